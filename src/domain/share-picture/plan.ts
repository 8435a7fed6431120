import type { Step } from './fit-text';
import type { Format } from './formats';

/** Where things go in a format, in pixels, for a language that reads from left to right. */
export interface Plan {
  /** Edges of the column that holds all text. */
  left: number;
  right: number;
  /** Where the photograph is: beside the column from `from` on, above it with a lower edge between the two, or nowhere. */
  photo: { side: 'end'; from: number } | { side: 'top'; least: number; most: number } | null;
  /** The ribbon with the rubric: its lower edge where there is no photograph above, its height, its text's size. */
  ribbon: { bottom: number; height: number; size: number };
  /** From the ribbon to the title, and between the title and the details. */
  gap: number;
  title: readonly Step[];
  detail: readonly Step[];
  /** The line that says who speaks. */
  brand: { top: number; height: number; size: number };
  /** Pixels between the rings of sound in the lower corner; 0 for no rings. */
  rings: number;
}

/** The plan of a format, with a photograph or without. */
export function planOf(format: Format, hasPhoto: boolean): Plan {
  return PLANS[format][hasPhoto ? 'withPhoto' : 'withoutPhoto'];
}

const steps = (...pairs: [size: number, lines: number][]): Step[] =>
  pairs.map(([size, lines]) => ({ size, lines }));

const PLANS: Record<Format, { withPhoto: Plan; withoutPhoto: Plan }> = {
  landscape: {
    withPhoto: {
      left: 60,
      right: 640,
      photo: { side: 'end', from: 690 },
      ribbon: { bottom: 72, height: 72, size: 27 },
      gap: 40,
      title: steps([94, 2], [82, 3], [72, 3], [66, 4], [60, 4], [54, 5], [48, 6], [42, 7], [36, 8]),
      detail: steps([34, 1], [30, 2], [27, 3]),
      brand: { top: 524, height: 64, size: 28 },
      rings: 0,
    },
    withoutPhoto: {
      left: 72,
      right: 1128,
      photo: null,
      ribbon: { bottom: 76, height: 76, size: 30 },
      gap: 48,
      title: steps([116, 2], [104, 2], [92, 3], [80, 3], [72, 4], [62, 5], [52, 6], [44, 7]),
      detail: steps([38, 1], [34, 2], [30, 2]),
      brand: { top: 514, height: 68, size: 30 },
      rings: 170,
    },
  },
  square: {
    withPhoto: {
      left: 68,
      right: 1012,
      photo: { side: 'top', least: 430, most: 700 },
      ribbon: { bottom: 0, height: 68, size: 31 },
      gap: 40,
      title: steps([96, 2], [86, 3], [78, 3], [70, 4], [62, 5], [54, 6], [46, 7], [40, 8]),
      detail: steps([38, 1], [34, 2]),
      brand: { top: 952, height: 72, size: 32 },
      rings: 0,
    },
    withoutPhoto: {
      left: 76,
      right: 1004,
      photo: null,
      ribbon: { bottom: 96, height: 96, size: 36 },
      gap: 72,
      title: steps([144, 3], [128, 3], [112, 4], [98, 5], [84, 6], [72, 7], [60, 8], [50, 10]),
      detail: steps([40, 2], [34, 2]),
      brand: { top: 938, height: 76, size: 34 },
      rings: 230,
    },
  },
  // Networks lay their own signs over the uppermost 250 pixels of a story and over as much at its foot.
  story: {
    withPhoto: {
      left: 84,
      right: 996,
      photo: { side: 'top', least: 800, most: 1120 },
      ribbon: { bottom: 0, height: 92, size: 42 },
      gap: 48,
      title: steps([124, 3], [110, 4], [96, 4], [86, 5], [76, 6], [66, 7], [56, 9], [48, 10]),
      detail: steps([48, 1], [42, 2], [37, 2]),
      brand: { top: 1562, height: 100, size: 44 },
      rings: 150,
    },
    withoutPhoto: {
      left: 84,
      right: 996,
      photo: null,
      ribbon: { bottom: 352, height: 100, size: 46 },
      gap: 84,
      title: steps([168, 3], [154, 4], [140, 4], [124, 5], [108, 6], [92, 8], [78, 9], [64, 11], [54, 13]),
      detail: steps([48, 2], [42, 2]),
      brand: { top: 1562, height: 100, size: 44 },
      rings: 270,
    },
  },
};
