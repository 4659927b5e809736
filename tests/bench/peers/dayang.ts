/** Dayang as a program of the bench: the layout and the press of the product, on the bench edition. */
import { readFileSync, writeFileSync } from 'node:fs';
import { pressPdf, startPress } from '../../../electron/cli/press.ts';
import { makeNodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import { withChanges } from '../../../shared/edit/changes.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Page } from '../../../shared/model/page.ts';
import { makeBlock, textOf, type Block } from '../../../shared/model/text.ts';
import { answer, type Peer, type WarmTimes } from '../answer.ts';
import { findCaret, withTyped } from '../bench-copy.ts';
import { peersEdition } from '../peers-edition.ts';

function pagesOf(edition: Edition): readonly Page[] {
  return edition.pageIds.flatMap((id) => edition.pages[id] ?? []);
}

async function pdf(pages: number, file: string): Promise<void> {
  const edition = peersEdition(pages);
  const run = startPress(edition, makeNodeFontBook());
  writeFileSync(file, (await pressPdf(run, pagesOf(edition))).bytes);
}

/** The block of the first article that the keys go into, and the offset in it. */
function placeOfTyping(edition: Edition): { article: string; block: number; offset: number } {
  const { block, offset } = findCaret();
  const article = 'p1-warmth';
  const blocks = edition.articles[article]?.blocks ?? [];
  // The copy counts paragraphs, subheads and cutlines; the article has its head before them.
  const head = blocks.length - headless(blocks).length;
  return { article, block: head + block, offset };
}

function headless(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter(({ type }) => ['paragraph', 'subhead', 'cutline'].includes(type));
}

/** The edition after so many keys: a command on the edition before, as the editor gives it. */
function afterKeys(before: Edition, first: Edition, keys: number): Edition {
  const { article, block, offset } = placeOfTyping(first);
  const typed = withTyped(textOf(first.articles[article]!.blocks[block]!), offset, keys);
  const blocks = before.articles[article]!.blocks.map((old, i) =>
    i === block ? makeBlock(old.type, typed) : old,
  );
  const changes = applyCommand(before, { kind: 'article-set-blocks', article, blocks });
  if (!changes.ok) throw new Error(changes.failure.code);
  return withChanges(before, changes.value);
}

async function warm(keys: number): Promise<WarmTimes> {
  const fonts = makeNodeFontBook();
  const first = peersEdition(1);
  const layout: number[] = [];
  layoutEdition(first, fonts);
  let edition = first;
  for (let key = 1; key <= keys; key += 1) {
    const start = performance.now();
    edition = afterKeys(edition, first, key);
    layoutEdition(edition, fonts);
    layout.push(performance.now() - start);
  }
  const toPdf: number[] = [];
  edition = first;
  for (let key = 1; key <= keys; key += 1) {
    const start = performance.now();
    edition = afterKeys(edition, first, key);
    await pressPdf(startPress(edition, fonts), pagesOf(edition));
    toPdf.push(performance.now() - start);
  }
  return { layout, pdf: toPdf };
}

function version(): Promise<string> {
  const { version: own } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  return Promise.resolve(`Dayang ${own}`);
}

const dayang: Peer = { pdf, warm, version };

/** Does what the words ask and gives the exit code. */
export function run(words: readonly string[]): Promise<number> {
  return answer(dayang, words);
}
