import type { ModelOf } from '../content/model';
import { type DraftedUid, isDrafted, UID } from '../content/uids';
import { checkAddressesAndText } from '../publication/checks/addresses-and-text';
import type { Rule } from './item';
import { CAMPAIGN_PARTS } from './rules/campaign-parts';
import { DOCUMENT_ACCESS, DOCUMENT_ALTERNATIVE, DOCUMENT_FILE, DOCUMENT_ONCE } from './rules/document';
import { EVENT_PLACE, EVENT_START, EVENT_TIMES } from './rules/event';
import { HEADINGS_IN_ORDER } from './rules/headings';
import { KEY_FIGURE_SOURCES } from './rules/key-figures';
import { standfirstLength, TITLE_LENGTH } from './rules/lengths';
import { INSIDE_LINKS, LINK_WORDS, LINKS_WITH_WORDS, OUTSIDE_LINKS } from './rules/links';
import { FRAME_TITLES, VIDEO_TITLES, VIDEO_TRANSCRIPTS } from './rules/media-blocks';
import { SECTION, SLUG, standfirst, TAGS, TITLE } from './rules/naming';
import { NOBODY_HIDDEN, PORTRAITS } from './rules/people';
import { COVER, PICTURE_ALTERNATIVES, PICTURES_CHOSEN } from './rules/pictures';
import { PARAGRAPHS, SENTENCES, SUBHEADINGS } from './rules/readability';
import { RELATED_TO_OTHERS } from './rules/related-articles';
import { SHARE_DESCRIPTION, SHARE_PICTURE } from './rules/sharing';

/** What holds for any type with a body or a text. */
const TEXT: Rule[] = [
  PICTURE_ALTERNATIVES,
  PICTURES_CHOSEN,
  FRAME_TITLES,
  VIDEO_TITLES,
  HEADINGS_IN_ORDER,
  LINKS_WITH_WORDS,
  LINK_WORDS,
  INSIDE_LINKS,
  OUTSIDE_LINKS,
  SENTENCES,
  PARAGRAPHS,
  SUBHEADINGS,
  KEY_FIGURE_SOURCES,
  VIDEO_TRANSCRIPTS,
];
const PEOPLE: Rule[] = [NOBODY_HIDDEN, PORTRAITS];
const FILED: Rule[] = [SECTION, TAGS, COVER];

const RULES: Record<DraftedUid, Rule[]> = {
  [UID.article]: [
    TITLE,
    TITLE_LENGTH,
    SLUG,
    standfirst('standfirst'),
    standfirstLength('standfirst'),
    ...FILED,
    RELATED_TO_OTHERS,
    SHARE_PICTURE,
    ...TEXT,
    ...PEOPLE,
  ],
  [UID.event]: [
    TITLE,
    TITLE_LENGTH,
    SLUG,
    standfirst('summary'),
    standfirstLength('summary'),
    EVENT_START,
    EVENT_TIMES,
    EVENT_PLACE,
    ...FILED,
    SHARE_PICTURE,
    ...TEXT,
    ...PEOPLE,
  ],
  [UID.campaign]: [TITLE, TITLE_LENGTH, SLUG, ...CAMPAIGN_PARTS, ...FILED, SHARE_PICTURE, ...TEXT],
  [UID.document]: [
    TITLE,
    TITLE_LENGTH,
    SLUG,
    standfirst('summary'),
    standfirstLength('summary'),
    DOCUMENT_FILE,
    DOCUMENT_ONCE,
    DOCUMENT_ACCESS,
    DOCUMENT_ALTERNATIVE,
    ...PEOPLE,
  ],
  [UID.page]: [TITLE, TITLE_LENGTH, SLUG, SHARE_DESCRIPTION, SHARE_PICTURE, ...TEXT, ...PEOPLE],
};

/** The rules for a type, in the order of the edit page; none for a reference record. */
export function rulesOf(uid: string, modelOf: ModelOf): Rule[] {
  return isDrafted(uid) ? [...RULES[uid], soundContent(uid, modelOf)] : [];
}

/** Addresses, links and formatted text that could be shown to nobody. */
function soundContent(uid: string, modelOf: ModelOf): Rule {
  return {
    code: 'addresses-and-text',
    level: 'blocking',
    overridable: false,
    path: ['title'],
    done: { fr: 'Les adresses et les liens sont bien écrits.', en: 'Addresses and links are well formed.' },
    check: (entry) => checkAddressesAndText(uid, entry, modelOf),
  };
}
