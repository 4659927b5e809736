/**
 * Finds the words of a Chinese headline and what kind each is: the cheapest way to read its characters as
 * known words, numbers with their measure words, and names after a title. Small on purpose: it serves the
 * choice of line ends, not the understanding of language.
 */
import { isSurname } from '../base/surnames.ts';
import { joinWords } from './join-words.ts';
import { lengthOfNumber } from './numbers-in-words.ts';
import { findKnownWord, kindOfSingle, type Word, type WordKind } from './word-kinds.ts';

/** Last characters of what people are called before their names. */
const TITLE_ENDS = '长员师家手授者士任席理监总星匠将医警官帅兵';

/** What reading a stretch as one word costs: known words are cheap, lone characters dear. */
const COST = {
  common: [7, 7.5, 8],
  rare: [8.5, 8.5, 9],
  number: 8,
  name: 15,
  particle: 6,
  single: 9,
  unknown: 10,
};
/** A word across the end of a phrase is less likely. */
const ACROSS = 2.5;

/** A way to read a stretch of a text: as one word, for a cost. */
export interface Way {
  readonly cost: number;
  readonly word: Word;
}

/** Finds the words of the Han characters from `from` to `to`; `phraseEnds` are likely ends of phrases. */
export function findWords(
  text: string,
  [from, to]: readonly [number, number],
  phraseEnds: ReadonlySet<number>,
): readonly Word[] {
  const words = cheapestWords([from, to], (at) =>
    candidates(text, at, to).map(({ word, cost }) => {
      return { word, cost: cost + ACROSS * endsInside(word, phraseEnds) };
    }),
  );
  return joinWords(text, words);
}

/** The words of a stretch that cost least in all; `waysAt` gives what may begin at an offset and end in the stretch. */
export function cheapestWords(
  [from, to]: readonly [number, number],
  waysAt: (at: number) => readonly Way[],
): readonly Word[] {
  const ways: (Way | undefined)[] = [];
  const costAt = (at: number): number => (at === from ? 0 : (ways[at]?.cost ?? Infinity));
  for (let at = from; at < to; at += 1) {
    if (costAt(at) === Infinity) continue;
    for (const { word, cost } of waysAt(at)) {
      const sum = costAt(at) + cost;
      if (sum < costAt(word.to)) ways[word.to] = { cost: sum, word };
    }
  }
  const words: Word[] = [];
  for (let at = to; at > from;) {
    const { word } = ways[at]!;
    words.push(word);
    at = word.from;
  }
  return words.reverse();
}

function endsInside({ from, to }: Word, phraseEnds: ReadonlySet<number>): number {
  let count = 0;
  for (let at = from + 1; at < to; at += 1) if (phraseEnds.has(at)) count += 1;
  return count;
}

function candidates(text: string, at: number, end: number): readonly Way[] {
  const names = lengthsOfNames(text, at).filter((length) => at + length <= end);
  return [
    ...plainWays(text, at, end),
    ...names.map((length) => way(at, length, { cost: COST.name, kind: 'n' })),
  ];
}

/** The ways to read what begins at an offset but as a name: one character, a known word, a number. */
export function plainWays(text: string, at: number, end: number): readonly Way[] {
  const ways = [singleAt(text, at)];
  for (let length = 2; length <= 4 && at + length <= end; length += 1) {
    const found = findKnownWord(text, at, length);
    if (!found) continue;
    const costs = found.isCommon ? COST.common : COST.rare;
    ways.push(way(at, length, { cost: costs[length - 2]!, kind: found.kind }));
  }
  const number = lengthOfNumber(text, at, end);
  if (number > 0) ways.push(way(at, number, { cost: COST.number, kind: 'm' }));
  return ways;
}

function way(from: number, length: number, read: { cost: number; kind: WordKind }): Way {
  return { cost: read.cost, word: { from, to: from + length, kind: read.kind } };
}

function singleAt(text: string, at: number): Way {
  const kind = kindOfSingle(text.charAt(at));
  if (kind === undefined) return way(at, 1, { cost: COST.unknown, kind: 'n' });
  return way(at, 1, { cost: kind === 'u' ? COST.particle : COST.single, kind });
}

/** Characters that a name after a title may have. */
function lengthsOfNames(text: string, at: number): readonly number[] {
  const isNamed = at > 0 && TITLE_ENDS.includes(text.charAt(at - 1));
  return isNamed && isSurname(text.charAt(at)) ? [3, 2] : [];
}
