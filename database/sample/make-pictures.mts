/**
 * Draws the pictures of the sample content into database/sample/pictures. Run by hand, outputs are committed:
 *   node database/sample/make-pictures.mts
 */
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { palette, skins } from './drawing.mts';
import { logoOfThePlate, logoOfTheRadio, logoOfTheVoices } from './logos.mts';
import { bob, bun, curls, drawPortrait, scarf, short } from './portraits.mts';
import { balconies, canalInTheMorning, footbridgeAtNight, mapOfTheQuarter } from './scenes-of-the-town.mts';
import * as work from './scenes-of-the-work.mts';

const folder = join(import.meta.dirname, 'pictures');

const scenes: Record<string, () => string> = {
  'canal-au-matin': canalInTheMorning,
  'passerelle-la-nuit': footbridgeAtNight,
  'carte-du-quartier': mapOfTheQuarter,
  balcons: balconies,
  'reunion-vue-du-dessus': work.meetingFromAbove,
  megaphone: work.megaphone,
  'site-en-construction': work.siteInTheMaking,
  'plateau-repas': work.lunchTray,
  'bouclier-collectif': work.shieldTogether,
  'voix-multiples': work.manyVoices,
  'urne-et-comptage': work.countAndBallot,
  microphone: work.microphone,
  etageres: work.shelves,
  'mains-levees': work.raisedHands,
  'salle-ouverte': work.openRoom,
  'mur-de-notes': work.wallOfNotes,
  'resume-dessine': work.drawnSummary,
  'portrait-mariama': () =>
    drawPortrait({
      ground: ['#f6d9a8', '#e9a877'],
      halo: palette.sand,
      skin: skins[4],
      shade: '#452a1d',
      coat: palette.water,
      collar: palette.sun,
      hair: curls,
      hairColour: '#1b1416',
      earrings: palette.sun,
    }),
  'portrait-tomasz': () =>
    drawPortrait({
      ground: ['#bcd8d2', '#7fb0ae'],
      halo: palette.mist,
      skin: skins[0],
      shade: '#d9a98a',
      coat: palette.ink,
      collar: palette.coral,
      hair: short,
      hairColour: '#8a5a33',
      glasses: palette.ink,
      beard: '#9a683f',
    }),
  'portrait-ines': () =>
    drawPortrait({
      ground: ['#f3c4b0', '#d98570'],
      halo: '#f9e0d2',
      skin: skins[1],
      shade: '#b98361',
      coat: palette.forest,
      collar: palette.paper,
      hair: scarf,
      hairColour: '#3d6f8a',
      brows: '#3a2a22',
    }),
  'portrait-hortense': () =>
    drawPortrait({
      ground: ['#d9c4de', '#a583b0'],
      halo: '#efe2f0',
      skin: skins[0],
      shade: '#dfb190',
      coat: palette.brick,
      collar: palette.sand,
      hair: bob,
      hairColour: '#23202a',
      glasses: palette.brick,
    }),
  'portrait-yacine': () =>
    drawPortrait({
      ground: ['#f4dd9b', '#e3b052'],
      halo: '#faedc8',
      skin: skins[2],
      shade: '#935f40',
      coat: palette.plum,
      collar: palette.shallow,
      hair: short,
      hairColour: '#17131a',
      beard: '#241b1d',
    }),
  'portrait-violette': () =>
    drawPortrait({
      ground: ['#c9dcc0', '#8db28c'],
      halo: '#e7f0df',
      skin: skins[1],
      shade: '#bd8a68',
      coat: palette.coral,
      collar: palette.ink,
      hair: bun,
      hairColour: '#a7a19b',
      earrings: palette.water,
    }),
};

const logos: Record<string, () => string> = {
  'logo-les-voix-du-canal': logoOfTheVoices,
  'logo-l-assiette-partagee': logoOfThePlate,
  'logo-radio-passerelle': logoOfTheRadio,
};

mkdirSync(folder, { recursive: true });
for (const [name, draw] of Object.entries(scenes))
  writeFileSync(join(folder, `${name}.jpg`), await asJpeg(draw()));
for (const [name, draw] of Object.entries(logos))
  writeFileSync(
    join(folder, `${name}.png`),
    await sharp(Buffer.from(draw())).png({ palette: true }).toBuffer(),
  );

const sizes = readdirSync(folder).map((name) => statSync(join(folder, name)).size);
console.log(
  `${sizes.length} pictures, ${Math.round(sizes.reduce((sum, size) => sum + size, 0) / 1024)} KB in all, the largest ${Math.round(Math.max(...sizes) / 1024)} KB`,
);

/** The drawing as a JPEG of at most 118 KB, as sharp as that allows. */
async function asJpeg(drawing: string): Promise<Buffer> {
  for (let quality = 82; ; quality -= 4) {
    const jpeg = await sharp(Buffer.from(drawing)).flatten().jpeg({ quality, mozjpeg: true }).toBuffer();
    if (jpeg.length <= 118 * 1024 || quality <= 50) return jpeg;
  }
}
