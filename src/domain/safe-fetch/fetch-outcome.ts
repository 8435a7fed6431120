import type { AddressFault } from './address-policy';

/** Why a request came to nothing; `FETCH_FAULTS` says each in plain words. */
export type FetchFault =
  | AddressFault
  | 'host-unknown'
  | 'unreachable'
  | 'certificate-invalid'
  | 'answer-invalid'
  | 'answer-too-long'
  | 'too-many-redirects'
  | 'timeout'
  | 'stopped';

/** How a request went: answered, with whatever status, or not. */
export type FetchOutcome =
  | {
      ok: true;
      status: number;
      /** Names in lower case; several of one name joined by `, `. */
      headers: Record<string, string>;
      /** Where the answer came from, after redirects. */
      url: string;
      /** Status of each redirect that was followed, in order. */
      redirects: number[];
      body: Uint8Array;
      /** Whether the body goes on beyond what was read. */
      isCut: boolean;
    }
  | {
      ok: false;
      fault: FetchFault;
      /** Where it failed, after redirects. */
      url: string;
      /** For a developer's eyes: what the system said. */
      detail: string;
    };

/** What each fault means, for the log and for developers. */
export const FETCH_FAULTS: Record<FetchFault, string> = {
  'address-invalid': 'The address is not an http or https address without a name and password.',
  'address-private': 'The address leads to a machine that is not on the public internet.',
  'port-refused': 'The address names a port that is not asked.',
  'host-unknown': 'No machine has this name.',
  unreachable: 'The machine does not answer, or ended the connection.',
  'certificate-invalid': 'The certificate of the machine is not valid.',
  'answer-invalid': 'The answer is not HTTP, its headers are too long, or its compression is broken.',
  'answer-too-long': 'The answer is longer than was asked for.',
  'too-many-redirects': 'The redirects do not end.',
  timeout: 'The answer took too long.',
  stopped: 'The request was given up, as the server stops.',
};
