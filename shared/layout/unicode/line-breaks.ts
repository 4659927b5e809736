/** Finds where a line may end in a text by UAX #14, with the classes as they are or with tailored ones. */
import { lineBreakClassOf, resolveClass, type ResolvedClass } from './line-break-class.ts';
import { judgePlace, type BreakPlace } from './line-break-rules.ts';

/** A place where a line may end or must. */
export interface LineBreak {
  /** Offset of what comes after it (UTF-16). */
  readonly at: number;
  readonly must: boolean;
}

/** Gives the class that a character has for the rules. */
export type ClassOf = (code: number) => ResolvedClass;

const untailored: ClassOf = (code) => resolveClass(lineBreakClassOf(code));

/** A character with the marks that belong to it (LB9). */
interface Item {
  readonly kind: ResolvedClass;
  readonly from: number;
  joined: boolean;
}

/** The places where a line may end, in order; the end of a text that is not empty is the last. */
export function findLineBreaks(text: string, classOf: ClassOf = untailored): readonly LineBreak[] {
  const items = itemsOf(text, classOf);
  const breaks: LineBreak[] = [];
  const walk = new Walk();
  for (let i = 0; i + 1 < items.length; i += 1) {
    walk.pass(items[i]!);
    const place = walk.placeBefore(items[i + 1]!.kind, items[i + 2]?.kind);
    const { verdict } = judgePlace(place);
    if (verdict !== 'keep') breaks.push({ at: items[i + 1]!.from, must: verdict === 'must' });
  }
  if (text !== '') breaks.push({ at: text.length, must: true });
  return breaks;
}

/** Characters that marks do not join to. */
const ALONE = new Set<ResolvedClass>(['BK', 'CR', 'LF', 'NL', 'SP', 'ZW']);

function itemsOf(text: string, classOf: ClassOf): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < text.length;) {
    const code = text.codePointAt(at) ?? 0;
    const kind = classOf(code);
    const isMark = kind === 'CM' || kind === 'ZWJ';
    const base = items.at(-1);
    if (isMark && base && !ALONE.has(base.kind)) base.joined = kind === 'ZWJ';
    else items.push({ kind: isMark ? 'AL' : kind, from: at, joined: kind === 'ZWJ' });
    at += code > 0xffff ? 2 : 1;
  }
  return items;
}

/** Remembers of the characters passed what the rules ask for. */
class Walk {
  private behind: ResolvedClass | undefined;
  private before: ResolvedClass = 'AL';
  private solid: ResolvedClass | undefined;
  private joined = false;
  private number: BreakPlace['number'] = 'none';
  private flags = 0;
  private isFirst = true;

  pass({ kind, joined }: Item): void {
    this.behind = this.isFirst ? undefined : this.before;
    this.isFirst = false;
    this.before = kind;
    if (kind !== 'SP') this.solid = kind;
    this.joined = joined;
    this.number = numberAfter(this.number, kind);
    this.flags = kind === 'RI' ? this.flags + 1 : 0;
  }

  placeBefore(after: ResolvedClass, next: ResolvedClass | undefined): BreakPlace {
    const { behind, before, solid, joined, number, flags } = this;
    return { behind, before, after, next, solid, joined, number, flags };
  }
}

function numberAfter(number: BreakPlace['number'], kind: ResolvedClass): BreakPlace['number'] {
  if (kind === 'NU') return 'open';
  if (number !== 'open') return 'none';
  if (kind === 'SY' || kind === 'IS') return 'open';
  return kind === 'CL' || kind === 'CP' ? 'closed' : 'none';
}
