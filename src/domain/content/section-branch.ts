import type { SectionNode } from './breadcrumb';

/** documentIds of a section and of every section below it. A loop is cut where it closes. */
export function sectionBranch(documentId: string, sections: ReadonlyMap<string, SectionNode>): string[] {
  const branch = new Set([documentId]);
  // A Set is walked to its end, what is added on the way included.
  for (const parent of branch)
    for (const section of sections.values()) if (section.parent === parent) branch.add(section.documentId);
  return [...branch];
}
