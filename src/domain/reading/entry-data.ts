import { lastChange } from '../content/last-change';
import { type AddressedUid, UID } from '../content/uids';
import { isoDay, isoWithOffset, safeZone } from './dates';
import { nameOf } from './entry-head';
import type { PageHead } from './page-head';
import type {
  Article,
  Campaign,
  DownloadableDocument,
  Event,
  Figure,
  Named,
  Organization,
  PostalAddress,
  Published,
  Speaker,
} from './published';
import { pictureNear } from './render-figure';
import { licenceUrl } from './render-licence';
import { absolute, type SiteContext, siteName } from './site-context';

type Data = Record<string, unknown>;

/** What an entry is to a search engine: schema.org objects, its breadcrumb among them. Values that are not known are left out. */
export function entryData(
  uid: AddressedUid,
  entry: Published,
  head: PageHead,
  context: SiteContext,
): object[] {
  const url = head.path ? absolute(head.path, context.readersUrl) : undefined;
  const base: Data = {
    url,
    name: nameOf(entry),
    description: head.description || undefined,
    inLanguage: context.locale,
  };
  const crumbs = breadcrumbData(entry, head, context);
  return [withoutGaps(MAKERS[uid](entry as never, base, context)), ...(crumbs ? [crumbs] : [])];
}

function articleData(article: Article, base: Data, context: SiteContext): Data {
  return {
    '@type': ['news', 'report', 'press-release'].includes(article.kind) ? 'NewsArticle' : 'Article',
    ...base,
    headline: article.title.slice(0, 110),
    mainEntityOfPage: base.url,
    image: imageData(article.cover, context),
    datePublished: article.publishedOn,
    dateModified: lastChange(article),
    author: article.authors?.length
      ? article.authors.map((author) => personData(author, context))
      : publisherData(context),
    publisher: publisherData(context),
    articleSection: article.section?.name,
    keywords: article.tags?.map(({ name }) => name),
    license: licenceUrl(article.licence),
    isAccessibleForFree: true,
  };
}

function eventData(event: Event, base: Data, context: SiteContext): Data {
  const zone = safeZone(event.timezone);
  const moment = (value: string | null) =>
    value && (event.allDay ? isoDay(value, zone) : isoWithOffset(value, zone));
  const place =
    event.attendance !== 'online' && (event.venue?.name || event.venue?.address)
      ? { '@type': 'Place', name: event.venue.name, address: addressData(event.venue.address) }
      : null;
  const online =
    event.attendance !== 'in-person'
      ? { '@type': 'VirtualLocation', url: event.onlineUrl ?? base.url }
      : null;
  return {
    '@type': 'Event',
    ...base,
    startDate: moment(event.startsAt),
    endDate: moment(event.endsAt),
    eventStatus: `https://schema.org/${{ scheduled: 'EventScheduled', postponed: 'EventPostponed', cancelled: 'EventCancelled' }[event.stage]}`,
    eventAttendanceMode: `https://schema.org/${{ 'in-person': 'OfflineEventAttendanceMode', online: 'OnlineEventAttendanceMode', mixed: 'MixedEventAttendanceMode' }[event.attendance]}`,
    location: place && online ? [place, online] : (place ?? online),
    organizer: event.organizers?.map((organizer) => organizationRef(organizer, context)),
    performer: event.speakers?.map((speaker) => personData(speaker, context)),
    image: imageData(event.cover, context),
  };
}

function campaignData(campaign: Campaign, base: Data, context: SiteContext): Data {
  return {
    '@type': 'Article',
    ...base,
    headline: campaign.title.slice(0, 110),
    mainEntityOfPage: base.url,
    image: imageData(campaign.cover, context),
    datePublished: campaign.publishedAt,
    dateModified: lastChange(campaign),
    expires: campaign.deadline,
    author: publisherData(context),
    publisher: publisherData(context),
    contributor: campaign.partners?.map((partner) => organizationRef(partner, context)),
  };
}

function documentData(document: DownloadableDocument, base: Data, context: SiteContext): Data {
  const { file } = document;
  return {
    '@type': 'DigitalDocument',
    ...base,
    inLanguage: document.language ?? base.inLanguage,
    datePublished: document.publishedOn,
    author: document.authors?.map((author) => personData(author, context)),
    publisher: publisherData(context),
    encoding: file && {
      '@type': 'MediaObject',
      contentUrl: absolute(file.url, context.serverUrl),
      contentSize: String(document.byteSize ?? Math.round(file.size * 1000)),
      encodingFormat: document.mimeType ?? file.mime,
    },
  };
}

