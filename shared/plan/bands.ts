/**
 * Divides a page into bands across it and each band into upright rectangles of whole base columns, one
 * for each article in order, so that the rectangles together fill the page. Numbers only: no frames yet.
 */

/** An article as the plan sees it. */
export interface PlanArticle {
  /** Body lines in the measure of one base column. */
  readonly lines: number;
  /** Grid lines its head needs over so many columns, from 1; the first value is for one column. */
  readonly headLines: readonly number[];
}

/** The rectangle of one article: whole columns, whole lines, the first of them for the head. */
export interface Rectangle {
  readonly article: number;
  readonly column: number;
  readonly columns: number;
  readonly line: number;
  readonly lines: number;
  readonly headLines: number;
}

/** A page as planned: which articles it took, in reading order, and where it ends. */
export interface PagePlan {
  readonly rectangles: readonly Rectangle[];
  readonly taken: readonly number[];
  /** First free line under the last band; the number of lines of the page when it is full. */
  readonly end: number;
}

/** The room of a page in base columns and grid lines. */
export interface PageRoom {
  readonly columns: number;
  readonly lines: number;
}

/** Lines between two bands: one blank line with a rule in it. */
const BETWEEN = 1;
/** Articles side by side in a band. */
const MOST_ABREAST = 4;
/** Heads may grow by this share of the used lines before a page is left open at its foot. */
const MOST_GROWTH = 0.35;

interface Band {
  readonly columns: readonly number[];
  readonly height: number;
  readonly waste: number;
}

/**
 * Plans one page for articles in order. Takes as many as fit, at least one: an article longer than the
 * page gets all of it and runs on. A later, shorter article may fill the page before one that does not
 * fit. Bands are chosen for the least waste.
 */
export function planPage(articles: readonly PlanArticle[], room: PageRoom): PagePlan {
  let taken: readonly number[] = [0];
  let bands = bestBands(pick(articles, taken), room);
  if (!bands) return finish(articles, taken, [wholePage(room)], room);
  for (let next = 1; next < articles.length && taken.length < MOST_ON_PAGE; next += 1) {
    const more = [...taken, next];
    const tried = bestBands(pick(articles, more), room);
    if (tried) [taken, bands] = [more, tried];
  }
  return finish(articles, taken, bands, room);
}

function pick(
  articles: readonly PlanArticle[],
  indices: readonly number[],
): readonly PlanArticle[] {
  return indices.flatMap((index) => articles[index] ?? []);
}

/** More articles than this are never planned on one page. */
const MOST_ON_PAGE = 14;

function wholePage(room: PageRoom): Band {
  return { columns: [room.columns], height: room.lines, waste: 0 };
}

/** The cheapest division into bands, or undefined when the articles need more lines than there are. */
function bestBands(articles: readonly PlanArticle[], room: PageRoom): readonly Band[] | undefined {
  interface Way {
    readonly bands: readonly Band[];
    readonly height: number;
    readonly waste: number;
  }
  const ways: (Way | undefined)[] = [{ bands: [], height: -BETWEEN, waste: 0 }];
  for (let end = 1; end <= articles.length; end += 1) {
    let best: Way | undefined;
    for (let abreast = 1; abreast <= Math.min(end, MOST_ABREAST); abreast += 1) {
      const before = ways[end - abreast];
      const leads = end - abreast === 0;
      if (!before || (leads && abreast > 1 && articles.length > 1)) continue;
      const band = bestBand(articles.slice(end - abreast, end), room.columns);
      if (!band) continue;
      const height = before.height + BETWEEN + band.height;
      const waste = before.waste + band.waste + BETWEEN * room.columns;
      if (height > room.lines || (best && best.waste <= waste)) continue;
      best = { bands: [...before.bands, band], height, waste };
    }
    ways[end] = best;
  }
  return ways[articles.length]?.bands;
}

/** The division of the columns among the articles of a band that wastes the fewest lines. */
function bestBand(articles: readonly PlanArticle[], columns: number): Band | undefined {
  let best: Band | undefined;
  for (const split of splits(columns, articles.length)) {
    const heights = articles.map((article, i) => heightOf(article, split[i] ?? 1));
    const height = Math.max(...heights);
    const waste = heights.reduce((sum, own, i) => sum + (height - own) * (split[i] ?? 1), 0);
    if (!best || waste < best.waste) best = { columns: split, height, waste };
  }
  return best;
}

/** Lines that an article takes over so many columns: its head, then its text in level columns. */
function heightOf(article: PlanArticle, columns: number): number {
  const head = article.headLines[columns - 1] ?? article.headLines.at(-1) ?? 0;
  return head + Math.ceil(article.lines / columns);
}

function* splits(columns: number, parts: number): Generator<readonly number[]> {
  if (parts === 1) {
    if (columns >= 1) yield [columns];
    return;
  }
  for (let first = 1; first <= columns - parts + 1; first += 1) {
    for (const rest of splits(columns - first, parts - 1)) yield [first, ...rest];
  }
}

const NOTHING: PlanArticle = { lines: 0, headLines: [] };

/** Places the bands down the page; spare lines go to the heads, band by band, unless there are too many. */
function finish(
  articles: readonly PlanArticle[],
  taken: readonly number[],
  bands: readonly Band[],
  room: PageRoom,
): PagePlan {
  const last = taken.length === articles.length;
  const used = bands.reduce((sum, band) => sum + band.height, 0) + BETWEEN * (bands.length - 1);
  const spare = room.lines - used;
  const growth = last && spare > MOST_GROWTH * used ? 0 : spare;
  const rectangles: Rectangle[] = [];
  let line = 0;
  bands.forEach((band, n) => {
    const height = band.height + shareOf(growth, n, bands.length);
    let column = 0;
    for (const columns of band.columns) {
      const article = taken[rectangles.length] ?? 0;
      const text = Math.ceil((articles[article]?.lines ?? 0) / columns);
      const needed = heightOf(articles[article] ?? NOTHING, columns) - text;
      const headLines = height > text ? Math.max(0, height - text) : Math.min(needed, height - 1);
      rectangles.push({ article, column, columns, line, lines: height, headLines });
      column += columns;
    }
    line += height + BETWEEN;
  });
  return { rectangles, taken, end: Math.min(room.lines, line - BETWEEN) };
}

/** Spare lines shared out as evenly as whole lines allow, the upper bands first. */
function shareOf(spare: number, index: number, count: number): number {
  return Math.floor(spare / count) + (index < spare % count ? 1 : 0);
}
