/** Finds the fonts of each run of a block: its style, and what its marks change. */
import type { LetterForms } from '../model/face.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Ink } from '../model/ink.ts';
import { languageNamed } from '../model/run-language.ts';
import type { Block, Mark } from '../model/text.ts';
import type { Pt } from '../base/units.ts';
import { BesideFinder } from './beside.ts';
import { AS_USUAL, wearFace, type DressSite } from './face-fonts.ts';
import type { Dress } from './prepared.ts';
import { Memory } from './remembered.ts';
import { substituteTable } from './substitutes.ts';
import type { Substitutes } from './word-fonts.ts';

/** A stretch of a block in one dress. */
export interface DressedRange {
  readonly to: number;
  readonly dress: number;
}

/** How text is dressed before its marks are asked. */
export interface TextDress {
  readonly face: string;
  readonly boldFace: string;
  readonly size: Pt;
  readonly ink: Ink;
  readonly letters?: LetterForms;
  /** Its characters stand in cells, or do not; absent: as the rules of the house have it. */
  readonly characterGrid?: boolean;
}

/** The dresses of a block and which stretch of its text wears which. */
export interface Dressing {
  readonly dresses: readonly Dress[];
  readonly ranges: readonly DressedRange[];
  /** What is set for characters that stand in the table of the house; absent: it has none. */
  readonly substitutes?: Substitutes;
}

/** Dresses a block. Faces or fonts that are missing fall back to the first font there is. */
export function dressBlock(block: Block, base: TextDress, site: DressSite): Dressing {
  const [only, ...others] = block.content;
  const isPlain = others.length === 0 && only?.type === 'text' && (only.marks ?? []).length === 0;
  const { dresses, ranges } = isPlain
    ? { dresses: plainDress(base, site), ranges: [{ to: only.text.length, dress: 0 }] }
    : dressRuns(block, base, site);
  const table = substituteTable(site.house.substitutes);
  if (!table) return { dresses, ranges };
  return { dresses, ranges, substitutes: { ...table, open: (key) => site.fonts.find(key) } };
}

const plain = new Memory<TextDress, readonly Dress[]>();

/** What a text without marks wears: nearly all paragraphs of a style, which share it. */
function plainDress(base: TextDress, site: DressSite): readonly Dress[] {
  const { fonts, house, lang } = site;
  return plain.get(base, [fonts, house, lang], () => {
    const own = wearFace(base.face, formsFor(base, false, house), site);
    return [{ ...own, size: base.size, ink: base.ink, dateline: false }];
  });
}

function dressRuns(
  block: Block,
  base: TextDress,
  site: DressSite,
): Pick<Dressing, 'dresses' | 'ranges'> {
  const dresses: Dress[] = [];
  const ranges: DressedRange[] = [];
  const seen = new Map<string, readonly number[]>();
  const finder = new BesideFinder();
  let at = 0;
  for (const inline of block.content) {
    const marks = inline.type === 'text' ? (inline.marks ?? []) : [];
    const face = faceFor(base, marks);
    const dateline = marks.some((mark) => mark.type === 'dateline');
    const smallCaps = marks.some((mark) => mark.type === 'smallCaps');
    const spoken = languageOf(marks, site);
    const wear = (): Dress => {
      const own = wearFace(face, formsFor(base, smallCaps, site.house), inOwn(site, spoken));
      return { ...own, size: base.size, ink: base.ink, dateline, ...spoken };
    };
    const beside = finder.find(marks, wear);
    const key = `${face} ${dateline} ${smallCaps} ${spoken?.lang ?? ''}`;
    const same = seen.get(key) ?? [];
    let dress = same.find((index) => dresses[index]?.beside === beside);
    if (dress === undefined) {
      dress = dresses.length;
      seen.set(key, [...same, dress]);
      dresses.push(beside ? { ...wear(), beside } : wear());
    }
    at += inline.type === 'text' ? inline.text.length : 1;
    ranges.push({ to: at, dress });
  }
  return { dresses, ranges };
}

/** The language of a run where it is not the one of its text. */
function languageOf(marks: readonly Mark[], { lang }: DressSite): Pick<Dress, 'lang'> | undefined {
  const named = languageNamed(marks);
  return named === undefined || named === lang ? undefined : { lang: named };
}

function inOwn(site: DressSite, spoken: Pick<Dress, 'lang'> | undefined): DressSite {
  return spoken ? { ...site, ...spoken } : site;
}

/** The forms of letters of a run: those of the house, changed by its style, changed by its marks. */
function formsFor(base: TextDress, smallCaps: boolean, { letters }: HouseStyle): LetterForms {
  const styled = base.letters ? { ...letters, ...base.letters } : (letters ?? AS_USUAL);
  const isSmall = smallCaps && styled.smallCaps !== 'all';
  return isSmall ? { ...styled, smallCaps: 'small' } : styled;
}

function faceFor(base: TextDress, marks: readonly Mark[]): string {
  for (const mark of marks) {
    switch (mark.type) {
      case 'bold':
      case 'dateline':
        return base.boldFace;
      case 'kai':
        return 'kai';
      case 'italic':
        return `${base.face}Italic`;
      case 'smallCaps':
      case 'emphasis':
      case 'properName':
      case 'bookName':
      case 'ruby':
      case 'language':
        break;
    }
  }
  return base.face;
}
