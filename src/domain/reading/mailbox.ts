import { Html } from '../html/html';
import type { RenderContext } from './render-context';

/**
 * A link to a mailbox that people and assistive technology read as any other, and that programs which harvest addresses
 * from the source do not find: every character is a reference (HTML §13.1.4), and a hidden word may stand before the @.
 */
export function renderMailbox(address: string, { mailbox }: Pick<RenderContext, 'mailbox'>): Html {
  const [local = '', domain = ''] = splitAddress(address);
  const decoy = mailbox === 'decoy' ? '<span hidden>.sans-spam</span>' : '';
  return new Html(
    `<a href="${referenced(`mailto:${encodeURI(address)}`)}">${referenced(local)}${decoy}${referenced(`@${domain}`)}</a>`,
  );
}

/** Each character as a decimal or hexadecimal reference in turn. */
export function referenced(text: string): string {
  return [...text]
    .map((character, index) => {
      const point = character.codePointAt(0) ?? 0xfffd;
      return index % 2 === 0 ? `&#${point};` : `&#x${point.toString(16)};`;
    })
    .join('');
}

function splitAddress(address: string): [string, string] {
  const at = address.lastIndexOf('@');
  return at < 0 ? [address, ''] : [address.slice(0, at), address.slice(at + 1)];
}
