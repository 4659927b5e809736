/** Typing in Dayang as the bench times it: a command of the editor for each key, then a new layout. */
import { pressPdf, startPress } from '../../electron/press/press.ts';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import { pagesInOrder, type Edition } from '../../shared/model/edition.ts';
import { makeBlock, textOf, type Block } from '../../shared/model/text.ts';
import { cpuTime, MOST_PDFS, type WarmTimes } from './answer.ts';
import { findCaret, withTyped } from './bench-copy.ts';
import { peersEdition } from './peers-edition.ts';

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

/** Types so many characters into page one, first for the layout alone, then for the whole PDF. */
export async function typeIntoPage(keys: number): Promise<WarmTimes> {
  const fonts = makeNodeFontBook();
  const first = peersEdition(1);
  layoutEdition(first, fonts);
  const layout: number[] = [];
  const layoutCpu: number[] = [];
  let edition = first;
  for (let key = 1; key <= keys; key += 1) {
    const cpu = cpuTime();
    const start = performance.now();
    edition = afterKeys(edition, first, key);
    layoutEdition(edition, fonts);
    layout.push(performance.now() - start);
    layoutCpu.push(cpuTime() - cpu);
  }
  const pdf: number[] = [];
  edition = first;
  for (let key = 1; key <= Math.min(keys, MOST_PDFS); key += 1) {
    const start = performance.now();
    edition = afterKeys(edition, first, key);
    await pressPdf(startPress(edition, fonts), pagesInOrder(edition));
    pdf.push(performance.now() - start);
  }
  return { layout, layoutCpu, pdf };
}
