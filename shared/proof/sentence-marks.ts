/**
 * The marks of sentences in Chinese and Latin copy: what ends one, what pauses in it, what pairs, and
 * how wide text is. Reading copy and checking it ask the same questions, so they are answered here.
 */

/** Marks that may stand after the stop of a sentence: closing quotes and brackets. */
const CLOSERS = '”’」』）)】〕〗》〉］]}｝"\'';
const STOPS = '。！？!?….．｡⋯；;';
const PAUSES = '，、,“‘「『（(【〔〖《〈［[{｛';
const LEADS = '：:—-–～';

/** How a text ends: at a stop, at a mark that leads on to what follows, in a pause, or in a word. */
export type Ending = 'stop' | 'lead' | 'pause' | 'word';

/** A bracketed remark at the end of a text is looked for in so many characters. */
const REMARK = 80;

/**
 * Says how a text ends. Closing quotes and brackets belong to the sentence before them, and a
 * bracketed remark after a stop does not open the sentence again.
 */
export function endingOf(text: string): Ending {
  let end = text.length;
  while (end > 0 && isSkipped(text.charAt(end - 1))) end -= 1;
  const last = text.charAt(end - 1);
  if (last === '') return 'word';
  if (STOPS.includes(last)) return 'stop';
  if (/\p{Script=Latin}[-‐]$/u.test(text.slice(end - 2, end))) return 'pause';
  if (PAUSES.includes(last)) return 'pause';
  const open = remarkStart(text);
  if (open > 0 && endingOf(text.slice(Math.max(0, open - REMARK), open)) === 'stop') return 'stop';
  return LEADS.includes(last) && end === text.trimEnd().length ? 'lead' : 'word';
}

function isSkipped(char: string): boolean {
  return CLOSERS.includes(char) || /\s/u.test(char);
}

/** Where the bracketed remark at the end of a text begins; 0 when there is none. */
export function remarkStart(text: string): number {
  const end = text.trimEnd().length;
  if (!/[)）]/u.test(text.charAt(end - 1))) return 0;
  let depth = 0;
  for (let i = end - 1; i >= Math.max(0, end - REMARK); i -= 1) {
    const char = text.charAt(i);
    if (char === ')' || char === '）') depth += 1;
    if (char === '(' || char === '（') depth -= 1;
    if (depth === 0) return i;
  }
  return 0;
}

const FULL_WIDTH =
  /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\u{20000}-\u{3ffff}“”‘’…—·]/u;

/** Width in em of body type, near enough to tell a headline from a paragraph: Han 1, Latin a half. */
export function widthOf(text: string): number {
  let width = 0;
  for (const char of text) width += FULL_WIDTH.test(char) ? 1 : 0.5;
  return width;
}

const HAN = /\p{Script=Han}/u;

/** Says whether a character is a Han character. */
export function isHan(char: string): boolean {
  return HAN.test(char);
}

/**
 * The width from which text can only be running text. Display lines of newspapers stay below it: the
 * longest headlines run to three lines of 13, while 40 characters make three lines of a column.
 */
export const DISPLAY_WIDTH = 40;

/** Where sentences end inside a text, its own end not counted: Chinese stops, Latin stops before a capital. */
const INNER_STOPS = /[。；｡][”’」』）]*(?=.)|[.!?]["”’)]*\s+(?=[“"‘(]?\p{Lu})/gsu;

/** Counts the sentences that end inside a text before its own end. */
export function innerStops(text: string): number {
  const trimmed = text.trimEnd();
  return trimmed.match(INNER_STOPS)?.length ?? 0;
}

/** Where the last sentence of a text begins, which may be at 0. */
export function lastSentenceStart(text: string): number {
  let start = 0;
  for (const stop of text.trimEnd().matchAll(/[。！？；｡…⋯][”’」』）]*(?=.)|[.!?]["”’)]*\s+/gsu)) {
    start = stop.index + stop[0].length;
  }
  return start;
}

const LIST_MARK =
  /^(?:[(（][\d一二三四五六七八九十a-z]{1,3}[)）]|\d{1,3}(?:[、．)）]|\.(?!\d))|[一二三四五六七八九十]{1,3}[、.．]|第[一二三四五六七八九十\d]{1,3}[，、：:]|[①-⑳㈠-㈩⒈-⒛➀-➓]|[•●◆■□○◇▪▫★☆►▶➢✓√·*＊∙‣⁃\uf06c\uf06e\uf0a7\uf0b7\uf0d8\uf0fc](?!\d)|[-–—](?=\s)|[a-z][.)](?=\s))/iu;

/** The mark of a list item or a numbered point at the start of a text, or an empty string. */
export function listMark(text: string): string {
  return LIST_MARK.exec(text)?.[0] ?? '';
}

/** Says whether text without a stop at its end is running text: too long, or of too many clauses, for a display line. */
export function isRunningText(text: string): boolean {
  const commas = text.slice(0, 100).split('，').length - 1;
  return commas > 1 || innerStops(text) > 0 || widthOf(text) > DISPLAY_WIDTH;
}

/** Says whether text is running text that breaks off before its sentence ends. */
export function isBrokenOff(text: string): boolean {
  const ending = endingOf(text);
  if (ending === 'pause') return true;
  if (ending !== 'word' || text.trim() === '') return false;
  if (listMark(text) !== '') return innerStops(text) > 0;
  return isRunningText(text);
}