function organizationData(organization: Organization, base: Data, context: SiteContext): Data {
  return {
    '@type': organization.kind === 'association' ? 'NGO' : 'Organization',
    ...base,
    alternateName: organization.acronym,
    logo: imageData(organization.logo, context),
    address: addressData(organization.address),
    sameAs: [organization.website, ...(organization.profiles ?? []).map(({ url }) => url)].filter(Boolean),
    identifier: organization.registryNumber,
  };
}

function speakerData(speaker: Speaker, base: Data, context: SiteContext): Data {
  return {
    '@type': 'ProfilePage',
    url: base.url,
    inLanguage: base.inLanguage,
    mainEntity: withoutGaps({
      '@type': 'Person',
      name: base.name,
      description: base.description,
      jobTitle: speaker.role,
      image: imageData(speaker.portrait, context),
      affiliation: speaker.affiliations?.flatMap(({ organization }) =>
        organization ? [organizationRef(organization, context)] : [],
      ),
      sameAs: (speaker.profiles ?? []).map(({ url }) => url).filter(Boolean),
    }),
  };
}

function listData(_entry: Published, base: Data): Data {
  return { '@type': 'CollectionPage', ...base };
}

function pageData(_entry: Published, base: Data, context: SiteContext): Data {
  return { '@type': 'WebPage', ...base, publisher: publisherData(context) };
}

const MAKERS: Record<AddressedUid, (entry: never, base: Data, context: SiteContext) => Data> = {
  [UID.article]: articleData,
  [UID.event]: eventData,
  [UID.campaign]: campaignData,
  [UID.document]: documentData,
  [UID.organization]: organizationData,
  [UID.speaker]: speakerData,
  [UID.section]: listData,
  [UID.tag]: listData,
  [UID.page]: pageData,
};

/** Whoever publishes the site. */
export function publisherData(context: SiteContext): Data {
  const publisher = context.site?.publisher;
  return withoutGaps({
    '@type': publisher?.kind === 'association' || !publisher ? 'NGO' : 'Organization',
    name: publisher?.name ?? siteName(context),
    url: context.readersUrl,
    logo: imageData(context.site?.logo, context),
    sameAs: (context.site?.profiles ?? []).map(({ url }) => url).filter(Boolean),
  });
}

/** The trail of sections, the page itself at its end. */
function breadcrumbData(entry: Published, { path }: PageHead, { readersUrl }: SiteContext): Data | null {
  const crumbs = 'breadcrumb' in entry ? (entry.breadcrumb ?? []) : [];
  const trail = [...crumbs.filter(({ url }) => url !== path), { name: nameOf(entry), url: path }];
  if (trail.length < 2) return null;
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) =>
      withoutGaps({ '@type': 'ListItem', position: index + 1, name, item: url && absolute(url, readersUrl) }),
    ),
  };
}

function imageData(figure: Figure | null | undefined, { serverUrl }: SiteContext): Data | null {
  const picture = pictureNear(figure, 1200, serverUrl);
  if (!figure || !picture) return null;
  return withoutGaps({
    '@type': 'ImageObject',
    contentUrl: picture.url,
    url: picture.url,
    width: picture.width,
    height: picture.height,
    caption: figure.caption ?? figure.alternativeText,
    creditText: figure.credit,
  });
}

function personData(person: Named, { readersUrl }: SiteContext): Data {
  return withoutGaps({
    '@type': 'Person',
    name: person.name,
    url: person.url && absolute(person.url, readersUrl),
  });
}

function organizationRef(organization: Named, { readersUrl }: SiteContext): Data {
  return withoutGaps({
    '@type': 'Organization',
    name: organization.name,
    url: organization.url && absolute(organization.url, readersUrl),
  });
}

function addressData(address: PostalAddress | null | undefined): Data | null {
  if (!address?.street && !address?.city) return null;
  return withoutGaps({
    '@type': 'PostalAddress',
    streetAddress: address.street,
    postalCode: address.postalCode,
    addressLocality: address.city,
    addressCountry: address.country,
  });
}

function withoutGaps(data: Data): Data {
  return Object.fromEntries(
    Object.entries(data).filter(
      ([, value]) =>
        value !== null &&
        value !== undefined &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
