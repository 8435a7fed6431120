import sharp from 'sharp';
import type { TextStyle } from '../domain/share-picture/text-style';

/** Pango reads TrueType and OpenType files alone: no WOFF. */
const FILES = [
  '@expo-google-fonts/newsreader/600SemiBold/Newsreader_600SemiBold.ttf',
  '@expo-google-fonts/newsreader/700Bold/Newsreader_700Bold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/600SemiBold/NotoNaskhArabic_600SemiBold.ttf',
  '@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf',
];

/** The Arabic face is drawn smaller in its square than the Latin one. */
const ARABIC_SCALE = 1.14;

let loaded: Promise<unknown> | null = null;

/** Makes the faces of share pictures known to Pango, once in the life of the process: no font of the system is needed. */
export function loadFonts(): Promise<unknown> {
  loaded ??= Promise.all(
    FILES.map((file) =>
      sharp({ text: { text: 'a', fontfile: require.resolve(file), width: 8, height: 8 } })
        .raw()
        .toBuffer(),
    ),
  );
  return loaded;
}

/** Pango's description of the face for a text, at a size in pixels. */
export function fontOf({ isArabic, weight }: TextStyle, size: number): string {
  const drawn = isArabic ? Math.round(size * ARABIC_SCALE) : size;
  return `Newsreader, Noto Naskh Arabic ${weight === 'bold' ? 'Bold' : 'Semi-Bold'} ${drawn}`;
}
