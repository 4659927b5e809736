/** Finds the pages that a call asks for, and names the files they go to. */
import { statSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { failed, success, type Result } from '../../shared/base/result.ts';
import { pagesInOrder, type Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';

/** The pages of these folios in page order, or all when none is named. */
export function pagesWanted(edition: Edition, folios: readonly string[]): Result<readonly Page[]> {
  const pages = pagesInOrder(edition);
  if (pages.length === 0) return failed('cli-no-pages');
  const known = pages.map((page) => page.folio);
  const unknown = folios.find((folio) => !known.includes(folio));
  if (unknown !== undefined) {
    return failed('cli-no-page', { folio: unknown, folios: known.join(', ') });
  }
  return success(folios.length === 0 ? pages : pages.filter((page) => folios.includes(page.folio)));
}

/**
 * The file for one page: the named file itself when it is for one page, else with the folio before its
 * ending; inside the named folder when it is one.
 */
export function fileForPage(
  target: string,
  folio: string,
  of: { only: boolean; ending: string },
): string {
  const folder = isFolder(target) || /[/\\]$/u.test(target);
  if (folder) return join(target, `${folio}${of.ending}`);
  if (of.only) return target;
  const ending = extname(target);
  const name = basename(target, ending);
  if (ending === '') return join(target, `${folio}${of.ending}`);
  return join(dirname(target), `${name}-${folio}${ending}`);
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
