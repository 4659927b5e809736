/**
 * What holds in every edition, whatever was done to it. Commands keep it so and tests check it; a
 * sentence here is a bug of ours, not of the copy.
 */
import type { FrameId } from '../base/ids.ts';
import { findMisplaced } from './block-order.ts';
import type { Edition } from './edition.ts';
import { findMissing } from './find-missing.ts';
import { isFolio, isPictureFile, isSlug } from './file-names.ts';
import { isFontFile } from './own-font.ts';

/**
 * Says what is wrong with an edition, one sentence each; an empty list when all is well. `missing` are
 * names that led nowhere when the edition was opened beside damaged files.
 */
export function checkInvariants(
  edition: Edition,
  missing: ReadonlySet<string> = new Set(),
): string[] {
  const lost = findMissing(edition).problems.filter(({ values }) => {
    return !missing.has(String(values['id']));
  });
  return [
    ...checkIds(edition),
    ...checkPages(edition),
    ...checkStories(edition),
    ...checkArticles(edition),
    ...checkNames(edition),
    ...checkFonts(edition),
    ...lost.map(({ code, values }) => `${code}: ${String(values['id'])} is named but not there`),
  ];
}

/** Every record stands under its own id. */
function checkIds(edition: Edition): string[] {
  const { articles, pictures, pages, frames, stories } = edition;
  return Object.entries({ articles, pictures, pages, frames, stories }).flatMap(([kind, table]) =>
    Object.entries<{ readonly id: string }>(table)
      .filter(([id, record]) => record.id !== id)
      .map(([id, record]) => `${kind}: the record under ${id} calls itself ${record.id}`),
  );
}

/** The page order names every page once, and every frame lies on one page. */
function checkPages(edition: Edition): string[] {
  const wrong = compareLists('page order', edition.pageIds, Object.keys(edition.pages));
  const listed = Object.values(edition.pages).flatMap(({ frames }) => frames);
  return [...wrong, ...compareLists('pages', listed, Object.keys(edition.frames))];
}

/** Stories have articles and frames; threads run through text frames, each in one thread. */
function checkStories(edition: Edition): string[] {
  const wrong: string[] = [];
  const threaded = new Set<FrameId>();
  for (const { id, articles, thread } of Object.values(edition.stories)) {
    if (articles.length === 0) wrong.push(`story ${id} has no article`);
    if (new Set(articles).size < articles.length) wrong.push(`story ${id} has an article twice`);
    if (!thread.some((frame) => edition.frames[frame])) wrong.push(`story ${id} has no frame`);
    for (const frame of thread) {
      if (threaded.has(frame)) wrong.push(`frame ${frame} is threaded twice`);
      threaded.add(frame);
      const kind = edition.frames[frame]?.kind ?? 'text';
      if (kind !== 'text') wrong.push(`story ${id} runs through ${frame}, a ${kind} frame`);
    }
  }
  return wrong;
}

/** Blocks stand in their order; runs have text. */
function checkArticles(edition: Edition): string[] {
  return Object.values(edition.articles).flatMap(({ id, blocks }) => {
    const misplaced = findMisplaced(blocks);
    const empty = blocks.filter(({ content }) =>
      content.some((run) => run.type === 'text' && /^$|\n/u.test(run.text)),
    );
    return [
      ...(misplaced ? [`article ${id}: ${misplaced.code} at block ${misplaced.at}`] : []),
      ...empty.map(({ type }) => `article ${id}: a run of a ${type} is empty or holds a line feed`),
    ];
  });
}

/** Slugs, folios and picture files can be file names, and no two are the same but for case. */
function checkNames(edition: Edition): string[] {
  const names = {
    slug: Object.values(edition.articles).map(({ slug }) => slug),
    folio: Object.values(edition.pages).map(({ folio }) => folio),
    picture: Object.values(edition.pictures).map(({ file }) => file),
  };
  const checks = { slug: isSlug, folio: isFolio, picture: isPictureFile };
  return (['slug', 'folio', 'picture'] as const).flatMap((kind) => [
    ...names[kind]
      .filter((name) => !checks[kind](name))
      .map((name) => `${kind} ${name} cannot be a file name`),
    ...twice(names[kind].map((name) => name.toLowerCase())).map((name) => `${kind} ${name} twice`),
  ]);
}

/** Own fonts stand once each, in the order of their keys, under names that can be files. */
function checkFonts(edition: Edition): string[] {
  const fonts = edition.paper.house.ownFonts ?? [];
  const keys = fonts.map(({ key }) => key);
  const inOrder = [...new Set(keys)].sort((a, b) => (a < b ? -1 : 1));
  const isSorted = inOrder.join(' ') === keys.join(' ');
  return [
    ...(isSorted ? [] : ['own fonts do not stand once each in the order of their keys']),
    ...fonts
      .filter(({ file }) => !isFontFile(file))
      .map(({ file }) => `font ${file} cannot be a file name`),
  ];
}

function compareLists(what: string, named: readonly string[], there: readonly string[]): string[] {
  const all = new Set(named);
  return [
    ...twice(named).map((id) => `${what}: ${id} is there twice`),
    ...there.filter((id) => !all.has(id)).map((id) => `${what}: ${id} is not there`),
    ...named.filter((id) => !there.includes(id)).map((id) => `${what}: ${id} has no record`),
  ];
}

function twice(names: readonly string[]): string[] {
  return [...new Set(names.filter((name, i) => names.indexOf(name) < i))];
}
