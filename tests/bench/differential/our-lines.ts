/** How Dayang breaks the paragraphs, in the font of the bench, and what it knows of every stretch of them. */
import type { FontBook } from '../../../shared/fonts/font.ts';
import { prepareBlock, setBlock, type Composer } from '../../../shared/layout/set-block.ts';
import type { Prepared } from '../../../shared/layout/prepared.ts';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { SIZE } from './paragraphs.ts';

/** A paragraph as we set it in a measure. */
export interface OurLines {
  readonly p: Prepared;
  readonly lines: readonly SetLine[];
  readonly measure: number;
  readonly house: HouseStyle;
}

const serif = { han: 'noto-serif-sc-400', latin: 'noto-serif-sc-400' };
const base = defaultHouse(SIZE);
const house: HouseStyle = { ...base, faces: { ...base.faces, song: serif } };
const style = { ...house.paragraphs.paragraph, indent: 0 };

/** Sets a paragraph in a measure of so many characters. */
export function setOurs(text: string, chars: number, fonts: FontBook): OurLines {
  const composer: Composer = { house, fonts, latin: false, tight: false };
  const block = makeBlock('paragraph', text);
  const measure = chars * SIZE;
  const lines = setBlock(block, style, { of: () => measure, name: String(measure) }, composer);
  return { p: prepareBlock(block, style, composer), lines, measure, house };
}
