/** A piece of a PDF page’s text, as pdf.js finds it: letters within it in reading order, pieces in the order in which they are drawn. */
export interface TextPiece {
  str: string;
  /** The fifth number is the left edge, in the unit that `width` and `height` share. */
  transform: readonly number[];
  width: number;
  height: number;
  /** Whether a line ends with it. */
  hasEOL: boolean;
}

/** Hebrew, Arabic, and what stands among them, with their forms for print. */
const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const LEFT_TO_RIGHT = /(?![\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc])[\p{L}\p{N}]/u;
/** Letters in the form that they have in a place of a word, two joined into one (Unicode, Arabic Presentation Forms). */
const PRINTED = /[\ufb50-\ufdfb\ufe70-\ufefc]+/g;
/** Between two pieces that nothing parts, this share of their height is a space. */
const SPACE = 0.15;

/**
 * The text of a page as it is read. Pieces of a line with Arabic or Hebrew are drawn from left to right: they are read from right to
 * left, Latin words and numbers among them the other way, and letters stand for themselves whatever their form. What a font does not
 * say of its letters stays unknown.
 */
export function inReadingOrder(pieces: readonly TextPiece[]): string {
  let text = '';
  let line: TextPiece[] = [];
  const end = () => {
    text += lineText(line);
    line = [];
  };
  for (const piece of pieces) {
    line.push(piece);
    if (!piece.hasEOL) continue;
    end();
    text += '\n';
  }
  end();
  return text;
}

function lineText(line: TextPiece[]): string {
  const letters = line.map(({ str }) => str).join('');
  if (!RIGHT_TO_LEFT.test(letters)) return letters;
  const ofEach = (pattern: RegExp) => [...letters].filter((letter) => pattern.test(letter)).length;
  const isRightToLeft = ofEach(RIGHT_TO_LEFT) >= ofEach(LEFT_TO_RIGHT);
  const left = ({ transform }: TextPiece) => transform[4] ?? 0;
  // By the edge at which a piece is begun: marks above a letter have no width, and follow it.
  const ordered = [...line].sort((one, other) =>
    isRightToLeft ? left(other) + other.width - left(one) - one.width : left(one) - left(other),
  );
  return turnedBack(
    withRuns(ordered, isRightToLeft ? LEFT_TO_RIGHT : RIGHT_TO_LEFT)
      .map((piece, index, all) => `${isParted(all[index - 1], piece) ? ' ' : ''}${piece.str}`)
      .join('')
      .replace(PRINTED, (forms) => forms.normalize('NFKC')),
  );
}

/** Whether there is room for a space between two pieces, and none in them. */
function isParted(before: TextPiece | undefined, piece: TextPiece): boolean {
  if (!before || /\s$/.test(before.str) || /^\s/.test(piece.str)) return false;
  const [one, other] = [before.transform[4] ?? 0, piece.transform[4] ?? 0];
  const gap = one < other ? other - one - before.width : one - other - piece.width;
  return gap > SPACE * Math.max(before.height, piece.height);
}

/**
 * LibreOffice names the one letter that lam and alef make by the two, which pdf.js (5) turns round with the rest: mended where what
 * came of it is no Arabic, two alefs side by side or a word «ال».
 */
function turnedBack(text: string): string {
  return text.replace(/([اأإآ])([اأإآ])ل/g, '$1ل$2').replace(/(?<![\p{L}\p{M}])ال(?![\p{L}\p{M}])/gu, 'لا');
}

/** The pieces with each run of those that are read the other way turned round, from the first of them to the last. */
function withRuns(pieces: readonly TextPiece[], otherWay: RegExp): TextPiece[] {
  const ordered: TextPiece[] = [];
  let run: TextPiece[] = [];
  let between: TextPiece[] = [];
  const end = () => {
    ordered.push(...run.reverse(), ...between);
    run = [];
    between = [];
  };
  const own = otherWay === LEFT_TO_RIGHT ? RIGHT_TO_LEFT : LEFT_TO_RIGHT;
  for (const piece of pieces)
    if (own.test(piece.str)) {
      end();
      ordered.push(piece);
    } else if (otherWay.test(piece.str)) {
      if (run.length > 0) run.push(...between);
      else ordered.push(...between);
      run.push(piece);
      between = [];
    } else between.push(piece);
  end();
  return ordered;
}
