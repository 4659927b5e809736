/**
 * The bench edition: one real newspaper page set by a fixed plan, as many pages as asked, no two sharing
 * a paragraph. The same plan and copy are set by the programs one would pick instead.
 */
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { defaultHouse } from '../../shared/model/default-house.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { cellsToRect, type GridCells, type PageGrid } from '../../shared/model/grid.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { BLACK } from '../../shared/model/ink.ts';
import type { Page } from '../../shared/model/page.ts';
import type { Story } from '../../shared/model/story.ts';
import { makeBlock, type Block } from '../../shared/model/text.ts';
import { PT_PER_MM } from '../../shared/base/units.ts';
import { copyOnPage, plan, type Copy, type PlanModule } from './bench-copy.ts';

/** Whole characters in the plan's column; what is left of it joins the gutter. */
const EM = 9.5;
const CHARS = Math.floor((plan.grid.columnMm * PT_PER_MM) / EM);

const grid: PageGrid = {
  left: plan.grid.leftMm * PT_PER_MM,
  top: plan.grid.topMm * PT_PER_MM,
  columns: plan.grid.columns,
  columnChars: CHARS,
  em: EM,
  gutter: (plan.grid.columnMm + plan.grid.gutterMm) * PT_PER_MM - CHARS * EM,
  lines: plan.grid.lines,
  leading: plan.grid.leadingPt,
  baseline: plan.grid.baselinePt,
};

/** The plan's three fonts: 宋 for text, 黑 for display, and no others. */
function benchHouse(): HouseStyle {
  const base = defaultHouse(EM);
  const serif = { han: 'noto-serif-sc-400', latin: 'noto-serif-sc-400' };
  const bold = { han: 'noto-sans-sc-700', latin: 'noto-sans-sc-700' };
  const black = { han: 'noto-sans-sc-900', latin: 'noto-sans-sc-900' };
  return {
    ...base,
    // As dense as a house may ask for: the bench counts how many lines the page takes.
    rules: { ...base.rules, letterSqueezeMax: 0.025, saveLines: true },
    faces: { song: serif, songBold: bold, hei: bold, heiBlack: black, kai: serif },
    paragraphs: {
      ...base.paragraphs,
      subhead: { ...base.paragraphs.subhead, align: 'left' },
      cutline: { ...base.paragraphs.cutline, size: 8, align: 'center' },
    },
    heads: {
      ...base.heads,
      kicker: { ...base.heads.kicker, face: 'hei', minSize: 12, maxSize: 12 },
      byline: { ...base.heads.byline, face: 'song', minSize: EM, maxSize: EM, leading: 1.5 },
    },
  };
}

function articleOn(page: number, copy: Copy): Article {
  const id = `p${page}-${copy.id}`;
  let cutlines = 0;
  const blocks = copy.blocks.map((block): Block => {
    const made = makeBlock(block.kind, block.text);
    if (block.kind !== 'cutline') return made;
    cutlines += 1;
    return { ...made, attrs: { picture: `${id}-${cutlines}` } };
  });
  const first = blocks.findIndex((block) => block.type === 'paragraph');
  const head = [
    ...(copy.kicker ? [makeBlock('kicker', copy.kicker)] : []),
    makeBlock('headline', copy.headline + (copy.subtitle ? `\n${copy.subtitle}` : '')),
    ...(copy.byline ? [makeBlock('byline', copy.byline)] : []),
  ];
  const body = blocks.map((block, i) =>
    i === first && copy.dateline
      ? {
          ...block,
          content: [
            { type: 'text', text: copy.dateline, marks: [{ type: 'dateline' }] } as const,
            { type: 'text', text: ' ' } as const,
            ...block.content,
          ],
        }
      : block,
  );
  return { id, slug: id, lang: 'zh-Hans', blocks: [...head, ...body] };
}

