/** Draws specimens as display lists: the lines between hairlines at the ends of their measure, with what they show above. */
import type { Point } from '../../shared/base/geometry.ts';
import { roundPt } from '../../shared/base/units.ts';
import { besideItems } from '../../shared/display/beside-items.ts';
import type {
  DisplayGroup,
  DisplayList,
  GlyphsItem,
  StrokeItem,
} from '../../shared/display/display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { SetLine } from '../../shared/layout/laid-out.ts';
import { setBlock } from '../../shared/layout/set-block.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import { BLACK, type Ink } from '../../shared/model/ink.ts';
import { makeBlock } from '../../shared/model/text.ts';
import { setSpecimen, type SetSpecimen } from '../shared/layout/specimens/set-specimen.ts';
import { wordsOf, type RuleName, type Specimen } from '../shared/layout/specimens/specimen.ts';

/** The size at which marks and gaps can be judged by eye. */
const SIZE = 24;
const PAGE = { width: 595, height: 842, margin: 50, foot: 790 };
/** Room around a specimen that stands alone. */
const ROUND = 14;
const GREY: Ink = { ...BLACK, k: 0.55 };

/** A specimen with its subject, as the sheets bring them. */
export interface Entry {
  readonly subject: RuleName;
  readonly specimen: Specimen;
}

/** Says whether an entry is the first of its subject. */
export function opensSubject(entries: readonly Entry[], n: number): boolean {
  return entries[n - 1]?.subject !== entries[n]!.subject;
}

function place(line: SetLine, at: Point): readonly GlyphsItem[] {
  const point = { x: roundPt(at.x), y: roundPt(at.y) };
  return [...(line.added ?? []), ...line.runs].map((run) => ({ kind: 'glyphs', at: point, run }));
}

function groupOf(lines: readonly (readonly GlyphsItem[])[]): DisplayGroup {
  const made = lines.map((items) => ({ items, joint: '\n' }) as const);
  return { frame: 'specimen', role: 'paragraph', paint: [], lines: made };
}

function hairline(from: Point, to: Point): StrokeItem {
  return { kind: 'stroke', from, to, weight: 0.25, ink: GREY };
}

/** Hairlines at the ends of the measures, and a short one at each em of the first. */
function measureLines(set: SetSpecimen, { x, y }: Point): readonly StrokeItem[] {
  const edges = set.edges.map((edge) =>
    hairline({ x: roundPt(x + edge), y: y - 4 }, { x: roundPt(x + edge), y: y + set.height }),
  );
  const [left = 0, right = 0] = set.edges;
  const ems = Math.floor((right - left) / SIZE + 0.001);
  const ticks = Array.from({ length: ems }, (_, n) =>
    hairline({ x: x + left + n * SIZE, y: y - 4 }, { x: x + left + n * SIZE, y: y - 1 }),
  );
  return [...edges, ...ticks];
}

function drawAt(set: SetSpecimen, at: Point): readonly DisplayGroup[] {
  const paint = measureLines(set, at);
  const placed = set.lines.map(({ line, x, y, column }) => {
    return { line, at: { x: at.x + x, y: at.y + y }, column };
  });
  const marks = placed.flatMap(besideItems);
  const lines = placed.map(({ line, at: point }) => place(line, point));
  const shapes = [...paint, ...marks];
  return [{ frame: 'specimen', role: 'artifact', paint: shapes, lines: [] }, groupOf(lines)];
}

const list = (groups: readonly DisplayGroup[], more: Partial<DisplayList>): DisplayList => ({
  ...{ page: 'specimens', folio: '', section: '', bleed: 0, lang: 'zh-Hans', zones: [] },
  ...{ width: PAGE.width, height: PAGE.height },
  ...more,
  groups,
});

/** One specimen alone, as wide and high as it is. */
export function drawAlone(specimen: Specimen, fonts: FontBook): DisplayList {
  const set = setSpecimen(specimen, { fonts, size: SIZE });
  return list(drawAt(set, { x: ROUND, y: ROUND }), {
    folio: specimen.id,
    width: Math.max(...set.edges) + 2 * ROUND,
    height: set.height + 2 * ROUND,
  });
}

/** Words above a specimen: lines of a size with the room they take. */
function setWords(text: string, style: { size: number; ink: Ink; face: string }, fonts: FontBook) {
  const house = defaultHouse(style.size);
  const paragraph = { ...house.paragraphs.paragraph, ...style, indent: 0, align: 'left' } as const;
  const measure = PAGE.width - 2 * PAGE.margin;
  const composer = { house, fonts, latin: false, tight: false };
  const block = makeBlock('paragraph', text);
  return setBlock(block, paragraph, { of: () => measure, name: String(measure) }, composer);
}

const copyOf = (specimen: Specimen): string => wordsOf(specimen).replaceAll('\n', '⏎');

/** What stands above a specimen, and its height with that. */
function setEntry(entries: readonly Entry[], n: number, fonts: FontBook) {
  const { specimen, subject } = entries[n]!;
  const { rule, source, id, differs } = specimen;
  const measure = 'chars' in specimen ? `　${specimen.chars} 字` : '';
  const words = [
    ...(opensSubject(entries, n)
      ? [
          {
            lines: setWords(
              `${subject.zh}　${subject.en}`,
              { size: 16, ink: BLACK, face: 'hei' },
              fonts,
            ),
            size: 18,
          },
        ]
      : []),
    {
      lines: setWords(`${rule.zh}　${rule.en}`, { size: 9, ink: BLACK, face: 'hei' }, fonts),
      size: 9,
    },
    {
      lines: setWords(
        `${id}　${source}${measure}　原文：${copyOf(specimen)}`,
        { size: 7.5, ink: GREY, face: 'song' },
        fonts,
      ),
      size: 7.5,
    },
    ...(differs === undefined
      ? []
      : [
          {
            lines: setWords(
              `与出处不同 differs: ${differs} 应为 wanted: ${specimen.lines.join(' | ')}`,
              { size: 7.5, ink: { ...BLACK, m: 1, y: 1, k: 0 }, face: 'song' },
              fonts,
            ),
            size: 7.5,
          },
        ]),
  ];
  const set = setSpecimen(specimen, { fonts, size: SIZE });
  const above = words.reduce((sum, { lines, size }) => sum + lines.length * size * 1.4, 0);
  return { words, set, above, height: above + 8 + set.height + 14 };
}

/** All specimens on sheets of A4, one under the other. */
export function drawSheets(entries: readonly Entry[], fonts: FontBook): readonly DisplayList[] {
  const sheets: DisplayGroup[][] = [[]];
  let y = PAGE.margin;
  for (let n = 0; n < entries.length; n += 1) {
    const { words, set, above, height } = setEntry(entries, n, fonts);
    if (y + height > PAGE.foot && y > PAGE.margin) {
      sheets.push([]);
      y = PAGE.margin;
    }
    let down = y;
    const lines = words.flatMap((part) =>
      part.lines.map((line) => place(line, { x: PAGE.margin, y: (down += part.size * 1.4) })),
    );
    const at = { x: PAGE.margin, y: roundPt(y + above + 8) };
    sheets.at(-1)!.push(groupOf(lines), ...drawAt(set, at));
    y += height;
  }
  return sheets.map((groups, n) =>
    list(groups, { page: `specimens-${n + 1}`, folio: String(n + 1) }),
  );
}
