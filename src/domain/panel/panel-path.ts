/** Whether a path belongs to the panel: its own requests, not those of readers and API tokens. Strapi’s router knows no capitals. */
export function isPanelPath(path: string): boolean {
  return /^\/(admin|content-manager|content-type-builder|upload|i18n|email)(\/|$)/i.test(path);
}
