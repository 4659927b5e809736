/** A01 要闻: the front page. Nameplate and ear, a lead that jumps to A02, briefs, a comment, a box. */
import { roundPt } from '../../shared/base/units.ts';
import { lineTop } from '../../shared/model/grid.ts';
import { BLACK, PAPER as WHITE } from '../../shared/model/ink.ts';
import { cellBox, line, makePage, type PageMaker } from './page-maker.ts';
import { GRID, PALE, RED } from './paper.ts';

/** The briefs of the front page, as their file names them. */
export const FRONT_BRIEFS = Array.from({ length: 7 }, (_, i) => `brief-a${i + 1}`);

/** Lays out A01. */
export function pageA01(): ReturnType<PageMaker['done']> {
  const page = makePage('A01', '要闻', {
    editor: '程远山',
    designer: '陆一帆',
    proofreader: '何静宜',
  });
  nameplate(page);
  lead(page);
  page.across(53, 0.5);
  leftSide(page);
  briefs(page);
  rightSide(page);
  return page.done();
}

/** Nameplate left, ear right, facts between two rules: ten lines of the grid and what is above it. */
function nameplate(page: PageMaker): void {
  const area = cellBox([0, 5, 0, 1]);
  const left = cellBox([0, 3, 0, 1]);
  const top = 56;
  const strip = { x: area.x, width: area.width, y: roundPt(lineTop(GRID, 10) - 26), height: 20 };
  const foot = strip.y - 5;
  page.label('nameplate', { ...left, y: top, height: roundPt(foot - top) }, [
    line('{paper}', 'brush', 128, { ink: RED, leading: 112, align: 'spread' }),
    line('DAYANG DAILY', 'songBold', 15, { leading: 40, align: 'center', tracking: 1.1 }),
  ]);
  const ear = cellBox([3, 2, 0, 1]);
  const box = { x: ear.x, y: top, width: ear.width, height: roundPt(foot - top) };
  const entry = { align: 'left', leading: 22 } as const;
  page.label(
    'ear',
    box,
    [
      line('今 日 导 读', 'hei', 14, { ink: RED, leading: 18 }),
      line('A02　一本账，贴了三年没有撕', 'song', 12, { ...entry, leading: 28 }),
      line('A02　枯水期里查江堤', 'song', 12, entry),
      line('A03　“温暖工程”让群众幸福“升温”', 'song', 12, entry),
      line('A04　灯影巷里修伞人', 'song', 12, entry),
      line('今天　多云，偏北风3级，4℃～13℃', 'kai', 11, { ...entry, leading: 26 }),
    ],
    {
      border: { style: 'single', weight: 0.6, ink: RED },
      inset: { top: 4, right: 18, bottom: 4, left: 18 },
      valign: 'middle',
    },
  );
  const fact = (text: string, align: 'left' | 'center' | 'right') =>
    line(text, 'hei', 10, { leading: 14, align, ink: WHITE });
  const inset = { top: 0, right: 12, bottom: 0, left: 12 };
  page.label('facts-date', strip, [fact('{date}　{weekday}', 'left')], { tint: RED, inset });
  page.label('facts-cn', strip, [fact('国内统一连续出版物号 {cn}', 'center')], { inset });
  page.label('facts-issue', strip, [fact('第{issue}期　今日{pages}版', 'right')], { inset });
}

/** The lead: a picture of three columns cut into a story of five, the rest of it on A02. */
function lead(page: PageMaker): void {
  page.head('bridge', [0, 5, 10, 11], {
    parts: ['kicker', 'headline', 'deck', 'byline'],
    size: 60,
    maxLines: 1,
  });
  const frame = page.text('bridge', [0, 5, 21, 32]);
  page.picture('bridge-dawn', 'bridge', [0, 3, 21, 28], [0, 3, 49, 1]);
  page.wrap(['a01-bridge-dawn-picture', 'a01-bridge-dawn-cutline']);
  page.jump('bridge', frame, 'a02-bridge-rest-text');
}

function leftSide(page: PageMaker): void {
  page.head('canteen', [0, 2, 54, 5], {
    parts: ['headline', 'deck', 'byline'],
    size: 26,
    maxLines: 1,
    face: 'songBold',
  });
  page.text('canteen', [0, 2, 59, 20]);
  page.across(79, 0.5, [0, 2]);
  page.head('comment', [0, 2, 80, 5], {
    parts: ['rubric', 'headline', 'byline'],
    size: 24,
    maxLines: 1,
    face: 'kai',
  });
  page.text('comment', [0, 2, 85, 12]);
  page.between(2, 54, 43);
}

function briefs(page: PageMaker): void {
  const box = cellBox([2, 1, 54, 2]);
  page.label(
    'briefs-rubric',
    { ...box, y: roundPt(box.y + 3), height: 21 },
    [line('简　讯', 'hei', 13, { ink: WHITE, leading: 15.5 })],
    { role: 'rubric', tint: BLACK },
  );
  const [first, ...rest] = FRONT_BRIEFS;
  page.text(first ?? '', [2, 1, 56, 41], { also: rest });
  page.between(3, 54, 43);
}

function rightSide(page: PageMaker): void {
  page.head('rice', [3, 2, 54, 2], {
    parts: ['headline'],
    size: 20,
    maxLines: 1,
    face: 'hei',
    align: 'left',
  });
  page.picture('harvest', 'rice', [3, 2, 56, 15], [3, 2, 71, 2]);
  const box = cellBox([3, 2, 74, 23]);
  page.add({
    kind: 'box',
    id: 'a01-bathhouse-box',
    box,
    tint: PALE,
    border: { style: 'single', weight: 0.6, ink: BLACK },
  });
  const inner = { x: roundPt(box.x + 12), width: roundPt(box.width - 24) };
  const head = cellBox([3, 2, 75, 5]);
  page.head('bathhouse', [3, 2, 75, 5], {
    box: { ...head, ...inner },
    parts: ['headline', 'byline'],
    size: 20,
    face: 'songBold',
  });
  const text = cellBox([3, 2, 80, 16]);
  page.text('bathhouse', [3, 2, 80, 16], { box: { ...text, ...inner }, mode: 'whole', count: 2 });
}
