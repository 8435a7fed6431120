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

interface Around {
  /** Entries of the catalog, as PDF. */
  catalog?: string;
  /** Entries of the page’s resources; `5 0 R` is the further object. */
  resources?: string;
  /** A further object: the entries of its dictionary, and its packed content (zlib). */
  further?: { entries: string; packed: Buffer };
}

/** A PDF of one page with this packed content (zlib). */
export function makePdfAround(
  packed: Buffer,
  { catalog = '', resources = '', further }: Around = {},
): Buffer {
  const stream = (number: number, entries: string, content: Buffer) => [
    Buffer.from(`${number} 0 obj<<${entries}/Length ${content.length}/Filter/FlateDecode>>stream\n`),
    content,
    Buffer.from('\nendstream endobj\n'),
  ];
  const objects = [
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    `<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]/Contents 4 0 R/Resources<<${resources}>>>>`,
  ];
  const start = objects.map((object, index) => `${index + 1} 0 obj${object}endobj\n`).join('');
  return Buffer.concat([
    Buffer.from(`%PDF-1.7\n${start}`),
    ...stream(4, '', packed),
    ...(further ? stream(5, further.entries, further.packed) : []),
    Buffer.from('trailer<</Root 1 0 R/Size 6>>\n%%EOF'),
  ]);
}
