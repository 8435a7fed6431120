import type { Core } from '@strapi/strapi';
import type { PortraitRules } from '../domain/checklist/portrait-standing';
import { UID } from '../domain/content/uids';
import { type DeskRow, type MendingReason, ROWS_AT_MOST } from '../domain/desk/desk-row';
import type { Rows } from './component-owners';
import { picturesToMend } from './pictures-to-mend';
import { portraitRules } from './portrait-consents';
import { readableEntries, type UserAbility } from './readable-entries';

const DAY_MILLISECONDS = 86_400_000;
const CONSENT_DAYS_AHEAD = 30;
const UNTOUCHED_DAYS = 365;

/** Types that show pictures. */
const ILLUSTRATED = [UID.article, UID.event, UID.campaign, UID.page, UID.speaker, UID.organization];

/** Types whose entries go stale: news and past events may grow old in peace. */
const KEPT_FRESH = [UID.page, UID.organization, UID.campaign, UID.document];

interface Search {
  uid: string;
  reason: MendingReason;
  where: object;
  fields?: string[];
  /** Attribute by which the worst comes first. */
  by?: string;
}

/** Finds entries with a fault of one kind, the worst first. */
export type MendingSource = (userAbility: UserAbility, now: Date) => Promise<DeskRow[]>;

/**
 * What is to mend, kind after kind so that none hides another. `more` are the kinds that other capabilities know of (broken links).
 */
export async function toMend(
  strapi: Core.Strapi,
  userAbility: UserAbility,
  now: Date,
  more: readonly MendingSource[] = [],
): Promise<DeskRow[]> {
  const rules = await portraitRules(strapi, now);
  const pictures = {
    'no-alternative': await picturesToMend(strapi, 'undescribed'),
    'lost-picture': await picturesToMend(strapi, 'lost'),
  };
  const own: MendingSource[] = searches(now, rules, pictures).map(
    (search) => () => find(strapi, userAbility, search),
  );
  const kinds = await Promise.all([...own, ...more].map((source) => source(userAbility, now)));
  return takeTurns(kinds).slice(0, ROWS_AT_MOST);
}

function searches(
  now: Date,
  { today, isConsentRequired }: PortraitRules,
  pictures: Record<'no-alternative' | 'lost-picture', Rows>,
): Search[] {
  const day = (days: number) => new Date(now.getTime() + days * DAY_MILLISECONDS).toISOString();
  const image = { image: { id: { $notNull: true } } };
  const consent = (where: object) => ({
    // Under cover once the consent has ended.
    $or: [{ portrait: image }, { withheld: { portrait: image } }],
    portraitConsent: where,
  });
  // Of the others no reader sees a portrait.
  const seen = { visibility: 'public' };
  return [
    {
      uid: UID.speaker,
      reason: 'consent-ended',
      where: { ...seen, ...consent({ until: { $lt: today } }) },
      fields: ['portraitConsent.until'],
    },
    ...(isConsentRequired
      ? [
          {
            uid: UID.speaker,
            reason: 'consent-missing' as const,
            where: {
              ...seen,
              ...consent({
                $and: [
                  { grantedOn: { $null: true } },
                  { $or: [{ until: { $null: true } }, { until: { $gte: today } }] },
                ],
              }),
            },
            fields: ['portraitConsent.grantedOn'],
          },
        ]
      : []),
    {
      uid: UID.speaker,
      reason: 'consent-ends',
      where: {
        ...seen,
        ...consent({
          until: { $gte: today, $lte: day(CONSENT_DAYS_AHEAD).slice(0, 10) },
          ...(isConsentRequired ? { grantedOn: { $notNull: true } } : {}),
        }),
      },
      fields: ['portraitConsent.until'],
    },
    {
      uid: UID.document,
      reason: 'no-accessibility',
      where: {
        accessibility: { $null: true },
        $or: [{ accessibleAlternative: { $null: true } }, { accessibleAlternative: '' }],
      },
    },
    ...(['no-alternative', 'lost-picture'] as const).flatMap((reason) =>
      ILLUSTRATED.map(
        (uid): Search => ({
          uid,
          reason,
          where: { id: { $in: [...(pictures[reason].get(uid)?.keys() ?? [])] } },
        }),
      ),
    ),
    ...KEPT_FRESH.map(
      (uid): Search => ({
        uid,
        reason: 'untouched',
        where: { updatedAt: { $lt: day(-UNTOUCHED_DAYS) } },
        by: 'updatedAt',
      }),
    ),
  ];
}

async function find(strapi: Core.Strapi, userAbility: UserAbility, search: Search): Promise<DeskRow[]> {
  const { uid, reason, where, fields, by } = search;
  const entries = await readableEntries(strapi, userAbility, uid, {
    where,
    ...(fields ? { fields } : {}),
    orderBy: by ? { [by]: 'asc' } : { updatedAt: 'desc' },
    limit: ROWS_AT_MOST,
  });
  const languages = new Set<string>();
  return entries
    .filter(({ documentId }) => !languages.has(documentId) && Boolean(languages.add(documentId)))
    .map(({ documentId, locale, title, updatedAt }) => ({
      uid,
      documentId,
      locale,
      title,
      reason,
      at: reason === 'untouched' ? updatedAt : null,
      note: null,
    }));
}

/** The first of each list, then the second of each, and so on. */
function takeTurns(lists: readonly (readonly DeskRow[])[]): DeskRow[] {
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  return Array.from({ length: longest }, (_, turn) => lists.flatMap((list) => list[turn] ?? [])).flat();
}
