/**
 * What a line end between two words of a headline gains or loses by the clause it stands in: two clauses often
 * stand side by side without a mark, and a line should end between them.
 */
import type { Word, WordKind } from './word-kinds.ts';

/** The noun that 的 waited for has come: another noun begins something new. */
const HEADED = -10;
/** A clause of its own begins after a verb; after a verb with its object. */
const CLAUSE = -4;
const NEXT_CLAUSE = -16;
/** Its verb is not parted from its subject then. */
const SUBJECT = 12;
/** 降五周 is complete, 救三名 is not. */
const AMOUNT = -37;
const UNITS = /(?:[周年月天日元米吨度亩里成倍]|小时|分钟|公斤|百分点)$/u;
/** The noun right after a number is seldom all that is counted: 五起食品安全案件. */
const COUNTED = 12;
/** Between 一场 and the 的 of what describes it. */
const DESCRIBED = 20;

/** What is added to the hurt of a line end after the n-th word. */
export function hurtOfClause(words: readonly Word[], n: number, text: string): number {
  const { kind } = words[n + 1]!;
  if (isDescribing(words, n)) return DESCRIBED;
  if (kind === 'n' || (kind === 'm' && words[n]!.kind === 'v')) return beforeNoun(words, n, text);
  return kind === 'v' && isSecondSubject(words, n) ? SUBJECT : 0;
}

function beforeNoun(words: readonly Word[], n: number, text: string): number {
  const last = words[n - 1]?.kind;
  if (last === 'u' && words[n + 1]!.kind === 'n') return HEADED;
  const isClause = words.slice(n + 2).some(({ kind }) => kind === 'v' || kind === 'd');
  return isClause ? beforeClause(words, n, text) : 0;
}

/** The noun after the n-th word has a verb of its own. */
function beforeClause(words: readonly Word[], n: number, text: string): number {
  const { kind, from, to } = words[n]!;
  const last = words[n - 1]?.kind ?? ' ';
  if (kind === 'v') return hasOpenPreposition(words, n - 1) ? 0 : CLAUSE;
  if (kind === 'n' && last === 'm') return COUNTED;
  if (kind === 'n') return hasObject(words, n) ? NEXT_CLAUSE : 0;
  return kind === 'm' && 'vn'.includes(last) && UNITS.test(text.slice(from, to)) ? AMOUNT : 0;
}

/** Says whether the n-th word ends a verb with its object: a longer verb, then nouns alone. */
function hasObject(words: readonly Word[], n: number): boolean {
  let i = n;
  while (i >= 0 && words[i]!.kind === 'n') i -= 1;
  const verb = words[i];
  return verb?.kind === 'v' && verb.to - verb.from > 1 && !hasOpenPreposition(words, i - 1);
}

/** Says whether the n-th word is the subject of a second clause: a noun that follows an object. */
function isSecondSubject(words: readonly Word[], n: number): boolean {
  return words[n]!.kind === 'n' && words[n - 1]?.kind === 'n' && hasObject(words, n - 1);
}

/** Says whether the place lies between a counted thing and the 的 of the verb that describes it. */
function isDescribing(words: readonly Word[], n: number): boolean {
  const kinds = words.map(({ kind }): WordKind => kind);
  const end = kinds.indexOf('u', n + 1);
  const counted = kinds.lastIndexOf('m', n);
  return counted === 0 && end > n && kinds[1] === 'v' && !kinds.slice(0, n).includes('u');
}

/** Says whether the words up to the n-th hold a preposition with no verb after it. */
export function hasOpenPreposition(words: readonly Word[], n: number): boolean {
  for (let i = n; i >= 0; i -= 1) {
    const { kind } = words[i]!;
    if (kind === 'v') return false;
    if (kind === 'p') return true;
  }
  return false;
}
