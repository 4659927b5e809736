/**
 * Says where a run of letters, figures and signs may part at a line end without a hyphen of ours: after the
 * hyphens, strokes and dashes of words, and in addresses, paths and codes where style guides part them.
 */
import { findLineBreaks } from './unicode/line-breaks.ts';
import { findTailoring } from './unicode/tailorings.ts';

/** Where a run may part, in order. An address takes no hyphens in its words either. */
export interface RunParts {
  readonly ends: readonly number[];
  readonly address: boolean;
}

const WHOLE: RunParts = { ends: [], address: false };

/** Most runs hold nothing but these, or no letter at all, which is seen sooner than what stands where. */
const WORD = /^[\dA-Za-z,;!?'"()]*[.:]?$/;
const FIGURES = /^[\0-@[-`{-\xbf×÷\u2010-\u205e\u2100-\u218f]*$/;
/** What runs part at, or are addresses by. */
const SIGNS = /[-‐/–—…_@\\]|[^.]{2}\.[a-z]{2}/;

/** Gives the places where a run may part. */
export function partsOfRun(run: string): RunParts {
  if (WORD.test(run) || FIGURES.test(run)) return WHOLE;
  const foreign = FOREIGN.test(run) ? partForeign(run) : [];
  if (!SIGNS.test(run)) return foreign.length > 0 ? { ends: foreign, address: false } : WHOLE;
  const shapes = ASCII.test(run)
    ? (ascii ??= shapesOf('A-Za-z'))
    : (any ??= shapesOf('\\p{L}\\p{M}'));
  if (isAddress(run, shapes)) return { ends: partAddress(run), address: true };
  const own = partWords(run, shapes);
  const kept = shapes === ascii ? own : byStandard(run, own);
  const ends = [...new Set([...kept, ...foreign])].sort((a, b) => a - b);
  return ends.length > 0 ? { ends, address: false } : WHOLE;
}

function isAddress(run: string, { addresses }: Shapes): boolean {
  return !SPACE.test(run) && addresses.some((address) => address.test(run));
}

/** Spaces that hold a run together, or part it. */
const SPACE = /[\s\u200b\u2060]/;
const ASCII = /^[\0-\x7f]*$/;

/** What addresses and words look like. */
interface Shapes {
  readonly addresses: readonly RegExp[];
  /** Places where a word may part. */
  readonly joints: RegExp;
  /** A hyphen or stroke leaves two letters at either side, and three where figures follow. */
  readonly before: RegExp;
  readonly after: RegExp;
  readonly letter: RegExp;
}

/** Tables of all letters of the world are slow to make: a page of plain words does without them. */
let ascii: Shapes | undefined;
let any: Shapes | undefined;

function shapesOf(letters: string): Shapes {
  const shape = (source: string, flags = 'u'): RegExp =>
    new RegExp(source.replaceAll('L', letters), flags);
  return {
    addresses: [
      // https://a.example/path, mailto:desk@a.example, www.a.example
      shape('^[^L]?(?:[a-zA-Z][a-zA-Z\\d+.\\-]*:\\/\\/|mailto:|www\\.)[^\\s]'),
      // desk@a.example
      shape('[L\\d]@[L\\d\\-]+\\.[L]'),
      // news.example.com, a.example/path?day=5
      shape('^[^L]?(?:[L\\d\\-]{2,}\\.)+[a-z]{2,}(?:[\\/?#:]\\S*)?[^L]?$'),
      shape('^[^L]?[L\\d\\-]+\\.[a-z]{2,}[\\/?#]'),
      // C:\paper\pages, /srv/paper/pages, ~/paper/pages
      shape('^[A-Za-z]:\\\\|^(?:~|\\.\\.?)?\\/[L\\d_.\\-]+\\/'),
      // names_of_files, src/pages/front.json
      shape('[L\\d]_[L\\d]|^[L\\d\\-]+\\/[L\\d\\/\\-]+\\.[a-z]{2,}$'),
    ],
    joints: shape('[\\-‐\\/–—…](?=[L\\d“‘(«])', 'gu'),
    before: shape("[L\\d]['’]*[L\\d]$"),
    after: shape("^(?:[L][L\\d'’]|\\d[L\\d.,]{2})"),
    letter: shape('^[L]'),
  };
}

/** After a stroke and an equals sign. */
const AFTER = '/\\=';
/** Before all other signs: at the end of a line they could be taken for marks of the sentence, or for ours. */
const BEFORE = '._-~?#%&@+';
/** A sign at which an address parts belongs to none before it. */
const STOPS = `${AFTER}${BEFORE}:`;
/** Marks that may stand about an address, and are none of it. */
const MARKS = /[.,;:!?'"‘’“”()[\]<>«»…—–]/;
/** So many characters are the least that an address leaves at either end. */
const LEAST_OF_ADDRESS = 3;

function partAddress(run: string): readonly number[] {
  let tail = run.length;
  while (tail > 0 && MARKS.test(run[tail - 1]!)) tail -= 1;
  const ends: number[] = [];
  for (let at = LEAST_OF_ADDRESS; at <= tail - LEAST_OF_ADDRESS; at += 1) {
    if (at - (ends.at(-1) ?? -1) < 2 || !partsAddress(run, at)) continue;
    ends.push(at);
  }
  return ends;
}

function partsAddress(run: string, at: number): boolean {
  const [before, after] = [run[at - 1]!, run[at]!];
  if (AFTER.includes(before)) {
    const signs = AFTER.includes(after) || BEFORE.includes(after) || MARKS.test(after);
    return !signs && !areFigures(run[at - 2], after);
  }
  // 416%desk@a.example: what stands behind a figure is its sign, whatever follows.
  if (after === '%' && FIGURE.test(before)) return false;
  return BEFORE.includes(after) && !STOPS.includes(before) && !areFigures(before, run[at + 1]);
}

const FIGURE = /\d/;

function areFigures(one: string | undefined, other: string | undefined): boolean {
  return /^\d\d$/.test((one ?? '') + (other ?? ''));
}

/** So much of a run before and after a joint tells what stands there. */
const VIEW = 8;
/** A shorter run with a stroke is a unit or a share: km/h, mg/dl, 24/7. */
const LEAST_WITH_STROKE = 6;

function partWords(run: string, shapes: Shapes): readonly number[] {
  const ends: number[] = [];
  for (const { 0: joint, index } of run.matchAll(shapes.joints)) {
    const end = index + 1;
    if (index > 0 && mayPartAt(run, joint, end, shapes)) ends.push(end);
  }
  return ends;
}

function mayPartAt(run: string, joint: string, end: number, shapes: Shapes): boolean {
  const before = run.slice(Math.max(0, end - 1 - VIEW), end - 1);
  const after = run.slice(end, end + VIEW);
  if (areFigures(before.at(-1), after[0])) return false;
  if (joint === '—') return after.length > 1;
  if (joint === '…') return shapes.letter.test(after);
  if (joint === '/' && run.length < LEAST_WITH_STROKE) return false;
  return shapes.before.test(before) && shapes.after.test(after);
}

/** Letters of other scripts have habits of their own: after a Hebrew word and its hyphen no line ends. */
function byStandard(run: string, ends: readonly number[]): readonly number[] {
  if (ends.length === 0) return ends;
  const standard = new Set(findLineBreaks(run).map(({ at }) => at));
  return ends.filter((at) => standard.has(at) || findTailoring(run, at) !== undefined);
}

/** Scripts whose line ends we know nothing of ourselves, and spaces that part. */
const FOREIGN = /[\u0590-\u1fff\u2000-\u200b\u205f\u2c80-\u2e7f\u{10000}-\u{1ffff}]/u;

/** Stray words of other scripts part where the standard lets them. */
function partForeign(run: string): readonly number[] {
  return findLineBreaks(run)
    .map(({ at }) => at)
    .filter((at) => at < run.length && FOREIGN.test(aroundOf(run, at)))
    .filter((at) => !areFigures(run[at - 2], run[at]));
}

function aroundOf(run: string, at: number): string {
  return run.slice(Math.max(0, at - 2), at) + String.fromCodePoint(run.codePointAt(at) ?? 0);
}
