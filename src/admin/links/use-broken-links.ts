import { useFetchClient } from '@strapi/strapi/admin';
import { useAnswer } from '../content/use-answer';
import { useAttempt } from '../content/use-attempt';

/** A broken link, as the server tells it (see src/api/links). */
export interface BrokenLink {
  uid: string;
  documentId: string;
  locale: string | null;
  url: string;
  words: string;
  fault: string;
  isPublic: boolean;
  isIgnored: boolean;
  name: string;
  type: string;
  kind: string;
  mayChange: boolean;
}

export interface BrokenLinks {
  /** Null until the server has answered. */
  links: BrokenLink[] | null;
  fault: string | null;
  isBusy: boolean;
  /** Whether it was done; if not, the person has been told. */
  ignore(link: BrokenLink): Promise<boolean>;
  heed(link: BrokenLink): Promise<boolean>;
  /** What a new look said; null when there was none, of which the person has been told. */
  look(link: BrokenLink): Promise<{ isLooked: boolean; isBroken: boolean } | null>;
}

/** Links that lead nowhere, kept up to date with what is done here. */
export function useBrokenLinks(): BrokenLinks {
  const { post } = useFetchClient();
  const { data: links, fault, lookAgain } = useAnswer<BrokenLink[]>('/content-manager/links');
  const { isBusy, attempt } = useAttempt();

  const ask = <T>(action: string, { uid, documentId, locale, url }: BrokenLink): Promise<T | null> =>
    attempt(async () => {
      const link = { uid, documentId, locale, url };
      const { data } = await post<{ data: T }>(`/content-manager/links/${action}`, link);
      lookAgain();
      return data?.data ?? (true as T);
    });

  return {
    links,
    fault,
    isBusy,
    ignore: async (link) => (await ask('ignore', link)) !== null,
    heed: async (link) => (await ask('heed', link)) !== null,
    look: (link) => ask('look', link),
  };
}
