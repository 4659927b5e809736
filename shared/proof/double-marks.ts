/** Marks and words set twice (标点重复): the slips of a hand that typed, cut and pasted. */
import { type Finding } from './finding.ts';

/** Pauses and stops by weight: of two marks side by side the heavier one stays. */
const WEIGHTS = '、，：；。';

/** Finds marks typed twice, two marks where one belongs, and Latin words typed twice. */
export function doubleMarks(text: string): readonly Finding[] {
  return [
    ...pauses(text),
    ...dots(text),
    ...stopsAroundQuotes(text),
    ...latinMarks(text),
    ...latinWords(text),
  ];
}

type Code = 'copy-double-mark' | 'copy-double-word';

function doubled(code: Code, match: RegExpExecArray, better: string): Finding {
  const [text] = match;
  const [from, to] = [match.index, match.index + text.length];
  const change = { from, to, text: better };
  return { code, level: 'warning', from, to, values: { text, better }, change };
}

/** Three full stops or more are somebody's ellipsis. */
function pauses(text: string): readonly Finding[] {
  return [...text.matchAll(/[、，：；。]{2,}/gu)].map((match) => {
    const marks = match[0];
    const ellipsis = /^。{3,}$/u.test(marks);
    const heaviest = [...marks].reduce((a, b) => (WEIGHTS.indexOf(b) > WEIGHTS.indexOf(a) ? b : a));
    return doubled('copy-double-mark', match, ellipsis ? '……' : heaviest);
  });
}

/** An ellipsis has two characters; two of them together stand for paragraphs left out. */
function dots(text: string): readonly Finding[] {
  return [...text.matchAll(/…{3,}/gu)].flatMap((match) =>
    match[0].length === 4 ? [] : [doubled('copy-double-mark', match, '……')],
  );
}

/** A whole sentence in quotes has its stop inside them; a second one outside is too much. */
function stopsAroundQuotes(text: string): readonly Finding[] {
  return [...text.matchAll(/[。！？][”’」』]。/gu)].map((match) =>
    doubled('copy-double-mark', match, match[0].slice(0, 2)),
  );
}

function latinMarks(text: string): readonly Finding[] {
  return [...text.matchAll(/([,;:])\1+|(?<![.])\.\.(?![./])/gu)].map((match) =>
    doubled('copy-double-mark', match, match[0].charAt(0)),
  );
}

/** English says “that that” and “had had” in earnest. */
function latinWords(text: string): readonly Finding[] {
  if (!/[a-z]{2} /i.test(text)) return [];
  const found = [...text.matchAll(/(?<![\p{L}-])([\p{Script=Latin}]{2,})\s+\1(?![\p{L}-])/gu)];
  return found.flatMap((match) => {
    const word = match[1] ?? '';
    if (word === 'that' || word === 'had') return [];
    return [doubled('copy-double-word', match, word)];
  });
}
