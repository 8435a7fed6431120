import { type Html, html } from '../html/html';
import { fileUrl } from './links';
import type { Figure, MediaFile } from './published';
import type { RenderContext } from './render-context';
import { typeset } from './typography';
import { wordsOf } from './words';

export interface PictureOptions {
  /** How wide the picture is shown, in CSS (`sizes`). Defaults to the column of text. */
  sizes?: string;
  /** Width to height at which it is cropped around its focal point, e.g. `16/9`; none shows it whole. */
  ratio?: string;
  /** Whether it stands at the top of the page, and is loaded at once. */
  isFirst?: boolean;
  /** Replaces the alternative: for a picture inside a link that says the same in words. */
  alternative?: string;
}

const COLUMN = '(min-width: 46rem) 42rem, calc(100vw - 2.25rem)';

/** A picture as an `<img>` in the sizes that exist, its room kept while it loads; null when there is none. */
export function renderPicture(
  figure: Figure | null | undefined,
  { locale, origin }: Pick<RenderContext, 'locale' | 'origin'>,
  { sizes = COLUMN, ratio, isFirst = false, alternative }: PictureOptions = {},
): Html | null {
  const image = figure?.image;
  if (!image) return null;
  const alt = alternative ?? (figure.decorative ? '' : typeset(figure.alternativeText ?? '', locale));
  const variants = variantsOf(image);
  const smallest = variants.find(({ width }) => width >= 500) ?? variants.at(-1);
  const style = ratio ? cropStyle(image, ratio) : '';
  return html`<img src="${fileUrl(smallest?.url ?? image.url, origin)}"${
    variants.length > 1
      ? html` srcset="${variants.map(({ url, width }) => `${fileUrl(url, origin)} ${width}w`).join(', ')}" sizes="${sizes}"`
      : ''
  }${image.width && image.height ? html` width="${image.width}" height="${image.height}"` : ''}${
    style ? html` class="${style}"` : ''
  } alt="${alt}"${isFirst ? html` fetchpriority="high"` : html` loading="lazy"`} decoding="async">`;
}

/** A picture with its caption and credit (RGAA 1.9: they are tied to it); null when there is none. */
export function renderFigure(
  figure: Figure | null | undefined,
  context: Pick<RenderContext, 'locale' | 'origin'>,
  { layout = 'text', ...options }: PictureOptions & { layout?: string } = {},
): Html | null {
  const picture = renderPicture(figure, context, options);
  if (!figure || !picture) return null;
  const caption = typeset(figure.caption?.trim() ?? '', context.locale);
  const credit = figure.credit?.trim() ?? '';
  if (!caption && !credit) return html`<figure class="figure ${layout}">${picture}</figure>\n`;
  return html`<figure class="figure ${layout}" role="figure"${caption ? html` aria-label="${caption}"` : ''}>${picture}<figcaption>${caption}${
    credit ? html`${caption ? ' ' : ''}<small>${wordsOf(context.locale).credit} ${credit}</small>` : ''
  }</figcaption></figure>\n`;
}

/** The address of a picture about as wide as wanted, in pixels; null when there is none. */
export function pictureNear(
  figure: Figure | null | undefined,
  wantedWidth: number,
  origin: string,
): { url: string; width: number; height: number } | null {
  const image = figure?.image;
  if (!image) return null;
  const variants = variantsOf(image);
  const near = variants.find(({ width }) => width >= wantedWidth) ?? variants.at(-1);
  return near ? { ...near, url: fileUrl(near.url, origin) } : null;
}

/** What exists of a picture in its own proportions, narrow to wide. */
function variantsOf(image: MediaFile): { url: string; width: number; height: number }[] {
  // The thumbnail is bounded in height too: for a tall picture it is narrower than it says.
  return [...Object.values(image.formats ?? {}), image]
    .flatMap(({ url, width, height }) => (width && height ? [{ url, width, height }] : []))
    .sort((one, other) => one.width - other.width)
    .filter(({ width }, index, all) => width !== all[index - 1]?.width);
}

/**
 * Class of a crop around the focal point: a page's policy allows no style attributes, so the stylesheet has one class
 * for each tenth of the picture's width and height.
 */
function cropStyle({ focalPoint }: MediaFile, ratio: string): string {
  const step = (value: number | undefined) => Math.round(Math.min(100, Math.max(0, value ?? 50)) / 10);
  return `crop r${ratio.replace('/', '-')}${focalPoint ? ` fx${step(focalPoint.x)} fy${step(focalPoint.y)}` : ''}`;
}
