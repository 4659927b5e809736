/**
 * The rules LB4 to LB31 of UAX #14 for Unicode 15, in their order, as a table: the first that speaks of a
 * place between two characters decides it. Marks have been given to their base characters before (LB9).
 */
import type { ResolvedClass } from './line-break-class.ts';

/** A place between two characters, as the rules see it. */
export interface BreakPlace {
  readonly before: ResolvedClass;
  readonly after: ResolvedClass;
  /** The class of what stands before `before`. */
  readonly behind: ResolvedClass | undefined;
  /** The class of what comes after `after`. */
  readonly next: ResolvedClass | undefined;
  /** The last character before it that is no space. */
  readonly solid: ResolvedClass | undefined;
  /** The character before it ends in a joiner (U+200D). */
  readonly joined: boolean;
  /** In figures with their stops, or behind the bracket that closes them. */
  readonly number: 'none' | 'open' | 'closed';
  /** Regional indicators in a row before it. */
  readonly flags: number;
}

/** What a rule says of the places it speaks of. */
type Verdict = 'break' | 'must' | 'keep';

interface Rule {
  readonly name: string;
  readonly verdict: Verdict;
  readonly speaksOf: (place: BreakPlace) => boolean;
}

type Classes = ReadonlySet<ResolvedClass>;

function classes(names: string): Classes {
  return new Set(names.split(' ') as ResolvedClass[]);
}

/** A rule on the class before, or on the class after, or on both; an empty name stands for any. */
function pair(name: string, verdict: Verdict, before: string, after: string): Rule {
  const [left, right] = [classes(before), classes(after)];
  const speaksOf = (place: BreakPlace): boolean =>
    (before === '' || left.has(place.before)) && (after === '' || right.has(place.after));
  return { name, verdict, speaksOf };
}

/** A rule on the class before any spaces and the class after them. */
function overSpaces(name: string, verdict: Verdict, before: string, after: string): Rule {
  const [left, right] = [classes(before), classes(after)];
  const speaksOf = ({ solid, after: own }: BreakPlace): boolean =>
    solid !== undefined && left.has(solid) && (after === '' || right.has(own));
  return { name, verdict, speaksOf };
}

const LETTERS = 'AL HL';
const HAN = 'ID IDP EB EM';
const OPENERS = 'OP OPW';
const HANGUL = 'JL JV JT H2 H3';

const RULES: readonly Rule[] = [
  pair('LB4', 'must', 'BK', ''),
  pair('LB5', 'keep', 'CR', 'LF'),
  pair('LB5', 'must', 'CR LF NL', ''),
  pair('LB6', 'keep', '', 'BK CR LF NL'),
  pair('LB7', 'keep', '', 'SP ZW'),
  overSpaces('LB8', 'break', 'ZW', ''),
  { name: 'LB8a', verdict: 'keep', speaksOf: (place) => place.joined },
  pair('LB11', 'keep', '', 'WJ'),
  pair('LB11', 'keep', 'WJ', ''),
  pair('LB12', 'keep', 'GL', ''),
  {
    name: 'LB12a',
    verdict: 'keep',
    speaksOf: ({ before, after }) =>
      after === 'GL' && before !== 'SP' && before !== 'BA' && before !== 'HY',
  },
  pair('LB13', 'keep', '', 'CL CP EX IS SY'),
  overSpaces('LB14', 'keep', OPENERS, ''),
  overSpaces('LB15', 'keep', 'QU', OPENERS),
  overSpaces('LB16', 'keep', 'CL CP', 'NS'),
  overSpaces('LB17', 'keep', 'B2', 'B2'),
  pair('LB18', 'break', 'SP', ''),
  pair('LB19', 'keep', '', 'QU'),
  pair('LB19', 'keep', 'QU', ''),
  pair('LB20', 'break', '', 'CB'),
  pair('LB20', 'break', 'CB', ''),
  pair('LB21', 'keep', '', 'BA HY NS'),
  pair('LB21', 'keep', 'BB', ''),
  {
    name: 'LB21a',
    verdict: 'keep',
    speaksOf: ({ behind, before }) => behind === 'HL' && (before === 'HY' || before === 'BA'),
  },
  pair('LB21b', 'keep', 'SY', 'HL'),
  pair('LB22', 'keep', '', 'IN'),
  pair('LB23', 'keep', LETTERS, 'NU'),
  pair('LB23', 'keep', 'NU', LETTERS),
  pair('LB23a', 'keep', 'PR', HAN),
  pair('LB23a', 'keep', HAN, 'PO'),
  pair('LB24', 'keep', 'PR PO', LETTERS),
  pair('LB24', 'keep', LETTERS, 'PR PO'),
  // LB25 in the form of the standard's own examples (section 8.2, example 7), which its tests are made by.
  {
    name: 'LB25',
    verdict: 'keep',
    speaksOf: ({ before, after, next }) =>
      (before === 'PR' || before === 'PO') &&
      (after === 'NU' || ((after === 'OP' || after === 'OPW' || after === 'HY') && next === 'NU')),
  },
  pair('LB25', 'keep', `${OPENERS} HY`, 'NU'),
  {
    name: 'LB25',
    verdict: 'keep',
    speaksOf: ({ number, after }) => number === 'open' && IN_FIGURES.has(after),
  },
  {
    name: 'LB25',
    verdict: 'keep',
    speaksOf: ({ number, after }) => number !== 'none' && (after === 'PO' || after === 'PR'),
  },
  pair('LB26', 'keep', 'JL', 'JL JV H2 H3'),
  pair('LB26', 'keep', 'JV H2', 'JV JT'),
  pair('LB26', 'keep', 'JT H3', 'JT'),
  pair('LB27', 'keep', HANGUL, 'PO'),
  pair('LB27', 'keep', 'PR', HANGUL),
  pair('LB28', 'keep', LETTERS, LETTERS),
  pair('LB29', 'keep', 'IS', LETTERS),
  pair('LB30', 'keep', `${LETTERS} NU`, 'OP'),
  pair('LB30', 'keep', 'CP', `${LETTERS} NU`),
  {
    name: 'LB30a',
    verdict: 'keep',
    speaksOf: ({ before, after, flags }) => before === 'RI' && after === 'RI' && flags % 2 === 1,
  },
  pair('LB30b', 'keep', 'EB IDP', 'EM'),
];

const IN_FIGURES = classes('NU SY IS CL CP');

/** What the rules say of a place, and which of them says it; `LB31` where none does. */
export function judgePlace(place: BreakPlace): {
  readonly name: string;
  readonly verdict: Verdict;
} {
  return RULES.find((rule) => rule.speaksOf(place)) ?? { name: 'LB31', verdict: 'break' };
}
