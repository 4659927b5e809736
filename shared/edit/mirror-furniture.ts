/**
 * Turns the folio line of a page whose number changes from odd to even or back: what stands at the outer
 * end goes to the outer end of the other side, the folio outermost.
 */
import { castDraft } from 'immer';
import { overlaps, rightOf, type Rect } from '../base/geometry.ts';
import { roundPt } from '../base/units.ts';
import { isLeftPage } from '../model/folio.ts';
import type { Frame, LabelFrame, LabelLine } from '../model/frame.ts';
import { typeArea } from '../model/grid.ts';
import type { Page } from '../model/page.ts';
import { plainOf, type EditionDraft } from './edit.ts';

/** Fields that say which page it is. */
const FOLIO = /\{(?:folio|page|number)\}/u;

/** Turns the folio line of a page that had another folio before, when it lies on the other side now. */
export function mirrorFurniture(
  draft: EditionDraft,
  page: Pick<Page, 'folio' | 'frames'>,
  before: string,
): void {
  if (isLeftPage(before) === isLeftPage(page.folio)) return;
  const area = typeArea(plainOf(draft.paper).grid);
  const furniture = page.frames.flatMap((id) => {
    const frame = draft.frames[id];
    return frame ? furnitureIn(plainOf<Frame>(frame)) : [];
  });
  const rows = furniture.filter(({ lines }) => lines.some(({ text }) => FOLIO.test(text)));
  for (const label of furniture) {
    if (!rows.some((row) => isAbreast(row.box, label.box))) continue;
    const { x, width } = label.box;
    const box = { ...label.box, x: roundPt(area.x + rightOf(area) - x - width) };
    draft.frames[label.id] = castDraft({ ...label, box, lines: label.lines.map(mirrored) });
  }
}

function furnitureIn(frame: Frame): readonly LabelFrame[] {
  return frame.kind === 'label' && frame.role === 'furniture' ? [frame] : [];
}

/** Says whether two boxes stand at one height. */
function isAbreast(a: Rect, b: Rect): boolean {
  return overlaps({ ...a, x: 0, width: 1 }, { ...b, x: 0, width: 1 });
}

/** Words parted by wide spaces change places around the folio. */
function mirrored(line: LabelLine): LabelLine {
  const { text, align } = line;
  const turned = FOLIO.test(text) ? text.split('\u3000').toReversed().join('\u3000') : text;
  if (align === 'left') return { ...line, text: turned, align: 'right' };
  return align === 'right' ? { ...line, text: turned, align: 'left' } : line;
}
