/**
 * Where our line breaks leave UAX #14, each with its reason. `classes`: characters that have another class
 * in Chinese text. `allowed`: places inside runs of letters where a line may end although the standard keeps
 * them together. Everything else we keep together that the standard would part needs no leave of it.
 */
import type { ClassOf } from './line-breaks.ts';
import { lineBreakClassOf, resolveClass, type ResolvedClass } from './line-break-class.ts';

/** Characters with another class. */
interface ClassTailoring {
  readonly name: string;
  readonly reason: string;
  readonly characters: string;
  readonly to: ResolvedClass;
}

/** What changes in Chinese text. Later entries go before earlier ones. */
export const CHINESE_CLASSES: readonly ClassTailoring[] = [
  {
    name: 'opening quotes',
    reason:
      'In Chinese text they are full-width brackets: no line ends with one (GB/T 15834, 5.1).',
    characters: '“‘',
    to: 'OPW',
  },
  {
    name: 'closing quotes',
    reason:
      'In Chinese text they are full-width brackets: no line begins with one, after it one may.',
    characters: '”’',
    to: 'CL',
  },
  {
    name: 'connectors',
    reason:
      'A wave or a single dash joins two ends of a range; clreq keeps it from the line start.',
    characters: '～–',
    to: 'NS',
  },
  {
    name: 'dashes and ellipses',
    reason:
      'A line may end before and after them and never inside; only the strictest level keeps them from ' +
      'the line start, as the standard keeps ellipses.',
    characters: '—⸺…⋯',
    to: 'B2',
  },
  {
    name: 'interpuncts',
    reason: 'The point inside a foreign name stays with the part before it.',
    characters: '·・‧',
    to: 'NS',
  },
  {
    name: 'solidus',
    reason:
      'A full-width stroke stays with what it parts; at the stricter levels it ends no line either.',
    characters: '／',
    to: 'NS',
  },
  {
    name: 'marks of doubt and surprise',
    reason: 'Doubled marks are stops of Chinese text, as wide as a character.',
    characters: '‼⁇⁈⁉',
    to: 'EX',
  },
];

const classByCharacter = new Map(
  CHINESE_CLASSES.flatMap(({ characters, to }) => [...characters].map((one) => [one, to] as const)),
);

/**
 * The classes of Chinese text: those above; what may be wide or narrow (AI: ①, ○, §) is wide among Han; and
 * small Kana may begin a line, as at every level but the strictest (CJ).
 */
export const chineseClassOf: ClassOf = (code) =>
  classByCharacter.get(String.fromCodePoint(code)) ?? besideHanClassOf(code);

/** The same without the marks, for text whose marks are those of letters. */
export const besideHanClassOf: ClassOf = (code) => {
  const found = lineBreakClassOf(code);
  return found === 'AI' || found === 'CJ' ? 'ID' : resolveClass(found);
};

/** Places that are parted against the standard. */
interface PlaceTailoring {
  readonly name: string;
  readonly reason: string;
  /** What stands before the place, to its end, and after it, from its start. */
  readonly before: RegExp;
  readonly after: RegExp;
}

const HAN_OR_MARK =
  '[\\p{Script=Han}\\u3001-\\u303f\\uff01-\\uffe5“”‘’—…～·‼⁇⁈⁉][\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]?';

/** What a line may end at against the standard in runs of letters. */
export const PARTED_PLACES: readonly PlaceTailoring[] = [
  {
    name: 'sign of an address',
    reason:
      'Style guides part an address before its points, hyphens and other signs, so that none of them ends ' +
      'the line like a full stop or a hyphen of the setting.',
    before: /[^\s]{3}$/u,
    after: /^[._\-~?#%&@+][^\s]{2}/u,
  },
  {
    name: 'value of an address',
    reason: 'After an equals sign, as after a stroke.',
    before: /[^\s]{2}=$/u,
    after: /^[^\s]{3}/u,
  },
  {
    name: 'backslash of a path',
    reason: 'It is the stroke of paths on other systems; the standard takes it for a prefix.',
    before: /\\$/u,
    after: /^[^\s]{3}/u,
  },
  {
    name: 'stroke of an address',
    reason:
      'A path parts after its strokes whatever letter or figure follows, but never between figures.',
    before: /\/$/u,
    after: /^[\p{L}\p{Sc}\d]/u,
  },
  {
    name: 'number of a name',
    reason: 'Letters and a number of three or more joined by a hyphen (Boeing-737) part after it.',
    before: /[\p{L}\d]{2}[-‐]$/u,
    after: /^\d[\p{L}\d.,]{2}/u,
  },
  {
    name: 'dash before a quotation',
    reason:
      'After an em dash a line may end even when a quotation follows, which the standard would keep.',
    before: /[^\s]—$/u,
    after: /^[“‘«"']/u,
  },
  {
    name: 'quote that follows Han',
    reason:
      'A quote without a direction belongs to the word it touches; between it and a Han character or a ' +
      'Chinese mark a line may end.',
    before: new RegExp(`${HAN_OR_MARK}\\s*$`, 'u'),
    after: /^["'“‘]/u,
  },
  {
    name: 'quote that Han follows',
    reason: 'The same on its other side.',
    before: /["'”’]\s*$/u,
    after: new RegExp(`^${HAN_OR_MARK}`, 'u'),
  },
  {
    name: 'sign of money before Han',
    reason: 'It belongs to the figures that follow it, and to nothing else.',
    before: /[￥＄￡]$/u,
    after: /^\p{Script=Han}/u,
  },
  {
    name: 'sign of money after a mark',
    reason: 'The mark may close figures, but the sign belongs to those that follow.',
    before: /[”’」』）》〉】〗〕］｝，、。．]$/u,
    after: /^[￥＄￡№$€£¥]/u,
  },
  {
    name: 'sign before a bracket with figures',
    reason: 'A full-width bracket begins something new, whatever stands in it.',
    before: /[%％‰°℃℉№￥＄￡]$/u,
    after: /^[“‘「『（《〈【〖〔［｛]/u,
  },
  {
    name: 'iteration mark after a mark',
    reason: 'There it repeats nothing: it is a character like others.',
    before: /[\p{P}\p{S}]\s*$/u,
    after: /^[々ー]/u,
  },
  {
    name: 'dash beside an ellipsis',
    reason: 'They are two marks, each of two em, and so are two pairs of dashes.',
    before: /[—⸺…⋯]{2}$|[—⸺]$/u,
    after: /^[—⸺…⋯]/u,
  },
  {
    name: 'bracket after a quotation',
    reason:
      'The standard takes every quote for one that may open; Unicode 15.1 corrected that itself.',
    before: /["'”’»]\s*$/u,
    after: /^[([{“‘「『（《〈【〖〔［｛]/u,
  },
  {
    name: 'word that begins with a stop',
    reason: '.NET and .5 are words: the space before them is one like any other.',
    before: /\s$/u,
    after: /^[.,:;!?/…]+[\p{L}\d]/u,
  },
];

/** Finds the tailoring by which a text parts at an offset against the standard. */
export function findTailoring(text: string, at: number): PlaceTailoring | undefined {
  const [before, after] = [text.slice(Math.max(0, at - 8), at), text.slice(at, at + 8)];
  return PARTED_PLACES.find((place) => place.before.test(before) && place.after.test(after));
}
