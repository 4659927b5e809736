/**
 * Fonts whose metrics put a glyph elsewhere than its own numbers do, or end before it: HarfBuzz says where
 * it stands, on its own and in a subset.
 */
import { expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { readTag, readU16, readU32, writeU16 } from '../../../shared/fonts/font-bytes.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { Font } from '../../../shared/fonts/font.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { fontBytes, latinShaper, makeJudge } from './carried-fonts.ts';

function open(bytes: Uint8Array): Font {
  const font = openFont(sourceOfBytes(bytes), { key: 'moved', shaper: latinShaper() });
  return present(font.ok ? font.value : undefined, 'not opened');
}

function placeOf(bytes: Uint8Array, tag: string): number {
  const count = readU16(bytes, 4);
  const record = Array.from({ length: count }, (_, i) => 12 + i * 16).find(
    (at) => readTag(bytes, at) === tag,
  );
  return readU32(bytes, present(record, `no ${tag}`) + 8);
}

it('a glyph is drawn where its metrics have it', () => {
  const bytes = fontBytes('libre-franklin-400');
  const sound = open(bytes);
  const glyph = sound.glyphOf(0x42);
  const before = present(sound.inkOf(glyph), 'B is blank');
  writeU16(bytes, placeOf(bytes, 'hmtx') + glyph * 4 + 2, before.left + 37);
  const font = open(bytes);
  const ink = { ...before, left: before.left + 37, right: before.right + 37 };
  expect(font.inkOf(glyph)).toEqual(ink);
  expect(makeJudge(bytes).ink(glyph)).toEqual(ink);
  const xs = font.outlineOf(glyph).points.filter((_, i) => i % 2 === 0);
  expect(Math.min(...xs)).toBe(ink.left);
  expect(makeJudge(font.subset([glyph]).bytes).ink(1)).toEqual(ink);
});

it('a glyph behind the end of the metrics keeps its own place', () => {
  const bytes = fontBytes('libre-franklin-400');
  const glyph = open(bytes).glyphOf(0x42);
  const own = open(bytes).inkOf(glyph);
  // One advance for all glyphs, and the table cut off before the list of their sides.
  writeU16(bytes, placeOf(bytes, 'hhea') + 34, 1);
  for (let at = 12; at < 12 + readU16(bytes, 4) * 16; at += 16) {
    if (readTag(bytes, at) === 'hmtx') bytes.set([0, 0, 0, 4], at + 12);
  }
  const font = open(bytes);
  expect(font.inkOf(glyph)).toEqual(own);
  expect(makeJudge(font.subset([glyph]).bytes).ink(1)).toEqual(own);
});
