import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useRef, useState } from 'react';

export interface Answer<T, M = unknown> {
  /** Null until the server has answered. */
  data: T | null;
  /** What the server says of `data`; null until it has answered. */
  meta: M | null;
  /** Why there is none, in words for the person; null when nothing hinders. */
  fault: string | null;
  /** Takes what a step has answered since: a reading that began before tells of the time before it, and is left. */
  keep(data: T): void;
  lookAgain(): void;
}

/**
 * What the server answers at an address of the panel, asked again when `params` or `version` change.
 * The last answer stays until the next one is there: give the component a `key` where it would be another thing’s.
 */
export function useAnswer<T, M = unknown>(
  address: string,
  { params = {}, version = '' }: { params?: Record<string, string>; version?: string } = {},
): Answer<T, M> {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [data, setData] = useState<T | null>(null);
  const [meta, setMeta] = useState<M | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [look, setLook] = useState(0);
  const kept = useRef(0);
  const query = new URLSearchParams(params).toString();

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    const keptBefore = kept.current;
    const isNewest = () => isCurrent && kept.current === keptBefore;
    get<{ data: T; meta?: M }>(address, { params }).then(
      (answer) => {
        if (!isNewest()) return;
        setData(answer.data.data);
        setMeta(answer.data.meta ?? null);
        setFault(null);
      },
      (error: FetchError) => isNewest() && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, query, version, look]);

  return {
    data,
    meta,
    fault,
    keep(newer) {
      kept.current += 1;
      setData(newer);
      setFault(null);
    },
    lookAgain() {
      setFault(null);
      setLook((before) => before + 1);
    },
  };
}
