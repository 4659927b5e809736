/**
 * Says for each place of a headline how much a line end there hurts: never inside a word if it can be
 * helped, never before 的 or 了, rather not inside quotation marks. Likely ends of phrases come from
 * BudouX (Apache 2.0), words from `find-words.ts`.
 */
import { Parser, zhHansModel } from 'budoux';
import { findWords } from './find-words.ts';
import { Kind } from './marks.ts';
import { hurtOfPartingLatin } from './part-latin.ts';
import { NEVER, hurtBeside, hurtOfAspect, hurtOfParting } from './part-words.ts';
import { Break, type Prepared } from './prepared.ts';
import type { Word, WordKind } from './word-kinds.ts';

/** A mark or a space is the best place of all. */
export const AT_MARK = -12;
/** Words whole, quotations whole, titles of books whole. */
const INSIDE_WORD = 120;
const INSIDE_QUOTES = 60;
const INSIDE_TITLE = 90;
/** Beside a quotation a line ends so much more easily than between words. */
const AT_QUOTES = 0.5;
/** Where BudouX sees no end of a phrase. */
const WITHIN_PHRASE = 4;
/** What is known of a headline; its sizes differ, its words do not. */
interface Known {
  readonly kinds: Uint8Array;
  readonly after: Uint8Array;
  readonly hurts: readonly number[];
}

const hurts = new WeakMap<Prepared, readonly number[]>();
const byText = new Map<string, Known>();
/** Headlines remembered by their text. */
const KEPT = 200;
let parser: Parser | undefined;

/** How much each place hurts as a line end: Infinity never, -Infinity chosen by a person. */
export function hurtsOf(p: Prepared): readonly number[] {
  const known = hurts.get(p);
  if (known) return known;
  const alike = byText.get(p.text);
  const made = alike && isAlike(alike, p) ? alike.hurts : findHurts(p);
  if (byText.size >= KEPT) byText.clear();
  byText.set(p.text, { kinds: p.kinds, after: p.after, hurts: made });
  hurts.set(p, made);
  return made;
}

function isAlike({ kinds, after }: Known, p: Prepared): boolean {
  if (kinds.length !== p.kinds.length) return false;
  return kinds.every((kind, i) => kind === p.kinds[i] && after[i] === p.after[i]);
}

function findHurts(p: Prepared): readonly number[] {
  const site: Site = {
    p,
    phraseEnds: endsOfPhrases(p.text),
    words: new Map(),
    begins: new Map(),
    ends: new Map(),
  };
  for (const words of wordsOf(site)) for (const [n] of words.entries()) noteWord(site, words, n);
  let quotes = 0;
  let titles = 0;
  return Array.from({ length: p.count }, (_, i) => {
    const step = stepOf(p, i);
    if (p.text[p.from[i]!] === '《' || p.text[p.from[i]!] === '》') titles += step;
    else quotes += step;
    const inside = titles > 0 ? INSIDE_TITLE : quotes > 0 ? INSIDE_QUOTES : 0;
    return hurtAfter(site, i, inside);
  });
}

/** A headline while its places are judged. */
interface Site {
  readonly p: Prepared;
  readonly phraseEnds: ReadonlySet<number>;
  /** What a line end after the word that ends at an offset hurts; 0 after the last of a run. */
  readonly words: Map<number, number>;
  /** Kinds of words by the offsets where they begin and end. */
  readonly begins: Map<number, WordKind>;
  readonly ends: Map<number, Word>;
}

function stepOf(p: Prepared, i: number): number {
  if (p.kinds[i] === Kind.opener) return 1;
  return p.kinds[i] === Kind.closer ? -1 : 0;
}

/** The words of each run of Han characters. */
function wordsOf({ p, phraseEnds }: Site): readonly (readonly Word[])[] {
  const runs: (readonly Word[])[] = [];
  for (let i = 0; i < p.count; i += 1) {
    if (p.kinds[i] !== Kind.han) continue;
    const from = p.from[i]!;
    while (i + 1 < p.count && p.kinds[i + 1] === Kind.han) i += 1;
    runs.push(findWords(p.text, [from, p.to[i]!], phraseEnds));
  }
  return runs;
}

function noteWord(site: Site, words: readonly Word[], n: number): void {
  const { from, to, kind } = words[n]!;
  site.begins.set(from, kind);
  site.ends.set(to, words[n]!);
  if (n === words.length - 1) site.words.set(to, 0);
  else {
    const within = site.phraseEnds.has(to) ? 0 : WITHIN_PHRASE;
    site.words.set(to, hurtOfParting(words, n, site.p.text) + within);
  }
}

function hurtAfter(site: Site, i: number, inside: number): number {
  const { p } = site;
  const after = p.after[i]!;
  if (after === Break.forced) return -Infinity;
  if (after !== Break.yes) return Infinity;
  const kind = p.kinds[i]!;
  if (kind === Kind.space) return inside + hurtAtSpace(p, i);
  if (kind === Kind.pause || kind === Kind.stop) return inside + AT_MARK;
  if (kind === Kind.han && p.kinds[i + 1] === Kind.han) return inside + betweenHan(site, i);
  return inside + besideOther(site, i);
}

function betweenHan({ p, words }: Site, i: number): number {
  const hurt = words.get(p.to[i]!);
  if (hurt === undefined) return INSIDE_WORD;
  return hurt >= NEVER ? Infinity : hurt;
}

/** Beside quotation marks a phrase ends easily; letters and figures are words like others. */
function besideOther({ p, begins, ends }: Site, i: number): number {
  const isClosed = p.kinds[i] === Kind.closer;
  if (isClosed && LEANS_BACK.has(p.text[p.to[i]!] ?? '')) return Infinity;
  const last = ends.get(p.to[i]!);
  const before = last?.kind ?? kindOfPiece(p, i);
  const after = begins.get(p.from[i + 1]!) ?? kindOfPiece(p, i + 1);
  const hurt = hurtBeside(before, after) + (last ? hurtOfAspect(last, p.text) : 0);
  if (hurt >= NEVER) return Infinity;
  const isQuoted = isClosed || p.kinds[i + 1] === Kind.opener;
  return isQuoted && !'pc'.includes(before) ? hurt * AT_QUOTES : hurt;
}

/** Figures count, all else that is not Han is like a noun. */
function kindOfPiece(p: Prepared, i: number): WordKind {
  return p.kinds[i] === Kind.word && /^\d/u.test(p.text.slice(p.from[i], p.to[i])) ? 'm' : 'n';
}

const LEANS_BACK = new Set('的了着地得们吗呢吧等');

function hurtAtSpace(p: Prepared, i: number): number {
  const isLatin = (piece: number): boolean => p.kinds[piece] === Kind.word;
  if (!isLatin(i - 1) || !isLatin(i + 1)) return AT_MARK;
  return hurtOfPartingLatin(wordBefore(p, i), wordAfter(p, i));
}

/** The whole word before a space: pieces may part at hyphens. */
function wordBefore(p: Prepared, space: number): string {
  const from = p.text.lastIndexOf(' ', p.from[space]! - 1) + 1;
  return p.text.slice(from, p.from[space]);
}

function wordAfter(p: Prepared, space: number): string {
  const to = p.text.indexOf(' ', p.to[space]);
  return p.text.slice(p.to[space], to < 0 ? p.text.length : to);
}

function endsOfPhrases(text: string): ReadonlySet<number> {
  parser ??= new Parser(zhHansModel);
  const ends = new Set<number>();
  let at = 0;
  for (const phrase of parser.parse(text)) {
    at += phrase.length;
    ends.add(at);
  }
  return ends;
}
