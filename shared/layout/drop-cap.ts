/**
 * The first letter of a paragraph several lines deep (首字下沉), with the lines beside it. A Han character
 * is as high as its lines from the top of the first em to the foot of the last; a Latin capital reaches
 * from the height of the first line's capitals to the baseline of the last.
 */
import { entry } from '../base/entry.ts';
import type { Point } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { ParagraphStyle } from '../model/house-style.ts';
import type { Block, Inline } from '../model/text.ts';
import { textOf } from '../model/text.ts';
import type { SetLine } from './laid-out.ts';
import { findMark, Kind } from './marks.ts';
import type { Prepared } from './prepared.ts';
import { composerOf } from './run-languages.ts';
import { prepareBlock, setBlock, type BlockMeasures, type Composer } from './set-block.ts';
import { setLine } from './set-line.ts';
import { characterAt, isIdeograph } from './split-words.ts';
import { endOfGrapheme } from './unicode/graphemes.ts';

/** How deep a letter is, and the distance of the lines beside it. */
export interface CapSpec {
  readonly lines: number;
  readonly leading: Pt;
}

interface CapSite {
  readonly style: ParagraphStyle;
  readonly measures: BlockMeasures;
  readonly composer: Composer;
}

/** Least space between the letter and the lines beside it, in em of these. */
const GAP = 0.25;
/** The foot of a Han em below the baseline, in em. */
const BELOW = 0.12;

/** The lines of a block with its first letter deep; undefined when it is too short to have one. */
export function setCapped(
  block: Block,
  spec: CapSpec,
  { style, measures, composer }: CapSite,
): readonly SetLine[] | undefined {
  const parts = partsOf(block);
  if (!parts) return undefined;
  const vertical = measures.vertical ? measures.vertical(0) : composer.vertical === true;
  const way = { ...composer, vertical };
  const letter = setLetter(parts.letter, spec, style, way);
  const { size } = style;
  const wanted = letter.line.width + GAP * size;
  // Han beside the letter keep to whole characters of the measure.
  const by = composerOf(block, composer).latin ? wanted : Math.ceil((wanted - 0.01) / size) * size;
  if (measures.of(0) - by < LEAST_BESIDE * size) return undefined;
  const indents = { first: by, hang: { by, lines: spec.lines } };
  const lines = setBlock(parts.rest, style, { ...measures, indents }, composer);
  if (lines.length < spec.lines) return undefined;
  return joined(lines, letter, parts.length);
}

/** A line beside the letter holds so many characters at least. */
const LEAST_BESIDE = 4;

interface Letter {
  readonly line: SetLine;
  readonly at: Point;
}

const joinedLines = new WeakMap<readonly SetLine[], Map<string, readonly SetLine[]>>();

/** The lines of the rest as lines of the whole paragraph, the letter beside the first; remembered by them. */
function joined(lines: readonly SetLine[], letter: Letter, length: number): readonly SetLine[] {
  const byPlace = entry(joinedLines, lines, () => new Map<string, readonly SetLine[]>());
  return entry(byPlace, `${letter.line.width} ${letter.at.x} ${letter.at.y}`, () => {
    const moved = lines.map((line): SetLine => {
      const runs = line.runs.map((run) => ({ ...run, from: run.from + length }));
      return { ...line, from: line.from + length, to: line.to + length, runs };
    });
    return [{ ...moved[0]!, cap: letter }, ...moved.slice(1)];
  });
}

interface Parts {
  readonly letter: Block;
  readonly rest: Block;
  /** Where the rest begins in the text of the whole. */
  readonly length: number;
}

const known = new WeakMap<Block, Parts | 'none'>();

/** The first letter, with the quote or bracket before it, and the rest of a block. */
function partsOf(block: Block): Parts | undefined {
  let parts = known.get(block);
  if (parts === undefined) {
    const length = lengthOfLetter(textOf(block));
    parts =
      length === 0
        ? 'none'
        : {
            letter: { ...block, content: cut(block, 0, length) },
            rest: { ...block, content: cut(block, length, Infinity) },
            length,
          };
    known.set(block, parts);
  }
  return parts === 'none' ? undefined : parts;
}

/** 0 where no letter or character begins the text, or nothing follows it. */
function lengthOfLetter(text: string): number {
  let at = 0;
  while (findMark(text.charAt(at)) === Kind.opener || '"\'(['.includes(text.charAt(at) || ' '))
    at += 1;
  const character = characterAt(text, at);
  if (at > 2 || !/[\p{L}\p{N}]/u.test(character)) return 0;
  const end = endOfGrapheme(text, at);
  return end < text.length ? end : 0;
}

function cut(block: Block, from: number, to: number): readonly Inline[] {
  let at = 0;
  return block.content.flatMap((inline): readonly Inline[] => {
    const start = at;
    const length = inline.type === 'text' ? inline.text.length : 1;
    at += length;
    const [first, last] = [Math.max(from - start, 0), Math.min(to - start, length)];
    if (first >= last) return [];
    return inline.type === 'text'
      ? [{ ...inline, text: inline.text.slice(first, last) }]
      : [inline];
  });
}

/** Sets the letter in its size, and says where its line is placed from where the first line is. */
function setLetter(block: Block, spec: CapSpec, style: ParagraphStyle, composer: Composer): Letter {
  const deep = (spec.lines - 1) * spec.leading;
  const face = style.dropCap?.face ?? style.face;
  const body = prepareBlock(block, { ...style, face }, composer);
  const isHan = hasHan(textOf(block));
  const cap = isHan ? 1 : capHeight(body);
  const bodyCap = isHan ? 1 : capHeight(prepareBlock(block, style, composer));
  const size = (deep + bodyCap * style.size) / cap;
  const p = prepareBlock(block, { ...style, face, size }, composer);
  const whole = { first: 0, last: p.count - 1, measure: 0, indent: 0, align: 'left' } as const;
  const natural = { ...whole, measure: p.left[p.count]! };
  const line = setLine(p, natural, composer.house.rules);
  if (composer.vertical) return { line: asPart(line), at: { x: -deep / 2, y: 0 } };
  const foot = isHan ? BELOW * (size - style.size) : 0;
  return { line: asPart(line), at: { x: 0, y: deep - foot } };
}

/** The letter is the beginning of a paragraph, not all of one. */
function asPart(line: SetLine): SetLine {
  return { ...line, last: false };
}

function hasHan(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isIdeograph(text, at)) return true;
  return false;
}

/** Height of the capitals in em of the font that sets the letter. */
function capHeight(p: Prepared): number {
  const { latin } = p.dresses[0]!;
  return latin.capHeight / latin.unitsPerEm;
}
