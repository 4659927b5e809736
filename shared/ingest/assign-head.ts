/**
 * Says which part of a head each of its display lines is. Unlabelled lines tell it by their length and
 * form only; where that is a guess it is said.
 */
import type { HeadType } from '../model/text.ts';
import type { Piece } from './piece.ts';

/** A rubric is a label of so few characters. */
const RUBRIC = 6;

/** Says whether a display line is a rubric: a short bare label over a clearly longer headline. */
export function isRubric(line: Piece, below: Piece | undefined): boolean {
  if (below?.role !== 'title' || line.width > RUBRIC) return false;
  if (!/^[【[■◆|]?\p{L}+(?:[·•]\p{L}+)?[】\]|]?$/u.test(line.text)) return false;
  return below.width >= 8 && below.width >= line.width * 1.5 && !opensDeck(below);
}

/** A deck often begins with a dash or stands in brackets: ——记…… */
function opensDeck(line: Piece): boolean {
  return /^[—–(（-]/u.test(line.text);
}

/** The parts of the lines in order, and whether another person might see them otherwise. */
export interface Assigned {
  readonly parts: readonly HeadType[];
  readonly isGuess: boolean;
}

/** Assigns the display lines of one head to its parts. */
export function assignHead(titles: readonly Piece[]): Assigned {
  const [first, ...others] = titles;
  if (!first) return { parts: [], isGuess: false };
  if (others.length > 0 && isRubric(first, others[0])) {
    const below = assignHead(others);
    return { parts: ['rubric', ...below.parts], isGuess: others.length > 1 };
  }
  const heading = titles.findIndex((title) => title.form.kind === 'heading');
  if (heading >= 0 && heading <= 1) {
    const parts = titles.map((_, i): HeadType => {
      if (i < heading) return 'kicker';
      return i === heading ? 'headline' : 'deck';
    });
    return { parts, isGuess: titles.length > 1 };
  }
  if (titles.length <= 2) return assignPair(first, others[0]);
  // Three lines are the full head: kicker, headline, deck; further lines belong to the deck.
  const deck = titles.slice(2).map((): HeadType => 'deck');
  return { parts: ['kicker', 'headline', ...deck], isGuess: true };
}

/**
 * Two lines: a dash opens a deck and a colon ends a kicker. Two phrases of equal length are one headline
 * in two lines. Otherwise the headline, set largest, is the shorter of the two.
 */
function assignPair(first: Piece, second: Piece | undefined): Assigned {
  if (!second) return { parts: ['headline'], isGuess: false };
  if (opensDeck(second)) return { parts: ['headline', 'deck'], isGuess: false };
  if (first.ending === 'lead') return { parts: ['kicker', 'headline'], isGuess: false };
  const isPair =
    first.width === second.width && first.width >= 5 && !/\s/u.test(first.text + second.text);
  if (isPair) return { parts: ['headline', 'headline'], isGuess: true };
  const parts: HeadType[] =
    first.width > second.width ? ['kicker', 'headline'] : ['headline', 'deck'];
  return { parts, isGuess: true };
}
