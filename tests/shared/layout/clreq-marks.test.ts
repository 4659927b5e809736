// The marks of Chinese text against a judge that is not ours: the classes of the W3C's clreq and the stances
// of Unicode, as data/clreq-marks.json has them. Where the program does otherwise, the mark stands in the
// lists below with the reason; what is in no list has to agree, and what is in one has to differ.
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { composerFor } from '../../../shared/layout/composers.ts';
import { Kind, findMark } from '../../../shared/layout/marks.ts';
import { Break, type Prepared } from '../../../shared/layout/prepared.ts';
import { prepareBlock } from '../../../shared/layout/set-block.ts';
import { orientationOf } from '../../../shared/layout/vertical-orientation.ts';
import { DEFAULT_RULES, defaultHouse } from '../../../shared/model/default-house.ts';
import type { Prohibition } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { carriedBook } from '../fonts/carried-fonts.ts';

interface Mark {
  readonly mark: string;
  readonly is: Exclude<keyof typeof Kind, 'han' | 'word' | 'space' | 'closer'> | 'open' | 'close';
  readonly em?: number;
  readonly blankAt?: 'start' | 'end';
  readonly notAtStart?: Prohibition;
  readonly notAtEnd?: Prohibition;
  readonly stance: keyof typeof STANCES;
}

const STANCES = { U: 'upright', R: 'turned', Tu: 'formed', Tr: 'formedOrTurned' } as const;
const LEVELS: readonly Prohibition[] = ['none', 'basic', 'gb', 'strict'];

const file = new URL('data/clreq-marks.json', import.meta.url);
const { marks } = JSON.parse(readFileSync(file, 'utf8')) as { readonly marks: readonly Mark[] };
const fonts = carriedBook();
const SIZE = 10;

/** A mark between characters, in the fonts of a daily. */
function prepared(copy: string, prohibition: Prohibition = 'gb'): Prepared {
  const house = { ...defaultHouse(SIZE), rules: { ...DEFAULT_RULES, prohibition } };
  const composer = composerFor(house, fonts, 'zh-Hans');
  return prepareBlock(makeBlock('paragraph', copy), house.paragraphs.paragraph, composer);
}

/** Dashes and dots are marks in pairs: one alone is a connector, or half of them. */
const asWritten = ({ mark }: Mark): string => ('—…⋯'.includes(mark) ? mark + mark : mark);

/** The first level at which a line may not end after a piece. */
function firstLevel(copy: string, piece: number): Prohibition | undefined {
  return LEVELS.find((level) => prepared(copy, level).after[piece] === Break.no);
}

/** A mark of which the program says something else than the table, and why. */
type Difference = readonly [mark: string, wanted: unknown, found: unknown, reason: string];

const LETTERS =
  'a sign of letters too: it is part of a word, whose own rules keep it from the line start';

const KINDS: readonly Difference[] = [
  ['-', Kind.connector, undefined, LETTERS],
  ['/', Kind.solidus, undefined, LETTERS],
];
const STARTS: readonly Difference[] = [
  ['-', 'basic', 'none', 'a word keeps its hyphen at every level'],
  ['/', 'basic', 'none', 'a word keeps its stroke at every level'],
];
const ENDS: readonly Difference[] = [];
const WIDTHS: readonly Difference[] = [
  ['⸺', 1, 2, 'one character for the whole dash, which is two em (GB/T 15834, 5.1.4)'],
  ['/', 0.5, 0.341, 'set as a letter, as wide as its font draws it'],
  ['／', 0.5, 1, 'fonts draw it across the whole em; a house that wants half an em writes /'],
];
const DOUBLED = 'what the font leaves blank behind it is given up, as behind ！ and ？';
const BLANKS: readonly Difference[] = Array.from('‼⁇⁈⁉', (mark) => [
  mark,
  undefined,
  'end',
  DOUBLED,
]);
const MOVED = 'moves within its em and is not turned (clreq, 3.1.3)';
const QUOTED = 'becomes ﹁﹂ or ﹃﹄ (GB/T 15834, 5.2.3)';
const WAYS: readonly Difference[] = [
  ...Array.from('；：', (mark): Difference => [mark, 'formedOrTurned', 'formed', MOVED]),
  ...Array.from('“‘”’', (mark): Difference => [mark, 'turned', 'formedOrTurned', QUOTED]),
  ['～', 'formedOrTurned', 'turned', 'turned like every connector (GB/T 15834, 5.2.2)'],
];

/** Asks the program about every mark and says where it leaves the table. */
function compare(found: (mark: Mark) => unknown, wanted: (mark: Mark) => unknown) {
  return marks
    .filter((mark) => found(mark) !== wanted(mark))
    .map((mark) => [mark.mark, wanted(mark), found(mark)]);
}

const known = (differences: readonly Difference[]) => differences.map((one) => one.slice(0, 3));

describe('marks as clreq has them', () => {
  it('there are all forty-eight', () => {
    expect(new Set(marks.map(({ mark }) => mark)).size).toBe(48);
  });

  it('are what they are', () => {
    const kind = ({ is }: Mark): number =>
      is === 'open' ? Kind.opener : is === 'close' ? Kind.closer : Kind[is];
    expect(compare(({ mark }) => findMark(mark), kind)).toEqual(known(KINDS));
  });

  it('begin no line from their level on', () => {
    const found = (mark: Mark) => firstLevel(`国${asWritten(mark)}国`, 0);
    expect(compare(found, ({ notAtStart }) => notAtStart)).toEqual(known(STARTS));
  });

  it('end no line from their level on', () => {
    const found = (mark: Mark) => firstLevel(`国${asWritten(mark)}国`, 1);
    expect(compare(found, ({ notAtEnd }) => notAtEnd)).toEqual(known(ENDS));
  });

  it('are as wide', () => {
    const found = (mark: Mark): number | undefined => {
      const p = prepared(`国${asWritten(mark)}国`);
      return mark.em === undefined ? undefined : p.width[1]! / SIZE / asWritten(mark).length;
    };
    expect(compare(found, ({ em }) => em)).toEqual(known(WIDTHS));
  });

  it('give up the half of their em that is blank', () => {
    const found = (mark: Mark): string | undefined => {
      const p = prepared(`国${asWritten(mark)}国`);
      if (p.lead[1]! > 0) return p.trail[1]! > 0 ? 'both' : 'start';
      return p.trail[1]! > 0 ? 'end' : undefined;
    };
    expect(compare(found, ({ blankAt }) => blankAt)).toEqual(known(BLANKS));
  });

  it('stand in vertical lines', () => {
    const found = ({ mark }: Mark) => orientationOf(mark);
    expect(compare(found, ({ stance }) => STANCES[stance])).toEqual(known(WAYS));
  });
});
