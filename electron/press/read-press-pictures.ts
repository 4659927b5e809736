// Reads the pictures of pages in the inks of the press, each as fine as it is printed.
import { join } from 'node:path';
import type { PictureId } from '../../shared/base/ids.ts';
import type { Failure } from '../../shared/base/result.ts';
import type { PdfPicture } from '../../shared/export/pdf/pdf-pictures.ts';
import type { Plate } from '../../shared/export/pdf/plate.ts';
import type { Edition } from '../../shared/model/edition.ts';

/** The pictures that could be read, and why others could not. */
export interface PressPictures {
  readonly found: ReadonlyMap<PictureId, PdfPicture>;
  readonly missing: ReadonlySet<PictureId>;
  readonly failures: readonly Failure[];
}

/** Reads the pictures of plates. Of an edition that is nowhere on the disk, all are missing. */
export async function readPressPictures(
  { pictures }: Edition,
  plates: readonly Plate[],
  folder?: string,
): Promise<PressPictures> {
  const found = new Map<PictureId, PdfPicture>();
  const missing = new Set<PictureId>();
  const failures: Failure[] = [];
  for (const [id, width] of printedWidths(plates)) {
    const picture = pictures[id];
    if (!picture || folder === undefined) {
      missing.add(id);
      continue;
    }
    const { readPictureForPress } = await import('../pictures/read-picture.ts');
    const read = await readPictureForPress(join(folder, 'pictures', picture.file), width);
    if (read.ok) found.set(id, read.value);
    else {
      missing.add(id);
      failures.push(read.failure);
    }
  }
  return { found, missing, failures };
}

/** The greatest width, in points, at which each picture is printed. */
function printedWidths(plates: readonly Plate[]): ReadonlyMap<PictureId, number> {
  const widths = new Map<PictureId, number>();
  for (const { id, width } of plates.flatMap(({ pictures }) => pictures)) {
    widths.set(id, Math.max(widths.get(id) ?? 0, width));
  }
  return widths;
}
