// What the composer lets part is what UAX #14 lets part, but for the tailorings that are named.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_RULES, defaultHouse } from '../../../../shared/model/default-house.ts';
import { makeBlock } from '../../../../shared/model/text.ts';
import { Break, type Prepared } from '../../../../shared/layout/prepared.ts';
import { prepareBlock } from '../../../../shared/layout/set-block.ts';
import { findLineBreaks } from '../../../../shared/layout/unicode/line-breaks.ts';
import {
  CHINESE_CLASSES,
  PARTED_PLACES,
  chineseClassOf,
  findTailoring,
} from '../../../../shared/layout/unicode/tailorings.ts';
import { gridFonts } from '../../../support/grid-font.ts';

const fonts = gridFonts();
const house = { ...defaultHouse(10), rules: DEFAULT_RULES };

function prepare(text: string, latin: boolean): Prepared {
  const composer = { house, fonts, latin, tight: false };
  return prepareBlock(makeBlock('paragraph', text), house.paragraphs.paragraph, composer);
}

/** Offsets at which our lines may end without a hyphen of ours and without being forced to. */
function ourEnds(text: string, latin: boolean): readonly number[] {
  const prepared = prepare(text, latin);
  return Array.from(prepared.after.subarray(0, prepared.count - 1)).flatMap((after, i) =>
    after === Break.yes ? [prepared.to[i]!] : [],
  );
}

/** The tailorings by which a text parts where the standard keeps it together. */
function tailoringsUsed(text: string, latin: boolean): readonly (string | undefined)[] {
  const classOf = latin ? undefined : chineseClassOf;
  const standard = new Set(findLineBreaks(text, classOf).map(({ at }) => at));
  const strange = ourEnds(text, latin).filter((at) => !standard.has(at));
  return strange.map((at) => findTailoring(text, at)?.name);
}

const LATIN = [
  ...[
    'the',
    'a',
    'Library',
    'U.S.',
    'e.g.',
    'well-known',
    'and/or',
    'COVID-19',
    'Boeing-737',
    '9:30',
  ],
  ...[
    '$1,234.50',
    '10–12',
    'word—word',
    '“quoted”',
    'it’s',
    '(see',
    'above)',
    '«',
    'mot',
    '»',
    '!',
    '?',
  ],
  ...['—', '–', '-', ';', '.NET', '.5', '100%', '€5', '№ 7', 'https://a.example/path/to_x?y=5&z=6'],
  ...[
    'desk@news.example',
    'C:\\paper\\front',
    'AT&T',
    '1/2',
    'été',
    'naïve',
    '100 °C',
    '…',
    'so…',
    '/usr',
  ],
  ...[
    'ภาษาไทย',
    'مرحبا',
    'שלום',
    'नमस्ते',
    '한국어',
    '👩‍👩‍👧',
    '1️⃣',
    '§',
    '*',
    '+49',
    '#5',
    'x=y',
    'a\u200bb',
    'a\u00a0b',
  ],
];

const latinText = fc
  .array(fc.tuple(fc.constantFrom(...LATIN), fc.constantFrom(' ', ' ', ' ', '', '-', '/', '—')))
  .map((parts) => parts.flat().join('').trim())
  .filter((text) => text !== '');

describe('in a Latin language', () => {
  it('every place where a line may end is one of the standard or of a named tailoring', () => {
    fc.assert(
      fc.property(latinText, (text) => {
        const standard = new Set(findLineBreaks(text).map(({ at }) => at));
        const strange = ourEnds(text, true)
          .filter((at) => !standard.has(at) && !findTailoring(text, at))
          .map((at) => `${text.slice(0, at)}|${text.slice(at)}`);
        expect(strange).toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it('no line ends between two figures and the one sign that joins them', () => {
    fc.assert(
      fc.property(latinText, (text) => {
        const parted = ourEnds(text, true).filter(
          (at) =>
            (/\d[^\d\s]$/u.test(text.slice(0, at)) && /^\d/u.test(text.slice(at))) ||
            (/\d$/u.test(text.slice(0, at)) && /^[^\d\s]\d/u.test(text.slice(at))),
        );
        expect(parted.map((at) => `${text.slice(0, at)}|${text.slice(at)}`)).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  it('every tailoring is needed by some text', () => {
    const latin = [
      'see www.example.com/path=value/שלום C:\\paper\\front',
      'a Boeing-737 and word—“quoted” or .NET and 中文"quoted" (see above)',
    ].join(' ');
    const chinese = '中文"quoted"中文￥元25%（12）￥5，々……——中文';
    const used = [...tailoringsUsed(latin, true), ...tailoringsUsed(chinese, false)];
    expect(new Set(used)).toEqual(new Set(PARTED_PLACES.map(({ name }) => name)));
  });
});

const CHINESE = [
  ...[
    '本报讯',
    '记者',
    '第',
    '12',
    '版',
    '，',
    '。',
    '；',
    '：',
    '？',
    '！',
    '、',
    '“',
    '”',
    '‘',
    '’',
    '（',
    '）',
  ],
  ...[
    '《',
    '》',
    '——',
    '……',
    '—',
    '～',
    '·',
    '／',
    '25%',
    '13.4',
    '万',
    '月',
    '8',
    '约',
    '￥',
    '100',
    '①',
    '※',
  ],
  ...[
    '→',
    '○',
    '々',
    'きゃ',
    'ッ',
    'ー',
    '한국',
    '👨‍👩‍👧',
    '🇨🇳',
    '1️⃣',
    'AI',
    'iPhone',
    'COVID-19',
    '‼',
  ],
  ...[
    '(',
    ')',
    '"',
    '《人民日报》',
    '10—12',
    'a.example/path',
    '葛\u{e0100}',
    '“\ufe00',
    '𠮷',
    '㎡',

    '№',
  ],
];

describe('in Chinese', () => {
  it('every place where a line may end is one of the standard with our classes', () => {
    const text = fc
      .array(fc.constantFrom(...CHINESE), { minLength: 1 })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(text, (copy) => {
        const standard = new Set(findLineBreaks(copy, chineseClassOf).map(({ at }) => at));
        const strange = ourEnds(copy, false)
          .filter((at) => !standard.has(at) && !findTailoring(copy, at))
          .map((at) => `${copy.slice(0, at)}|${copy.slice(at)}`);
        expect(strange).toEqual([]);
      }),
      { numRuns: 5000 },
    );
  });

  it.each(CHINESE_CLASSES)('$name: $characters', ({ characters, to }) => {
    for (const one of characters) expect(chineseClassOf(one.codePointAt(0)!)).toBe(to);
  });
});
