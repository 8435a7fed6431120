import type { Composition } from './composition';
import type { Box } from './crop';

/** Everything of a share picture that is neither a photograph nor a text, as SVG. It holds numbers and colours alone. */
export function backdropSvg(composition: Composition): { below: string; above: string } {
  const { width, height, colours, ribbon, rule, chip, card, rings } = composition;
  const svg = (content: string) =>
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  return {
    below: svg(
      [
        rect({ left: 0, top: 0, width, height }, colours.ground),
        rings ? ringsOf(rings, colours.motif) : '',
        card ? rect(card.around, colours.motif) + rect(card.box, '#ffffff', 16) : '',
      ].join(''),
    ),
    above: svg(
      [
        rect(rule, colours.line),
        ribbon ? rect(ribbon, colours.text) : '',
        chip ? rect(chip, '#ffffff', 8) : '',
      ].join(''),
    ),
  };
}

/** Sound that spreads from a corner: three arcs, each farther and thinner. */
function ringsOf({ x, y, step }: { x: number; y: number; step: number }, colour: string): string {
  return [1, 2, 3]
    .map(
      (ring) =>
        `<circle cx="${x}" cy="${y}" r="${(ring * step).toFixed(1)}" fill="none" stroke="${colour}" stroke-width="${(step * (0.52 - ring * 0.1)).toFixed(1)}"/>`,
    )
    .join('');
}

function rect({ left, top, width, height }: Box, fill: string, radius = 0): string {
  return `<rect x="${left}" y="${top}" width="${width}" height="${height}" rx="${radius}" fill="${fill}"/>`;
}
