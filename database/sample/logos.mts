import { circle, group, palette, path, rect, stroke, svg } from './drawing.mts';

/** Les Voix du canal: two speech bubbles whose meeting draws the canal. */
export function logoOfTheVoices(): string {
  return svg(
    600,
    600,
    circle(300, 300, 290, palette.night),
    path(
      'M120 170 H400 C440 170 470 200 470 240 V300 C470 340 440 370 400 370 H230 L160 440 V370 H120 C100 370 96 356 96 340 V200 C96 182 104 170 120 170 Z',
      palette.coral,
    ),
    path(
      'M250 250 H470 C500 250 516 272 516 300 V380 C516 410 496 430 466 430 H440 V490 L370 430 H270 C236 430 210 404 210 370 V290 C210 266 228 250 250 250 Z',
      palette.sun,
    ),
    stroke('M212 330 q26 -24 52 0 t52 0 t52 0 t52 0 t52 0', palette.night, 16),
    stroke('M236 376 q26 -24 52 0 t52 0 t52 0 t52 0', palette.night, 16),
  );
}

/** L’Assiette partagée: a plate cut like a pie, one part set aside. */
export function logoOfThePlate(): string {
  return svg(
    600,
    600,
    rect(10, 10, 580, 580, palette.forest, { rx: 120 }),
    circle(290, 310, 200, palette.paper),
    circle(290, 310, 150, '#e9dcc2'),
    path('M290 310 L290 160 A150 150 0 0 1 440 310 Z', palette.leaf),
    path('M290 310 L160 385 A150 150 0 0 1 160 235 Z', palette.coral),
    group('translate(34 -34)', path('M290 310 L290 110 A200 200 0 0 1 490 310 Z', palette.sun)),
  );
}

/** Radio Passerelle: an arch that is also a wave. */
export function logoOfTheRadio(): string {
  return svg(
    600,
    600,
    rect(10, 10, 580, 580, palette.plum, { rx: 290 }),
    stroke('M110 400 C180 180 420 180 490 400', palette.sand, 34),
    stroke('M180 400 C230 266 370 266 420 400', palette.sun, 30),
    stroke('M246 400 C270 346 330 346 354 400', palette.coral, 26),
    rect(90, 404, 420, 26, palette.sand, { rx: 13 }),
    circle(300, 190, 26, palette.sun),
  );
}
