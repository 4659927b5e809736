/**
 * What the composer of Dayang does beside opening and typing: edits at random places, a frame that is
 * dragged, paragraphs weighed as a whole, and pages by the thousand. In one process, without a PDF.
 */
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { Command } from '../../shared/edit/command.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { SetLine } from '../../shared/layout/laid-out.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Breaker } from '../../shared/model/house-style.ts';
import { makeBlock, textOf } from '../../shared/model/text.ts';
import { makeChance, type Chance } from '../support/chance.ts';
import { peersEdition } from './peers-edition.ts';
import { summarize, type Summary } from './statistics.ts';

const EDITS = 400;
/** The first edits make the program warm, as it is for a person who works. */
const FIRST_EDITS = 60;
const STEPS = 120;
const TYPED = '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动';

type Facts = Record<string, unknown>;

function run(edition: Edition, command: Command): Edition {
  const changes = applyCommand(edition, command);
  if (!changes.ok) throw new Error(changes.failure.code);
  return withChanges(edition, changes.value);
}

const times = <Value>(value: Value, work: (value: Value) => void): number => {
  const start = performance.now();
  work(value);
  return performance.now() - start;
};

/** Every article twice as long, its paragraphs once more: a page of twelve thousand characters. */
function doubled(edition: Edition): Edition {
  const articles = Object.values(edition.articles).map((article): Article => {
    const body = article.blocks.filter(({ type }) => type === 'paragraph');
    return { ...article, blocks: [...article.blocks, ...body.map((block) => ({ ...block }))] };
  });
  return { ...edition, articles: Object.fromEntries(articles.map((one) => [one.id, one])) };
}

/** A text with one character more or less at a random place, and where. */
function edited(text: string, chance: Chance): { readonly text: string; readonly at: number } {
  const at = chance.below(text.length);
  if (chance.below(2) === 0) return { text: text.slice(0, at) + text.slice(at + 1), at };
  const typed = TYPED[chance.below(TYPED.length)]!;
  return { text: text.slice(0, at) + typed + text.slice(at), at };
}

/** Changes one character at a time, anywhere on the page, and lays the edition out after each. */
function editAnywhere(first: Edition, fonts: FontBook): Summary {
  const chance = makeChance(11);
  const places = Object.values(first.articles).flatMap(({ id, blocks }) =>
    blocks.flatMap(({ type }, block) => (type === 'paragraph' ? [{ id, block }] : [])),
  );
  let edition = first;
  layoutEdition(edition, fonts);
  const spent: number[] = [];
  for (let n = 0; n < EDITS + FIRST_EDITS; n += 1) {
    const { id, block } = chance.pick(places);
    const { blocks } = edition.articles[id]!;
    const { text } = edited(textOf(blocks[block]!), chance);
    const changed = blocks.map((old, i) => (i === block ? makeBlock(old.type, text) : old));
    const time = times(edition, (before) => {
      edition = run(before, { kind: 'article-set-blocks', article: id, blocks: changed });
      layoutEdition(edition, fonts);
    });
    if (n >= FIRST_EDITS) spent.push(time);
  }
  return summarize(spent);
}

/** Drags a frame that pushes text aside down the page and back, and lays the edition out at each step. */
function dragFrame(first: Edition, fonts: FontBook): Facts {
  const [page] = first.pageIds;
  const { grid } = first.paper;
  const side = 8 * grid.leading;
  const frame = {
    ...({ kind: 'box', id: 'dragged', wrap: { standoff: grid.em } } as const),
    box: { x: grid.left + 3 * grid.em, y: grid.top + 20 * grid.leading, width: side, height: side },
  };
  let edition = run(first, { kind: 'frame-add', page: page!, frame });
  layoutEdition(edition, fonts);
  const time = times(edition, () => {
    for (let step = 0; step < STEPS; step += 1) {
      const way = step < STEPS / 2 ? 1 : -1;
      const dy = way * grid.leading;
      edition = run(edition, { kind: 'frame-move', frames: ['dragged'], dx: 2 * way, dy });
      layoutEdition(edition, fonts);
    }
  });
  return { layoutsPerSecond: Math.round((1000 * STEPS) / time) };
}

