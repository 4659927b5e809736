// Changes of the house style by hand: what is as usual is left out, and characters may be written by code.
import { describe, expect, it } from 'vitest';
import {
  dropFace,
  isFaceOfStyle,
  lettersOf,
  readCharacters,
  setCapFace,
  setFace,
  setFallback,
  setFit,
  setFont,
  setHouseFallback,
  setLetters,
  setSubstitutes,
  writeCharacters,
} from '../../../renderer/inspector/edit-house.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { Face } from '../../../shared/model/face.ts';

const house = defaultHouse(10);
const face: Face = { han: 'noto-serif-sc-400', latin: 'source-serif-4-400' };

describe('a face', () => {
  it('keeps a size and a height only where they are not as usual', () => {
    const scaled = setFit(face, 'figures', { scale: 1.08 });
    expect(scaled).toEqual({ ...face, fits: { figures: { scale: 1.08 } } });
    const raised = setFit(scaled, 'figures', { rise: -0.02 });
    expect(raised.fits).toEqual({ figures: { scale: 1.08, rise: -0.02 } });
    expect(setFit(setFit(raised, 'figures', { scale: 1 }), 'figures', { rise: 0 })).toEqual(face);
  });

  it('has a font for Han and letters always, and for figures and marks when it wants', () => {
    expect(setFont(face, 'han', undefined)).toBe(face);
    const own = setFont(face, 'marks', 'noto-sans-sc-400');
    expect(own.marks).toBe('noto-sans-sc-400');
    expect(setFont(own, 'marks', undefined)).toEqual(face);
    expect(setFallback(setFallback(face, ['lxgw-wenkai-400']), [])).toEqual(face);
  });

  it('is dropped only when no style is set in it', () => {
    const more = setFace(house, 'news', face);
    expect(isFaceOfStyle(more, 'news')).toBe(false);
    expect(isFaceOfStyle(more, 'song')).toBe(true);
    expect(isFaceOfStyle(more, 'heiBlack')).toBe(true);
    expect(dropFace(more, 'news')).toEqual(house);
  });
});

describe('the house', () => {
  it('is what it was when all is taken back', () => {
    const changed = setHouseFallback(house, {
      fallback: ['lxgw-wenkai-400'],
      reportFallback: true,
    });
    expect(changed).toMatchObject({ fallback: ['lxgw-wenkai-400'], reportFallback: true });
    expect(setHouseFallback(changed, { fallback: [], reportFallback: false })).toEqual(house);
    const table = setSubstitutes(house, [{ for: '\ue863', text: '䶮' }]);
    expect(setSubstitutes(table, [])).toEqual(house);
  });

  it('has forms of letters for all text and for each kind of block, heads in both their styles', () => {
    const all = setLetters(house, 'all', { figures: 'old' });
    expect(lettersOf(all, 'all')).toEqual({ figures: 'old' });
    const deck = setLetters(all, 'deck', { smallCaps: 'small' });
    expect(deck.paragraphs.deck.letters).toEqual({ smallCaps: 'small' });
    expect(deck.heads.deck.letters).toEqual({ smallCaps: 'small' });
    expect(deck.paragraphs.paragraph).toBe(all.paragraphs.paragraph);
    expect(setLetters(setLetters(deck, 'deck', {}), 'all', {})).toEqual(house);
  });
});

describe('characters', () => {
  it.each([
    ['䶮', '䶮'],
    ['U+E863', '\ue863'],
    ['u+20C8B', '𠲋'],
    ['葛U+E0100', '葛\u{e0100}'],
    [' 国 家 ', '国家'],
  ])('%s are read', (written, text) => {
    expect(readCharacters(written)).toBe(text);
  });

  it.each(['', '  ', 'U+D800', 'U+110000', 'U+12'])('“%s” cannot be meant', (written) => {
    expect(readCharacters(written)).toBeUndefined();
  });

  it('that nobody can see are shown by their codes, and read back', () => {
    for (const text of ['\ue863', '葛\u{e0100}', '礼\ufe00', '䶮', '⿰亻尔'])
      expect(readCharacters(writeCharacters(text))).toBe(text);
    expect(writeCharacters('葛\u{e0100}')).toBe('葛U+E0100');
  });
});

describe('deep first letters', () => {
  const { paragraph } = house.paragraphs;
  const capped = { ...paragraph, dropCap: { lines: 3 } };

  it('take a face of their own, which cannot be dropped then, and give it back', () => {
    const set = setCapFace(capped, 'brush');
    expect(set.dropCap).toEqual({ lines: 3, face: 'brush' });
    const styled = { ...house, paragraphs: { ...house.paragraphs, paragraph: set } };
    expect(isFaceOfStyle(house, 'brush')).toBe(false);
    expect(isFaceOfStyle(styled, 'brush')).toBe(true);
    expect(setCapFace(set, undefined)).toEqual(capped);
  });

  it('that a house does not have take none', () => {
    expect(setCapFace(paragraph, 'brush')).toBe(paragraph);
  });
});
