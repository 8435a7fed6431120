import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';
import type { DeskList, DeskRow } from '../../domain/desk/desk-row';

/** A list of the home page (see src/api/desk); `rows` is null until it is there, `fault` in words for the person. */
export function useDeskList(list: DeskList) {
  const { get } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [rows, setRows] = useState<DeskRow[] | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [look, setLook] = useState(0);

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    get<{ data: DeskRow[] }>(`/content-manager/desk/${list}`).then(
      ({ data }) => isCurrent && setRows(data.data),
      (error: FetchError) => isCurrent && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [list, look]);

  const lookAgain = () => {
    setFault(null);
    setLook((before) => before + 1);
  };
  return { rows, fault, lookAgain };
}
