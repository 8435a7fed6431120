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
import { fromAbove, raisedHand, standing } from './people.mts';

const coats = [palette.coral, palette.water, palette.plum, palette.sun, palette.forest, palette.brick];
const hairs = ['#2b1d1a', '#15131a', '#4a2f23', '#8a5a33', '#9a958f'];

/** A meeting seen from above: people around a long table with laptops, cups and papers. */
export function meetingFromAbove(): string {
  const random = randomFrom(14);
  let boards = '';
  for (let row = 0; row < 10; row += 1) {
    boards += rect(0, row * 92, 1600, 90, row % 2 ? '#e6cfae' : '#ead6b8');
    for (let seam = 0; seam < 4; seam += 1)
      boards += rect(Math.round(random() * 1600), row * 92, 3, 90, '#d2b48c', { opacity: 0.6 });
  }
  const person = (index: number) => ({
    skin: skins[(index * 3) % 5] as string,
    hair: hairs[(index * 2) % 5] as string,
    coat: coats[index % 6] as string,
  });
  const around = [
    fromAbove(420, 762, 0, person(0)),
    fromAbove(690, 772, -3, person(1)),
    fromAbove(960, 766, 4, person(2)),
    fromAbove(1220, 762, 0, person(3)),
    fromAbove(390, 134, 180, person(4)),
    fromAbove(650, 126, 184, person(5)),
    fromAbove(930, 130, 176, person(6)),
    fromAbove(1200, 136, 182, person(7)),
    fromAbove(150, 448, 90, person(8)),
    fromAbove(1454, 448, -90, person(9)),
  ];
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 900, '#d2b48c'),
    boards,
    rect(228, 226, 1156, 464, '#000000', { rx: 56, opacity: 0.12 }),
    rect(220, 212, 1156, 464, palette.paper, { rx: 52 }),
    rect(236, 228, 1124, 432, '#f6ead3', { rx: 42 }),
    laptop(620, 566, 0),
    laptop(886, 306, 180),
    sheet(404, 560, -8, random),
    sheet(950, 580, 6, random),
    sheet(420, 336, 172, random),
    sheet(1150, 340, 186, random),
    ...[
      [330, 448, palette.coral],
      [770, 446, palette.plum],
      [1080, 470, palette.water],
      [1270, 430, palette.coral],
      [560, 330, palette.water],
      [1140, 590, palette.sun],
    ].map(([x, y, colour]) => cup(x as number, y as number, colour as string)),
    ...[0, 1, 2, 3, 4].map((index) =>
      rect(
        470 + index * 62,
        420 + (index % 2) * 22,
        52,
        52,
        [palette.sun, palette.rose, palette.shallow, palette.sun, '#b9d3a8'][index] as string,
        {
          transform: `rotate(${(index % 3) * 7 - 6} ${496 + index * 62} 446)`,
        },
      ),
    ),
    plant(920, 450),
    ...around,
  );
}

/** A megaphone held high, and what comes out of it. */
export function megaphone(): string {
  const waves = [0, 1, 2, 3].map((index) =>
    stroke(
      `M${1150 + index * 84} ${250 - index * 40} q${70 + index * 12} ${150 + index * 36} 0 ${300 + index * 80}`,
      palette.sand,
      26 - index * 3,
      {
        opacity: 1 - index * 0.2,
      },
    ),
  );
  return svg(
    1600,
    900,
    blend('ground', '#ea7358', '#c94b3c', 1),
    rect(0, 0, 1600, 900, 'url(#ground)'),
    circle(520, 470, 420, '#f0896c', { opacity: 0.55 }),
    ...waves,
    bubble(1280, 90, 190, 96, palette.sun),
    bubble(1370, 640, 170, 90, palette.mist),
    bubble(150, 120, 210, 104, palette.paper),
    bubble(90, 620, 150, 84, palette.shallow),
    group(
      'rotate(-8 700 430)',
      path('M470 340 L1040 190 L1040 640 L470 492 Z', palette.paper),
      path('M470 416 L1040 415 L1040 640 L470 492 Z', palette.ink, { opacity: 0.1 }),
      ellipse(1040, 415, 62, 226, '#e9dcc4'),
      ellipse(1046, 415, 40, 172, palette.ink),
      ellipse(1050, 415, 16, 64, palette.coral),
      rect(384, 334, 104, 164, palette.night, { rx: 18 }),
      path('M560 498 L640 516 L612 656 L556 656 Z', palette.night),
      stroke('M742 262 L742 566', palette.coral, 30, { 'stroke-linecap': 'butt' }),
    ),
    path('M430 900 L520 640 L650 640 L640 900 Z', skins[3]),
    path('M380 900 L444 742 C520 790 610 786 668 752 L676 900 Z', palette.plum),
    path(
      'M514 652 C500 596 512 556 556 548 L640 536 C676 534 680 572 652 580 L664 604 C690 612 684 640 660 642 C668 664 652 684 622 682 Z',
      skins[3],
    ),
    stroke('M584 586 L650 578', '#74472e', 4),
    stroke('M590 616 L660 608', '#74472e', 4),
    stroke('M594 646 L652 640', '#74472e', 4),
  );
}

