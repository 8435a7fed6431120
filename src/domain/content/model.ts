/** What we read of a Strapi schema: plain values, so that rules over the model need no Strapi. */
export interface Attribute {
  type: string;
  component?: string;
  components?: string[];
  repeatable?: boolean;
  multiple?: boolean;
  relation?: string;
  target?: string;
  mappedBy?: string;
  inversedBy?: string;
  private?: boolean;
  required?: boolean;
  enum?: string[];
  default?: unknown;
  min?: number;
  max?: number;
  maxLength?: number;
  visible?: boolean;
  pluginOptions?: { i18n?: { localized?: boolean }; portevoix?: { format?: string; shape?: string } };
}

export interface Model {
  uid: string;
  kind?: string;
  modelType?: string;
  info?: { singularName?: string; pluralName?: string; displayName?: string; description?: string };
  options?: { draftAndPublish?: boolean };
  attributes: Record<string, Attribute>;
}

/** The model of a type or component; undefined when there is none of that name. */
export type ModelOf = (uid: string) => Model | undefined;

/** Whether a uid is a component's (`shared.figure`): types have two colons in theirs. */
export function isComponent(uid: string): boolean {
  return !uid.includes('::');
}

export function hasDraftAndPublish(model: Model | undefined): boolean {
  return model?.options?.draftAndPublish === true;
}
