import type { PictureSize } from './thumbnail';

/** Why a file was not read, or not to its end. */
export type Fault =
  | 'encrypted'
  | 'broken'
  | 'time'
  | 'memory'
  | 'missing'
  | 'elsewhere'
  | 'size'
  /** A font does not say which letters it draws. */
  | 'letters';

/** What a file says of itself. Null where its format does not say, or where it could not be read so far. */
export interface FileReading {
  /** Null when the file is lost, or kept by somebody else. */
  byteSize: number | null;
  /** Media type by content, whatever the name says. */
  mimeType: string | null;
  /** 64 hexadecimal digits. */
  sha256: string | null;
  pageCount: number | null;
  /** Whether a PDF is tagged for assistive technology (ISO 32000-1 §14.7.1, `MarkInfo`). */
  tagged: boolean | null;
  /** Title that the file carries inside. */
  title: string | null;
  /** Language that the file says it is in (BCP 47). */
  language: string | null;
  /** Text of its pages, as `joinPages` joins them. */
  text: string;
  /** Of the picture of its first page; null where none could be drawn. */
  picture: PictureSize | null;
  fault: Fault | null;
}

/** What reading a file brings: also its picture itself (WebP), which is kept beside the rest. */
export type FreshReading = FileReading & { pictureBytes: Uint8Array | null };

export const UNREAD: FileReading = {
  byteSize: null,
  mimeType: null,
  sha256: null,
  pageCount: null,
  tagged: null,
  title: null,
  language: null,
  text: '',
  picture: null,
  fault: null,
};
