/**
 * A line of a draft with what can be seen of it when it is looked at alone. What it is in its article is
 * decided later, from its neighbours.
 */
import { pairMarks } from '../proof/pair-marks.ts';
import {
  DISPLAY_WIDTH,
  endingOf,
  innerStops,
  isRunningText,
  listMark,
  widthOf,
  type Ending,
} from '../proof/sentence-marks.ts';
import type { BlockType } from '../model/text.ts';
import { isByline } from './bylines.ts';
import { datelineLength } from './datelines.ts';
import type { DraftLine } from './draft.ts';
import { isSourceLine } from './source-lines.ts';

/**
 * What a line is. Besides the blocks of an article: `title` may become any display line, `text` is
 * running text, `signoff` is the date that ends a notice, `separator` a line of ornaments.
 */
export type Role = BlockType | 'title' | 'text' | 'signoff' | 'separator';

export interface Piece extends DraftLine {
  readonly role: Role;
  /** The copy names the role itself, by a label or by its format. */
  readonly isSure: boolean;
  readonly width: number;
  readonly ending: Ending;
  /** The mark of a list item, or an empty string. */
  readonly mark: string;
}

const SEPARATOR = /^[-—–=_~～*＊·•.…#＃◆◇■□●○★☆※✦❖\s]{3,}$/u;
const DATE =
  /^(?:\d{4}|[二〇○零一九八七六五四三]{4})年[\d一二三四五六七八九十]{1,3}月(?:[\d一二三四五六七八九十]{1,3}日)?$/u;

/** Looks at one line alone. */
export function lookAt(line: DraftLine): Piece {
  const { text } = line;
  // Regular expressions see the start of long lines only; no display line is that long.
  const width = text.length > 400 ? text.length : widthOf(text);
  const base = { ...line, width, ending: endingOf(text), mark: listMark(text) };
  return { ...base, ...roleOf(base) };
}

type Seen = Omit<Piece, 'role' | 'isSure'>;

function roleOf(line: Seen): Pick<Piece, 'role' | 'isSure'> {
  const { text, form } = line;
  if (form.kind === 'row') return { role: 'row', isSure: true };
  if (form.kind === 'caption') return { role: 'cutline', isSure: true };
  if (form.kind === 'heading' && line.width <= 2 * DISPLAY_WIDTH)
    return { role: 'title', isSure: true };
  if (form.kind === 'item') return { role: 'text', isSure: false };
  return { role: roleOfPlain(line, text), isSure: false };
}

function roleOfPlain(line: Seen, text: string): Role {
  if (line.width > 2 * DISPLAY_WIDTH) return 'text';
  if (SEPARATOR.test(text) && !/^…+$/u.test(text)) return 'separator';
  if (isByline(text)) return 'byline';
  if (isSourceLine(text)) return 'source';
  if (DATE.test(text)) return 'signoff';
  return isTitleLike(line) ? 'title' : 'text';
}

/** Lines of these forms are particulars of a notice, not display lines. */
const FIELD =
  /^(?:时间|日期|地点|地址|电话|联系电话|联系人|联系方式|热线|邮箱|邮编|网址|传真|主办|承办|协办|主持人?|对象|费用|名额|截止时间|报名(?:时间|地点|电话)?)\s*[:：]|^(?:tel|phone|e-?mail|when|where|time|date|address|admission)\s*:/iu;

/**
 * A display line is short, does not end like a sentence, holds no whole sentence, leaves no quote or
 * bracket open, and does not begin in the middle of a clause.
 */
function isTitleLike(line: Seen): boolean {
  const { text } = line;
  if (!/[\p{L}]{2}/u.test(text)) return false;
  if (line.ending !== 'word' || isRunningText(text) || /[。；]/u.test(text)) return false;
  if (/^[\p{Ll}，。、；：！？）》”’」』…·]/u.test(text)) return false;
  if (FIELD.test(text) || /:\/\/|\S@\S|www\./u.test(text) || datelineLength(text) > 0) return false;
  const marks = pairMarks(text);
  return marks.open.length + marks.crossed.length + marks.close.length === 0;
}

/**
 * A short line that ends in a question, an exclamation or a colon may be a display line too, but only
 * its place can say so.
 */
export function isMaybeTitle(piece: Piece): boolean {
  if (piece.role !== 'text' || piece.form.kind !== 'plain' || piece.width > 26) return false;
  if (innerStops(piece.text) > 0 || /^[“‘「]/u.test(piece.text) || FIELD.test(piece.text))
    return false;
  return /[！？!?：:]$/u.test(piece.text) || piece.ending === 'lead';
}
