import type { CardParts } from './card-parts';

/**
 * About how tall a card is at a width, in CSS pixels: what frames are given that nobody resizes. A little too much rather
 * than too little. Sizes are those of card-style.ts; a letter is taken to be half as wide as it is tall.
 */
export function cardHeight(parts: CardParts, width: number): number {
  const hasPicture = parts.figure?.image != null;
  const isBeside = width >= 480 && hasPicture;
  const beside = parts.isSheet ? 130 : Math.max(168, width * 0.38);
  const room = width - 38 - (isBeside ? beside : 0);
  const titleSize = width >= 640 ? 24 : 21;
  const text =
    34 +
    lines(parts.kicker.join(' · ').length + (parts.stage ? 12 : 0), 13, room) * 18 +
    6 +
    lines(parts.title.length, titleSize * 1.14, room) * titleSize * 1.2 +
    (parts.lead ? 8 + Math.min(4, lines(parts.lead.length, 15, room)) * 22.5 : 0) +
    parts.facts.reduce((sum, fact) => sum + factHeight(fact.markup, room), 0) +
    (parts.action ? 13 + 16 + lines(parts.action.label.length, 14.5, room - 32) * 18.5 : 0);
  const picture = parts.isSheet ? 176 : (width * 9) / 16;
  const story = isBeside ? Math.max(208, text) : text + (hasPicture ? picture : 0);
  const hasRights = parts.figure?.credit != null;
  const footer = width >= (hasRights ? 560 : 320) ? 62 : 112;
  return Math.ceil(story + footer + 8);
}

function factHeight(markup: string, room: number): number {
  const letters = markup.replace(/<[^>]*>/g, '').length;
  if (markup.includes('<progress')) return 72;
  return 10.5 + lines(letters, 13.5, room) * 19.5;
}

/** Lines that a text takes, words kept whole. */
function lines(letters: number, size: number, room: number): number {
  if (letters === 0) return 0;
  const perLine = Math.max(6, (Math.max(room, 60) / (size * 0.52)) * 0.93);
  return Math.ceil(letters / perLine);
}
