// Marks beside characters on screen: each kind leaves ink where it lies, and a mark that is set is
// painted again together with what it stands beside.
import { afterAll, describe, expect, it } from 'vitest';
import { findDirty } from '../../../renderer/workers/find-dirty.ts';
import { GlyphMasks } from '../../../renderer/workers/glyph-masks.ts';
import { paintPage, type Paints } from '../../../renderer/workers/paint-page.ts';
import { present } from '../../../shared/base/check.ts';
import { buildDisplayList } from '../../../shared/display/build-display-list.ts';
import type { DisplayList, PaintItem } from '../../../shared/display/display-list.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { besideEdition } from '../../support/beside-edition.ts';
import { carriedBook } from '../../shared/fonts/carried-fonts.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());
const paints: Paints = { fonts, masks: new GlyphMasks(), picture: () => undefined };
const SCALE = 2;

function listOf(marked: boolean): DisplayList {
  const edition = besideEdition(marked);
  return buildDisplayList(edition, present(layoutEdition(edition, fonts).pages[0], 'A01'));
}

/** The share of ink in a page that holds these items alone, by pixel. */
function inkOf(list: DisplayList, paint: readonly PaintItem[]): { count: number; lowest: number } {
  const group = { ...present(list.groups[0], 'a group'), paint, lines: [] };
  const box = { x: 0, y: 0, width: list.width * SCALE, height: list.height * SCALE };
  const { bytes, width } = paintPage({ ...list, groups: [group] }, box, SCALE, paints);
  let [count, lowest] = [0, 0];
  for (let i = 0; i < bytes.length; i += 4) {
    if (bytes[i] === 255) continue;
    count += 1;
    lowest = Math.floor(i / 4 / width);
  }
  return { count, lowest };
}

const list = listOf(true);
const items = list.groups.flatMap(({ paint }) => paint);

describe('on screen', () => {
  it.each(['shape', 'stroke', 'glyphs'] as const)('every %s leaves ink', (kind) => {
    const own = items.filter((item) => item.kind === kind);
    expect(own.length).toBeGreaterThan(3);
    for (const item of own) expect(inkOf(list, [item]).count).toBeGreaterThan(2);
  });

  it('a dot lies where the list says, a part of the page as in the whole', () => {
    const dot = present(
      items.find((item) => item.kind === 'shape' && item.outline.commands === 'MCCCCZ'),
      'a dot',
    );
    if (dot.kind !== 'shape') throw new Error('a dot is a shape');
    const radius = Math.max(...dot.outline.points);
    expect(inkOf(list, [dot]).lowest).toBe(Math.ceil((dot.at.y + radius) * SCALE) - 1);
    const [x, y] = [Math.floor(dot.at.x * SCALE) - 6, Math.floor(dot.at.y * SCALE) - 6];
    const group = { ...present(list.groups[0], 'a group'), paint: [dot], lines: [] };
    const only = { ...list, groups: [group] };
    const part = paintPage(only, { x, y, width: 12, height: 12 }, SCALE, paints);
    const inked = part.bytes.filter((byte, i) => i % 4 === 0 && byte !== 255).length;
    expect(inked).toBe(inkOf(list, [dot]).count);
  });
});

it('what is painted again holds every mark that is new', () => {
  const box = present(findDirty(listOf(false), list), 'a changed part');
  for (const item of items) {
    const at = item.kind === 'stroke' ? item.from : 'at' in item ? item.at : item.box;
    expect([at.x >= box.x, at.y >= box.y]).toEqual([true, true]);
    expect([at.x <= box.x + box.width, at.y <= box.y + box.height]).toEqual([true, true]);
  }
});
