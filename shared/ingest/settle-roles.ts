/**
 * Settles from its neighbours what a line could not say alone: items of lists, particulars of notices,
 * names under a headline, display lines that end in a question or a colon, the sender of a notice.
 */
import { datelineLength } from './datelines.ts';
import { hasListLikeMark, isBareNames } from './bylines.ts';
import { findCutlines } from './find-cutlines.ts';
import { findVerse } from './find-verse.ts';
import { joinTorn } from './join-torn.ts';
import { isMaybeTitle, type Piece, type Role } from './piece.ts';

/** Settles the roles of all pieces and joins torn paragraphs. */
export function settleRoles(pieces: readonly Piece[], gap: number): readonly Piece[] {
  const withVerse = findVerse(pieces);
  const settled = withVerse.map((piece, i) => {
    if (piece.isSure) return piece;
    const role = settle(withVerse, piece, i);
    return role === piece.role ? piece : { ...piece, role };
  });
  return joinTorn(findCutlines(settled, gap));
}

/** The number of blank lines that paragraphs have between them. */
export function modalGap(pieces: readonly Piece[]): number {
  const counts = new Map<number, number>();
  pieces.forEach((piece, i) => {
    if (i === 0) return;
    const weight = piece.role === 'text' && piece.width > 30 ? 100 : 1;
    counts.set(piece.gap, (counts.get(piece.gap) ?? 0) + weight);
  });
  let mode = 1;
  let most = 0;
  for (const [gap, count] of counts) if (count > most) [mode, most] = [gap, count];
  return mode;
}

function settle(pieces: readonly Piece[], piece: Piece, i: number): Role {
  const before = pieces[i - 1];
  const after = pieces[i + 1];
  switch (piece.role) {
    case 'byline':
      return isAmongItems(piece, before, after) ? 'text' : 'byline';
    case 'title':
      return settleTitle(piece, before, after);
    case 'text':
      return isMaybeTitle(piece) && hasPlaceOfTitle(before, after) ? 'title' : 'text';
    default:
      return piece.role;
  }
}

/** The same mark before or behind makes a list of it: □ stands before names and before items. */
function isAmongItems(piece: Piece, before?: Piece, after?: Piece): boolean {
  if (!hasListLikeMark(piece.text)) return false;
  const mark = piece.text.charAt(0);
  return [before, after].some((other) => other?.text.startsWith(mark) === true);
}

function settleTitle(piece: Piece, before?: Piece, after?: Piece): Role {
  const isNoTitle =
    (piece.mark !== '' && isItem(piece, before, after)) ||
    isAmongFields(piece, before, after) ||
    isSender(before, after);
  if (isNoTitle) return 'text';
  const isUnderHead =
    before?.role === 'title' && (after?.role === 'text' || after?.role === 'verse');
  return isUnderHead && isBareNames(piece.text) ? 'byline' : 'title';
}

/** The sender of a notice stands below its text and over its date. */
function isSender(before?: Piece, after?: Piece): boolean {
  return after?.role === 'signoff' && before !== undefined && before.role !== 'title';
}

const BULLET = /^[^\d\p{L}(（①-⑳㈠-㈩⒈-⒛]/u;

/**
 * A numbered display line is a subhead when text of its own follows. Bullets, points in a row and
 * points after a colon are items of a list.
 */
function isItem(piece: Piece, before?: Piece, after?: Piece): boolean {
  if (BULLET.test(piece.mark) || before?.ending === 'lead') return true;
  const isPoint = (other?: Piece): boolean =>
    other !== undefined && other.mark !== '' && isSameKind(other.mark, piece.mark);
  return isPoint(after) || (isPoint(before) && before?.role === 'title') || after?.role !== 'text';
}

function isSameKind(a: string, b: string): boolean {
  const kind = (mark: string): string =>
    mark.replace(/[\d一二三四五六七八九十①-⑳]+/gu, '0').replace(/[a-z]/giu, 'a');
  return kind(a) === kind(b);
}

/** Two lines in a row with a word and a colon in front are particulars: 时间：, 地点：. */
function isAmongFields(piece: Piece, before?: Piece, after?: Piece): boolean {
  const isField = (other?: Piece): boolean =>
    other !== undefined && /^[^：:]{1,8}[：:]\s*\S/u.test(other.text);
  return isField(piece) && (isField(before) || isField(after));
}

/** Over a byline, over a dateline, at the very top, or between two lines of a head. */
function hasPlaceOfTitle(before?: Piece, after?: Piece): boolean {
  if (!after) return false;
  if (after.role === 'byline' || datelineLength(after.text) > 0) return true;
  if (after.mark !== '' || after.form.kind === 'item') return false;
  if (!before) return true;
  return after.role === 'title' && before.role !== 'text' && before.role !== 'cutline';
}