/** A laptop where a site takes shape, block after block, with notes around. */
export function siteInTheMaking(): string {
  const notes = [
    [110, 150, palette.sun, -6],
    [250, 330, palette.rose, 5],
    [90, 520, '#b9d3a8', -3],
    [1330, 140, palette.shallow, 7],
    [1390, 360, palette.sun, -5],
    [1300, 560, palette.rose, 4],
  ].map(([x, y, colour, turn]) => note(x as number, y as number, colour as string, turn as number));
  return svg(
    1600,
    900,
    blend('wall', '#2d6f7c', '#1b4459', 0.6),
    rect(0, 0, 1600, 900, 'url(#wall)'),
    ...notes,
    rect(420, 130, 760, 520, palette.ink, { rx: 26 }),
    rect(442, 152, 716, 470, palette.paper, { rx: 8 }),
    rect(442, 152, 716, 52, '#e8dcc6'),
    ...[0, 1, 2].map((index) =>
      circle(472 + index * 28, 178, 8, [palette.coral, palette.sun, palette.leaf][index] as string),
    ),
    rect(570, 166, 420, 24, '#fffaf1', { rx: 12 }),
    rect(474, 228, 380, 190, palette.shallow, { rx: 8 }),
    circle(780, 282, 28, palette.sun),
    path('M474 418 L474 380 L566 306 L640 366 L700 318 L854 418 Z', palette.water),
    ...[0, 1, 2, 3, 4].map((index) =>
      rect(
        882,
        232 + index * 36,
        [240, 214, 246, 180, 120][index] as number,
        18,
        index === 0 ? palette.ink : '#c9c3b6',
        { rx: 9 },
      ),
    ),
    rect(474, 446, 206, 146, '#f1dfc0', { rx: 8 }),
    rect(704, 446, 206, 146, '#f3c9b8', { rx: 8 }),
    rect(934, 446, 194, 146, '#cfe2d0', {
      rx: 8,
      'stroke-dasharray': '12 10',
      stroke: palette.forest,
      'stroke-width': 4,
    }),
    stroke('M1031 490 v56 M1003 518 h56', palette.forest, 10),
    circle(577, 500, 26, palette.coral),
    rect(520, 546, 114, 14, '#b59b77', { rx: 7 }),
    rect(750, 476, 114, 14, palette.brick, { rx: 7 }),
    rect(738, 506, 138, 12, '#c88c77', { rx: 6 }),
    rect(738, 530, 138, 12, '#c88c77', { rx: 6 }),
    rect(738, 554, 90, 12, '#c88c77', { rx: 6 }),
    path(
      'M330 664 L1270 664 L1350 742 C1352 756 1340 764 1326 764 L274 764 C260 764 248 756 250 742 Z',
      '#d9d2c5',
    ),
    path('M330 664 L1270 664 L1286 680 L314 680 Z', '#b8b0a2'),
    rect(0, 764, 1600, 136, '#8a5a41'),
    rect(0, 764, 1600, 14, '#6f4633'),
    cup(190, 724, palette.coral, 1.6),
    group('translate(1450 764)', pot()),
  );
}

