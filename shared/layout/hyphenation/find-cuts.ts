/**
 * Finds where a word may be cut by Liang's method (Word Hy-phen-a-tion by Com-put-er, 1983): every pattern
 * that occurs in the word gives levels to the places between its letters, the highest level of a place
 * counts, and an odd one is a cut.
 */

/** A node of the tree of patterns: what follows, what the pattern that ends here says, or both. */
type PatternNode = number | PatternTree | readonly [PatternTree, number];

interface PatternTree {
  readonly [letter: string]: PatternNode;
}

/** The patterns of a language: levels by number, the tree of patterns, words with cuts of their own. */
export interface Patterns {
  readonly 0: readonly (readonly number[])[];
  readonly 1: PatternTree;
  readonly 2: Readonly<Record<string, readonly number[]>>;
}

/** Offsets at which a word in lower case may be cut; not yet how near its ends that may be. */
export function findCuts(word: string, patterns: Patterns): readonly number[] {
  const exceptions = patterns[2];
  if (Object.hasOwn(exceptions, word)) return exceptions[word]!;
  const levels = new Uint8Array(word.length + 1);
  const dotted = `.${word}.`;
  for (let start = 0; start < dotted.length; start += 1) {
    // A pattern that begins with the edge of the word has no level before the edge.
    raiseLevels(levels, dotted, start, patterns);
  }
  const cuts: number[] = [];
  for (let at = 1; at < word.length; at += 1) if (levels[at]! % 2 === 1) cuts.push(at);
  return cuts;
}

/** Lets every pattern that begins at an offset of the dotted word raise the levels it knows of. */
function raiseLevels(levels: Uint8Array, dotted: string, start: number, patterns: Patterns): void {
  const table = patterns[0];
  const first = Math.max(0, start - 1);
  let tree: PatternTree | undefined = patterns[1];
  for (let at = start; tree !== undefined && at < dotted.length; at += 1) {
    const node: PatternNode | undefined = tree[dotted[at]!];
    if (node === undefined) return;
    const known = endOf(node);
    if (known !== undefined) raise(levels, first, table[known] ?? []);
    tree = followersOf(node);
  }
}

function raise(levels: Uint8Array, first: number, by: readonly number[]): void {
  for (let i = 0; i < by.length; i += 1)
    if (by[i]! > (levels[first + i] ?? Infinity)) levels[first + i] = by[i]!;
}

function endOf(node: PatternNode): number | undefined {
  if (typeof node === 'number') return node;
  return isPair(node) ? node[1] : undefined;
}

function followersOf(node: PatternNode): PatternTree | undefined {
  if (typeof node === 'number') return undefined;
  return isPair(node) ? node[0] : node;
}

function isPair(
  node: PatternTree | readonly [PatternTree, number],
): node is readonly [PatternTree, number] {
  return Array.isArray(node);
}
