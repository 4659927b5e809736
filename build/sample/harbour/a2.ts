/** A2 The City: the lead with its picture, the council, the market, two short stories, briefs, a notice, the paper's own advertisement. */
import { roundPt } from '../../../shared/base/units.ts';
import { BLACK, PAPER as WHITE } from '../../../shared/model/ink.ts';
import { line, type PageMaker } from '../page-maker.ts';
import { beginPage, cells, finished, folioLine, rubric } from './furniture.ts';
import { BLUE } from './paper.ts';

/** The briefs of the page, as their file names them. */
export const BRIEFS = Array.from({ length: 11 }, (_, i) => `brief-${i + 1}`);

const FULL = ['kicker', 'headline', 'deck', 'byline'] as const;
const SHORT = ['headline', 'byline'] as const;
const LEFT = { align: 'left' } as const;

/** Lays out A2. */
export function pageA2(): ReturnType<PageMaker['done']> {
  const page = beginPage('A2', 'The City');
  folioLine(page, 'left');
  rail(page);
  page.between(1, 0, 142);
  lead(page);
  page.across(77, 0.5, [1, 5]);
  council(page);
  page.between(4, 78, 64);
  market(page);
  page.across(115, 0.5, [1, 5]);
  shortStories(page);
  advertisement(page);
  return finished(page);
}

/** The outer column: briefs, and under them a notice between rules. */
function rail(page: PageMaker): void {
  rubric(page, 'briefs-rubric', 'In brief', [0, 0]);
  const [first, ...rest] = BRIEFS;
  page.text(first ?? '', [0, 1, 3, 108], { also: rest });
  const box = { ...cells([0, 1, 112, 30]) };
  page.add({
    kind: 'box',
    id: 'a2-notice-box',
    box,
    border: { style: 'double', weight: 3, ink: BLACK },
  });
  const inner = { x: roundPt(box.x + 9), width: roundPt(box.width - 18) };
  const head = cells([0, 1, 113, 3]);
  page.head('notice', [0, 1, 113, 3], {
    box: { ...head, ...inner },
    parts: ['headline'],
    size: 14,
    maxLines: 1,
    face: 'sansBold',
    align: 'center',
  });
  const text = cells([0, 1, 116, 24]);
  page.text('notice', [0, 1, 116, 24], { box: { ...text, ...inner }, mode: 'whole', count: 1 });
}

/** Five columns under one head, the picture cut into four of them. */
function lead(page: PageMaker): void {
  page.head('bridge', [1, 5, 0, 17], { ...LEFT, parts: FULL, size: 52, maxLines: 2 });
  page.text('bridge', [1, 5, 17, 60]);
  page.picture('bridge-dawn', 'bridge', [2, 4, 17, 38], [2, 4, 55, 2]);
  page.wrap(['a2-bridge-dawn-picture', 'a2-bridge-dawn-cutline'], 0);
}

function council(page: PageMaker): void {
  page.head('council', [1, 3, 78, 10], { ...LEFT, parts: FULL, size: 28, maxLines: 2 });
  page.text('council', [1, 3, 88, 27]);
}

function market(page: PageMaker): void {
  page.picture('market-stall', 'market', [4, 2, 78, 20], [4, 2, 98, 2]);
  page.head('market', [4, 2, 100, 6], {
    ...LEFT,
    parts: SHORT,
    size: 20,
    maxLines: 2,
    face: 'sansBold',
  });
  page.text('market', [4, 2, 106, 9]);
}

function shortStories(page: PageMaker): void {
  page.head('seawall', [1, 2, 116, 7], { ...LEFT, parts: SHORT, size: 24, maxLines: 2 });
  page.text('seawall', [1, 2, 123, 19]);
  page.between(3, 116, 26);
  page.head('lamp', [3, 1, 116, 7], {
    ...LEFT,
    parts: SHORT,
    size: 16,
    maxLines: 3,
    face: 'sansBold',
  });
  page.text('lamp', [3, 1, 123, 19]);
}

/** The paper's own advertisement, white on its blue. */
function advertisement(page: PageMaker): void {
  const white = { ink: WHITE };
  page.label(
    'subscribe',
    cells([4, 2, 116, 26]),
    [
      line('The Harbour Ledger', 'serifBlack', 28, { ...white, leading: 36 }),
      line('On your step before the first ferry', 'serif', 15, { ...white, leading: 32 }),
      line('Six mornings a week, $4.20', 'sansBold', 15, { ...white, leading: 42 }),
      line('A year for $198, half a year for $104', 'sans', 11, { ...white, leading: 22 }),
      line('Ask at the harbour office, on any bus, or call', 'sans', 11, { ...white, leading: 34 }),
      line('555-0100', 'sansBlack', 28, { ...white, leading: 36 }),
    ],
    { role: 'advertisement', tint: BLUE, valign: 'middle' },
  );
}
