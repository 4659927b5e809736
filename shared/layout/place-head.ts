/** Places the lines of a fitted head in its frame: stacked down, or right to left when it is vertical. */
import type { Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { Article } from '../model/article.ts';
import type { HeadFrame } from '../model/frame.ts';
import { innerBox } from './column-grid.ts';
import { fitHead, type FittedHead, type HeadPart } from './fit-head.ts';
import type { PlacedLine, SetLine } from './laid-out.ts';
import type { Composer } from './set-block.ts';
import { letterSpaceFor, trackingOf } from './head-tracking.ts';
import { setLine, setTracked } from './set-line.ts';

/** Part of a line's height above its baseline, in em, for a line set solid. */
const ABOVE = 0.88;

/** The lines of a head in their places, and how much height (or width) it lacks. */
export interface PlacedHead {
  readonly lines: readonly PlacedLine[];
  readonly overflow: Pt;
}

/** Sets and places the head of an article in a frame. */
export function placeHead(frame: HeadFrame, article: Article, composer: Composer): PlacedHead {
  const fitted = fitHead(frame, article, composer);
  const inner = innerBox(frame);
  const lines =
    frame.direction === 'vertical'
      ? placeVertical(fitted, inner, { frame, article, composer })
      : placeHorizontal(fitted, inner, { frame, article, composer });
  return { lines, overflow: fitted.overflow };
}

interface HeadSite {
  readonly frame: HeadFrame;
  readonly article: Article;
  readonly composer: Composer;
}

/** The block of lines stands in the middle of the frame's height. */
function placeHorizontal(fitted: FittedHead, inner: Rect, site: HeadSite): readonly PlacedLine[] {
  let y = inner.y + Math.max(0, (inner.height - fitted.extent) / 2);
  return fitted.parts.flatMap((part) => {
    const step = part.size * part.style.leading;
    const lines = horizontalLines(part, inner.width, site).map((line, n) =>
      placed(site.article, part, line, { x: inner.x, y: y + n * step + ascent(part) }),
    );
    y += part.extent;
    return lines;
  });
}

/** From the top of a line to its baseline: half of the leading's surplus, then the ascent. */
function ascent(part: HeadPart): Pt {
  return part.size * (ABOVE + (part.style.leading - 1) / 2);
}

function horizontalLines(part: HeadPart, measure: Pt, site: HeadSite): readonly SetLine[] {
  const { align } = site.frame;
  const { house } = site.composer;
  const isHeadline = part.block.type === 'headline';
  const limits = trackingOf(site.frame, house);
  let first = 0;
  return part.ends.map((last) => {
    const p = part.prepared;
    const letterSpace = isHeadline ? letterSpaceFor(p, [first, last], measure, limits) : 0;
    const line =
      letterSpace === 0
        ? setLine(p, { first, last, measure, indent: 0, align }, house.rules)
        : setTracked(p, { first, last, measure, letterSpace, start: 0 });
    first = last + 1;
    return line;
  });
}

/** Lines run down from the top; the first part stands at the right. */
function placeVertical(
  fitted: FittedHead,
  inner: Rect,
  { frame, article, composer }: HeadSite,
): readonly PlacedLine[] {
  const { rules } = composer.house;
  let right = inner.x + inner.width - Math.max(0, (inner.width - fitted.extent) / 2);
  return fitted.parts.flatMap((part) => {
    const step = part.size * part.style.leading;
    let first = 0;
    const lines = part.ends.map((last, n) => {
      const spec = { first, last, measure: inner.height, indent: 0, align: 'left' } as const;
      const line = setLine(part.prepared, spec, rules);
      first = last + 1;
      const down = frame.align === 'center' ? Math.max(0, (inner.height - line.width) / 2) : 0;
      return placed(article, part, line, { x: right - (n + 0.5) * step, y: inner.y + down });
    });
    right -= part.extent;
    return lines;
  });
}

function placed(article: Article, part: HeadPart, line: SetLine, at: { x: Pt; y: Pt }): PlacedLine {
  return { line, at, column: 0, source: { article: article.id, block: part.index } };
}
