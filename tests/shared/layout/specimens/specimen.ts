/** A specimen: one rule of the trade, where it is written, and copy that shows it as it has to be set. */
import { textOf, type Block } from '../../../../shared/model/text.ts';
import type { Language } from '../../../../shared/model/article.ts';
import type {
  HouseStyle,
  LineRules,
  ParagraphStyle,
} from '../../../../shared/model/house-style.ts';

/** The name of a rule as the trade says it. */
export interface RuleName {
  readonly zh: string;
  readonly en: string;
}

interface Common {
  /** Subject and number or word: `marks-line-end`. */
  readonly id: string;
  readonly rule: RuleName;
  /** Where the rule is written. */
  readonly source: string;
  readonly copy: string | Block;
  /** What is on each line as the source wants it: a column of lines for `columns`, a cell for `vertical`. */
  readonly lines: readonly string[];
  /**
   * Marks beside the first line and where they stand along it, in em: `dot` its middle, `name` and `wave`
   * both ends, `ruby` where its words begin.
   */
  readonly beside?: readonly string[];
  /** The program sets it otherwise than the source says, for this reason. */
  readonly differs?: string;
}

/** A paragraph in a measure. */
export interface LinesSpecimen extends Common {
  readonly setting: 'lines';
  /** The measure in characters. */
  readonly chars: number;
  readonly indent?: number;
  readonly rules?: Partial<LineRules>;
  /** What else the house has otherwise than usual. */
  readonly house?: Partial<HouseStyle>;
  /** The article is in a Latin language. */
  readonly latin?: boolean;
  /** How each line fills its measure, as `LineFit` counts: deepest step of squeezing, or -1 to -3. */
  readonly steps?: readonly number[];
  /** Left edge of each glyph of the first line, in em. */
  readonly places?: readonly number[];
  /** Width of the first line in em. */
  readonly width?: number;
}

/** A headline broken by sense into so many lines. */
export interface HeadlineSpecimen extends Common {
  readonly setting: 'headline';
  readonly count: number;
  /** Width of the widest line in em. */
  readonly width?: number;
}

/** One vertical line: `[turned]` words, `(set across)` figures, all else upright. */
export interface VerticalSpecimen extends Common {
  readonly setting: 'vertical';
  /** Length of the line in em. */
  readonly width?: number;
}

/** Text in level columns: each line of `lines` is a column, its lines parted by a stroke. */
export interface ColumnsSpecimen extends Common {
  readonly setting: 'columns';
  readonly chars: number;
  readonly columns: number;
  /** Lines that a column can hold. */
  readonly depth: number;
  readonly indent?: number;
}

/**
 * Paragraphs of an article, a paragraph a line of the copy when it is a text, in columns that hold `depth`
 * lines. Each line of `lines` is a line of print as it stands, a full-width space for each em of its
 * indent; `[…]` is a deep first letter, and a stroke alone is the end of a column.
 */
export interface FormsSpecimen extends Omit<Common, 'copy'> {
  readonly setting: 'forms';
  readonly copy: string | readonly Block[];
  readonly chars: number;
  readonly columns?: number;
  readonly depth?: number;
  readonly lang?: Language;
  readonly paragraph?: Partial<ParagraphStyle>;
  readonly house?: Partial<HouseStyle>;
}

/** Rows of a table, one a line of the copy, their cells parted by tabs. */
export interface RowsSpecimen extends Common {
  readonly setting: 'rows';
  readonly copy: string;
  /** The measure in characters. */
  readonly chars: number;
  readonly rules?: Partial<LineRules>;
  /** Left edge of each glyph of the first row, in em. */
  readonly places?: readonly number[];
}

export type Specimen =
  | LinesSpecimen
  | RowsSpecimen
  | HeadlineSpecimen
  | VerticalSpecimen
  | ColumnsSpecimen
  | FormsSpecimen;

/** The words of a specimen, its paragraphs parted by line feeds. */
export function wordsOf({ copy }: Specimen): string {
  if (typeof copy === 'string') return copy;
  return 'content' in copy ? textOf(copy) : copy.map(textOf).join('\n');
}
