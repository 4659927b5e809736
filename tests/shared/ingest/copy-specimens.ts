// Reads the specimens of copy beside this file the way the program does, with Node's own decoder.
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { present } from '../../../shared/base/check.ts';
import type { Result } from '../../../shared/base/result.ts';
import { articleText, type Article } from '../../../shared/model/article.ts';
import { readCopy } from '../../../shared/ingest/read-copy.ts';
import type { Draft } from '../../../shared/ingest/draft.ts';
import { shapeArticles, type ShapedCopy } from '../../../shared/ingest/shape-articles.ts';

const folder = fileURLToPath(new URL('copy/', import.meta.url));

/** The names of all specimens, without `.txt`. */
export const specimenNames: readonly string[] = readdirSync(folder)
  .filter((name) => name.endsWith('.txt') && !name.endsWith('.expected.txt'))
  .map((name) => name.slice(0, -'.txt'.length))
  .sort();

/** The bytes of a specimen. */
export function specimenBytes(name: string): Uint8Array {
  return new Uint8Array(readFileSync(`${folder}${name}.txt`));
}

/** What a specimen should become, as an outline. */
export function expectedOutline(name: string): string {
  return readFileSync(`${folder}${name}.expected.txt`, 'utf8');
}

/** Reads bytes as a file of the given name. */
export function read(bytes: Uint8Array, fileName: string): Result<Draft> {
  return readCopy(bytes, fileName, (encoding, part) => new TextDecoder(encoding).decode(part));
}

/** Shapes a draft with ids that count up: a1, a2. */
export function shape(draft: Draft): ShapedCopy {
  let count = 0;
  return shapeArticles(draft, { nextId: () => `a${(count += 1)}` });
}

/** Reads and shapes a specimen, which must be readable. */
export function shapeSpecimen(name: string): ShapedCopy {
  const result = read(specimenBytes(name), `${name}.txt`);
  return shape(present(result.ok ? result.value : undefined, `specimen ${name} is not read`));
}

/** Everything that is no visible character: white space, and what nobody sees. */
const UNSEEN =
  /[\s\0-\x1f\x7f-\x9f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/** The visible characters of a text. */
export function visible(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The visible characters of articles in order. */
export function visibleOf(articles: readonly Article[]): string {
  return visible(articles.map(articleText).join('\n'));
}
