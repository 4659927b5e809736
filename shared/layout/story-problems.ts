/** Finds what is wrong with the stories of an edition: text left over, articles that are on no page, missing glyphs. */
import type { Problem } from '../base/problem.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { titleOf, type Article } from '../model/article.ts';
import { composerFor } from './composers.ts';
import type { StoryFit } from './laid-out.ts';
import { Memory } from './remembered.ts';
import { prepareBlock } from './set-block.ts';

/** Problems of stories and articles, stories first. */
export function storyProblems(
  edition: Edition,
  fits: readonly StoryFit[],
  fonts: FontBook,
): readonly Problem[] {
  return [
    ...fits.flatMap((fit) => oversetProblem(edition, fit)),
    ...Object.values(edition.articles).flatMap((article) => missingGlyphs(edition, article, fonts)),
  ];
}

function oversetProblem(edition: Edition, fit: StoryFit): readonly Problem[] {
  const at = fit.oversetAt;
  const article = at && edition.articles[at.article];
  if (!article) return [];
  const values = { title: titleOf(article), lines: fit.over, characters: fit.overChars };
  const place = { article: article.id, block: at.block, from: at.offset };
  return [{ code: 'page-overset', level: 'error', place, values }];
}

const checked = new Memory<Article, readonly Problem[]>();

/** Characters that no font of their face has; looked up once for each version of an article and its fonts. */
function missingGlyphs(edition: Edition, article: Article, fonts: FontBook): readonly Problem[] {
  const { house } = edition.paper;
  return checked.get(article, [house, fonts], () => findMissing(house, article, fonts));
}

function findMissing(house: HouseStyle, article: Article, fonts: FontBook): readonly Problem[] {
  const composer = composerFor(house, fonts, article.lang);
  return article.blocks.flatMap((block, index) => {
    const { missing } = prepareBlock(block, house.paragraphs[block.type], composer);
    return missing.map(({ at, codePoint }): Problem => {
      const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
      const place = {
        article: article.id,
        block: index,
        from: at,
        to: at + (codePoint > 0xffff ? 2 : 1),
      };
      const values = { title: titleOf(article), code, character: String.fromCodePoint(codePoint) };
      return { code: 'page-missing-glyph', level: 'error', place, values };
    });
  });
}
