import { circle, ellipse, group, path, rect, stroke } from './drawing.mts';

export interface Person {
  skin: string;
  hair: string;
  coat: string;
}

/** Somebody standing, feet at (x, y), `height` pixels tall. */
export function standing(x: number, y: number, height: number, { skin, hair, coat }: Person): string {
  const unit = height / 100;
  return group(
    `translate(${x} ${y}) scale(${unit})`,
    rect(-9, -40, 7.5, 40, '#26324a', { rx: 3 }),
    rect(1.5, -40, 7.5, 40, '#26324a', { rx: 3 }),
    path('M-15 -34 C-17 -62 -14 -74 0 -75 C14 -74 17 -62 15 -34 Z', coat),
    rect(-3.5, -80, 7, 10, skin, { rx: 3 }),
    circle(0, -87, 9, skin),
    path('M-10 -86 C-11 -101 11 -101 10 -86 C6 -92 -4 -93 -10 -86 Z', hair),
  );
}

/** Somebody sitting, seen from above, facing up before `turn` degrees are applied; arms reach forward. */
export function fromAbove(x: number, y: number, turn: number, { skin, hair, coat }: Person): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    ellipse(4, 10, 92, 56, '#000000', { opacity: 0.1 }),
    stroke('M-66 -6 C-78 -60 -60 -92 -34 -112', coat, 36),
    stroke('M66 -6 C78 -60 60 -92 34 -112', coat, 36),
    circle(-32, -116, 18, skin),
    circle(32, -116, 18, skin),
    ellipse(0, 0, 88, 50, coat),
    ellipse(0, -4, 40, 44, hair),
    path('M-22 -36 C-12 -52 12 -52 22 -36 C10 -44 -10 -44 -22 -36 Z', skin),
  );
}

/** A raised forearm with an open hand, wrist at (x, y), pointing up before `turn` degrees are applied. */
export function raisedHand(
  x: number,
  y: number,
  size: number,
  turn: number,
  skin: string,
  sleeve: string,
): string {
  return group(
    `translate(${x} ${y}) rotate(${turn}) scale(${size})`,
    path('M-30 0 L-38 420 L38 420 L30 0 Z', skin),
    path('M-40 130 L-58 520 L58 520 L40 130 C14 142 -14 142 -40 130 Z', sleeve),
    path('M-34 10 C-52 -30 -46 -78 -38 -92 L36 -92 C46 -74 48 -30 32 10 Z', skin),
    stroke('M-26 -84 L-34 -170', skin, 22),
    stroke('M-6 -88 L-9 -190', skin, 22),
    stroke('M14 -88 L17 -184', skin, 22),
    stroke('M31 -80 L41 -152', skin, 20),
    stroke('M-32 -20 C-58 -38 -66 -62 -74 -84', skin, 22),
  );
}
