/**
 * Keeps titles and initials with the name behind them (Mr. Penhale, Prof. Dr. Roth, J. M. Holm), as newspapers
 * in Latin languages do: a line ends between them only when it would be far too loose otherwise, and the name
 * takes no hyphen unless it is a long one.
 */
import { entry } from '../base/entry.ts';
import type { Language } from '../model/article.ts';
import { Kind } from './marks.ts';
import type { PieceList } from './piece-list.ts';
import { Break } from './prepared.ts';

const ENGLISH =
  'Mr Mrs Ms Mx Messrs Dr Prof St Mt Rev Revd Fr. Hon. Gov. Lt Sen. Rep. Pres. Capt Sgt Cpl Pvt Cmdr Supt Insp Det ' +
  'Gen. Col. Maj. Adm.';
const SPANISH =
  'Sr. Sra. Sres. Sras. Srta. Dr. Dra. Prof. Lic. Ing. Mons. Sto. Sta. D. Dª D.ª Dña.';
const PORTUGUESE = 'Sr. Sra. Srs. Dr. Dra. Prof. Profa. Eng. D.';
const ITALIAN = 'Sig. Sig.ra Sig.na Sigg. Dott. Dott.ssa Dr. Prof. Prof.ssa Avv. Ing. On. Mons. S.';
const DUTCH = 'Dhr. Mevr. Mw. Dr. Drs. Prof. Ir. Mr. Ds.';

/** The titles of each language; those written without a stop may have one (Mr, Mr.). */
const TITLES: Readonly<Partial<Record<Language, string>>> = {
  en: ENGLISH,
  'en-GB': ENGLISH,
  fr: 'M. MM. Mme Mmes Mlle Mlles Me Dr Pr Mgr St Ste',
  de: 'Hr. Hrn. Fr. Dr. Prof. Mag. Ing. Dipl.-Ing. St.',
  es: inBothCases(SPANISH),
  pt: inBothCases(PORTUGUESE),
  it: inBothCases(ITALIAN),
  nl: inBothCases(DUTCH),
};

/** Where titles are written small within a sentence. */
function inBothCases(titles: string): string {
  return `${titles} ${titles.toLowerCase()}`;
}

const known = new Map<Language, ReadonlySet<string>>();

function titlesOf(lang: Language): ReadonlySet<string> {
  return entry(known, lang, () => new Set((TITLES[lang] ?? '').split(' ')));
}

/** One initial or some without a space between them: J. J.M. J.-P. */
const INITIALS = /^\p{Lu}\.(?:-?\p{Lu}\.){0,2}$/u;
/** What is written like initials and is no name. */
const NO_NAMES = new Set(
  'U.S. U.S.A. U.K. U.N. U.A.E. E.U. D.C. L.A. N.Y. A.M. P.M. B.C. A.D. B.A. M.A. M.D.'.split(' '),
);

/** How a name begins, maybe in quotation marks: with a capital, or with a small word of names. */
const NAME = /[“‘"'«„(]?(?:[dl][’'])?\p{Lu}/uy;
/** Small words of names, as they stand before the rest of one: van Dyke, de la Cruz. */
const SMALL =
  /(?:al|af|bin|d[aeiou]|del|della|den|der|des|dos|el|ibn|la|le|ten|ter|van|von|zu) (?=\p{L})/uy;
const LAST_WORD = /[\p{L}ªº.-]+$/u;

type Pieces = Pick<PieceList, 'count' | 'kinds' | 'from' | 'to'>;

/** Makes `breaks` reluctant behind the titles and initials of a text in a Latin language. */
export function keepTitles(text: string, pieces: Pieces, lang: Language, breaks: Uint8Array): void {
  const titles = titlesOf(lang);
  const { count, kinds, from, to } = pieces;
  for (let i = 1; i + 1 < count; i += 1) {
    if (kinds[i] !== Kind.space || breaks[i] !== Break.yes) continue;
    if (!matchesAt(NAME, text, to[i]!) && !matchesAt(SMALL, text, to[i]!)) continue;
    if (leadsToName(wordBefore(text, from[i]!), titles)) keepName(text, pieces, i, breaks);
  }
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** The word that ends at an offset, without what opens before it. */
function wordBefore(text: string, end: number): string {
  const from = text.lastIndexOf(' ', end - 1) + 1;
  return LAST_WORD.exec(text.slice(from, end))?.[0] ?? '';
}

function leadsToName(word: string, titles: ReadonlySet<string>): boolean {
  if (titles.has(word)) return true;
  if (!word.endsWith('.')) return false;
  return titles.has(word.slice(0, -1)) || (INITIALS.test(word) && !NO_NAMES.has(word));
}

/** Names of more letters than this may be cut behind a title too. */
const LONG = 12;

/** Keeps what follows a space with what stands before it: small words of the name with its rest, and that whole. */
function keepName(
  text: string,
  { count, kinds, from, to }: Pieces,
  space: number,
  breaks: Uint8Array,
): void {
  breaks[space] = Break.reluctant;
  let last = space + 1;
  while (last + 1 < count && kinds[last + 1] !== Kind.space) last += 1;
  const isSmall = matchesAt(SMALL, text, to[space]!);
  if (isSmall && last + 1 < count && breaks[last + 1] === Break.yes)
    keepName(text, { count, kinds, from, to }, last + 1, breaks);
  if (to[last]! - from[space + 1]! > LONG) return;
  for (let i = space + 1; i < last; i += 1) if (breaks[i] === Break.hyphen) breaks[i] = Break.no;
}
