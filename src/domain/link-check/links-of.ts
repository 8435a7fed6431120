import type { Attribute, ModelOf } from '../content/model';
import type { FoundLink } from './found-link';

type Values = Record<string, unknown>;
type Path = (string | number)[];

/** Attributes that name what an address beside them leads to, the best first. */
const NAMING = ['label', 'title', 'source', 'name', 'network'];
/** Links of one entry that are kept; a page with more is no page. */
const LINKS_AT_MOST = 500;

/**
 * Every link of an entry, in order: addresses in fields of their own (the model says which) and in formatted texts, whatever
 * component they stand in. What readers never see (private attributes) is left out. `entry` is populated as `fullPopulate` does.
 */
export function linksOf(uid: string, entry: Values, modelOf: ModelOf): FoundLink[] {
  const links: FoundLink[] = [];
  visit(uid, entry, modelOf, [], links);
  return links.slice(0, LINKS_AT_MOST);
}

function visit(uid: string, values: Values, modelOf: ModelOf, path: Path, links: FoundLink[]): void {
  for (const [name, attribute] of Object.entries(modelOf(uid)?.attributes ?? {})) {
    const value = values[name];
    if (value === null || value === undefined || value === '' || attribute.private) continue;
    const here = [...path, name];
    if (attribute.pluginOptions?.portevoix?.format && typeof value === 'string')
      links.push({ address: value.trim(), path: here, words: nameOf(values) });
    if (attribute.type === 'blocks' && Array.isArray(value)) visitText(value as TextNode[], here, links);
    for (const [component, inner, at] of componentsIn(attribute, value, here))
      visit(component, inner, modelOf, at, links);
  }
}

function componentsIn({ type, component }: Attribute, value: unknown, path: Path): [string, Values, Path][] {
  if (type !== 'component' && type !== 'dynamiczone') return [];
  const found: [string, Values, Path][] = [];
  for (const [index, item] of [value].flat().entries()) {
    const inner = item as Values | null;
    const uid = (inner?.__component as string | undefined) ?? component;
    if (inner && uid) found.push([uid, inner, Array.isArray(value) ? [...path, index] : path]);
  }
  return found;
}

interface TextNode {
  type?: string;
  url?: string;
  text?: string;
  children?: TextNode[];
}

function visitText(nodes: TextNode[], path: Path, links: FoundLink[]): void {
  for (const node of nodes) {
    if (node?.type === 'link' && typeof node.url === 'string')
      links.push({ address: node.url.trim(), path, words: textOf(node) });
    else if (Array.isArray(node?.children)) visitText(node.children, path, links);
  }
}

function textOf(node: TextNode): string {
  return shortened((node.text ?? '') + (node.children ?? []).map(textOf).join(''));
}

function nameOf(values: Values): string {
  const name = NAMING.map((attribute) => values[attribute]).find(
    (value) => typeof value === 'string' && value,
  );
  return shortened(String(name ?? ''));
}

function shortened(text: string): string {
  const words = text.replace(/\s+/g, ' ').trim();
  return words.length > 200 ? `${words.slice(0, 199)}…` : words;
}
