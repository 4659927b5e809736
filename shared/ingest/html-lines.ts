/** Collects the lines of an HTML page while its tags go by. Used by read-html only. */
import type { Language } from '../model/article.ts';
import type { ListStyle } from '../model/text.ts';
import type { LineForm, MarkSpan, MarkedText, SpanMark } from './draft.ts';
import { isBlank } from './clean-copy.ts';
import type { RawLine } from './read-html.ts';

/** A mark, or one that only its words can name: what `em` is. */
type OpenMark = Exclude<SpanMark, 'language'> | 'stressed';

interface OpenInline {
  readonly name: string;
  readonly marks: readonly OpenMark[];
  readonly lang?: Language | undefined;
}

/** Words aside of a line while they are read: those of a ruby, or the brackets for readers without rubies. */
interface Aside {
  readonly isRuby: boolean;
  text: string;
}

/** More words than this are no ruby but text that a tag was not closed before. */
const LONGEST_RUBY = 60;

/** A table row being read; lines from `cell` on belong to its last cell. */
interface OpenRow {
  readonly cells: (readonly RawLine[])[];
  cell: number | undefined;
}

const PLAIN: LineForm = { kind: 'plain' };

export class HtmlLines {
  private readonly lines: RawLine[] = [];
  /** The text of the line being read, in pieces, and what is known of it. */
  private parts: string[] = [];
  private length = 0;
  private hasInk = false;
  private endsInSpace = true;
  private spans: (MarkSpan | Stressed)[] = [];
  /** Stretches of the line whose language is said, and what the block says of itself. */
  private languages: LanguageSpan[] = [];
  private spoken: Language | undefined;
  /** Where the base of the ruby begins that is open, and the words aside that are being read. */
  private base: number | undefined;
  private aside: Aside | undefined;
  private gap = 0;
  private form: LineForm = PLAIN;
  private preformatted = false;
  private paragraphStart: number | undefined;
  private readonly inlines: OpenInline[] = [];
  private readonly openByName = new Map<string, number>();
  private readonly openMarks = new Map<OpenMark, number>();
  private readonly lists: { readonly style: ListStyle; next: number | undefined }[] = [];
  private readonly rows: (OpenRow | 'table')[] = [];

  /** Adds text; white space counts as one space, and as nothing between Han characters. */
  addText(raw: string): void {
    if (this.aside) {
      this.aside.text += raw;
      return;
    }
    if (this.preformatted) {
      raw.split(/\r\n|[\r\n]/u).forEach((line, i) => {
        if (i > 0) this.breakLine();
        this.append(line);
      });
      return;
    }
    const flowing = raw.replace(/(?<=\p{Script=Han})[ \t]*[\r\n]\s*(?=\p{Script=Han})/gu, '');
    const even = flowing.replace(/[ \t\n\r\f]+/gu, ' ');
    this.append(this.endsInSpace ? even.replace(/^ /u, '') : even);
  }

  private append(text: string): void {
    if (text === '') return;
    const from = this.length;
    this.parts.push(text);
    this.length += text.length;
    this.hasInk ||= !isBlank(text);
    this.endsInSpace = text.endsWith(' ');
    for (const [type, count] of this.openMarks) {
      if (count > 0) this.spans.push({ from, to: this.length, type });
    }
    const lang = this.inlines.findLast((open) => open.lang !== undefined)?.lang ?? this.spoken;
    if (lang !== undefined) this.sayLanguage({ from, to: this.length, type: 'language', lang });
  }

  /** One span for words that follow each other in a language, however many elements they are in. */
  private sayLanguage(span: LanguageSpan): void {
    const last = this.languages.at(-1);
    const goesOn = last?.lang === span.lang && last.to === span.from;
    if (goesOn) this.languages[this.languages.length - 1] = { ...last, to: span.to };
    else this.languages.push(span);
  }

  /** A line end inside a paragraph; on an empty line, a blank line. */
  breakLine(): void {
    if (!this.hasInk) this.gap += 1;
    this.flush();
  }

  /** The edge of a block, with at least so many blank lines before the next. */
  breakParagraph(gap: number): void {
    this.flush();
    this.gap = Math.max(this.gap, gap);
    this.form = PLAIN;
    this.spoken = undefined;
  }

