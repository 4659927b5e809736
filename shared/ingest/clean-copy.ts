/**
 * Takes the rubbish out of pasted copy: characters nobody sees, odd spaces, indents made of spaces. What
 * can be seen stays, to the last character; what was taken is counted, so that it can be told.
 */
import { CLEAN, type MarkedText, type RubbishCounts } from './draft.ts';
import { replaceParts, slicePart } from './marked-text.ts';

/** A cleaned line of copy. */
export interface CleanLine {
  readonly marked: MarkedText;
  readonly indented: boolean;
  readonly rubbish: RubbishCounts;
}

/**
 * Zero-width characters, marks of direction, byte order marks inside the text and control characters; soft
 * hyphens but those between two letters, where a writer says how a word is cut.
 */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x9f\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![A-Za-z\u00c0-\u052f])\u00ad|\u00ad(?![A-Za-z\u00c0-\u052f])/g;
/** The zero-width joiners stay where they join: in emoji and in scripts that need them. */
const IDLE_JOINER =
  /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]/gu;
/** Halves of a surrogate pair stand for a character that is lost. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Non-breaking and typographic spaces: lines are broken by the program, not by the copy. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/g;
const INDENT = /^[ \t\u3000]+/;
/** Pauses and stops of Chinese text have their space inside the character. */
const SPACE_BY_MARK =
  /(?<=[，。、；：]) +(?=[一-鿿“‘《「（])|(?<=[一-鿿”’》）]) +(?=[，。、；：！？])/g;
/** Most lines hold none of all this, and are clean as they come. */
const SUSPECT =
  /[\0-\x1f\x7f-\xa0\u00ad\u061c\u1680\u180e\u2000-\u200f\u2028-\u202f\u205f-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]| [ ，。、；：！？]|[，。、；：] |^\s|\s$/;

/** Says whether nothing of a line can be seen. */
export function isBlank(text: string): boolean {
  const seen = text.trimStart();
  // The first character of nearly every line is a letter, a figure or Han.
  if (/^[!-~\u2e80-\ud7ff]/.test(seen)) return false;
  return seen.replace(INVISIBLE, '').replace(IDLE_JOINER, '').trim() === '';
}

/** Cleans one line of copy. */
export function cleanLine(raw: MarkedText): CleanLine {
  if (!SUSPECT.test(raw.text)) return { marked: raw, indented: false, rubbish: CLEAN };
  const whole = replaceParts(raw, LONE_SURROGATE, () => '\ufffd').marked;
  const seen = replaceParts(whole, INVISIBLE, () => '');
  const joined = /[\u200c\u200d]/.test(raw.text)
    ? replaceParts(seen.marked, IDLE_JOINER, () => '')
    : { marked: seen.marked, count: 0 };
  const even = replaceParts(joined.marked, ODD_SPACE, () => ' ');
  const indent = INDENT.exec(even.marked.text)?.[0] ?? '';
  const end = even.marked.text.trimEnd().length;
  const trimmed = slicePart(even.marked, end - even.marked.text.trim().length, end);
  const tabs = replaceParts(trimmed, /\t+ */gu, () => ' ');
  const single = replaceParts(tabs.marked, / {2,}/gu, () => ' ');
  const tight = replaceParts(single.marked, SPACE_BY_MARK, () => '');
  const indented = indent.includes('\u3000') || indent.includes('\t') || indent.length > 1;
  return {
    marked: tight.marked,
    indented,
    rubbish: {
      invisible: seen.count + joined.count,
      spaces: even.count + single.count + tight.count,
      tabs: tabs.count,
      indents: indented ? 1 : 0,
    },
  };
}
