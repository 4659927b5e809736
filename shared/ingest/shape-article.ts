/** Makes the blocks of one article from its pieces. */
import type { BlockAttrs, BlockType } from '../model/text.ts';
import type { Finding } from '../proof/finding.ts';
import { makeBuilt, type BuiltBlock } from './built-block.ts';
import { datelineLength } from './datelines.ts';
import type { MarkedText } from './draft.ts';
import type { Sections } from './find-sections.ts';
import { itemAttrs } from './list-items.ts';
import { markPart, joinParts, plain, slicePart } from './marked-text.ts';
import type { Piece } from './piece.ts';
import { shapeHead } from './shape-head.ts';
import { sourceTail } from './source-lines.ts';

/** Shapes an article; `doubtful` are pieces that may be the headline of another one. */
export function shapeArticle(
  pieces: readonly Piece[],
  doubtful: ReadonlySet<Piece>,
  sections: Sections,
): readonly BuiltBlock[] {
  const head = shapeHead(pieces);
  const body = pieces.filter((piece) => !head.pieces.has(piece) && !sections.signs.has(piece));
  const lastBody = body.findLastIndex(isBody);
  const items = itemAttrs(body);
  const blocks = body.flatMap((piece, i) => {
    if (piece.role === 'text') {
      const text = shapeText(piece, items.get(piece), i === lastBody);
      return sections.starts.has(piece) && i > 0 ? [SECTION_BREAK, ...text] : text;
    }
    if (piece.role !== 'title') return [shapeOther(piece)];
    return [
      isSubhead(body, i, lastBody) ? shapeSubhead(piece, doubtful.has(piece)) : leaveLine(piece),
    ];
  });
  return [...head.blocks, ...blocks];
}

const SECTION_BREAK = makeBuilt('paragraph', plain(''), { seams: [] });

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
function shapeText(
  piece: Piece,
  attrs: BlockAttrs | undefined,
  isLast: boolean,
): readonly BuiltBlock[] {
  const tail = isLast ? sourceTail(piece.text) : 0;
  const end = tail > 0 ? piece.text.slice(0, tail).trimEnd().length : piece.text.length;
  const text = markDateline(slicePart(piece, 0, end));
  // Only the space behind a dateline can have changed the length, and no seam lies before it.
  const shift = text.text.length - end;
  const seams = piece.seams.map((seam) => ({ ...seam, at: seam.at + shift }));
  const built = makeBuilt('paragraph', text, { seams });
  const paragraph = attrs ? { ...built, block: { ...built.block, attrs } } : built;
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
