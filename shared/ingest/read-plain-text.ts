/** Reads plain text into the lines of a draft: line ends of every system, indents, tables, wrapped lines. */
import { sumRubbish, type DraftLine } from './draft.ts';
import { cleanLine, isBlank } from './clean-copy.ts';
import { findRows } from './find-rows.ts';
import { plain } from './marked-text.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Line ends: Unix, Windows, old Mac, a word processor's own, and those of Unicode. */
const LINE_END = /\r\n|[\n\r\v\u0085\u2028]/u;
const PARAGRAPH_END = /[\f\u2029]/gu;

/**
 * Web pages pasted as text lose their line ends: a stop followed by two full-width spaces inside a line
 * is the indent of the next paragraph, and then so are all pairs of them in that line.
 */
const LOST_LINE_END = /[。！？…][”’」』）)]?[ \u00a0]*\u3000{2}\S/u;
const INNER_INDENT = /(?<=\S)[ \u00a0]*(?=\u3000{2}\S)/gu;

/** Reads plain text. Gives no line for blank ones; those are counted in `gap` of the next. */
export function readPlainText(text: string): readonly DraftLine[] {
  const even = text.replace(PARAGRAPH_END, '\n\n');
  const split = even.split(LINE_END).flatMap(splitLostEnds);
  const raw = split.map((line) => (isBlank(line) ? '' : line));
  const rows = findRows(raw);
  const lines: DraftLine[] = [];
  let gap = 0;
  raw.forEach((line, i) => {
    if (line === '') gap += 1;
    else {
      lines.push(readLine(line, rows[i], gap));
      gap = 0;
    }
  });
  return unwrapLines(lines);
}

function splitLostEnds(line: string): readonly string[] {
  if (!line.includes('\u3000\u3000') || !LOST_LINE_END.test(line)) return [line];
  return line.split(INNER_INDENT);
}

function readLine(line: string, cells: readonly string[] | undefined, gap: number): DraftLine {
  const base = { gap, seams: [], spans: [] };
  if (cells) {
    const clean = cells.map((cell) => cleanLine(plain(cell)));
    const text = clean.map((cell) => cell.marked.text).join('\t');
    const rubbish = { ...sumRubbish(clean.map((cell) => cell.rubbish)), indents: 0 };
    return { ...base, text, indented: false, form: { kind: 'row' }, rubbish };
  }
  const { marked, indented, rubbish } = cleanLine(plain(line));
  return { ...base, ...marked, indented, form: { kind: 'plain' }, rubbish };
}
