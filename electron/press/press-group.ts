// Makes the plates of pages that hang together, from the edition itself.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import { buildDisplayList } from '../../shared/display/build-display-list.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import { partOfEdition } from '../../shared/layout/edition-part.ts';
import type { Findings } from '../../shared/layout/findings.ts';
import { layoutPart } from '../../shared/layout/layout-edition.ts';
import type { PageGroup } from '../../shared/layout/page-groups.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { drawPage } from '../../shared/export/pdf/pdf-page.ts';
import type { Plate } from '../../shared/export/pdf/plate.ts';

/** What plates are made with. */
export interface PressSite {
  readonly edition: Edition;
  readonly fonts: FontBook;
  /** Pages to draw; the others are laid out only, for what there is to find. */
  readonly wanted: ReadonlySet<PageId>;
  /** Pictures that cannot be read: their places are marked. */
  readonly missing: ReadonlySet<PictureId>;
}

/** A group of pages, ready for the press. */
export interface PressedGroup {
  readonly plates: readonly Plate[];
  readonly findings: Findings;
}

/** Lays out and draws a group. Nothing of it is remembered afterwards. */
export function pressGroup(group: PageGroup, site: PressSite): PressedGroup {
  const { fonts, wanted, missing } = site;
  const part = partOfEdition(site.edition, group);
  const { pages, findings } = layoutPart(part, fonts);
  const plates = pages
    .filter(({ page }) => wanted.has(page))
    .map((page) =>
      drawPage(buildDisplayList(part.edition, page), {
        fonts,
        isMissing: (id) => missing.has(id),
      }),
    );
  return { plates, findings };
}
