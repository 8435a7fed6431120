import { type Composition, mirrored, type PlacedText } from './composition';
import { type Box, isLargeEnough, type Size } from './crop';
import { FORMATS, type Format } from './formats';
import { cardIn, insideCard } from './logo-card';
import type { PictureContent } from './picture-content';
import type { PictureFile } from './picture-file';
import { placeBrand } from './place-brand';
import { type Plan, planOf } from './plan';
import {
  detailGap,
  detailsHeight,
  type MeasureStyled,
  type SettledText,
  type SettledTexts,
  settleTexts,
} from './settle-texts';

/** Lays out a share picture: the largest title that fits, and where it is short, more of the photograph. */
export async function compose(
  content: PictureContent,
  format: Format,
  measure: MeasureStyled,
): Promise<Composition> {
  const canvas = FORMATS[format];
  const picture = usable(content, canvas);
  const plan = planOf(format, picture !== null);
  const width = plan.right - plan.left;
  const brand = placeBrand(content.logo, plan);
  const ruleTop = plan.brand.top - Math.round(plan.brand.height * 0.42);
  const bottom = ruleTop - Math.round(plan.gap * 0.8);

  const texts = await settleTexts(
    content,
    plan,
    {
      width,
      height: bottom - plan.gap - ribbonBottom(plan, 0),
      rubric: { width: width - 2 * ribbonPadding(plan), height: plan.ribbon.height },
      siteName: { width: plan.right - brand.nameLeft, height: plan.brand.height },
    },
    measure,
  );
  const needed = plan.gap + texts.title.ink.height + detailsHeight(texts.details, plan);
  const ribbonEnd = ribbonBottom(plan, bottom - needed);
  const ribbon = texts.rubric && {
    left: plan.left,
    top: ribbonEnd - plan.ribbon.height,
    width: texts.rubric.ink.width + 2 * ribbonPadding(plan),
    height: plan.ribbon.height,
  };
  const composition: Composition = {
    ...canvas,
    colours: content.colours,
    ...placePhoto(picture, content.fit, photoBox(plan, canvas, ribbonEnd)),
    ribbon,
    rule: { left: plan.left, top: ruleTop, width, height: 2 },
    chip: brand.chip,
    logo: brand.logo,
    rings: plan.rings > 0 ? { x: canvas.width, y: canvas.height, step: plan.rings } : null,
    texts: placeTexts(texts, plan, { top: ribbonEnd, nameLeft: brand.nameLeft }, content),
  };
  return content.direction === 'rtl' ? mirrored(composition) : composition;
}

function placeTexts(
  { rubric, title, details, siteName }: SettledTexts,
  plan: Plan,
  { top, nameLeft }: { top: number; nameLeft: number },
  { colours }: PictureContent,
): PlacedText[] {
  const column = { left: plan.left, width: plan.right - plan.left };
  const placed: PlacedText[] = [];
  const place = (text: SettledText, box: Box, more: Partial<PlacedText> = {}) => {
    placed.push({ ...text, box, align: 'left', valign: 'top', colour: colours.text, ...more });
  };
  if (rubric) {
    const height = Math.min(plan.ribbon.height, Math.round(plan.ribbon.size * 2.4));
    const box = { left: plan.left + ribbonPadding(plan), top: top - height, width: rubric.ink.width, height };
    place(rubric, box, { valign: 'middle', colour: colours.ground });
  }
  const titleTop = top + plan.gap;
  place(title, { ...column, top: titleTop, height: title.ink.height });
  let detailTop = titleTop + title.ink.height + Math.round(plan.gap * 0.5);
  for (const detail of details) {
    detailTop += detailGap(plan);
    place(detail, { ...column, top: detailTop, height: detail.ink.height });
    detailTop += detail.ink.height;
  }
  if (siteName) {
    const box = {
      left: nameLeft,
      top: plan.brand.top,
      width: plan.right - nameLeft,
      height: plan.brand.height,
    };
    place(siteName, box, { valign: 'middle' });
  }
  return placed;
}

/** The picture, where it has pixels enough to be shown at this size. */
function usable({ picture, fit }: PictureContent, canvas: Size): PictureFile | null {
  const largest = picture?.sizes.at(-1);
  if (!picture || !largest) return null;
  const place = { width: canvas.width * 0.45, height: canvas.height * 0.5 };
  return fit === 'contain' || isLargeEnough(largest, place) ? picture : null;
}

function placePhoto(
  file: PictureFile | null,
  fit: PictureContent['fit'],
  box: Box,
): Pick<Composition, 'photo' | 'card'> {
  if (!file || fit === 'cover') return { photo: file && { file, fit, box }, card: null };
  const card = cardIn(box);
  return { photo: { file, fit, box: insideCard(card) }, card: { around: box, box: card } };
}

/** Lower edge of the ribbon. It hangs from the upper edge, or lies across the photograph's, which goes down as far as `free` lets it. */
function ribbonBottom({ photo, ribbon }: Plan, free: number): number {
  if (photo?.side !== 'top') return ribbon.bottom;
  const half = ribbon.height / 2;
  return Math.min(photo.most, Math.max(photo.least, Math.floor(free - half))) + half;
}

function ribbonPadding({ ribbon }: Plan): number {
  return Math.round(ribbon.size * 0.85);
}

function photoBox({ photo, ribbon }: Plan, canvas: Size, ribbonEnd: number): Box {
  return photo?.side === 'end'
    ? { left: photo.from, top: 0, width: canvas.width - photo.from, height: canvas.height }
    : { left: 0, top: 0, width: canvas.width, height: ribbonEnd - ribbon.height / 2 };
}
