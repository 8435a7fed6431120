/** What sort of file people would call it. */
export type FileKind =
  | 'pdf'
  | 'open-text'
  | 'open-sheet'
  | 'open-slides'
  | 'word'
  | 'excel'
  | 'powerpoint'
  | 'text'
  | 'image'
  | 'sound'
  | 'video'
  | 'archive'
  | 'other';

const OPEN_DOCUMENT = 'application/vnd.oasis.opendocument.';
const OFFICE = 'application/vnd.openxmlformats-officedocument.';

/** Beginnings of media types (IANA), the first that fits counts. */
const KINDS: [start: string, kind: FileKind][] = [
  ['application/pdf', 'pdf'],
  [`${OPEN_DOCUMENT}text`, 'open-text'],
  [`${OPEN_DOCUMENT}spreadsheet`, 'open-sheet'],
  [`${OPEN_DOCUMENT}presentation`, 'open-slides'],
  [`${OFFICE}wordprocessingml`, 'word'],
  ['application/msword', 'word'],
  [`${OFFICE}spreadsheetml`, 'excel'],
  ['application/vnd.ms-excel', 'excel'],
  [`${OFFICE}presentationml`, 'powerpoint'],
  ['application/vnd.ms-powerpoint', 'powerpoint'],
  ['text/', 'text'],
  ['image/', 'image'],
  ['audio/', 'sound'],
  ['video/', 'video'],
  ['application/zip', 'archive'],
];

/** The sort of file that a media type stands for. */
export function fileKind(mimeType: string): FileKind {
  return KINDS.find(([start]) => mimeType.startsWith(start))?.[1] ?? 'other';
}
