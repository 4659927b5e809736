/**
 * How calm the lines stay: after how many edits of one character more than two lines of the paragraph
 * begin elsewhere, and after how many of them no way of breaking it could have been calmer.
 */
import type { FontBook } from '../../shared/fonts/font.ts';
import { breakLines, LOOSE } from '../../shared/layout/break-lines.ts';
import { holdLines, NOTICED } from '../../shared/layout/hold-lines.ts';
import type { SetLine } from '../../shared/layout/laid-out.ts';
import { composerFor } from '../../shared/layout/composers.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import { leastWidth, looseness, shortestEnd } from '../../shared/layout/line-fit.ts';
import { isRunt, roomOf, type Measures } from '../../shared/layout/measures.ts';
import { Break, mayEnd, type Prepared } from '../../shared/layout/prepared.ts';
import { prepareBlock } from '../../shared/layout/set-block.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { LineRules } from '../../shared/model/house-style.ts';
import { makeBlock, textOf, type Block } from '../../shared/model/text.ts';
import { makeChance } from '../support/chance.ts';
import { editAtRandom, typeAt, type EditedText } from './random-edit.ts';

interface LineSearch {
  readonly p: Prepared;
  readonly measures: Measures;
  readonly rules: LineRules;
  /** The most letter-space that a line may have, in em. */
  readonly loosest: number;
}

/**
 * The fewest lines that must begin at none of the places of `kept` when a paragraph is broken in any way
 * at all that leaves no line too wide or too loose and no runt; Infinity when there is no such way.
 */
function fewestMoved(search: LineSearch, kept: ReadonlySet<number>): number {
  const { p } = search;
  let fewest = Infinity;
  let layer = new Map<number, number>([[0, 0]]);
  for (let line = 0; layer.size > 0; line += 1) {
    const next = new Map<number, number>();
    for (const [first, moved] of layer) {
      for (const last of endsFrom(search, first, line)) {
        if (last === p.count - 1) fewest = Math.min(fewest, moved);
        else {
          const count = moved + (kept.has(p.from[last + 1]!) ? 0 : 1);
          next.set(last + 1, Math.min(count, next.get(last + 1) ?? Infinity));
        }
      }
    }
    layer = next;
  }
  return fewest;
}

/** Every piece after which the line that begins with `first` may end. */
function endsFrom(
  { p, measures, rules, loosest }: LineSearch,
  first: number,
  line: number,
): number[] {
  const room = roomOf(measures, line);
  const ends: number[] = [];
  for (let last = shortestEnd(p, first, room); last < p.count; last += 1) {
    const after = p.after[last]!;
    if (leastWidth(p, first, last) > room + 0.0005) break;
    if (!mayEnd(after)) continue;
    const range = { first, last, ends: after === Break.forced };
    const isLast = last === p.count - 1;
    if (isLast ? !isRunt(p, first, last) : looseness(p, range, room, rules) <= loosest)
      ends.push(last);
    if (range.ends) break;
  }
  return ends;
}

interface Paragraph {
  readonly block: Block;
  readonly lines: readonly SetLine[];
}

/** The paragraphs of the first article that are long enough to be disturbed, with their lines on the page. */
function paragraphsOf(edition: Edition, fonts: FontBook): readonly Paragraph[] {
  const article = Object.values(edition.articles)[0]!;
  const placed = layoutEdition(edition, fonts).pages.flatMap(({ frames }) =>
    frames.flatMap(({ lines }) => lines),
  );
  return article.blocks.flatMap((block, n) => {
    if (block.type !== 'paragraph' || textOf(block).length <= 60) return [];
    const own = placed.filter(({ source }) => source?.article === article.id && source.block === n);
    return [{ block, lines: own.map(({ line }) => line) }];
  });
}

/** What is broken again and again: where lines began, in which measures, by which rules. */
interface Typing {
  readonly prepare: (text: string) => Prepared;
  readonly measures: Measures;
  readonly rules: LineRules;
}

function typingIn({ lines }: Paragraph, edition: Edition, fonts: FontBook): Typing {
  const { house } = edition.paper;
  const style = house.paragraphs.paragraph;
  const composer = composerFor(house, fonts, 'zh-Hans');
  return {
    prepare: (text) => prepareBlock(makeBlock('paragraph', text), style, composer),
    measures: {
      of: (line) => (lines[line] ?? lines.at(-1)!).measure,
      indents: { first: style.indent * style.size },
    },
    rules: house.rules,
  };
}

/** A paragraph after an edit: as it will be printed and as it is held, with the lines that were. */
interface Broken {
  readonly p: Prepared;
  readonly printed: readonly number[];
  readonly held: readonly number[];
  readonly kept: ReadonlySet<number>;
}

