import {
  blend,
  circle,
  ellipse,
  group,
  palette,
  path,
  pick,
  randomFrom,
  rect,
  skins,
  stroke,
  svg,
} from './drawing.mts';
import { standing } from './people.mts';

const coats = [palette.coral, palette.sun, palette.plum, palette.water, palette.forest];
const hairs = ['#2b1d1a', '#4a2f23', '#15131a', '#7a4b2a', '#8f8a86'];

/** The canal in the morning: two long warehouses, a barge, people on the quay. */
export function canalInTheMorning(): string {
  const random = randomFrom(93);
  const buildings = skyline(random, 528, 180, '#dfe2d6', 60) + skyline(random, 528, 110, '#bccfc9', 46);
  const left = warehouse(60, 232, 560, 300, palette.brick, palette.night, random);
  const right = warehouse(1010, 176, 640, 356, '#c9a27c', palette.forest, random);
  const people = [660, 706, 760, 880, 928].map((x, index) =>
    standing(x, 548, 62 + (index % 3) * 5, {
      skin: pick(random, skins),
      hair: pick(random, hairs),
      coat: coats[index % coats.length] as string,
    }),
  );
  return svg(
    1600,
    900,
    blend('sky', '#f6c9a4', '#fdf0da'),
    blend('water', '#3d8b91', '#1c5566'),
    rect(0, 0, 1600, 600, 'url(#sky)'),
    circle(806, 360, 150, '#ffffff', { opacity: 0.25 }),
    circle(806, 360, 92, '#fde3a6'),
    clouds(),
    buildings,
    left,
    right,
    tree(676, 532, 1),
    tree(960, 532, 1.25),
    rect(0, 530, 1600, 34, '#e8d6bb'),
    rect(0, 556, 1600, 22, '#a98f73'),
    ...people,
    rect(0, 578, 1600, 322, 'url(#water)'),
    `<g opacity="0.26" transform="translate(0 1156) scale(1 -1)">${left}${right}</g>`,
    path('M716 578 L896 578 L1010 900 L600 900 Z', '#fde3a6', { opacity: 0.34 }),
    ripples(random, 592, 900, 70, '#d9efe8'),
    barge(420, 706),
  );
}

/** The same canal at night: a footbridge and lit windows. */
export function footbridgeAtNight(): string {
  const random = randomFrom(7);
  const towers = Array.from({ length: 11 }, (_, index) => {
    const x = index * 152 - 20;
    const height = 170 + random() * 210;
    const body = rect(x, 560 - height, 132, height, index % 2 ? '#1f3a5c' : '#24456a');
    let windows = '';
    for (let row = 0; row < Math.floor(height / 40); row += 1)
      for (let column = 0; column < 4; column += 1)
        if (random() > 0.45)
          windows += rect(
            x + 14 + column * 28,
            560 - height + 18 + row * 40,
            16,
            20,
            pick(random, ['#f7cf76', '#f2b84b', '#f9e2ab', '#e8896f']),
            {
              opacity: 0.9,
              rx: 2,
            },
          );
    return body + windows;
  }).join('');
  const stars = Array.from({ length: 60 }, () =>
    circle(Math.round(random() * 1600), Math.round(random() * 260), 1 + random() * 1.8, '#fdf3dc', {
      opacity: 0.7,
    }),
  ).join('');
  const posts = Array.from({ length: 17 }, (_, index) => {
    const x = 300 + index * 62.5;
    const y = 560 - 120 * Math.sin(((x - 240) / 1120) * Math.PI);
    return stroke(`M${x} ${y} L${x} ${y - 46}`, palette.sand, 4);
  }).join('');
  const crossing = [520, 596, 760, 960, 1030].map((x, index) =>
    standing(x, 564 - 120 * Math.sin(((x - 240) / 1120) * Math.PI), 66, {
      skin: skins[index] as string,
      hair: '#15131a',
      coat: coats[index] as string,
    }),
  );
  return svg(
    1600,
    900,
    blend('night', '#0f2238', '#3b5878'),
    blend('dark', '#1d4a63', '#0c2338'),
    rect(0, 0, 1600, 600, 'url(#night)'),
    stars,
    circle(1250, 150, 64, '#fbeecb'),
    circle(1276, 136, 56, '#1b3350', { opacity: 0.9 }),
    towers,
    rect(0, 556, 1600, 344, 'url(#dark)'),
    `<g opacity="0.22" transform="translate(0 1116) scale(1 -1)">${towers}</g>`,
    ripples(random, 580, 900, 90, '#f2cf86'),
    path('M180 590 Q800 320 1420 590 L1420 560 Q800 290 180 560 Z', palette.coral, {
      transform: 'translate(0 10)',
    }),
    ...crossing,
    posts,
    stroke('M240 514 Q800 274 1360 514', palette.sand, 6),
    rect(120, 560, 150, 340, '#20354f'),
    rect(1330, 560, 150, 340, '#20354f'),
    rect(100, 548, 190, 26, '#30496a'),
    rect(1310, 548, 190, 26, '#30496a'),
  );
}