/** A school lunch without meat, seen from above. */
export function lunchTray(): string {
  const random = randomFrom(11);
  const beans = Array.from({ length: 26 }, () => {
    const angle = random() * Math.PI * 2;
    const reach = Math.sqrt(random()) * 84;
    const x = 706 + Math.cos(angle) * reach;
    const y = 520 + Math.sin(angle) * reach;
    return ellipse(Math.round(x), Math.round(y), 22, 13, pick(random, ['#8a4034', '#a85545', '#723229']), {
      transform: `rotate(${Math.round(random() * 180)} ${Math.round(x)} ${Math.round(y)})`,
    });
  });
  const rice = Array.from({ length: 90 }, () => {
    const angle = random() * Math.PI * 2;
    const reach = Math.sqrt(random()) * 92;
    const x = Math.round(892 + Math.cos(angle) * reach);
    const y = Math.round(360 + Math.sin(angle) * reach);
    return ellipse(x, y, 12, 5, pick(random, ['#fff8e6', '#f6e8c8']), {
      transform: `rotate(${Math.round(random() * 180)} ${x} ${y})`,
    });
  });
  const carrots = Array.from(
    { length: 9 },
    (_, index) =>
      circle(
        690 + (index % 3) * 44 + (index > 5 ? 14 : 0),
        300 + Math.floor(index / 3) * 42,
        25,
        index % 2 ? '#ee8b3a' : '#e57a2d',
      ) +
      circle(690 + (index % 3) * 44 + (index > 5 ? 14 : 0), 300 + Math.floor(index / 3) * 42, 11, '#f6ab61'),
  );
  const greens = Array.from({ length: 7 }, (_, index) =>
    group(
      `translate(${860 + (index % 4) * 46} ${510 + Math.floor(index / 4) * 50})`,
      rect(-6, 4, 12, 26, '#93b878', { rx: 5 }),
      circle(-13, -2, 16, palette.leaf),
      circle(13, -2, 16, palette.forest),
      circle(0, -14, 17, '#4f8a5f'),
    ),
  );
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 900, '#8fc1bb'),
    ...Array.from({ length: 12 }, (_, index) => rect(index * 140, 0, 70, 900, '#9accc5')),
    rect(252, 92, 1124, 744, '#1d4a4f', { rx: 70, opacity: 0.22 }),
    rect(236, 72, 1128, 744, palette.coral, { rx: 66 }),
    rect(258, 94, 1084, 700, '#ec7b5f', { rx: 52 }),
    circle(806, 452, 296, '#000000', { opacity: 0.12 }),
    circle(800, 440, 290, palette.paper),
    circle(800, 440, 236, '#f6ead6'),
    group(
      'translate(800 440) scale(1.12) translate(-795 -430)',
      circle(892, 360, 104, '#efdcb4'),
      ...rice,
      circle(706, 520, 102, '#5e2a24'),
      ...beans,
      ...carrots,
      ...greens,
    ),
    rect(372, 330, 26, 360, '#e9e4da', { rx: 13 }),
    path(
      'M350 260 L358 340 C360 372 410 372 412 340 L420 260 L404 260 L400 330 L392 330 L390 260 L380 260 L378 330 L370 330 L366 260 Z',
      '#e9e4da',
    ),
    rect(1140, 470, 26, 250, '#e9e4da', { rx: 13 }),
    path('M1140 300 C1176 320 1182 420 1166 490 L1140 490 Z', '#e9e4da'),
    circle(1236, 214, 78, '#c9e6ea'),
    circle(1236, 214, 60, '#93cfd8'),
    ellipse(1216, 194, 22, 13, '#e9f8f8'),
    group(
      'translate(376 172) rotate(-16) scale(1.25)',
      ellipse(0, 0, 70, 40, '#c98b4e'),
      ellipse(0, -4, 60, 32, '#e2ae6c'),
      stroke('M-30 -18 L-16 12 M-2 -22 L10 12 M26 -18 L34 8', '#b97a3f', 5),
    ),
    group(
      'translate(1254 640) scale(1.25)',
      circle(0, 0, 56, '#d6453d'),
      ellipse(-16, -16, 16, 10, '#ee8078'),
      stroke('M0 -48 C4 -66 12 -74 22 -78', '#5a3d2b', 7),
      path('M10 -66 C30 -92 58 -84 62 -74 C46 -56 26 -54 10 -66 Z', palette.leaf),
    ),
  );
}

