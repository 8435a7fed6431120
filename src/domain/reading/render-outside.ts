import { type Html, html } from '../html/html';
import type { OutsideMedia } from './outside-media';
import type { RenderContext } from './render-context';
import { directionOf, fillIn, wordsOf } from './words';

/** Style of the still inside a frame; its hash is in the policy of every page. */
export const STILL_STYLE =
  'html,body{height:100%;margin:0}a{box-sizing:border-box;min-height:100%;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:.75rem;padding:1rem;text-align:center;font:1rem/1.5 system-ui,sans-serif;color:#fff;background:#1f2426;text-decoration:none}b{display:inline-block;padding:.6em 1.2em;border:2px solid #fff;border-radius:2em}a:hover b,a:focus-visible b{background:#fff;color:#1f2426}a:focus-visible{outline:3px solid #fff;outline-offset:-8px}small{color:#d3d8d9;max-width:32em}';

interface Outside {
  media: OutsideMedia;
  title: string;
  /** What the button says. */
  action: string;
  /** CSS class of the frame's room. */
  shape: string;
}

/**
 * Somebody else's page as a still with a button, in the very frame that will show it: the still is a document of ours, its
 * button a link that the frame follows. Nothing is asked from the other host before, and no script is needed.
 */
export function renderStill({ media, title, action, shape }: Outside, { locale }: RenderContext): Html {
  const words = wordsOf(locale);
  const still = html`<!doctype html><html lang="${locale}" dir="${directionOf(locale)}"><head><title>${title}</title><style>${STILL_STYLE}</style></head><body><a href="${media.frameUrl}"><span>${title}</span><b>${action}</b><small>${fillIn(words.askedFrom, { host: media.host })}</small></a></body></html>`;
  return html`<iframe class="outside ${shape}" title="${title}" srcdoc="${still.markup}" sandbox="allow-scripts allow-same-origin allow-forms allow-popups allow-presentation" referrerpolicy="strict-origin" allow="fullscreen; picture-in-picture"></iframe>
<p class="outside-link"><a href="${media.pageUrl}">${fillIn(words.openAt, { host: media.host })}</a></p>
`;
}
