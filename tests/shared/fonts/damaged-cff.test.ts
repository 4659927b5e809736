/** OpenType fonts and collections that are damaged: none stops the program or keeps it busy. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { readTag, readU16, readU32, writeU16, writeU32 } from '../../../shared/fonts/font-bytes.ts';
import { countFaces } from '../../../shared/fonts/font-collection.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import { listFaces, readFontCard } from '../../../shared/fonts/font-card.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import { makeLatinShaper } from '../../../shared/fonts/latin-shaper.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { sayFailure } from '../../../shared/words/words.ts';
import { cffTwin, collectionOf } from '../../support/cff-twin.ts';
import { carriedBook, carriedFont, fontBytes } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());
const shaper = makeLatinShaper(() => {
  throw new Error('these tests shape plain text only');
});
const original = fontBytes('libre-franklin-500');
const sound = cffTwin(original, carriedFont(book, 'libre-franklin-500'));
const both = collectionOf([original, sound]);

function open(bytes: Uint8Array, face = 0): ReturnType<typeof openFont> {
  return openFont(sourceOfBytes(bytes), { key: 'paper-song', shaper, face });
}

function sentence(bytes: Uint8Array, face = 0): string {
  const font = open(bytes, face);
  return font.ok ? 'opened' : sayFailure('en', font.failure);
}

function placeOf(bytes: Uint8Array, tag: string): { readonly at: number; readonly length: number } {
  for (let i = 0; i < readU16(bytes, 4); i += 1) {
    const record = 12 + i * 16;
    if (readTag(bytes, record) === tag) {
      return { at: readU32(bytes, record + 8), length: readU32(bytes, record + 12) };
    }
  }
  throw new Error(`no ${tag}`);
}

/** Asks a font everything once. */
function useAll(font: Font): void {
  for (let glyph = 0; glyph < 60; glyph += 1) {
    font.inkOf(glyph);
    font.outlineOf(glyph);
  }
  for (const code of [0x41, 0xe9, 0x4e2d, 0x2014]) font.advanceOf(font.glyphOf(code));
  font.subset([1, 2, font.glyphOf(0xe9), 60_000]);
}

const fault = (length: number) =>
  fc.record({
    at: fc.integer({ min: 0, max: length - 1 }),
    value: fc.integer({ min: 0, max: 255 }),
  });

const cff = placeOf(sound, 'CFF ');

describe('a damaged OpenType font', () => {
  it.each([4, 100, 2000, cff.at, cff.at + 20, sound.length - 10_000])(
    'cut off after %i bytes is refused',
    (length) => {
      expect(sentence(sound.slice(0, length))).toMatch(/is damaged|is not a font file/u);
    },
  );

  it('whose CFF table is rubbish is refused by name', () => {
    const bytes = sound.slice();
    bytes.fill(0xff, cff.at, cff.at + 40);
    expect(sentence(bytes)).toBe(
      'The font file “paper-song” is damaged (its CFF table is missing or incomplete). Install the font again.',
    );
  });

  it('never throws and never hangs, whatever bytes of its outlines are wrong', () => {
    fc.assert(
      fc.property(fc.array(fault(cff.length), { minLength: 1, maxLength: 300 }), (faults) => {
        const bytes = sound.slice();
        for (const { at, value } of faults) bytes[cff.at + at] = value;
        const font = open(bytes);
        if (font.ok) useAll(font.value);
      }),
      { numRuns: 200, seed: 11 },
    );
  });

  it('nor when its dictionaries and lists are wrong', () => {
    fc.assert(
      fc.property(fc.array(fault(400), { minLength: 1, maxLength: 40 }), (faults) => {
        const bytes = sound.slice();
        for (const { at, value } of faults) bytes[cff.at + at] = value;
        const font = open(bytes);
        if (font.ok) useAll(font.value);
      }),
      { numRuns: 300, seed: 12 },
    );
  });

  it('whose glyphs call themselves without end is drawn in no time', () => {
    // Every byte pair calls a subroutine that calls two more: only a bound on the work ends that.
    const bytes = sound.slice();
    for (let at = cff.at + 300; at + 1 < cff.at + cff.length - 200; at += 2) {
      bytes[at] = 139 - 107;
      bytes[at + 1] = at % 4 === 0 ? 10 : 29;
    }
    const font = open(bytes);
    const start = performance.now();
    if (font.ok) useAll(font.value);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});

describe('a collection', () => {
  it('names the number that it does not have', () => {
    expect(sentence(both, 2)).toBe(
      '“paper-song” holds 2 fonts; there is no number 3. Choose another.',
    );
  });

  it('whose count is absurd is not gone through to the end', () => {
    const bytes = both.slice();
    writeU32(bytes, 8, 0xffff_ffff);
    expect(countFaces(sourceOfBytes(bytes))).toBe(256);
    expect(listFaces(sourceOfBytes(bytes), 'song.ttc').ok).toBe(false);
  });

  it('whose offsets lead nowhere is refused', () => {
    const bytes = both.slice();
    writeU32(bytes, 16, 0xffff_fff0);
    expect(sentence(bytes, 1)).toContain('is not a font file');
    expect(sentence(bytes, 0)).toBe('opened');
  });

  it('never throws, whatever bytes of its beginning are wrong', () => {
    const decode = (): string => '';
    fc.assert(
      fc.property(fc.array(fault(600), { minLength: 1, maxLength: 60 }), (faults) => {
        const bytes = both.slice();
        for (const { at, value } of faults) bytes[at] = value;
        const source = sourceOfBytes(bytes);
        listFaces(source, 'song.ttc');
        readFontCard(source, 1, { file: 'song.ttc', decode });
        const font = open(bytes, 1);
        if (font.ok) useAll(font.value);
      }),
      { numRuns: 100, seed: 13 },
    );
  });
});

describe('a variable font', () => {
  it('is refused with the way out', () => {
    const bytes = original.slice();
    for (let i = 0; i < readU16(bytes, 4); i += 1) {
      const record = 12 + i * 16;
      if (readTag(bytes, record) === 'name') bytes.set([0x66, 0x76, 0x61, 0x72], record);
    }
    expect(sentence(bytes)).toContain('is a variable font');
  });
});

describe('a font with more advances than glyphs', () => {
  it('is read up to its last glyph', () => {
    const bytes = sound.slice();
    writeU16(bytes, placeOf(bytes, 'hhea').at + 34, 0xffff);
    const font = open(bytes);
    expect(font.ok && font.value.advanceOf(5)).toBeGreaterThan(0);
  });
});
