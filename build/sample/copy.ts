/** Reads the copy of a sample newspaper into articles, each under the name of its file. */
import { readFileSync } from 'node:fs';
import { readCopy } from '../../shared/ingest/read-copy.ts';
import { shapeArticles } from '../../shared/ingest/shape-articles.ts';
import type { Article, Language } from '../../shared/model/article.ts';

const FOLDER = new URL('../../samples/copy/', `file://${process.cwd()}/build/sample/`);

/** Reads one file; a file of several articles gives them names with numbers. */
export function readArticles(
  file: string,
  names: readonly string[],
  lang: Language = 'zh-Hans',
): readonly Article[] {
  const bytes = readFileSync(new URL(`${file}.txt`, FOLDER));
  const draft = readCopy(bytes, `${file}.txt`, (encoding, part) =>
    new TextDecoder(encoding).decode(part),
  );
  if (!draft.ok) throw new Error(`${file}: ${JSON.stringify(draft.failure)}`);
  let next = 0;
  const shaped = shapeArticles(draft.value, { nextId: () => names[next++] ?? `${file}-${next}` });
  return shaped.articles.map((article) => ({ ...article, slug: article.id, lang }));
}

/** Links the cutlines of an article, in order, to pictures. */
export function withPictures(article: Article, pictures: readonly string[]): Article {
  let next = 0;
  const blocks = article.blocks.map((block) => {
    const picture = block.type === 'cutline' ? pictures[next++] : undefined;
    return picture === undefined ? block : { ...block, attrs: { picture } };
  });
  return { ...article, blocks };
}
