/** Paragraphs that break off before their sentence ends (句子不完整). */
import { endingOf, isHan, lastSentenceStart } from './sentence-marks.ts';
import { excerpt, type Finding } from './finding.ts';

/**
 * Describes the sentence that a broken-off paragraph leaves unfinished. At the end of an article the rest
 * of it is gone, which must not go to press; before another paragraph perhaps only a stop is missing.
 */
export function unfinishedSentence(text: string, isLast: boolean): Finding {
  const from = lastSentenceStart(text);
  const to = text.trimEnd().length;
  return {
    code: isLast ? 'copy-cut-off' : 'copy-unfinished',
    level: isLast ? 'error' : 'warning',
    from,
    to,
    values: { text: excerpt(text.slice(from, to)) },
    change: mend(text, from, to),
  };
}

/** Fewer characters than this after the last mark are the beginning of a clause, not a clause. */
const CLAUSE = 4;

/**
 * A clause that has hardly begun was cut: its sentence is best taken back to the last stop. A mark of
 * pause at the end becomes the stop, and a clause that may be whole gets one.
 */
function mend(text: string, from: number, to: number): NonNullable<Finding['change']> {
  const stop = [...text].some(isHan) ? '。' : '.';
  if (endingOf(text) === 'pause') return { from: to - 1, to, text: stop };
  const clause =
    text
      .slice(from, to)
      .split(/[，、：；,:;]/u)
      .at(-1) ?? '';
  if (from > 0 && [...clause].length < CLAUSE) return { from, to, text: '' };
  return { from: to, to, text: stop };
}
