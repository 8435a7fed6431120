import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open, readFile, stat } from 'node:fs/promises';
import { parentPort, workerData } from 'node:worker_threads';
import { type Unzipped, unzipSync } from 'fflate';
import { fileTypeFromFile } from 'file-type';
import { createIsomorphicCanvasFactory, getDocumentProxy } from 'unpdf';
import type { FreshReading } from '../domain/document-facts/file-reading';
import { isPlenty, joinPages } from '../domain/document-facts/join-pages';
import { isReadPart, readOfficeParts } from '../domain/document-facts/office-document';
import { inReadingOrder, type TextPiece } from '../domain/document-facts/reading-order';
import { isUnreadable } from '../domain/document-facts/unknown-letters';
import { drawFirstPage } from './first-page';

/** What a thread is told; `readDocument` starts it. */
export interface WorkerTask {
  path: string;
  /** Larger files are measured and not opened. */
  openedBytesAtMost: number;
  /** After so long, the pages read so far have to do. */
  textMilliseconds: number;
  /** After so long, a first page that is not drawn goes without a picture. */
  pictureMilliseconds: number;
}

const PDF = 'application/pdf';
const OFFICE = /^application\/vnd\.(oasis\.opendocument|openxmlformats-officedocument)\./;
/** Pages that were scanned at 400 dpi have some 15 million. */
const IMAGE_PIXELS_AT_MOST = 16_000_000;
/** An unpacked part of an office document beyond this is left unread. */
const PART_BYTES_AT_MOST = 20_000_000;

/** Says what it finds as soon as it knows: what is known when the thread has to be stopped is not lost. */
function say(found: Partial<FreshReading>): void {
  parentPort?.postMessage(found);
}

async function main({ path, openedBytesAtMost, ...times }: WorkerTask): Promise<void> {
  const { size } = await stat(path);
  const mimeType = (await fileTypeFromFile(path))?.mime ?? (await plainType(path));
  say({ byteSize: size, mimeType, sha256: await digest(path) });
  const isPdf = mimeType === PDF;
  if (!isPdf && !OFFICE.test(mimeType)) return;
  if (size > openedBytesAtMost) return say({ fault: 'size' });
  try {
    if (isPdf) await readPdf(await readFile(path), times);
    else readOffice(await readFile(path));
  } catch (error) {
    say({ fault: (error as Error).name === 'PasswordException' ? 'encrypted' : 'broken' });
  }
}

async function readPdf(
  bytes: Buffer,
  { textMilliseconds, pictureMilliseconds }: Omit<WorkerTask, 'path' | 'openedBytesAtMost'>,
): Promise<void> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), {
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    stopAtErrors: false,
    // A larger image is left out of the picture: unpacked, it takes several times four bytes a pixel.
    maxImageSize: IMAGE_PIXELS_AT_MOST,
    CanvasFactory: await createIsomorphicCanvasFactory(() => import('@napi-rs/canvas')),
  });
  // The count is what the file claims: the last page has to be there.
  await pdf.getPage(pdf.numPages);
  say({ pageCount: pdf.numPages });
  const marks = (await pdf.getMarkInfo().catch(() => null)) as { Marked?: boolean } | null;
  const { info } = (await pdf.getMetadata().catch(() => ({ info: {} }))) as { info: Record<string, unknown> };
  say({ tagged: marks?.Marked === true, title: shortText(info.Title), language: shortText(info.Language) });

  const pages: string[] = [];
  const startedAt = Date.now();
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    if (isPlenty(characters) || Date.now() - startedAt > textMilliseconds) break;
    const page = await pdf.getPage(number);
    // A page that cannot be read is empty; the others are still worth having.
    const content = await page.getTextContent().catch(() => ({ items: [] }));
    const text = inReadingOrder(content.items as TextPiece[]);
    // Better no words than wrong ones.
    const isLost = isUnreadable(text);
    if (isLost) say({ fault: 'letters' });
    pages.push(isLost ? '' : text);
    characters += text.length;
    page.cleanup();
  }
  say({ text: joinPages(pages) });
  // Last: whatever the drawing does, the rest is told.
  say(await drawFirstPage(pdf, pictureMilliseconds));
}

function readOffice(bytes: Buffer): void {
  const unpacked: Unzipped = unzipSync(new Uint8Array(bytes), {
    filter: ({ name, originalSize }) => isReadPart(name) && originalSize <= PART_BYTES_AT_MOST,
  });
  const decoder = new TextDecoder();
  const parts = new Map(Object.entries(unpacked).map(([name, part]) => [name, decoder.decode(part)]));
  const { pages, ...facts } = readOfficeParts(parts);
  say({ ...facts, text: joinPages(pages) });
}

/** Text has no mark by which it could be told: it is what begins with no control character and is UTF-8. */
async function plainType(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4096), 0, 4096, 0);
    // `stream`: the last character may be cut in two.
    const start = new TextDecoder('utf-8', { fatal: true }).decode(buffer.subarray(0, bytesRead), {
      stream: true,
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what tells text from anything else
    if (bytesRead > 0 && !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(start)) return 'text/plain';
  } catch {
    // Not UTF-8: bytes of whatever sort.
  } finally {
    await file.close();
  }
  return 'application/octet-stream';
}

async function digest(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const part of createReadStream(path)) hash.update(part as Buffer);
  return hash.digest('hex');
}

function shortText(value: unknown): string | null {
  return typeof value === 'string' && value.trim() ? value.trim().replaceAll('\0', '').slice(0, 255) : null;
}

void main(workerData as WorkerTask);
