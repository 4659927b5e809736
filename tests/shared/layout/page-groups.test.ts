// Pages that hang together are laid out together, the others apart; and what is found is the same.
import { describe, expect, it } from 'vitest';
import { partOfEdition } from '../../../shared/layout/edition-part.ts';
import { joinFindings, problemsIn } from '../../../shared/layout/findings.ts';
import { layoutEdition, layoutPart } from '../../../shared/layout/layout-edition.ts';
import { groupPages } from '../../../shared/layout/page-groups.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import { makeBlock } from '../../../shared/model/text.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { articleOf, han, smallEdition, textFrame } from '../../support/small-page.ts';

const fonts = gridFonts();
const COLUMN = { column: 0, columns: 1, line: 0, lines: 10 };

/** Three pages, each with a story of its own; `b` runs on from its page to those named. */
function paper(onto: readonly string[] = []): Edition {
  return smallEdition({
    articles: [
      articleOf('a', makeBlock('headline', '江水'), han(150)),
      articleOf('b', han(300)),
      articleOf('c', han(40), '\ue001'),
      articleOf('spare', '\ue002'),
    ],
    pages: {
      A01: [textFrame('a1', COLUMN)],
      A02: [textFrame('b1', COLUMN)],
      A03: [textFrame('c1', COLUMN), textFrame('b2', { ...COLUMN, column: 1 })],
    },
    stories: [
      { id: 'sa', articles: ['a'], thread: ['a1'], balance: false },
      { id: 'sb', articles: ['b'], thread: ['b1', ...onto], balance: false },
      { id: 'sc', articles: ['c'], thread: ['c1'], balance: true },
    ],
  });
}

/** The paper with a frame more on a page. */
function withFrame(edition: Edition, page: string, frame: Frame): Edition {
  const { frames, pages } = edition;
  const old = pages[page]!;
  return {
    ...edition,
    frames: { ...frames, [frame.id]: frame },
    pages: { ...pages, [page]: { ...old, frames: [...old.frames, frame.id] } },
  };
}

const groupsOf = (edition: Edition): readonly string[] =>
  groupPages(edition).map(({ pages, stories, articles }) =>
    [pages, stories, articles].map((ids) => ids.join(' ')).join(' | '),
  );

describe('pages hang together', () => {
  it('not at all when each has its own stories; what is on no page comes last', () => {
    expect(groupsOf(paper())).toEqual([
      'page-A01 | sa | a',
      'page-A02 | sb | b',
      'page-A03 | sc | c',
      ' |  | spare',
    ]);
  });

  it('when a story runs from one to the other', () => {
    expect(groupsOf(paper(['b2']))).toEqual([
      'page-A01 | sa | a',
      'page-A02 page-A03 | sb sc | b c',
      ' |  | spare',
    ]);
  });

  it('when one shows the head of an article that stands on the other', () => {
    const head: Frame = {
      ...{ kind: 'head', id: 'h', box: { x: 300, y: 40, width: 200, height: 60 } },
      ...{ article: 'a', parts: ['headline'], align: 'left', direction: 'horizontal', maxLines: 2 },
    };
    expect(groupsOf(withFrame(paper(), 'page-A03', head))).toEqual([
      'page-A01 page-A03 | sa sc | a c',
      'page-A02 | sb | b',
      ' |  | spare',
    ]);
  });

  it('a page that is out of the edition still holds its stories', () => {
    const edition = paper(['b2']);
    expect(groupsOf({ ...edition, pageIds: ['page-A01', 'page-A03'] })).toEqual([
      'page-A01 | sa | a',
      'page-A03 page-A02 | sb sc | b c',
      ' |  | spare',
    ]);
  });
});

describe('an edition laid out group by group', () => {
  it.each([
    ['each page by itself', paper()],
    ['two that hang together', paper(['b2'])],
    ['one of them out of the edition', { ...paper(['b2']), pageIds: ['page-A03', 'page-A01'] }],
  ])('has the lines and the problems of the whole: %s', (_, edition) => {
    const whole = layoutEdition(edition, fonts);
    const parts = groupPages(edition).map((group) =>
      layoutPart(partOfEdition(edition, group), fonts),
    );
    const pages = new Map(parts.flatMap((part) => part.pages).map((page) => [page.page, page]));
    expect(edition.pageIds.map((id) => pages.get(id))).toEqual(whole.pages);
    const found = joinFindings(
      edition,
      parts.map(({ findings }) => findings),
    );
    const problems = problemsIn(edition, fonts, found);
    expect(problems).toEqual(whole.problems);
    expect(problems.map(({ code }) => code)).toContain('page-overset');
    expect(problems.filter(({ code }) => code === 'page-private-glyph')).toHaveLength(2);
  });
});
