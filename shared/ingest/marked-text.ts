/** Cutting, joining and replacing text without losing its marks. */
import {
  DRESS_MARKS,
  sameMarks,
  type DressMarkType,
  type Inline,
  type Mark,
} from '../model/text.ts';
import type { MarkedText, MarkSpan } from './draft.ts';

/** Text without marks. */
export function plain(text: string): MarkedText {
  return { text, spans: [] };
}

/** The part of a text from `from` to `to`. A ruby that would be cut is left out: it is of the whole. */
export function slicePart(marked: MarkedText, from: number, to = marked.text.length): MarkedText {
  const spans = marked.spans.flatMap((span): MarkSpan[] => {
    if (span.type === 'ruby' && (span.from < from || span.to > to)) return [];
    const [start, end] = [Math.max(span.from, from) - from, Math.min(span.to, to) - from];
    return start < end ? [{ ...span, from: start, to: end }] : [];
  });
  return { text: marked.text.slice(from, to), spans };
}

/** Two texts with `between` between them. */
export function joinParts(a: MarkedText, between: string, b: MarkedText): MarkedText {
  const shift = a.text.length + between.length;
  const moved = b.spans.map((span) => ({
    ...span,
    from: span.from + shift,
    to: span.to + shift,
  }));
  return { text: a.text + between + b.text, spans: [...a.spans, ...moved] };
}

/** Puts a mark on the text from `from` to `to`. */
export function markPart(
  marked: MarkedText,
  from: number,
  to: number,
  type: DressMarkType,
): MarkedText {
  return { text: marked.text, spans: [...marked.spans, { from, to, type }] };
}

/** Takes the marks of one type away. */
export function unmark(marked: MarkedText, type: DressMarkType): MarkedText {
  return { text: marked.text, spans: marked.spans.filter((span) => span.type !== type) };
}

/** Says whether a mark lies on all of a text but white space. */
export function isAll(marked: MarkedText, type: DressMarkType): boolean {
  const spans = marked.spans.filter((span) => span.type === type);
  if (spans.length === 0) return false;
  let at = 0;
  for (const span of spans.toSorted((a, b) => a.from - b.from)) {
    if (marked.text.slice(at, span.from).trim() !== '') return false;
    at = Math.max(at, span.to);
  }
  return marked.text.slice(at).trim() === '';
}

/**
 * Replaces what a pattern (with the flag g) matches. Marks stay on what they were on; time grows with
 * the text and its marks, not with their product.
 */
export function replaceParts(
  marked: MarkedText,
  pattern: RegExp,
  better: (match: string) => string,
): { readonly marked: MarkedText; readonly count: number } {
  const cuts: Cut[] = [];
  for (const match of marked.text.matchAll(pattern)) {
    const text = better(match[0]);
    if (text !== match[0]) {
      cuts.push({ from: match.index, to: match.index + match[0].length, text });
    }
  }
  return { marked: applyCuts(marked, cuts), count: cuts.length };
}

/** A stretch of text and what stands there instead. */
export interface Cut {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** Puts other text in place of stretches, given in order and apart from each other. */
export function applyCuts(marked: MarkedText, cuts: readonly Cut[]): MarkedText {
  if (cuts.length === 0) return marked;
  const parts: string[] = [];
  let at = 0;
  for (const cut of cuts) {
    parts.push(marked.text.slice(at, cut.from), cut.text);
    at = cut.to;
  }
  const text = parts.join('') + marked.text.slice(at);
  return { text, spans: marked.spans.length === 0 ? [] : moveSpans(marked.spans, cuts) };
}

function moveSpans(spans: readonly MarkSpan[], cuts: readonly Cut[]): readonly MarkSpan[] {
  const ends = [...new Set(spans.flatMap((span) => [span.from, span.to]))].sort((a, b) => a - b);
  const moved = new Map<number, number>();
  let next = 0;
  let shift = 0;
  for (const end of ends) {
    for (let cut = cuts[next]; cut && cut.to <= end; cut = cuts[next]) {
      shift += cut.text.length - (cut.to - cut.from);
      next += 1;
    }
    const inside = cuts[next];
    const extra = inside && inside.from < end ? Math.min(end - inside.from, inside.text.length) : 0;
    moved.set(end, inside && inside.from < end ? inside.from + shift + extra : end + shift);
  }
  return spans.flatMap((span): MarkSpan[] => {
    const [start, end] = [moved.get(span.from) ?? span.from, moved.get(span.to) ?? span.to];
    return start < end ? [{ ...span, from: start, to: end }] : [];
  });
}

/** Converts to the runs of a block; line feeds become chosen line ends. */
export function toInlines(marked: MarkedText): readonly Inline[] {
  const ends = new Set<number>([0, marked.text.length]);
  for (const span of marked.spans) ends.add(span.from).add(span.to);
  for (const match of marked.text.matchAll(/\n/gu)) ends.add(match.index).add(match.index + 1);
  const places = [...ends].sort((a, b) => a - b);
  const spans = marked.spans.toSorted((a, b) => a.from - b.from);
  const inlines: Inline[] = [];
  let first = 0;
  for (const [i, from] of places.entries()) {
    const text = marked.text.slice(from, places[i + 1] ?? from);
    while ((spans[first]?.to ?? Infinity) <= from) first += 1;
    if (text === '\n') inlines.push({ type: 'hardBreak' });
    else if (text !== '') pushRun(inlines, text, marksAt(spans, first, from));
  }
  return inlines;
}

function marksAt(spans: readonly MarkSpan[], first: number, at: number): readonly Mark[] {
  const here: MarkSpan[] = [];
  for (let i = first; i < spans.length; i += 1) {
    const span = spans[i];
    if (!span || span.from > at) break;
    if (span.to > at) here.push(span);
  }
  const has = (type: MarkSpan['type']): boolean => here.some((span) => span.type === type);
  const words = here.find((span) => span.type === 'ruby')?.words;
  const lang = here.find((span) => span.type === 'language')?.lang;
  return [
    ...DRESS_MARKS.filter(has).map((type) => ({ type })),
    ...(has('emphasis') ? [{ type: 'emphasis' } as const] : []),
    ...(words === undefined ? [] : [{ type: 'ruby', attrs: { text: words } } as const]),
    ...(lang === undefined ? [] : [{ type: 'language', attrs: { lang } } as const]),
  ];
}

/** Adds a run, or lengthens the last one when both wear the same dress. */
export function pushRun(inlines: Inline[], text: string, marks: readonly Mark[]): void {
  const last = inlines.at(-1);
  if (last?.type === 'text' && sameMarks(last.marks, marks)) {
    inlines[inlines.length - 1] = { ...last, text: last.text + text };
  } else inlines.push({ type: 'text', text, ...(marks.length > 0 && { marks }) });
}