/** People side by side behind a shield; sharp words stop at it. */
export function shieldTogether(): string {
  const random = randomFrom(17);
  const barbs = Array.from({ length: 17 }, (_, index) => {
    const x = 40 + (index % 4) * 150 + random() * 60;
    const y = 70 + Math.floor(index / 4) * 170 + random() * 60;
    return group(
      `translate(${Math.round(x)} ${Math.round(y)}) rotate(${Math.round(random() * 24 - 12)}) scale(${(0.6 + random() * 0.5).toFixed(2)})`,
      path(
        'M0 0 L34 -26 L58 -6 L92 -30 L104 0 L140 6 L116 34 L132 66 L92 60 L66 84 L46 60 L8 66 L22 34 Z',
        pick(random, [palette.coral, '#c9503f', '#8c3f4f']),
      ),
      stroke('M48 18 L88 38 M88 18 L48 38', '#3a1c2b', 8),
    );
  });
  const crowd = [0, 1, 2, 3, 4, 5, 6].map((index) =>
    standing(1010 + index * 82, 812 + (index % 2) * 26, 330 + (index % 3) * 26, {
      skin: skins[(index * 2 + 1) % 5] as string,
      hair: hairs[index % 5] as string,
      coat: coats[(index + 1) % 6] as string,
    }),
  );
  return svg(
    1600,
    900,
    blend('dusk', '#241a3a', '#4b2c55', 0.4),
    rect(0, 0, 1600, 900, 'url(#dusk)'),
    circle(1240, 470, 430, '#f2b84b', { opacity: 0.16 }),
    circle(1240, 470, 300, '#f2b84b', { opacity: 0.16 }),
    ...barbs,
    rect(860, 826, 740, 74, '#1a1430'),
    ...crowd,
    path(
      'M640 196 C730 194 786 166 830 124 C874 166 930 194 1020 196 C1030 470 976 660 830 776 C684 660 630 470 640 196 Z',
      palette.water,
    ),
    path('M830 124 C874 166 930 194 1020 196 C1030 470 976 660 830 776 Z', palette.shallow),
    stroke(
      'M640 196 C730 194 786 166 830 124 C874 166 930 194 1020 196 C1030 470 976 660 830 776 C684 660 630 470 640 196 Z',
      palette.sand,
      18,
    ),
    stroke('M742 440 L806 512 L926 366', palette.paper, 42),
  );
}

/** Many voices: speech bubbles of every colour, close to each other. */
export function manyVoices(): string {
  const random = randomFrom(44);
  const tones = [
    palette.coral,
    palette.sun,
    palette.shallow,
    palette.paper,
    palette.plum,
    palette.leaf,
    palette.rose,
    palette.water,
  ];
  const bubbles: string[] = [];
  for (let row = 0; row < 5; row += 1)
    for (let column = 0; column < 6; column += 1) {
      const width = 190 + random() * 90;
      bubbles.push(
        bubble(
          Math.round(-40 + column * 276 + (row % 2) * 110 + random() * 20),
          Math.round(-10 + row * 184 + random() * 16),
          Math.round(width),
          Math.round(92 + random() * 30),
          tones[(row * 3 + column * 5) % tones.length] as string,
          random() > 0.5,
        ),
      );
    }
  return svg(1600, 900, rect(0, 0, 1600, 900, palette.night), ...bubbles);
}

/** A ballot box, hands, and the bars of a count. */
export function countAndBallot(): string {
  const bars = [260, 150, 420, 330, 200].map((height, index) =>
    rect(
      880 + index * 124,
      760 - height,
      92,
      height,
      [palette.shallow, palette.rose, palette.coral, palette.sun, palette.leaf][index] as string,
      { rx: 10 },
    ),
  );
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 900, palette.sand),
    circle(430, 430, 360, '#f3dcb6'),
    rect(0, 760, 1600, 140, '#e1c497'),
    ...[0, 1, 2, 3, 4].map((index) => stroke(`M860 ${330 + index * 96} H1510`, '#dcc7a3', 4)),
    ...bars,
    stroke('M920 560 L1050 640 L1172 370 L1296 450 L1420 540', palette.ink, 8),
    ...[
      [920, 560],
      [1050, 640],
      [1172, 370],
      [1296, 450],
      [1420, 540],
    ].map(([x, y]) =>
      circle(x as number, y as number, 16, palette.paper, { stroke: palette.ink, 'stroke-width': 8 }),
    ),
    group(
      'rotate(9 450 300)',
      rect(366, 190, 170, 240, palette.paper, { rx: 6 }),
      rect(394, 226, 80, 14, palette.coral, { rx: 7 }),
      rect(394, 258, 114, 10, '#cbbfa8', { rx: 5 }),
      rect(394, 282, 114, 10, '#cbbfa8', { rx: 5 }),
      rect(394, 306, 80, 10, '#cbbfa8', { rx: 5 }),
    ),
    path(
      'M196 420 L664 420 L664 790 C664 802 654 810 642 810 L218 810 C206 810 196 802 196 790 Z',
      palette.water,
    ),
    path('M430 420 L664 420 L664 790 C664 802 654 810 642 810 L430 810 Z', '#23656f'),
    rect(172, 396, 516, 52, palette.night, { rx: 12 }),
    rect(330, 412, 200, 16, '#0a1828', { rx: 8 }),
    stroke('M340 610 L402 676 L528 540', palette.sand, 34),
    group(
      'translate(470 196) rotate(-150)',
      path('M-34 10 C-52 -30 -46 -60 -38 -74 L36 -74 C46 -60 48 -30 32 10 L36 320 L-36 320 Z', skins[2]),
      path('M-46 110 L-58 420 L58 420 L46 110 C16 124 -16 124 -46 110 Z', palette.coral),
      stroke('M-24 -66 L-26 -104', skins[2], 24),
      stroke('M0 -70 L0 -112', skins[2], 24),
      stroke('M24 -66 L24 -102', skins[2], 24),
      stroke('M-34 -20 C-60 -40 -58 -70 -50 -88', skins[2], 22),
    ),
  );
}