/** Breaks a text after an edit. `starts` are the offsets at which its lines began before. */
function breakAfter(
  { prepare, measures, rules }: Typing,
  before: { readonly length: number; readonly starts: readonly number[] },
  { text, at }: EditedText,
): Broken {
  const grown = text.length - before.length;
  const starts = before.starts.map((start) => (start > at ? start + grown : start));
  const p = prepare(text);
  const printed = breakLines(p, measures, { rules, latin: false, justify: true });
  const held = holdLines(p, printed, { starts, changedAt: at }, { measures, rules });
  return { p, printed, held, kept: new Set(starts) };
}

/** Offsets at which the lines begin that end with these pieces, the first line aside. */
function startsOf(p: Prepared, ends: readonly number[]): readonly number[] {
  return ends.slice(0, -1).map((end) => p.from[end + 1]!);
}

/** Says whether more lines begin elsewhere than escape notice. */
function isDisturbed({ p, kept }: Broken, ends: readonly number[]): boolean {
  return startsOf(p, ends).filter((start) => !kept.has(start)).length > NOTICED;
}

function percent(all: readonly boolean[]): number {
  return Math.round((1000 * all.filter(Boolean).length) / all.length) / 10;
}

/** Single edits, each in the page as it was set. */
function singleEdits(edition: Edition, fonts: FontBook, edits: number): Record<string, number> {
  const chance = makeChance(5);
  const paragraphs = paragraphsOf(edition, fonts);
  const found = Array.from({ length: edits }, () => {
    const paragraph = chance.pick(paragraphs);
    const typing = typingIn(paragraph, edition, fonts);
    const text = textOf(paragraph.block);
    const starts = paragraph.lines.slice(1).map(({ from }) => from);
    const broken = breakAfter(typing, { length: text.length, starts }, editAtRandom(text, chance));
    const search = { p: broken.p, measures: typing.measures, rules: typing.rules };
    const fewest = (loosest: number): boolean =>
      fewestMoved({ ...search, loosest }, broken.kept) > NOTICED;
    return {
      held: isDisturbed(broken, broken.held),
      printed: isDisturbed(broken, broken.printed),
      even: fewest(LOOSE),
      any: fewest(typing.rules.letterSpaceMax),
    };
  });
  return {
    edits,
    moreThanTwoLinesPercent: percent(found.map(({ held }) => held)),
    asPrintedPercent: percent(found.map(({ printed }) => printed)),
    unavoidableWithEvenLinesPercent: percent(found.map(({ even }) => even)),
    unavoidableWithAnyLinesPercent: percent(found.map(({ any }) => any)),
  };
}

/** Keys in a row at one place, each in the lines that the key before it left. */
const KEYS_IN_A_ROW = 20;

function keysInARow(edition: Edition, fonts: FontBook, rows: number): Record<string, number> {
  const chance = makeChance(6);
  const paragraphs = paragraphsOf(edition, fonts);
  const held: boolean[] = [];
  const printed: boolean[] = [];
  for (let row = 0; row < rows; row += 1) {
    const paragraph = chance.pick(paragraphs);
    const typing = typingIn(paragraph, edition, fonts);
    let text = textOf(paragraph.block);
    let starts = paragraph.lines.slice(1).map(({ from }) => from);
    let printedStarts: readonly number[] = starts;
    let at = chance.below(text.length);
    for (let key = 0; key < KEYS_IN_A_ROW; key += 1, at += 1) {
      const edited = typeAt(text, at, chance);
      const broken = breakAfter(typing, { length: text.length, starts }, edited);
      const before = { length: text.length, starts: printedStarts };
      const plain = breakAfter(typing, before, edited);
      held.push(isDisturbed(broken, broken.held));
      printed.push(isDisturbed(plain, plain.printed));
      starts = [...startsOf(broken.p, broken.held)];
      printedStarts = startsOf(plain.p, plain.printed);
      ({ text } = edited);
    }
  }
  return {
    keys: held.length,
    moreThanTwoLinesPercent: percent(held),
    asPrintedPercent: percent(printed),
  };
}

/**
 * Shares of keys after which more than two lines of the paragraph begin elsewhere: as the window shows it
 * while somebody types, as it will be printed, and the least that any way of breaking could reach with
 * lines that are even (0.05 em of letter-space) and with any that the house lets print.
 */
export function measureDisturbance(
  edition: Edition,
  fonts: FontBook,
  edits: number,
): Record<string, Record<string, number>> {
  return {
    singleEdits: singleEdits(edition, fonts, edits),
    keysInARow: keysInARow(edition, fonts, Math.ceil(edits / KEYS_IN_A_ROW)),
  };
}
