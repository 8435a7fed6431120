/** Colours of a page, as `#rrggbb`. Text in `ink`, `soft` or `accent` stands on `paper` or `raised`; `onAccent` on `accent`. */
export interface Palette {
  paper: string;
  raised: string;
  ink: string;
  soft: string;
  line: string;
  accent: string;
  onAccent: string;
}

type Rgb = [red: number, green: number, blue: number];

/** Colour of a site that chose none: a deep canal green. */
export const DEFAULT_ACCENT = '#0f5c53';

/** What text needs against its ground (WCAG 2.2, 1.4.3), with a little to spare for `raised`. */
const TEXT_CONTRAST = 5.2;

const LIGHT = {
  paper: '#fdfcf9',
  raised: '#f4f1ea',
  ink: '#1c1a17',
  soft: '#5b564d',
  line: '#d8d2c5',
};
const DARK = {
  paper: '#161513',
  raised: '#211f1c',
  ink: '#ece8e0',
  soft: '#b4ada0',
  line: '#3b3733',
};

/** Palettes for light and dark in the colour of the association, darkened or lightened until text in it can be read. Null takes the default. */
export function palettes(accentColour: string | null | undefined): { light: Palette; dark: Palette } {
  const wanted = rgbOf(accentColour ?? '') ? (accentColour as string) : DEFAULT_ACCENT;
  return { light: palette(LIGHT, wanted, '#000000'), dark: palette(DARK, wanted, '#ffffff') };
}

/** Contrast of two colours, 1 to 21 (WCAG 2.2, "contrast ratio"). Anything that is not `#rrggbb` counts as black. */
export function contrastRatio(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** `colour` mixed with `other`: `share` 0 leaves it, 1 replaces it. */
export function mix(colour: string, other: string, share: number): string {
  const from = rgbOf(colour) ?? [0, 0, 0];
  const to = rgbOf(other) ?? [0, 0, 0];
  const parts = from.map((part, index) => Math.round(part + ((to[index] ?? 0) - part) * share));
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

function palette(base: typeof LIGHT, wanted: string, towards: string): Palette {
  let accent = wanted.toLowerCase();
  for (
    let share = 0.04;
    Math.min(contrastRatio(accent, base.paper), contrastRatio(accent, base.raised)) < TEXT_CONTRAST;
    share += 0.04
  )
    accent = mix(wanted, towards, Math.min(share, 1));
  const onAccent =
    contrastRatio(accent, '#ffffff') >= contrastRatio(accent, '#141311') ? '#ffffff' : '#141311';
  return { ...base, accent, onAccent };
}

/** Relative luminance (WCAG 2.2), 0 to 1. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = (rgbOf(colour) ?? [0, 0, 0]).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function rgbOf(colour: string): Rgb | null {
  const match = /^#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour);
  return match ? (match.slice(1).map((part) => Number.parseInt(part, 16)) as Rgb) : null;
}
