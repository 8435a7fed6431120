/** For whom entries are turned into HTML. */
export interface RenderContext {
  /** Locale of the entry and of the words around it. */
  locale: string;
  /** Locale whose addresses have no prefix. */
  defaultLocale: string;
  /** Put before addresses that begin with a slash: empty on our own pages, an origin where the HTML is read elsewhere. */
  origin: string;
  /** Site’s time zone, an IANA name. */
  timezone: string;
  /** How addresses of mailboxes are kept from programs that harvest them: with a hidden word in them, or by references alone, where others may show what we hide. */
  mailbox: 'decoy' | 'references';
  /** What stands for outside videos and frames: a still in a frame that asks before it loads, or a plain link (feeds, archives). */
  outside: 'still' | 'link';
  /** Hosts whose pages `content.frame` may show; `*.` begins one that includes what is below it. Others become links. */
  frameHosts: readonly string[];
}
