/** Lines in faces of a test's own making, set in the carried fonts, and which font each part of them is in. */
import { present } from '../../shared/base/check.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { GlyphRun, SetLine } from '../../shared/layout/laid-out.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import type { Face } from '../../shared/model/face.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type { Block } from '../../shared/model/text.ts';
import { setCopy, SIZE, type SketchOptions } from './sketch.ts';

/** Keys of the fonts that tests name. */
export const HAN = 'noto-serif-sc-400';
export const LATIN = 'libre-franklin-400';
export const FIGURES = 'source-serif-4-400';
export const MARKS = 'noto-sans-sc-400';
export const KAI = 'lxgw-wenkai-400';

/** A house in whose body face something is otherwise. */
export function houseWith(
  song: Partial<Face>,
  more: Partial<HouseStyle> = {},
): Partial<HouseStyle> {
  const { faces } = defaultHouse(SIZE);
  return { faces: { ...faces, song: { han: HAN, latin: LATIN, ...song } }, ...more };
}

/** The first line of some copy, in a measure of sixty characters. */
export function setLine(
  copy: string | Block,
  house: Partial<HouseStyle>,
  options: SketchOptions & { readonly fonts: FontBook },
): SetLine {
  return present(setCopy(copy, 60, { ...options, house })[0], 'the copy makes a line');
}

/** Stretches of a line with the font of each. */
export function partsOf(line: SetLine): readonly string[] {
  return line.runs.map((run) => `${run.text} ${run.font}`);
}

/** The run of a line that holds just this text. */
export function runOf(line: SetLine, text: string): GlyphRun {
  return present(
    line.runs.find((run) => run.text === text),
    `a run “${text}”`,
  );
}