/** A map without names: streets, blocks, the canal across, gardens, and places that matter. */
export function mapOfTheQuarter(): string {
  const random = randomFrom(21);
  let blocks = '';
  for (let row = -4; row < 16; row += 1) {
    let x = -300;
    while (x < 1900) {
      const width = 70 + random() * 120;
      const tone = random();
      const colour = tone > 0.9 ? '#a9c6a0' : tone > 0.55 ? '#f4e2c5' : tone > 0.25 ? '#eed6b3' : '#e9c9a4';
      blocks += rect(Math.round(x), row * 84, Math.round(width), 70, colour, { rx: 6 });
      x += width + 14 + (random() > 0.8 ? 22 : 0);
    }
  }
  const pins = [
    [410, 300, palette.coral, 1.15],
    [760, 610, palette.plum, 0.95],
    [1010, 250, palette.coral, 0.85],
    [1290, 560, palette.night, 1.05],
    [270, 690, palette.night, 0.8],
  ].map(([x, y, colour, size]) => pin(x as number, y as number, colour as string, size as number));
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 900, '#fbf3e4'),
    group('rotate(-14 800 450)', blocks),
    path('M-40 130 C220 120 330 190 470 240 L430 330 C300 300 160 250 -40 262 Z', '#9cc19a'),
    stroke('M-60 820 C300 700 560 600 820 450 S1320 120 1680 40', '#fbf3e4', 132),
    stroke('M-60 820 C300 700 560 600 820 450 S1320 120 1680 40', '#e2cfae', 108),
    stroke('M-60 820 C300 700 560 600 820 450 S1320 120 1680 40', palette.shallow, 80),
    stroke('M-60 806 C300 686 560 586 820 436 S1320 106 1680 26', '#a9d2cc', 8, {
      'stroke-dasharray': '60 46',
    }),
    stroke('M560 -40 C620 240 900 560 960 940', '#fffaf1', 30),
    stroke('M1180 -40 C1140 260 1260 620 1420 940', '#fffaf1', 24),
    stroke('M-40 480 C380 470 900 760 1660 720', '#fffaf1', 26),
    stroke('M410 322 C500 460 640 560 760 632 S1120 640 1290 584', palette.coral, 9, {
      'stroke-dasharray': '2 24',
    }),
    ellipse(1230, 800, 150, 74, '#9cc19a'),
    ...[0, 1, 2, 3, 4].map((index) => circle(1140 + index * 44, 790 + (index % 2) * 24, 19, palette.leaf)),
    ...pins,
  );
}

/** A street of flats: balconies, plants, somebody at a window. */
export function balconies(): string {
  const random = randomFrom(31);
  const fronts = [
    [0, '#e9b594', 4],
    [400, '#f2d49b', 3],
    [760, '#9cc3bd', 4],
    [1160, '#d98a72', 4],
  ] as const;
  const parts = fronts.map(([x, colour, columns], index) => {
    const width = index === 1 ? 360 : index === 3 ? 440 : 400;
    const top = [120, 60, 150, 90][index] as number;
    let windows = '';
    for (let row = 0; row < 5; row += 1)
      for (let column = 0; column < columns; column += 1) {
        const step = width / columns;
        windows += window(Math.round(x + column * step + step / 2 - 32), top + 60 + row * 152, random);
      }
    return (
      rect(x, top, width, 900, colour) + rect(x, top, width, 22, palette.ink, { opacity: 0.14 }) + windows
    );
  });
  return svg(
    1600,
    900,
    blend('day', '#cfe6ea', '#fdf4e3'),
    rect(0, 0, 1600, 900, 'url(#day)'),
    clouds(),
    ...parts,
  );
}

function window(x: number, y: number, random: () => number): string {
  const lit = random();
  const glass = lit > 0.72 ? '#fde6b0' : lit > 0.4 ? '#31506b' : '#3f6680';
  let view =
    rect(x, y, 64, 96, '#fffaf1') + rect(x + 5, y + 5, 54, 86, glass) + rect(x + 29, y + 5, 6, 86, '#fffaf1');
  if (lit > 0.72) {
    view += group(
      `translate(${x + 32} ${y + 92})`,
      path('M-22 0 C-22 -30 22 -30 22 0 Z', pick(random, coats)),
      circle(0, -38, 14, pick(random, skins)),
      path('M-15 -38 C-16 -58 16 -58 15 -38 C8 -48 -8 -48 -15 -38 Z', pick(random, hairs)),
    );
  }
  view += rect(x - 14, y + 92, 92, 7, palette.ink);
  for (let bar = 0; bar < 6; bar += 1) view += rect(x - 12 + bar * 17.4, y + 70, 4, 26, palette.ink);
  view += rect(x - 14, y + 67, 92, 5, palette.ink);
  if (random() > 0.45)
    for (let leaf = 0; leaf < 5; leaf += 1)
      view += circle(
        x - 4 + leaf * 18,
        y + 64 - random() * 8,
        11 + random() * 5,
        pick(random, [palette.leaf, palette.forest, '#86b07c']),
      );
  if (random() > 0.7) view += rect(x + 4, y + 70, 22, 34, pick(random, coats), { rx: 2 });
  return view;
}

