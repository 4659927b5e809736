/** The words of a frame as display groups: one for each block, or one for a label. */
import type { PlacedLine, LaidOutFrame } from '../layout/laid-out.ts';
import { roundPt } from '../base/units.ts';
import type { Edition } from '../model/edition.ts';
import { textOf } from '../model/text.ts';
import type { DisplayGroup, GlyphsItem, TextLine } from './display-list.ts';

/** Groups of one frame, in the order of its lines. */
export function textGroups(edition: Edition, laidOut: LaidOutFrame): readonly DisplayGroup[] {
  const frame = edition.frames[laidOut.frame];
  const groups: DisplayGroup[] = [];
  for (const lines of sameSource(laidOut.lines)) {
    const source = lines[0]!.source;
    const article = source && edition.articles[source.article];
    const block = source && article?.blocks[source.block];
    const furniture = frame?.kind === 'label' && frame.role === 'furniture';
    const role = block ? block.type : furniture || !source ? labelRole(frame?.kind) : 'label';
    const text = block ? textOf(block) : '';
    groups.push({
      frame: laidOut.frame,
      ...(source && { article: source.article }),
      role: furniture ? 'artifact' : role,
      paint: [],
      lines: lines.map((placed) => textLine(placed, text)),
    });
  }
  return groups;
}

/** Words without an article in a text frame are jump lines: furniture that no reader reads out. */
function labelRole(kind: string | undefined): DisplayGroup['role'] {
  return kind === 'label' ? 'label' : 'artifact';
}

function sameSource(lines: readonly PlacedLine[]): readonly (readonly PlacedLine[])[] {
  const groups: PlacedLine[][] = [];
  let last: PlacedLine | undefined;
  for (const line of lines) {
    const same =
      last !== undefined &&
      last.source?.article === line.source?.article &&
      last.source?.block === line.source?.block;
    if (same) groups.at(-1)!.push(line);
    else groups.push([line]);
    last = line;
  }
  return groups;
}

function textLine(placed: PlacedLine, text: string): TextLine {
  const at = { x: roundPt(placed.at.x), y: roundPt(placed.at.y) };
  const items = placed.line.runs.map((run): GlyphsItem => ({ kind: 'glyphs', at, run }));
  return { items, joint: jointAfter(placed, text) };
}

/** What a reader's copy has between this line and the next. */
function jointAfter(placed: PlacedLine, text: string): TextLine['joint'] {
  if (placed.line.last || text === '') return '\n';
  if (placed.line.hyphenated) return '';
  const end = text[placed.line.to - 1];
  return end === '\n' ? '\n' : end === ' ' ? ' ' : '';
}
