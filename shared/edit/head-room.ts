/** How many grid lines to keep for the head of an article over some columns, before its words are set. */
import { findBlock, type Article } from '../model/article.ts';
import type { Paper } from '../model/edition.ts';
import { widthOver } from '../model/grid.ts';
import { HEAD_TYPES, textOf } from '../model/text.ts';
import { headDepth, likelyHeadline, type TitlePart } from '../model/title-lines.ts';

/** Grid lines for the head of an article over so many base columns; 0 without a head. */
export function headRoom(article: Article, { grid, house }: Paper, columns: number): number {
  const width = widthOver(grid, columns);
  const headline = findBlock(article, 'headline');
  const title = likelyHeadline(
    headline ? widthInEm(textOf(headline)) : 0,
    { width, columns },
    house,
  );
  const parts = HEAD_TYPES.flatMap((type): readonly TitlePart[] => {
    const block = findBlock(article, type);
    if (!block || block.content.length === 0) return [];
    if (type === 'headline') return [title];
    const { minSize, maxSize, share, leading } = house.heads[type];
    const size = Math.max(minSize, Math.min(maxSize, Math.round(title.size * share)));
    const lines = Math.max(1, Math.ceil((widthInEm(textOf(block)) * size) / width));
    return [{ size, lines, leading }];
  });
  return headDepth(parts, grid.leading);
}

/** The width of a text in em of its size: letters are half as wide as Han. */
export function widthInEm(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter < '\u2e80' ? 0.5 : 1), 0);
}
