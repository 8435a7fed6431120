import { SaxesParser } from 'saxes';

/** Text of every element of a document, by its name, in order of their ends; attributes as `name@attribute`. @throws where it is not well-formed XML with namespaces. */
export function readXml(document: string): Record<string, string[]> {
  const found: Record<string, string[]> = {};
  const note = (name: string, text: string) => {
    found[name] = [...(found[name] ?? []), text];
  };
  const texts: string[] = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    texts.push('');
    for (const [attribute, { value }] of Object.entries(attributes)) note(`${name}@${attribute}`, value);
  });
  parser.on('text', (text) => {
    texts[texts.length - 1] += text;
  });
  parser.on('closetag', ({ name }) => note(name, texts.pop() ?? ''));
  parser.write(document).close();
  return found;
}