function warehouse(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  shade: string,
  random: () => number,
): string {
  const floors = 5;
  const floor = height / floors;
  let parts = rect(x, y, width, height, colour) + rect(x - 10, y - 14, width + 20, 18, shade);
  for (let row = 0; row < floors; row += 1) {
    const top = y + row * floor;
    parts += rect(x, top + floor - 8, width, 8, '#000000', { opacity: 0.16 });
    const count = Math.floor(width / 46);
    for (let column = 0; column < count; column += 1) {
      const glass = pick(random, [shade, shade, '#2f5566', '#f3d18b', '#e58b6b']);
      parts += rect(x + 12 + column * 46, top + 14, 32, floor - 30, glass, { opacity: 0.92 });
      parts += rect(x + 26 + column * 46, top + 14, 3, floor - 30, colour);
    }
  }
  return parts;
}

function skyline(random: () => number, base: number, tallest: number, colour: string, step: number): string {
  let shape = '';
  for (let x = 520; x < 1100; x += step) {
    const height = 40 + random() * tallest;
    shape += rect(x, Math.round(base - height), step + 1, Math.round(height) + 4, colour);
  }
  return shape;
}

function clouds(): string {
  const cloud = (x: number, y: number, size: number) =>
    group(
      `translate(${x} ${y}) scale(${size})`,
      ellipse(0, 0, 120, 18, '#ffffff', { opacity: 0.7 }),
      ellipse(-40, -16, 60, 20, '#ffffff', { opacity: 0.7 }),
      ellipse(40, -12, 50, 16, '#ffffff', { opacity: 0.7 }),
    );
  return cloud(330, 110, 1.1) + cloud(900, 84, 0.8) + cloud(1330, 130, 0.7);
}

function tree(x: number, y: number, size: number): string {
  return group(
    `translate(${x} ${y}) scale(${size})`,
    rect(-5, -60, 10, 60, '#6b4a38'),
    circle(0, -92, 42, palette.forest),
    circle(-26, -74, 28, palette.leaf),
    circle(26, -78, 26, '#57876a'),
  );
}

function ripples(random: () => number, top: number, bottom: number, count: number, colour: string): string {
  let lines = '';
  for (let index = 0; index < count; index += 1) {
    const y = top + random() ** 1.3 * (bottom - top);
    const depth = (y - top) / (bottom - top);
    const x = Math.round(random() * 1600);
    const length = Math.round(20 + random() * 60 + depth * 90);
    lines += stroke(`M${x} ${Math.round(y)} h${length}`, colour, Math.round(2 + depth * 5), { opacity: 0.3 });
  }
  return lines;
}

function barge(x: number, y: number): string {
  return group(
    `translate(${x} ${y})`,
    ellipse(350, 88, 420, 22, '#0f3c4b', { opacity: 0.45 }),
    path('M-40 20 L740 20 C728 66 700 92 650 94 L80 94 C16 92 -22 66 -40 20 Z', palette.ink),
    path('M-40 20 L740 20 L736 36 L-35 36 Z', palette.coral),
    rect(90, -58, 330, 78, palette.paper, { rx: 6 }),
    rect(80, -70, 350, 16, palette.coral, { rx: 6 }),
    ...[0, 1, 2, 3].map((index) => circle(146 + index * 74, -18, 20, palette.water)),
    rect(560, -34, 96, 54, palette.sun, { rx: 6 }),
    rect(552, -46, 112, 14, palette.ink, { rx: 5 }),
    stroke('M500 20 L500 -96', palette.ink, 6),
    path('M500 -94 L560 -80 L500 -64 Z', palette.sun),
    ...[0, 1, 2, 3, 4].map((index) => circle(450 + index * 11, 8 - (index % 2) * 8, 12, palette.leaf)),
    standing(690, 22, 78, { skin: skins[2], hair: '#15131a', coat: palette.plum }),
  );
}

function pin(x: number, y: number, colour: string, size: number): string {
  return group(
    `translate(${x} ${y}) scale(${size})`,
    ellipse(0, 22, 34, 12, '#000000', { opacity: 0.18 }),
    path('M0 20 C-14 -18 -52 -40 -52 -84 A52 52 0 0 1 52 -84 C52 -40 14 -18 0 20 Z', colour),
    circle(0, -84, 22, palette.paper),
  );
}
