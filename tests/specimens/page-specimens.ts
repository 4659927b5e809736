/**
 * Pages that show what no single line can: titles over, before, between and within their text, headlines
 * of one width and filled ones, across and down, and a page whose text all runs down.
 */
import { present } from '../../shared/base/check.ts';
import { buildDisplayLists } from '../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { placeTitle, type TitlePlace } from '../../shared/edit/title-place.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame, HeadFrame, TextFrame } from '../../shared/model/frame.ts';
import { cellsToRect, type GridCells } from '../../shared/model/grid.ts';
import { blankEdition } from '../../shared/model/templates.ts';
import type { BlockType } from '../../shared/model/text.ts';
import { article, story } from '../support/build-edition.ts';

const COPY = [
  '傍晚六点，江心洲渡口的灯亮了。船工老秦把缆绳绕上桩，回头数了数上岸的人：三十七个，比昨天多两个。' +
    '他在这条线上跑了二十六年，从木船跑到铁船，又从柴油船跑到电船，闭着眼睛也知道哪里水急、哪里水缓。',
  '洲上的橘子今年熟得早。十月刚过，坡地上就挂满了黄灯笼。合作社的冷库一天要进四万斤，装箱的妇女们坐成两排，' +
    '手里不停，嘴里也不停，说的都是谁家的孩子考上了学、谁家的新房封了顶。',
  '“往年这时候，最愁的是过江。”合作社社长林秀英说。橘子娇气，在码头上多等一天，价钱就掉两成。' +
    '如今轮渡由每日六十四班加到一百二十八班，上午摘下的橘子，傍晚就摆上了城里的货架。',
  '桥也快要通了。从洲头望出去，主塔已经合龙，桥面上的灯一盏接一盏，像一串没有写完的省略号……老秦说，' +
    '桥通了他就退休，不过船还要留着：“总有人想坐船看看江。”',
];

/** An article with so many paragraphs of copy, and a head of pairs of kind and words. */
function copy(id: string, paragraphs: number, ...head: readonly (readonly [BlockType, string])[]) {
  const text = Array.from({ length: paragraphs }, (_, i) => COPY[i % COPY.length]!);
  return article(id, [...head, ...text.map((words) => ['paragraph', words] as const)]);
}

type At = readonly [column: number, columns: number, line: number, lines: number];

const cellsOf = ([column, columns, line, lines]: At): GridCells => ({
  ...{ column, columns, line, lines },
});

interface Placed {
  readonly article: ReturnType<typeof copy>;
  readonly text: At;
  readonly head: At;
  readonly more?: Partial<HeadFrame>;
  readonly frame?: Partial<TextFrame>;
  readonly place?: TitlePlace;
}

const HEADLINE = ['headline', '江心洲橘子过江只要一小时'] as const;

/** A story of so many paragraphs under its title, which is then put into another place. */
function titled(place: TitlePlace, [column, columns, line, lines]: At, paragraphs: number): Placed {
  return {
    article: copy(
      `${place}-${columns}`,
      paragraphs,
      ['kicker', '轮渡加班到一百二十八班'],
      HEADLINE,
    ),
    head: [column, columns, line, 7],
    text: [column, columns, line + 7, lines - 7],
    more: { parts: ['kicker', 'headline'], align: 'center' },
    place,
  };
}

const DOWN: Partial<HeadFrame> = { direction: 'vertical', align: 'center' };
const FILLED: Partial<HeadFrame> = { fill: true, parts: ['headline'], maxLines: 1 };

/** The headlines of one page: even and filled, across and down. */
function shapes(): readonly Placed[] {
  const even = ['headline', '江心洲码头扩建工程今日开工明年通航'] as const;
  const three = ['headline', '秋粮入库颗粒归仓\n农民收入稳步增长着\n乡村面貌焕然一新'] as const;
  const parts = { parts: ['kicker', 'headline', 'deck'] } as const;
  const around = [
    ['kicker', '明年秋天全线通航'],
    even,
    ['deck', '设四个泊位　年运旅客六百万'],
  ] as const;
  const frame = { direction: 'vertical', columns: { mode: 'grid', count: 2 } } as const;
  return [
    {
      article: copy('even', 3, ...around),
      head: [0, 5, 0, 13],
      text: [0, 5, 13, 5],
      more: { ...parts, shape: 'even', align: 'center', size: 42 },
    },
    {
      article: copy('three', 2, three),
      head: [0, 2, 19, 8],
      text: [0, 2, 27, 8],
      more: { parts: ['headline'], shape: 'even', maxLines: 3, size: 24 },
    },
    {
      article: copy('filled', 3, ['headline', '橘子过江只要一小时']),
      head: [2, 3, 19, 5],
      text: [2, 3, 24, 9],
      more: { ...FILLED, size: 42 },
    },
    {
      article: copy('down', 13, ...around),
      head: [4, 1, 37, 36],
      text: [0, 4, 37, 36],
      more: { ...DOWN, ...parts, shape: 'even', fill: true },
      frame,
    },
  ];
}

