import type { Canvas, SKRSContext2D } from '@napi-rs/canvas';
import type { PDFDocumentProxy } from 'unpdf/pdfjs';
import type { FreshReading } from '../domain/document-facts/file-reading';
import { pictureScale } from '../domain/document-facts/thumbnail';

interface CanvasFactory {
  create(width: number, height: number): { canvas: Canvas; context: SKRSContext2D };
}

/**
 * Picture of the first page of a PDF, on paper-white, as WebP; nothing when it cannot be drawn, or not in that time, or is as white
 * as the paper. To be called in the thread that reads the file: what a page asks for is drawn there.
 */
export async function drawFirstPage(
  pdf: PDFDocumentProxy,
  milliseconds: number,
): Promise<Pick<FreshReading, 'picture' | 'pictureBytes'>> {
  const none = { picture: null, pictureBytes: null };
  try {
    const page = await pdf.getPage(1);
    const scale = pictureScale(page.getViewport({ scale: 1 }));
    if (!scale) return none;
    const viewport = page.getViewport({ scale });
    const width = Math.max(1, Math.round(viewport.width));
    const height = Math.max(1, Math.round(viewport.height));
    const { canvas, context } = (pdf.canvasFactory as CanvasFactory).create(width, height);
    const drawing = page.render({ canvas: canvas as never, canvasContext: context as never, viewport });
    const timer = setTimeout(() => drawing.cancel(), milliseconds);
    await drawing.promise.finally(() => clearTimeout(timer));
    if (isBlank(context.getImageData(0, 0, width, height).data)) return none;
    return { picture: { width, height }, pictureBytes: await canvas.encode('webp', 78) };
  } catch {
    // Pages that cannot be drawn are read all the same.
    return none;
  }
}

/** Whether all pixels are alike: an empty page, or one whose only image is too large to be drawn. */
function isBlank(rgba: Uint8ClampedArray): boolean {
  const pixels = new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4);
  return pixels.every((pixel) => pixel === pixels[0]);
}
