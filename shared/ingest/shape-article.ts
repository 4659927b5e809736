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
    if (piece.role !== 'title') return [shapeOther(piece)];
    return [
      isSubhead(body, i, lastBody) ? shapeSubhead(piece, doubtful.has(piece)) : leaveLine(piece),
    ];
  });
  return [...head.blocks, ...blocks];
}

/**
 * A display line over text is a subhead, two at most. Of three and more without text between them only
 * the last can be one, and without text below none is.
 */
function isSubhead(pieces: readonly Piece[], i: number, lastBody: number): boolean {
  const isTitle = (at: number): boolean => pieces[at]?.role === 'title';
  const [isBefore, isAfter] = [isTitle(i - 1), isTitle(i + 1)];
  const isMany = (isBefore && isTitle(i - 2)) || (isAfter && (isBefore || isTitle(i + 2)));
  return i < lastBody && (!isMany || !isAfter);
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

function shapeSubhead(piece: Piece, isDoubtful: boolean): BuiltBlock {
  const notes = isDoubtful ? [noteLine(piece, 'copy-maybe-headline')] : [];
  return makeBuilt('subhead', piece, { seams: piece.seams, notes });
}

/** What nobody can tell stays as it stands, with a note. */
function leaveLine(piece: Piece): BuiltBlock {
  const notes = [noteLine(piece, 'copy-loose-line')];
  return makeBuilt('paragraph', piece, { seams: piece.seams, notes });
}

function noteLine({ text }: Piece, code: 'copy-maybe-headline' | 'copy-loose-line'): Finding {
  return { code, level: 'note', from: 0, to: text.length, values: { text } };
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
