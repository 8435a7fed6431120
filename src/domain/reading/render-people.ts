import { type Html, html } from '../html/html';
import type { Named, Organization, Speaker } from './published';
import type { RenderContext } from './render-context';
import { renderPicture } from './render-figure';
import { typeset } from './typography';
import { fillIn, wordsOf } from './words';

/** Names as links, separated by commas; null when there is none. */
export function renderNames(items: readonly Named[] | undefined): Html | null {
  const named = (items ?? []).filter(({ name }) => name);
  if (named.length === 0) return null;
  return html`${named.map((item, index) => html`${index > 0 ? ', ' : ''}${renderName(item)}`)}`;
}

export function renderName({ name, url }: Named): Html {
  return url ? html`<a href="${url}">${name}</a>` : html`${name}`;
}

/** Persons as a list of cards: portrait, name, role, organizations. Null when there is none. */
export function renderSpeakers(
  speakers: readonly Speaker[] | undefined,
  context: RenderContext,
): Html | null {
  const shown = (speakers ?? []).filter(({ name }) => name);
  if (shown.length === 0) return null;
  return html`<ul class="people">${shown.map(
    (speaker) =>
      html`<li>${renderPortrait(speaker, context)}<div><p class="person-name">${renderName(speaker)}</p>${renderStanding(speaker, context)}</div></li>`,
  )}</ul>\n`;
}

/** In few words who a person is: the role, and the organizations that it does not name itself. */
function renderStanding(speaker: Speaker, context: RenderContext): Html | null {
  const { role } = speaker;
  if (!role) {
    const affiliations = renderAffiliations(speaker, context);
    return affiliations && html`<p>${affiliations}</p>`;
  }
  const organizations = (speaker.affiliations ?? []).flatMap(({ organization }) =>
    organization?.name ? [organization] : [],
  );
  const saysNoMore = organizations.some(({ name }) => name === role);
  return html`${saysNoMore ? '' : html`<p>${typeset(role, context.locale)}</p>`}${organizations.length > 0 ? html`<p>${renderNames(organizations)}</p>` : ''}`;
}

/** Where a person stands: «présidente, Les Voix du canal ; Radio Passerelle». Null when nothing is said. */
export function renderAffiliations({ affiliations }: Speaker, { locale }: RenderContext): Html | null {
  const shown = (affiliations ?? []).filter(({ organization, position }) => organization?.name || position);
  if (shown.length === 0) return null;
  return html`${shown.map(({ organization, position }, index) => {
    const place = organization?.name ? renderName(organization) : null;
    const [before = '', after = ''] = fillIn(wordsOf(locale).position, { position: position ?? '' }).split(
      '{organization}',
    );
    return html`${index > 0 ? html`<br>` : ''}${place && position ? html`${before}${place}${after}` : (place ?? position)}`;
  })}`;
}

/** Organizations as a list: logo, name, kind. Null when there is none. */
export function renderOrganizations(
  organizations: readonly Organization[] | undefined,
  context: RenderContext,
): Html | null {
  const shown = (organizations ?? []).filter(({ name }) => name);
  if (shown.length === 0) return null;
  const words = wordsOf(context.locale);
  return html`<ul class="people">${shown.map(
    (organization) =>
      html`<li>${renderLogo(organization, context)}<div><p class="person-name">${renderName(organization)}</p><p>${words.organizationKind[organization.kind] ?? ''}</p></div></li>`,
  )}</ul>\n`;
}

function renderPortrait({ portrait, name }: Speaker, context: RenderContext): Html {
  const picture = renderPicture(portrait, context, { ratio: '1/1', sizes: '4.5rem', alternative: '' });
  return picture
    ? html`<span class="portrait">${picture}</span>`
    : html`<span class="portrait initial" aria-hidden="true">${initialOf(name)}</span>`;
}

function renderLogo({ logo, name }: Organization, context: RenderContext): Html {
  const picture = renderPicture(logo, context, { sizes: '4.5rem', alternative: '' });
  return picture
    ? html`<span class="portrait logo">${picture}</span>`
    : html`<span class="portrait initial square" aria-hidden="true">${initialOf(name)}</span>`;
}

function initialOf(name: string | null): string {
  return (name?.match(/[\p{L}\p{N}]/u)?.[0] ?? '').toUpperCase();
}
