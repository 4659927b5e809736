/** The outline of a file: one entry a page, and under it one entry for each article on the page. */
import type { PdfFile, Ref } from './pdf-file.ts';
import type { Plate } from './plate.ts';
import { pdfNumbers, pdfText } from './pdf-values.ts';

/** One entry, with where it leads. */
interface Entry {
  readonly title: string;
  readonly place: string;
  readonly children: readonly Entry[];
}

/** Writes the outline; `pages` are the pages' objects in the order of the plates. */
export function writeOutline(file: PdfFile, plates: readonly Plate[], pages: readonly Ref[]): Ref {
  const root = file.reserve();
  const entries = plates.map((plate, i) => pageEntry(plate, pages[i]!));
  const { first, last, count } = writeEntries(file, entries, root);
  file.put(root, `<</Type/Outlines/First ${first}/Last ${last}/Count ${count}>>`);
  return root;
}

function pageEntry(plate: Plate, page: Ref): Entry {
  const children = plate.zones.map(({ title, boxes }) => {
    const box = boxes[0] ?? { x: 0, y: 0 };
    const corner = pdfNumbers([box.x + plate.bleed, plate.height + plate.bleed - box.y]);
    return { title, place: `[${page}/XYZ ${corner} null]`, children: [] };
  });
  return { title: `${plate.folio} ${plate.section}`.trim(), place: `[${page}/Fit]`, children };
}

/** Writes entries of one level under their parent; counts them and all below. */
function writeEntries(
  file: PdfFile,
  entries: readonly Entry[],
  parent: Ref,
): { readonly first: Ref; readonly last: Ref; readonly count: number } {
  const refs = entries.map(() => file.reserve());
  let count = entries.length;
  entries.forEach((entry, i) => {
    const below = entry.children.length > 0 && writeEntries(file, entry.children, refs[i]!);
    if (below) count += below.count;
    file.put(
      refs[i]!,
      `<</Title${pdfText(entry.title)}/Parent ${parent}/Dest${entry.place}` +
        (i > 0 ? `/Prev ${refs[i - 1]!}` : '') +
        (i + 1 < refs.length ? `/Next ${refs[i + 1]!}` : '') +
        (below ? `/First ${below.first}/Last ${below.last}/Count ${below.count}` : '') +
        '>>',
    );
  });
  return { first: refs[0]!, last: refs.at(-1)!, count };
}
