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

/** What stands around a piece. */
interface Around {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  /** The copy has subheads as short as names, so that short lines prove nothing. */
  readonly hasShortSubheads: boolean;
}

/** Settles the roles of all pieces and joins torn paragraphs. */
export function settleRoles(pieces: readonly Piece[], gap: number): readonly Piece[] {
  const looked = findVerse(pieces);
  const hasShortSubheads = looked.some((piece, i) => {
    const [before, after] = [looked[i - 1], looked[i + 1]];
    return isShortWord(piece) && before && before.role !== 'title' && after?.role === 'text';
  });
  const settled = looked.map((piece, i) => {
    if (piece.isSure) return piece;
    const role = settle(piece, { before: looked[i - 1], after: looked[i + 1], hasShortSubheads });
    return role === piece.role ? piece : { ...piece, role };
  });
  return joinTorn(findCutlines(settled, gap));
}

function isShortWord(piece: Piece): boolean {
  return piece.role === 'title' && /^[一-鿿]{2,3}$/u.test(piece.text);
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

function settle(piece: Piece, around: Around): Role {
  switch (piece.role) {
    case 'byline':
      return isAmongItems(piece, around) ? 'text' : 'byline';
    case 'title':
      return settleTitle(piece, around);
    case 'text':
      return isMaybeTitle(piece) && hasPlaceOfTitle(around) ? 'title' : 'text';
    default:
      return piece.role;
  }
}

/** The same mark before or behind makes a list of it: □ stands before names and before items. */
function isAmongItems(piece: Piece, { before, after }: Around): boolean {
  if (!hasListLikeMark(piece.text)) return false;
  const mark = piece.text.charAt(0);
  return [before, after].some((other) => other?.text.startsWith(mark) === true);
}

function settleTitle(piece: Piece, around: Around): Role {
  const isItemOrField =
    (piece.mark !== '' && isItem(piece, around)) || isAmongFields(piece, around);
  if (isItemOrField || isSender(around)) return 'text';
  return isNameUnderHead(piece, around) ? 'byline' : 'title';
}

/** Not every short word under a headline is a pen name. */
const NO_NAME =
  /^(?:前言|引言|引子|导语|导言|导读|序言?|楔子|开头|简介|背景|按语|编者按|编后|摘要|提要|正文)$/u;

/**
 * Names without a mark between the headline and the text; also two or three characters under a headline
 * at least twice as long, which are a pen name.
 */
function isNameUnderHead(piece: Piece, { before, after, hasShortSubheads }: Around): boolean {
  if (before?.role !== 'title' || (after?.role !== 'text' && after?.role !== 'verse')) return false;
  if (isShortWord(piece) && (hasShortSubheads || NO_NAME.test(piece.text))) return false;
  return isBareNames(piece.text) || (isShortWord(piece) && before.width >= 2 * piece.width);
}

/** The sender of a notice stands below its text and over its date. */
function isSender({ before, after }: Around): boolean {
  return after?.role === 'signoff' && before !== undefined && before.role !== 'title';
}

const BULLET = /^[^\d\p{L}(（①-⑳㈠-㈩⒈-⒛]/u;

/**
 * A numbered display line is a subhead when text of its own follows. Bullets, points in a row and
 * points after a colon are items of a list.
 */
function isItem(piece: Piece, { before, after }: Around): boolean {
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
function isAmongFields(piece: Piece, { before, after }: Around): boolean {
  const isField = (other?: Piece): boolean =>
    other !== undefined && /^[^：:]{1,8}[：:]\s*\S/u.test(other.text);
  return isField(piece) && (isField(before) || isField(after));
}

/** Over a byline, over a dateline, at the very top, or between two lines of a head. */
function hasPlaceOfTitle({ before, after }: Around): boolean {
  if (!after) return false;
  if (after.role === 'byline' || datelineLength(after.text) > 0) return true;
  if (after.mark !== '' || after.form.kind === 'item') return false;
  if (!before) return true;
  return after.role === 'title' && before.role !== 'text' && before.role !== 'cutline';
}
