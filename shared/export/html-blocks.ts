/** The blocks of an article as HTML elements: paragraphs, subheads, verse, tables, figures. */
import { unreachable } from '../base/check.ts';
import type { PictureId } from '../base/ids.ts';
import type { Edition } from '../model/edition.ts';
import { nameSpaces } from '../model/even-names.ts';
import type { ListMark } from '../model/list-marks.ts';
import { formsOf, type ParagraphForm } from '../model/paragraph-forms.ts';
import {
  isSectionBreak,
  makeBlock,
  textOf,
  type Block,
  type BlockType,
  type Inline,
  type Mark,
  type NameMark,
} from '../model/text.ts';
import type { PublishedPicture } from './html-article.ts';
import { escapeAttribute, escapeText } from './markup.ts';

type FindPicture = (id: PictureId) => PublishedPicture | undefined;

/** Writes the text below the head, in print order. Rows that follow each other make one table. */
export function bodyMarkup(
  blocks: readonly Block[],
  edition: Edition,
  picture: FindPicture,
): string {
  const { house } = edition.paper;
  const forms = formsOf(blocks, house);
  const formOf = new Map(blocks.map((block, i) => [block, forms[i]]));
  const site: BodySite = { edition, picture, formOf: (block) => formOf.get(block) };
  return inGroups(writtenOf(blocks))
    .map((group) => groupMarkup(group, site))
    .filter((markup) => markup !== '')
    .join('\n');
}

/** The words of a block with their marks. */
export function inlineMarkup({ content }: Block): string {
  return content.map(runMarkup).join('');
}

function runMarkup(inline: Inline): string {
  if (inline.type === 'hardBreak') return '<br>';
  return (inline.marks ?? []).reduce(markedWords, escapeText(inline.text));
}

function markedWords(words: string, mark: Mark): string {
  switch (mark.type) {
    case 'bold':
      return `<strong>${words}</strong>`;
    case 'kai':
      return `<span class="kai">${words}</span>`;
    case 'italic':
      return `<em>${words}</em>`;
    case 'dateline':
      return `<b>${words}</b>`;
    case 'smallCaps':
      return `<span class="caps">${words}</span>`;
    case 'emphasis':
      return `<em class="dots">${words}</em>`;
    case 'properName':
    case 'bookName':
      return namedWords(words, mark);
    case 'ruby':
      return `<ruby>${words}<rp>（</rp><rt>${escapeText(mark.attrs.text)}</rt><rp>）</rp></ruby>`;
    case 'language':
      return `<span lang="${mark.attrs.lang}">${words}</span>`;
    default:
      return unreachable(mark);
  }
}

function namedWords(words: string, { type, attrs }: NameMark): string {
  const apart = attrs ? ' apart' : '';
  return `<u class="${type === 'bookName' ? 'book' : 'name'}${apart}">${words}</u>`;
}

interface BodySite {
  readonly edition: Edition;
  readonly picture: FindPicture;
  readonly formOf: (block: Block) => ParagraphForm | undefined;
}

/** Blocks with something in them, and the ends of sections between two of these. */
function writtenOf(blocks: readonly Block[]): readonly Block[] {
  const written: Block[] = [];
  let isEnd = false;
  for (const block of blocks) {
    if (isSectionBreak(block)) isEnd = written.length > 0;
    else if (textOf(block).trim() !== '' || block.attrs?.picture !== undefined) {
      if (isEnd) written.push(SECTION_BREAK);
      isEnd = false;
      written.push(block);
    }
  }
  return written;
}

const SECTION_BREAK = makeBlock('paragraph', '');

/** Blocks one by one, but rows, lines of verse and items of lists together. */
function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    if (open?.[0] && joins(open[0], block)) open.push(block);
    else groups.push([block]);
  }
  return groups;
}

function joins(first: Block, block: Block): boolean {
  if (first.attrs?.list !== undefined) return block.attrs?.list !== undefined;
  return first.type === block.type && (block.type === 'row' || block.type === 'verse');
}

/** Elements of the blocks that are one element each; the others are made by hand. */
const TAGS: Readonly<
  Record<Exclude<BlockType, 'row' | 'verse' | 'cutline' | 'paragraph'>, string>
> = {
  rubric: 'p',
  kicker: 'p',
  headline: 'p',
  deck: 'p',
  summary: 'p',
  byline: 'p',
  subhead: 'h2',
  source: 'p',
};

function groupMarkup(group: readonly Block[], site: BodySite): string {
  const block = group[0]!;
  const { type } = block;
  if (type === 'row') return tableMarkup(group, site.edition.paper.house.rules.evenNames === true);
  if (type === 'verse') return `<p class="verse">${group.map(inlineMarkup).join('<br>')}</p>`;
  if (type === 'cutline') return figureMarkup(block, site.edition, site.picture);
  if (type === 'paragraph') return paragraphMarkup(group, site);
  const name = type === 'subhead' ? '' : ` class="${type}"`;
  return `<${TAGS[type]}${name}>${inlineMarkup(block)}</${TAGS[type]}>`;
}

