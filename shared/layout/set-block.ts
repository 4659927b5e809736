/**
 * Sets a block of an article as lines in given measures. What was prepared and broken is remembered by
 * the identity of the block, so that an edit composes only the block it touched.
 */
import { entry } from '../base/entry.ts';
import type { Pt } from '../base/units.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Language } from '../model/article.ts';
import type { LetterForms } from '../model/face.ts';
import type { Breaker, HouseStyle, LineRules, ParagraphStyle } from '../model/house-style.ts';
import { textOf, type Block } from '../model/text.ts';
import { breakLines } from './break-lines.ts';
import { dressBlock, type TextDress } from './dress.ts';
import { heldLinesOf } from './held-block.ts';
import { asHeld, holdLines, type HeldLines } from './hold-lines.ts';
import type { SetLine } from './laid-out.ts';
import { indentOf, type Indents, type Measures } from './measures.ts';
import { prepareText } from './prepare.ts';
import { restOf, type Prepared } from './prepared.ts';
import { composerOf, inLanguageOf } from './run-languages.ts';
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
  /** The lines run down the page; absent: across it. */
  readonly vertical?: boolean;
  /** How paragraphs are broken; absent: as the house does. */
  readonly breaker?: Breaker;
}

/** Measures of the lines that a block may take: the n-th from 0, and a name for the whole sequence. */
export interface BlockMeasures {
  readonly of: (line: number) => Pt;
  /** Says of each line whether it runs down, when a thread leads on into a frame of the other direction. */
  readonly vertical?: (line: number) => boolean;
  /** Equal for equal sequences, a number for one measure throughout; the memory of lines goes by it. */
  readonly name: string | number;
  /** Absent: the first line alone, as the style says. */
  readonly indents?: Indents;
  /** Says of a line whether it may not end with a hyphen of ours; `name` says so too. Absent: each of them may. */
  readonly endsWhole?: (line: number) => boolean;
}

/** What is kept of a block in one dress. */
interface Memory {
  readonly face: string;
  readonly size: Pt;
  readonly latin: boolean;
  readonly lang: Language | undefined;
  readonly tight: boolean;
  readonly vertical: boolean;
  readonly letters: LetterForms | undefined;
  readonly characterGrid: boolean | undefined;
  readonly prepared: Prepared;
  readonly lines: Map<string | number, readonly SetLine[]>;
}

const memories = new WeakMap<FontBook, WeakMap<HouseStyle, WeakMap<Block, Memory[]>>>();

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
  const name = nameOf(measures, composer.breaker);
  const known = memory.lines.get(name);
  if (known) return known;
  const lines = compose(block, style, measures, composer);
  if (memory.lines.size >= KEPT) memory.lines.clear();
  memory.lines.set(name, lines);
  return lines;
}

/** What lines are remembered by beside the dress of their block. */
function nameOf({ name, indents }: BlockMeasures, breaker: Breaker | undefined): string | number {
  const own = breaker ? `${breaker} ${name}` : name;
  if (!indents) return own;
  const { first, hang } = indents;
  return `${own} >${first}${hang ? `,${hang.by}x${hang.lines}` : ''}`;
}

/** Gives a block ready for the composer, remembered by its identity. */
export function prepareBlock(block: Block, style: TextDress, composer: Composer): Prepared {
  return remember(block, style, composer).prepared;
}

function remember(block: Block, style: TextDress, composer: Composer): Memory {
  const byHouse = entry(memories, composer.fonts, () => new WeakMap());
  const byBlock = entry(byHouse, composer.house, () => new WeakMap());
  const { latin, lang, tight, vertical = false } = composer;
  const { face, size, letters, characterGrid } = style;
  const kept = entry(byBlock, block, () => []);
  for (const memory of kept) {
    const isDress = memory.face === face && memory.size === size && memory.letters === letters;
    const isText = memory.latin === latin && memory.lang === lang;
    const isWay = memory.tight === tight && memory.vertical === vertical;
    const isGrid = memory.characterGrid === characterGrid;
    if (isDress && isText && isWay && isGrid) return memory;
  }
  const own = composerOf(block, composer);
  const dressing = inLanguageOf(own, composer, dressBlock(block, style, own));
  const words = { latin: own.latin, ...(own.lang && { lang: own.lang }) };
  const options = { rules: rulesOf(style, composer), ...words, tightMarks: tight, vertical };
  const prepared = prepareText(textOf(block), dressing, options);
  const key = { face, size, letters, characterGrid, latin, lang, tight, vertical };
  const memory: Memory = { ...key, prepared, lines: new Map() };
  kept.push(memory);
  return memory;
}

