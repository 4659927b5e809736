/**
 * Sentences that an article says twice (文字重复), as when a column was pasted two times. Compares
 * clause with clause, so its time grows with the length of the article and no faster.
 */
import { textOf, type Block } from '../model/text.ts';
import { excerpt, type Finding } from './finding.ts';
import { pairMarks } from './pair-marks.ts';
import { widthOf } from './sentence-marks.ts';

/** Shorter clauses are set phrases; they neither start a repetition nor count for one. */
const CLAUSE = 6;
/** From two clauses that together are this wide (in em) chance is out of the question. */
const REPEATED = 20;
/** One clause alone must be as long as a full name of a body or a law never is. */
const REPEATED_ALONE = 28;

interface Clause {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** A clause and where it stands. */
interface Spot {
  readonly block: number;
  readonly clause: number;
}

const clausesByBlock = new WeakMap<Block, readonly Clause[]>();

/**
 * Finds in the paragraphs of an article what an earlier paragraph, or an earlier sentence, says already.
 * Gives the findings by index of block.
 */
export function repeatedSentences(
  blocks: readonly Block[],
): ReadonlyMap<number, readonly Finding[]> {
  const firsts = new Map<string, Spot>();
  const found = new Map<number, readonly Finding[]>();
  blocks.forEach((block, index) => {
    if (block.type !== 'paragraph') return;
    const findings: Finding[] = [];
    const clauses = clausesOf(block);
    let next = 0;
    while (next < clauses.length) {
      const match = matchAt(blocks, firsts, { block: index, clause: next });
      if (match) findings.push(match.finding);
      for (const end = match?.end ?? next + 1; next < end; next += 1) {
        const text = clauses[next]?.text ?? '';
        if (!firsts.has(text)) firsts.set(text, { block: index, clause: next });
      }
    }
    if (findings.length > 0) found.set(index, findings);
  });
  return found;
}

/** Follows a clause that was said before as far as both places agree. */
function matchAt(
  blocks: readonly Block[],
  firsts: ReadonlyMap<string, Spot>,
  here: Spot,
): { readonly finding: Finding; readonly end: number } | undefined {
  const now = clausesAt(blocks, here.block);
  const clause = now[here.clause];
  const first = clause && clause.text.length >= CLAUSE ? firsts.get(clause.text) : undefined;
  if (!clause || !first) return undefined;
  const then = clausesAt(blocks, first.block);
  let count = 1;
  while (isSame(now[here.clause + count], then[first.clause + count])) count += 1;
  const text = textAt(blocks, here.block);
  const last = now[here.clause + count - 1] ?? clause;
  const lastThen = then[first.clause + count - 1] ?? clause;
  const to = last.to + halfClause(text.slice(last.to), textAt(blocks, first.block), lastThen.to);
  const said = text.slice(clause.from, to);
  const whole = now.slice(here.clause, here.clause + count);
  const isSeveral = whole.filter(({ text: words }) => words.length >= CLAUSE).length > 1;
  if (widthOf(said) < (isSeveral ? REPEATED : REPEATED_ALONE)) return undefined;
  const change = takeOut(text, clause.from, to);
  const finding: Finding = {
    code: 'copy-repeat',
    level: 'warning',
    from: clause.from,
    to,
    values: { text: excerpt(said), earlier: paragraphNumber(blocks, first.block) },
    ...(change && { change }),
  };
  return { finding, end: here.clause + count };
}

function isSame(a: Clause | undefined, b: Clause | undefined): boolean {
  return a !== undefined && a.text === b?.text;
}

/** Which paragraph of the text a block is, counted from 1 as people do. */
function paragraphNumber(blocks: readonly Block[], index: number): number {
  return blocks.slice(0, index + 1).filter((block) => block.type === 'paragraph').length;
}

/** A clause broken off at the end of the paragraph repeats too when the earlier text begins alike. */
function halfClause(rest: string, earlier: string, from: number): number {
  return rest.length < 40 && rest !== '' && earlier.startsWith(rest, from) ? rest.length : 0;
}

/**
 * Takes the second telling away with the mark after it; before a stop, the pause in front goes instead.
 * Where that would tear a quotation apart it proposes nothing.
 */
function takeOut(text: string, from: number, to: number): Finding['change'] {
  const marks = pairMarks(text.slice(from, to));
  if (marks.open.length + marks.crossed.length + marks.close.length > 0) return undefined;
  const before = text.charAt(from - 1);
  const after = text.charAt(to);
  const pause = /[，、：；,:;]/u;
  if (after !== '' && pause.test(after)) return { from, to: to + 1, text: '' };
  if (!pause.test(before)) {
    return /[。！？.!?]/u.test(after) ? { from, to: to + 1, text: '' } : { from, to, text: '' };
  }
  if (after === '') return { from: from - 1, to, text: /[,:;]/u.test(before) ? '.' : '。' };
  return { from: from - 1, to, text: '' };
}

function textAt(blocks: readonly Block[], index: number): string {
  const block = blocks[index];
  return block ? textOf(block) : '';
}

function clausesAt(blocks: readonly Block[], index: number): readonly Clause[] {
  const block = blocks[index];
  return block ? clausesOf(block) : [];
}

function clausesOf(block: Block): readonly Clause[] {
  const known = clausesByBlock.get(block);
  if (known) return known;
  const clauses: Clause[] = [];
  for (const match of textOf(block).matchAll(
    /[^\s，。；：！？、…,;:!?\n“”‘’][^，。；：！？…,;:!?\n]*/gu,
  )) {
    const text = match[0].trimEnd();
    clauses.push({ from: match.index, to: match.index + text.length, text });
  }
  clausesByBlock.set(block, clauses);
  return clauses;
}
