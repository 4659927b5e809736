/** The paper of the sample newspaper: 大样日报, a broadsheet of 5 base columns of 20 characters. */
import { fromMm, roundPt } from '../../shared/base/units.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import type { Paper } from '../../shared/model/edition.ts';
import type { PageGrid } from '../../shared/model/grid.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { BLACK, type Ink } from '../../shared/model/ink.ts';

const WIDTH = fromMm(390);
const EM = 9.5;
const COLUMNS = 5;
const CHARS = 20;
/** The type area is 350 mm wide: five columns of whole characters, gutters of a little over one. */
const AREA = fromMm(350);

/** 97 lines of 14.25 pt between the folio line and the foot. */
export const GRID: PageGrid = {
  left: fromMm(20),
  top: fromMm(35.5),
  columns: COLUMNS,
  columnChars: CHARS,
  em: EM,
  gutter: roundPt((AREA - COLUMNS * CHARS * EM) / (COLUMNS - 1)),
  lines: 97,
  leading: 14.25,
  baseline: 10.8,
};

/** The red of the nameplate: full magenta and yellow, a little cyan to deepen it. */
export const RED: Ink = { c: 0.1, m: 1, y: 0.95, k: 0 };
/** A pale ground for boxes, black ink only so that it prints clean. */
export const PALE: Ink = { ...BLACK, k: 0.07 };

function house(): HouseStyle {
  const base = defaultHouse(EM);
  return {
    ...base,
    rules: { ...base.rules, latinTrackingMax: 0.015, noHyphenAtFoot: true },
    paragraphs: {
      ...base.paragraphs,
      cutline: { ...base.paragraphs.cutline, size: 8.5 },
      headline: { ...base.paragraphs.headline, linesBefore: 1 },
      verse: { ...base.paragraphs.verse, align: 'center', indent: 0 },
    },
    headlineSizes: [14, 16, 18, 20, 22, 24, 26, 28, 32, 36, 40, 44, 48, 54, 60, 66, 72],
  };
}

/** Everything that is the same in every issue. */
export const PAPER: Paper = {
  name: '大样日报',
  cn: 'CN 00-0000',
  width: WIDTH,
  height: fromMm(550),
  bleed: 0,
  grid: GRID,
  house: house(),
};
