/** Finds the fonts of each run of a block: its style, and what its marks change. */
import type { FontBook, Font } from '../fonts/font.ts';
import type { HouseStyle } from '../model/house-style.ts';
import type { Ink } from '../model/ink.ts';
import type { Block, Mark } from '../model/text.ts';
import type { Pt } from '../base/units.ts';
import { BesideFinder } from './beside.ts';
import type { Dress } from './prepared.ts';

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
}

/** The dresses of a block and which stretch of its text wears which. */
export interface Dressing {
  readonly dresses: readonly Dress[];
  readonly ranges: readonly DressedRange[];
}

/** Dresses a block. Faces or fonts that are missing fall back to the first font there is. */
export function dressBlock(
  block: Block,
  base: TextDress,
  house: HouseStyle,
  fonts: FontBook,
): Dressing {
  const dresses: Dress[] = [];
  const ranges: DressedRange[] = [];
  const seen = new Map<string, readonly number[]>();
  const finder = new BesideFinder();
  let at = 0;
  for (const inline of block.content) {
    const marks = inline.type === 'text' ? (inline.marks ?? []) : [];
    const face = faceFor(base, marks);
    const dateline = marks.some((mark) => mark.type === 'dateline');
    const wear = (): Dress => {
      return { ...fontsOf(face, house, fonts), size: base.size, ink: base.ink, dateline };
    };
    const beside = finder.find(marks, wear);
    const key = `${face}${dateline ? '!' : ''}`;
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
      case 'emphasis':
      case 'properName':
      case 'bookName':
      case 'ruby':
        break;
    }
  }
  return base.face;
}

/** The fonts of a face; an unknown face is the body face, an italic without one is upright. */
function fontsOf(face: string, house: HouseStyle, fonts: FontBook): { han: Font; latin: Font } {
  const found = house.faces[face] ?? house.faces[face.replace('Italic', '')] ?? house.faces['song'];
  const han = found && fonts.find(found.han);
  const latin = found && fonts.find(found.latin);
  const any = han ?? latin ?? anyFont(house, fonts);
  return { han: han ?? any, latin: latin ?? any };
}

function anyFont(house: HouseStyle, fonts: FontBook): Font {
  for (const face of Object.values(house.faces)) {
    const font = fonts.find(face.han) ?? fonts.find(face.latin);
    if (font) return font;
  }
  throw new Error('Dayang is wrong: an edition is laid out without any font.');
}
