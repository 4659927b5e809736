/**
 * Joins the words of a headline that only look like words of their own, and settles the kinds of those
 * that their neighbours decide.
 */
import type { Word, WordKind } from './word-kinds.ts';

/** Last characters that make a noun of a verb. */
const OF_VERBS = '者员手率量度费器机品园馆站场厂店所区院';

/** Joins what only looks like words of their own: endings, and lone characters that nothing knows. */
export function joinWords(text: string, words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (const word of withResults(text, words)) {
    const last = out.at(-1);
    const kind = last && kindTogether(text, last, word);
    if (last && kind) out[out.length - 1] = { from: last.from, to: word.to, kind };
    else out.push(word.kind === 's' ? { ...word, kind: 'n' } : word);
  }
  return out.map((word, n) => ({ ...word, kind: kindInPlace(text, out, n) }));
}

/** 捧回, 学起: a lone character and the way it goes are a verb. */
const WAYS = '回出起走到掉成入';

function withResults(text: string, words: readonly Word[]): readonly Word[] {
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    const isWay = word.to - word.from === 1 && WAYS.includes(text.charAt(word.from));
    const isLone = last && last.to - last.from === 1 && 'nv'.includes(last.kind);
    if (isWay && isLone) out[out.length - 1] = { from: last.from, to: word.to, kind: 'v' };
    else out.push(word);
  }
  return out;
}

/** The kind of a word beside its neighbours. */
function kindInPlace(text: string, words: readonly Word[], n: number): WordKind {
  const { kind, from, to } = words[n]!;
  const next = words[n + 1]?.kind ?? '';
  if (isNamed(words, n)) return 'w';
  const isBeforeThing = next !== '' && 'nwb'.includes(next);
  if (kind === 'd' && isBeforeThing) return text.slice(from, to) === '将' ? 'p' : 'b';
  return kind === 'f' && to - from > 1 && isBeforeThing ? 'n' : kind;
}

function kindTogether(text: string, last: Word, word: Word): WordKind | undefined {
  if (word.to - word.from > 1) return undefined;
  const isLone = last.to - last.from === 1;
  if (word.kind === 's') {
    if ('nwa'.includes(last.kind)) return 'n';
    if (last.kind === 'v') return kindWithVerb(isLone, text.charAt(word.from));
    return last.kind === 'b' && isLone ? 'n' : undefined;
  }
  if (word.kind !== 'n') return undefined;
  return 'nt'.includes(last.kind) || (last.kind === 'b' && isLone) ? 'n' : undefined;
}

/** 跑者 is a runner, 修路 is to make a road; a longer verb and 省 are two words. */
function kindWithVerb(isLone: boolean, ending: string): WordKind | undefined {
  if (OF_VERBS.includes(ending)) return 'n';
  return isLone ? 'v' : undefined;
}

/** A verb after its noun, with a further verb phrase at once behind it, names what is spoken of. */
function isNamed(words: readonly Word[], n: number): boolean {
  const word = words[n]!;
  const next = words[n + 1]?.kind;
  const beyond = words[n + 2]?.kind ?? 'n';
  const isLong = word.kind === 'v' && word.to - word.from > 1;
  const goesOn = next === 'p' || ((next === 'd' || next === 't') && 'vdpm'.includes(beyond));
  return isLong && words[n - 1]?.kind === 'n' && goesOn;
}
