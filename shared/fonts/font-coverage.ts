/**
 * What a font holds, for a person who thinks of using it: how many of the characters of each standard set,
 * and which of its features the program uses.
 */
import { readTag, readU16 } from './font-bytes.ts';
import type { Font } from './font.ts';
import type { FontTables } from './font-tables.ts';

/** Characters of a set that a font has, and that the set has. */
export interface Covered {
  readonly has: number;
  readonly of: number;
}

/** The sets: characters of GB 2312, GBK and Big5, marks of Chinese text, Latin letters, pinyin. */
export const CHARACTER_SETS = ['gb2312', 'gbk', 'big5', 'marks', 'latin', 'pinyin'] as const;

export type CharacterSet = (typeof CHARACTER_SETS)[number];

export type Coverage = Readonly<Record<CharacterSet, Covered>>;

/** Reads text of an old encoding; what stands for no character comes back as U+FFFD. */
export type DecodeText = (encoding: 'gbk' | 'big5', bytes: Uint8Array) => string;

/** Marks of Chinese text: stops, quotes, brackets, dashes, and what stands between numbers and units. */
const MARKS = '，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕—…·～％℃‰×÷±○●□■◆△▲※→';
const PINYIN = 'āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜüńňǹḿ';
/** From the space to the tilde, and Western Europe's letters; the blank between them is none. */
const LATIN: readonly (readonly [number, number])[] = [
  [0x20, 0x7e],
  [0xa1, 0xac],
  [0xae, 0xff],
];

/** Rows and cells of two-byte encodings: first and last lead byte, first and last trail byte. */
type Area = readonly [number, number, number, number];

/** The characters of GB 2312 (levels 1 and 2): rows 16 to 87 of 94 cells. */
const GB_2312: readonly Area[] = [[0xb0, 0xf7, 0xa1, 0xfe]];
/** GBK adds the areas before and beside those. */
const GBK: readonly Area[] = [...GB_2312, [0x81, 0xa0, 0x40, 0xfe], [0xaa, 0xfe, 0x40, 0xa0]];
/** Big5, levels 1 and 2, without what makers of systems have added between and behind them. */
const BIG_5: readonly Area[] = [
  [0xa4, 0xc5, 0x40, 0xfe],
  [0xc6, 0xc6, 0x40, 0x7e],
  [0xc9, 0xf8, 0x40, 0xfe],
  [0xf9, 0xf9, 0x40, 0xd5],
];

/** Counts what a font covers. Takes some 30 ms; `decode` makes the characters of the old sets. */
export function coverageOf(font: Font, decode: DecodeText): Coverage {
  const count = (codes: ReadonlySet<number>): Covered => {
    let has = 0;
    for (const code of codes) if (font.glyphOf(code) !== 0) has += 1;
    return { has, of: codes.size };
  };
  return {
    gb2312: count(hanOf(GB_2312, 'gbk', decode)),
    gbk: count(hanOf(GBK, 'gbk', decode)),
    big5: count(hanOf(BIG_5, 'big5', decode)),
    marks: count(codesOf(MARKS)),
    latin: count(new Set(LATIN.flatMap(([first, last]) => range(first, last)))),
    pinyin: count(codesOf(PINYIN)),
  };
}

/** What a font lacks of the characters that a paper is set in. */
export interface Lacking {
  /** How many characters it is asked for. */
  readonly of: number;
  /** Those it does not have, by their numbers in Unicode. */
  readonly characters: string;
}

/** Where the letters of Latin text end, and where the marks begin that Chinese text has from its own font. */
const LAST_LATIN = 0x024f;
const FIRST_HAN = 0x2010;

/** Finds what a font lacks of some characters, as far as they are of its script. */
export function lackingOf(
  font: Font,
  script: 'han' | 'latin',
  codes: ReadonlySet<number>,
): Lacking {
  const own = [...codes].filter((code) =>
    script === 'han' ? code >= FIRST_HAN : code > 0x20 && code <= LAST_LATIN,
  );
  const lacking = own.filter((code) => font.glyphOf(code) === 0).sort((a, b) => a - b);
  return { of: own.length, characters: String.fromCodePoint(...lacking.slice(0, MOST_LACKING)) };
}

/** A list longer than this is of no use to a person. */
const MOST_LACKING = 200;

/** A font with so large a share of GB 2312 is one for Chinese text; no Latin font has any of it. */
const HAN_SHARE = 0.1;

/** Says whether a font is for Chinese characters, or for letters and figures. */
export function scriptOf({ gb2312, big5 }: Coverage): 'han' | 'latin' {
  const share = Math.max(gb2312.has / gb2312.of, big5.has / big5.of);
  return share >= HAN_SHARE ? 'han' : 'latin';
}

function codesOf(text: string): ReadonlySet<number> {
  return new Set(Array.from(text, (character) => character.codePointAt(0) ?? 0));
}

function range(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The Han characters of some areas of an encoding; empty cells and private characters are left out. */
function hanOf(
  areas: readonly Area[],
  encoding: 'gbk' | 'big5',
  decode: DecodeText,
): ReadonlySet<number> {
  const bytes: number[] = [];
  for (const [firstLead, lastLead, firstTrail, lastTrail] of areas) {
    for (let lead = firstLead; lead <= lastLead; lead += 1) {
      for (let trail = firstTrail; trail <= lastTrail; trail += 1) {
        // A line feed after each keeps a cell without a character from taking its neighbour along.
        if (trail !== 0x7f) bytes.push(lead, trail, 0x0a);
      }
    }
  }
  const codes = codesOf(decode(encoding, Uint8Array.from(bytes)));
  return new Set([...codes].filter(isHan));
}

/** Unified Han characters of the first plane, and those of the compatibility block. */
function isHan(code: number): boolean {
  return (code >= 0x3400 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff);
}

/** Features of fonts that the program uses, or that people ask for. */
export const SHOWN_FEATURES = ['vert', 'kern', 'liga', 'locl', 'ccmp', 'onum', 'smcp'] as const;

export type ShownFeature = (typeof SHOWN_FEATURES)[number];

const MOST_FEATURES = 512;

/** Which of them a font has. */
export function featuresOf(tables: FontTables): readonly ShownFeature[] {
  const tags = new Set([...tagsIn(tables.read('GSUB')), ...tagsIn(tables.read('GPOS'))]);
  if (tables.find('kern') !== undefined) tags.add('kern');
  return SHOWN_FEATURES.filter((tag) => tags.has(tag));
}

function tagsIn(table: Uint8Array): readonly string[] {
  const list = readU16(table, 6);
  const count = list === 0 ? 0 : Math.min(readU16(table, list), MOST_FEATURES);
  return Array.from({ length: count }, (_, i) => readTag(table, list + 2 + i * 6));
}
