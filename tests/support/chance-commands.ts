/** Commands by chance on an edition: typing, cutting, moving, threading, as an editorial office does all day. */
import type { Command } from '../../shared/edit/command.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { cellsToRect } from '../../shared/model/grid.ts';
import { makeBlock, textOf, type Block } from '../../shared/model/text.ts';
import type { Chance } from './chance.ts';
import { paragraphOf } from './news-copy.ts';

/** What a command is made from: the edition as it is, chance, and a number that no command had before. */
interface Moment {
  readonly edition: Edition;
  readonly chance: Chance;
  readonly number: number;
}

/** A command that may well be refused: chance does not know what suits the edition. */
export function commandByChance(moment: Moment): Command {
  const { chance } = moment;
  const kind = chance.percent(60) ? chance.pick(TYPING) : chance.pick(ARRANGING);
  return kind(moment);
}

const articleOf = ({ edition, chance }: Moment): Article =>
  chance.pick(Object.values(edition.articles));
const frameOf = ({ edition, chance }: Moment): Frame => chance.pick(Object.values(edition.frames));

function setBlocks(article: Article, blocks: readonly Block[]): Command {
  return { kind: 'article-set-blocks', article: article.id, blocks };
}

/** Changes the words of one block; its type and attributes stay. */
function retype(moment: Moment, change: (text: string) => string): Command {
  const article = articleOf(moment);
  const at = moment.chance.below(article.blocks.length);
  const blocks = article.blocks.map((block, i) =>
    i === at ? { ...block, content: makeBlock(block.type, change(textOf(block))).content } : block,
  );
  return setBlocks(article, blocks);
}

const TYPING: readonly ((moment: Moment) => Command)[] = [
  (moment) =>
    retype(moment, (text) => {
      const at = moment.chance.below(text.length + 1);
      return text.slice(0, at) + moment.chance.pick('新市，。“”A5·—（） ') + text.slice(at);
    }),
  (moment) =>
    retype(moment, (text) => {
      const at = moment.chance.below(text.length + 1);
      return text.slice(0, at) + text.slice(at + 1 + moment.chance.below(12));
    }),
  (moment) => {
    const article = articleOf(moment);
    const kind = moment.chance.pick(['chinese', 'mixed', 'latin'] as const);
    const block = makeBlock('paragraph', paragraphOf(kind, moment.number).slice(0, 120));
    const at = moment.chance.below(article.blocks.length + 1);
    return setBlocks(article, [...article.blocks.slice(0, at), block, ...article.blocks.slice(at)]);
  },
  (moment) => {
    const article = articleOf(moment);
    const at = moment.chance.below(article.blocks.length);
    const rest = article.blocks.filter((_, i) => i !== at);
    // Stories that grow for ever would make the law slow, not strict.
    return setBlocks(article, rest.slice(0, 8));
  },
];

const ARRANGING: readonly ((moment: Moment) => Command)[] = [
  (moment) => {
    const { chance, edition } = moment;
    const { grid } = edition.paper;
    const columns = 1 + chance.below(grid.columns);
    const box = cellsToRect(grid, {
      column: chance.below(grid.columns - columns + 1),
      columns,
      line: chance.below(grid.lines - 8),
      lines: 1 + chance.below(20),
    });
    return { kind: 'frame-set-box', frame: frameOf(moment).id, box };
  },
  (moment) => {
    const [dx, dy] = [moment.chance.below(41) - 20, moment.chance.below(41) - 20];
    return { kind: 'frame-move', frames: [frameOf(moment).id], dx, dy };
  },
  (moment) => ({
    kind: 'frame-order',
    frame: frameOf(moment).id,
    to: moment.chance.pick(['top', 'up', 'down', 'bottom']),
  }),
  (moment) => {
    // A page that runs empty has nothing left to try; one that fills up for ever is slow, not strict.
    const count = Object.keys(moment.edition.frames).length;
    const { id } = frameOf(moment);
    return moment.chance.below(14) > count
      ? { kind: 'frame-duplicate', frame: id, id: `copy-${moment.number}`, dx: 10, dy: 15 }
      : { kind: 'frame-remove', frames: [id] };
  },
  (moment) => ({
    kind: 'frame-set',
    frame: frameOf(moment).id,
    set: { wrap: { standoff: moment.chance.below(12) } },
  }),
  (moment) => ({
    kind: 'frame-set',
    frame: frameOf(moment).id,
    set: { columns: { mode: 'grid', count: 1 + moment.chance.below(4) } },
  }),
  (moment) => ({ kind: 'story-thread', from: frameOf(moment).id, to: frameOf(moment).id }),
  (moment) => ({ kind: 'story-unthread', frame: frameOf(moment).id }),
  (moment) => ({
    kind: 'story-place',
    story: `story-${moment.number}`,
    article: articleOf(moment).id,
    frame: frameOf(moment).id,
    filled: 'append',
  }),
  (moment) => ({
    kind: 'story-set-balance',
    story: moment.chance.pick([...Object.keys(moment.edition.stories), 'none']),
    balance: moment.chance.percent(50),
  }),
  (moment) => ({
    kind: 'story-set-breaker',
    story: moment.chance.pick([...Object.keys(moment.edition.stories), 'none']),
    ...(moment.chance.percent(70) && { breaker: moment.chance.pick(['calm', 'best']) }),
  }),
  (moment) => ({
    kind: 'story-set-jump-title',
    story: moment.chance.pick([...Object.keys(moment.edition.stories), 'none']),
    title: moment.chance.pick(['', '续题', '一个比一行还要长得多的续题，分成两行']),
  }),
];
