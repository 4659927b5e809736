/**
 * npm run -s differential: breaks the same paragraphs by Dayang, Typst and Chromium, and prints as JSON
 * where the others end their lines elsewhere, counted by the rule that makes the difference. A program
 * that is not installed is named and left out; `--with-peers` installs Typst.
 */
import { makeNodeFontBook } from '../../../electron/fonts/node-font-book.ts';
import { installPeers } from '../install-peers.ts';
import { missingTools } from '../pdf-characters.ts';
import { findChromium, hasTypst } from '../peer-places.ts';
import { chromiumLines } from './chromium-lines.ts';
import { reasonFor, type Reason } from './classify.ts';
import { setOurs, type OurLines } from './our-lines.ts';
import { listParagraphs, MEASURES, type LineEnds } from './paragraphs.ts';
import { typstLines } from './typst-lines.ts';

/** Examples kept of each reason. */
const EXAMPLES = 3;

interface Tally {
  lines: number;
  same: number;
  /** Lines that differ only because one before them in their paragraph does. */
  following: number;
  readonly reasons: Partial<Record<Reason, { count: number; examples: string[] }>>;
}

const texts = listParagraphs();
const fonts = makeNodeFontBook('dist');
const ours = MEASURES.map((chars) => texts.map((text) => setOurs(text, chars, fonts)));

/** Counts the lines of a paragraph that end alike, and finds why the others do not. */
function compare(tally: Tally, set: OurLines, theirs: LineEnds, weighs: boolean): void {
  const mine = set.lines.map(({ to }) => trimmedEnd(set.p.text, to));
  const other = new Set(theirs);
  let start = 0;
  let apart = false;
  for (const end of mine) {
    tally.lines += 1;
    if (other.has(end)) {
      if (apart) tally.following += 1;
      else tally.same += 1;
      apart = false;
    } else if (apart) tally.following += 1;
    else {
      apart = true;
      const theirEnd = theirs.find((at) => at > start) ?? set.p.text.length;
      const reason = reasonFor(set, { start, ours: end, theirs: theirEnd, weighs });
      note(tally, reason, exampleOf(set, { start, ours: end, theirs: theirEnd }));
    }
    start = end;
  }
}

/** White space after a line counts to the line. */
function trimmedEnd(text: string, to: number): number {
  let at = to;
  while (/\s/u.test(text[at] ?? '')) at += 1;
  return at;
}

function note(tally: Tally, reason: Reason, example: string): void {
  const noted = (tally.reasons[reason] ??= { count: 0, examples: [] });
  noted.count += 1;
  if (noted.examples.length < EXAMPLES) noted.examples.push(example);
}

/** The line with both ends: ours as ｜, theirs as ¦. */
function exampleOf(set: OurLines, at: { start: number; ours: number; theirs: number }): string {
  const { text } = set.p;
  const [near, far] = [Math.min(at.ours, at.theirs), Math.max(at.ours, at.theirs)];
  const [nearMark, farMark] = at.ours < at.theirs ? ['｜', '¦'] : ['¦', '｜'];
  const parts = [text.slice(at.start, near), text.slice(near, far), text.slice(far, far + 4)];
  return `${set.measure / 10}: ${parts[0]}${nearMark}${parts[1]}${farMark}${parts[2]}`;
}

function tallyOf(theirs: readonly (readonly LineEnds[])[], weighs: boolean): Tally {
  const tally: Tally = { lines: 0, same: 0, following: 0, reasons: {} };
  theirs.forEach((paragraphs, m) => {
    paragraphs.forEach((ends, i) => compare(tally, ours[m]![i]!, ends, weighs));
  });
  return tally;
}

if (process.argv.includes('--with-peers')) installPeers();
const tools = missingTools();
const typst = !hasTypst()
  ? { skipped: 'It is not installed: run npm run -s differential -- --with-peers.' }
  : tools.length > 0
    ? { skipped: `Not installed: ${tools.join(', ')}.` }
    : tallyOf(
        MEASURES.map((chars) => typstLines(texts, chars)),
        true,
      );
const chromium =
  findChromium() === undefined
    ? { skipped: 'There is no chromium on the path: install it.' }
    : tallyOf(await chromiumLines(texts, MEASURES), false);
fonts.close();
const characters = texts.reduce((sum, text) => sum + text.length, 0);
const answer = { paragraphs: texts.length, characters, measures: MEASURES, typst, chromium };
process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