function withBreaker(edition: Edition, breaker: Breaker): Edition {
  const { paper } = edition;
  const house = { ...paper.house, rules: { ...paper.house.rules, breaker } };
  return { ...edition, paper: { ...paper, house } };
}

/** Lays a page out anew with each breaker, warm: no line is remembered, the fonts and the code are. */
function breakPage(edition: Edition, fonts: FontBook): Facts {
  const spent = (breaker: Breaker): number[] =>
    Array.from({ length: 30 }, () =>
      times(withBreaker(edition, breaker), (fresh) => layoutEdition(fresh, fonts)),
    ).slice(10);
  return { calmMs: summarize(spent('calm')), bestMs: summarize(spent('best')) };
}

/** How many lines of a paragraph begin elsewhere after an edit, the edited character aside. */
function movedLines(before: readonly SetLine[], after: readonly SetLine[], at: number): number {
  const grown = (after.at(-1)?.to ?? 0) - (before.at(-1)?.to ?? 0);
  const starts = new Set(before.map(({ from }) => (from > at ? from + grown : from)));
  return after.filter(({ from }) => !starts.has(from)).length;
}

/** The share of random edits after which more than two lines of the paragraph begin elsewhere. */
function disturbance(edition: Edition, fonts: FontBook): Facts {
  const chance = makeChance(5);
  const article = Object.values(edition.articles)[0]!;
  const lines = (of: Edition, block: number): readonly SetLine[] =>
    layoutEdition(of, fonts).pages.flatMap(({ frames }) =>
      frames.flatMap((frame) =>
        frame.lines.flatMap(({ line, source }) =>
          source?.article === article.id && source.block === block ? [line] : [],
        ),
      ),
    );
  const long = article.blocks.flatMap((block, i) =>
    block.type === 'paragraph' && textOf(block).length > 60 ? [i] : [],
  );
  let moved = 0;
  for (let n = 0; n < EDITS; n += 1) {
    const block = chance.pick(long);
    const { text, at } = edited(textOf(article.blocks[block]!), chance);
    const blocks = article.blocks.map((old, i) => (i === block ? makeBlock(old.type, text) : old));
    const after = run(edition, { kind: 'article-set-blocks', article: article.id, blocks });
    if (movedLines(lines(edition, block), lines(after, block), at) > 2) moved += 1;
  }
  return { edits: EDITS, moreThanTwoLinesPercent: Math.round((1000 * moved) / EDITS) / 10 };
}

/** Time to lay out so many pages, none of them known before. */
function layoutPages(counts: readonly number[], fonts: FontBook): Facts {
  return Object.fromEntries(
    counts.map((count) => {
      const edition = peersEdition(count);
      return [count, Math.round(times(edition, (fresh) => layoutEdition(fresh, fonts)))];
    }),
  );
}

/** All of it. `isQuick` leaves out the thousand pages. */
export function measureEngine(isQuick: boolean): Facts {
  const started = performance.now();
  const cold = makeNodeFontBook();
  layoutEdition(peersEdition(1), cold);
  const firstPage = performance.now() - started;
  const page = peersEdition(1);
  return {
    firstPageMs: Math.round(firstPage * 10) / 10,
    editMs: {
      sixThousandCharacters: editAnywhere(page, cold),
      twelveThousandCharacters: editAnywhere(doubled(page), cold),
    },
    drag: dragFrame(page, cold),
    page: breakPage(page, cold),
    disturbance: disturbance(page, cold),
    layoutMsByPages: layoutPages(isQuick ? [1, 10, 100] : [1, 10, 100, 1000], cold),
  };
}
