/**
 * Marks and letters of the wrong width in Chinese text (标点全半角): ASCII marks beside Han characters,
 * and letters or figures from the full-width block.
 */
import { isHan } from './sentence-marks.ts';
import { type Finding } from './finding.ts';

const FULL_OF: Readonly<Record<string, string>> = {
  ',': '，',
  '.': '。',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

/** Finds marks and letters of the wrong width in one Chinese text. */
export function halfWidthMarks(text: string): readonly Finding[] {
  if (!/[\p{Script=Han}]/u.test(text)) return [];
  return [...brackets(text), ...quotes(text), ...singleMarks(text), ...dashes(text), ...wide(text)];
}

function replace(text: string, from: number, to: number, better: string): Finding {
  return {
    code: 'copy-half-width',
    level: 'warning',
    from,
    to,
    values: { text: text.slice(from, to), better },
    change: { from, to, text: better },
  };
}

/** Says whether a neighbour is Chinese: a Han character or a full-width mark. */
function isChinese(char: string): boolean {
  return isHan(char) || /[\u3001-\u301f\uff01-\uff5e“”‘’…—]/u.test(char);
}

/** Half-width brackets around or beside Han: one finding for the pair, which changes both at once. */
function brackets(text: string): readonly Finding[] {
  const found: Finding[] = [];
  const open: number[] = [];
  const emit = (from: number, to: number): void => {
    const inside = text.slice(from + 1, to - 1);
    const beside = isHan(text.charAt(from - 1)) || isHan(text.charAt(to));
    if (!beside && !/\p{Script=Han}/u.test(inside)) return;
    const better = text.slice(from, to).replace(/[()]/gu, (mark) => FULL_OF[mark] ?? mark);
    if (better !== text.slice(from, to)) found.push(replace(text, from, to, better));
  };
  for (const match of text.matchAll(/[()（）]/gu)) {
    if (match[0] === '(' || match[0] === '（') open.push(match.index);
    else {
      const from = open.pop();
      if (from !== undefined && open.length === 0) emit(from, match.index + 1);
    }
  }
  return found;
}

/** Straight quotes in Chinese text: the first of a pair opens, the second closes. */
function quotes(text: string): readonly Finding[] {
  const found: Finding[] = [];
  let from: number | undefined;
  for (const match of text.matchAll(/"/gu)) {
    const at = match.index;
    if (from === undefined) {
      from = at;
      continue;
    }
    const inside = text.slice(from + 1, at);
    if (/\p{Script=Han}/u.test(text.charAt(from - 1) + inside + text.charAt(at + 1))) {
      found.push(replace(text, from, at + 1, `“${inside}”`));
    }
    from = undefined;
  }
  return found;
}

/** A comma, stop, colon or the like after Han; between figures and in Latin text they are right. */
function singleMarks(text: string): readonly Finding[] {
  const found: Finding[] = [];
  for (const match of text.matchAll(/[,:;?!] *|(?<!\.)\.(?!\.) */gu)) {
    const at = match.index;
    const [stretch] = match;
    const mark = stretch.charAt(0);
    const before = text.charAt(at - 1);
    const after = text.charAt(at + stretch.length);
    if (!isAmongHan(before, after, mark)) continue;
    found.push(replace(text, at, at + stretch.length, FULL_OF[mark] ?? mark));
  }
  return found;
}

function isAmongHan(before: string, after: string, mark: string): boolean {
  if (mark === '.') return isChinese(before) && (after === '' || isChinese(after));
  if (isChinese(before)) return true;
  return mark !== ':' && /[\p{L}\p{N}%]/u.test(before) && isHan(after);
}

/** Two hyphens for a dash and three points for an ellipsis. */
function dashes(text: string): readonly Finding[] {
  return [...text.matchAll(/-{2,}|\.{3,}|(?<!…)…(?!…)/gu)].flatMap((match) => {
    const to = match.index + match[0].length;
    if (!isChinese(text.charAt(match.index - 1)) && !isChinese(text.charAt(to))) return [];
    return [replace(text, match.index, to, match[0].startsWith('-') ? '——' : '……')];
  });
}

/** Letters and figures of the full-width block; papers set them in a Latin face instead. */
function wide(text: string): readonly Finding[] {
  return [...text.matchAll(/[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]+/gu)].map(
    (match): Finding => {
      const better = match[0].replace(/./gu, (char) =>
        String.fromCharCode(char.charCodeAt(0) - 0xfee0),
      );
      const to = match.index + match[0].length;
      return {
        code: 'copy-full-width',
        level: 'note',
        from: match.index,
        to,
        values: { text: match[0], better },
        change: { from: match.index, to, text: better },
      };
    },
  );
}