/** A microphone on a table, sound drawn as waves: the neighbourhood radio. */
export function microphone(): string {
  const random = randomFrom(3);
  const wave = Array.from({ length: 58 }, (_, index) => {
    const x = 30 + index * 27;
    const distance = Math.abs(x - 800) / 800;
    const height = 30 + (1 - distance) * 330 * (0.35 + random() * 0.65);
    return rect(
      x,
      Math.round(440 - height / 2),
      13,
      Math.round(height),
      index % 3 === 0 ? palette.coral : index % 3 === 1 ? palette.sun : palette.shallow,
      { rx: 6.5, opacity: 0.85 },
    );
  });
  const mesh = Array.from({ length: 9 }, (_, index) => stroke(`M662 ${232 + index * 34} H938`, '#0f2134', 5));
  return svg(
    1600,
    900,
    blend('room', '#1c3350', '#0f2036', 0.3),
    rect(0, 0, 1600, 900, 'url(#room)'),
    circle(800, 420, 380, '#23496b', { opacity: 0.7 }),
    ...wave,
    stroke('M590 420 C590 720 1010 720 1010 420', palette.sand, 24),
    stroke('M800 646 L800 800', palette.sand, 26),
    rect(652, 190, 296, 420, '#d9d2c5', { rx: 148 }),
    path('M800 190 C882 190 948 256 948 338 L948 462 C948 544 882 610 800 610 Z', '#b9b1a3'),
    ...mesh,
    rect(640, 414, 320, 50, palette.coral, { rx: 10 }),
    ellipse(800, 812, 190, 30, palette.sand),
    rect(0, 826, 1600, 74, '#0a1626'),
    group(
      'translate(1300 826)',
      stroke('M-110 -40 C-110 -190 110 -190 110 -40', palette.plum, 24),
      rect(-138, -86, 56, 90, palette.rose, { rx: 22 }),
      rect(82, -86, 56, 90, palette.rose, { rx: 22 }),
    ),
    cup(290, 790, palette.sun, 1.5),
  );
}

/** Shelves of folders and books, one sheet pulled out. */
export function shelves(): string {
  const random = randomFrom(62);
  const rows = [0, 1, 2].map((row) => {
    const base = 296 + row * 286;
    let x = 46;
    let books = '';
    while (x < 1520) {
      const width = 26 + random() * 46;
      const height = 150 + random() * 84;
      const colour = pick(random, [
        palette.coral,
        palette.water,
        palette.sun,
        palette.plum,
        palette.forest,
        palette.brick,
        palette.shallow,
        palette.rose,
        palette.night,
      ]);
      if (random() > 0.9) {
        x += 60;
        continue;
      }
      books += rect(Math.round(x), Math.round(base - height), Math.round(width), Math.round(height), colour, {
        rx: 4,
      });
      books += rect(
        Math.round(x + width * 0.22),
        Math.round(base - height + 26),
        Math.round(width * 0.56),
        34,
        palette.paper,
        { rx: 3, opacity: 0.85 },
      );
      books += rect(Math.round(x), Math.round(base - 30), Math.round(width), 6, '#000000', { opacity: 0.14 });
      x += width + 5;
    }
    return (
      books + rect(0, base, 1600, 26, '#7a5240') + rect(0, base + 26, 1600, 12, '#000000', { opacity: 0.18 })
    );
  });
  return svg(
    1600,
    900,
    rect(0, 0, 1600, 900, '#efdcbf'),
    ...rows,
    group(
      'translate(700 250) rotate(-5)',
      rect(12, 14, 330, 450, '#000000', { opacity: 0.2, rx: 6 }),
      rect(0, 0, 330, 450, palette.paper, { rx: 6 }),
      rect(36, 40, 180, 26, palette.coral, { rx: 13 }),
      ...[0, 1, 2, 3].map((index) =>
        rect(36, 94 + index * 26, [258, 240, 258, 160][index] as number, 11, '#cdc3b1', { rx: 5 }),
      ),
      rect(36, 214, 120, 100, palette.shallow, { rx: 6 }),
      ...[0, 1, 2, 3].map((index) =>
        rect(176, 218 + index * 25, [118, 118, 100, 70][index] as number, 11, '#cdc3b1', { rx: 5 }),
      ),
      ...[0, 1, 2].map((index) =>
        rect(36, 344 + index * 26, [258, 230, 120][index] as number, 11, '#cdc3b1', { rx: 5 }),
      ),
    ),
  );
}

