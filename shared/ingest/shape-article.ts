/** Makes the blocks of one article from its pieces. */
import type { BlockType } from '../model/text.ts';
import type { Finding } from '../proof/finding.ts';
import { makeBuilt, type BuiltBlock } from './built-block.ts';
import { datelineLength } from './datelines.ts';
import type { MarkedText } from './draft.ts';
import { markPart, joinParts, slicePart } from './marked-text.ts';
import type { Piece } from './piece.ts';
import { shapeHead } from './shape-head.ts';
import { sourceTail } from './source-lines.ts';

/** Shapes an article; `doubtful` are pieces that may be the headline of another one. */
export function shapeArticle(
  pieces: readonly Piece[],
  doubtful: ReadonlySet<Piece>,
): readonly BuiltBlock[] {
  const head = shapeHead(pieces);
  const body = pieces.filter((piece) => !head.pieces.has(piece));
  const lastBody = body.findLastIndex(isBody);
  const blocks = body.flatMap((piece, i) => {
    if (piece.role === 'text') return shapeText(piece, i === lastBody);
    if (piece.role === 'title') return [shapeTitle(piece, i < lastBody, doubtful.has(piece))];
    return [shapeOther(piece)];
  });
  return [...head.blocks, ...blocks];
}

function isBody(piece: Piece): boolean {
  return piece.role === 'text' || piece.role === 'row' || piece.role === 'verse';
}

/** Running text: its dateline is marked, and a source in brackets at the very end is a block of its own. */
function shapeText(piece: Piece, isLast: boolean): readonly BuiltBlock[] {
  const tail = isLast ? sourceTail(piece.text) : 0;
  const end = tail > 0 ? piece.text.slice(0, tail).trimEnd().length : piece.text.length;
  const text = markDateline(slicePart(piece, 0, end));
  // Only the space behind a dateline can have changed the length, and no seam lies before it.
  const shift = text.text.length - end;
  const seams = piece.seams.map((seam) => ({ ...seam, at: seam.at + shift }));
  const paragraph = makeBuilt('paragraph', text, { seams, notes: noteItem(piece) });
  if (tail === 0) return [paragraph];
  return [paragraph, makeBuilt('source', slicePart(piece, tail), { seams: [] })];
}

/** The space behind a dateline is one plain space; how wide it is set is a matter of layout. */
function markDateline(text: MarkedText): MarkedText {
  const length = datelineLength(text.text);
  if (length === 0) return text;
  const rest = text.text.slice(length);
  const space = rest.length - rest.trimStart().length;
  const dateline = markPart(slicePart(text, 0, length), 0, length, 'dateline');
  const isRemark = /^[（(]/u.test(rest.trimStart());
  return joinParts(dateline, space > 0 && !isRemark ? ' ' : '', slicePart(text, length + space));
}

/** The number of a list item in HTML or Word is no text; whether it is to be printed a person says. */
function noteItem({ form }: Piece): readonly Finding[] {
  if (form.kind !== 'item' || form.number === undefined) return [];
  const text = `${form.number}. `;
  return [
    {
      code: 'copy-list-number',
      level: 'note',
      from: 0,
      to: 0,
      values: { number: form.number },
      change: { from: 0, to: 0, text },
    },
  ];
}

/** A display line over text is a subhead; one with no text below it is left as a paragraph. */
function shapeTitle(piece: Piece, hasTextBelow: boolean, isDoubtful: boolean): BuiltBlock {
  const place = {
    from: 0,
    to: piece.text.length,
    level: 'note',
    values: { text: piece.text },
  } as const;
  if (!hasTextBelow) {
    const notes: readonly Finding[] = [{ code: 'copy-loose-line', ...place }];
    return makeBuilt('paragraph', piece, { seams: piece.seams, notes });
  }
  const notes: readonly Finding[] = isDoubtful ? [{ code: 'copy-maybe-headline', ...place }] : [];
  return makeBuilt('subhead', piece, { seams: piece.seams, notes });
}

function shapeOther(piece: Piece): BuiltBlock {
  const { role, text, seams } = piece;
  if (role !== 'separator') return makeBuilt(blockTypeOf(role), piece, { seams });
  const place = { from: 0, to: text.length };
  const change = { ...place, text: '' };
  const note: Finding = {
    code: 'copy-separator',
    level: 'note',
    ...place,
    values: { text },
    change,
  };
  return makeBuilt('paragraph', piece, { seams, notes: [note] });
}

function blockTypeOf(role: Piece['role']): BlockType {
  switch (role) {
    case 'title':
    case 'text':
    case 'signoff':
    case 'separator':
      return 'paragraph';
    default:
      return role;
  }
}
