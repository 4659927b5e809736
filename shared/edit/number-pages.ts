/**
 * Keeps pages numbered by section when their order changes: sections that ran on without a gap before do so
 * afterwards. A section that someone numbered otherwise is left alone.
 */
import type { PageId } from '../base/ids.ts';
import { isFolio, sameFileName } from '../model/file-names.ts';
import { folioOf, partsOfFolio, sameSection, type FolioParts } from '../model/folio.ts';
import type { EditionDraft, Refusal } from './edit.ts';
import { mirrorFurniture } from './mirror-furniture.ts';

interface NumberedPage {
  readonly id: PageId;
  readonly parts: FolioParts;
}

/** The pages of a section in page order. */
interface Section {
  readonly first: FolioParts;
  readonly pages: readonly NumberedPage[];
}

/** Changes the order of pages, or their folios, and numbers them anew as they were numbered before. */
export function keepNumbered(draft: EditionDraft, change: () => Refusal): Refusal {
  const before = new Map(Object.values(draft.pages).map(({ id, folio }) => [id, folio]));
  const inOrder = sectionsOf(draft).filter(isInOrder);
  const refused = change();
  if (refused) return refused;
  for (const { first, pages } of sectionsOf(draft)) {
    const known = inOrder.find((section) => sameSection(section.first, first));
    if (known) numberFrom(draft, pages, known.first);
  }
  for (const page of Object.values(draft.pages)) {
    const folio = before.get(page.id);
    if (folio !== undefined && folio !== page.folio) mirrorFurniture(draft, page, folio);
  }
  return undefined;
}

/** Pages by section; those without a number are in none. */
function sectionsOf({ pageIds, pages }: EditionDraft): readonly Section[] {
  const sections: { first: FolioParts; pages: NumberedPage[] }[] = [];
  for (const id of pageIds) {
    const parts = partsOfFolio(pages[id]?.folio ?? '');
    if (!parts) continue;
    const own = sections.find(({ first }) => sameSection(first, parts));
    if (own) own.pages.push({ id, parts });
    else sections.push({ first: parts, pages: [{ id, parts }] });
  }
  return sections;
}

function isInOrder({ first, pages }: Section): boolean {
  return pages.every(({ parts }, i) => parts.number === first.number + i);
}

/** Numbers the pages of a section from that of its first page on, unless a folio were no file name then. */
function numberFrom(
  { pages: records }: EditionDraft,
  pages: readonly NumberedPage[],
  { number, digits }: FolioParts,
): void {
  const named = pages.map(({ id, parts }, i) => {
    return { id, folio: folioOf({ section: parts.section, number: number + i, digits }) };
  });
  const own = new Set(pages.map(({ id }) => id));
  const others = Object.values(records).filter(({ id }) => !own.has(id));
  const isFree = (folio: string): boolean =>
    isFolio(folio) && !others.some((page) => sameFileName(page.folio, folio));
  if (!named.every(({ folio }) => isFree(folio))) return;
  for (const { id, folio } of named) {
    const page = records[id];
    if (page) page.folio = folio;
  }
}

/** A page that was put between two of another section belongs to that section from now on. */
export function joinSection({ pageIds, pages }: EditionDraft, id: PageId): void {
  const at = pageIds.indexOf(id);
  const partsAt = (place: number): FolioParts | undefined =>
    partsOfFolio(pages[pageIds[place] ?? '']?.folio ?? '');
  const [before, own, after] = [partsAt(at - 1), partsAt(at), partsAt(at + 1)];
  if (!before || !own || !after || !sameSection(before, after) || sameSection(before, own)) return;
  const numbers = pageIds.map((_, place) => partsAt(place)?.number ?? 0);
  // Free for the moment: the section is numbered anew in its order.
  const folio = folioOf({ ...before, number: Math.max(...numbers) + 1 });
  const page = pages[id];
  if (page && isFolio(folio)) page.folio = folio;
}
