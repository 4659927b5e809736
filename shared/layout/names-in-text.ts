/**
 * Finds names of persons in running text: a surname and one or two characters that its words leave alone,
 * with something beside them that speaks of a person. A name that is found once is known wherever it
 * stands again in the text. A name that is not found is parted as it always was; what is no name and is
 * taken for one makes a line loose, so that doubt decides against it.
 */
import { isSurname, isSurnameOfTwo } from '../base/surnames.ts';
import { partsOfDottedNames } from './dotted-names.ts';
import { cheapestWords, plainWays, type Way } from './find-words.ts';
import { isNeverInNames, isUsualInNames } from './given-names.ts';
import type { Span } from './kept-names.ts';
import {
  beginsTitle,
  hasTitleBefore,
  isInList,
  isCalledOrSpeaks,
  pausesAt,
  pausesBefore,
} from './name-cues.ts';
import { findKnownWord } from './word-kinds.ts';

const HAN = /[\u4e00-\u9fff]{2,}/gu;

/** Surnames that are oftener words of their own. */
const WORDS_TOO =
  '于和向应时成来全都连从方常习计保位终原单包强满党万明曾项段车路房花官解查关边文温古商管台游左符农景木米巫池苑宫储卜才甘甄';

/** What reading a stretch as a name costs, beside what words cost (see find-words). */
const COST = {
  /** Something before it and something behind it speak of a person. */
  sure: 11,
  likely: 14,
  surnameOfTwo: 16,
  bare: 22,
  /** It was found elsewhere in the text. */
  known: 8,
  /** For a character that names seldom have. */
  unusual: 3,
  /** The surname and the next character are a word: 高度, 黄河. */
  beginsWord: 4,
  /** Most names have three characters, so that three are the likelier reading. */
  three: -2,
};

/** A stretch that may be a name. */
interface Candidate extends Span {
  /** From where the given name runs. */
  readonly given: number;
}

/** A stretch of Han characters that may hold names, as it reads without them. */
interface Stretch extends Span {
  readonly candidates: readonly Candidate[];
  /** By offset from its beginning: how to read what begins there. */
  readonly plain: readonly (readonly Way[])[];
  /** Offsets of the characters that are no part of a longer word. */
  readonly lone: ReadonlySet<number>;
}

const NONE: ReadonlySet<string> = new Set();

/** The names of persons in a text, in order; of names with a middle dot the parts. */
export function findNamesInText(text: string): readonly Span[] {
  const stretches = [...text.matchAll(HAN)].flatMap(({ 0: han, index }): readonly Stretch[] => {
    const span = { from: index, to: index + han.length };
    const candidates = candidatesIn(text, span);
    return candidates.length > 0 ? [readPlainly(text, span, candidates)] : [];
  });
  const found = stretches.map((stretch) => namesIn(text, stretch, NONE));
  const known = new Set(found.flat().map(({ from, to }) => text.slice(from, to)));
  const names = stretches.flatMap((stretch, n) => {
    const isAgain = stretch.candidates.some(({ from, to }) => known.has(text.slice(from, to)));
    return isAgain ? namesIn(text, stretch, known) : found[n]!;
  });
  return [...names, ...partsOfDottedNames(text)];
}

function readPlainly(text: string, { from, to }: Span, candidates: readonly Candidate[]): Stretch {
  const plain = Array.from({ length: to - from }, (_, n) => plainWays(text, from + n, to));
  const words = cheapestWords([from, to], (at) => plain[at - from]!);
  const lone = new Set(words.filter((one) => one.to - one.from === 1).map((one) => one.from));
  return { from, to, candidates, plain, lone };
}

/** The names in a stretch: those of which the cheapest way to read it makes use. */
function namesIn(text: string, stretch: Stretch, known: ReadonlySet<string>): readonly Span[] {
  const { from: start, to: end, candidates, plain, lone } = stretch;
  const names = new Map<number, Way[]>();
  for (const one of candidates) {
    const isKnown = known.has(text.slice(one.from, one.to));
    const cost = isKnown ? COST.known : costOf(text, one, lone);
    if (cost === undefined) continue;
    const way: Way = { cost, word: { from: one.from, to: one.to, kind: 'n' } };
    names.set(one.from, [...(names.get(one.from) ?? []), way]);
  }
  if (names.size === 0) return [];
  const words = cheapestWords([start, end], (at) => {
    const own = names.get(at);
    return own ? [...plain[at - start]!, ...own] : plain[at - start]!;
  });
  return words.filter(({ from, to }) => names.get(from)?.some(({ word }) => word.to === to));
}

