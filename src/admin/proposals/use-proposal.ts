import { useFetchClient } from '@strapi/strapi/admin';
import { useAnswer } from '../content/use-answer';
import { useAttempt } from '../content/use-attempt';

/** Where the proposal of an entry stands (see src/api/proposal/proposal-handlers). */
export interface ProposalState {
  proposal: {
    /** Null while it waits. */
    outcome: 'published' | 'withdrawn' | 'refused' | null;
    by: string | null;
    /** ISO 8601. */
    at: string;
    word: string | null;
    endedBy: string | null;
  } | null;
  mayPropose: boolean;
  mayWithdraw: boolean;
  mayRefuse: boolean;
}

export interface ProposedEntry {
  uid: string;
  documentId: string;
  /** Null where the default one is meant. */
  locale: string | null;
  /** Differs after each save: published, it has been written, and then the proposal has ended. */
  version: string;
}

/** The proposal of an entry in one language, and what the person may do with it. Each step answers whether it was taken. */
export function useProposal({ uid, documentId, locale, version }: ProposedEntry) {
  const { post, del } = useFetchClient();
  const { isBusy, attempt } = useAttempt();
  const address = `/content-manager/proposals/${uid}/${documentId}`;
  const options: { params: Record<string, string> } = { params: locale ? { locale } : {} };
  const { data: state, fault, keep } = useAnswer<ProposalState>(address, { ...options, version });

  const take = async (step: () => Promise<{ data: { data: ProposalState } }>): Promise<boolean> => {
    const answer = await attempt(step);
    if (answer) keep(answer.data.data);
    return answer !== null;
  };

  return {
    state,
    fault,
    isBusy,
    propose: () => take(() => post<{ data: ProposalState }>(address, {}, options)),
    withdraw: () => take(() => del<{ data: ProposalState }>(address, options)),
    refuse: (word: string) =>
      take(() => post<{ data: ProposalState }>(`${address}/refuse`, { word }, options)),
  };
}