/** Raised hands of many colours, as on a mural. */
export function raisedHands(): string {
  const sleeves = [
    palette.coral,
    palette.sun,
    palette.shallow,
    palette.leaf,
    palette.rose,
    palette.water,
    palette.paper,
  ];
  const hands = [
    [120, 520, 0.95, -10],
    [330, 430, 1.05, -4],
    [540, 540, 0.95, 5],
    [740, 380, 1.15, -2],
    [960, 500, 1, 4],
    [1180, 410, 1.1, 6],
    [1400, 520, 1, 10],
  ] as const;
  return svg(
    1600,
    900,
    blend('plum', '#8a4b7c', '#54305c', 0.5),
    rect(0, 0, 1600, 900, 'url(#plum)'),
    circle(760, 900, 760, '#f2b84b', { opacity: 0.16 }),
    circle(760, 900, 540, '#f2b84b', { opacity: 0.18 }),
    circle(760, 900, 330, '#f2b84b', { opacity: 0.25 }),
    ...hands.map(([x, y, size, turn], index) =>
      raisedHand(x, y, size, turn, skins[(index * 2) % 5] as string, sleeves[index] as string),
    ),
  );
}

/** A door ajar on a lit hall where chairs wait in a circle. */
export function openRoom(): string {
  const chairs = [0, 1, 2, 3, 4, 5, 6].map((index) => {
    const x = 590 + index * 70;
    const y = 700 - 62 * Math.sin((index / 6) * Math.PI);
    return group(
      `translate(${x} ${Math.round(y)})`,
      rect(-22, -70, 44, 50, coats[index % 6] as string, { rx: 8 }),
      rect(-26, -22, 52, 12, palette.ink, { rx: 5 }),
      stroke('M-20 -12 L-24 34 M20 -12 L24 34', palette.ink, 6),
    );
  });
  return svg(
    1600,
    900,
    blend('wallside', '#22405d', '#16293f'),
    blend('hall', '#fdeec6', '#f3c97a'),
    rect(0, 0, 1600, 900, 'url(#wallside)'),
    ...Array.from({ length: 8 }, (_, row) =>
      Array.from({ length: 13 }, (_, column) =>
        rect(column * 134 - (row % 2) * 67, row * 96, 128, 90, '#ffffff', {
          opacity: (row * 5 + column * 3) % 4 === 0 ? 0.05 : 0.025,
          rx: 3,
        }),
      ).join(''),
    ),
    rect(0, 768, 1600, 132, '#0f1e30'),
    path('M420 768 L1180 768 L1460 900 L180 900 Z', '#f3c97a', { opacity: 0.5 }),
    rect(470, 120, 660, 648, palette.sand),
    rect(494, 144, 612, 624, 'url(#hall)'),
    rect(494, 600, 612, 168, '#dba765'),
    rect(620, 220, 120, 150, '#bfe0e0'),
    rect(860, 220, 120, 150, '#bfe0e0'),
    stroke('M680 220 V370 M620 295 H740 M920 220 V370 M860 295 H980', palette.sand, 8),
    stroke('M800 144 V196', palette.ink, 5),
    path('M760 196 L840 196 L866 236 L734 236 Z', palette.coral),
    ...chairs,
    path('M1106 144 L1340 84 L1340 852 L1106 768 Z', palette.coral),
    path('M1136 190 L1308 150 L1308 410 L1136 404 Z', '#cf573f'),
    path('M1136 450 L1308 458 L1308 790 L1136 730 Z', '#cf573f'),
    circle(1142, 428, 13, palette.sun),
    standing(330, 830, 330, { skin: skins[3], hair: '#15131a', coat: palette.sun }),
    standing(226, 846, 310, { skin: skins[0], hair: '#8a5a33', coat: palette.shallow }),
  );
}

