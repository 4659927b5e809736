/**
 * Judges the first page of a PDF of the bench from outside: how many lines its text takes, how evenly
 * they are set, and which rules of Chinese composition they break. Every program is judged alike.
 */
import { statSync } from 'node:fs';
import { PT_PER_MM } from '../../shared/base/units.ts';
import type { Font } from '../../shared/fonts/font.ts';
import { charactersOf, copyOnPage, plan, type PlanModule } from './bench-copy.ts';
import { readPdfCharacters, readPdfFonts, type PdfCharacter } from './pdf-characters.ts';

const { grid, modules } = plan;
const EM = plan.type.body.sizePt;

/** Two Han characters further apart than this, from left edge to left edge in em, make a line loose. */
const LOOSE = 1.05;
/** More white than this between two inks, in em, is seen as a hole. */
const HOLE = 1.1;

const NOT_FIRST = /[，。、：；？！）》”…)%]/u;
const NOT_LAST = /[“《（(]/u;
const FIGURE = /[\d０-９]/u;
/** Characters that begin a unit or a measure word; 第 belongs to the figure after it. */
const UNIT =
  /[年月日时分秒点个万亿千百多余元户人名位次项条所处家栋座平公里米吨克斤升倍届期号岁级%％‰℃°]/u;

/** A line of body text: its place on the page and its characters from left to right. */
interface BodyLine {
  readonly column: number;
  /** Lines of the grid above its baseline; whole when it stands on the grid. */
  readonly line: number;
  readonly characters: readonly PdfCharacter[];
}

/** Gives the facts of a page. `font` is the font of the body text, for the white inside its marks. */
export function judgePage(file: string, font: Font): Readonly<Record<string, unknown>> {
  const characters = readPdfCharacters(file);
  const perModule = modules.map((module) => ({ module, lines: linesOf(characters, module) }));
  const lines = perModule.flatMap((of) => of.lines);
  const count = (test: (line: BodyLine) => boolean): number => lines.filter(test).length;
  const percent = (part: number): number => Math.round((10_000 * part) / lines.length) / 100;
  const follows = perModule.flatMap((of) =>
    of.lines.slice(1).map((next, i) => [of.lines[i]!, next]),
  );
  return {
    kb: Math.round(statSync(file).size / 1024),
    ...readPdfFonts(file),
    charactersNotExtracted: countMissing(characters),
    bodyLines: lines.length,
    oversetLines: perModule.reduce((sum, of) => sum + countOverset(of.module, of.lines), 0),
    offGridLines: count(({ line }) => Math.abs(line - Math.round(line)) > 0.05),
    looseLinesPercent: percent(count((line) => widestPitch(line) > LOOSE)),
    wideGapLinesPercent: percent(count((line) => widestGap(line, font) > HOLE)),
    lastLinesOfOneOrTwoCharacters: count((line) => line.characters.length <= 2),
    prohibitedStarts: count((line) => NOT_FIRST.test(firstOf(line))),
    prohibitedEnds: count((line) => NOT_LAST.test(lastOf(line))),
    figuresParted: follows.filter(([line, next]) => isParted(lastOf(line!), firstOf(next!))).length,
  };
}

/** The body lines of a module in reading order. */
function linesOf(all: readonly PdfCharacter[], module: PlanModule): readonly BodyLine[] {
  const { body } = module;
  const foot = Math.min(
    grid.lines + 5,
    ...modules.filter((other) => other.line > body.line).map((other) => other.line),
  );
  const byPlace = new Map<string, BodyLine & { readonly characters: PdfCharacter[] }>();
  for (const character of all) {
    const { column, line } = placeOf(character);
    const isBody =
      Math.abs(character.size - EM) < 0.1 &&
      column >= body.column &&
      column < body.column + body.columns &&
      line > body.line - 0.5 &&
      line < foot;
    if (!isBody) continue;
    const key = `${column} ${line.toFixed(1)}`;
    const found = byPlace.get(key) ?? { column, line, characters: [] };
    found.characters.push(character);
    byPlace.set(key, found);
  }
  const lines = [...byPlace.values()];
  for (const line of lines) line.characters.sort((a, b) => a.x - b.x);
  return lines.sort((a, b) => a.column - b.column || a.line - b.line);
}

function placeOf({ x, y }: PdfCharacter): { column: number; line: number } {
  const fromLeft = x / PT_PER_MM - grid.leftMm + grid.gutterMm / 2;
  const column = Math.floor(fromLeft / (grid.columnMm + grid.gutterMm));
  return { column, line: (y - grid.topMm * PT_PER_MM - grid.baselinePt) / grid.leadingPt };
}

function countOverset({ body }: PlanModule, lines: readonly BodyLine[]): number {
  return lines.filter(({ line }) => line > body.line + body.lines - 0.5).length;
}

const firstOf = (line: BodyLine): string => line.characters[0]?.text ?? '';
const lastOf = (line: BodyLine): string => line.characters.at(-1)?.text ?? '';
const isHan = (text: string): boolean => /\p{Script=Han}/u.test(text);

/** A figure and its unit, two figures, 第 and its figure, or the halves of a dash on two lines. */
function isParted(last: string, first: string): boolean {
  if (FIGURE.test(last)) return FIGURE.test(first) || UNIT.test(first);
  return (last === '第' && FIGURE.test(first)) || (last === '—' && first === '—');
}

function widestPitch({ characters }: BodyLine): number {
  return widest(characters, (before, next) =>
    isHan(before.text) && isHan(next.text) ? next.x - before.x : 0,
  );
}

function widestGap({ characters }: BodyLine, font: Font): number {
  return widest(characters, (before, next) => inkLeft(next, font) - inkRight(before, font));
}

/** The widest distance between neighbours, in em. */
function widest(
  characters: readonly PdfCharacter[],
  distance: (before: PdfCharacter, next: PdfCharacter) => number,
): number {
  return characters
    .slice(1)
    .reduce((most, next, i) => Math.max(most, distance(characters[i]!, next) / EM), 0);
}

/** Full-width marks are half white: what counts is their ink. */
function inkLeft({ text, x }: PdfCharacter, font: Font): number {
  return x + ((inkOf(text, font)?.left ?? 0) * EM) / font.unitsPerEm;
}

function inkRight({ text, x, right }: PdfCharacter, font: Font): number {
  const ink = inkOf(text, font);
  return ink ? x + (ink.right * EM) / font.unitsPerEm : right;
}

function inkOf(text: string, font: Font): ReturnType<Font['inkOf']> {
  if (!/[，。、：；？！（）《》“”]/u.test(text)) return undefined;
  return font.inkOf(font.glyphOf(text.codePointAt(0) ?? 0));
}

/** How many characters of the copy the text of the page lacks: lost, or come out as others. */
function countMissing(found: readonly PdfCharacter[]): number {
  const left = new Map<string, number>();
  for (const { text } of found) left.set(text, (left.get(text) ?? 0) + 1);
  let missing = 0;
  for (const character of charactersOf(copyOnPage(1))) {
    const count = left.get(character) ?? 0;
    if (count === 0) missing += 1;
    else left.set(character, count - 1);
  }
  return missing;
}
