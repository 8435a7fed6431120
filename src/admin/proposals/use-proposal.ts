import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
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

/** The proposal of an entry in one language, and what the person may do with it. Each step answers whether it was taken. */
export function useProposal(uid: string, documentId: string, locale: string | null) {
  const { get, post, del } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [state, setState] = useState<ProposalState | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const { isBusy, attempt } = useAttempt();
  const address = `/content-manager/proposals/${uid}/${documentId}`;
  const options = { params: locale ? { locale } : {} };

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    get<{ data: ProposalState }>(address, options).then(
      ({ data }) => isCurrent && setState(data.data),
      (error: FetchError) => isCurrent && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, locale]);

  const take = async (step: () => Promise<{ data: { data: ProposalState } }>): Promise<boolean> => {
    const answer = await attempt(step);
    if (answer) setState(answer.data.data);
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
