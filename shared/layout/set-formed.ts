/**
 * Sets a paragraph in its form: the indent it has where it stands, the mark of a list item with the lines
 * that hang behind it, the sign between sections, a first letter several lines deep.
 */
import { entry } from '../base/entry.ts';
import type { Pt } from '../base/units.ts';
import type { ParagraphStyle } from '../model/house-style.ts';
import type { Block } from '../model/text.ts';
import { blockOfWords } from './words-of-ours.ts';
import { setCapped } from './drop-cap.ts';
import type { GlyphRun, SetLine } from './laid-out.ts';
import type { ListMark } from '../model/list-marks.ts';
import type { Indents } from './measures.ts';
import type { ParagraphForm } from '../model/paragraph-forms.ts';
import { prepareBlock, setBlock, type BlockMeasures, type Composer } from './set-block.ts';
import { setLine, widthOfText } from './set-line.ts';

/** What a paragraph is set with. */
export interface FormedSite {
  readonly style: ParagraphStyle;
  readonly measures: BlockMeasures;
  readonly composer: Composer;
  /** Distance of the first lines, where they stand evenly beside a deep letter; absent: it has no place. */
  readonly capLeading?: Pt;
}

/** Gives the lines of a block in its form; the same lines for the same block, form and site. */
export function setFormed(
  block: Block,
  form: ParagraphForm | undefined,
  site: FormedSite,
): readonly SetLine[] {
  const { style, measures, composer, capLeading } = site;
  if (form?.isBreak) return setSectionBreak(block, form, site);
  if (form?.mark) return setItem(block, form, { ...site, mark: form.mark });
  const capLines = form?.capLines;
  if (capLines !== undefined && capLeading !== undefined) {
    const spec = { lines: capLines, leading: capLeading };
    const capped = setCapped(block, spec, { style, measures, composer });
    if (capped) return capped;
  }
  const indent = indentFor(style, form, measures.of(0));
  if (indent === style.indent) return setBlock(block, style, measures, composer);
  const indents = { first: indent * style.size };
  return setBlock(block, style, { ...measures, indents }, composer);
}

/** The indent of a paragraph in em: less where it opens a text and in narrow measures, as the house has it. */
function indentFor(style: ParagraphStyle, form: ParagraphForm | undefined, measure: Pt): number {
  const { indent, firstIndent, narrowIndent, size } = style;
  const usual = form?.opens ? (firstIndent ?? indent) : indent;
  if (!narrowIndent || measure >= narrowIndent.below * size - 0.01) return usual;
  return Math.min(usual, narrowIndent.indent);
}

const marked = new WeakMap<readonly SetLine[], Map<string, readonly SetLine[]>>();

/** Puts what is not in the copy into the first of some lines; remembered by those lines. */
function withAdded(
  lines: readonly SetLine[],
  key: string,
  runs: () => readonly GlyphRun[],
): readonly SetLine[] {
  const byKey = entry(marked, lines, () => new Map<string, readonly SetLine[]>());
  return entry(byKey, key, () => {
    const [first, ...others] = lines;
    return first ? [{ ...first, added: runs() }, ...others] : lines;
  });
}

/** The sign between sections in the middle of its line, or a blank line. */
function setSectionBreak(
  block: Block,
  { key }: ParagraphForm,
  { style, measures, composer }: FormedSite,
): readonly SetLine[] {
  const blank = setBlock(block, style, measures, composer);
  const sign = composer.house.sectionBreak;
  if (sign === undefined) return blank;
  const measure = measures.of(0);
  const way = wayOf(measures, composer);
  return withAdded(blank, `${key}${measure}`, () => {
    const p = prepareBlock(blockOfWords('paragraph', sign), style, way);
    const spec = { first: 0, last: p.count - 1, measure, indent: 0, align: 'center' as const };
    return setLine(p, spec, composer.house.rules).runs;
  });
}

function wayOf({ vertical }: BlockMeasures, composer: Composer): Composer {
  return vertical ? { ...composer, vertical: vertical(0) } : composer;
}

/** Each level of lists stands so much further in, in em. */
const LEVEL = 1;
/** Least room in em between a mark without blank of its own and the words of its item. */
const GAP = 0.25;
/** In narrow measures items give up their indent before they have fewer characters than this in a line. */
const LEAST_BESIDE = 4;
/** Marks that bring their blank with them. */
const BLANK_INSIDE = /[、）]$/u;

/** An item: its mark at the left, its words in as many half ems as the longest mark of the list takes. */
function setItem(
  block: Block,
  form: ParagraphForm,
  { mark, style, measures, composer }: FormedSite & { readonly mark: ListMark },
): readonly SetLine[] {
  const { indent = 0, flush: isFlush = false } = composer.house.lists ?? {};
  const { size } = style;
  const way = wayOf(measures, composer);
  const hung = roomOfMark(mark.widest, style, way, false);
  // Lines that would hang in too narrow a measure begin at the edge.
  const flush = isFlush || measures.of(0) < (hung + LEAST_BESIDE) * size;
  const wide = flush ? roomOfMark(mark.text, style, way, true) : hung;
  // A mark that would take more than half of a line is set smaller: beside it there must be room for words.
  const shrink = Math.min(1, measures.of(0) / 2 / (wide * size));
  const taken = wide * shrink;
  const room = measures.of(0) / size - taken - LEAST_BESIDE;
  const wanted = flush ? indentFor(style, undefined, measures.of(0)) : indent + mark.level * LEVEL;
  const before = Math.max(0, Math.min(wanted, Math.floor(room)));
  const first = (before + taken) * size;
  const indents: Indents = flush ? { first } : { first, hang: { by: first, lines: Infinity } };
  const lines = setBlock(block, style, { ...measures, indents }, composer);
  return withAdded(lines, form.key, () => {
    const p = prepareBlock(
      blockOfWords('paragraph', mark.text),
      { ...style, size: size * shrink },
      way,
    );
    const indentOfMark = before * size;
    const spec = { first: 0, last: p.count - 1, measure: first, indent: indentOfMark };
    return setLine(p, { ...spec, align: 'left' }, composer.house.rules).runs;
  });
}

/** Room of a mark in em: half ems where lines hang behind it, so that Han stand under Han. */
function roomOfMark(text: string, style: ParagraphStyle, way: Composer, flush: boolean): number {
  const p = prepareBlock(blockOfWords('paragraph', text), style, way);
  // The blank at its end is not lost, as it would be at the end of a line.
  if (BLANK_INSIDE.test(text))
    return Math.ceil((p.left[p.count]! - p.lead[0]!) / style.size - 0.01);
  const width = widthOfText(p) / style.size;
  return flush ? width + GAP : Math.ceil((width + GAP) * 2 - 0.01) / 2;
}
