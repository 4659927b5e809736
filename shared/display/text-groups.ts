/** The words of a frame as display groups: one for each block, or one for a label. */
import type { LaidOutFrame, LineSource, PlacedLine } from '../layout/laid-out.ts';
import { roundPt } from '../base/units.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import { textOf } from '../model/text.ts';
import { besideItems } from './beside-items.ts';
import type { DisplayGroup, GlyphsItem, TextLine } from './display-list.ts';

/** Groups of one frame, in the order of its lines. */
export function textGroups(edition: Edition, laidOut: LaidOutFrame): readonly DisplayGroup[] {
  const frame = edition.frames[laidOut.frame];
  return sameSource(laidOut.lines).map(({ source, lines }) => {
    const block = source && edition.articles[source.article]?.blocks[source.block];
    const text = block ? textOf(block) : '';
    return {
      frame: laidOut.frame,
      ...(source && { article: source.article }),
      role: block?.type ?? roleOf(frame),
      paint: lines.filter(({ line }) => line.beside).flatMap(besideItems),
      lines: lines.map((placed) => textLine(placed, text)),
    };
  });
}

/** Words without an article: a label that is read, or furniture and jump lines that are not. */
function roleOf(frame: Frame | undefined): DisplayGroup['role'] {
  return frame?.kind === 'label' && frame.role !== 'furniture' ? 'label' : 'artifact';
}

interface SourceLines {
  readonly source: LineSource | undefined;
  readonly lines: PlacedLine[];
}

function sameSource(lines: readonly PlacedLine[]): readonly SourceLines[] {
  const groups: SourceLines[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last && sameBlock(last.source, line.source)) last.lines.push(line);
    else groups.push({ source: line.source, lines: [line] });
  }
  return groups;
}

function sameBlock(a: LineSource | undefined, b: LineSource | undefined): boolean {
  return a?.article === b?.article && a?.block === b?.block;
}

function textLine(placed: PlacedLine, text: string): TextLine {
  const at = { x: roundPt(placed.at.x), y: roundPt(placed.at.y) };
  const { added, runs } = placed.line;
  const drawn = added ? [...added, ...runs] : runs;
  const items = drawn.map((run): GlyphsItem => ({ kind: 'glyphs', at, run }));
  return { items, joint: jointAfter(placed, text) };
}

/** What a reader's copy has between this line and the next. */
function jointAfter(placed: PlacedLine, text: string): TextLine['joint'] {
  if (placed.line.last || text === '') return '\n';
  if (placed.line.hyphenated) return '';
  const end = text[placed.line.to - 1];
  return end === '\n' ? '\n' : end === ' ' ? ' ' : '';
}
