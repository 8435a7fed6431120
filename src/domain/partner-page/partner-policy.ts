/** Content-Security-Policy of the page for partners: the site's style, its own script by its hash (SHA-256, base64), frames of this server. */
export function partnerPolicy(scriptHash: string, serverUrl: string): string {
  const own = `'self' ${new URL(serverUrl).origin}`;
  return [
    "default-src 'none'",
    "style-src 'self'",
    `script-src 'sha256-${scriptHash}'`,
    "img-src 'self' https:",
    "font-src 'self'",
    `frame-src ${own}`,
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'self'",
  ].join('; ');
}
