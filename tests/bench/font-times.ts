/**
 * What the fonts of the bench page cost before any line is set: they are opened, every character of the
 * page is measured in each of them, and its words of letters are shaped. Times are in milliseconds.
 */
import { makeNodeFontBook, type NodeFontBook } from '../../electron/fonts/node-font-book.ts';
import type { FontKey } from '../../shared/base/ids.ts';
import { CATALOGUE } from '../../shared/fonts/catalogue.ts';
import { measureCodePoint } from '../../shared/layout/glyph-metrics.ts';
import { charactersOf } from '../../shared/model/edition-characters.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { placesNaming } from '../../shared/model/fonts-named.ts';
import { textOf } from '../../shared/model/text.ts';
import { medianOf } from './statistics.ts';

const ROUNDS = 15;

/** What is asked of the fonts of a page. */
interface Asked {
  readonly keys: readonly FontKey[];
  readonly codes: readonly number[];
  readonly words: readonly string[];
}

/** The times, and how much was asked for. */
export interface FontTimes {
  readonly fonts: number;
  readonly characters: number;
  readonly words: number;
  /** In a fresh book, which has opened no file: the median of some. */
  readonly coldMs: number;
  /** Once more in the same book: the median of some. */
  readonly warmMs: number;
}

/** Times the fonts that the house style of an edition names. */
export function measureFonts(edition: Edition): FontTimes {
  const asked = askedBy(edition);
  const rounds = Array.from({ length: ROUNDS }, () => {
    const book = makeNodeFontBook();
    const cold = timeOf(book, asked);
    const warm = timeOf(book, asked);
    book.close();
    return { cold, warm };
  });
  return {
    fonts: asked.keys.length,
    characters: asked.codes.length,
    words: asked.words.length,
    coldMs: medianOf(rounds.map(({ cold }) => cold)),
    warmMs: medianOf(rounds.map(({ warm }) => warm)),
  };
}

function askedBy(edition: Edition): Asked {
  const { house } = edition.paper;
  const texts = Object.values(edition.articles).flatMap(({ blocks }) => blocks.map(textOf));
  const words = texts.flatMap((text) => text.match(/[A-Za-z]+/g) ?? []);
  return {
    keys: CATALOGUE.map(({ key }) => key).filter((key) => placesNaming(house, key).length > 0),
    codes: [...charactersOf(edition)],
    words: [...new Set(words)],
  };
}

function timeOf(book: NodeFontBook, { keys, codes, words }: Asked): number {
  const start = performance.now();
  for (const key of keys) {
    const font = book.open(key);
    if (!font.ok) throw new Error(font.failure.code);
    for (const code of codes) measureCodePoint(font.value, code);
    for (const word of words) font.value.shape(word);
  }
  return performance.now() - start;
}
