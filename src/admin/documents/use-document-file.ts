import { useFetchClient } from '@strapi/strapi/admin';
import { useEffect } from 'react';
import { useAnswer } from '../content/use-answer';
import { useAttempt } from '../content/use-attempt';

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

/** A document's file, looked at again after each save (`version` changes) and as long as it is being read; `fault` in words for the person. */
export function useDocumentFile(documentId: string, version: string) {
  const { post } = useFetchClient();
  const { isBusy, attempt } = useAttempt();
  const address = `/admin/documents/${documentId}/file`;
  const { data, fault, lookAgain } = useAnswer<DocumentFileFacts>(address, { version });
  const isWaiting = data?.file?.isWaiting ?? false;

  // biome-ignore lint/correctness/useExhaustiveDependencies: each answer that still waits sets the next look
  useEffect(() => {
    if (!isWaiting) return;
    const timer = setTimeout(lookAgain, LOOK_AGAIN_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [isWaiting, data]);

  const readAgain = async () => {
    if (await attempt(() => post(`${address}/read`, {}))) lookAgain();
  };

  return { data, fault, isBusy, readAgain };
}
