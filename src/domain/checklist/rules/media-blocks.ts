import { refusal } from '../../publication/refusal';
import type { Rule } from '../item';
import { blocksOf, isFilled } from '../parts';
import { placeWords } from '../place-words';

interface Wanted {
  kind: 'content.frame' | 'content.video';
  attribute: string;
  level: Rule['level'];
  fault: string;
  done: Rule['done'];
  fr: string;
  en: string;
}

/** An outside page that is shown in a frame has a title (RGAA 4.1.2, criterion 2.1). */
export const FRAME_TITLES = inEachBlock({
  kind: 'content.frame',
  attribute: 'title',
  level: 'blocking',
  fault: 'frame-without-title',
  done: { fr: 'Chaque page intégrée a un titre.', en: 'Each frame has a title.' },
  fr: 'donnez un titre à la page intégrée\u00a0: un lecteur d’écran l’annonce.',
  en: 'a frame needs a "title".',
});

/** A video has a title. */
export const VIDEO_TITLES = inEachBlock({
  kind: 'content.video',
  attribute: 'title',
  level: 'blocking',
  fault: 'video-without-title',
  done: { fr: 'Chaque vidéo a un titre.', en: 'Each video has a title.' },
  fr: 'donnez un titre à la vidéo.',
  en: 'a video needs a "title".',
});

/** A video has its words in writing (RGAA 4.1.2, criterion 4.1). */
export const VIDEO_TRANSCRIPTS = inEachBlock({
  kind: 'content.video',
  attribute: 'transcript',
  level: 'advice',
  fault: 'video-without-transcript',
  done: { fr: 'Chaque vidéo a sa transcription.', en: 'Each video has a transcript.' },
  fr: 'écrivez ce que dit la vidéo, pour qui ne peut pas l’entendre.',
  en: 'a "transcript" opens the video to those who cannot hear it.',
});

function inEachBlock({ kind, attribute, level, fault, done, fr, en }: Wanted): Rule {
  return {
    code: `${kind.replace('content.', '')}-${attribute}s`,
    level,
    path: ['body'],
    done,
    check(entry) {
      const blocks = blocksOf(entry, kind);
      if (blocks.length === 0) return null;
      return blocks
        .filter(({ value }) => !isFilled(value[attribute]))
        .map(({ path }) => {
          const place = placeWords(path);
          return refusal(fault, [...path, attribute], `${place.fr}${fr}`, `${place.en}${en}`);
        });
    },
  };
}
