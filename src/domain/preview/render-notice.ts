import { type Html, html } from '../html/html';
import { dayText, timeText } from '../reading/dates';

/** What stands above a page that is not for everybody. */
export interface Notice {
  text: string;
  /** ISO 8601; when what is shown was saved. */
  savedAt: string;
  /** IANA name. */
  timezone: string;
  /** What stands under the words, if anything. */
  more?: Html;
}

/** A slim banner. In French whatever the page’s language: those who see it work with the panel, or were sent a link by someone who does. */
export function renderNotice({ text, savedAt, timezone, more }: Notice): Html {
  const day = dayText(savedAt, 'fr', timezone);
  const saved = day ? `Enregistré le ${day} à ${timeText(savedAt, 'fr', timezone)}.` : '';
  return html`<aside class="notice" lang="fr" dir="ltr" aria-label="Aperçu"><p><strong>${text}</strong> ${saved}</p>${more}</aside>
`;
}
