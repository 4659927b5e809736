/**
 * A carried font and its twin with PostScript outlines must answer alike: the twin is one of several parts,
 * with hints, masks and subroutines, alone or in a collection.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import type { Font, GlyphId } from '../../../shared/fonts/font.ts';
import { openFont } from '../../../shared/fonts/open-font.ts';
import { cffTwin, collectionOf } from '../../support/cff-twin.ts';
import { carriedBook, carriedFont, fontBytes, latinShaper, makeJudge } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());
const shaper = latinShaper();

function open(bytes: Uint8Array, face?: number): Font {
  const font = openFont(sourceOfBytes(bytes), {
    key: 'twin',
    shaper,
    ...(face !== undefined && { face }),
  });
  return present(font.ok ? font.value : undefined, 'the twin does not open');
}

/** A glyph in one number for each of its points and commands, curves of both kinds alike in their ends. */
function endsOf(font: Font, glyph: GlyphId): readonly string[] {
  const { commands, points } = font.outlineOf(glyph);
  const counts: Readonly<Record<string, number>> = { M: 2, L: 2, Q: 4, C: 6, Z: 0 };
  let at = 0;
  return Array.from(commands, (command) => {
    at += counts[command] ?? 0;
    const [x, y] = points.slice(at - 2, at);
    return command === 'Z' ? 'Z' : `${command === 'Q' ? 'C' : command} ${x} ${y}`;
  });
}

describe.each(['source-serif-4-400', 'ma-shan-zheng-400'])('the twin of %s', (key) => {
  const original = carriedFont(book, key);
  const bytes = cffTwin(fontBytes(key), original);
  const twin = open(bytes);
  const glyphs = Array.from({ length: original.glyphCount }, (_, glyph) => glyph);

  it('has the same facts', () => {
    const facts = ({ glyphCount, unitsPerEm, ascent, weight, postScriptName, rights }: Font) => {
      return { glyphCount, unitsPerEm, ascent, weight, postScriptName, rights };
    };
    expect(facts(twin)).toEqual(facts(original));
  });

  it('draws every glyph through the same points, with the same advance', () => {
    for (const glyph of glyphs) {
      if (glyph === 0) continue;
      expect({ glyph, ends: endsOf(twin, glyph) }).toEqual({
        glyph,
        ends: endsOf(original, glyph),
      });
      expect(twin.advanceOf(glyph)).toBe(original.advanceOf(glyph));
    }
  });

  it('has its ink where the original has it, or within what its box says', () => {
    for (const glyph of glyphs) {
      const [ours, box] = [twin.inkOf(glyph), original.inkOf(glyph)];
      if (glyph === 0 || !ours || !box) continue;
      // The maker's box may count control points; thirds of a unit round outward.
      expect(ours.left).toBeGreaterThanOrEqual(box.left - 1);
      expect(ours.right).toBeLessThanOrEqual(box.right + 1);
      expect(ours.bottom).toBeGreaterThanOrEqual(box.bottom - 1);
      expect(ours.top).toBeLessThanOrEqual(box.top + 1);
    }
  });

  it('is drawn alike by HarfBuzz, whole and as a subset', () => {
    const judge = makeJudge(bytes);
    const wanted = glyphs.filter((glyph) => glyph % 7 === 3);
    const part = makeJudge(twin.subset(wanted).bytes);
    wanted.forEach((glyph, i) => {
      const drawing = judge.outline(glyph).map(({ type, values }) => `${type} ${values.join(' ')}`);
      const cut = part.outline(i + 1).map(({ type, values }) => `${type} ${values.join(' ')}`);
      expect({ glyph, cut }).toEqual({ glyph, cut: drawing });
    });
  });

  it('answers for characters, vertical forms and words like the original', () => {
    for (const character of '永样，。—A1é“') {
      const code = character.codePointAt(0)!;
      expect(twin.glyphOf(code)).toBe(original.glyphOf(code));
      expect(twin.verticalOf(twin.glyphOf(code))).toBe(original.verticalOf(original.glyphOf(code)));
    }
    for (const word of ['office', 'AVATAR', '1,234']) {
      expect(twin.shape(word)).toEqual(original.shape(word));
    }
  });

  it('is found in a collection by its number', () => {
    const both = collectionOf([fontBytes(key), bytes]);
    expect(open(both).subset([]).kind).toBe('truetype');
    expect(open(both, 1).subset([]).kind).toBe('cff');
    expect(endsOf(open(both, 1), 20)).toEqual(endsOf(twin, 20));
    expect(endsOf(open(both, 0), 20)).toEqual(endsOf(original, 20));
  });
});
