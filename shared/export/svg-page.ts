/**
 * A page as one SVG drawing, from its display list: letters as outlines, so that it looks the same in
 * every program that draws SVG, whatever fonts that has. The trim is the view box, in points.
 */
import { unreachable } from '../base/check.ts';
import type { PictureId } from '../base/ids.ts';
import type { DisplayList, PaintItem, PictureItem } from '../display/display-list.ts';
import type { FontBook } from '../fonts/font.ts';
import { escapeAttribute, escapeText, points } from './markup.ts';
import {
  boxAttributes,
  filledShape,
  fillShape,
  missingPictureShape,
  strokeShape,
} from './svg-art.ts';
import { glyphsShape, makeDefinitions, type GlyphDefinitions } from './svg-glyphs.ts';

/** Gives the address of a picture, a file or a data URI; undefined draws a crossed box in its place. */
export type PictureAddress = (picture: PictureId) => string | undefined;

interface Drawing {
  readonly fonts: FontBook;
  readonly pictures: PictureAddress;
  readonly glyphs: GlyphDefinitions;
  readonly clips: string[];
}

/**
 * Draws a page as a standalone SVG document. The same list, fonts and addresses give the same text. Its
 * size is said in points; with `dpi`, in whole pixels, for programs that turn it into a bitmap.
 */
export function pageToSvg(
  list: DisplayList,
  fonts: FontBook,
  pictures: PictureAddress,
  dpi?: number,
): string {
  const drawing: Drawing = { fonts, pictures, glyphs: makeDefinitions(), clips: [] };
  const shapes = list.groups.flatMap((group) => [
    ...group.paint.map((item) => shapeOf(item, drawing)),
    ...group.lines.flatMap((line) => line.items.map((item) => shapeOf(item, drawing))),
  ]);
  const [width, height] = [points(list.width), points(list.height)];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<svg xmlns="http://www.w3.org/2000/svg" ${sizeOf(list, dpi)} viewBox="0 0 ${width} ${height}">`,
    `<title>${escapeText([list.folio, list.section].join(' ').trim())}</title>`,
    `<defs>${drawing.glyphs.paths.join('\n')}${drawing.clips.join('')}</defs>`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    ...shapes.filter((shape) => shape !== ''),
    '</svg>\n',
  ].join('\n');
}

function sizeOf({ width, height }: DisplayList, dpi: number | undefined): string {
  const length = (pt: number): string =>
    dpi === undefined ? `${points(pt)}pt` : String(Math.round((pt / 72) * dpi));
  return `width="${length(width)}" height="${length(height)}"`;
}

function shapeOf(item: PaintItem, drawing: Drawing): string {
  switch (item.kind) {
    case 'glyphs':
      return glyphsShape(item, drawing.fonts, drawing.glyphs);
    case 'fill':
      return fillShape(item);
    case 'stroke':
      return strokeShape(item);
    case 'shape':
      return filledShape(item);
    case 'picture':
      return pictureShape(item, drawing);
    default:
      return unreachable(item);
  }
}

function pictureShape({ picture, box, clip }: PictureItem, drawing: Drawing): string {
  const address = drawing.pictures(picture);
  if (address === undefined) return missingPictureShape(clip);
  const name = `c${drawing.clips.length}`;
  drawing.clips.push(`<clipPath id="${name}"><rect ${boxAttributes(clip)}/></clipPath>`);
  return `<image ${boxAttributes(box)} preserveAspectRatio="none" clip-path="url(#${name})" href="${escapeAttribute(address)}"/>`;
}
