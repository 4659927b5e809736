/** The paragraphs that all programs break: the news page of the bench and copy like it of other kinds. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOnPage } from '../bench-copy.ts';

/** The measures in characters. */
export const MEASURES = [15, 20, 24, 30] as const;

/** Size in points at which all of them set. */
export const SIZE = 10;

const folder = join('tests', 'shared', 'ingest', 'copy');
const FILES = [
  ...['news-with-datelines', 'feature', 'mixed-script', 'briefs', 'kicker-and-deck', 'notice'],
  ...['official-notice', 'no-byline', 'pen-names', 'numbered-points'],
];
/** A shorter line is a headline or a byline. */
const LEAST = 35;

/** Gives the paragraphs in a fixed order. */
export function listParagraphs(): readonly string[] {
  const page = copyOnPage(1).flatMap(({ blocks }) => blocks.map(({ text }) => text));
  const others = FILES.flatMap((name) =>
    readFileSync(join(folder, `${name}.txt`), 'utf8').split(/\r?\n/u),
  );
  return [...page, ...others.map((line) => line.trim())].filter((text) => text.length >= LEAST);
}

/** Where each line of a paragraph ends: offsets in its text, white space after a line counted to it. */
export type LineEnds = readonly number[];

/** Finds the ends of lines from the characters that each line shows, white space and own hyphens apart. */
export function endsFromLines(text: string, lines: readonly string[]): LineEnds {
  let at = 0;
  return lines.map((line) => {
    for (const character of line) {
      while (/\s/u.test(text[at] ?? '')) at += 1;
      if (text.startsWith(character, at)) at += character.length;
      else if (character !== '-' && character !== '\u2010') {
        throw new Error(`${character} is not what stands at ${at} of: ${text}`);
      }
    }
    while (/\s/u.test(text[at] ?? '')) at += 1;
    return at;
  });
}
