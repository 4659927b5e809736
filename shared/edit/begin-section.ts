/**
 * Begins a section (叠) with a page: it and the pages after it that were of its section get the letter that
 * follows, numbered from 1; sections behind it move on by a letter when that one is taken.
 */
import type { PageId } from '../base/ids.ts';
import { failed, success, type Result } from '../base/result.ts';
import type { Edition } from '../model/edition.ts';
import { folioOf, partsOfFolio, type FolioParts } from '../model/folio.ts';
import type { Command } from './command.ts';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** A page that gets another folio. */
interface Renamed {
  readonly page: PageId;
  readonly parts: FolioParts;
}

/**
 * Gives the one gesture that begins a section. Fails with `edit-no-section` when the page is the first of
 * its section already, or its section and those behind it are not called by single letters with one to spare.
 */
export function beginSection(edition: Edition, page: PageId): Result<Command> {
  const at = edition.pageIds.indexOf(page);
  const behind = edition.pageIds.slice(at).map((id) => numbered(edition, id));
  const before = edition.pageIds.slice(0, Math.max(0, at)).map((id) => numbered(edition, id));
  const own = behind[0]?.parts.section;
  const isInside = before.some((one) => one?.parts.section === own);
  const renamed = own === undefined || !isInside ? undefined : moveOn(behind, own);
  if (!renamed) return failed('edit-no-section');
  return success({ kind: 'all', commands: commandsFor(renamed) });
}

function numbered({ pages }: Edition, page: PageId): Renamed | undefined {
  const parts = partsOfFolio(pages[page]?.folio ?? '');
  return parts && { page, parts };
}

/** All pages behind move on by a letter; those of the divided section are numbered from 1. */
function moveOn(
  behind: readonly (Renamed | undefined)[],
  own: string,
): readonly Renamed[] | undefined {
  const renamed: Renamed[] = [];
  let number = 0;
  for (const one of behind) {
    const letter = one && LETTERS[LETTERS.indexOf(one.parts.section) + 1];
    if (one?.parts.section.length !== 1 || letter === undefined) return undefined;
    const isOwn = one.parts.section === own;
    if (isOwn) number += 1;
    const parts = { ...one.parts, section: letter, ...(isOwn && { number }) };
    renamed.push({ page: one.page, parts });
  }
  return renamed;
}

/** From the last page on, so that each folio is free when it is taken. */
function commandsFor(renamed: readonly Renamed[]): readonly Command[] {
  return renamed
    .map(({ page, parts }): Command => ({ kind: 'page-set', page, folio: folioOf(parts) }))
    .toReversed();
}