/** A wall of notes sorted in three columns: the workshop on campaigns. */
export function wallOfNotes(): string {
  const random = randomFrom(8);
  const tones = [palette.sun, palette.rose, '#b9d3a8', palette.shallow];
  const notes: string[] = [];
  [110, 480, 850].forEach((left, column) => {
    notes.push(rect(left, 80, 240, 26, palette.ink, { rx: 13, opacity: 0.85 }));
    for (let row = 0; row < 3; row += 1)
      for (let side = 0; side < 2; side += 1)
        if (random() > 0.12)
          notes.push(
            note(
              Math.round(left - 30 + side * 160 + random() * 12),
              Math.round(150 + row * 190 + random() * 16),
              tones[(column + row + side) % 4] as string,
              Math.round(random() * 14 - 7),
            ),
          );
  });
  return svg(
    1200,
    900,
    rect(0, 0, 1200, 900, '#f4ead8'),
    stroke('M410 70 V740 M780 70 V740', '#d9c8a8', 6, { 'stroke-dasharray': '4 18' }),
    ...notes,
    rect(0, 800, 1200, 100, '#c79f77'),
    standing(330, 886, 380, { skin: skins[4], hair: '#15131a', coat: palette.coral }),
    standing(890, 890, 360, { skin: skins[1], hair: '#7a4b2a', coat: palette.forest }),
  );
}

/** A summary drawn by hand on a large sheet: a path from a question to a house. */
export function drawnSummary(): string {
  const ink = { opacity: 0.95 };
  return svg(
    1200,
    900,
    rect(0, 0, 1200, 900, '#8c6a55'),
    rect(70, 62, 1080, 800, '#000000', { opacity: 0.2 }),
    rect(56, 46, 1080, 800, palette.paper),
    stroke('M140 690 C240 560 330 720 430 600 S620 420 700 540 S900 620 990 400', palette.coral, 12, {
      'stroke-dasharray': '4 26',
    }),
    stroke(
      'M196 300 C120 300 110 190 200 180 C220 110 330 116 338 184 C410 186 408 296 330 300 Z',
      palette.ink,
      9,
      ink,
    ),
    stroke('M240 250 C240 214 296 214 292 246 C290 264 268 262 268 284', palette.coral, 10),
    circle(268, 304, 0.1, palette.coral),
    stroke(
      'M160 760 V690 M160 690 C130 690 130 640 160 640 C190 640 190 690 160 690 M160 716 L128 740 M160 716 L192 740 M160 760 L136 806 M160 760 L184 806',
      palette.ink,
      9,
      ink,
    ),
    stroke(
      'M236 770 V706 M236 706 C208 706 208 660 236 660 C264 660 264 706 236 706 M236 730 L206 754 M236 730 L268 712 M236 770 L214 812 M236 770 L258 812',
      palette.water,
      9,
      ink,
    ),
    stroke(
      'M500 150 H760 V310 H500 Z M500 196 H760 M540 232 H640 M540 266 H600 M668 230 H726 V286 H668 Z',
      palette.ink,
      9,
      ink,
    ),
    circle(524, 173, 7, palette.coral),
    circle(548, 173, 7, palette.sun),
    stroke('M420 240 H470 M452 222 L472 240 L452 258', palette.coral, 9),
    stroke('M800 240 H850 M832 222 L852 240 L832 258', palette.coral, 9),
    stroke(
      'M900 260 L980 190 L1060 260 M920 250 V340 H1040 V250 M966 340 V288 H996 V340',
      palette.ink,
      9,
      ink,
    ),
    path('M906 262 L980 196 L1054 262 Z', palette.sun, { opacity: 0.6 }),
    stroke('M520 470 L560 430 L600 470 M560 430 V520', palette.forest, 9),
    stroke(
      'M612 690 C612 650 690 650 690 690 C730 690 730 750 690 750 H612 C572 750 572 690 612 690 Z',
      palette.plum,
      9,
      ink,
    ),
    stroke('M840 700 L876 736 L950 650', palette.forest, 14),
    stroke('M820 660 H960 V780 H820 Z', palette.ink, 9, ink),
    stroke('M960 380 L1000 400 L1020 362', palette.coral, 10),
    stroke('M330 420 q18 -18 36 0 t36 0 t36 0 M330 452 q18 -18 36 0 t36 0', palette.water, 8),
  );
}

