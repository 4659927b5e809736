/** What a person is told of a font file: its names, what it covers, its features, what its makers allow. */
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import { CATALOGUE } from '../../../shared/fonts/catalogue.ts';
import { readFontCard, type FontCard } from '../../../shared/fonts/font-card.ts';
import { readRights } from '../../../shared/fonts/font-rights.ts';
import { sourceOfBytes } from '../../../shared/fonts/font-source.ts';
import { ownKey } from '../../../shared/fonts/own-key.ts';
import { standInFor } from '../../../shared/fonts/stand-in.ts';
import { sayFontFacts } from '../../../shared/words/say-font.ts';
import { withRights } from '../../support/cff-twin.ts';
import { carriedBook, carriedFont, fontBytes } from './carried-fonts.ts';

const book = carriedBook();
afterAll(() => book.close());

function cardOf(bytes: Uint8Array, characters?: ReadonlySet<number>): FontCard {
  const card = readFontCard(sourceOfBytes(bytes), 0, {
    file: 'font.ttf',
    decode: (encoding, part) => new TextDecoder(encoding).decode(part),
    ...(characters && { characters }),
  });
  return present(card.ok ? card.value : undefined, 'no card');
}

describe('the card of a font', () => {
  it('counts the Han characters of the standard sets', () => {
    const { coverage, script, standIn } = cardOf(fontBytes('ma-shan-zheng-400'));
    expect(coverage.gb2312).toEqual({ has: 6763, of: 6763 });
    // 20,902 unified characters and 21 for compatibility.
    expect(coverage.gbk).toEqual({ has: 6763, of: 20_923 });
    expect(coverage.big5.of).toBe(13_053);
    expect(script).toBe('han');
    expect(standIn).toMatch(/^noto-serif-sc-|^lxgw/u);
  });

  it('knows a Latin font by its lack of them', () => {
    const { coverage, script, features, standIn } = cardOf(fontBytes('source-serif-4-700'));
    expect(coverage.gb2312.has).toBe(0);
    expect(coverage.latin.has).toBe(coverage.latin.of);
    expect(features).toEqual(expect.arrayContaining(['kern', 'liga']));
    expect([script, standIn]).toEqual(['latin', 'source-serif-4-700']);
  });

  it('names what it lacks of the characters that a paper is set in, as far as they are of its script', () => {
    const used = new Set(Array.from('气温4℃，囍é—永', (letter) => letter.codePointAt(0)!));
    const han = cardOf(fontBytes('ma-shan-zheng-400'), used);
    expect(han.lacking).toEqual({ of: 7, characters: '℃囍' });
    expect(sayFontFacts('en', han).map(({ text }) => text)).toContain(
      'lacks 2 of the 7 characters it uses: ℃囍',
    );
    expect(cardOf(fontBytes('libre-franklin-400'), used).lacking).toEqual({
      of: 2,
      characters: '',
    });
    expect(cardOf(fontBytes('libre-franklin-400')).lacking).toBeUndefined();
  });

  it('says the same in both languages, with nothing left to fill in', () => {
    const card = cardOf(withRights(fontBytes('libre-franklin-400'), 0x0104));
    expect(sayFontFacts('en', card).map(({ text }) => text)).toEqual([
      'Libre Franklin',
      expect.stringMatching(/^TrueType, \d+ glyphs$/u),
      'GB 2312 0/6763, GBK 0/20923, Big5 0/13053',
      expect.stringMatching(/^Chinese marks \d+\/44, Latin 189\/189, pinyin \d+\/29$/u),
      expect.stringContaining('kern'),
      'allowed, for reading and printing; in whole only, so exports grow by all of it',
    ]);
    for (const { label, text } of sayFontFacts('zh-CN', card)) {
      expect(`${label}${text}`).not.toMatch(/[{}]|^font\./u);
    }
  });
});

describe('what the makers of a font allow', () => {
  const rights = (version: number, type: number) => {
    const os2 = new Uint8Array(96);
    os2.set([0, version, 0, 0, 0, 0, 0, 0, type >> 8, type & 255]);
    return readRights(os2);
  };

  it.each([
    [0x0000, 'installable', false],
    [0x0002, 'restricted', false],
    [0x0004, 'preview-print', false],
    [0x0008, 'editable', false],
    // Of several permissions, which old fonts may give, the widest holds.
    [0x0006, 'preview-print', false],
    [0x000c, 'editable', false],
    [0x0108, 'editable', true],
    [0x0204, 'bitmap-only', false],
    [0x0202, 'restricted', false],
  ])('bits %i: %s', (type, embedding, wholeOnly) => {
    expect(rights(4, type)).toEqual({ embedding, wholeOnly });
  });

  it('the upper bits mean nothing in the oldest tables, and no table means all is allowed', () => {
    expect(rights(1, 0x0304)).toEqual({ embedding: 'preview-print', wholeOnly: false });
    expect(readRights(new Uint8Array(0))).toEqual({ embedding: 'installable', wholeOnly: false });
  });

  it.each(CATALOGUE)('$key may be embedded in parts', ({ key }) => {
    expect(carriedFont(book, key).rights).toEqual({ embedding: 'installable', wholeOnly: false });
  });
});

describe('a font of the paper', () => {
  it('has a key of its name and its digest', () => {
    const digest = '0123456789abcdef'.repeat(4);
    const one = { face: 0, faces: 1 };
    expect(ownKey('FZShuSong-Z01S', digest, one)).toBe('fzshusong-z01s-0123456789');
    expect(ownKey('--', digest, one)).toBe('font-0123456789');
    expect(ownKey('SourceHanSerif', digest, { face: 2, faces: 4 })).toBe(
      'sourcehanserif-3-0123456789',
    );
  });

  it.each([
    [{ script: 'han', serif: true, weight: 850, name: '方正大标宋' }, 'noto-serif-sc-900'],
    [{ script: 'han', serif: false, weight: 500, name: '方正黑体' }, 'noto-sans-sc-500'],
    [{ script: 'han', serif: true, weight: 400, name: '方正楷体' }, 'lxgw-wenkai-400'],
    [
      { script: 'latin', serif: true, weight: 400, name: 'Times', italic: true },
      'source-serif-4-400-italic',
    ],
    [{ script: 'latin', serif: false, weight: 650, name: 'Arial' }, 'libre-franklin-700'],
  ] as const)('%o is stood in for by %s', (likeness, key) => {
    expect(standInFor({ italic: false, ...likeness })).toBe(key);
  });
});
