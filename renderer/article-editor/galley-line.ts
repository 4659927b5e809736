// One line of the galley: the words of a line of the page, and where they stand; and how to go from a
// place in the words to its line and to the lines beside it.
import type { BlockType } from '../../shared/model/text.ts';
import type { LineFit } from '../../shared/layout/laid-out.ts';
import type { TextPlace } from './article-document.ts';

/** A composed line as the galley shows it. */
export interface GalleyLine {
  readonly text: string;
  readonly block: number;
  /** Range in the text of the block, in UTF-16 units. */
  readonly from: number;
  readonly to: number;
  /** It does not fit any more. */
  readonly over: boolean;
  /** Column of the thread, from 0. */
  readonly column: number;
  /** Grid line of the page when the line stands on one. */
  readonly gridLine?: number;
  readonly kind: BlockType;
  /** How it was made to fill its measure. */
  readonly fit: LineFit;
}

/** Finds the line of a place, or -1. Between two lines it is the second, at the end of a block the last. */
export function findLine(lines: readonly GalleyLine[], { block, offset }: TextPlace): number {
  const inside = lines.findIndex(
    (line) => line.block === block && line.from <= offset && offset < line.to,
  );
  if (inside >= 0) return inside;
  return lines.findLastIndex((line) => line.block === block && line.from <= offset);
}

/** Where in the shown text of a line a place stands, inside its bounds. */
export function offsetIn(line: GalleyLine, place: TextPlace): number {
  return Math.max(0, Math.min(place.offset - line.from, line.text.length));
}

type Step = (
  lines: readonly GalleyLine[],
  index: number,
  caret: TextPlace,
) => TextPlace | undefined;

/** Where each key leads from a caret in the line with an index. */
const steps: Readonly<Record<string, Step>> = {
  ArrowUp: (lines, index, caret) =>
    alongside(lines, Math.max(0, index - 1), within(lines, index, caret)),
  ArrowDown: (lines, index, caret) =>
    alongside(lines, Math.min(lines.length - 1, index + 1), within(lines, index, caret)),
  ArrowLeft: (lines, index, caret) => {
    if (caret.offset > 0) return moved(caret, -1);
    return index > 0 ? alongside(lines, index - 1, Infinity) : caret;
  },
  ArrowRight: (lines, index, caret) => {
    if (caret.offset < (lines[index]?.to ?? 0)) return moved(caret, 1);
    return index + 1 < lines.length ? alongside(lines, index + 1, 0) : caret;
  },
  Home: (lines, index) => alongside(lines, index, 0),
  End: (lines, index) => alongside(lines, index, Infinity),
};

/** The place that an arrow key, Home or End leads to from `caret`; undefined for other keys. */
export function placeBeside(
  lines: readonly GalleyLine[],
  caret: TextPlace | undefined,
  key: string,
): TextPlace | undefined {
  const step = Object.hasOwn(steps, key) ? steps[key] : undefined;
  const index = caret ? findLine(lines, caret) : -1;
  if (!step) return undefined;
  return caret && index >= 0 ? step(lines, index, caret) : alongside(lines, 0, 0);
}

function within(lines: readonly GalleyLine[], index: number, caret: TextPlace): number {
  return caret.offset - (lines[index]?.from ?? 0);
}

function moved({ block, offset }: TextPlace, by: 1 | -1): TextPlace {
  return { block, offset: offset + by };
}

/**
 * A place in a line. Its end, when another line of the block follows, is before the last character:
 * behind it the caret would stand in the next line.
 */
function alongside(
  lines: readonly GalleyLine[],
  index: number,
  within: number,
): TextPlace | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const runsOn = lines[index + 1]?.block === line.block;
  const end = Math.max(line.from, runsOn ? line.to - 1 : line.to);
  return { block: line.block, offset: Math.min(end, line.from + within) };
}