/** The rules of the house as a style changes them. */
function rulesOf({ characterGrid }: TextDress, { house }: Composer): LineRules {
  return characterGrid === undefined ? house.rules : { ...house.rules, characterGrid };
}

/** Composes a block; where its lines change direction, the rest of it is prepared anew for the other. */
function compose(
  block: Block,
  style: ParagraphStyle,
  measures: BlockMeasures,
  composer: Composer,
): readonly SetLine[] {
  const lines: SetLine[] = [];
  const indents = measures.indents ?? { first: style.indent * style.size };
  const { of, endsWhole } = measures;
  const whole: Measures = { of, indents, ...(endsWhole && { endsWhole }) };
  const isDown = measures.vertical ?? (() => composer.vertical ?? false);
  for (let next = 0, count = 1; next < count;) {
    const start = lines.length;
    const vertical = isDown(start);
    const all = prepareBlock(block, style, inDirection(composer, vertical));
    if (all.count === 0) return [emptyLine(measures.of(0), vertical)];
    const p = next === 0 ? all : restOf(all, next);
    count = all.count;
    const held = next === 0 ? heldLinesOf(block) : undefined;
    const goesOn = (n: number): boolean => isDown(start + n) === vertical;
    const site = { measures: later(whole, start), goesOn, ...(held && { held }) };
    const set = { composer: composerOf(block, composer), lines };
    next = all.count - p.count + setStretch(p, style, site, set);
  }
  return lines;
}

function inDirection(composer: Composer, vertical: boolean): Composer {
  return vertical === (composer.vertical ?? false) ? composer : { ...composer, vertical };
}

/** Where lines stand. */
interface LineSite {
  readonly measures: Measures;
  /** Says of the n-th of them whether it runs in the direction of the first. */
  readonly goesOn: (line: number) => boolean;
  /** The lines to keep, while somebody types. */
  readonly held?: HeldLines;
}

/** The measures from a line on, as those of a paragraph that begins there. */
function later(measures: Measures, start: number): Measures {
  if (start === 0) return measures;
  const { of, indents, endsWhole } = measures;
  const { hang } = indents;
  const lines = hang ? Math.max(0, hang.lines - start) : 0;
  return {
    of: (n) => of(start + n),
    ...(endsWhole && { endsWhole: (n: number) => endsWhole(start + n) }),
    indents: { first: indentOf(indents, start), ...(hang && { hang: { by: hang.by, lines } }) },
  };
}

/** Sets lines as long as they run in one direction, adds them to `lines` and gives how many pieces they take. */
function setStretch(
  p: Prepared,
  style: ParagraphStyle,
  site: LineSite,
  { composer, lines }: { readonly composer: Composer; readonly lines: SetLine[] },
): number {
  const { measures, goesOn } = site;
  const { ends, set } = breakBlock(p, style, site, composer);
  let first = 0;
  for (let n = 0; n < ends.length && goesOn(n); n += 1) {
    const last = ends[n]!;
    const indent = indentOf(measures.indents, n);
    const spec = { first, last, measure: measures.of(n), indent, align: style.align };
    lines.push(setLine(set, spec, composer.house.rules));
    first = last + 1;
  }
  return first;
}

/** The last piece of each line of a block, and the block as those lines are to be filled. */
function breakBlock(
  p: Prepared,
  style: ParagraphStyle,
  { measures, held }: LineSite,
  composer: Composer,
): { readonly ends: readonly number[]; readonly set: Prepared } {
  const { house, latin, breaker } = composer;
  const { rules } = house;
  const justify = style.align === 'justify';
  const printed = breakLines(p, measures, { rules, latin, justify, ...(breaker && { breaker }) });
  if (!held || !justify) return { ends: printed, set: p };
  const ends = holdLines(p, printed, held, { measures, rules });
  return { ends, set: ends === printed ? p : asHeld(p) };
}

function emptyLine(measure: Pt, vertical: boolean): SetLine {
  const fit = { step: 0, letterSpace: 0, cost: 0 };
  const line = { from: 0, to: 0, measure, width: 0, runs: [], fit, last: true, hyphenated: false };
  return vertical ? { ...line, vertical } : line;
}
