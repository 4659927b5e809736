/** The bench pages as one HTML document for Chromium, as a good web typesetter would write it. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plan, type Copy, type CopyPage, type PlanModule, type PlanType } from '../bench-copy.ts';
import { benchFonts } from '../peer-places.ts';

const { page, grid, type } = plan;

const width = (columns: number): string =>
  `${columns * grid.columnMm + (columns - 1) * grid.gutterMm}mm`;
const depth = (lines: number): string => `${lines * grid.leadingPt}pt`;

interface Cells {
  readonly column: number;
  readonly columns: number;
  readonly line: number;
  readonly lines: number;
}

/** The style that puts a box on cells of the grid. */
function at({ column, columns, line, lines }: Cells): string {
  const left = grid.leftMm + column * (grid.columnMm + grid.gutterMm);
  return (
    `left:${left}mm;top:calc(${grid.topMm}mm + ${depth(line)});` +
    `width:${width(columns)};height:${depth(lines)}`
  );
}

function inType({
  family,
  weight,
  sizePt,
}: Omit<PlanType, 'sizePt'> & { sizePt?: number }): string {
  const size = sizePt === undefined ? '' : `;font-size:${sizePt}pt`;
  return `font-family:"${family}";font-weight:${weight}${size}`;
}

function fontFaces(): string {
  const faces = [type.body, type.subhead, type.headline];
  return faces
    .map(({ family, weight }, i) => {
      const url = pathToFileURL(resolve(benchFonts[i]!)).href;
      return `@font-face{font-family:"${family}";font-weight:${weight};src:url("${url}")}`;
    })
    .join('\n');
}

function styleSheet(): string {
  return `${fontFaces()}
@page{size:${page.widthMm}mm ${page.heightMm}mm;margin:0}
*{margin:0;padding:0;box-sizing:border-box}
body{${inType(type.body)};line-height:${grid.leadingPt}pt;line-break:strict;
text-spacing-trim:trim-start;text-autospace:normal;orphans:1;widows:1}
section{position:relative;width:${page.widthMm}mm;height:${page.heightMm}mm;overflow:hidden}
section+section{break-before:page}
section>*{position:absolute}
.folio{${inType(type.folio)};text-align:right}
.kicker{${inType(type.kicker)};text-align:center}
.byline{${inType(type.byline)};text-align:center}
.cutline{${inType(type.cutline)};text-align:center}
.headline{${inType(type.headline)};line-height:${type.headline.leadingEm};
display:grid;align-content:center;text-align:center}
.story{column-gap:${grid.gutterMm}mm;column-fill:balance;text-align:justify}
.story p{text-indent:${type.body.indentEm}em}
.story h2{${inType(type.subhead)};break-after:avoid}
.story b{${inType(type.dateline)}}
hr{border:0;border-top:${plan.rules.widthPt}pt solid #000}
.picture{background:${plan.pictureGrey};print-color-adjust:exact}`;
}

function box(name: string, style: string, content = ''): string {
  return `<div class="${name}" style="${style}">${content}</div>`;
}

function storyOf({ dateline, blocks }: Copy): string {
  let lead = dateline === undefined ? '' : `<b>${dateline}　</b>`;
  return blocks
    .filter(({ kind }) => kind !== 'cutline')
    .map(({ kind, text }) => {
      if (kind === 'subhead') return `<h2>${text}</h2>`;
      const paragraph = `<p>${lead}${text}</p>`;
      lead = '';
      return paragraph;
    })
    .join('');
}

function moduleOf(module: PlanModule, copy: Copy): string {
  const { column, columns, body, headline } = module;
  const cutlines = copy.blocks.filter(({ kind }) => kind === 'cutline');
  const oneLine = (name: 'kicker' | 'byline'): string => {
    const place = module[name];
    if (!place) return '';
    return box(name, at({ column, columns, line: place.line, lines: 1 }), copy[name]);
  };
  const big = `${at({ column, columns, ...headline })};font-size:${headline.sizePt}pt`;
  return [
    oneLine('kicker'),
    box('headline', big, `<h1 style="font:inherit">${copy.headline}</h1>`),
    oneLine('byline'),
    box('story', `${at(body)};column-count:${body.columns}`, storyOf(copy)),
    ...(module.pictures ?? []).flatMap((cells, i) => [
      box('picture', at(cells)),
      box('cutline', at({ ...cells, line: cells.cutline.line, lines: 1 }), cutlines[i]?.text),
    ]),
  ].join('\n');
}

function pageOf({ page: number, articles }: CopyPage): string {
  const all = { column: 0, columns: grid.columns };
  const folio = plan.folio.text.replace('{page}', String(number));
  return `<section>
${box('folio', at({ ...all, line: plan.folio.line, lines: 1 }), folio)}
${plan.rules.atLines.map((line) => `<hr style="${at({ ...all, line, lines: 0 })}">`).join('\n')}
${plan.modules
  .map((module) =>
    moduleOf(
      module,
      articles.find(({ id }) => id === module.article)!,
    ),
  )
  .join('\n')}
</section>`;
}

/** Gives the document of some pages. */
export function toHtml(pages: readonly CopyPage[]): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Bench</title>
<style>${styleSheet()}</style><body>${pages.map(pageOf).join('\n')}</body></html>`;
}
