/**
 * Finds what records name but what is not there. In an edition whose files all opened there is nothing;
 * beside damaged files names stay, so that mending the file mends the page.
 */
import type { Problem, ProblemPlace } from '../base/problem.ts';
import type { Edition } from './edition.ts';
import type { Frame } from './frame.ts';
import type { Page } from './page.ts';

/** Names without a record: the ids, and a problem for each place that names one. */
export interface Missing {
  readonly ids: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

interface Reference {
  readonly kind: 'article' | 'picture' | 'frame' | 'face';
  readonly id: string;
  readonly place: ProblemPlace;
}

/** Finds all names in an edition that lead nowhere. */
export function findMissing(edition: Edition): Missing {
  const tables: Readonly<Record<Reference['kind'], object>> = {
    article: edition.articles,
    picture: edition.pictures,
    frame: edition.frames,
    face: edition.paper.house.faces,
  };
  const lost = listReferences(edition).filter(({ kind, id }) => !Object.hasOwn(tables[kind], id));
  return {
    ids: new Set(lost.map(({ id }) => id)),
    problems: lost.map(({ kind, id, place }) => ({
      code: `file-missing-${kind}`,
      level: 'error',
      place,
      values: { id, where: whereIs(edition, place) },
    })),
  };
}

function listReferences(edition: Edition): Reference[] {
  const onPages = edition.pageIds.flatMap((id) => {
    const page = edition.pages[id];
    return page ? pageReferences(edition, page) : [];
  });
  const inArticles = Object.values(edition.articles).flatMap(({ id: article, blocks }) =>
    blocks.flatMap(({ attrs }, block): Reference[] =>
      attrs?.picture === undefined
        ? []
        : [{ kind: 'picture', id: attrs.picture, place: { article, block } }],
    ),
  );
  const inStories = Object.values(edition.stories).flatMap((story) => {
    const frame = story.thread.find((id) => edition.frames[id]);
    const place = frame === undefined ? {} : { frame };
    return [
      ...story.articles.map((id): Reference => ({ kind: 'article', id, place })),
      ...story.thread.map((id): Reference => ({ kind: 'frame', id, place })),
    ];
  });
  return [...onPages, ...inArticles, ...inStories];
}

function pageReferences(edition: Edition, page: Page): Reference[] {
  return page.frames.flatMap((id) => {
    const place = { page: page.id, frame: id };
    const frame = edition.frames[id];
    if (!frame) return [{ kind: 'frame' as const, id, place }];
    return frameReferences(frame).map((reference) => ({ ...reference, place }));
  });
}

function frameReferences(frame: Frame): Pick<Reference, 'kind' | 'id'>[] {
  switch (frame.kind) {
    case 'head':
      return [
        { kind: 'article', id: frame.article },
        ...(frame.face === undefined ? [] : [{ kind: 'face' as const, id: frame.face }]),
      ];
    case 'cutline':
      return [
        { kind: 'article', id: frame.article },
        { kind: 'picture', id: frame.picture },
      ];
    case 'picture':
      return frame.picture === undefined ? [] : [{ kind: 'picture', id: frame.picture }];
    case 'label':
      return frame.lines.map(({ face }) => ({ kind: 'face', id: face }));
    case 'text':
    case 'rule':
    case 'box':
      return [];
  }
}

function whereIs(edition: Edition, place: ProblemPlace): string {
  const { frame, article } = place;
  if (article !== undefined) return edition.articles[article]?.slug ?? article;
  const page = Object.values(edition.pages).find(({ frames }) => frame && frames.includes(frame));
  return page?.folio ?? '';
}
