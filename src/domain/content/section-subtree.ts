import type { SectionNode } from './breadcrumb';

/** documentIds of a section and of all below it. Empty when it is unknown; a loop is gone round once. */
export function sectionSubtree(documentId: string, sections: ReadonlyMap<string, SectionNode>): string[] {
  const found = new Set<string>(sections.has(documentId) ? [documentId] : []);
  for (const parent of found)
    for (const node of sections.values()) if (node.parent === parent) found.add(node.documentId);
  return [...found];
}
