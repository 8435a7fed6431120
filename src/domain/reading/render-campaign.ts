import { type Html, html } from '../html/html';
import { dayText } from './dates';
import { headingLevels } from './headings';
import { safeLink } from './links';
import type { Campaign } from './published';
import type { RenderContext } from './render-context';
import { renderDocuments } from './render-documents';
import { renderFigure } from './render-figure';
import { renderLine, renderPart, renderTags, renderTime } from './render-parts';
import { renderName, renderNames } from './render-people';
import { renderPlainText, renderRichText } from './render-rich-text';
import type { RenderedEntry } from './rendered-entry';
import { typeset } from './typography';
import { fillIn, numberText, wordsOf } from './words';

export function renderCampaign(campaign: Campaign, context: RenderContext): RenderedEntry {
  const { locale } = context;
  const words = wordsOf(locale);
  const partners = renderNames(campaign.partners);
  const demands = (campaign.demands ?? []).filter(({ text }) => text?.trim());
  // The part’s own heading is at level 2: those of the story come below it.
  const story = renderRichText(campaign.story, headingLevels(3), context);
  return {
    title: typeset(campaign.title, locale),
    kicker: renderLine([
      campaign.section?.name && renderName(campaign.section),
      words.campaign,
      words.campaignStage[campaign.stage],
    ]),
    lead: campaign.urgency?.trim() ? renderPlainText(campaign.urgency, context) : null,
    facts: html`${renderProgress(campaign, context)}${renderActions(campaign, context)}`,
    content: html`${renderFigure(campaign.cover, context, { layout: 'cover', isFirst: true, sizes: '(min-width: 68rem) 64rem, 100vw' })}${renderPart(
      words.problem,
      renderPlainText(campaign.problem, context),
    )}${renderPart(words.solution, renderPlainText(campaign.solution, context))}${renderPart(
      words.demands,
      demands.length > 0
        ? html`<ol class="demands">${demands.map(({ text }) => html`<li>${typeset(text ?? '', locale)}</li>`)}</ol>`
        : null,
    )}${renderPart(words.story, story)}${renderPart(words.documents, renderDocuments(campaign.documents, context), 'downloads')}`,
    around: html`${renderPart(words.partners, partners && html`<p>${partners}</p>`)}${renderTags(campaign.tags, locale)}`,
  };
}

/** How far the campaign is, and until when: a meter with its words; null when neither is known. */
export function renderProgress(campaign: Campaign, { locale, timezone }: RenderContext): Html | null {
  const { target, progress, unit, deadline } = campaign;
  const words = wordsOf(locale);
  const until = dayText(deadline, locale, timezone);
  const line = renderLine([until && html`${renderTime(deadline, fillIn(words.deadline, { date: until }))}`]);
  if (!target) return line;
  const text = fillIn(words.progress, {
    progress: numberText(progress ?? 0, locale),
    target: numberText(target, locale),
    unit: unit ?? '',
  }).trim();
  return html`<div class="progress"><p id="progress-${campaign.documentId}">${typeset(text, locale)}</p><progress max="${target}" value="${Math.min(progress ?? 0, target)}" aria-labelledby="progress-${campaign.documentId}">${text}</progress></div>${line}`;
}

/** What a reader can do, as buttons, while the campaign runs; null when there is nothing to do. */
export function renderActions({ actions, stage }: Campaign, { locale, origin }: RenderContext): Html | null {
  if (stage !== 'running') return null;
  const words = wordsOf(locale);
  const shown = (actions ?? []).flatMap(({ kind, label, url }) => {
    const address = safeLink(url, origin);
    return address
      ? [{ address, text: typeset(label?.trim() || (words.actionKind[kind] ?? kind), locale) }]
      : [];
  });
  if (shown.length === 0) return null;
  return html`<ul class="actions" aria-label="${words.act}">${shown.map(({ address, text }) => html`<li><a class="button" href="${address}">${text}</a></li>`)}</ul>\n`;
}
