/** What we use of file-type 21, whose own types the server's module resolution cannot find. */
declare module 'file-type' {
  export function fileTypeFromFile(path: string): Promise<{ ext: string; mime: string } | undefined>;
}
