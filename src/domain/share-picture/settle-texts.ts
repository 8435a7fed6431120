import type { Size } from './crop';
import { type Fitted, fitText, type Setting, type Step } from './fit-text';
import type { PictureContent } from './picture-content';
import type { Plan } from './plan';
import { type Direction, textDirection } from './text-direction';
import { styleOf, type TextStyle, type Weight } from './text-style';

/** Answers what a text inks, in pixels, and in how many lines. */
export type MeasureStyled = (
  setting: Setting,
  style: TextStyle,
  direction: Direction,
) => Promise<{ ink: Size; lines: number }>;

/** A text with its size, its lines and its face, not yet in its place. */
export interface SettledText extends Fitted {
  style: TextStyle;
  direction: Direction;
}

export interface SettledTexts {
  rubric: SettledText | null;
  title: SettledText;
  details: SettledText[];
  siteName: SettledText | null;
}

export interface Rooms {
  /** Width of the column. */
  width: number;
  rubric: Size;
  siteName: Size;
  /** Height left to the title and the details together. */
  height: number;
}

/** Every text of a picture at the size at which it fits: the details first, the title in what they leave. */
export async function settleTexts(
  content: PictureContent,
  plan: Plan,
  rooms: Rooms,
  measure: MeasureStyled,
): Promise<SettledTexts> {
  const settle = async (
    text: string,
    weight: Weight,
    steps: readonly Step[],
    room: Size,
  ): Promise<SettledText> => {
    const style = styleOf(text, weight);
    const direction = textDirection(text, content.direction);
    const fitted = await fitText({ text, ...room, steps }, (setting) => measure(setting, style, direction));
    return { ...fitted, style, direction };
  };
  const details: SettledText[] = [];
  for (const [index, line] of content.details.slice(0, 2).entries()) {
    const room = { width: rooms.width, height: Math.round(rooms.height / 3) };
    details.push(await settle(line, index === 0 ? 'bold' : 'semibold', plan.detail, room));
  }
  return {
    details,
    title: await settle(content.title || '…', 'bold', plan.title, {
      width: rooms.width,
      height: rooms.height - detailsHeight(details, plan),
    }),
    rubric: content.rubric ? await settle(content.rubric, 'semibold', rubricSteps(plan), rooms.rubric) : null,
    siteName: content.siteName
      ? await settle(content.siteName, 'semibold', nameSteps(plan), rooms.siteName)
      : null,
  };
}

/** Pixels from the foot of the title to that of the last detail. */
export function detailsHeight(details: readonly SettledText[], { gap }: Plan): number {
  if (details.length === 0) return 0;
  return details.reduce((height, { ink }) => height + detailGap({ gap }) + ink.height, Math.round(gap * 0.5));
}

/** Pixels above each detail. */
export function detailGap({ gap }: Pick<Plan, 'gap'>): number {
  return Math.round(gap * 0.4);
}

function rubricSteps({ ribbon: { size } }: Plan): Step[] {
  return [size, Math.round(size * 0.82)].map((each) => ({ size: each, lines: 1 }));
}

function nameSteps({ brand: { size } }: Plan): Step[] {
  return [1, 0.86, 0.74].map((share, index) => ({
    size: Math.round(size * share),
    lines: index === 0 ? 1 : 2,
  }));
}
