/** Where new pages go, and what they are called: last in the section of the page that one works on. */
import type { PageId } from '../base/ids.ts';
import type { Edition } from '../model/edition.ts';
import { sameFileName } from '../model/file-names.ts';
import { folioOf, partsOfFolio, sameSection, type FolioParts } from '../model/folio.ts';

/** A place in the order of pages, counted from 0, and a folio that is free. */
export interface NewPagePlace {
  readonly at: number;
  readonly folio: string;
  /** The number in the folio: pages with even ones lie on the left. */
  readonly number: number;
}

const FIRST: FolioParts = { section: 'A', number: 0, digits: 2 };

/** Folios that are free, from the number on that new pages of a section begin with. */
export function* freeFolios(
  edition: Edition,
  page: PageId | undefined,
): Generator<Omit<NewPagePlace, 'at'>, never> {
  const { own, last } = lastOfSection(edition, page);
  const taken = Object.values(edition.pages).map(({ folio }) => folio);
  for (let number = last + 1; ; number += 1) {
    const folio = folioOf({ ...own, number });
    if (!taken.some((other) => sameFileName(other, folio))) yield { folio, number };
  }
}

/** The place after the last page of the section that `page` belongs to; without one, after all pages. */
export function placeOfNew(edition: Edition, page: PageId | undefined): NewPagePlace {
  const { at } = lastOfSection(edition, page);
  return { at, ...freeFolios(edition, page).next().value };
}

interface LastOfSection {
  readonly own: FolioParts;
  /** The number of the last page of the section, and the place after it. */
  readonly last: number;
  readonly at: number;
}

function lastOfSection({ pageIds, pages }: Edition, page: PageId | undefined): LastOfSection {
  const partsOf = (id: PageId | undefined): FolioParts | undefined =>
    id === undefined ? undefined : partsOfFolio(pages[id]?.folio ?? '');
  const own = partsOf(page ?? pageIds.at(-1)) ?? FIRST;
  const place = pageIds.findLastIndex((id) => {
    const parts = partsOf(id);
    return parts !== undefined && sameSection(parts, own);
  });
  const last = (partsOf(pageIds[place]) ?? own).number;
  return { own, last, at: place < 0 ? pageIds.length : place + 1 };
}
