/** Sets copy in a measure of so many characters with the grid font, and draws the lines as text. */
import type { Language } from '../../shared/model/article.ts';
import type { HouseStyle, LineRules } from '../../shared/model/house-style.ts';
import { DEFAULT_RULES, defaultHouse } from '../../shared/model/default-house.ts';
import { makeBlock, type Block } from '../../shared/model/text.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { SetLine } from '../../shared/layout/laid-out.ts';
import { setBlock, type Composer } from '../../shared/layout/set-block.ts';
import { gridFonts } from './grid-font.ts';

/** What a specimen may set otherwise than a Chinese daily does. */
export interface SketchOptions {
  readonly rules?: Partial<LineRules>;
  readonly indent?: number;
  readonly latin?: boolean;
  readonly lang?: Language;
  readonly measures?: readonly number[];
  readonly fonts?: FontBook;
  /** The lines run down. */
  readonly vertical?: boolean;
  /** What the house has otherwise beside its rules. */
  readonly house?: Partial<HouseStyle>;
}

/** Body size of specimens: 10 pt, so that a measure of 8 characters is 80 pt. */
export const SIZE = 10;

const fonts = gridFonts();

/** Sets a block in a measure of `chars` characters; every line as layout gives it. */
export function setCopy(
  copy: string | Block,
  chars: number,
  options: SketchOptions = {},
): readonly SetLine[] {
  const rules = { ...DEFAULT_RULES, ...options.rules };
  const house: HouseStyle = { ...defaultHouse(SIZE), ...options.house, rules };
  const composer: Composer = {
    house,
    fonts: options.fonts ?? fonts,
    latin: options.latin ?? false,
    ...(options.lang && { lang: options.lang }),
    tight: false,
    vertical: options.vertical ?? false,
  };
  const block = typeof copy === 'string' ? makeBlock('paragraph', copy) : copy;
  const style = { ...house.paragraphs[block.type], indent: options.indent ?? 0 };
  const of = (n: number): number => (options.measures?.[n] ?? chars) * SIZE;
  return setBlock(block, style, { of, name: options.measures?.join() ?? String(chars) }, composer);
}

/** The lines of set copy as text, hyphens of our own shown. */
export function sketch(
  copy: string,
  chars: number,
  options: SketchOptions = {},
): readonly string[] {
  return setCopy(copy, chars, options).map(
    (line) => copy.slice(line.from, line.to).trimEnd() + (line.hyphenated ? '-' : ''),
  );
}
