/**
 * Sets a block of an article as lines in given measures. What was prepared and broken is remembered by
 * the identity of the block, so that an edit composes only the block it touched.
 */
import type { Pt } from '../base/units.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { HouseStyle, ParagraphStyle } from '../model/house-style.ts';
import { textOf, type Block } from '../model/text.ts';
import { breakLines } from './break-lines.ts';
import { dressBlock, type TextDress } from './dress.ts';
import type { SetLine } from './laid-out.ts';
import { prepareText } from './prepare.ts';
import type { Prepared } from './prepared.ts';
import { setLine } from './set-line.ts';

/** What the setting of a block depends on beside the block itself. */
export interface Composer {
  readonly house: HouseStyle;
  readonly fonts: FontBook;
  readonly latin: boolean;
  /** Whose words these are; English when it is not said. */
  readonly lang?: Language;
  /** Marks take half their em everywhere, as in display lines. */
  readonly tight: boolean;
}

/** Measures of the lines that a block may take: the n-th from 0, and a name for the whole sequence. */
export interface BlockMeasures {
  readonly of: (line: number) => Pt;
  /** Equal for equal sequences; the memory of broken lines goes by it. */
  readonly name: string;
}

interface Memory {
  readonly prepared: Prepared;
  readonly lines: Map<string, readonly SetLine[]>;
}

const memories = new WeakMap<FontBook, WeakMap<HouseStyle, WeakMap<Block, Map<string, Memory>>>>();

/** A block remembers lines for at most so many sequences of measures. */
const KEPT = 24;

/** Gives the lines of a block; an empty block gives one empty line. */
export function setBlock(
  block: Block,
  style: ParagraphStyle,
  measures: BlockMeasures,
  composer: Composer,
): readonly SetLine[] {
  const memory = remember(block, style, composer);
  const known = memory.lines.get(measures.name);
  if (known) return known;
  const lines = compose(memory.prepared, style, measures, composer);
  if (memory.lines.size >= KEPT) memory.lines.clear();
  memory.lines.set(measures.name, lines);
  return lines;
}

/** Gives a block ready for the composer, remembered by its identity. */
export function prepareBlock(block: Block, style: TextDress, composer: Composer): Prepared {
  return remember(block, style, composer).prepared;
}

function remember(block: Block, style: TextDress, composer: Composer): Memory {
  const byHouse = entry(memories, composer.fonts, () => new WeakMap());
  const byBlock = entry(byHouse, composer.house, () => new WeakMap());
  const byName = entry(byBlock, block, () => new Map<string, Memory>());
  const name = `${style.face} ${style.size} ${composer.latin} ${composer.tight} ${composer.lang ?? ''}`;
  let memory = byName.get(name);
  if (!memory) {
    const dressing = dressBlock(block, style, composer.house, composer.fonts);
    const options = {
      rules: composer.house.rules,
      latin: composer.latin,
      tightMarks: composer.tight,
      ...(composer.lang && { lang: composer.lang }),
    };
    memory = { prepared: prepareText(textOf(block), dressing, options), lines: new Map() };
    byName.set(name, memory);
  }
  return memory;
}

function entry<K extends WeakKey, V>(map: WeakMap<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) {
    value = make();
    map.set(key, value);
  }
  return value;
}

function compose(
  p: Prepared,
  style: ParagraphStyle,
  measures: BlockMeasures,
  composer: Composer,
): readonly SetLine[] {
  if (p.count === 0) return [emptyLine(measures.of(0))];
  const indent = style.indent * style.size;
  const { rules } = composer.house;
  const justify = style.align === 'justify';
  const options = { rules, latin: composer.latin, justify };
  let first = 0;
  return breakLines(p, { of: measures.of, indent }, options).map((last, n) => {
    const spec = { first, last, measure: measures.of(n), indent: n === 0 ? indent : 0 };
    first = last + 1;
    return setLine(p, { ...spec, align: style.align }, rules);
  });
}

function emptyLine(measure: Pt): SetLine {
  const fit = { step: 0, letterSpace: 0 };
  return { from: 0, to: 0, measure, width: 0, runs: [], fit, last: true, hyphenated: false };
}
