import type { Size } from './crop';
import { cutText } from './cut-text';

/** A size that a text may have, in pixels, and how many lines it may then take. */
export interface Step {
  size: number;
  lines: number;
}

export interface Setting {
  text: string;
  size: number;
  /** Pixels at which lines are broken. */
  width: number;
  /** `word` breaks between words only; `word-char` breaks words that are too long for a line. */
  wrap: 'word' | 'word-char';
}

export interface Fitted extends Setting {
  /** What is inked. */
  ink: Size;
  lines: number;
}

/** Answers what a text inks, in pixels, and in how many lines. */
export type Measure = (setting: Setting) => Promise<{ ink: Size; lines: number }>;

/** Characters of a word that may stand alone on the last line. */
const LONG_WORD = 10;

export interface Wanted {
  text: string;
  width: number;
  height: number;
  /** Largest first; one at least. */
  steps: readonly Step[];
}

/**
 * The text at the largest step at which it fits with whole words; where it fits at none, at the last one, cut with an
 * ellipsis. No short word is left alone on the last of a few lines, where that can be helped.
 */
export async function fitText(wanted: Wanted, measure: Measure): Promise<Fitted> {
  const tryStep = async (text: string, step: Step, wrap: Setting['wrap']): Promise<Fitted | null> => {
    const setting: Setting = { text, size: step.size, width: wanted.width, wrap };
    const { ink, lines } = await measure(setting);
    const fits = ink.width <= wanted.width && ink.height <= wanted.height && lines <= step.lines;
    return fits ? { ...setting, ink, lines } : null;
  };
  for (const step of wanted.steps) {
    if (cannotFit(wanted, step)) continue;
    const fitted = await tryStep(wanted.text, step, 'word');
    if (fitted) return withoutOrphan(fitted, measure);
  }
  const last = wanted.steps.at(-1) ?? { size: 24, lines: 1 };
  return cutToFit(wanted.text, (text) => tryStep(text, last, 'word-char'), last, wanted.width);
}

/** Whether a text is so long that setting it would be a waste: letters narrower than a fifth of their size do not exist in numbers. */
function cannotFit({ text, width }: Wanted, { size, lines }: Step): boolean {
  return text.length * size * 0.2 > width * lines;
}

async function cutToFit(
  text: string,
  tryText: (text: string) => Promise<Fitted | null>,
  step: Step,
  width: number,
): Promise<Fitted> {
  const most = Math.ceil((width * step.lines) / (step.size * 0.2));
  let [fitting, tooLong] = [0, Math.min([...text].length, most) + 1];
  let best: Fitted | null = null;
  while (tooLong - fitting > 1) {
    const length = Math.floor((fitting + tooLong) / 2);
    const fitted = await tryText(cutText(text, length));
    if (fitted) {
      best = fitted;
      fitting = length;
    } else tooLong = length;
  }
  return (
    best ?? { text: '…', size: step.size, width, wrap: 'word-char', ink: { width: 0, height: 0 }, lines: 1 }
  );
}

/** The same number of lines, narrower by as little as it takes for the last one to be no short word alone. */
async function withoutOrphan(fitted: Fitted, measure: Measure): Promise<Fitted> {
  const lastWord = fitted.text.split(' ').at(-1) ?? '';
  const isAlone = lastWord.length === fitted.text.length;
  if (isAlone || fitted.lines < 2 || fitted.lines > 5 || lastWord.length >= LONG_WORD) return fitted;
  const beforeIt = fitted.text.slice(0, -lastWord.length - 1);
  for (const share of [1, 0.94, 0.88, 0.82]) {
    const setting = { ...fitted, width: Math.round(fitted.width * share) };
    const { ink, lines } = await measure(setting);
    if (lines !== fitted.lines || ink.width > setting.width) break;
    if ((await measure({ ...setting, text: beforeIt })).lines === lines) return { ...setting, ink, lines };
  }
  return fitted;
}
