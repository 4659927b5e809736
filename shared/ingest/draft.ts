/**
 * Copy as it was read and cleaned, before anyone says what each line of it is. Every reader (plain text,
 * Markdown, HTML) ends here, so everything behind it has one kind of input.
 */
import type { Language } from '../model/article.ts';
import type { DressMarkType, ListStyle } from '../model/text.ts';

/** The marks that copy can bring along; a ruby has words of its own, and a language says which. */
export type SpanMark = DressMarkType | 'emphasis' | 'ruby' | 'language';

/** A stretch of a line that carries a mark. */
export interface MarkSpan {
  readonly from: number;
  readonly to: number;
  readonly type: SpanMark;
  /** The words of a ruby, in one line and never empty; no other mark has any. */
  readonly words?: string;
  /** The language of the words; no other mark has any. */
  readonly lang?: Language;
}

/** Text with its marks; offsets are UTF-16 units. */
export interface MarkedText {
  readonly text: string;
  readonly spans: readonly MarkSpan[];
}

/** What a file format itself says of a line; `plain` when it says nothing. */
export type LineForm =
  | { readonly kind: 'plain' }
  | { readonly kind: 'heading'; readonly level: number }
  /** An item of a list; its mark or number does not stand in the text. `level` counts the lists around its own. */
  | {
      readonly kind: 'item';
      readonly style: ListStyle;
      readonly level: number;
      readonly number: number | undefined;
    }
  /** A row of a table; its cells are parted by tabs. */
  | { readonly kind: 'row' }
  | { readonly kind: 'caption' };

/** Kinds of rubbish that cleaning takes out or mends; none of them is a visible character. */
export const RUBBISH = ['invisible', 'spaces', 'tabs', 'indents'] as const;

export type Rubbish = (typeof RUBBISH)[number];

/** How often cleaning met each kind. */
export type RubbishCounts = Readonly<Record<Rubbish, number>>;

/** A place where two lines of the file became one; `at` is the offset of the second. */
export interface Seam {
  readonly at: number;
  /** `hyphen`: the first part ends in a hyphen that may be only the line's. */
  readonly kind: 'torn' | 'wrapped' | 'hyphen';
}

/** One line of copy: a paragraph, a display line, a row. Never empty. */
export interface DraftLine extends MarkedText {
  /** Blank lines above it. */
  readonly gap: number;
  /** It began with an indent, which has been taken away. */
  readonly indented: boolean;
  readonly form: LineForm;
  readonly rubbish: RubbishCounts;
  readonly seams: readonly Seam[];
}

/** A byte that means nothing in the encoding of the file; a U+FFFD stands in its place. */
export interface WrongByte {
  /** Offset in the file, from 0. */
  readonly byte: number;
  /** The value of the byte, 0 to 255. */
  readonly value: number;
  /** Line of the file, from 1. */
  readonly line: number;
}

export interface Draft {
  /** The name of the file without its ending. */
  readonly name: string;
  readonly lines: readonly DraftLine[];
  /** One entry for every U+FFFD of the lines in order: the wrong byte, or undefined when the file said so itself. */
  readonly lost: readonly (WrongByte | undefined)[];
  /** The encoding when it was only guessed. */
  readonly guessed: string | undefined;
  /** Pictures that the copy showed and that have to be brought in by themselves. */
  readonly pictures: number;
  /** Signs of the file format that are not copy, such as the # of a Markdown heading. */
  readonly dropped: readonly string[];
}

/** No rubbish at all. */
export const CLEAN: RubbishCounts = { invisible: 0, spaces: 0, tabs: 0, indents: 0 };

/** Adds up what cleaning met. */
export function sumRubbish(counts: readonly RubbishCounts[]): RubbishCounts {
  const sum = { ...CLEAN };
  for (const count of counts) for (const kind of RUBBISH) sum[kind] += count[kind];
  return sum;
}
