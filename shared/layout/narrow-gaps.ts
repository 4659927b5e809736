/**
 * Finds text whose lines stand too close for the marks beside them: dots, lines of names and rubies take
 * half an em between two lines, marks at both sides of a line five eighths (clreq). Down the page rubies stand
 * outside of the dots of the same characters, and take what both take together.
 */
import type { Problem } from '../base/problem.ts';
import type { Pt } from '../base/units.ts';
import type { Paper } from '../model/edition.ts';
import type { Page } from '../model/page.ts';
import type { BesideMark, LaidOutFrame, PlacedLine } from './laid-out.ts';
import type { FilledFrame } from './page-fill.ts';

/** What marks need between two lines, in em: on one side of a line, and on both. */
const ONE_SIDE = 0.5;
const BOTH_SIDES = 0.625;
const TOLERANCE = 0.001;
/** From the baseline of letters on their side to the edge of their em. */
const TURNED_EDGE = 0.85;

/** One problem for each block of a frame that has marks without room. */
export function narrowGaps(
  { frame, laidOut }: FilledFrame,
  page: Page,
  { grid }: Paper,
): readonly Problem[] {
  const told = new Set<string>();
  return laidOut.lines.flatMap((placed, i): readonly Problem[] => {
    const { line, source } = placed;
    // Drawings stand in the line itself.
    const size = line.beside?.find(({ kind }) => kind !== 'drawing')?.size;
    if (size === undefined || !source || told.has(`${source.article} ${source.block}`)) return [];
    // A line of a head that stands alone has the room that its frame leaves it.
    const distance = lineDistance(laidOut, i) ?? (frame.kind === 'head' ? 2 * size : grid.leading);
    const gap = (distance - size) / size;
    if (gap + TOLERANCE >= roomFor(placed)) return [];
    told.add(`${source.article} ${source.block}`);
    const place = { page: page.id, frame: laidOut.frame, ...source, from: line.from, to: line.to };
    const values = {
      folio: page.folio,
      percent: Math.round(gap * 100),
      wanted: Math.round(roomFor(placed) * 100),
    };
    return [{ code: 'page-narrow-gap', level: 'warning', place, values }];
  });
}

/** From a line to the nearest one of its block beside it in its column; undefined when it is alone. */
function lineDistance({ lines }: LaidOutFrame, i: number): Pt | undefined {
  const line = lines[i]!;
  const distances = [lines[i - 1], lines[i + 1]].flatMap((other) => {
    if (other?.column !== line.column || other.source?.block !== line.source?.block) return [];
    const [a, b] = line.line.vertical ? [line.at.x, other.at.x] : [line.at.y, other.at.y];
    return Math.abs(a - b) > TOLERANCE ? [Math.abs(a - b)] : [];
  });
  return distances.length > 0 ? Math.min(...distances) : undefined;
}

/** What the marks of a line need, in em of its characters. */
function roomFor({ line }: PlacedLine): number {
  const kinds = new Set(line.beside?.map(({ kind }) => kind));
  if (line.vertical) return roomDown(line, kinds.has('name'));
  const under = kinds.has('dot') || kinds.has('name');
  return under && kinds.has('ruby') ? BOTH_SIDES : ONE_SIDE;
}

/** Lines of names stand at the left of a line that runs down, all other marks at its right. */
function roomDown({ beside = [] }: PlacedLine['line'], hasNames: boolean): number {
  const isRight = beside.some(({ kind }) => kind !== 'name');
  const right = Math.max(ONE_SIDE, ...beside.map(reachOf));
  return isRight && hasNames ? right + BOTH_SIDES - ONE_SIDE : right;
}

/** How far a ruby reaches from the right edge of its characters, in their em. */
function reachOf(mark: BesideMark): number {
  if (mark.kind !== 'ruby') return 0;
  const { run, size } = mark;
  const edge = run.turned ? TURNED_EDGE * run.size : run.size;
  const right = Math.max(...run.xs) + edge - size / 2;
  return Math.round((right / size) * 100) / 100;
}
