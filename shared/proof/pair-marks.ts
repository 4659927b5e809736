/**
 * Quotes and brackets that do not pair (引号、括号不配对). Works on one block; a quotation that runs
 * over several paragraphs is the matter of long-quotes, which sees the neighbours.
 */
import { type Finding } from './finding.ts';

const CLOSE_OF: Readonly<Record<string, string>> = {
  '“': '”',
  '‘': '’',
  '「': '」',
  '『': '』',
  '（': '）',
  '(': ')',
  '《': '》',
  '〈': '〉',
  '【': '】',
  '〔': '〕',
  '〖': '〗',
  '［': '］',
  '[': ']',
};
const MARKS = /[“”‘’「」『』（）()《》〈〉【】〔〕〖〗［］[\]]/gu;
const CLOSES = new Set(Object.values(CLOSE_OF));

/** An opening mark waiting for its closing one. */
interface Opener {
  readonly mark: string;
  readonly at: number;
  /** Pairs of the same quotes found inside it. */
  readonly inside: readonly (readonly [number, number])[];
}

/** What the marks of a block leave over. */
export interface PairedMarks {
  readonly findings: readonly Finding[];
  /** Opening marks that are open at the end of the block, in order of place. */
  readonly open: readonly number[];
  /** Opening marks that another pair closed over, in order of place. */
  readonly crossed: readonly number[];
  /** Closing marks without a start, in order of place. */
  readonly close: readonly number[];
}

/** Finds the quotes and brackets of a text that do not pair. */
export function pairMarks(text: string): PairedMarks {
  const stack: Opener[] = [];
  const findings: Finding[] = [];
  const crossed: number[] = [];
  const close: number[] = [];
  for (const match of text.matchAll(MARKS)) {
    const [mark] = match;
    const at = match.index;
    if (!CLOSES.has(mark)) stack.push({ mark, at, inside: [] });
    else if (isApostrophe(text, at, stack) || isItemBracket(text, at, stack)) continue;
    else {
      const depth = stack.findLastIndex((opener) => isPair(opener.mark, mark));
      if (depth < 0) close.push(at);
      else {
        for (const opener of stack.splice(depth + 1)) crossed.push(opener.at);
        findings.push(...closeTop(text, stack, at));
      }
    }
  }
  const open = stack.map((opener) => opener.at);
  return { findings, open, crossed, close };
}

/** A half-width bracket closes a full-width one: their widths are another rule's matter. */
function isPair(open: string, close: string): boolean {
  if (CLOSE_OF[open] === close) return true;
  return (open === '（' && close === ')') || (open === '(' && close === '）');
}

/** Closes the top of the stack; a quote inside its own kind is kept with the outer one. */
function closeTop(text: string, stack: Opener[], at: number): readonly Finding[] {
  const opener = stack.pop();
  if (opener === undefined) return [];
  const outer = stack.findLastIndex((other) => '“‘'.includes(other.mark));
  const around = stack[outer];
  if (opener.mark === '“' && around?.mark === '“') {
    stack[outer] = { ...around, inside: [...around.inside, [opener.at, at]] };
    return [];
  }
  return opener.inside.map(([from, to]) => nested(text, from, to));
}

/** Chinese and British usage agree: a quotation inside a quotation takes the other kind of quotes. */
function nested(text: string, from: number, to: number): Finding {
  return {
    code: 'copy-quote-nested',
    level: 'note',
    from,
    to: to + 1,
    values: { text: text.slice(from, to + 1) },
    change: { from, to: to + 1, text: `‘${text.slice(from + 1, to)}’` },
  };
}

/** The closing single quote is also the apostrophe of Latin words: don’t, players’. */
function isApostrophe(text: string, at: number, stack: readonly Opener[]): boolean {
  if (text.charAt(at) !== '’') return false;
  const before = /[\p{Script=Latin}\d]/u.test(text.charAt(at - 1));
  const after = /\p{Script=Latin}/u.test(text.charAt(at + 1));
  return after || (before && !stack.some((opener) => opener.mark === '‘'));
}

/** A bracket that only closes is right after the number of a list item: 1) or 二）. */
function isItemBracket(text: string, at: number, stack: readonly Opener[]): boolean {
  if (!/[)）]/u.test(text.charAt(at)) || stack.some((opener) => '（('.includes(opener.mark))) {
    return false;
  }
  return /(?:^|[\s，。；：、])[\da-z一二三四五六七八九十]{1,3}$/iu.test(
    text.slice(Math.max(0, at - 4), at),
  );
}

/** Makes the finding for an opening mark that is open at the end of its block. */
export function openFinding(text: string, at: number): Finding {
  return lonely(text, at, changeForOpen(text, at));
}

/** Makes the finding for an opening mark that another pair closed over. */
export function crossedFinding(text: string, at: number): Finding {
  return lonely(
    text,
    at,
    isQuote(text.charAt(at)) ? { from: at, to: at + 1, text: '' } : undefined,
  );
}

function lonely(text: string, at: number, change: Finding['change']): Finding {
  return {
    code: 'copy-quote-open',
    level: 'warning',
    from: at,
    to: at + 1,
    values: { mark: text.charAt(at), text: text.slice(at, at + 10) },
    ...(change && { change }),
  };
}

function isQuote(mark: string): boolean {
  return '“‘「『'.includes(mark);
}

/**
 * Speech after a colon, and a quotation that opens the paragraph, most likely run to its end, where
 * the closing mark was forgotten. Any other lone quote is best taken away. Where a bracket should
 * have closed nobody can tell.
 */
function changeForOpen(text: string, at: number): Finding['change'] {
  const mark = text.charAt(at);
  if (!isQuote(mark)) return undefined;
  const before = text.slice(0, at).trimEnd();
  const end = text.trimEnd().length;
  if (before === '' || /[：:]$/u.test(before)) {
    return { from: end, to: end, text: CLOSE_OF[mark] ?? '' };
  }
  return { from: at, to: at + 1, text: '' };
}

/** Makes the finding for a closing mark that nothing opens. */
export function closeFinding(text: string, at: number): Finding {
  const mark = text.charAt(at);
  return {
    code: 'copy-quote-close',
    level: 'warning',
    from: at,
    to: at + 1,
    values: { mark, text: text.slice(Math.max(0, at - 9), at + 1) },
  };
}
