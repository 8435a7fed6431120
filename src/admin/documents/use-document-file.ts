import { type FetchError, useAPIErrorHandler, useFetchClient } from '@strapi/strapi/admin';
import { useEffect, useState } from 'react';

/** What the server says of a document's file (see src/api/download/file-handlers). */
export interface DocumentFileFacts {
  /** Null while the document has none. */
  file: {
    isWaiting: boolean;
    sentence: string | null;
    facts: {
      pageCount: number | null;
      byteSize: number | null;
      mimeType: string | null;
      sha256: string | null;
      tagged: boolean | null;
      /** Those that the file carries inside. */
      title: string | null;
      language: string | null;
    };
    /** A `data:` address. */
    picture: string | null;
  } | null;
  downloads: { total: number; lastDays: number; days: { day: string; count: number }[] };
}

const LOOK_AGAIN_MILLISECONDS = 2000;

/** A document's file, looked at again as long as it is being read; `fault` in words for the person. */
export function useDocumentFile(documentId: string) {
  const { get, post } = useFetchClient();
  const { formatAPIError } = useAPIErrorHandler();
  const [data, setData] = useState<DocumentFileFacts | null>(null);
  const [fault, setFault] = useState<string | null>(null);
  const [isBusy, setIsBusy] = useState(false);
  const [look, setLook] = useState(0);
  const address = `/admin/documents/${documentId}/file`;
  const isWaiting = data?.file?.isWaiting ?? false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: what Strapi's hooks give is new at every rendering
  useEffect(() => {
    let isCurrent = true;
    get<{ data: DocumentFileFacts }>(address).then(
      (answer) => isCurrent && setData(answer.data.data),
      (error: FetchError) => isCurrent && error.name !== 'AbortError' && setFault(formatAPIError(error)),
    );
    return () => {
      isCurrent = false;
    };
  }, [address, look]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that still waits sets the next look
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(() => setLook((before) => before + 1), LOOK_AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isWaiting, data]);

  const readAgain = async () => {
    setIsBusy(true);
    try {
      await post(`${address}/read`, {});
      setLook((before) => before + 1);
    } catch (error) {
      setFault(formatAPIError(error as FetchError));
    } finally {
      setIsBusy(false);
    }
  };

  return { data, fault, isBusy, readAgain };
}
