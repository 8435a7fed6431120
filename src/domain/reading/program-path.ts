/** Addresses of programs: what is not found there is said in the API’s way, and none of them is a page. */
const OF_PROGRAMS = /^\/(api|graphql|_health)(\/|$)/;

/** Whether a path belongs to programs, and never to readers. */
export function isProgramPath(path: string): boolean {
  return OF_PROGRAMS.test(path);
}