/** Three stories that all run down. */
function downward(): readonly Placed[] {
  const frame = (count: number): Partial<TextFrame> => ({
    direction: 'vertical',
    columns: { mode: 'grid', count },
  });
  const parts = { parts: ['kicker', 'headline'] } as const;
  return [
    {
      article: copy('lead', 18, ['kicker', '轮渡加班到一百二十八班'], HEADLINE),
      head: [4, 1, 0, 38],
      text: [0, 4, 0, 38],
      more: { ...DOWN, ...parts, size: 40 },
      frame: frame(3),
    },
    {
      article: copy('right', 7, ['headline', '渡口的灯']),
      head: [4, 1, 40, 33],
      text: [2, 2, 40, 33],
      more: { ...DOWN, parts: ['headline'], fill: true },
      frame: frame(2),
    },
    {
      article: copy('left', 3, ['headline', '老秦的船']),
      head: [1, 1, 40, 33],
      text: [0, 1, 40, 33],
      more: { ...DOWN, parts: ['headline'] },
      frame: frame(2),
    },
  ];
}

const PAGES: readonly (readonly Placed[])[] = [
  [titled('over', [0, 5, 0, 35], 18), titled('over', [0, 2, 37, 36], 8)],
  [titled('beside', [0, 4, 0, 35], 14), titled('beside', [4, 1, 0, 35], 3)],
  [titled('between', [0, 3, 0, 35], 9), titled('between', [0, 5, 37, 35], 20)],
  [titled('within', [0, 4, 0, 35], 18), titled('within', [0, 5, 37, 35], 22)],
  shapes(),
  downward(),
];

function framesOf({ article: own, head, text, more, frame }: Placed, { paper }: Edition): Frame[] {
  const box = (at: At) => cellsToRect(paper.grid, cellsOf(at));
  const columns = { mode: 'grid', count: text[1] } as const;
  return [
    { kind: 'text', id: `${own.id}-text`, box: box(text), columns, ...frame },
    {
      kind: 'head',
      id: `${own.id}-head`,
      box: box(head),
      article: own.id,
      parts: ['headline'],
      align: 'left',
      direction: 'horizontal',
      maxLines: 2,
      ...more,
    },
  ];
}

/** An edition of all these pages. */
function pageSpecimens(): Edition {
  let next = 0;
  const nextId = (): string => `blank-${(next += 1)}`;
  const date = '2026-11-24';
  const blank = blankEdition({ paper: 'tabloid', pages: PAGES.length, name: '样张', date, nextId });
  const placed = PAGES.flat();
  const made = placed.flatMap((one) => framesOf(one, blank));
  const byId = <One extends { readonly id: string }>(all: readonly One[]) =>
    Object.fromEntries(all.map((one) => [one.id, one]));
  const pages = blank.pageIds.map((id, n) => ({
    ...blank.pages[id]!,
    frames: PAGES[n]!.flatMap(({ article: { id: own } }) => [`${own}-text`, `${own}-head`]),
  }));
  const edition: Edition = {
    ...blank,
    articles: byId(placed.map((one) => one.article)),
    pages: byId(pages),
    frames: byId(made),
    stories: byId(
      placed.map(({ article: { id }, frame }) =>
        story(`${id}-story`, [id], [`${id}-text`], { balance: frame === undefined }),
      ),
    ),
  };
  return placed.reduce(withTitle, edition);
}

function withTitle(edition: Edition, { article: { id }, place }: Placed): Edition {
  if (!place) return edition;
  const command = placeTitle(edition, { head: `${id}-head`, text: `${id}-text` }, place);
  const changes = command.ok ? applyCommand(edition, command.value) : command;
  if (!changes.ok) throw new Error(`${id}: ${changes.failure.code}`);
  return withChanges(edition, changes.value);
}

/** The pages laid out, and as they are painted. */
export function drawPageSpecimens(fonts: FontBook): {
  readonly laidOut: LaidOutEdition;
  readonly lists: readonly DisplayList[];
} {
  const edition = pageSpecimens();
  const laidOut = layoutEdition(edition, fonts);
  present(laidOut.pages[0], 'a page of specimens');
  return { laidOut, lists: buildDisplayLists(edition, laidOut) };
}
