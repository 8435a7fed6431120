import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
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
  /** Whether the server is being asked to make or revoke one. */
  isBusy: boolean;
  /** The new link; null when there is none, of which the person has been told. */
  make(days: number): Promise<DraftLink | null>;
  /** Whether it is revoked; if not, the person has been told. */
  revoke(id: string): Promise<boolean>;
}

/** Links to the draft of an entry in one language, kept up to date with what is made and revoked here. */
export function useDraftLinks(uid: string, documentId: string, locale: string | null): DraftLinksOfEntry {
  const { get, post, del } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [links, setLinks] = useState<DraftLink[]>([]);
  const [fault, setFault] = useState<string | null>(null);
  const { isBusy, attempt } = useAttempt();
  const address = `/content-manager/draft-links/${uid}/${documentId}`;
  const options = { params: locale ? { locale } : {} };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    get<{ data: DraftLink[] }>(address, options).then(
      ({ data }) => isCurrent && setLinks(data.data),
      (error: FetchError) => isCurrent && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, locale]);

  return {
    links,
    fault,
    isBusy,
    make: (days) =>
      attempt(async () => {
        const { data } = await post<{ data: DraftLink }>(address, { days }, options);
        const link = data.data;
        setLinks((before) => [link, ...before]);
        return link;
      }),
    async revoke(id) {
      const revoked = await attempt(async () => {
        await del(`${address}/${id}`, options);
        setLinks((before) => before.filter((link) => link.id !== id));
        return true;
      });
      return revoked === true;
    },
  };
}
