/** Files that are no good font: each gets a sentence, none stops the program or keeps it busy. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readTag, readU16, readU32, writeU16, writeU32 } from '../../../shared/fonts/font-bytes.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import { makeLatinShaper } from '../../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { sayFailure } from '../../../shared/words/words.ts';
import { carriedBook, carriedFont, fontBytes, makeJudge } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());
const shaper = makeLatinShaper(() => {
  throw new Error('these tests shape plain text only');
});
const sound = fontBytes('libre-franklin-500');

function open(bytes: Uint8Array): ReturnType<typeof openFont> {
  return openFont(sourceOfBytes(bytes), { key: 'paper-song', shaper });
}

function sentence(bytes: Uint8Array): string {
  const font = open(bytes);
  return font.ok ? 'opened' : sayFailure('en', font.failure);
}

function letters(text: string): Uint8Array {
  return Uint8Array.from(text.padEnd(64, '\0'), (letter) => letter.charCodeAt(0));
}

function placeOf(bytes: Uint8Array, tag: string): number {
  const count = readU16(bytes, 4);
  for (let i = 0; i < count; i += 1) {
    if (readTag(bytes, 12 + i * 16) === tag) return readU32(bytes, 20 + i * 16);
  }
  throw new Error(`no ${tag}`);
}

/** Asks a font everything once. */
function useAll(font: Font): void {
  for (const codePoint of [0x20, 0x41, 0x66, 0xe9, 0x4e2d, 0x2014, 0x20000]) {
    const glyph = font.glyphOf(codePoint);
    font.advanceOf(glyph);
    font.inkOf(glyph);
    font.outlineOf(glyph);
    font.verticalOf(glyph);
    font.ligatureOf(glyph, glyph);
  }
  font.subset([1, 2, font.glyphOf(0xe9), 60_000]);
}

function damaged(table: string): string {
  return `The font file “paper-song” is damaged (its ${table} table is missing or incomplete). Install the font again.`;
}

describe('a file that is no font', () => {
  it.each([
    ['OTTO', damaged('head')],
    [
      'ttcf\0\u0001\0\0\0\0\0\u0001',
      '“paper-song” is not a font file. Choose a .ttf, .otf or .ttc font.',
    ],
    [
      'wOF2',
      '“paper-song” is a web font (WOFF), which cannot be used for print. Use the .ttf or .otf font of the same name.',
    ],
    ['%PDF', '“paper-song” is not a font file. Choose a .ttf, .otf or .ttc font.'],
    ['', '“paper-song” is not a font file. Choose a .ttf, .otf or .ttc font.'],
  ])('%s is named for what it is', (start, expected) => {
    expect(sentence(letters(start))).toBe(expected);
  });

  it('may be empty', () => {
    expect(sentence(new Uint8Array(0))).toContain('is not a font file');
  });
});

describe('a damaged font', () => {
  it.each([20, 100, 2000, 50_000, sound.length - 10])(
    'cut off after %i bytes is refused',
    (length) => {
      expect(sentence(sound.slice(0, length))).toContain('is damaged');
    },
  );

  it('with a head of rubbish is refused', () => {
    const bytes = sound.slice();
    bytes.fill(0xff, placeOf(bytes, 'head'), placeOf(bytes, 'head') + 54);
    expect(sentence(bytes)).toBe(damaged('head'));
  });

  it('never throws and never hangs, whatever bytes are wrong', () => {
    const fault = fc.record({
      at: fc.integer({ min: 0, max: sound.length - 1 }),
      value: fc.integer({ min: 0, max: 255 }),
    });
    fc.assert(
      fc.property(fc.array(fault, { minLength: 1, maxLength: 200 }), (faults) => {
        const bytes = sound.slice();
        for (const { at, value } of faults) bytes[at] = value;
        const font = open(bytes);
        if (font.ok) useAll(font.value);
      }),
      { numRuns: 150, seed: 7 },
    );
  });

  it.each(['cmap', 'GSUB', 'GPOS', 'glyf', 'loca', 'hmtx', 'name', 'OS/2', 'maxp', 'hhea'])(
    'whose %s is rubbish answers poorly, not with an exception',
    (tag) => {
      for (const rubbish of [0x00, 0x01, 0x7f, 0xff]) {
        const bytes = sound.slice();
        const at = placeOf(bytes, tag);
        bytes.fill(rubbish, at, at + 600);
        const font = open(bytes);
        expect(() => {
          if (font.ok) useAll(font.value);
        }).not.toThrow();
      }
    },
  );

  it('whose composite holds itself is drawn and subset all the same', () => {
    const bytes = sound.slice();
    const whole = carriedFont(book, 'libre-franklin-500');
    const glyph = whole.glyphOf(0xe9);
    const offset = readU16(bytes, placeOf(bytes, 'loca') + glyph * 2) * 2;
    writeU16(bytes, placeOf(bytes, 'glyf') + offset + 12, glyph);
    const font = open(bytes);
    if (!font.ok) throw new Error('not opened');
    expect(font.value.outlineOf(glyph).commands.length).toBeLessThan(1000);
    expect(font.value.subset([glyph]).glyphs.slice(0, 2)).toEqual([0, glyph]);
  });
});

describe('a font whose missing glyph is blank', () => {
  const bytes = sound.slice();
  writeU16(bytes, placeOf(bytes, 'loca') + 2, 0);
  writeU32(bytes, placeOf(bytes, 'loca') + 4, 0);
  const font = open(bytes);
  if (!font.ok) throw new Error('not opened');

  it('gets a box with a cross of our own', () => {
    expect(font.value.outlineOf(0).commands).toBe('MLLLZMLLLZMLLLZMLLLZ');
    expect(font.value.inkOf(0)).toEqual({ left: 80, bottom: 0, right: 605, top: 720 });
  });

  it('carries it into the subset', () => {
    const judge = makeJudge(font.value.subset([]).bytes);
    expect(
      judge
        .outline(0)
        .map(({ type }) => type)
        .join(''),
    ).toBe('MLLLLZ'.repeat(4));
  });
});

describe('the carried fonts', () => {
  it.each(['noto-serif-sc-400', 'noto-sans-sc-400', 'lxgw-wenkai-400', 'source-serif-4-400'])(
    'show a missing glyph: %s',
    (key) => {
      expect(carriedFont(book, key).outlineOf(0).commands).not.toBe('');
    },
  );

  it('are not asked for under other names', () => {
    expect(book.find('../../etc/passwd')).toBeUndefined();
  });
});