function framesOf(page: number, module: PlanModule): readonly Frame[] {
  const article = `p${page}-${module.article}`;
  const head: GridCells = {
    column: module.column,
    columns: module.columns,
    line: module.line,
    lines: module.body.line - module.line,
  };
  const pictures = (module.pictures ?? []).flatMap((cells, i): Frame[] => {
    const id = `${article}-${i + 1}`;
    const cutline = { ...cells, line: cells.cutline.line, lines: 1 };
    return [
      { kind: 'box', id: `${id}-box`, box: cellsToRect(grid, cells), tint: { ...BLACK, k: 0.2 } },
      { kind: 'cutline', id: `${id}-line`, box: cellsToRect(grid, cutline), article, picture: id },
    ];
  });
  return [
    {
      kind: 'head',
      id: `${article}-head`,
      box: cellsToRect(grid, head),
      article,
      parts: ['kicker', 'headline', 'byline'],
      align: 'center',
      direction: 'horizontal',
      size: module.headline.sizePt,
      maxLines: 4,
    },
    {
      kind: 'text',
      id: `${article}-text`,
      box: cellsToRect(grid, module.body),
      columns: { mode: 'grid', count: module.body.columns },
    },
    ...pictures,
  ];
}

/** The page number: one line above the grid, flush right. */
function folioOf(page: number): Frame {
  const { line, text } = plan.folio;
  const { sizePt } = plan.type.folio;
  const box = cellsToRect(grid, { column: 0, columns: grid.columns, line: 0, lines: 1 });
  const label = { face: 'hei', size: sizePt, align: 'right', ink: BLACK } as const;
  return {
    kind: 'label',
    id: `p${page}-folio`,
    box: { ...box, y: grid.top + line * grid.leading },
    role: 'furniture',
    lines: [{ ...label, text, leading: grid.baseline }],
    valign: 'top',
    direction: 'horizontal',
  };
}

function rulesOf(page: number): readonly Frame[] {
  return plan.rules.atLines.map((line, i) => {
    const box = cellsToRect(grid, { column: 0, columns: grid.columns, line: 0, lines: 1 });
    const y = grid.top + line * grid.leading - plan.rules.widthPt / 2;
    return {
      kind: 'rule',
      id: `p${page}-rule-${i}`,
      box: { ...box, y, height: plan.rules.widthPt },
      line: { style: 'single', weight: plan.rules.widthPt, ink: BLACK },
    };
  });
}

const byId = <T extends { readonly id: string }>(records: readonly T[]): Record<string, T> =>
  Object.fromEntries(records.map((record) => [record.id, record]));

/** Makes the bench edition with so many pages. */
export function peersEdition(count: number): Edition {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const articles = numbers.flatMap((n) => copyOnPage(n).map((copy) => articleOn(n, copy)));
  const frames = numbers.map((n) => [
    folioOf(n),
    ...rulesOf(n),
    ...plan.modules.flatMap((m) => framesOf(n, m)),
  ]);
  const stories = numbers.flatMap((n) =>
    plan.modules.map((m): Story => {
      const article = `p${n}-${m.article}`;
      return { id: article, articles: [article], thread: [`${article}-text`], balance: true };
    }),
  );
  const pages = numbers.map((n, i): Page => ({
    id: `page-${n}`,
    folio: `A${String(n).padStart(2, '0')}`,
    section: '',
    credits: { editor: '', designer: '', proofreader: '' },
    frames: frames[i]!.map((frame) => frame.id),
  }));
  return {
    id: 'peers',
    date: '2026-11-24',
    issue: 1,
    paper: {
      name: '对照页',
      cn: '',
      width: plan.page.widthMm * PT_PER_MM,
      height: plan.page.heightMm * PT_PER_MM,
      bleed: 0,
      grid,
      house: benchHouse(),
    },
    pageIds: pages.map((page) => page.id),
    articles: byId(articles),
    pictures: {},
    pages: byId(pages),
    frames: byId(frames.flat()),
    stories: byId(stories),
  };
}
