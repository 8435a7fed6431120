/** Address under which a device offers to subscribe to a calendar: `webcal://…`, for any http(s) address of one. */
export function webcalUrl(url: string): string {
  return url.replace(/^https?:/i, 'webcal:');
}
