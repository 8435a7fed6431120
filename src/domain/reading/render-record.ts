import { type Html, html } from '../html/html';
import { hostOf, safeLink } from './links';
import { renderMailbox } from './mailbox';
import type { Organization, Page, Profile, Section, Speaker, Tag } from './published';
import { renderBody } from './render-body';
import type { RenderContext } from './render-context';
import { addressText } from './render-event';
import { renderFigure } from './render-figure';
import { renderLine, renderPart, renderTags } from './render-parts';
import { renderAffiliations } from './render-people';
import { renderPlainText } from './render-rich-text';
import type { RenderedEntry } from './rendered-entry';
import { typeset } from './typography';
import { wordsOf } from './words';

export function renderPage(page: Page, context: RenderContext): RenderedEntry {
  return {
    title: typeset(page.title, context.locale),
    kicker: null,
    lead: null,
    facts: null,
    content: html`${renderFigure(page.cover, context, { layout: 'cover', isFirst: true, sizes: '(min-width: 68rem) 64rem, 100vw' })}${renderBody(page.body, [], context)}`,
    around: null,
  };
}

export function renderSpeaker(speaker: Speaker, context: RenderContext): RenderedEntry {
  const { locale } = context;
  const affiliations = renderAffiliations(speaker, context);
  return {
    title: speaker.name ?? '',
    kicker: speaker.role ? renderLine([typeset(speaker.role, locale)]) : null,
    lead: affiliations ? html`<p>${affiliations}</p>` : null,
    facts: null,
    content: html`${renderFigure(speaker.portrait, context, { layout: 'portrait', isFirst: true, sizes: '(min-width: 46rem) 16rem, calc(100vw - 2.25rem)' })}${renderPlainText(speaker.bio, context)}${renderContact(speaker, context)}`,
    around: renderTags(speaker.tags, locale),
  };
}

export function renderOrganization(organization: Organization, context: RenderContext): RenderedEntry {
  const { locale } = context;
  const words = wordsOf(locale);
  return {
    title: organization.name ?? '',
    kicker: renderLine([words.organizationKind[organization.kind]]),
    lead: organization.acronym ? html`<p>${organization.acronym}</p>` : null,
    facts: null,
    content: html`${renderFigure(organization.logo, context, { layout: 'portrait', isFirst: true, sizes: '16rem' })}${renderPlainText(organization.description, context)}${renderContact(organization, context)}${
      organization.registryNumber
        ? renderLine([html`${words.registryNumber} ${organization.registryNumber}`])
        : null
    }`,
    around: null,
  };
}

export function renderSection(section: Section, context: RenderContext): RenderedEntry {
  return named(section.name, renderPlainText(section.description, context), context);
}

export function renderTag(tag: Tag, context: RenderContext): RenderedEntry {
  return named(tag.name, null, context);
}

function named(name: string | null, lead: Html | null, { locale }: RenderContext): RenderedEntry {
  return {
    title: typeset(name ?? '', locale),
    kicker: null,
    lead: lead?.markup ? lead : null,
    facts: null,
    content: html``,
    around: null,
  };
}

/** How to reach a person or an organization; null when nothing is said. */
function renderContact(
  record: Pick<Organization, 'email' | 'profiles'> & Partial<Pick<Organization, 'website' | 'address'>>,
  context: RenderContext,
): Html | null {
  const words = wordsOf(context.locale);
  const website = safeLink(record.website, context.origin);
  const address = addressText(record.address);
  const items = [
    website && html`<li>${label(words.website, context)} <a href="${website}">${hostOf(website)}</a></li>`,
    record.email && html`<li>${label(words.email, context)} ${renderMailbox(record.email, context)}</li>`,
    address && html`<li>${label(words.address, context)} ${address}</li>`,
    ...renderProfiles(record.profiles, context),
  ].filter((item): item is Html => Boolean(item));
  return renderPart(words.contact, items.length > 0 ? html`<ul class="contact">${items}</ul>` : null);
}

/** Profiles elsewhere on the web, each a list item. */
export function renderProfiles(
  profiles: readonly Profile[] | undefined,
  { origin }: Pick<RenderContext, 'origin'>,
): Html[] {
  return (profiles ?? []).flatMap(({ network, url, label }) => {
    const address = safeLink(url, origin);
    if (!address) return [];
    const name = NETWORKS[network];
    const text = label?.trim() || hostOf(address);
    return [html`<li>${name ? html`${name} – ` : ''}<a href="${address}" rel="me">${text}</a></li>`];
  });
}

function label(name: string, { locale }: RenderContext): string {
  return typeset(`${name}:`, locale);
}

const NETWORKS: Record<string, string> = {
  mastodon: 'Mastodon',
  peertube: 'PeerTube',
  pixelfed: 'Pixelfed',
  bluesky: 'Bluesky',
  facebook: 'Facebook',
  instagram: 'Instagram',
  linkedin: 'LinkedIn',
  tiktok: 'TikTok',
  x: 'X',
  youtube: 'YouTube',
};
