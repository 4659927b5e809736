/** Where a new page goes, and what it is called: last in the section of the page that one works on. */
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

/** The place after the last page of the section that `page` belongs to; without one, after all pages. */
export function placeOfNew(edition: Edition, page: PageId | undefined): NewPagePlace {
  const { pageIds, pages } = edition;
  const partsOf = (id: PageId): FolioParts | undefined => partsOfFolio(pages[id]?.folio ?? '');
  const here = page ?? pageIds.at(-1);
  const own = (here === undefined ? undefined : partsOf(here)) ?? FIRST;
  const last = pageIds.findLastIndex((id) => {
    const parts = partsOf(id);
    return parts !== undefined && sameSection(parts, own);
  });
  const taken = Object.values(pages).map(({ folio }) => folio);
  let number = (partsOf(pageIds[last] ?? '') ?? own).number + 1;
  const folioAt = (): string => folioOf({ ...own, number });
  while (taken.some((folio) => sameFileName(folio, folioAt()))) number += 1;
  return { at: last < 0 ? pageIds.length : last + 1, folio: folioAt(), number };
}
