/** The cache before this server. */
export interface FrontSettings {
  kind: 'varnish' | 'nginx' | 'fastly' | 'cloudflare';
  /** Where purges are sent, without a trailing slash; null for nginx, which cannot purge by tags. */
  url: string | null;
  /** What the front wants to see of whoever purges; null for nothing. */
  token: string | null;
  /** How long it answers without asking, until it is told otherwise. */
  freshForSeconds: number;
  /** How long it goes on answering after that, while it asks. */
  staleForSeconds: number;
}
