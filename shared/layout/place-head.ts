/** Places the lines of a fitted head in its frame: stacked down, or right to left when it is vertical. */
import type { Rect } from '../base/geometry.ts';
import type { Pt } from '../base/units.ts';
import type { Article } from '../model/article.ts';
import type { HeadFrame } from '../model/frame.ts';
import { innerBox } from './column-grid.ts';
import { fitHead, type FittedHead, type HeadPart } from './fit-head.ts';
import type { PlacedLine, SetLine } from './laid-out.ts';
import type { Composer } from './set-block.ts';
import { letterSpaces } from './head-tracking.ts';
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
    const how = { measure: inner.width, align: site.frame.align };
    const lines = setLines(part, how, site).map((line, n) =>
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

/** The lines of a part, those of a headline with the letter-space that its frame asks for. */
function setLines(
  part: HeadPart,
  { measure, align }: { readonly measure: Pt; readonly align: HeadFrame['align'] },
  { frame, composer: { house } }: HeadSite,
): readonly SetLine[] {
  const { prepared: p, ends } = part;
  const isSpaced =
    part.block.type === 'headline' && (frame.fill === true || frame.shape === 'even');
  const spaces = isSpaced ? letterSpaces(p, ends, measure, { frame, house }) : [];
  return ends.map((last, n) => {
    const first = n === 0 ? 0 : ends[n - 1]! + 1;
    const letterSpace = spaces[n] ?? 0;
    const spec = { first, last, measure, indent: 0, align };
    if (letterSpace === 0) return setLine(p, spec, house.rules);
    const tracked = setTracked(p, { ...spec, letterSpace, start: 0 });
    const spare = measure - tracked.width;
    if (align === 'left' || spare <= 0) return tracked;
    return setTracked(p, { ...spec, letterSpace, start: spare / 2 });
  });
}

/** Lines run down from the top; the first part stands at the right. */
function placeVertical(fitted: FittedHead, inner: Rect, site: HeadSite): readonly PlacedLine[] {
  const { frame, article } = site;
  let right = inner.x + inner.width - Math.max(0, (inner.width - fitted.extent) / 2);
  return fitted.parts.flatMap((part) => {
    const step = part.size * part.style.leading;
    const set = setLines(part, { measure: inner.height, align: 'left' }, site);
    const lines = set.map((line, n) => {
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
