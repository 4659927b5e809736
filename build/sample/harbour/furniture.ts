/** What pages of The Harbour Ledger have alike: the folio line, a rubric in white on blue, a column of text under a head. */
import { roundPt } from '../../../shared/base/units.ts';
import { lineTop } from '../../../shared/model/grid.ts';
import { PAPER as WHITE } from '../../../shared/model/ink.ts';
import { cellBox, line, makePage, ruleIn, type Cells, type PageMaker } from '../page-maker.ts';
import { BLUE, HARBOUR_GRID } from './paper.ts';

/** The credits are not printed: English papers hardly do. */
const NOBODY = { editor: '', designer: '', proofreader: '' };

/** Begins a page of the paper. */
export function beginPage(folio: string, section: string): PageMaker {
  return makePage(folio, section, NOBODY, HARBOUR_GRID);
}

/** Air between a picture and its cutline, taken from the foot of the picture. */
const AIR = 3;

/** Ends a page: its pictures give the air above their cutlines. */
export function finished(page: PageMaker): ReturnType<PageMaker['done']> {
  const made = page.done();
  const frames = made.frames.map((frame) => {
    if (frame.kind !== 'picture') return frame;
    return { ...frame, box: { ...frame.box, height: roundPt(frame.box.height - AIR) } };
  });
  return { ...made, frames };
}

/** The box of some cells on the grid of the paper. */
export function cells(at: Cells): ReturnType<typeof cellBox> {
  return cellBox(at, HARBOUR_GRID);
}

/** Draws the folio line: the number at the outer edge, the section in the middle, the day at the inner edge. */
export function folioLine(page: PageMaker, outer: 'left' | 'right'): void {
  const area = cells([0, HARBOUR_GRID.columns, 0, 1]);
  const top = lineTop(HARBOUR_GRID, 0) - 46;
  const box = { x: area.x, y: roundPt(top), width: area.width, height: 30 };
  const inner = outer === 'left' ? 'right' : 'left';
  const base = { leading: 25 };
  page.label('folio-number', box, [line('{folio}', 'sansBlack', 25, { ...base, align: outer })]);
  const beside = { ...box, x: roundPt(box.x + 46), width: roundPt(box.width - 92) };
  page.label('folio-paper', beside, [line('{paper}', 'serifBlack', 15, { ...base, align: outer })]);
  page.label('folio-section', box, [line('{section}', 'serifBlack', 25, { ...base, ink: BLUE })]);
  page.label('folio-date', box, [line('{dateEn}', 'sans', 9, { ...base, align: inner })]);
  const under = { ...box, y: roundPt(top + 32), height: 4 };
  page.add(ruleIn(`${page.done().page.folio.toLowerCase()}-top-rule`, under, 'thick-thin', 3.2));
}

/** Sets the name of a column of small pieces in white on the blue of the paper. */
export function rubric(
  page: PageMaker,
  name: string,
  text: string,
  [column, at]: [number, number],
): void {
  const box = { ...cells([column, 1, at, 2]), height: 21 };
  page.label(name, box, [line(text, 'sansBold', 11.5, { ink: WHITE, leading: 14.6 })], {
    role: 'rubric',
    tint: BLUE,
  });
}
