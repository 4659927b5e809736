/**
 * What the composer of Dayang does beside opening and typing: fonts opened and measured, edits at random
 * places, a frame that is dragged, paragraphs weighed as a whole, and pages by the thousand. In one process,
 * without a PDF.
 */
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { Command } from '../../shared/edit/command.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Breaker } from '../../shared/model/house-style.ts';
import { makeBlock, textOf } from '../../shared/model/text.ts';
import { makeChance } from '../support/chance.ts';
import { measureDisturbance } from './disturbance.ts';
import { measureFonts } from './font-times.ts';
import { peersEdition } from './peers-edition.ts';
import { editAtRandom } from './random-edit.ts';
import { summarize, type Summary } from './statistics.ts';

const EDITS = 400;
/** The first edits make the program warm, as it is for a person who works. */
const FIRST_EDITS = 60;
const STEPS = 120;

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
    const { text } = editAtRandom(textOf(blocks[block]!), chance);
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
    fonts: measureFonts(page),
    editMs: {
      sixThousandCharacters: editAnywhere(page, cold),
      twelveThousandCharacters: editAnywhere(doubled(page), cold),
    },
    drag: dragFrame(page, cold),
    page: breakPage(page, cold),
    disturbance: measureDisturbance(page, cold, EDITS),
    layoutMsByPages: layoutPages(isQuick ? [1, 10, 100] : [1, 10, 100, 1000], cold),
  };
}
