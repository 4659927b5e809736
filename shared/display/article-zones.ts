/** Where each article stands on a page, for hot zones, outlines and a click on the page. */
import type { ArticleId } from '../base/ids.ts';
import type { Rect } from '../base/geometry.ts';
import { titleOf } from '../model/article.ts';
import type { Edition } from '../model/edition.ts';
import type { Frame } from '../model/frame.ts';
import { stepsOf } from '../layout/frame-steps.ts';
import type { LaidOutFrame } from '../layout/laid-out.ts';
import type { ArticleZone } from './display-list.ts';
import { sizeOfLine } from '../layout/line-size.ts';

/** Zones in reading order; a frame shared by several articles gives each the lines it has there. */
export function articleZones(
  edition: Edition,
  order: readonly LaidOutFrame[],
): readonly ArticleZone[] {
  const boxes = new Map<ArticleId, Rect[]>();
  for (const laidOut of order) {
    const frame = edition.frames[laidOut.frame];
    const articles = articlesIn(laidOut);
    for (const id of articles) {
      const own =
        articles.size === 1 && frame ? partsOf(frame, edition) : [boxOfLines(laidOut, id)];
      boxes.set(id, [...(boxes.get(id) ?? []), ...own]);
    }
  }
  return [...boxes].flatMap(([id, of]) => {
    const article = edition.articles[id];
    return article ? [{ article: id, title: titleOf(article), boxes: of }] : [];
  });
}

function articlesIn({ lines }: LaidOutFrame): ReadonlySet<ArticleId> {
  const articles = new Set<ArticleId>();
  for (const { source } of lines) if (source) articles.add(source.article);
  return articles;
}

/** The strips of a text frame; the box of any other. */
function partsOf(frame: Frame, edition: Edition): readonly Rect[] {
  return frame.kind === 'text' ? stepsOf(frame, edition.paper.grid) : [frame.box];
}

function boxOfLines(laidOut: LaidOutFrame, article: ArticleId): Rect {
  const own = laidOut.lines.filter((line) => line.source?.article === article);
  const size = (own[0] && sizeOfLine(own[0].line)) ?? 0;
  const x = Math.min(...own.map((line) => line.at.x));
  const right = Math.max(...own.map((line) => line.at.x + line.line.measure));
  const top = Math.min(...own.map((line) => line.at.y)) - size;
  const bottom = Math.max(...own.map((line) => line.at.y)) + 0.2 * size;
  return { x, y: top, width: right - x, height: bottom - top };
}
