/** A3 Town & Tide: a long read with its picture, a race with its results, a column, two stories, letters, tides. */
import { roundPt } from '../../../shared/base/units.ts';
import { line, type PageMaker } from '../page-maker.ts';
import { beginPage, cells, finished, folioLine, rubric } from './furniture.ts';
import { BLUE, PALE } from './paper.ts';

/** The letters of the page, as their file names them. */
export const LETTERS = Array.from({ length: 10 }, (_, i) => `letter-${i + 1}`);

const FULL = ['rubric', 'kicker', 'headline', 'deck', 'byline'] as const;
const LEFT = { align: 'left' } as const;

/** Lays out A3. */
export function pageA3(): ReturnType<PageMaker['done']> {
  const page = beginPage('A3', 'Town & Tide');
  folioLine(page, 'right');
  feature(page);
  page.across(63, 0.5, [0, 5]);
  race(page);
  page.across(100, 0.5, [0, 5]);
  foot(page);
  page.between(5, 0, 142);
  rail(page);
  return finished(page);
}

/** Five columns under one head, the picture cut into three of them. */
function feature(page: PageMaker): void {
  page.head('library', [0, 5, 0, 15], {
    ...LEFT,
    parts: FULL,
    size: 54,
    maxLines: 1,
    face: 'serif',
  });
  page.text('library', [0, 5, 15, 48]);
  page.picture('library-night', 'library', [2, 3, 15, 31], [2, 3, 46, 2]);
  quotation(page);
  page.wrap(['a3-library-night-picture', 'a3-library-night-cutline', 'a3-quotation'], 0);
}

/** Words of the story set large in its second column. */
function quotation(page: PageMaker): void {
  const said = { align: 'left', leading: 19, ink: BLUE } as const;
  page.label(
    'quotation',
    cells([1, 1, 30, 10]),
    [
      line('“A library is a', 'serif', 17, said),
      line('warm room with', 'serif', 17, said),
      line('a lamp.”', 'serif', 17, said),
      line('Beatrix Soane, librarian', 'sans', 8.5, { align: 'left', leading: 16 }),
    ],
    { role: 'rubric', valign: 'middle' },
  );
}

function race(page: PageMaker): void {
  page.picture('runners', 'race', [0, 3, 70, 28], [0, 3, 98, 2]);
  page.head('race', [0, 5, 64, 6], {
    ...LEFT,
    parts: FULL,
    size: 29,
    maxLines: 1,
    face: 'sansBold',
  });
  page.text('race', [3, 2, 70, 30], { balance: false });
}

/** Three stories abreast: the column of the week, the boatyard, a short one. */
function foot(page: PageMaker): void {
  page.head('comment', [0, 2, 101, 8], { ...LEFT, parts: FULL, size: 24, maxLines: 2 });
  page.text('comment', [0, 2, 109, 33]);
  page.between(2, 101, 41);
  page.head('apprentices', [2, 2, 101, 8], { ...LEFT, parts: FULL, size: 24, maxLines: 2 });
  page.text('apprentices', [2, 2, 109, 33]);
  page.between(4, 101, 41);
  page.head('gulls', [4, 1, 101, 8], {
    ...LEFT,
    parts: FULL,
    size: 18,
    maxLines: 3,
    face: 'sansBold',
  });
  page.text('gulls', [4, 1, 109, 33]);
}

/** The outer column: letters, and under them tides and light on a pale ground. */
function rail(page: PageMaker): void {
  rubric(page, 'letters-rubric', 'Letters', [5, 0]);
  const [first, ...rest] = LETTERS;
  page.text(first ?? '', [5, 1, 3, 95], { also: rest });
  page.across(98, 0.5, [5, 1]);
  page.head('century', [5, 1, 99, 3], { ...LEFT, parts: FULL, size: 15, maxLines: 1 });
  page.text('century', [5, 1, 102, 19]);
  const box = cells([5, 1, 122, 20]);
  page.add({ kind: 'box', id: 'a3-tides-box', box, tint: PALE });
  const inner = { x: roundPt(box.x + 7), width: roundPt(box.width - 14) };
  page.head('tides', [5, 1, 123, 3], {
    box: { ...cells([5, 1, 123, 3]), ...inner },
    parts: ['headline'],
    size: 14,
    maxLines: 1,
    face: 'sansBold',
    align: 'left',
  });
  const text = { ...cells([5, 1, 126, 15]), ...inner };
  page.text('tides', [5, 1, 126, 15], { box: text, mode: 'whole', count: 1 });
}
