// Display lists: what is painted, in which order it is read, and what carries which text.
import { describe, expect, it } from 'vitest';
import type { Frame, LineStyle } from '../../../shared/model/frame.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../../shared/display/display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame, SMALL_GRID } from '../../support/small-page.ts';
import { cellsToRect } from '../../../shared/model/grid.ts';

const fonts = gridFonts();

function listOf(frames: readonly Frame[]): DisplayList {
  const articles = [
    articleOf('lead', makeBlock('headline', '头条'), han(40)),
    articleOf('side', makeBlock('headline', '边栏'), han(40)),
  ];
  const story = (id: string) => ({ id, articles: [id], thread: [`${id}-text`], balance: true });
  const edition = smallEdition({
    articles,
    pages: { A01: frames },
    stories: [story('lead'), story('side')],
  });
  return buildDisplayList(edition, layoutEdition(edition, fonts).pages[0]!);
}

const head = (id: string, column: number, line: number): Frame => ({
  kind: 'head',
  id: `${id}-head`,
  box: cellsToRect(SMALL_GRID, { column, columns: 2, line, lines: 3 }),
  article: id,
  parts: ['headline'],
  align: 'left',
  direction: 'horizontal',
  maxLines: 2,
});

const text = (id: string, column: number, line: number): Frame =>
  textFrame(`${id}-text`, { column, columns: 2, line, lines: 5 });

describe('reading order', () => {
  it('is article by article from the top left, each with its head first, however the pile lies', () => {
    const list = listOf([
      text('side', 2, 3),
      text('lead', 0, 3),
      head('side', 2, 0),
      head('lead', 0, 0),
    ]);
    expect(list.groups.map((group) => `${group.article ?? ''} ${group.role}`)).toEqual([
      'lead headline',
      'lead paragraph',
      'side headline',
      'side paragraph',
    ]);
    expect(list.zones.map((zone) => zone.article)).toEqual(['lead', 'side']);
  });

  it('ends with furniture', () => {
    const label: Frame = {
      kind: 'label',
      id: 'folio',
      box: { x: 30, y: 10, width: 100, height: 20 },
      role: 'furniture',
      lines: [{ text: '{folio}', face: 'hei', size: 10, align: 'left', ink: BLACK, leading: 12 }],
      valign: 'top',
      direction: 'horizontal',
    };
    const list = listOf([
      label,
      head('lead', 0, 0),
      text('lead', 0, 3),
      head('side', 2, 0),
      text('side', 2, 3),
    ]);
    const last = list.groups.at(-1);
    expect([last?.frame, last?.role]).toEqual(['folio', 'artifact']);
    expect(last?.lines[0]?.items[0]?.run.text).toBe('A01');
  });
});

describe('rules', () => {
  const strokes = (style: LineStyle): number[] => {
    const rule: Frame = {
      kind: 'rule',
      id: 'rule',
      box: { x: 0, y: 100, width: 200, height: 4 },
      line: { style, weight: 4, ink: BLACK },
    };
    const list = listOf([rule]);
    return list.groups.flatMap((group) =>
      group.paint.flatMap((item) => (item.kind === 'stroke' ? [item.weight] : [])),
    );
  };

  it('a single rule is one stroke, a 文武线 a thick and a thin one', () => {
    expect(strokes('single')).toEqual([4]);
    expect(strokes('thick-thin')).toEqual([2.4, 0.56]);
    expect(strokes('double')).toEqual([1, 1]);
  });
});

it('lines of Han join without a space, paragraphs with a line feed', () => {
  const list = listOf([text('lead', 0, 0)]);
  const group = list.groups.find((g) => g.role === 'paragraph');
  expect(group?.lines.map((line) => line.joint)).toEqual(['', '', '', '\n']);
});
