/**
 * Sets the documents of the sample content as tagged PDF into database/sample/documents. Run by hand, outputs are committed:
 *   node database/sample/make-documents.mts [folder of the DejaVu fonts]
 * The fonts (https://dejavu-fonts.github.io, free licence) are embedded, as PDF/UA asks.
 */
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import PDFDocument from 'pdfkit';
import { withNoBreakSpaces } from '../../src/domain/sample/no-break-spaces.ts';
import { type DocumentText, documentTexts, type Piece } from './document-texts.mts';
import { palette } from './drawing.mts';

const folder = join(import.meta.dirname, 'documents');
const fonts = process.argv[2] ?? '/usr/share/fonts/truetype/dejavu';
const MARGIN = 62;

// biome-ignore lint/suspicious/noExplicitAny: pdfkit 0.20 brings no types for structure elements.
type Pdf = any;

if (!existsSync(join(fonts, 'DejaVuSansCondensed.ttf'))) {
  console.error(
    `No DejaVu fonts in ${fonts}: give their folder, e.g. node database/sample/make-documents.mts ~/fonts`,
  );
  process.exit(1);
}
mkdirSync(folder, { recursive: true });
for (const text of documentTexts) {
  const { file, pages } = await write(withNoBreakSpaces(text));
  console.log(`${file}: ${pages} ${pages === 1 ? 'page' : 'pages'}`);
}

async function write(text: DocumentText): Promise<{ file: string; pages: number }> {
  const pdf: Pdf = new PDFDocument({
    size: 'A4',
    margins: { top: 78, bottom: 78, left: MARGIN, right: MARGIN },
    bufferPages: true,
    lang: 'fr-FR',
    pdfVersion: '1.7',
    tagged: text.tagged,
    displayTitle: true,
    ...(text.tagged ? { subset: 'PDF/UA' } : {}),
    info: {
      Title: text.title,
      Subject: text.subject,
      Author: text.author,
      Creator: 'Portevoix',
      CreationDate: new Date(`${text.date}T09:00:00Z`),
    },
  } as object);
  const target = createWriteStream(join(folder, text.file));
  pdf.pipe(target);
  pdf.registerFont('body', join(fonts, 'DejaVuSansCondensed.ttf'));
  pdf.registerFont('bold', join(fonts, 'DejaVuSansCondensed-Bold.ttf'));
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  decoration(pdf, () => {
    pdf.rect(0, 0, pdf.page.width, 14).fill(palette.water);
    pdf.rect(0, 14, pdf.page.width, 4).fill(palette.coral);
  });
  for (const piece of text.pieces) place(pdf, root, piece);
  root.end();
  const pages = numberPages(pdf, text.title);
  pdf.end();
  await finished(target);
  return { file: text.file, pages };
}

function place(pdf: Pdf, root: Pdf, piece: Piece): void {
  if ('heading' in piece) placeHeading(pdf, root, piece.heading, piece.level);
  else if ('paragraph' in piece) placeParagraph(pdf, root, piece.paragraph);
  else if ('bullets' in piece) placeList(pdf, root, piece.bullets, () => '•');
  else if ('steps' in piece) placeList(pdf, root, piece.steps, (index) => `${index + 1}.`);
  else if ('table' in piece) placeTable(pdf, root, piece.table, piece.caption);
  else placeBlanks(pdf, root, piece.blanks);
}

function placeHeading(pdf: Pdf, root: Pdf, heading: string, level: number): void {
  const size = [22, 15, 12][level - 1] ?? 12;
  if (level > 1) pdf.moveDown(0.5);
  keepTogether(pdf, size * 5);
  pdf.outline.addItem(heading);
  root.add(
    pdf.struct(`H${level}`, { title: heading }, () =>
      pdf
        .font('bold')
        .fontSize(size)
        .fillColor(level === 1 ? palette.night : palette.brick)
        .text(heading, MARGIN, pdf.y, { width: width(pdf), lineGap: 2 }),
    ),
  );
  pdf.moveDown(level === 1 ? 0.6 : 0.35);
}

function placeParagraph(pdf: Pdf, root: Pdf, words: string): void {
  root.add(pdf.struct('P', () => set(pdf, words, MARGIN, width(pdf))));
  pdf.moveDown(0.6);
}

function placeList(pdf: Pdf, root: Pdf, items: string[], label: (index: number) => string): void {
  const list = pdf.struct('L');
  root.add(list);
  items.forEach((item, index) => {
    keepTogether(pdf, 34);
    const entry = pdf.struct('LI');
    list.add(entry);
    const top = pdf.y;
    entry.add(
      pdf.struct('Lbl', () =>
        pdf.font('bold').fontSize(11).fillColor(palette.coral).text(label(index), MARGIN, top, { width: 20 }),
      ),
    );
    entry.add(
      pdf.struct('LBody', () => {
        pdf.y = top;
        set(pdf, item, MARGIN + 22, width(pdf) - 22);
      }),
    );
    entry.end();
    pdf.moveDown(0.3);
  });
  list.end();
  pdf.moveDown(0.4);
}

