/** The paper of the English sample: The Harbour Ledger, a broadsheet of 6 columns, its body 9 on 10.5 pt. */
import { fromMm, roundPt } from '../../../shared/base/units.ts';
import { defaultHouse } from '../../../shared/model/default-house.ts';
import type { Paper } from '../../../shared/model/edition.ts';
import type { PageGrid } from '../../../shared/model/grid.ts';
import type {
  Face,
  HeadStyle,
  HouseStyle,
  ParagraphStyle,
} from '../../../shared/model/house-style.ts';
import { BLACK, type Ink } from '../../../shared/model/ink.ts';

const WIDTH = fromMm(381);
const HEIGHT = fromMm(578);
const EM = 9;
const COLUMNS = 6;
const CHARS = 17;
const GUTTER = 13;
const AREA = COLUMNS * CHARS * EM + (COLUMNS - 1) * GUTTER;

/** Six columns of 153 pt (about 35 letters); 142 lines between the folio line and the foot. */
export const HARBOUR_GRID: PageGrid = {
  left: roundPt((WIDTH - AREA) / 2),
  top: 97,
  columns: COLUMNS,
  columnChars: CHARS,
  em: EM,
  gutter: GUTTER,
  lines: 142,
  leading: 10.5,
  baseline: 8,
};

/** The blue of the paper: cyan over half a magenta, with black to steady it. */
export const BLUE: Ink = { c: 1, m: 0.55, y: 0, k: 0.35 };
/** A pale ground for boxes, black ink only so that it prints clean. */
export const PALE: Ink = { ...BLACK, k: 0.07 };

/** Faces by what they do; Han fonts stand behind them for a character that the Latin ones lack. */
const FACES: Readonly<Record<string, Face>> = {
  text: { han: 'noto-serif-sc-400', latin: 'source-serif-4-400' },
  textItalic: { han: 'noto-serif-sc-400', latin: 'source-serif-4-400-italic' },
  textBold: { han: 'noto-serif-sc-700', latin: 'source-serif-4-700' },
  serif: { han: 'noto-serif-sc-700', latin: 'source-serif-4-600' },
  serifBlack: { han: 'noto-serif-sc-900', latin: 'source-serif-4-900' },
  sans: { han: 'noto-sans-sc-500', latin: 'libre-franklin-500' },
  sansBold: { han: 'noto-sans-sc-700', latin: 'libre-franklin-700' },
  sansBlack: { han: 'noto-sans-sc-900', latin: 'libre-franklin-900' },
};

function paragraphs(): HouseStyle['paragraphs'] {
  const body: ParagraphStyle = {
    face: 'text',
    boldFace: 'textBold',
    size: EM,
    indent: 1,
    align: 'justify',
    linesBefore: 0,
    lineHeight: 1,
    keepWithNext: 0,
    ink: BLACK,
  };
  const flat: ParagraphStyle = { ...body, indent: 0, align: 'left' };
  const heading: ParagraphStyle = { ...flat, face: 'sansBold', keepWithNext: 2 };
  return {
    rubric: heading,
    kicker: heading,
    headline: { ...heading, size: 10.5, linesBefore: 1 },
    deck: { ...heading, face: 'serif' },
    summary: { ...flat, face: 'textItalic' },
    byline: { ...heading, face: 'sans', size: 8 },
    paragraph: body,
    subhead: { ...heading, size: 9.5, linesBefore: 1 },
    verse: flat,
    row: { ...flat, face: 'sans', size: 7.5 },
    cutline: { ...flat, face: 'sans', size: 8 },
    source: { ...flat, face: 'textItalic', align: 'right' },
  };
}

const head = (
  face: string,
  [share, minSize, maxSize]: readonly [number, number, number],
  leading: number,
): HeadStyle => ({ face, share, minSize, maxSize, leading, ink: BLACK });

function house(): HouseStyle {
  const base = defaultHouse(EM);
  return {
    ...base,
    faces: FACES,
    rules: {
      ...base.rules,
      breaker: 'best',
      noLoneLines: true,
      noHyphenAtFoot: true,
      hyphensInRow: 2,
      opticalMargins: true,
      latinTrackingMax: 0.015,
    },
    paragraphs: paragraphs(),
    heads: {
      rubric: { ...head('sansBold', [0.4, 9, 11], 1.6), ink: BLUE },
      kicker: { ...head('sansBold', [0.3, 9, 13], 1.5), ink: BLUE },
      headline: head('serifBlack', [1, 14, 60], 1.06),
      deck: head('serif', [0.42, 11.5, 19], 1.25),
      summary: head('text', [0.35, 10, 12], 1.3),
      byline: head('sans', [0, 8.5, 9], 1.9),
    },
    headlineSizes: [14, 16, 18, 20, 22, 24, 26, 28, 30, 32, 36, 40, 44, 48, 52, 56, 60],
    jumpLines: { to: 'Continued on {folio}', from: 'Continued from {folio}' },
  };
}

/** Everything that is the same in every issue. */
export const HARBOUR_PAPER: Paper = {
  name: 'The Harbour Ledger',
  cn: '',
  width: WIDTH,
  height: HEIGHT,
  bleed: 0,
  grid: HARBOUR_GRID,
  house: house(),
};
