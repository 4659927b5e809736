// Makes a PDF for press of an edition, one group of pages after the other: what a group is laid out as is gone
// before the next is begun, so that a hundred pages need little more memory than one. The bytes are the same as
// of an edition that is laid out as a whole.
import type { PageId, PictureId } from '../../shared/base/ids.ts';
import type { Problem } from '../../shared/base/problem.ts';
import { success, type Result } from '../../shared/base/result.ts';
import type { Plate } from '../../shared/export/pdf/plate.ts';
import { pressGroup, type PressedGroup } from './press-group.ts';
import { joinFindings, problemsIn, type PageFindings } from '../../shared/layout/findings.ts';
import { groupPages, type PageGroup } from '../../shared/layout/page-groups.ts';
import { pressFile, type PressedPdf, type PressJob } from './press-file.ts';

/** A PDF, and what was found in the whole edition. */
export interface PressedEdition extends PressedPdf {
  readonly pages: readonly PageFindings[];
  readonly problems: readonly Problem[];
}

/**
 * Lays out an edition and makes the PDF of some of its pages. It fails when a font must not be embedded.
 * Nothing is remembered afterwards.
 */
export async function pressEdition(job: PressJob): Promise<Result<PressedEdition>> {
  const { edition, fonts } = job;
  const wanted = new Set(job.pages.map(({ id }) => id));
  const press = (group: PageGroup, missing: ReadonlySet<PictureId>): PressedGroup =>
    pressGroup(group, { edition, fonts, wanted, missing });
  const groups = groupPages(edition);
  const pressed = groups.map((group) => press(group, new Set()));
  const plates = pressed.flatMap((group) => group.plates);
  const file = await pressFile(job, {
    plates: new Map(plates.map((plate): [PageId, Plate] => [plate.page, plate])),
    redraw: (pages, missing) =>
      groups
        .filter((group) => group.pages.some((page) => pages.has(page)))
        .flatMap((group) => press(group, missing).plates),
  });
  if (!file.ok) return file;
  const findings = joinFindings(
    edition,
    pressed.map((group) => group.findings),
  );
  const problems = problemsIn(edition, fonts, findings);
  return success({ ...file.value, pages: findings.pages, problems });
}