function placeTable(pdf: Pdf, root: Pdf, rows: string[][], caption: string): void {
  const columns = columnWidths(pdf, rows);
  const heights = rows.map((cells) => rowHeight(pdf, cells, columns));
  keepTogether(
    pdf,
    heights.reduce((sum, height) => sum + height, 40),
  );
  const table = pdf.struct('Table');
  root.add(table);
  table.add(
    pdf.struct('Caption', () =>
      pdf
        .font('bold')
        .fontSize(10.5)
        .fillColor(palette.night)
        .text(caption, MARGIN, pdf.y, { width: width(pdf) }),
    ),
  );
  pdf.moveDown(0.4);
  rows.forEach((cells, index) => {
    const top = pdf.y;
    const height = heights[index] as number;
    decoration(pdf, () => {
      pdf
        .rect(MARGIN, top, width(pdf), height)
        .fill(index === 0 ? palette.night : index % 2 ? palette.paper : palette.sand);
    });
    const row = pdf.struct('TR');
    table.add(row);
    let left = MARGIN;
    cells.forEach((cell, column) => {
      const share = columns[column] as number;
      row.add(
        pdf.struct(index === 0 ? 'TH' : 'TD', () =>
          pdf
            .font(index === 0 ? 'bold' : 'body')
            .fontSize(9.5)
            .fillColor(index === 0 ? '#ffffff' : palette.ink)
            .text(cell, left + 6, top + 6, { width: share - 12, lineGap: 1.5 }),
        ),
      );
      left += share;
    });
    row.end();
    pdf.x = MARGIN;
    pdf.y = top + height;
  });
  table.end();
  pdf.moveDown(1);
}

function placeBlanks(pdf: Pdf, root: Pdf, labels: string[]): void {
  for (const label of labels) {
    root.add(
      pdf.struct('P', () =>
        pdf
          .font('bold')
          .fontSize(10.5)
          .fillColor(palette.night)
          .text(`${label}\u00a0:`, MARGIN, pdf.y, { width: width(pdf) }),
      ),
    );
    decoration(pdf, () => {
      pdf
        .moveTo(MARGIN, pdf.y + 24)
        .lineTo(pdf.page.width - MARGIN, pdf.y + 24)
        .lineWidth(0.8)
        .stroke(palette.shallow);
    });
    pdf.y += 38;
  }
}

/** Ink that means nothing: skipped by assistive technology. */
function decoration(pdf: Pdf, draw: () => void): void {
  pdf.save();
  pdf.markContent('Artifact', { type: 'Layout' });
  draw();
  pdf.endMarkedContent();
  pdf.restore();
}

function numberPages(pdf: Pdf, title: string): number {
  const { count } = pdf.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font('body')
      .fontSize(8.5)
      .fillColor('#5d6470')
      .text(`${title} — ${page + 1}/${count}`, MARGIN, pdf.page.height - 46, {
        width: width(pdf),
        align: 'right',
      });
    pdf.endMarkedContent();
  }
  return count;
}

function set(pdf: Pdf, words: string, left: number, share: number): void {
  pdf
    .font('body')
    .fontSize(10.7)
    .fillColor(palette.ink)
    .text(words, left, pdf.y, { width: share, lineGap: 3.5 });
}

function keepTogether(pdf: Pdf, height: number): void {
  if (pdf.y + height > pdf.page.height - 78) pdf.addPage();
}

function width(pdf: Pdf): number {
  return pdf.page.width - 2 * MARGIN;
}

/** Widths in proportion to the longest cell, none narrower than its longest word. */
function columnWidths(pdf: Pdf, rows: string[][]): number[] {
  pdf.font('bold').fontSize(9.5);
  const columns = (rows[0] ?? []).map((_, column) => rows.map((cells) => cells[column] ?? ''));
  const least = columns.map(
    (cells) =>
      16 + Math.max(...cells.flatMap((cell) => cell.split(' ')).map((word) => pdf.widthOfString(word))),
  );
  const spare = width(pdf) - least.reduce((sum, each) => sum + each, 0);
  const wishes = columns.map((cells) => Math.min(34, Math.max(...cells.map((cell) => cell.length))));
  const all = wishes.reduce((sum, wish) => sum + wish, 0);
  return least.map((each, column) => each + (spare * (wishes[column] as number)) / all);
}

function rowHeight(pdf: Pdf, cells: string[], columns: number[]): number {
  pdf.font('bold').fontSize(9.5);
  return (
    12 +
    Math.max(
      ...cells.map((cell, column) =>
        pdf.heightOfString(cell, { width: (columns[column] as number) - 12, lineGap: 1.5 }),
      ),
    )
  );
}
