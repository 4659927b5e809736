/** Cutlines (图说) in running copy: what was printed under the pictures of the old page. */
import { DISPLAY_WIDTH, innerStops } from '../proof/sentence-marks.ts';
import type { Piece } from './piece.ts';

/** Longer texts are paragraphs, whatever they begin with (em). */
const LONGEST = 120;
/** How cutlines begin. */
const OPENING =
  /^(?:图为|图①|图[一二三四五六七八九\d]?[：:]|图\d|[上下左右题]图|大图|小图|图片[：:说]|照片[：:为]|(?:photo|pictured|above|below|left|right|caption)\s*[:：])/iu;
/** Arrows to the picture; list items use them too, but never alone. */
const ARROW = /^[▲△▼▽◀▶←↑→↓]/u;
/** How they end: with who took the picture, after it or in brackets. */
const CREDIT = /[一-鿿]{2,8}[ \u3000]?[/／]?(?:摄|供图|摄影|摄影报道|[/／]图)[。]?$/;
const CREDIT_REMARK =
  /[(（](?:资料图片?|资料照片|(?:摄影|供图|图片?|图[/／])[：: \u3000/／]?[^()（）]{1,16}|[^()（）]{1,16}(?:摄|供图|图))[)）][。]?$/;
const LATIN_CREDIT = /(?:photo|picture|image)s?(?: courtesy| by|:)[^.]{0,40}[.)]?$/iu;

/**
 * Finds the cutlines among pieces. Besides their own words, one thing tells them: a single short sentence
 * that stands off from the text by more blank lines than paragraphs do, where those are much longer.
 */
export function findCutlines(pieces: readonly Piece[], modalGap: number): readonly Piece[] {
  const bodies = pieces.filter((piece) => piece.role === 'text').map((piece) => piece.width);
  const median = bodies.toSorted((a, b) => a - b)[Math.floor(bodies.length / 2)] ?? 0;
  return pieces.map((piece, i) =>
    mayBeCutline(piece) && isCutline(pieces, i, { modalGap, median })
      ? { ...piece, role: 'cutline' }
      : piece,
  );
}

function mayBeCutline(piece: Piece): boolean {
  if (piece.isSure || piece.form.kind !== 'plain' || piece.width > LONGEST) return false;
  return piece.role === 'text' || piece.role === 'title';
}

/** What is usual in the copy: blank lines between paragraphs, and the width of a paragraph. */
interface Usual {
  readonly modalGap: number;
  readonly median: number;
}

function isCutline(pieces: readonly Piece[], i: number, usual: Usual): boolean {
  const piece = pieces[i];
  if (!piece) return false;
  if (OPENING.test(piece.text)) return true;
  if (ARROW.test(piece.text) && !isAmongArrows(pieces, i)) return true;
  // What stands at the very top of the copy is no cutline, whatever it looks like.
  if (i === 0) return false;
  return hasCredit(piece.text) || (standsOff(pieces, i, usual) && isOneSentence(piece));
}

function standsOff(pieces: readonly Piece[], i: number, { modalGap, median }: Usual): boolean {
  const { gap = 0, width = 0 } = pieces[i] ?? {};
  const below = pieces[i + 1]?.gap ?? 0;
  const isApart = gap >= modalGap + 2 || (gap > modalGap && below > modalGap);
  return isApart && width * 2 <= median;
}

function hasCredit(text: string): boolean {
  const end = text.slice(-60);
  if (!/[摄图影料]|photo|pictu|image/i.test(end)) return false;
  if (CREDIT_REMARK.test(end) || LATIN_CREDIT.test(end)) return true;
  // Without brackets a space or a stop parts the name from the text: 张三 摄.
  return CREDIT.test(end) && /[\s。/／]/u.test(end);
}

function isOneSentence(piece: Piece): boolean {
  if (piece.ending !== 'stop' || piece.width > DISPLAY_WIDTH || piece.mark !== '') return false;
  return innerStops(piece.text) === 0 && !/^[“‘「]|[？！?!；;：:]$/u.test(piece.text);
}

function isAmongArrows(pieces: readonly Piece[], i: number): boolean {
  return [pieces[i - 1], pieces[i + 1]].some((other) => other && ARROW.test(other.text));
}
