import { escapeXml } from './escape-xml';

/** A piece of XML, ready to be put into a document. */
export class Xml {
  constructor(readonly markup: string) {}
  toString(): string {
    return this.markup;
  }
}

type Part = Xml | string | number | null | undefined | false;

/** XML from a template: text in it is escaped, pieces of XML are not; null and false leave nothing. */
export function xml(strings: TemplateStringsArray, ...parts: Part[]): Xml {
  return new Xml(strings.reduce((markup, string, index) => markup + markupOf(parts[index - 1]) + string));
}

/** Elements on a line each; those that are null or false leave no line. */
export function xmlLines(elements: readonly (Xml | null | undefined | false | '')[]): Xml {
  return new Xml(elements.flatMap((element) => (element ? [element.markup] : [])).join('\n'));
}

/** A whole document in UTF-8, from its root element. */
export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.markup}\n`;
}

function markupOf(part: Part): string {
  if (part === null || part === undefined || part === false) return '';
  return part instanceof Xml ? part.markup : escapeXml(String(part));
}
