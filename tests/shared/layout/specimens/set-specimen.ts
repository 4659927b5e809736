/** Sets a specimen in given fonts at a given size, and says what came of it in the words of the table. */
import { unreachable } from '../../../../shared/base/check.ts';
import type { FontBook } from '../../../../shared/fonts/font.ts';
import { breakBySense } from '../../../../shared/layout/break-by-sense.ts';
import type { BesideMark, SetLine } from '../../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../../shared/layout/layout-edition.ts';
import { prepareBlock, setBlock, type Composer } from '../../../../shared/layout/set-block.ts';
import { setRows } from '../../../../shared/layout/set-rows.ts';
import { setLine } from '../../../../shared/layout/set-line.ts';
import { DEFAULT_RULES, defaultHouse } from '../../../../shared/model/default-house.ts';
import { cellsToRect, type PageGrid } from '../../../../shared/model/grid.ts';
import { makeBlock, textOf, type Block } from '../../../../shared/model/text.ts';
import { SMALL_GRID, smallEdition } from '../../../support/small-page.ts';
import type {
  ColumnsSpecimen,
  FormsSpecimen,
  HeadlineSpecimen,
  LinesSpecimen,
  RowsSpecimen,
  Specimen,
  VerticalSpecimen,
} from './specimen.ts';

/** Fonts and the size in points that a specimen is set in. */
export interface Type {
  readonly fonts: FontBook;
  readonly size: number;
}

/** A line in its place: the left end of its baseline from the top left corner of the specimen. */
interface StandingLine {
  readonly line: SetLine;
  readonly x: number;
  readonly y: number;
  readonly column: number;
}

/** A specimen as set. `edges` are the ends of its measures, which lines have to reach. */
export interface SetSpecimen {
  readonly text: string;
  readonly lines: readonly StandingLine[];
  readonly edges: readonly number[];
  readonly height: number;
}

/** Distance of baselines, and from the top to the first, in em. */
const LEADING = 1.5;
const BASELINE = 0.88;

/** Sets a specimen. */
export function setSpecimen(specimen: Specimen, type: Type): SetSpecimen {
  switch (specimen.setting) {
    case 'lines':
      return setParagraph(specimen, type);
    case 'rows':
      return setTable(specimen, type);
    case 'headline':
      return setHeadline(specimen, type);
    case 'vertical':
      return setVertical(specimen, type);
    case 'columns':
      return setColumns(specimen, type);
    case 'forms':
      return setForms(specimen, type);
    default:
      return unreachable(specimen);
  }
}

const blockOf = (copy: string | Block, kind: 'paragraph' | 'headline'): Block =>
  typeof copy === 'string' ? makeBlock(kind, copy) : copy;

function standing(lines: readonly SetLine[], size: number): readonly StandingLine[] {
  return lines.map((line, n) => ({ line, x: 0, y: (n * LEADING + BASELINE) * size, column: 0 }));
}

function setParagraph(specimen: LinesSpecimen, { fonts, size }: Type): SetSpecimen {
  const rules = { ...DEFAULT_RULES, ...specimen.rules };
  const house = { ...defaultHouse(size), ...specimen.house, rules };
  const composer: Composer = { house, fonts, latin: specimen.latin ?? false, tight: false };
  const block = blockOf(specimen.copy, 'paragraph');
  const style = { ...house.paragraphs[block.type], indent: specimen.indent ?? 0 };
  const measure = specimen.chars * size;
  const lines = setBlock(block, style, { of: () => measure, name: String(measure) }, composer);
  const height = lines.length * LEADING * size;
  return { text: textOf(block), lines: standing(lines, size), edges: [0, measure], height };
}

function setTable(specimen: RowsSpecimen, { fonts, size }: Type): SetSpecimen {
  const house = { ...defaultHouse(size), rules: { ...DEFAULT_RULES, ...specimen.rules } };
  const composer: Composer = { house, fonts, latin: false, tight: false };
  const rows = specimen.copy.split('\n').map((row) => makeBlock('row', row));
  let from = 0;
  const set = setRows(rows, house.paragraphs.row, specimen.chars * size, composer);
  // Each row is a block of its own; here they are lines of one text.
  const lines = set.map((line) => {
    const placed = { ...line, from, to: from + line.to };
    from = placed.to + 1;
    return placed;
  });
  const height = lines.length * LEADING * size;
  return { text: specimen.copy, lines: standing(lines, size), edges: [0], height };
}

