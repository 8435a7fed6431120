import { createRequire } from 'node:module';

interface Pdf {
  text(text: string): Pdf;
  addPage(): Pdf;
  end(): void;
  on(event: 'data', take: (part: Buffer) => void): void;
  on(event: 'end', done: () => void): void;
}

const PDFDocument = createRequire(__filename)('pdfkit') as new (options: object) => Pdf;

/** A real PDF with a page for each text. `options` are PDFKit’s: `tagged`, `lang`, `userPassword` … */
export function makePdf(pages: readonly string[], options: object = {}): Promise<Buffer> {
  const pdf = new PDFDocument({ pdfVersion: '1.7', ...options });
  const parts: Buffer[] = [];
  return new Promise((done) => {
    pdf.on('data', (part) => parts.push(part));
    pdf.on('end', () => done(Buffer.concat(parts)));
    for (const [index, page] of pages.entries()) (index === 0 ? pdf : pdf.addPage()).text(page);
    pdf.end();
  });
}

/** A PDF of one page with this packed content (zlib). */
export function makePdfAround(packed: Buffer): Buffer {
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<>>>>',
  ];
  const start = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${start}4 0 obj<</Length ${packed.length}/Filter/FlateDecode>>stream\n`),
    packed,
    Buffer.from('\nendstream endobj\ntrailer<</Root 1 0 R/Size 5>>\n%%EOF'),
  ]);
}
