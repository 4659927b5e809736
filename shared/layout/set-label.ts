/** Sets the lines of a label: furniture, rubrics, advertisements. Each line has a size and face of its own. */
import type { Pt } from '../base/units.ts';
import type { FontBook } from '../fonts/font.ts';
import type { LabelFrame, LabelLine } from '../model/frame.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { makeBlock, textOf } from '../model/text.ts';
import { innerBox } from './column-grid.ts';
import { dressBlock } from './dress.ts';
import { fillFields } from './label-fields.ts';
import type { PlacedLine, SetLine } from './laid-out.ts';
import { prepareText } from './prepare.ts';
import type { MissingGlyph, Prepared } from './prepared.ts';
import { setLine, setSpaced, widthOfText } from './set-line.ts';

/** What a label is set with. */
export interface LabelSite {
  readonly house: HouseStyle;
  readonly fonts: FontBook;
  readonly fields: Readonly<Record<string, string>>;
}

/** The lines of a label in their places, and how much height (or width) it lacks. */
export interface PlacedLabel {
  readonly lines: readonly PlacedLine[];
  readonly overflow: Pt;
  /** Characters that its fonts do not have; absent: none. */
  readonly missing?: readonly MissingGlyph[];
}

/** Sets a label. Lines longer than the frame are kept whole and counted as overflow. */
export function setLabel(frame: LabelFrame, site: LabelSite): PlacedLabel {
  return frame.direction === 'vertical' ? setDown(frame, site) : setAcross(frame, site);
}

function setAcross(frame: LabelFrame, site: LabelSite): PlacedLabel {
  const inner = innerBox(frame);
  const height = depthOf(frame.lines);
  let y = inner.y + (frame.valign === 'middle' ? Math.max(0, (inner.height - height) / 2) : 0);
  let overflow = Math.max(0, height - inner.height - 0.01);
  const missing: MissingGlyph[] = [];
  const lines = frame.lines.flatMap((spec): readonly PlacedLine[] => {
    y += spec.leading;
    const prepared = prepareLine(spec, site);
    if (!prepared) return [];
    missing.push(...prepared.missing);
    const line = setAligned(prepared, spec, inner.width);
    overflow = Math.max(overflow, line.width - inner.width - 0.01);
    return [{ line, at: { x: inner.x, y }, column: 0 }];
  });
  return { lines, overflow: Math.max(0, overflow), ...(missing.length > 0 && { missing }) };
}

/** From the top of the first line to the foot of the last. */
function depthOf(lines: readonly LabelLine[]): Pt {
  const last = lines.at(-1);
  return lines.reduce((sum, line) => sum + line.leading, 0) + (last ? last.size * 0.12 : 0);
}

/** Where a line is set, and whether it runs down. */
interface LineSite extends LabelSite {
  readonly vertical?: true;
}

function prepareLine(spec: LabelLine, site: LineSite): Prepared | undefined {
  const text = fillFields(spec.text, site.fields);
  if (text === '') return undefined;
  const block = makeBlock('paragraph', text);
  const dressing = dressBlock(block, { ...spec, boldFace: 'hei' }, site);
  const options = {
    rules: site.house.rules,
    latin: false,
    tightMarks: true,
    vertical: site.vertical ?? false,
  };
  return prepareText(textOf(block), dressing, options);
}

function setAligned(p: Prepared, spec: LabelLine, measure: Pt): SetLine {
  const tracking = (spec.tracking ?? 0) * spec.size;
  const places = p.letters[p.count - 1] ?? 0;
  const natural = widthOfText(p) + tracking * places;
  const room = Math.max(0, measure - natural);
  if (spec.align === 'spread' && places > 0) {
    return setSpaced(p, { letterSpace: tracking + room / places, start: 0, measure });
  }
  const start = spec.align === 'center' ? room / 2 : spec.align === 'right' ? room : 0;
  return setSpaced(p, { letterSpace: tracking, start, measure });
}

/** Lines run down, the first at the right. */
function setDown(frame: LabelFrame, site: LabelSite): PlacedLabel {
  const inner = innerBox(frame);
  const width = frame.lines.reduce((sum, line) => sum + line.leading, 0);
  let right = inner.x + inner.width - Math.max(0, (inner.width - width) / 2);
  let overflow = Math.max(0, width - inner.width - 0.01);
  const missing: MissingGlyph[] = [];
  const lines = frame.lines.flatMap((spec): readonly PlacedLine[] => {
    const x = right - spec.leading / 2;
    right -= spec.leading;
    const prepared = prepareLine(spec, { ...site, vertical: true });
    if (!prepared) return [];
    missing.push(...prepared.missing);
    const whole = { first: 0, last: prepared.count - 1, measure: inner.height, indent: 0 };
    const line = setLine(prepared, { ...whole, align: 'left' }, site.house.rules);
    overflow = Math.max(overflow, line.width - inner.height - 0.01);
    const spare = Math.max(0, inner.height - line.width);
    const down = spec.align === 'center' ? spare / 2 : spec.align === 'right' ? spare : 0;
    return [{ line, at: { x, y: inner.y + down }, column: 0 }];
  });
  return { lines, overflow: Math.max(0, overflow), ...(missing.length > 0 && { missing }) };
}
