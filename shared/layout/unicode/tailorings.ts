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
  /** What stands before the place, to its end, and after it, from its start: regular expressions. */
  readonly before: string;
  readonly after: string;
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
    before: String.raw`[^\s]{3}$`,
    after: String.raw`^[._\-~?#%&@+][^\s]{2}`,
  },
  {
    name: 'value of an address',
    reason: 'After an equals sign, as after a stroke.',
    before: String.raw`[^\s]{2}=$`,
    after: String.raw`^[^\s]{3}`,
  },
  {
    name: 'backslash of a path',
    reason: 'It is the stroke of paths on other systems; the standard takes it for a prefix.',
    before: String.raw`\\$`,
    after: String.raw`^[^\s]{3}`,
  },
  {
    name: 'stroke of an address',
    reason:
      'A path parts after its strokes whatever letter or figure follows, but never between figures.',
    before: String.raw`\/$`,
    after: String.raw`^[\p{L}\p{Sc}\d]`,
  },
  {
    name: 'number of a name',
    reason: 'Letters and a number of three or more joined by a hyphen (Boeing-737) part after it.',
    before: String.raw`[\p{L}\d]{2}[-‐]$`,
    after: String.raw`^\d[\p{L}\d.,]{2}`,
  },
  {
    name: 'dash before a quotation',
    reason:
      'After an em dash a line may end even when a quotation follows, which the standard would keep.',
    before: String.raw`[^\s]—$`,
    after: String.raw`^[“‘«"']`,
  },
  {
    name: 'quote that follows Han',
    reason:
      'A quote without a direction belongs to the word it touches; between it and a Han character or a ' +
      'Chinese mark a line may end.',
    before: HAN_OR_MARK + String.raw`\s*$`,
    after: String.raw`^["'“‘]`,
  },
  {
    name: 'quote that Han follows',
    reason: 'The same on its other side.',
    before: String.raw`["'”’]\s*$`,
    after: `^${HAN_OR_MARK}`,
  },
  {
    name: 'sign of money before Han',
    reason: 'It belongs to the figures that follow it, and to nothing else.',
    before: String.raw`[￥＄￡]$`,
    after: String.raw`^\p{Script=Han}`,
  },
  {
    name: 'sign of money after a mark',
    reason: 'The mark may close figures, but the sign belongs to those that follow.',
    before: String.raw`[”’」』）》〉】〗〕］｝，、。．]$`,
    after: String.raw`^[￥＄￡№$€£¥]`,
  },
  {
    name: 'sign before a bracket with figures',
    reason: 'A full-width bracket begins something new, whatever stands in it.',
    before: String.raw`[%％‰°℃℉№￥＄￡]$`,
    after: String.raw`^[“‘「『（《〈【〖〔［｛]`,
  },
  {
    name: 'iteration mark after a mark',
    reason: 'There it repeats nothing: it is a character like others.',
    before: String.raw`[\p{P}\p{S}]\s*$`,
    after: String.raw`^[々ー]`,
  },
  {
    name: 'dash beside an ellipsis',
    reason: 'They are two marks, each of two em, and so are two pairs of dashes.',
    before: String.raw`[—⸺…⋯]{2}$|[—⸺]$`,
    after: String.raw`^[—⸺…⋯]`,
  },
  {
    name: 'bracket after a quotation',
    reason:
      'The standard takes every quote for one that may open; Unicode 15.1 corrected that itself.',
    before: String.raw`["'”’»]\s*$`,
    after: String.raw`^[([{“‘「『（《〈【〖〔［｛]`,
  },
  {
    name: 'word that begins with a stop',
    reason: '.NET and .5 are words: the space before them is one like any other.',
    before: String.raw`\s$`,
    after: String.raw`^[.,:;!?/…]+[\p{L}\d]`,
  },
];

/** Tables of all letters of the world are slow to make: the expressions are made when they are needed. */
let expressions: readonly (readonly [before: RegExp, after: RegExp])[] | undefined;

/** Finds the tailoring by which a text parts at an offset against the standard. */
export function findTailoring(text: string, at: number): PlaceTailoring | undefined {
  expressions ??= PARTED_PLACES.map(({ before, after }) => [
    new RegExp(before, 'u'),
    new RegExp(after, 'u'),
  ]);
  const [head, tail] = [text.slice(Math.max(0, at - 8), at), text.slice(at, at + 8)];
  const found = expressions.findIndex(([before, after]) => before.test(head) && after.test(tail));
  return PARTED_PLACES[found];
}
