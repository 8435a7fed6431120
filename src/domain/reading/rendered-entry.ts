import type { Html } from '../html/html';

/** An entry as HTML, in parts: a page shows all of them, an embed or a feed what it has room for. */
export interface RenderedEntry {
  title: string;
  /** What stands over the title: rubric, kind, state. */
  kicker: Html | null;
  /** What stands under the title: chapô or summary. */
  lead: Html | null;
  /** Who, when, where: what is not prose. */
  facts: Html | null;
  /** The entry’s own content: picture, body, documents. Headings from level 2 down. */
  content: Html;
  /** What surrounds it: people, organizations, keywords, rights, what to read next. Headings from level 2 down. */
  around: Html | null;
}
