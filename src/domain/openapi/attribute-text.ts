import { COMPONENT_TEXTS } from './component-texts';
import { TYPE_TEXTS } from './type-texts';

/** What a developer reads about an attribute, and a value that it could have. */
export interface AttributeText {
  text: string;
  /** None for attributes whose example follows from their type. */
  example?: unknown;
}

export type AttributeTexts = Record<string, AttributeText>;

/** Text of an attribute of a type or component; undefined when nobody has written one. */
export function attributeText(uid: string, name: string): AttributeText | undefined {
  return (TYPE_TEXTS[uid] ?? COMPONENT_TEXTS[uid])?.[name];
}
