/**
 * Takes the rubbish out of pasted copy: characters nobody sees, odd spaces, indents made of spaces. What
 * can be seen stays, to the last character; what was taken is counted, so that it can be told.
 */
import type { MarkedText, RubbishCounts } from './draft.ts';
import { replaceParts, slicePart } from './marked-text.ts';

/** A cleaned line of copy. */
export interface CleanLine {
  readonly marked: MarkedText;
  readonly indented: boolean;
  readonly rubbish: RubbishCounts;
}

/**
 * Zero-width characters, soft hyphens, marks of direction, byte order marks inside the text and control
 * characters. The joiners stay where they join: in emoji and in scripts that need them.
 */
const INVISIBLE =
  /[\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\p{M}\p{Script=Arabic}\p{Script=Devanagari}])[\u200c\u200d]/gu;
/** Halves of a surrogate pair stand for a character that is lost. */
const LONE_SURROGATE = /\p{Surrogate}/gu;
/** Non-breaking and typographic spaces: lines are broken by the program, not by the copy. */
const ODD_SPACE = /[\u00a0\u1680\u2000-\u200a\u202f\u205f]/gu;
const INDENT = /^[ \t\u3000]+/u;
/** Pauses and stops of Chinese text have their space inside the character. */
const SPACE_BY_MARK =
  /(?<=[，。、；：]) +(?=[\p{Script=Han}“‘《「（])|(?<=[\p{Script=Han}”’》）]) +(?=[，。、；：！？])/gu;

/** Says whether nothing of a line can be seen. */
export function isBlank(text: string): boolean {
  return text.replace(INVISIBLE, '').trim() === '';
}

/** Cleans one line of copy. */
export function cleanLine(raw: MarkedText): CleanLine {
  const whole = replaceParts(raw, LONE_SURROGATE, () => '\ufffd').marked;
  const seen = replaceParts(whole, INVISIBLE, () => '');
  const even = replaceParts(seen.marked, ODD_SPACE, () => ' ');
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
      invisible: seen.count,
      spaces: even.count + single.count + tight.count,
      tabs: tabs.count,
      indents: indented ? 1 : 0,
    },
  };
}
