import type { Box } from './crop';

/** The white square in the middle of `box` on which a logo is shown large. */
export function cardIn(box: Box): Box {
  const side = Math.round(Math.min(box.width, box.height) * 0.68);
  return {
    left: box.left + Math.round((box.width - side) / 2),
    top: box.top + Math.round((box.height - side) / 2),
    width: side,
    height: side,
  };
}

/** Where the logo goes on its card. */
export function insideCard(card: Box): Box {
  const margin = Math.round(card.width * 0.12);
  return {
    left: card.left + margin,
    top: card.top + margin,
    width: card.width - 2 * margin,
    height: card.height - 2 * margin,
  };
}