function paragraphMarkup(group: readonly Block[], site: BodySite): string {
  const block = group[0]!;
  const { house } = site.edition.paper;
  if (block === SECTION_BREAK) {
    const sign = house.sectionBreak;
    return sign === undefined ? '<hr>' : `<hr data-sign="${escapeAttribute(sign)}">`;
  }
  const form = site.formOf(block);
  if (form?.mark) return listMarkup(markedItems(group, site));
  if (form?.capLines !== undefined)
    return `<p class="cap" style="--deep:${form.capLines}">${inlineMarkup(block)}</p>`;
  const isFlush = form?.opens === true && house.paragraphs.paragraph.firstIndent === 0;
  return `<p${isFlush ? ' class="first"' : ''}>${inlineMarkup(block)}</p>`;
}

interface MarkedItem {
  readonly words: string;
  readonly mark: ListMark;
}

function markedItems(group: readonly Block[], site: BodySite): readonly MarkedItem[] {
  return group.flatMap((block) => {
    const mark = site.formOf(block)?.mark;
    return mark ? [{ words: inlineMarkup(block), mark }] : [];
  });
}

/** Items as lists, those of deeper levels inside the item before them. */
function listMarkup(items: readonly MarkedItem[]): string {
  const lists: string[] = [];
  for (let at = 0; at < items.length;) {
    const { mark } = items[at]!;
    let next = at + 1;
    while (next < items.length && goesOn(mark, items[next]!.mark)) next += 1;
    lists.push(oneList(items.slice(at, next)));
    at = next;
  }
  return lists.join('\n');
}

function goesOn(first: ListMark, mark: ListMark): boolean {
  return mark.level > first.level || (mark.level === first.level && mark.style === first.style);
}

function oneList(items: readonly MarkedItem[]): string {
  const { level, style, number } = items[0]!.mark;
  const isBullet = style === 'bullet';
  const start = isBullet || number === 1 ? '' : ` start="${number}"`;
  const name = isBullet || style === 'figures' ? '' : ` class="${style}"`;
  let expected = number;
  const entries: string[] = [];
  for (let at = 0; at < items.length;) {
    const { words, mark } = items[at]!;
    let next = at + 1;
    while (next < items.length && items[next]!.mark.level > level) next += 1;
    const value = isBullet || mark.number === expected ? '' : ` value="${mark.number}"`;
    const inner = next > at + 1 ? `\n${listMarkup(items.slice(at + 1, next))}\n` : '';
    entries.push(`<li${value}>${words}${inner}</li>`);
    expected = mark.number + 1;
    at = next;
  }
  const tag = isBullet ? 'ul' : 'ol';
  return `<${tag}${name}${start}>\n${entries.join('\n')}\n</${tag}>`;
}

/**
 * Cells are parted by tabs; short rows are filled up, so that the columns stay columns. Names are spaced as on
 * the page, where the house wants them even.
 */
function tableMarkup(rows: readonly Block[], isEven: boolean): string {
  const cells = rows.map(cellsOf);
  const texts = rows.map((row) =>
    textOf(row)
      .split('\t')
      .map((cell) => cell.trim()),
  );
  const spaces = isEven ? nameSpaces(texts) : [];
  const columns = Math.max(...cells.map((row) => row.length));
  const lines = cells.map((row, r) => {
    const filled = [...row, ...Array.from({ length: columns - row.length }, () => '')];
    const spaced = filled.map((cell, i) => spacedName(cell, spaces[r]?.[i] ?? 0));
    return `<tr>${spaced.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return `<div class="table"><table><tbody>\n${lines.join('\n')}\n</tbody></table></div>`;
}

/** A name with space between its characters, and none after the last; what is copied is the name alone. */
function spacedName(cell: string, space: number): string {
  if (space === 0) return cell;
  const em = Number(space.toFixed(3));
  return `<span style="letter-spacing:${em}em;margin-inline-end:-${em}em">${cell}</span>`;
}

/** A run may reach over a tab, so its parts are marked one by one. */
function cellsOf(row: Block): readonly string[] {
  const cells: string[][] = [[]];
  for (const inline of row.content) {
    if (inline.type === 'hardBreak') cells.at(-1)!.push('<br>');
    else {
      inline.text.split('\t').forEach((text, i) => {
        if (i > 0) cells.push([]);
        if (text !== '') cells.at(-1)!.push(runMarkup({ ...inline, text }));
      });
    }
  }
  return cells.map((parts) => parts.join(''));
}

function figureMarkup(block: Block, edition: Edition, picture: FindPicture): string {
  const id = block.attrs?.picture;
  if (id === undefined) return `<p class="cutline">${inlineMarkup(block)}</p>`;
  const published = picture(id);
  if (!published) return '';
  const record = edition.pictures[id];
  const image = imageMarkup(published, record?.alt ?? '');
  const words = captionWords(block, record?.credit ?? '');
  const caption = words === '' ? '' : `<figcaption>${words}</figcaption>`;
  return image + caption === '' ? '' : `<figure>${image}${caption}</figure>`;
}

function imageMarkup({ address, width, height }: PublishedPicture, alt: string): string {
  if (address === undefined) return '';
  const size =
    width === undefined || height === undefined ? '' : ` width="${width}" height="${height}"`;
  const words = escapeAttribute(alt);
  return `<img src="${escapeAttribute(address)}" alt="${words}"${size} loading="lazy">`;
}

/** The cutline, and who made the picture when the cutline does not say so. */
function captionWords(block: Block, credit: string): string {
  const credited = credit === '' || textOf(block).includes(credit);
  return (inlineMarkup(block) + (credited ? '' : ` <small>${escapeText(credit)}</small>`)).trim();
}
