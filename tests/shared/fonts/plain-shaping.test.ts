/** Figures and simple words are set without the shaper, whose start costs 15 ms of a cold run. */
import { afterAll, describe, expect, it } from 'vitest';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { LatinShaper } from '../../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { carriedBook, fontBytes } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());

const FIGURES = ['2024', '1,017', '13.4', '90%', '10:30', '2024-11', '7/8', '(3)', 'DN'];

const idleShaper: LatinShaper = {
  open() {
    throw new Error('the shaper was started');
  },
};

describe.each([
  'source-serif-4-400',
  'source-serif-4-700',
  'libre-franklin-500',
  'libre-franklin-900',
  'noto-serif-sc-400',
  'noto-sans-sc-700',
])('%s', (key) => {
  const font = openFont(sourceOfBytes(fontBytes(key)), { key, shaper: idleShaper });
  if (!font.ok) throw new Error(`${key} does not open`);

  it.each(FIGURES)('sets %s without the shaper', (text) => {
    expect(font.value.shape(text).glyphs).toHaveLength(text.length);
  });

  it('leaves ligatures to the shaper', () => {
    expect(() => font.value.shape('office')).toThrow('the shaper was started');
  });

  it('gives the same record for the same text', () => {
    expect(font.value.shape('2024')).toBe(font.value.shape('2024'));
  });
});
