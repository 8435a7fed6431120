import { type DefaultTreeAdapterTypes, parse, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** The elements that a browser makes of a page (`<html`…) or a piece of one, in order (HTML, §13.2). */
export function elementsOf(markup: string): Element[] {
  const tree = /^\s*<(!doctype|html)/i.test(markup) ? parse(markup) : parseFragment(markup);
  const found: Element[] = [];
  const walk = (node: Node) => {
    if ('tagName' in node) found.push(node);
    if ('childNodes' in node) for (const child of node.childNodes) walk(child);
  };
  walk(tree);
  return found;
}

/** Each element with the names of its attributes: what a text must never change. */
export function shapeOf(markup: string): string[] {
  return elementsOf(markup).map(({ tagName, attrs }) =>
    [tagName, ...attrs.map(({ name }) => name).sort()].join(' '),
  );
}

/** What a person reads in an element, spaces run together. */
export function textOf(node: Node): string {
  const inside = (part: Node): string => {
    if ('value' in part) return part.value;
    return 'childNodes' in part ? part.childNodes.map(inside).join('') : '';
  };
  return inside(node).replace(/\s+/g, ' ').trim();
}
