/** Reads from a PDF, with tools of others, where each character of its first page stands. */
import { execFileSync } from 'node:child_process';

/** A character as MuPDF finds it: lengths in points, y downward, the origin on the baseline. */
export interface PdfCharacter {
  readonly text: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
  /** Right edge of its advance. */
  readonly right: number;
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};
const ITEM =
  /<font name="[^"]*" size="(?<size>[^"]*)"|<char quad="(?<quad>[^"]*)" x="(?<x>[^"]*)" y="(?<y>[^"]*)"[^>]* c="(?<c>[^"]*)"/g;

/** Lists the characters of the first page that are not white space. */
export function readPdfCharacters(file: string): readonly PdfCharacter[] {
  const xml = runTool('mutool', ['draw', '-q', '-F', 'stext', '-o', '-', file, '1']);
  const found: PdfCharacter[] = [];
  let fontSize = 0;
  for (const { groups = {} } of xml.matchAll(ITEM)) {
    const { size, quad = '', x, y, c = '' } = groups;
    if (size !== undefined) {
      fontSize = Number(size);
      continue;
    }
    const text = unescape(c);
    if (text.trim() === '') continue;
    const right = Number(quad.split(' ')[2]);
    found.push({ text, size: fontSize, x: Number(x), y: Number(y), right });
  }
  return found;
}

function unescape(text: string): string {
  return text
    .replace(/&#x([0-9a-f]+);/g, (_, hex: string) => String.fromCodePoint(parseInt(hex, 16)))
    .replace(/&(\w+);/g, (whole, name: string) => NAMED[name] ?? whole);
}

/** The number of fonts in a PDF and how many of them are drawn by programs (Type 3). */
export function readPdfFonts(file: string): { readonly fonts: number; readonly type3: number } {
  const lines = runTool('pdffonts', [file]).trim().split('\n').slice(2);
  return { fonts: lines.length, type3: lines.filter((line) => line.includes('Type 3')).length };
}

/** Says which of the tools that judge a page are missing. */
export function missingTools(): readonly string[] {
  return ['mutool', 'pdffonts'].filter((tool) => {
    try {
      runTool(tool, ['-v']);
      return false;
    } catch (error) {
      return (error as { code?: string }).code === 'ENOENT';
    }
  });
}

function runTool(tool: string, words: readonly string[]): string {
  return execFileSync(tool, words, {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    maxBuffer: 1 << 28,
  });
}
