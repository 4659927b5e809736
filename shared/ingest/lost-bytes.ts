/** Brings the wrong bytes of a file and the places in its articles together. */
import type { Problem, ProblemPlace } from '../base/problem.ts';
import type { Article } from '../model/article.ts';
import { textOf } from '../model/text.ts';
import type { Draft, WrongByte } from './draft.ts';

/**
 * Tells of every lost character which byte of the file it was. When characters of the file were left out
 * (the style of an HTML page), bytes and places cannot be matched, and the bytes are reported alone.
 */
export function placeLostBytes(
  draft: Draft,
  articles: readonly Article[],
  problems: readonly Problem[],
): readonly Problem[] {
  if (!draft.lost.some((byte) => byte !== undefined)) return problems;
  const keys = articles.flatMap((article) =>
    article.blocks.flatMap((block, i) =>
      Array.from(textOf(block).matchAll(/\ufffd/gu), (match) => keyOf(article.id, i, match.index)),
    ),
  );
  if (keys.length !== draft.lost.length) {
    const bytes = draft.lost.flatMap((byte) => (byte ? [wrongByte(byte, {})] : []));
    return [...bytes, ...problems];
  }
  const byteByKey = new Map(keys.map((key, i) => [key, draft.lost[i]]));
  return problems.map((problem) => {
    if (problem.code !== 'copy-lost-character') return problem;
    const { article = '', block = 0, from = 0 } = problem.place;
    const byte = byteByKey.get(keyOf(article, block, from));
    return byte ? wrongByte(byte, problem.place) : problem;
  });
}

function keyOf(article: string, block: number, from: number): string {
  return `${article}/${block}/${from}`;
}

function wrongByte({ byte, value, line }: WrongByte, place: ProblemPlace): Problem {
  const hex = value.toString(16).toUpperCase().padStart(2, '0');
  return { code: 'copy-wrong-byte', level: 'error', place, values: { byte, line, hex } };
}
