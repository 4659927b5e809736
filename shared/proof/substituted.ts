/** Leaves out what proof-reading says of characters for which the house says itself what is set. */
import type { Problem } from '../base/problem.ts';
import type { Article } from '../model/article.ts';
import type { Substitute } from '../model/face.ts';
import { textOf } from '../model/text.ts';

/** The problems without those of private characters that have a substitute; the same list when there are none. */
export function withoutSubstituted(
  problems: readonly Problem[],
  { blocks }: Article,
  substitutes: readonly Substitute[] = [],
): readonly Problem[] {
  const settled = new Set(substitutes.map((one) => one.for));
  if (settled.size === 0) return problems;
  return problems.filter(({ code, place }) => {
    const block = code === 'copy-private-use' ? blocks[place.block ?? -1] : undefined;
    return !block || !settled.has(textOf(block).slice(place.from, place.to));
  });
}
