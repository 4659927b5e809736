/**
 * The house style a new paper begins with: a Chinese daily in horizontal Simplified Chinese. 宋 for the
 * text, 黑 for display and emphasis, 楷 for bylines and cutlines, figures and letters from Latin faces.
 */
import type { Pt } from '../base/units.ts';
import { BLACK } from './ink.ts';
import type { HeadStyle, HouseStyle, LineRules, ParagraphStyle } from './house-style.ts';
import type { BlockType } from './text.ts';

/** Rules at level `gb` with a quarter em between Han and Latin that squeezing may halve. */
export const DEFAULT_RULES: LineRules = {
  prohibition: 'gb',
  hanLatinGap: 0.25,
  hanLatinGapMin: 0.125,
  hanLatinGapMax: 0.33,
  letterSpaceMax: 0.125,
  hyphensInRow: 2,
  letterSqueezeMax: 0.02,
};

/** Makes the paragraph styles for a body size; all stand on the grid, one grid line a line. */
function paragraphsFor(size: Pt): Readonly<Record<BlockType, ParagraphStyle>> {
  const body: ParagraphStyle = {
    face: 'song',
    boldFace: 'hei',
    size,
    indent: 2,
    align: 'justify',
    linesBefore: 0,
    lineHeight: 1,
    keepWithNext: 0,
    ink: BLACK,
  };
  const flat: ParagraphStyle = { ...body, indent: 0 };
  const heading: ParagraphStyle = { ...flat, face: 'hei', align: 'left', keepWithNext: 2 };
  return {
    rubric: { ...heading },
    kicker: { ...heading, face: 'kai' },
    headline: { ...heading },
    deck: { ...heading, face: 'kai' },
    summary: { ...flat, face: 'kai' },
    byline: { ...flat, face: 'kai', align: 'center', keepWithNext: 1 },
    paragraph: body,
    subhead: { ...heading, align: 'center' },
    verse: { ...flat, face: 'kai', align: 'left', indent: 2 },
    row: { ...flat, align: 'left' },
    cutline: { ...flat, face: 'kai', size: size - 1, align: 'left' },
    source: { ...flat, face: 'kai', align: 'right' },
  };
}

/** Bounds of the size of a head part: its share of the headline's size, not below or above these. */
type Bounds = readonly [share: number, minSize: Pt, maxSize: Pt];

const head = (face: string, [share, minSize, maxSize]: Bounds, leading = 1.2): HeadStyle => ({
  face,
  share,
  minSize,
  maxSize,
  leading,
  ink: BLACK,
});

/** The house style of a new paper for a body size in points. */
export function defaultHouse(size: Pt): HouseStyle {
  return {
    faces: {
      song: { han: 'noto-serif-sc-400', latin: 'source-serif-4-400' },
      songBold: { han: 'noto-serif-sc-900', latin: 'source-serif-4-700' },
      hei: { han: 'noto-sans-sc-700', latin: 'libre-franklin-700' },
      heiBlack: { han: 'noto-sans-sc-900', latin: 'libre-franklin-900' },
      kai: { han: 'lxgw-wenkai-400', latin: 'source-serif-4-400' },
      brush: { han: 'ma-shan-zheng-400', latin: 'source-serif-4-700' },
    },
    rules: DEFAULT_RULES,
    paragraphs: paragraphsFor(size),
    heads: {
      rubric: head('hei', [0.3, 10.5, 14], 1.6),
      kicker: head('kai', [0.42, 12, 24], 1.4),
      headline: head('heiBlack', [1, 14, 72]),
      deck: head('songBold', [0.42, 12, 22], 1.45),
      summary: head('kai', [0.35, 11, 14], 1.4),
      byline: head('kai', [0, size, size + 1], 1.9),
    },
    jumpLines: { to: '（下转{folio}版）', from: '（上接{folio}版）' },
    headlineSizes: [14, 16, 18, 21, 24, 28, 32, 36, 42, 48, 54, 60, 66, 72],
  };
}
