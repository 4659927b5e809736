/**
 * Quotations over several paragraphs (引文跨段): each paragraph opens with the quotes that are still open,
 * only the last one closes them. A paragraph that lacks its opening quotes is told, with the change that
 * gives them back; quotes that nothing takes up or closes are told where they open.
 */
import { textOf, type Block } from '../model/text.ts';
import type { Finding } from './finding.ts';
import {
  closeFinding,
  crossedFinding,
  openFinding,
  pairMarks,
  type PairedMarks,
} from './pair-marks.ts';

/** Gives the paired marks of a block, read once. */
export type MarksOf = (block: Block) => PairedMarks;

/** Finds by block what does not pair in the paragraphs of an article, and in its other blocks by themselves. */
export function quoteFindings(
  blocks: readonly Block[],
  marksOf: MarksOf,
): ReadonlyMap<number, readonly Finding[]> {
  const findings = new Map<number, readonly Finding[]>();
  /** Quotes that the paragraph before left open, outermost first. */
  let carried = '';
  blocks.forEach((block, i) => {
    // A picture's cutline between two paragraphs does not part a quotation.
    const isBetween = block.type === 'cutline' && carried !== '';
    const read = readBlock(blocks, i, isBetween ? '' : carried, marksOf);
    if (read.findings.length > 0) findings.set(i, read.findings);
    if (!isBetween) carried = read.left;
  });
  return findings;
}

interface ReadBlock {
  readonly findings: readonly Finding[];
  /** Quotes that go on in the next paragraph. */
  readonly left: string;
}

function readBlock(
  blocks: readonly Block[],
  index: number,
  carried: string,
  marksOf: MarksOf,
): ReadBlock {
  const block = blocks[index];
  if (!block) return { findings: [], left: '' };
  const text = textOf(block);
  const lead = carried === '' ? '' : openersOf(text);
  const isWhole = lead.startsWith(carried);
  const missing = isWhole ? '' : carried;
  const cut = isWhole || !carried.includes(lead) ? 0 : lead.length;
  // What the marks are once the quotation is taken up as it should be; `shift` leads back to the text.
  const mended = missing + text.slice(cut);
  const shift = missing.length - cut;
  const marks = mended === text ? marksOf(block) : pairMarks(mended);
  const quotes = block.type === 'paragraph' ? openQuotes(mended, marks) : '';
  const left = quotes !== '' && goesOn(blocks, index, quotes, marksOf) ? quotes : '';
  const open = left === '' ? marks.open : marks.open.slice(0, -left.length);
  const place = (at: number): number => Math.max(0, at - shift);
  return {
    left,
    findings: [
      ...(isWhole ? [] : [againFinding(text, carried, cut)]),
      ...marks.crossed.map((at) => crossedFinding(text, place(at))),
      ...open.map((at) => openFinding(text, place(at))),
      ...marks.close.map((at) => closeFinding(text, place(at))),
    ],
  };
}

const QUOTES = '“‘「『';

function openersOf(text: string): string {
  let end = 0;
  while (QUOTES.includes(text.charAt(end) || ' ')) end += 1;
  return text.slice(0, end);
}

/** Paragraphs without any sign of a quotation that may lie in the middle of one. */
const MOST_BETWEEN = 4;

/** The innermost quotes that are open at the end of a text, outermost first. */
function openQuotes(text: string, { open }: PairedMarks): string {
  let quotes = '';
  for (const at of open.toReversed()) {
    const mark = text.charAt(at);
    if (!QUOTES.includes(mark)) break;
    quotes = mark + quotes;
  }
  return quotes;
}

/** Says whether the paragraphs that follow take open quotes up or close them. */
function goesOn(
  blocks: readonly Block[],
  index: number,
  quotes: string,
  marksOf: MarksOf,
): boolean {
  let at = index;
  for (let n = 0; n <= MOST_BETWEEN; n += 1) {
    at = nextParagraph(blocks, at);
    const next = blocks[at];
    if (!next) return false;
    const words = textOf(next);
    const lead = openersOf(words);
    if (lead !== '' && quotes.includes(lead)) return true;
    const { close } = marksOf(next);
    if (close.some((place) => closes(words.charAt(place), quotes))) return true;
    // Quotes of the same kind inside it would be single ones: the quotation has ended before.
    if (words.includes(quotes.charAt(0))) return false;
  }
  return false;
}

function closes(mark: string, quotes: string): boolean {
  const kind = '”’」』'.indexOf(mark);
  return kind >= 0 && quotes.includes(QUOTES.charAt(kind));
}

/** The next paragraph with only cutlines between, or -1. */
function nextParagraph(blocks: readonly Block[], index: number): number {
  let at = index + 1;
  while (blocks[at]?.type === 'cutline') at += 1;
  const block = blocks[at];
  return block?.type === 'paragraph' && textOf(block) !== '' ? at : -1;
}

function againFinding(text: string, marks: string, cut: number): Finding {
  return {
    code: 'copy-quote-again',
    level: 'warning',
    from: 0,
    to: Math.min(text.length, Math.max(1, cut)),
    values: { marks, text: text.slice(0, 10) },
    change: { from: 0, to: cut, text: marks },
  };
}
