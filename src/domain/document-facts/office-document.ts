/** Parts of an office document that are read, by name in its archive (ECMA-376, OpenDocument 1.3). */
export function isReadPart(name: string): boolean {
  return /^(meta\.xml|content\.xml|docProps\/(app|core)\.xml|word\/document\.xml|ppt\/slides\/slide\d+\.xml)$/.test(
    name,
  );
}

/** Pages, title, language and text of an office document, from the parts of its archive, by name. */
export function readOfficeParts(parts: ReadonlyMap<string, string>): {
  pageCount: number | null;
  title: string | null;
  language: string | null;
  pages: string[];
} {
  const facts = [parts.get('meta.xml'), parts.get('docProps/app.xml'), parts.get('docProps/core.xml')].join(
    ' ',
  );
  const { pages, isSlides } = pagesOf(parts);
  return {
    pageCount:
      numberIn(facts, /meta:page-count="(\d{1,6})"/) ??
      numberIn(facts, /<Slides>(\d{1,6})<\/Slides>/) ??
      numberIn(facts, /<Pages>(\d{1,6})<\/Pages>/) ??
      (isSlides ? pages.length : null),
    title: textOf(/<dc:title>([^<]{1,1000})<\/dc:title>/.exec(facts)?.[1] ?? '') || null,
    language: /<dc:language>([\w-]{2,35})<\/dc:language>/.exec(facts)?.[1] ?? null,
    pages,
  };
}

/** Slides are pages; a text has none before somebody lays it out, and counts as one. */
function pagesOf(parts: ReadonlyMap<string, string>): { pages: string[]; isSlides: boolean } {
  const slides = [...parts.keys()]
    .filter((name) => name.startsWith('ppt/slides/'))
    .sort((one, other) => slideNumber(one) - slideNumber(other));
  if (slides.length > 0)
    return { pages: slides.map((name) => textOf(parts.get(name) ?? '')), isSlides: true };
  const content = parts.get('content.xml') ?? parts.get('word/document.xml') ?? '';
  const [, ...drawn] = content.split(/<draw:page(?=[ >])/).map((page) => `<page${page}`);
  return drawn.length > 0
    ? { pages: drawn.map(textOf), isSlides: true }
    : { pages: [textOf(content)], isSlides: false };
}

function slideNumber(name: string): number {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

function numberIn(text: string, pattern: RegExp): number | null {
  const found = pattern.exec(text)?.[1];
  return found === undefined ? null : Number(found);
}

/** What a document keeps and does not show: deleted text, fields, comments, notes of the speaker. */
const UNSEEN =
  /<(w:del|w:moveFrom|w:instrText|w:delText|text:tracked-changes|office:annotation|presentation:notes)(?=[\s>])(?:[^>]*[^/>])?>[\s\S]*?<\/\1>/g;

/** The text between tags; a paragraph ends a line. */
function textOf(xml: string): string {
  return xml
    .replace(UNSEEN, '')
    .replace(/<\/(text:p|text:h|w:p|a:p)>|<(text:line-break|w:br|a:br)\b[^>]*>/g, '\n')
    .replace(/<(text:s|text:tab|w:tab)\b[^>]*>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ENTITIES[name] ?? '')
    .trim();
}

const ENTITIES: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
