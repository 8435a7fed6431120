import { type FetchError, useAPIErrorHandler, useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';

export interface Attempt {
  /** Whether the server is being asked for something. */
  isBusy: boolean;
  /** What the work answers; null when it failed, of which the person has been told. */
  attempt<T>(work: () => Promise<T>): Promise<T | null>;
}

/** Asks the server for something that a person wants done, and tells the person when that fails. */
export function useAttempt(): Attempt {
  const { formatAPIError } = useAPIErrorHandler();
  const { toggleNotification } = useNotification();
  const [isBusy, setIsBusy] = useState(false);
  return {
    isBusy,
    async attempt(work) {
      setIsBusy(true);
      try {
        return await work();
      } catch (error) {
        toggleNotification({ type: 'danger', message: formatAPIError(error as FetchError) });
        return null;
      } finally {
        setIsBusy(false);
      }
    },
  };
}
