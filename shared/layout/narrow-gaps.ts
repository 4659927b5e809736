/**
 * Finds text whose lines stand too close for the marks beside them: dots, lines of names and rubies take
 * half an em between two lines, marks at both sides of a line five eighths (clreq).
 */
import type { Problem } from '../base/problem.ts';
import type { Pt } from '../base/units.ts';
import type { Paper } from '../model/edition.ts';
import type { Page } from '../model/page.ts';
import type { LaidOutFrame, PlacedLine } from './laid-out.ts';
import type { FilledFrame } from './page-fill.ts';

/** What marks need between two lines, in em: on one side of a line, and on both. */
const ONE_SIDE = 0.5;
const BOTH_SIDES = 0.625;
const TOLERANCE = 0.001;

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

/** Rubies stand at the other side of a line than the rest; names do in vertical text. */
function roomFor({ line }: PlacedLine): number {
  const kinds = new Set(line.beside?.map(({ kind }) => kind));
  const first = Number(kinds.has('dot') || (kinds.has('ruby') && line.vertical === true));
  const other = Number(line.vertical ? kinds.has('name') : kinds.has('ruby'));
  const under = Number(!line.vertical && (kinds.has('dot') || kinds.has('name')));
  return Math.max(first, under) + other > 1 ? BOTH_SIDES : ONE_SIDE;
}
