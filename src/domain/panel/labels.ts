import { COMPONENT_LABELS } from './component-labels';
import { TYPE_LABELS } from './type-labels';

/** What a volunteer reads around a field of the panel, in French. */
export interface Label {
  label: string;
  /** One or two sentences below the field; none when the label says it all. */
  help?: string;
  /** An example shown in the empty field. */
  placeholder?: string;
}

export type Labels = Record<string, Label>;

/** Attributes that Strapi gives every type. */
const COMMON_LABELS: Labels = {
  id: { label: 'Numéro' },
  documentId: { label: 'Identifiant' },
  createdAt: { label: 'Créé le' },
  updatedAt: { label: 'Modifié le' },
  publishedAt: { label: 'Publié le' },
  createdBy: { label: 'Créé par' },
  updatedBy: { label: 'Modifié par' },
};

/** Label of an attribute of a content type (`api::article.article`) or component (`shared.seo`); undefined when it has none. */
export function labelOf(uid: string, attribute: string): Label | undefined {
  const labels = (TYPE_LABELS as Record<string, Labels>)[uid] ?? COMPONENT_LABELS[uid];
  return labels?.[attribute] ?? COMMON_LABELS[attribute];
}
