import { OVERRIDE_ACTION } from '../checklist/override';
import { type ContentUid, UID } from '../content/uids';

export type RoleCode = 'strapi-author' | 'strapi-editor' | 'strapi-super-admin';

/** What a role of the panel may do, as Strapi stores it (`admin::permission`). */
export interface Permission {
  action: string;
  subject: string | null;
  properties: { fields?: string[]; locales?: string[] };
  conditions: string[];
}

/** What the rules need to know of a content type. */
export interface RoleSubject {
  uid: string;
  /** Every field, those of components with dotted paths (`cover.credit`). */
  fields: string[];
  /** Those that are the other side of a relation: writing one changes the linked entry at once, its published version too. */
  inverse: string[];
  draftAndPublish: boolean;
  localized: boolean;
}

/** Names and descriptions of Strapi's three built-in roles, kept under their codes so that everything that knows them still works. */
export const ROLES: Record<RoleCode, { name: string; description: string }> = {
  'strapi-author': {
    name: 'Rédaction',
    description:
      'Écrit et corrige les brouillons, ajoute images, personnes, organisations et mots-clés. Ne publie pas.',
  },
  'strapi-editor': {
    name: 'Publication',
    description:
      'Relit, publie, retire et supprime ; tient les rubriques, les redirections et la fiche du site.',
  },
  'strapi-super-admin': {
    name: 'Administration',
    description: 'Fait tout, y compris gérer les comptes et les réglages.',
  },
};

/** Version of the rules below: raise it when they change, so that existing installations receive them. */
export const ROLES_VERSION = 3;

const EXPLORER = 'plugin::content-manager.explorer';

/** Types that the role Rédaction reads and does not touch. */
const READ_ONLY_FOR_WRITERS: readonly ContentUid[] = [UID.section, UID.site, UID.redirect];

/** Fields, with all that lies below them, that only Publication and Administration see. */
const UNSEEN_BY_WRITERS: Partial<Record<ContentUid, string[]>> = { [UID.speaker]: ['portraitConsent'] };

const SCHEDULE = ['publishAt', 'unpublishAt'];

/** Fields that Rédaction reads and never writes: a date at which to publish publishes. */
const UNWRITTEN_BY_WRITERS: Partial<Record<ContentUid, string[]>> = {
  [UID.article]: SCHEDULE,
  [UID.event]: SCHEDULE,
  [UID.campaign]: SCHEDULE,
  [UID.document]: SCHEDULE,
  [UID.page]: SCHEDULE,
};

/** Fields that Rédaction fills in a new entry and cannot change later: nobody but Publication makes a person public again. */
const FIXED_FOR_WRITERS: Partial<Record<ContentUid, string[]>> = {
  [UID.speaker]: ['visibility'],
  [UID.organization]: ['visibility'],
};

const UPLOADS = ['read', 'assets.create', 'assets.update', 'assets.download', 'assets.copy-link'].map(
  (name) => `plugin::upload.${name}`,
);

/** Changing files covers replacing and deleting them (5.54): Rédaction does so with its own, as somebody else's may be on the site. */
const CHANGE_FILES = 'plugin::upload.assets.update';
const OWN_ONLY = ['admin::is-creator'];

/** Permissions of *Rédaction*: reads everything, writes drafts and reference records, uploads; publishes and deletes nothing of others. */
export function writerPermissions(subjects: RoleSubject[], locales: string[]): Permission[] {
  return [
    ...subjects.flatMap((subject) => {
      const unseen = UNSEEN_BY_WRITERS[subject.uid as ContentUid] ?? [];
      const fixed = FIXED_FOR_WRITERS[subject.uid as ContentUid] ?? [];
      const seen = without(subject.fields, unseen);
      const unwritten = [...(UNWRITTEN_BY_WRITERS[subject.uid as ContentUid] ?? []), ...subject.inverse];
      const written = without(seen, unwritten);
      const read = permission('read', subject, locales, seen);
      if ((READ_ONLY_FOR_WRITERS as readonly string[]).includes(subject.uid)) return [read];
      return [
        read,
        permission('create', subject, locales, written),
        permission('update', subject, locales, without(written, fixed)),
      ];
    }),
    ...UPLOADS.map((action) => ({ ...general(action), conditions: action === CHANGE_FILES ? OWN_ONLY : [] })),
  ];
}

/** Permissions of *Publication*: everything about content and files, nothing about accounts and settings. */
export function publisherPermissions(subjects: RoleSubject[], locales: string[]): Permission[] {
  return [
    ...subjects.flatMap((subject) => [
      permission('read', subject, locales, subject.fields),
      permission('create', subject, locales, subject.fields),
      permission('update', subject, locales, subject.fields),
      permission('delete', subject, locales),
      ...(subject.draftAndPublish ? [permission('publish', subject, locales)] : []),
    ]),
    ...[...UPLOADS, 'plugin::upload.configure-view', OVERRIDE_ACTION].map(general),
  ];
}

/**
 * A role's permissions with `added` locales in each that holds every one of the `covered` locales: where an administrator has
 * narrowed a role to some languages, it stays so. Null when nothing changes.
 */
export function withLocales(
  permissions: Permission[],
  covered: string[],
  added: string[],
): Permission[] | null {
  let changed = false;
  const extended = permissions.map((one) => {
    const locales = one.properties.locales;
    if (!locales || !covered.every((locale) => locales.includes(locale))) return one;
    const missing = added.filter((locale) => !locales.includes(locale));
    if (missing.length === 0) return one;
    changed = true;
    return { ...one, properties: { ...one.properties, locales: [...locales, ...missing] } };
  });
  return changed ? extended : null;
}

function permission(verb: string, subject: RoleSubject, locales: string[], fields?: string[]): Permission {
  return {
    action: `${EXPLORER}.${verb}`,
    subject: subject.uid,
    properties: { ...(fields ? { fields } : {}), ...(subject.localized ? { locales } : {}) },
    conditions: [],
  };
}

function general(action: string): Permission {
  return { action, subject: null, properties: {}, conditions: [] };
}

function without(fields: string[], excluded: string[]): string[] {
  return fields.filter((field) => !excluded.some((name) => field === name || field.startsWith(`${name}.`)));
}
