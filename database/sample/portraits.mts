import { blend, circle, ellipse, group, palette, path, rect, stroke, svg } from './drawing.mts';

export interface Portrait {
  ground: [string, string];
  halo: string;
  skin: string;
  shade: string;
  coat: string;
  collar: string;
  hair: (colour: string) => { behind: string; before: string };
  hairColour: string;
  /** Colour of the eyebrows; the hair’s by default. */
  brows?: string;
  glasses?: string;
  beard?: string;
  earrings?: string;
}

/** A stylised half-length figure on a plain ground; nobody in particular. */
export function drawPortrait(portrait: Portrait): string {
  const { skin, shade, coat, collar, hairColour } = portrait;
  const hair = portrait.hair(hairColour);
  return svg(
    800,
    1000,
    blend('ground', portrait.ground[0], portrait.ground[1], 0.3),
    rect(0, 0, 800, 1000, 'url(#ground)'),
    circle(400, 470, 320, portrait.halo, { opacity: 0.55 }),
    hair.behind,
    path('M70 1000 C80 820 170 745 310 715 L490 715 C630 745 720 820 730 1000 Z', coat),
    path('M330 600 L330 715 C330 760 470 760 470 715 L470 600 Z', skin),
    path('M330 640 C360 700 440 700 470 640 L470 684 C440 724 360 724 330 684 Z', shade),
    path('M296 716 C330 800 470 800 504 716 L474 700 C460 766 340 766 326 700 Z', collar),
    ellipse(262, 470, 24, 38, shade),
    ellipse(538, 470, 24, 38, shade),
    path(
      'M264 420 C264 300 320 250 400 250 C480 250 536 300 536 420 C536 560 486 650 400 650 C314 650 264 560 264 420 Z',
      skin,
    ),
    path(
      'M400 650 C486 650 536 560 536 420 C536 384 531 354 522 330 C520 480 490 600 372 646 C381 649 390 650 400 650 Z',
      shade,
      { opacity: 0.45 },
    ),
    portrait.beard ? beard(portrait.beard) : '',
    stroke('M322 424 q26 -18 52 -2 M426 422 q26 -16 52 2', portrait.brows ?? hairColour, 9),
    stroke('M330 462 q18 13 38 0 M432 462 q18 13 38 0', palette.ink, 7),
    stroke('M402 462 C398 496 388 512 390 520 C394 530 408 530 416 526', shade, 8),
    stroke('M360 572 q42 30 84 -2', portrait.beard ? '#c98d74' : '#a3473f', 9),
    portrait.glasses
      ? stroke(
          'M296 440 h92 v26 a46 42 0 0 1 -92 0 Z M412 440 h92 v26 a46 42 0 0 1 -92 0 Z M388 450 h24',
          portrait.glasses,
          8,
        )
      : '',
    hair.before,
    portrait.earrings
      ? circle(258, 520, 11, portrait.earrings) + circle(542, 520, 11, portrait.earrings)
      : '',
    rect(0, 988, 800, 12, palette.ink, { opacity: 0.12 }),
  );
}

/** Curls that stand free around the head. */
export const curls = (colour: string) => {
  const around: [number, number, number][] = [];
  for (let step = 0; step <= 14; step += 1) {
    const angle = Math.PI * (0.86 + (step / 14) * 1.28);
    around.push([400 + Math.cos(angle) * 190, 400 + Math.sin(angle) * 180, 66]);
  }
  const ball = ([x, y, radius]: [number, number, number]) =>
    circle(Math.round(x), Math.round(y), radius, colour);
  return {
    behind: circle(400, 380, 186, colour) + around.map(ball).join(''),
    before: [
      [290, 320, 48],
      [350, 278, 52],
      [420, 266, 54],
      [486, 292, 50],
      [528, 342, 40],
      [270, 366, 34],
    ]
      .map((spot) => ball(spot as [number, number, number]))
      .join(''),
  };
};

/** A head covered by a scarf. */
export const scarf = (colour: string) => ({
  behind: path(
    'M216 460 C206 260 300 190 400 190 C500 190 594 260 584 460 C584 620 600 720 650 800 L150 800 C200 720 216 620 216 460 Z',
    colour,
  ),
  before:
    path(
      'M226 480 C206 270 300 196 400 196 C500 196 594 270 574 480 C574 600 520 690 400 706 C280 690 226 600 226 480 Z M290 430 C284 560 330 636 400 640 C470 636 516 560 510 430 C504 330 470 296 400 292 C330 296 296 330 290 430 Z',
      colour,
      { 'fill-rule': 'evenodd' },
    ) +
    path(
      'M270 660 C330 740 470 740 530 660 C600 700 640 780 600 860 C500 800 330 800 210 850 C170 780 200 700 270 660 Z',
      colour,
    ) +
    path('M300 640 C340 700 460 700 500 640 L560 700 C480 790 320 790 240 700 Z', colour) +
    stroke('M300 730 C380 770 470 760 540 716', '#000000', 5, { opacity: 0.18 }) +
    stroke('M330 286 C360 262 440 262 470 286', '#ffffff', 6, { opacity: 0.25 }),
});

/** Short hair, parted. */
export const short = (colour: string) => ({
  behind: '',
  before: path(
    'M250 430 C232 280 300 208 420 212 C520 214 570 290 550 430 C536 392 530 368 516 340 C440 352 370 340 340 310 C316 340 280 360 268 380 C260 396 256 410 250 430 Z',
    colour,
  ),
});

/** Straight hair down to the shoulders, with a fringe. */
export const bob = (colour: string) => ({
  behind: path(
    'M232 690 C200 480 200 216 400 212 C600 216 600 480 568 690 C520 720 500 640 500 560 L300 560 C300 640 280 720 232 690 Z',
    colour,
  ),
  before:
    path(
      'M250 470 C236 290 300 222 400 222 C500 222 564 290 550 470 C540 420 528 388 512 372 C440 384 340 382 290 366 C268 392 256 426 250 470 Z',
      colour,
    ) +
    path(
      'M250 440 C236 540 240 640 262 690 C228 690 214 560 226 440 Z M550 440 C564 540 560 640 538 690 C572 690 586 560 574 440 Z',
      colour,
    ),
});

/** A bun on top of the head. */
export const bun = (colour: string) => ({
  behind: circle(400, 196, 84, colour),
  before:
    path(
      'M252 440 C240 300 310 232 400 232 C490 232 560 300 548 440 C530 370 480 318 400 316 C320 318 270 370 252 440 Z',
      colour,
    ) + stroke('M338 226 C370 246 430 246 462 226', '#ffffff', 7, { opacity: 0.35 }),
});

function beard(colour: string): string {
  return group(
    '',
    path(
      'M264 450 C266 600 320 690 400 690 C480 690 534 600 536 450 C522 520 500 548 470 540 C430 528 370 528 330 540 C300 548 278 520 264 450 Z',
      colour,
    ),
    ellipse(402, 574, 52, 20, '#e8b8a0', { opacity: 0.4 }),
  );
}
