/** A section as the tree needs it. `parent` is the parent's documentId, null at the root. */
export interface SectionNode {
  documentId: string;
  name: string;
  slug: string | null;
  parent: string | null;
}

/** The sections from the root down to `documentId`, itself included. Empty when it is unknown; a loop is cut where it closes. */
export function sectionTrail(documentId: string, sections: ReadonlyMap<string, SectionNode>): SectionNode[] {
  const trail: SectionNode[] = [];
  const seen = new Set<string>();
  let current = sections.get(documentId);
  while (current && !seen.has(current.documentId)) {
    seen.add(current.documentId);
    trail.unshift(current);
    current = current.parent ? sections.get(current.parent) : undefined;
  }
  return trail;
}
