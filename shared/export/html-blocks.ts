/** The blocks of an article as HTML elements: paragraphs, subheads, verse, tables, figures. */
import { unreachable } from '../base/check.ts';
import type { PictureId } from '../base/ids.ts';
import type { Edition } from '../model/edition.ts';
import { nameSpaces } from '../model/even-names.ts';
import { textOf, type Block, type BlockType, type Inline, type Mark } from '../model/text.ts';
import type { PublishedPicture } from './html-article.ts';
import { escapeAttribute, escapeText } from './markup.ts';

type FindPicture = (id: PictureId) => PublishedPicture | undefined;

/** Writes the text below the head, in print order. Rows that follow each other make one table. */
export function bodyMarkup(
  blocks: readonly Block[],
  edition: Edition,
  picture: FindPicture,
): string {
  const written = blocks.filter((block) => textOf(block).trim() !== '' || block.attrs);
  return inGroups(written)
    .map((group) => groupMarkup(group, edition, picture))
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
    case 'emphasis':
      return `<em class="dots">${words}</em>`;
    case 'properName':
    case 'bookName': {
      const apart = mark.attrs ? ' apart' : '';
      return `<u class="${mark.type === 'bookName' ? 'book' : 'name'}${apart}">${words}</u>`;
    }
    case 'ruby':
      return `<ruby>${words}<rp>（</rp><rt>${escapeText(mark.attrs.text)}</rt><rp>）</rp></ruby>`;
    default:
      return unreachable(mark);
  }
}

/** Blocks one by one, but rows and lines of verse together. */
function inGroups(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const groups: Block[][] = [];
  for (const block of blocks) {
    const open = groups.at(-1);
    const joins = block.type === 'row' || block.type === 'verse';
    if (joins && open?.[0]?.type === block.type) open.push(block);
    else groups.push([block]);
  }
  return groups;
}

/** Elements of the blocks that are one element each; the others are made by hand. */
const TAGS: Readonly<Record<Exclude<BlockType, 'row' | 'verse' | 'cutline'>, string>> = {
  rubric: 'p',
  kicker: 'p',
  headline: 'p',
  deck: 'p',
  summary: 'p',
  byline: 'p',
  paragraph: 'p',
  subhead: 'h2',
  source: 'p',
};

function groupMarkup(group: readonly Block[], edition: Edition, picture: FindPicture): string {
  const block = group[0]!;
  const { type } = block;
  if (type === 'row') return tableMarkup(group, edition.paper.house.rules.evenNames === true);
  if (type === 'verse') return `<p class="verse">${group.map(inlineMarkup).join('<br>')}</p>`;
  if (type === 'cutline') return figureMarkup(block, edition, picture);
  const name = type === 'paragraph' || type === 'subhead' ? '' : ` class="${type}"`;
  return `<${TAGS[type]}${name}>${inlineMarkup(block)}</${TAGS[type]}>`;
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
