/**
 * Items of lists as the file format says them (HTML, Word, Markdown): what each is as a paragraph. The
 * number of an item is said only where it does not follow from the items before it.
 */
import { DEEPEST_LEVEL, type BlockAttrs, type ListStyle } from '../model/text.ts';
import type { Piece } from './piece.ts';

interface OpenList {
  readonly style: ListStyle;
  count: number;
}

/** The attributes of the pieces that are items. What has a mark of its own in its text is left alone. */
export function itemAttrs(pieces: readonly Piece[]): ReadonlyMap<Piece, BlockAttrs> {
  const found = new Map<Piece, BlockAttrs>();
  let open: (OpenList | undefined)[] = [];
  for (const piece of pieces) {
    const { form, role, mark } = piece;
    if (form.kind !== 'item' || role !== 'text' || mark !== '') {
      if (role !== 'cutline') open = [];
      continue;
    }
    const { style } = form;
    const level = Math.min(form.level, DEEPEST_LEVEL);
    open = open.slice(0, level + 1);
    if (open[level]?.style !== style) open[level] = undefined;
    const list = (open[level] ??= { style, count: 0 });
    const expected = list.count + 1;
    list.count = form.number ?? expected;
    found.set(piece, {
      list: style,
      ...(level > 0 && { level }),
      ...(list.count !== expected && { start: list.count }),
    });
  }
  return found;
}
