// What holds for the lines of every headline, in two lines and in three.
import { describe, expect, it } from 'vitest';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { breakBySense } from '../../../shared/layout/break-by-sense.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { gridFonts } from '../../support/grid-font.ts';
import {
  CHINESE_HEADLINES,
  ENGLISH_HEADLINES,
  LATER_ENGLISH,
  LATER_HEADLINES,
  MORE_HEADLINES,
} from './headline-table.ts';

const house = defaultHouse(10);
const fonts = gridFonts();

function broken(text: string, count: number, latin: boolean): readonly string[] {
  const block = makeBlock('headline', text);
  const dress = { face: 'hei', boldFace: 'hei', size: 30, ink: house.heads.headline.ink };
  const p = prepareBlock(block, dress, { house, fonts, latin, tight: true });
  const ends = breakBySense(p, count)?.ends ?? [];
  return ends.map((end, i) => text.slice(i === 0 ? 0 : p.to[ends[i - 1]!], p.to[end]).trim());
}

const chinese = [...CHINESE_HEADLINES, ...MORE_HEADLINES, ...LATER_HEADLINES].map(({ first }) =>
  first.replaceAll('|', ''),
);
const english = [...ENGLISH_HEADLINES, ...LATER_ENGLISH].map(({ first }) =>
  first.replaceAll('|', ' '),
);

/** Shorter ones are not set in three lines. */
const LONG = 14;

describe.each([2, 3])('in %i lines', (count) => {
  it.each(chinese.filter((text) => count === 2 || text.length >= LONG))('%s', (text) => {
    const lines = broken(text, count, false);
    expect(lines.join('')).toBe(text);
    for (const line of lines.slice(0, -1)) {
      expect(line, 'ends in a word that leans forward').not.toMatch(
        /(?:[在把被让将从和与及]|(?<!双)向)$/u,
      );
      expect(line, 'ends within a title').not.toMatch(/《[^》]*$/u);
    }
    for (const line of lines.slice(1)) {
      expect(line, 'begins with a particle').not.toMatch(/^[的了着]/u);
      expect(line, 'begins with a mark').not.toMatch(/^[，。：；、！？”》]/u);
    }
  });

  it.each(english)('%s', (text) => {
    const lines = broken(text, count, true);
    expect(lines.join(' ')).toBe(text);
    for (const line of lines.slice(0, -1)) {
      expect(line).not.toMatch(/ (?:a|an|the|of|to|in|on|for|with|after|from|by|as|and)$/iu);
    }
  });
});

it('no line of two characters stands beside a long one', () => {
  for (const text of chinese) {
    const lengths = broken(text, 2, false).map((line) => line.length);
    expect(Math.min(...lengths), text).toBeGreaterThan(2);
  }
});

it('no word stands alone under an English headline', () => {
  for (const text of english) {
    expect(broken(text, 2, true).at(-1)).toContain(' ');
    if (text.length >= 48) expect(broken(text, 3, true).at(-1)).toContain(' ');
  }
});
