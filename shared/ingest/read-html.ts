/**
 * Reads HTML into the lines of a draft, without a browser: paragraphs, headings, list items and table
 * rows, bold, italic and 楷, dots of emphasis, rubies and languages. Made for what desks paste: Word, WPS, web
 * pages, and the HTML of Word files.
 */
import { CLEAN, sumRubbish, type DraftLine, type LineForm, type MarkedText } from './draft.ts';
import { cleanLine, isBlank } from './clean-copy.ts';
import { MOST_ITEMS, type ListStyle } from '../model/text.ts';
import { HtmlLines } from './html-lines.ts';
import { languageOfTag } from './language-tags.ts';
import { attributeOf, htmlTokens } from './html-tokens.ts';
import { decodeEntities } from './html-entities.ts';
import { joinParts, plain, slicePart } from './marked-text.ts';
import { unwrapLines } from './unwrap-lines.ts';

/** Elements that stand by themselves with space around them. */
const PARAGRAPHS = new Set([
  ...['p', 'blockquote', 'table', 'ul', 'ol', 'dl', 'pre', 'figure', 'form', 'fieldset'],
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'article', 'header', 'footer', 'aside', 'nav', 'main'],
]);
/** Elements that begin a line of their own. */
const LINES = new Set([
  ...['div', 'section', 'li', 'dt', 'dd', 'tr', 'tbody', 'thead', 'tfoot', 'caption', 'center'],
  ...['address', 'figcaption', 'body', 'html', 'head', 'legend', 'option', 'details', 'summary'],
]);
const PICTURES = new Set(['img', 'picture', 'svg', 'video', 'canvas', 'math']);

/** A line as HTML gives it, before cleaning. */
export interface RawLine {
  readonly marked: MarkedText;
  readonly gap: number;
  readonly form: LineForm;
}

/** Reads HTML. Script, style and comments are dropped; broken markup is read as browsers would. */
export function readHtml(html: string): {
  readonly lines: readonly DraftLine[];
  readonly pictures: number;
} {
  const lines = new HtmlLines();
  let pictures = 0;
  for (const token of htmlTokens(html)) {
    if (token.kind === 'text') lines.addText(decodeEntities(token.text));
    else if (token.kind === 'close') closeElement(lines, token.name);
    else {
      if (token.name === 'img') pictures += 1;
      openElement(lines, token.name, token.attributes);
    }
  }
  const cleaned = lines.finish().flatMap(cleanRawLine);
  return { lines: unwrapLines(cleaned), pictures };
}

function openElement(lines: HtmlLines, name: string, attributes: string): void {
  const lang = languageOfTag(attributeOf(attributes, 'lang'));
  if (PARAGRAPHS.has(name)) lines.enterBlock(1, lang);
  else if (LINES.has(name)) lines.enterBlock(0, lang);
  else if (!OPENERS.has(name) && !PICTURES.has(name)) {
    lines.openInline(name, attributeOf(attributes, 'style'), lang);
  }
  if (/^h[1-6]$/u.test(name)) lines.setForm({ kind: 'heading', level: Number(name.charAt(1)) });
  OPENERS.get(name)?.(lines, attributes);
}

/** What else an element does when it opens. */
const OPENERS = new Map<string, (lines: HtmlLines, attributes: string) => void>([
  ['br', (lines) => lines.breakLine()],
  ['hr', (lines) => lines.breakParagraph(3)],
  ['td', (lines) => lines.openCell()],
  ['th', (lines) => lines.openCell()],
  ['table', (lines) => lines.openTable()],
  ['tr', (lines) => lines.openRow()],
  ['figcaption', (lines) => lines.setForm({ kind: 'caption' })],
  ['caption', (lines) => lines.setForm({ kind: 'caption' })],
  ['ul', (lines) => lines.openList('bullet', undefined)],
  ['ol', (lines, attributes) => lines.openList(styleOf(attributes), firstOf(attributes))],
  ['li', (lines) => lines.openItem()],
  ['pre', (lines) => lines.keepSpaces(true)],
  ['p', (lines) => lines.openParagraph()],
  ['ruby', (lines) => lines.openRuby()],
  ['rb', (lines) => lines.closeAside()],
  ['rt', (lines) => lines.openAside(true)],
  ['rp', (lines) => lines.openAside(false)],
]);

function firstOf(attributes: string): number {
  const first = Number(attributeOf(attributes, 'start'));
  return Number.isInteger(first) && first > 0 && first <= MOST_ITEMS ? first : 1;
}

/** How a numbered list is marked: Chinese and circled numbers have names in CSS, all others are figures. */
function styleOf(attributes: string): ListStyle {
  const style = attributeOf(attributes, 'style');
  if (/list-style[^;]*(?:cjk-ideographic|chinese|cjk-decimal)/iu.test(style)) return 'han';
  return /list-style[^;]*circled/iu.test(style) ? 'circled' : 'figures';
}

function closeElement(lines: HtmlLines, name: string): void {
  const closer = CLOSERS.get(name);
  if (closer) closer(lines);
  else if (PARAGRAPHS.has(name)) lines.breakParagraph(1);
  else if (LINES.has(name)) lines.breakParagraph(0);
  else lines.closeInline(name);
  if (name === 'ul' || name === 'ol') lines.closeList();
  if (name === 'pre') lines.keepSpaces(false);
}

const CLOSERS = new Map<string, (lines: HtmlLines) => void>([
  ['p', (lines) => lines.closeParagraph()],
  ['td', (lines) => lines.closeCell()],
  ['th', (lines) => lines.closeCell()],
  ['tr', (lines) => lines.closeRow()],
  ['table', (lines) => lines.closeTable()],
  ['ruby', (lines) => lines.closeRuby()],
  ['rt', (lines) => lines.closeAside()],
  ['rp', (lines) => lines.closeAside()],
]);

function cleanRawLine({ marked, gap, form }: RawLine): readonly DraftLine[] {
  if (isBlank(marked.text)) return [];
  if (form.kind === 'row') return [cleanRow(marked, gap)];
  const { marked: clean, indented, rubbish } = cleanLine(marked);
  return [{ ...clean, gap, indented, form, rubbish, seams: [] }];
}

/** Cleans cell by cell: the tabs between the cells are not rubbish. */
function cleanRow(marked: MarkedText, gap: number): DraftLine {
  let row = plain('');
  let rubbish = CLEAN;
  let from = 0;
  for (const cell of marked.text.split('\t')) {
    const clean = cleanLine(slicePart(marked, from, from + cell.length));
    row = from === 0 ? clean.marked : joinParts(row, '\t', clean.marked);
    rubbish = sumRubbish([rubbish, { ...clean.rubbish, indents: 0 }]);
    from += cell.length + 1;
  }
  return { ...row, gap, indented: false, form: { kind: 'row' }, rubbish, seams: [] };
}
