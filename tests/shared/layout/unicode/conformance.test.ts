// The judge of our line breaks, clusters and words is the test data of the Unicode Character Database.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { endOfGrapheme } from '../../../../shared/layout/unicode/graphemes.ts';
import { findLineBreaks } from '../../../../shared/layout/unicode/line-breaks.ts';
import { findWordEnds } from '../../../../shared/layout/unicode/words.ts';

interface Case {
  readonly line: string;
  readonly text: string;
  /** Offsets of the places marked as parting, without the start of the text. */
  readonly ends: readonly number[];
}

/** Reads a file of cases: code points with ÷ or × before, between and after them. */
function readCases(name: string): readonly Case[] {
  const file = readFileSync(`/usr/share/unicode/auxiliary/${name}`, 'utf8');
  return file.split('\n').flatMap((whole) => {
    const line = whole.split('#')[0]!.trim();
    if (line === '') return [];
    let text = '';
    const ends: number[] = [];
    for (const word of line.split(/\s+/u)) {
      if (word === '÷') ends.push(text.length);
      else if (word !== '×') text += String.fromCodePoint(Number.parseInt(word, 16));
    }
    return [{ line, text, ends: ends.filter((end) => end > 0) }];
  });
}

function clusterEnds(text: string): readonly number[] {
  const ends: number[] = [];
  for (let at = 0; at < text.length; at = ends.at(-1)!) ends.push(endOfGrapheme(text, at));
  return ends;
}

it.each([
  ['LineBreakTest.txt', 7000, (text: string) => findLineBreaks(text).map(({ at }) => at)],
  ['GraphemeBreakTest.txt', 600, clusterEnds],
  ['WordBreakTest.txt', 1800, findWordEnds],
] as const)('%s: every case parts as the standard says', (name, least, endsOf) => {
  const cases = readCases(name);
  expect(cases.length).toBeGreaterThan(least);
  const wrong = cases.filter(({ text, ends }) => endsOf(text).join() !== ends.join());
  expect(wrong.map(({ line, text }) => `${line} – not ${endsOf(text).join()}`)).toEqual([]);
});

it('a line must end after a line feed, and at the end of the text', () => {
  expect(findLineBreaks('a b\nc')).toEqual([
    { at: 2, must: false },
    { at: 4, must: true },
    { at: 5, must: true },
  ]);
});
