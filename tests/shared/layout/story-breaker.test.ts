// The lines of one story, broken in a way of its own while the house does otherwise.
import { describe, expect, it } from 'vitest';
import type { LaidOutEdition } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Breaker } from '../../../shared/model/house-style.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, smallEdition, textFrame } from '../../support/small-page.ts';
import { paragraphOf } from '../../support/news-copy.ts';

const fonts = gridFonts();

/** Two stories of the same words beside each other. */
function twoStories(): Edition {
  const words = Array.from({ length: 40 }, (_, n) =>
    makeBlock('paragraph', paragraphOf('chinese', n + 1).slice(0, 40 + n)),
  );
  const place = (column: number) => ({ column, columns: 2, line: 0, lines: 90 });
  return smallEdition({
    articles: [articleOf('a', ...words), articleOf('b', ...words)],
    pages: { A01: [textFrame('t1', place(0)), textFrame('t2', place(3))] },
    stories: [
      { id: 's1', articles: ['a'], thread: ['t1'], balance: false },
      { id: 's2', articles: ['b'], thread: ['t2'], balance: false },
    ],
  });
}

function inHouse(edition: Edition, breaker: Breaker): Edition {
  const { paper } = edition;
  const house = { ...paper.house, rules: { ...paper.house.rules, breaker } };
  return { ...edition, paper: { ...paper, house } };
}

function inStory(edition: Edition, id: string, breaker: Breaker): Edition {
  const story = edition.stories[id]!;
  return { ...edition, stories: { ...edition.stories, [id]: { ...story, breaker } } };
}

/** Where the lines of a frame begin and end, and what they cost. */
function linesIn(layout: LaidOutEdition, frame: string) {
  const found = layout.pages.flatMap(({ frames }) => frames).find((one) => one.frame === frame);
  return found!.lines.map(({ line }) => [line.from, line.to, line.fit.cost]);
}

describe('a story with a breaker of its own', () => {
  const calm = layoutEdition(twoStories(), fonts);
  const best = layoutEdition(inHouse(twoStories(), 'best'), fonts);

  it('has the lines that a house with that breaker has, and its neighbour those of the house', () => {
    const mixed = layoutEdition(inStory(twoStories(), 's1', 'best'), fonts);
    expect(linesIn(mixed, 't1')).toEqual(linesIn(best, 't1'));
    expect(linesIn(mixed, 't2')).toEqual(linesIn(calm, 't2'));
    expect(linesIn(best, 't1')).not.toEqual(linesIn(calm, 't1'));
  });

  it('keeps calm lines in a house that wants the best', () => {
    const mixed = layoutEdition(inStory(inHouse(twoStories(), 'best'), 's2', 'calm'), fonts);
    expect(linesIn(mixed, 't1')).toEqual(linesIn(best, 't1'));
    expect(linesIn(mixed, 't2')).toEqual(linesIn(calm, 't2'));
  });

  it('gets the lines of the house again when the choice is taken back, the blocks being the same', () => {
    const edition = twoStories();
    const before = linesIn(layoutEdition(edition, fonts), 't1');
    expect(linesIn(layoutEdition(inStory(edition, 's1', 'best'), fonts), 't1')).not.toEqual(before);
    expect(linesIn(layoutEdition({ ...edition }, fonts), 't1')).toEqual(before);
  });
});
