/** What lies under the words of a page replica, in paint order: drawings as SVG, pictures as images. */
import { unreachable } from '../base/check.ts';
import type { Rect } from '../base/geometry.ts';
import type { DisplayGroup, DisplayList, GlyphsItem } from '../display/display-list.ts';
import type { FontBook } from '../fonts/font.ts';
import { escapeAttribute, points, replicaLength } from './markup.ts';
import { filledShape, fillShape, missingPictureShape, strokeShape } from './svg-art.ts';
import { glyphsShape, makeDefinitions } from './svg-glyphs.ts';
import type { PictureAddress } from './svg-page.ts';

/** Writes grounds, rules and pictures. Shapes that follow each other share a drawing. */
export function artMarkup(list: DisplayList, pictures: PictureAddress): string {
  const layers: string[] = [];
  let shapes: string[] = [];
  const close = (): void => {
    if (shapes.length > 0) layers.push(drawing(list, shapes));
    shapes = [];
  };
  for (const group of list.groups) {
    for (const item of group.paint) {
      switch (item.kind) {
        case 'fill':
          shapes.push(fillShape(item));
          break;
        case 'stroke':
          shapes.push(strokeShape(item));
          break;
        case 'shape':
          shapes.push(filledShape(item));
          break;
        case 'picture': {
          const address = pictures(item.picture);
          if (address === undefined) {
            shapes.push(missingPictureShape(item.clip));
            break;
          }
          close();
          layers.push(imageMarkup(address, item, group));
          break;
        }
        case 'glyphs':
          // Drawn over the words: they need the fonts.
          break;
        default:
          unreachable(item);
      }
    }
  }
  close();
  return layers.join('\n');
}

/**
 * Writes letters that no web font can show, and the words of rubies, as shapes over the words; nothing
 * when there are none.
 */
export function drawnMarkup(
  list: DisplayList,
  drawn: readonly GlyphsItem[],
  fonts: FontBook,
): string {
  const painted = list.groups.flatMap(({ paint }) =>
    paint.filter((item) => item.kind === 'glyphs'),
  );
  if (drawn.length + painted.length === 0) return '';
  const definitions = makeDefinitions();
  const shapes = [...drawn, ...painted].map((item) => glyphsShape(item, fonts, definitions));
  return drawing(list, [`<defs>${definitions.paths.join('')}</defs>`, ...shapes]);
}

function drawing({ width, height }: DisplayList, shapes: readonly string[]): string {
  const size = `${points(width)} ${points(height)}`;
  return `<svg class="a" viewBox="0 0 ${size}" aria-hidden="true">${shapes.join('')}</svg>`;
}

function imageMarkup(
  address: string,
  { box, clip }: { readonly box: Rect; readonly clip: Rect },
  group: DisplayGroup,
): string {
  const inner = { ...box, x: box.x - clip.x, y: box.y - clip.y };
  const source = `src="${escapeAttribute(address)}" alt="${escapeAttribute(group.alt ?? '')}"`;
  return `<span class="a pic" style="${boxStyle(clip)}"><img ${source} style="${boxStyle(inner)}"></span>`;
}

/** A box as declarations, from the corner of what holds it. */
export function boxStyle({ x, y, width, height }: Rect): string {
  const [left, top] = [replicaLength(x), replicaLength(y)];
  return `left:${left};top:${top};width:${replicaLength(width)};height:${replicaLength(height)}`;
}
