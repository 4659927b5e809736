/** A04 江岸: a feature under a vertical headline, a race with its results, an English piece, a poem, notice and advertisement. */
import { roundPt } from '../../shared/base/units.ts';
import { BLACK, PAPER as WHITE } from '../../shared/model/ink.ts';
import { cellBox, folioLine, line, makePage, type PageMaker } from './page-maker.ts';
import { PALE, RED } from './paper.ts';

const FULL = ['kicker', 'headline', 'deck', 'byline'] as const;

/** Lays out A04. */
export function pageA04(): ReturnType<PageMaker['done']> {
  const page = makePage('A04', '江岸', { editor: '秦若川', designer: '乔木', proofreader: '葛青' });
  folioLine(page, 'left');
  feature(page);
  page.across(36, 0.5);
  race(page);
  page.across(63, 0.5);
  page.head('english', [0, 2, 64, 3], {
    parts: ['headline', 'byline'],
    size: 20,
    maxLines: 1,
    face: 'songBold',
  });
  page.text('english', [0, 2, 67, 20]);
  page.across(87, 0.35, [0, 2]);
  page.head('books', [0, 2, 88, 4], { parts: ['headline'], size: 26, maxLines: 1, face: 'hei' });
  page.text('books', [0, 2, 92, 5]);
  page.between(2, 64, 33);
  page.head('oranges', [2, 1, 64, 8], { parts: FULL, size: 22, maxLines: 2, face: 'songBold' });
  page.text('oranges', [2, 1, 72, 25]);
  page.between(3, 64, 33);
  notice(page);
  poem(page);
  advertisement(page);
  return page.done();
}

function feature(page: PageMaker): void {
  page.head('umbrella', [0, 1, 0, 36], {
    parts: FULL,
    direction: 'vertical',
    size: 60,
    maxLines: 1,
    face: 'songBold',
    align: 'center',
  });
  page.text('umbrella', [1, 4, 0, 36]);
  page.picture('umbrellas', 'umbrella', [2, 3, 0, 26], [2, 3, 26, 1]);
  page.wrap(['a04-umbrellas-picture', 'a04-umbrellas-cutline']);
}

function race(page: PageMaker): void {
  page.head('race', [0, 5, 37, 4], { parts: ['headline', 'byline'], size: 32, maxLines: 1 });
  page.picture('runners', 'race', [0, 3, 41, 21], [0, 3, 62, 1]);
  page.text('race', [3, 2, 41, 22], { balance: false });
}

function notice(page: PageMaker): void {
  const cells = cellBox([3, 2, 64, 13]);
  const box = { ...cells, height: roundPt(cells.height - 6) };
  page.add({
    kind: 'box',
    id: 'a04-notice-box',
    box,
    border: { style: 'double', weight: 3, ink: BLACK },
  });
  const inner = { x: roundPt(box.x + 12), width: roundPt(box.width - 24) };
  const head = cellBox([3, 2, 64, 3]);
  page.head('notice', [3, 2, 64, 3], {
    box: { ...head, ...inner, y: roundPt(head.y + 2) },
    parts: ['headline'],
    size: 20,
    maxLines: 1,
    face: 'hei',
  });
  const text = cellBox([3, 2, 67, 9]);
  page.text('notice', [3, 2, 67, 9], { box: { ...text, ...inner }, mode: 'whole', count: 2 });
}

function poem(page: PageMaker): void {
  page.add({ kind: 'box', id: 'a04-poem-box', box: cellBox([3, 1, 77, 20]), tint: PALE });
  const head = cellBox([3, 1, 77, 5]);
  page.head('poem', [3, 1, 77, 5], {
    box: { ...head, y: roundPt(head.y + 2) },
    parts: ['rubric', 'headline', 'byline'],
    size: 20,
    maxLines: 1,
    face: 'kai',
  });
  page.text('poem', [3, 1, 82, 14]);
}

/** The paper's own advertisement: white on its red. */
function advertisement(page: PageMaker): void {
  const white = { ink: WHITE };
  page.label(
    'subscribe',
    cellBox([4, 1, 77, 20]),
    [
      line('大样日报', 'brush', 46, { ...white, leading: 52 }),
      line('2027年度征订开始', 'hei', 15, { ...white, leading: 34 }),
      line('每天清晨六点半', 'song', 12, { ...white, leading: 32 }),
      line('把这座城市送到您手上', 'song', 12, { ...white, leading: 20 }),
      line('全年 288 元　半年 150 元', 'hei', 12, { ...white, leading: 34 }),
      line('各邮政网点均可办理', 'song', 10.5, { ...white, leading: 22 }),
      line('000-96001', 'heiBlack', 18, { ...white, leading: 32 }),
    ],
    { role: 'advertisement', tint: RED, valign: 'middle' },
  );
}
