/**
 * The furniture of a new page: the nameplate on page one (报头), the folio line on the others (报眉).
 * They are ordinary frames, for people to change; their fields are filled in when the page is made.
 */
import type { FrameId } from '../base/ids.ts';
import type { Rect } from '../base/geometry.ts';
import { roundRect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { Paper } from './edition.ts';
import type { Border, Frame, LabelFrame, LabelLine, RuleFrame } from './frame.ts';
import { lineTop, typeArea } from './grid.ts';
import { BLACK } from './ink.ts';

/** Gives a new id each time it is asked. */
export type NextId = () => FrameId;

/** Grid lines of page one that the nameplate takes from the type area. */
const NAMEPLATE_LINES = 5;

const THIN: Border = { style: 'single', weight: 0.5, ink: BLACK };
const THICK_THIN: Border = { style: 'thick-thin', weight: 3, ink: BLACK };

/**
 * The nameplate over all columns of page one: the name, and between two rules the date, the serial
 * number and the number of pages. Its foot stands on the grid, one line above the text.
 */
export function makeNameplate(paper: Paper, nextId: NextId): readonly Frame[] {
  const { x, width } = typeArea(paper.grid);
  const foot = lineTop(paper.grid, NAMEPLATE_LINES - 1);
  const head = paper.height * 0.03;
  const small = paper.grid.em;
  const band = small * 2;
  const name = { x, y: head, width, height: foot - band - 6 - head };
  const size = Math.floor(Math.min(name.height * 0.86, width / (paper.name.length + 2)));
  const dates = { y: foot - band, height: band - 2 };
  const third = width / 3;
  const row = (at: number, text: string, align: LabelLine['align']): LabelFrame =>
    label(
      nextId(),
      { x: x + at * third, width: third, ...dates },
      { text, face: 'song', size: small, align },
    );
  return [
    label(nextId(), name, {
      text: '{paper}',
      face: 'brush',
      size,
      align: 'center',
      tracking: 0.12,
    }),
    rule(nextId(), { x, y: foot - band - 4, width, height: 3 }, THICK_THIN),
    row(0, '{date}　{weekday}', 'left'),
    row(1, '国内统一连续出版物号 {cn}', 'center'),
    row(2, '总第 {issue} 期　今日 {pages} 版', 'right'),
    rule(nextId(), { x, y: foot - 1, width, height: 1 }, THIN),
  ];
}

/**
 * The folio line above the type area: folio and paper at the outer edge, the section in the middle, the
 * date at the fold, and a rule below. Pages with even numbers lie on the left.
 */
export function makeFolioLine(paper: Paper, number: number, nextId: NextId): readonly Frame[] {
  const { x, y, width } = typeArea(paper.grid);
  const { em } = paper.grid;
  const third = width / 3;
  const box = (at: number): Rect => ({
    x: x + at * third,
    y: y - em * 3.4,
    width: third,
    height: em * 2.4,
  });
  const even = number % 2 === 0;
  const outer = even ? '{folio}　{paper}' : '{paper}　{folio}';
  const small = { face: 'hei', size: halfPoints(em * 1.3) };
  const plain = { face: 'song', size: em };
  return [
    label(nextId(), box(even ? 0 : 2), { ...small, text: outer, align: even ? 'left' : 'right' }),
    label(nextId(), box(1), {
      text: '{section}',
      face: 'hei',
      size: halfPoints(em * 1.9),
      align: 'center',
      tracking: 0.5,
    }),
    label(nextId(), box(even ? 2 : 0), {
      ...plain,
      text: '{date}　{weekday}',
      align: even ? 'right' : 'left',
    }),
    rule(nextId(), { x, y: y - em * 0.8, width, height: 1 }, THIN),
  ];
}

/** Rounds a display size to half points. */
function halfPoints(size: Pt): Pt {
  return Math.round(size * 2) / 2;
}

/** A label of one line that stands near the foot of its box: all in a row have one baseline. */
function label(id: FrameId, box: Rect, line: Omit<LabelLine, 'ink' | 'leading'>): LabelFrame {
  return {
    kind: 'label',
    id,
    box: roundRect(box),
    role: 'furniture',
    lines: [{ ...line, ink: BLACK, leading: Math.floor(box.height * 0.86) }],
    valign: 'top',
    direction: 'horizontal',
    wrap: { standoff: 2 },
  };
}

function rule(id: FrameId, box: Rect, line: Border): RuleFrame {
  return { kind: 'rule', id, box: roundRect(box), line, wrap: { standoff: 2 } };
}