function bubble(
  x: number,
  y: number,
  width: number,
  height: number,
  colour: string,
  toTheRight = false,
): string {
  const ink =
    colour === palette.plum || colour === palette.water || colour === palette.coral
      ? palette.sand
      : palette.ink;
  const tail = toTheRight
    ? `M${x + width - 70} ${y + height - 4} L${x + width - 40} ${y + height + 34} L${x + width - 30} ${y + height - 4} Z`
    : `M${x + 34} ${y + height - 4} L${x + 40} ${y + height + 34} L${x + 74} ${y + height - 4} Z`;
  return (
    rect(x, y, width, height, colour, { rx: Math.round(height / 2.4) }) +
    path(tail, colour) +
    rect(x + 36, y + Math.round(height * 0.32), Math.round(width * 0.55), 10, ink, { rx: 5, opacity: 0.45 }) +
    rect(x + 36, y + Math.round(height * 0.58), Math.round(width * 0.36), 10, ink, { rx: 5, opacity: 0.45 })
  );
}

function note(x: number, y: number, colour: string, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(6, 8, 140, 140, '#000000', { opacity: 0.14 }),
    rect(0, 0, 140, 140, colour),
    rect(20, 30, 96, 9, palette.ink, { rx: 4, opacity: 0.5 }),
    rect(20, 54, 80, 9, palette.ink, { rx: 4, opacity: 0.5 }),
    rect(20, 78, 92, 9, palette.ink, { rx: 4, opacity: 0.5 }),
    rect(20, 102, 46, 9, palette.ink, { rx: 4, opacity: 0.5 }),
  );
}

function cup(x: number, y: number, colour: string, size = 1): string {
  if (size !== 1)
    return group(
      `translate(${x} ${y}) scale(${size})`,
      path('M-30 -34 H30 L26 22 C26 26 22 28 18 28 H-18 C-22 28 -26 26 -26 22 Z', colour),
      stroke('M30 -20 C52 -22 52 12 27 10', colour, 8),
      rect(-30, -36, 60, 8, '#ffffff', { opacity: 0.35, rx: 4 }),
    );
  return (
    circle(x, y, 27, colour) +
    circle(x, y, 20, '#4a2c20') +
    ellipse(x - 5, y - 5, 7, 4, '#8a5a41') +
    stroke(`M${x + 26} ${y} h14`, colour, 9)
  );
}

function laptop(x: number, y: number, turn: number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(-66, -34, 132, 84, '#b9c3c9', { rx: 8 }),
    rect(-54, -24, 108, 44, '#8e9aa3', { rx: 3 }),
    rect(-20, 26, 40, 18, '#a5b0b8', { rx: 3 }),
    path('M-66 -36 L66 -36 L74 -82 L-74 -82 Z', palette.ink),
    path('M-60 -42 L60 -42 L66 -76 L-66 -76 Z', palette.shallow),
  );
}

function sheet(x: number, y: number, turn: number, random: () => number): string {
  return group(
    `translate(${x} ${y}) rotate(${turn})`,
    rect(-44, -56, 88, 116, '#000000', { opacity: 0.1 }),
    rect(-48, -60, 88, 116, '#ffffff'),
    ...[0, 1, 2, 3, 4].map((index) =>
      rect(-36, -44 + index * 18, Math.round(34 + random() * 30), 6, '#bfb6a6', { rx: 3 }),
    ),
  );
}

function plant(x: number, y: number): string {
  return (
    circle(x, y, 40, palette.brick) +
    circle(x, y, 32, '#5b3a2c') +
    [0, 60, 120, 180, 240, 300]
      .map((angle) =>
        group(
          `translate(${x} ${y}) rotate(${angle})`,
          path(
            'M0 -4 C20 -24 20 -54 0 -66 C-20 -54 -20 -24 0 -4 Z',
            angle % 120 ? palette.leaf : palette.forest,
          ),
        ),
      )
      .join('')
  );
}

function pot(): string {
  return (
    path('M-46 -70 L46 -70 L36 0 L-36 0 Z', palette.coral) +
    [-40, -18, 0, 20, 42]
      .map((lean, index) =>
        stroke(
          `M0 -70 C${lean / 2} -120 ${lean} -150 ${lean * 1.5} -${180 - Math.abs(lean)}`,
          index % 2 ? palette.leaf : '#86b07c',
          16,
        ),
      )
      .join('')
  );
}
