/** Reads Markdown into the lines of a draft. Its signs are not copy: they are dropped and listed. */
import type { DressMarkType } from '../model/text.ts';
import type { DraftLine, LineForm, MarkSpan, MarkedText } from './draft.ts';
import { CLEAN, sumRubbish } from './draft.ts';
import { cleanLine, isBlank } from './clean-copy.ts';
import { applyCuts, joinParts, plain, type Cut } from './marked-text.ts';
import { unwrapLines } from './unwrap-lines.ts';

const RULE = /^ {0,3}(?:(?:\* *){3,}|(?:- *){3,}|(?:_ *){3,})$/u;
const FENCE = /^ {0,3}(?:`{3,}|~{3,})\s*[\w-]*\s*$/u;
const UNDERLINE = /^ {0,3}(?:={2,}|-{2,})\s*$/u;
const DELIMITER = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/u;
const PREFIX = /^ {0,3}(?:(?:> ?)+)?(?:(#{1,6})[ \t]+)?/u;
const ITEM = /^([ \t]*)(?:> ?)*(?:[-*+]|(\d{1,4})[.)])[ \t]+(?=\S)/u;

/** Reads Markdown: headings, emphasis, lists, tables, links. Signs and numbers of items are no text. */
export function readMarkdown(text: string): {
  readonly lines: readonly DraftLine[];
  readonly dropped: readonly string[];
} {
  const dropped: string[] = [];
  const lines: DraftLine[] = [];
  let gap = 0;
  for (const raw of text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u)) {
    const last = lines.at(-1);
    if (isBlank(raw)) gap += 1;
    else if (last && gap === 0 && last.form.kind === 'plain' && UNDERLINE.test(raw)) {
      dropped.push(raw.trim());
      const level = raw.includes('=') ? 1 : 2;
      lines[lines.length - 1] = { ...last, form: { kind: 'heading', level } };
    } else if (isSign(raw)) {
      dropped.push(raw.trim());
      gap = Math.max(gap, RULE.test(raw) ? 3 : 0);
    } else {
      const isRow = /^\s*\|.*\|\s*$/u.test(raw);
      lines.push(isRow ? readRow(raw, gap, dropped) : readLine(raw, gap, last, dropped));
      gap = 0;
    }
  }
  return { lines: unwrapLines(lines), dropped };
}

/** Lines that are signs only: rules, fences around code, the line below the head of a table. */
function isSign(raw: string): boolean {
  return RULE.test(raw) || FENCE.test(raw) || (raw.includes('|') && DELIMITER.test(raw));
}

function readLine(
  raw: string,
  gap: number,
  last: DraftLine | undefined,
  dropped: string[],
): DraftLine {
  const item = ITEM.exec(raw);
  if (item) return readItem(raw, item, { gap, level: levelOf(item[1] ?? '', last) }, dropped);
  const prefix = PREFIX.exec(raw);
  const sign = prefix?.[0] ?? '';
  const level = prefix?.[1]?.length;
  if (sign.trim() !== '') dropped.push(sign.trim());
  const rest =
    level === undefined ? raw.slice(sign.length) : dropHashes(raw.slice(sign.length), dropped);
  const clean = cleanLine(readEmphasis(rest, dropped));
  const indented = clean.indented && sign === '';
  const form: LineForm = level === undefined ? PLAIN : { kind: 'heading', level };
  return { ...clean.marked, gap, indented, form, rubbish: clean.rubbish, seams: [] };
}

const PLAIN: LineForm = { kind: 'plain' };

/** Two spaces of indent make a level, one at a time. */
function levelOf(indent: string, last: DraftLine | undefined): number {
  const deepest = last?.form.kind === 'item' ? last.form.level + 1 : 0;
  return Math.min(deepest, Math.floor(indent.replace(/\t/gu, '    ').length / 2));
}

function readItem(
  raw: string,
  [sign, , figures]: RegExpExecArray,
  { gap, level }: { readonly gap: number; readonly level: number },
  dropped: string[],
): DraftLine {
  dropped.push(sign.trim());
  const { marked, rubbish } = cleanLine(readEmphasis(raw.slice(sign.length), dropped));
  const number = figures === undefined ? undefined : Number(figures);
  const style = number === undefined ? 'bullet' : 'figures';
  const form: LineForm = { kind: 'item', style, level, number };
  return { ...marked, gap, indented: false, form, rubbish, seams: [] };
}

/** A heading may end in the same signs it began with. */
function dropHashes(heading: string, dropped: string[]): string {
  const open = heading.trimEnd();
  const hashes = /(?<= )#+$/u.exec(open.slice(-8))?.[0] ?? '';
  if (hashes !== '') dropped.push(hashes);
  return open.slice(0, open.length - hashes.length);
}

function readRow(raw: string, gap: number, dropped: string[]): DraftLine {
  const inside = raw.trim().replace(/^\||\|$/gu, '');
  let row: MarkedText = plain('');
  let rubbish = CLEAN;
  inside.split('|').forEach((cell, i) => {
    const clean = cleanLine(readEmphasis(cell.trim(), dropped));
    row = i === 0 ? clean.marked : joinParts(row, '\t', clean.marked);
    rubbish = sumRubbish([rubbish, { ...clean.rubbish, indents: 0 }]);
    dropped.push('|');
  });
  dropped.push('|');
  return { ...row, gap, indented: false, form: { kind: 'row' }, rubbish, seams: [] };
}

/** A sign of emphasis, an escaped sign or a link target. */
const SIGNS =
  /\\[\\`*_{}[\]()#+.!|>-]|\*\*|__|[*_`]|!?\[|\]\([^()\s]{1,2000}(?: "[^"]{0,200}")?\)/gu;

/** Pairs the signs of emphasis; those without a partner stay as text. */
function readEmphasis(raw: string, dropped: string[]): MarkedText {
  const cuts: Cut[] = [];
  const spans: MarkSpan[] = [];
  const open = new Map<string, { from: number; to: number }>();
  const drop = (place: { from: number; to: number }): void => {
    cuts.push({ ...place, text: '' });
    dropped.push(raw.slice(place.from, place.to));
  };
  for (const match of raw.matchAll(SIGNS)) {
    const [sign] = match;
    const place = { from: match.index, to: match.index + sign.length };
    const kind = sign.startsWith(']') ? '[' : sign.replace('!', '');
    const start = open.get(kind);
    const before = raw.charAt(place.from - 1);
    const after = raw.charAt(place.to);
    if (sign.startsWith('\\')) drop({ from: place.from, to: place.from + 1 });
    else if (start && (sign.startsWith(']') || isCloser(sign, before, after))) {
      open.delete(kind);
      drop(start);
      drop(place);
      const type = markFor(kind);
      if (type) spans.push({ from: start.to, to: place.from, type });
    } else if (sign.includes('[') || isOpener(sign, before, after)) open.set(kind, place);
  }
  return applyCuts(
    { text: raw, spans },
    cuts.toSorted((a, b) => a.from - b.from),
  );
}

function markFor(sign: string): DressMarkType | undefined {
  if (sign === '**' || sign === '__') return 'bold';
  return sign === '*' || sign === '_' ? 'italic' : undefined;
}

function isOpener(sign: string, before: string, after: string): boolean {
  return /\S/u.test(after) && !(sign.startsWith('_') && /\w/u.test(before));
}

function isCloser(sign: string, before: string, after: string): boolean {
  return /\S/u.test(before) && !(sign.startsWith('_') && /\w/u.test(after));
}
