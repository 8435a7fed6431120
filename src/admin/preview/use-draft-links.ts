import { useFetchClient } from '@strapi/strapi/admin';
import { useAnswer } from '../content/use-answer';
import { useAttempt } from '../content/use-attempt';

/** A link to a draft, as the server tells it (see src/api/preview). */
export interface DraftLink {
  id: string;
  /** Null when it no longer leads anywhere. */
  url: string | null;
  madeBy: string | null;
  /** ISO 8601. */
  endsAt: string;
}

export interface DraftLinksOfEntry {
  /** Newest first. */
  links: DraftLink[];
  /** What hinders, in words for the person; null when nothing does. */
  fault: string | null;
  /** Whether the server is being asked for them, or to make or revoke one. */
  isBusy: boolean;
  /** The new link; null when there is none, of which the person has been told. */
  make(days: number): Promise<DraftLink | null>;
  /** Whether it is revoked; if not, the person has been told. */
  revoke(id: string): Promise<boolean>;
}

/** Links to the draft of an entry in one language, kept up to date with what is made and revoked here. */
export function useDraftLinks(uid: string, documentId: string, locale: string | null): DraftLinksOfEntry {
  const { post, del } = useFetchClient();
  const { isBusy, attempt } = useAttempt();
  const address = `/content-manager/draft-links/${uid}/${documentId}`;
  const options: { params: Record<string, string> } = { params: locale ? { locale } : {} };
  const { data, fault, keep } = useAnswer<DraftLink[]>(address, options);
  const links = data ?? [];

  return {
    links,
    fault,
    // What is made before the list is there would stand in its place.
    isBusy: isBusy || data === null,
    make: (days) =>
      attempt(async () => {
        const { data: made } = await post<{ data: DraftLink }>(address, { days }, options);
        keep([made.data, ...links]);
        return made.data;
      }),
    async revoke(id) {
      const revoked = await attempt(async () => {
        await del(`${address}/${id}`, options);
        keep(links.filter((link) => link.id !== id));
        return true;
      });
      return revoked === true;
    },
  };
}