function displayBlock(copy: string | Block, { fonts, size }: Type, way: 'across' | 'down') {
  const house = defaultHouse(size);
  const { ink } = house.heads.headline;
  const block = blockOf(copy, 'headline');
  const vertical = way === 'down';
  const composer: Composer = { house, fonts, latin: false, tight: true, vertical };
  const dress = { face: 'hei', boldFace: 'hei', size, ink };
  return { text: textOf(block), house, p: prepareBlock(block, dress, composer) };
}

function setHeadline(specimen: HeadlineSpecimen, type: Type): SetSpecimen {
  const { text, house, p } = displayBlock(specimen.copy, type, 'across');
  const found = breakBySense(p, specimen.count);
  const measure = found?.width ?? 0;
  const lines = (found?.ends ?? []).map((last, n, ends) => {
    const first = n === 0 ? 0 : ends[n - 1]! + 1;
    return setLine(p, { first, last, measure, indent: 0, align: 'left' }, house.rules);
  });
  const height = lines.length * LEADING * type.size;
  return { text, lines: standing(lines, type.size), edges: [0, measure], height };
}

function setVertical(specimen: VerticalSpecimen, type: Type): SetSpecimen {
  const { text, house, p } = displayBlock(specimen.copy, type, 'down');
  const whole = { first: 0, last: p.count - 1, measure: 1000, indent: 0, align: 'left' } as const;
  const line = setLine(p, whole, house.rules);
  const { size } = type;
  const lines = [{ line, x: size / 2, y: 0, column: 0 }];
  return { text, lines, edges: [0, size], height: line.width };
}

function setColumns(specimen: ColumnsSpecimen, type: Type): SetSpecimen {
  const body = blockOf(specimen.copy, 'paragraph');
  const page = { ...specimen, blocks: [body], paragraph: { indent: specimen.indent ?? 0 } };
  return { ...setPage(page, type), text: textOf(body) };
}

function setForms(specimen: FormsSpecimen, type: Type): SetSpecimen {
  const { copy, columns = 1, depth = 40 } = specimen;
  const blocks =
    typeof copy === 'string' ? copy.split('\n').map((text) => makeBlock('paragraph', text)) : copy;
  const set = setPage({ ...specimen, blocks, columns, depth }, type);
  const lowest = Math.max(0, ...set.lines.map(({ y }) => y));
  return { ...set, height: lowest + (LEADING - BASELINE) * type.size };
}

interface PageSpec extends Partial<Pick<FormsSpecimen, 'lang' | 'paragraph' | 'house'>> {
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly chars: number;
  readonly depth: number;
}

/** Sets an article in level columns of a page. */
function setPage(spec: PageSpec, { fonts, size }: Type): SetSpecimen {
  const { blocks, columns, chars, depth, lang = 'zh-Hans' } = spec;
  const made = smallEdition({
    articles: [{ id: 'a', slug: 'a', lang, blocks }],
    pages: { A01: [] },
    stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: columns > 1 }],
  });
  const grid: PageGrid = {
    ...SMALL_GRID,
    ...{ left: 0, top: 0, columns, columnChars: chars, em: size, gutter: size, lines: depth },
    ...{ leading: size * LEADING, baseline: size * BASELINE },
  };
  const box = cellsToRect(grid, { column: 0, columns, line: 0, lines: depth });
  const house = { ...defaultHouse(size), ...spec.house };
  const paragraph = { ...house.paragraphs.paragraph, ...spec.paragraph };
  const edition = {
    ...made,
    paper: {
      ...made.paper,
      grid,
      house: { ...house, paragraphs: { ...house.paragraphs, paragraph } },
    },
    pages: { 'page-A01': { ...made.pages['page-A01']!, frames: ['t'] } },
    frames: { t: { kind: 'text', id: 't', box, columns: { mode: 'grid', count: columns } } },
  } as const;
  const frame = layoutEdition(edition, fonts).pages[0]?.frames[0];
  const lines = (frame?.lines ?? []).map(({ line, at, column }) => ({ line, ...at, column }));
  const edges = (frame?.columns ?? []).flatMap(({ x, width }) => [x, x + width]);
  return { text: '', lines, edges, height: depth * grid.leading };
}

