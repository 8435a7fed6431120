import type { Refusal } from '../publication/refusal';

/** `blocking` keeps an entry from readers; `advice` only says what would be better. */
export type Level = 'blocking' | 'advice';

/** What the checklist says of one point of an entry: done, or what to do and where. */
export interface Item extends Refusal {
  level: Level;
  state: 'done' | 'todo';
  /** Whether a person with the right may publish all the same, by writing why. What could not be shown at all is never overridden. */
  overridable: boolean;
}

/** What is wrong in an entry; `path` says where. */
export type Fault = Refusal;

/** One rule of the checklist. */
export interface Rule {
  /** Code of its item when nothing is wrong. */
  code: string;
  level: Level;
  /** False for what could not be shown at all. Defaults to true. */
  overridable?: boolean;
  /** Attribute that its item leads to when nothing is wrong. */
  path: Refusal['path'];
  /** The sentence when nothing is wrong. */
  done: Refusal['message'];
  /** What is wrong; null when the entry has nothing that the rule is about. */
  check(entry: Record<string, unknown>, context: ReadinessContext): Fault[] | null;
}

/** What the rules need to know and the entry does not hold. */
export interface ReadinessContext {
  /** Locale of the entry. */
  locale: string;
  /** What is known of the people in the entry. Who is not in it is taken to be shown. */
  people: readonly Person[];
  /** Whether the site shows no portrait without a dated agreement. */
  portraitConsentRequired: boolean;
  /** What the last check of the links found; empty when there was none. */
  links?: readonly LinkFault[];
}

/** A person as far as the rules look at one. */
export interface Person {
  documentId: string;
  name: string;
  visibility: string;
  portrait: PortraitStanding;
}

/** Where a portrait stands: there is none, its person agrees, agreed until a day that has passed, or nobody wrote it down. */
export type PortraitStanding = 'none' | 'agreed' | 'ended' | 'unstated';

/** A link that led nowhere when it was last checked. */
export interface LinkFault {
  url: string;
  /** Where the link is in the entry. */
  path: Refusal['path'];
  /** The words of the link. */
  words: string;
  /** What was wrong, one sentence each. */
  fault: { fr: string; en: string };
  /** Whether it leads to a page of the site. */
  inside: boolean;
}
