import { type Palette, palettes } from '../reading/colours';
import { siteRules } from '../reading/site-style';
import { CARD_STYLE } from './card-style';
import type { EmbedLook } from './embed-address';
import { FRAME_STYLE } from './frame-style';
import { FULL_STYLE } from './full-style';

export interface EmbedStyleOptions extends EmbedLook {
  /** `#rrggbb`, or null for the default. */
  accentColour: string | null | undefined;
  /** The face of the headlines, woff2. */
  fontUrl: string;
}

/** The one style of a framed page. Its hash is the only style that the page's policy lets in. */
export function embedStyle({ accentColour, fontUrl, view, theme }: EmbedStyleOptions): string {
  const { light, dark } = palettes(accentColour);
  const colours =
    theme === 'auto'
      ? `:root{color-scheme:light dark;${variables(light)}}@media(prefers-color-scheme:dark){:root{${variables(dark)}}}`
      : `:root{color-scheme:${theme};${variables(theme === 'dark' ? dark : light)}}`;
  const face = `@font-face{font-family:Newsreader;font-weight:600;font-display:optional;src:url(${fontUrl}) format("woff2")}`;
  return view === 'full'
    ? `${face}${colours}${siteRules()}${FRAME_STYLE}${FULL_STYLE}`
    : `${face}${colours}${FRAME_STYLE}${CARD_STYLE}`;
}

function variables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, colour]) => `--${name}:${colour}`)
    .join(';');
}
