/**
 * The character grid (稿纸, 纵横对齐; clreq, grid alignment): every character and mark stands in an em of
 * its own, words and figures in as many whole ems as they need. Nothing is squeezed or spread, so that
 * columns of characters stand under one another; what does not fit a line leaves its cell blank, or hangs
 * where the house lets marks hang.
 */
import type { Pt } from '../base/units.ts';
import { Kind } from './marks.ts';
import type { PieceList, PlaceRooms } from './piece-list.ts';

/** What sums of widths may differ from whole ems by, in em. */
const SAME = 0.001;

/** Stands the pieces of a paragraph in cells of one em, and takes from its places all they could give. */
export function standOnGrid(text: string, list: PieceList, rooms: PlaceRooms): void {
  rooms.clear(list.count);
  const em = list.dresses[0]?.size ?? 0;
  if (em === 0) return;
  for (let i = 0; i < list.count; i += 1) {
    list.lead[i] = 0;
    list.trail[i] = 0;
  }
  for (let i = 0; i < list.count;) {
    if (list.kinds[i] === Kind.word) i = standWord(list, i, em);
    else {
      if (text[list.from[i]!] !== '\n') pad(list, i, em);
      i += 1;
    }
  }
}

/** How much is missing to whole ems. */
function missing(width: Pt, em: Pt): Pt {
  return Math.ceil(width / em - SAME) * em - width;
}

/** A mark, a character or a space in the middle of its cells. */
function pad(list: PieceList, i: number, em: Pt): void {
  const rest = missing(list.width[i]!, em);
  list.width[i]! += rest;
  if (list.kinds[i] !== Kind.space) shift(list, i, rest / 2);
}

/**
 * The parts of a word in whole ems, half of what is missing on either side; with the space before the next
 * word all of it in that space. Gives where the next piece begins.
 */
function standWord(list: PieceList, first: number, em: Pt): number {
  let end = first;
  let width = 0;
  while (end < list.count && list.kinds[end] === Kind.word) {
    width += list.width[end]!;
    // A word that is cut would leave its line and the next one off the grid.
    if (list.kinds[end + 1] === Kind.word) list.after[end] = 0;
    end += 1;
  }
  if (list.kinds[end] === Kind.space && list.kinds[end + 1] === Kind.word) {
    list.width[end]! += missing(width + list.width[end]!, em);
    return end + 1;
  }
  const rest = missing(width, em);
  list.width[first]! += rest / 2;
  shift(list, first, rest / 2);
  list.width[end - 1]! += rest / 2;
  return end;
}

function shift(list: PieceList, i: number, by: Pt): void {
  for (let g = list.glyphFrom[i]!; g < list.glyphFrom[i + 1]!; g += 1) list.glyphX[g]! += by;
}
