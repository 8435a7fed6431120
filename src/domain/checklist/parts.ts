import type { Refusal } from '../publication/refusal';

type Values = Record<string, unknown>;
type Path = Refusal['path'];

/** A part of an entry, and where it is. */
export interface Part {
  path: Path;
  value: Values;
}

/** Whether anything stands there: no blank text, no empty list. */
export function isFilled(value: unknown): boolean {
  if (typeof value === 'string') return value.trim() !== '';
  if (Array.isArray(value)) return value.length > 0;
  return value !== null && value !== undefined;
}

/** Blocks of the body, of one kind (`content.video`) or of all. */
export function blocksOf(entry: Values, kind?: string): Part[] {
  return listOf(entry.body)
    .map((value, index) => ({ path: ['body', index], value }))
    .filter(({ value }) => !kind || value.__component === kind);
}

/** Every use of a picture: cover, picture for shares, pictures and galleries of the body. Uses without a picture are left out. */
export function figuresOf(entry: Values): Part[] {
  const seo = entry.seo as Values | null | undefined;
  const figures: { path: Path; value: unknown }[] = [
    { path: ['cover'], value: entry.cover },
    { path: ['seo', 'shareImage'], value: seo?.shareImage },
  ];
  for (const { path, value } of blocksOf(entry)) {
    figures.push({ path: [...path, 'figure'], value: value.figure });
    for (const [index, figure] of listOf(value.figures).entries())
      figures.push({ path: [...path, 'figures', index], value: figure });
  }
  return figures.filter((part): part is Part => isFilled((part.value as Values | null | undefined)?.image));
}

/** A text in Strapi's blocks format, and where it is. */
export interface RichText {
  path: Path;
  nodes: Values[];
}

/** Every formatted text: a campaign's story, texts and callouts of the body, in reading order. */
export function richTextsOf(entry: Values): RichText[] {
  return [
    { path: ['story'], nodes: listOf(entry.story) },
    ...blocksOf(entry).map(({ path, value }) => ({ path: [...path, 'body'], nodes: listOf(value.body) })),
  ].filter(({ nodes }) => nodes.length > 0);
}

/** Nodes of a text, and all inside of them, in reading order. */
export function nodesIn(nodes: readonly Values[]): Values[] {
  return nodes.flatMap((node) => [node, ...nodesIn(listOf(node.children))]);
}

/** The words of a node, without its formatting. */
export function wordsOf(node: Values): string {
  return nodesIn([node])
    .map(({ text }) => (typeof text === 'string' ? text : ''))
    .join('');
}

/** What a relation leads to, whether to one or to many. */
export function relatedIn(value: unknown): Values[] {
  if (Array.isArray(value)) return listOf(value);
  return value && typeof value === 'object' ? [value as Values] : [];
}

/** The objects of a list; empty for anything else. */
export function listOf(value: unknown): Values[] {
  return Array.isArray(value)
    ? value.filter((item): item is Values => item !== null && typeof item === 'object')
    : [];
}
