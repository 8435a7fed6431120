const LETTERS_AT_MOST = 120;

/** Name under which a document is saved: its title as it reads, what no file system takes replaced, and the ending of its file. */
export function downloadName(title: string, ext: string | null): string {
  const base = title
    .replace(/\p{Cc}|\p{Surrogate}|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu, '')
    .replace(/\s*[/\\:*?"<>|]+\s*/g, ' - ')
    .replace(/\s+/g, ' ')
    .replace(/^[ .-]+|[ .-]+$/g, '');
  const cut = [...base].slice(0, LETTERS_AT_MOST).join('').trimEnd();
  return `${cut || 'document'}${/^\.[a-z\d]{1,10}$/i.test(ext ?? '') ? ext : ''}`;
}
