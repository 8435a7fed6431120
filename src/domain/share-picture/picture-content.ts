import { type AddressedUid, UID } from '../content/uids';
import { dayText } from '../reading/dates';
import { documentFacts } from '../reading/document-label';
import type {
  Article,
  Campaign,
  DownloadableDocument,
  Event,
  Figure,
  Organization,
  Page,
  Published,
  Section,
  Site,
  Speaker,
  Tag,
} from '../reading/published';
import { typeset } from '../reading/typography';
import { directionOf, wordsOf } from '../reading/words';
import { type PictureColours, pictureColours } from './colours';
import type { FocalPoint } from './crop';
import { drawableText } from './drawable-text';
import { campaignDetails, eventDetails } from './picture-details';
import { type PictureFile, pictureFile } from './picture-file';
import { rubricWordsOf } from './rubric-words';
import type { Direction } from './text-direction';

/** Everything that a share picture shows. */
export interface PictureContent {
  title: string;
  /** The section, or else what kind of thing this is; empty for a page. */
  rubric: string;
  /** Lines under the title: when and where, how far, who. The first one weighs most. */
  details: string[];
  picture: PictureFile | null;
  /** `cover` fills its place and may be cropped; `contain` is shown whole, as a logo. */
  fit: 'cover' | 'contain';
  siteName: string;
  logo: PictureFile | null;
  colours: PictureColours;
  direction: Direction;
}

interface Shown {
  title: string | null;
  rubric?: string | null;
  details?: (string | null | undefined)[];
  picture?: Pick<Figure, 'image'> | null;
  fit?: PictureContent['fit'];
  /** What must stay in view where nobody has said so. */
  focus?: FocalPoint;
}

/** What the share picture of an entry shows; all texts can be drawn. */
export function pictureContent(
  uid: AddressedUid,
  entry: Published,
  site: Site | null,
  locale: string,
): PictureContent {
  const shown = (SHOWN[uid] as (entry: Published, locale: string) => Shown)(entry, locale);
  const text = (value: string | null | undefined) => drawableText(typeset(value ?? '', locale));
  const siteName = text(site?.name);
  return {
    title: text(shown.title) || siteName,
    rubric: text(shown.rubric),
    details: (shown.details ?? []).map(text).filter((line) => line !== ''),
    picture: withFocus(pictureFile(shown.picture?.image), shown.focus),
    fit: shown.fit ?? 'cover',
    siteName,
    logo: pictureFile(site?.logo?.image),
    colours: pictureColours(site?.accentColour),
    direction: directionOf(locale),
  };
}

const SHOWN = {
  [UID.article]: (article: Article, locale: string): Shown => ({
    title: article.title,
    rubric: article.section?.name ?? wordsOf(locale).kind[article.kind],
    picture: article.cover,
  }),
  [UID.event]: (event: Event, locale: string): Shown => ({
    title: event.title,
    rubric: event.section?.name ?? wordsOf(locale).agenda,
    details: eventDetails(event, locale),
    picture: event.cover,
  }),
  [UID.campaign]: (campaign: Campaign, locale: string): Shown => ({
    title: campaign.title,
    rubric: campaign.section?.name ?? wordsOf(locale).campaign,
    details: campaignDetails(campaign, locale),
    picture: campaign.cover,
  }),
  [UID.document]: (document: DownloadableDocument, locale: string): Shown => ({
    title: document.title,
    rubric: rubricWordsOf(locale).document,
    details: [documentFacts(document, locale), dayText(document.publishedOn, locale, 'UTC')],
    picture: null,
    fit: 'contain',
  }),
  [UID.organization]: (organization: Organization, locale: string): Shown => ({
    title: organization.name,
    rubric: wordsOf(locale).organizationKind[organization.kind],
    details: [organization.acronym === organization.name ? null : organization.acronym],
    picture: organization.logo,
    fit: 'contain',
  }),
  [UID.speaker]: (speaker: Speaker, locale: string): Shown => ({
    title: speaker.name,
    rubric: rubricWordsOf(locale).speaker,
    details: [speaker.role],
    picture: speaker.portrait,
    // Faces are above the middle of a portrait.
    focus: { x: 50, y: 40 },
  }),
  [UID.section]: (section: Section, locale: string): Shown => ({
    title: section.name,
    rubric: section.parent?.name ?? rubricWordsOf(locale).section,
  }),
  [UID.tag]: (tag: Tag, locale: string): Shown => ({ title: tag.name, rubric: rubricWordsOf(locale).tag }),
  [UID.page]: (page: Page): Shown => ({ title: page.title, picture: page.cover }),
};

function withFocus(picture: PictureFile | null, focus: FocalPoint | undefined): PictureFile | null {
  return picture && { ...picture, focalPoint: picture.focalPoint ?? focus ?? null };
}