/** What came of a specimen, in the words of the table. */
export interface Outcome {
  readonly lines: readonly string[];
  readonly steps: readonly number[];
  readonly places: readonly number[];
  readonly width: number;
  readonly beside: readonly string[];
}

/** Describes a specimen as set. */
export function describeSpecimen(specimen: Specimen, set: SetSpecimen, size: number): Outcome {
  const drawn = set.lines.map(
    ({ line }) => set.text.slice(line.from, line.to).trimEnd() + (line.hyphenated ? '-' : ''),
  );
  const first = set.lines[0]?.line;
  const inEm = (length: number): number => Math.round((length / size) * 1000) / 1000;
  return {
    lines: drawLines(specimen, set, drawn, size),
    beside: (first?.beside ?? []).map((mark) =>
      besideInWords(mark, first?.vertical === true, inEm),
    ),
    steps: set.lines.map(({ line }) => line.fit.step),
    places: (first?.runs ?? []).flatMap((run) => run.xs).map(inEm),
    width: inEm(
      Math.max(
        0,
        ...(specimen.setting === 'headline' ? set.lines : set.lines.slice(0, 1)).map(
          ({ line }) => line.width,
        ),
      ),
    ),
  };
}

function besideInWords(
  mark: BesideMark,
  vertical: boolean,
  inEm: (length: number) => number,
): string {
  const along = ({ x, y }: { readonly x: number; readonly y: number }): number =>
    inEm(vertical ? y : x);
  switch (mark.kind) {
    case 'dot':
      return `dot ${along(mark.at)}`;
    case 'drawing':
      return `drawing ${along(mark.at)}`;
    case 'name':
      return `${mark.wavy ? 'wave' : 'name'} ${along(mark.from)} ${along(mark.to)}`;
    case 'ruby': {
      const { xs, ys, text } = mark.run;
      return `ruby ${inEm((vertical ? ys?.[0] : xs[0]) ?? 0)} ${text}`;
    }
    default:
      return unreachable(mark);
  }
}

/** Lines as they stand: indents as spaces of one em, what is not in the copy before what is. */
function printed(lines: readonly StandingLine[], size: number): readonly string[] {
  return lines.flatMap(({ line, column }, n) => {
    const runs = [...(line.added ?? []), ...line.runs];
    const words = runs
      .map((run) => run.text)
      .join('')
      .trimEnd();
    const isCap = (line.runs[0]?.size ?? size) > size;
    const indent = isCap ? 0 : Math.round((runs[0]?.xs[0] ?? 0) / size);
    const drawn = isCap ? `[${words}]` : '\u3000'.repeat(indent) + words;
    return n > 0 && column !== lines[n - 1]!.column ? ['/', drawn] : [drawn];
  });
}

function drawLines(
  { setting }: Specimen,
  set: SetSpecimen,
  drawn: readonly string[],
  size: number,
): readonly string[] {
  if (setting === 'vertical') return cellsOf(set.lines[0]?.line);
  if (setting === 'forms') return printed(set.lines, size);
  if (setting !== 'columns') return drawn;
  const columns: string[][] = [];
  set.lines.forEach(({ column }, n) => (columns[column] ??= []).push(drawn[n]!));
  return columns.map((column) => column.join('/'));
}

function cellsOf(line: SetLine | undefined): readonly string[] {
  return (line?.runs ?? []).map((run) => {
    if (run.turned) return `[${run.text}]`;
    const isAcross = run.glyphs.length > 1 && new Set(run.ys).size === 1;
    return isAcross ? `(${run.text})` : run.text;
  });
}