  /** A block that opens: inside an item or a caption it still is the item or the caption. */
  enterBlock(gap: number, lang?: Language): void {
    const { form } = this;
    const isFresh = !this.hasInk && (form.kind === 'item' || form.kind === 'caption');
    this.breakParagraph(gap);
    if (isFresh) this.form = form;
    this.spoken = lang;
  }

  openParagraph(): void {
    this.paragraphStart = this.lines.length;
  }

  /** An empty paragraph is how word processors make a blank line. */
  closeParagraph(): void {
    this.flush();
    const empty = this.paragraphStart === this.lines.length;
    this.gap = empty ? this.gap + 1 : Math.max(this.gap, 1);
    this.paragraphStart = undefined;
    this.form = PLAIN;
    this.spoken = undefined;
  }

  setForm(form: LineForm): void {
    this.form = form;
  }

  keepSpaces(on: boolean): void {
    this.preformatted = on;
  }

  openInline(name: string, style: string, lang?: Language): void {
    const marks = marksOf(name, style);
    this.inlines.push({ name, marks, lang });
    this.count({ name, marks }, 1);
  }

  /** Closes the nearest open element of the name and what was left open inside it. */
  closeInline(name: string): void {
    if ((this.openByName.get(name) ?? 0) === 0) return;
    for (let open = this.inlines.pop(); open; open = this.inlines.pop()) {
      this.count(open, -1);
      if (open.name === name) return;
    }
  }

  private count({ name, marks }: OpenInline, step: 1 | -1): void {
    this.openByName.set(name, (this.openByName.get(name) ?? 0) + step);
    for (const mark of marks) this.openMarks.set(mark, (this.openMarks.get(mark) ?? 0) + step);
  }

  openRuby(): void {
    this.closeAside();
    this.base = this.length;
  }

  /** Opens the words of a ruby, or what stands around them for readers that know no rubies. */
  openAside(isRuby: boolean): void {
    this.closeAside();
    if (this.base !== undefined) this.aside = { isRuby, text: '' };
  }

  closeAside(): void {
    const { aside } = this;
    this.aside = undefined;
    if (!aside?.isRuby) return;
    const words = aside.text.replace(/\s+/gu, ' ').trim();
    if (words.length > LONGEST_RUBY) this.append(aside.text);
    else if (words !== '') this.readAs(words);
  }

  closeRuby(): void {
    this.closeAside();
    this.base = undefined;
  }

  /** Puts a ruby over what was read since the last one; words without a base go on over the base before. */
  private readAs(words: string): void {
    const from = this.base ?? this.length;
    this.base = this.length;
    const last = this.spans.at(-1);
    const before = last?.type === 'ruby' && last.to === from ? last : undefined;
    // Two rubies of the same words that touch would be taken for one over both.
    if (before?.words !== undefined && (from === this.length || before.words === words)) {
      const between = /\p{Script=Latin}/u.test(words) ? ' ' : '';
      const joined = { ...before, to: this.length, words: before.words + between + words };
      this.spans[this.spans.length - 1] = joined;
    } else if (from < this.length) {
      this.spans.push({ from, to: this.length, type: 'ruby', words });
    }
  }

  openList(style: ListStyle, first: number | undefined): void {
    this.lists.push({ style, next: first });
  }

  closeList(): void {
    this.lists.pop();
  }

  openItem(): void {
    const list = this.lists.at(-1);
    const level = Math.max(0, this.lists.length - 1);
    this.form = { kind: 'item', style: list?.style ?? 'bullet', level, number: list?.next };
    if (list?.next !== undefined) list.next += 1;
  }

  openTable(): void {
    this.rows.push('table');
  }

  /** Ends a table and the rows it left open. */
  closeTable(): void {
    if (!this.rows.includes('table')) return;
    while (this.rows.at(-1) !== 'table') this.closeRow();
    this.rows.pop();
    this.breakParagraph(1);
  }

  openRow(): void {
    this.closeRow();
    this.breakParagraph(0);
    this.rows.push({ cells: [], cell: undefined });
  }

  openCell(): void {
    this.closeCell();
    this.flush();
    const row = this.rows.at(-1);
    if (row && row !== 'table') row.cell = this.lines.length;
  }

  closeCell(): void {
    const row = this.rows.at(-1);
    if (row === undefined || row === 'table' || row.cell === undefined) return;
    this.flush();
    row.cells.push(this.lines.splice(row.cell));
    row.cell = undefined;
  }