/** Every surname with one and with two characters that a given name may have. */
function candidatesIn(text: string, { from, to }: Span): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let at = from; at < to - 1; at += 1) {
    const isTwo = isSurnameOfTwo(text.slice(at, at + 2));
    if (!isTwo && !isSurname(text.charAt(at))) continue;
    const given = at + (isTwo ? 2 : 1);
    for (let end = given + 1; end <= Math.min(given + 2, to); end += 1) {
      if (isNeverInNames(text.charAt(end - 1))) break;
      if (!beginsTitle(text, given)) found.push({ from: at, given, to: end });
    }
  }
  return found;
}

/** What the reading as a name costs; undefined where nothing speaks for it. */
function costOf(text: string, name: Candidate, lone: ReadonlySet<number>): number | undefined {
  const unusual = unusualIn(text, name);
  const beside = costBeside(text, name, unusual) ?? costAlone(text, name, unusual, lone);
  return beside === undefined ? undefined : beside + formCost(text, name, unusual);
}

/** The cost by the titles and verbs beside it. A noun needs both to be a name, another word is none. */
function costBeside(text: string, name: Candidate, unusual: number): number | undefined {
  const isTitled = hasTitleBefore(text, name.from);
  const isSpoken = isCalledOrSpeaks(text, name.to);
  const word = findKnownWord(text, name.from, name.to - name.from);
  const isNoun = !word || word.kind === 'n';
  if (isTitled && isSpoken && isNoun) {
    if (unusual === 0 || !isWordToo(text, name)) return COST.sure;
  }
  if (word) return undefined;
  if (isTitled && mayFollowTitle(text, name, unusual)) return COST.likely;
  return isSpoken && maySpeak(text, name, unusual) ? COST.likely : undefined;
}

/** The cost where neither stands beside it: only usual names are known then. */
function costAlone(
  text: string,
  name: Candidate,
  unusual: number,
  lone: ReadonlySet<number>,
): number | undefined {
  if (unusual > 0 || findKnownWord(text, name.from, name.to - name.from)) return undefined;
  if (mayBeItem(text, name, lone)) return COST.likely;
  if (name.given - name.from === 2) return COST.surnameOfTwo;
  return mayStandBare(text, name, lone) ? COST.bare : undefined;
}

/** What its own characters add. */
function formCost(text: string, { from, to }: Candidate, unusual: number): number {
  const beginsWord = to - from > 2 && findKnownWord(text, from, 2) ? COST.beginsWord : 0;
  const isThree = to - from === 3 && unusual === 0;
  return COST.unusual * unusual + beginsWord + (isThree ? COST.three : 0);
}

function unusualIn(text: string, { given, to }: Candidate): number {
  return Array.from(text.slice(given, to)).filter((one) => !isUsualInNames(one)).length;
}

function isWordToo(text: string, { from, given }: Candidate): boolean {
  return given - from === 1 && WORDS_TOO.includes(text.charAt(from));
}

/** Behind a title one character may be unusual, or both when the text pauses behind them. */
function mayFollowTitle(text: string, name: Candidate, unusual: number): boolean {
  if (unusual === 0) return true;
  if (isWordToo(text, name)) return false;
  return unusual < name.to - name.given || pausesAt(text, name.to);
}

/** Whoever speaks has a usual name, or begins the sentence with it. */
function maySpeak(text: string, name: Candidate, unusual: number): boolean {
  const isLong = name.to - name.given === 2;
  if (unusual === 0) return isLong || !isWordToo(text, name);
  return isLong && unusual === 1 && pausesBefore(text, name.from) && !isWordToo(text, name);
}

/** An item of a list is a name when its characters are no words; of two it has to be all of the item. */
function mayBeItem(text: string, name: Candidate, lone: ReadonlySet<number>): boolean {
  if (!isInList(text, name.from, name.to) || !isLone(name, lone)) return false;
  const isWhole = pausesBefore(text, name.from) && pausesAt(text, name.to);
  return name.to - name.from > 2 || (isWhole && !isWordToo(text, name));
}

/** Three characters that are no words, usual in names, at a pause or beside what joins nouns. */
function mayStandBare(text: string, name: Candidate, lone: ReadonlySet<number>): boolean {
  const { from, to } = name;
  if (to - from !== 3 || isWordToo(text, name) || !isLone(name, lone)) return false;
  const joined =
    JOINS.includes(text.charAt(to) || '-') || JOINS.includes(text.charAt(from - 1) || '-');
  return joined || pausesBefore(text, from) || pausesAt(text, to);
}

const JOINS = '的和与及';

/** Says whether no two characters of a stretch are a word, nor one of them and what stands beside it. */
function isLone({ from, to }: Candidate, lone: ReadonlySet<number>): boolean {
  for (let at = from; at < to; at += 1) if (!lone.has(at)) return false;
  return true;
}
