/** A request for a document that was answered. */
export interface AnsweredDownload {
  method: string;
  status: number;
  /** Whether everything has left that was to be sent. */
  isComplete: boolean;
  /** `Range` of the request (RFC 9110 §14.2); empty without one. */
  range: string;
  /** `Sec-Purpose` of the request, and its forerunner `Purpose`: what a browser fetches before anybody asked. */
  purpose: string;
  userAgent: string;
  isRobot: boolean;
}

/** Whether a person has downloaded the document: the whole of it, or its beginning, whose other parts count no more. */
export function isCountedDownload(download: AnsweredDownload): boolean {
  const { method, status, isComplete, range, purpose, userAgent, isRobot } = download;
  if (method !== 'GET' || !isComplete || isRobot || !userAgent.trim() || /\bprefetch\b/.test(purpose))
    return false;
  return status === 200 || (status === 206 && /^\s*bytes\s*=\s*0*0-/i.test(range));
}