  /**
   * Ends a row. Several short cells make a row of a table; one cell, or cells of paragraphs, is a table
   * that only places things on a page, and its lines stay lines.
   */
  closeRow(): void {
    this.closeCell();
    const row = this.rows.at(-1);
    if (row === undefined || row === 'table') return;
    this.flush();
    this.rows.pop();
    const isRow =
      row.cells.length > 1 &&
      row.cells.every(
        (cell) => cell.length <= 2 && cell.every((line) => line.form.kind === 'plain'),
      );
    if (isRow) this.lines.push(toRow(row.cells));
    else for (const line of row.cells.flat()) this.lines.push(line);
    this.gap = 0;
  }

  private flush(): void {
    this.closeRuby();
    const { parts, spans, languages, hasInk } = this;
    this.parts = [];
    this.spans = [];
    this.languages = [];
    this.length = 0;
    this.hasInk = false;
    this.endsInSpace = true;
    if (!hasInk) return;
    const text = parts.join('');
    const marked = { text, spans: [...settleStress(text, spans), ...languages] };
    this.lines.push({ marked, gap: this.gap, form: this.form });
    this.gap = 0;
    if (this.form.kind === 'item') this.form = PLAIN;
  }

  /** All lines of the page. */
  finish(): readonly RawLine[] {
    this.flush();
    while (this.rows.length > 0) {
      this.closeRow();
      this.rows.pop();
    }
    return this.lines;
  }
}

function toRow(cells: readonly (readonly RawLine[])[]): RawLine {
  let marked: MarkedText = { text: '', spans: [] };
  cells.forEach((cell, i) => {
    cell.forEach((line, j) => {
      marked = append(marked, j > 0 ? ' ' : '', line.marked);
    });
    if (i < cells.length - 1) marked = append(marked, '\t', { text: '', spans: [] });
  });
  return { marked, gap: cells[0]?.[0]?.gap ?? 0, form: { kind: 'row' } };
}

function append(a: MarkedText, between: string, b: MarkedText): MarkedText {
  const shift = a.text.length + between.length;
  const text = b.text.replace(/\t/gu, ' ');
  const moved = b.spans.map((span) => ({ ...span, from: span.from + shift, to: span.to + shift }));
  return { text: a.text + between + text, spans: [...a.spans, ...moved] };
}

/** A stretch whose language is said. */
type LanguageSpan = MarkSpan & { readonly type: 'language'; readonly lang: Language };

/** A stretch that is stressed in a way that depends on its words. */
interface Stressed {
  readonly from: number;
  readonly to: number;
  readonly type: 'stressed';
}

/** Stressed Han words have dots, for they are never slanted; words in letters are slanted. */
function settleStress(text: string, spans: readonly (MarkSpan | Stressed)[]): readonly MarkSpan[] {
  return spans.map((span): MarkSpan => {
    if (span.type !== 'stressed') return span;
    const words = text.slice(span.from, span.to);
    const isHan = /\p{Script=Han}/u.test(words) && !/\p{Script=Latin}/u.test(words);
    return { ...span, type: isHan ? 'emphasis' : 'italic' };
  });
}

/** Marks an inline element sets, by its name or its style. */
function marksOf(name: string, style: string): readonly OpenMark[] {
  const upright = /font-weight\s*:\s*(?:normal|[1-5]00|lighter)/iu.test(style);
  const heavy = /font-weight\s*:\s*(?:bold|[6-9]00)/iu.test(style);
  const marks: OpenMark[] = [];
  if (heavy || ((name === 'b' || name === 'strong') && !upright)) marks.push('bold');
  const stress = stressOf(name, style);
  if (stress) marks.push(stress);
  if (/font-family\s*:[^;]*(?:楷|kai)/iu.test(style)) marks.push('kai');
  if (/font-variant(?:-caps)?\s*:[^;]*small-caps/iu.test(style)) marks.push('smallCaps');
  return marks;
}

/** Dots where the style asks for them (text-emphasis), a slant where it or the element does. */
function stressOf(name: string, style: string): OpenMark | undefined {
  const dots = /text-emphasis(?:-style)?\s*:\s*(?!none|initial|unset|inherit)[^;\s]/iu;
  if (dots.test(style)) return 'emphasis';
  if (/font-style\s*:\s*normal/iu.test(style)) return undefined;
  if (name === 'i' || /font-style\s*:\s*(?:italic|oblique)/iu.test(style)) return 'italic';
  return name === 'em' ? 'stressed' : undefined;
}
