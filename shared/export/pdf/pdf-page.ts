/**
 * Draws a display list as a plate: grounds, rules, pictures and words in the order of the list. Black alone
 * prints over what is under it; bare paper and colours knock it out.
 */
import { unreachable } from '../../base/check.ts';
import { entry } from '../../base/entry.ts';
import { bottomOf, rightOf, type Point, type Rect } from '../../base/geometry.ts';
import type {
  DisplayGroup,
  DisplayList,
  GlyphsItem,
  PaintItem,
  PictureItem,
  StrokeItem,
} from '../../display/display-list.ts';
import type { PictureId } from '../../base/ids.ts';
import type { FontBook } from '../../fonts/font.ts';
import { BLACK, isBlackOnly, type Ink } from '../../model/ink.ts';
import { PdfText, type FontState } from './pdf-text.ts';
import { OperatorStream } from './operator-stream.ts';
import { glyphPaths, shapePath } from './pdf-shapes.ts';
import { pdfInk, pdfNumbers } from './pdf-values.ts';
import { fontOf, PageFonts } from './plate-fonts.ts';
import type { Plate, PlatePicture } from './plate.ts';

/** What a page is drawn with. */
export interface DrawingParts {
  /** The fonts it was laid out with. */
  readonly fonts: FontBook;
  /** Says of a picture that there is none, and that its place is to be marked. */
  readonly isMissing: (id: PictureId) => boolean;
}

/** Graphics states of every page: black over what is there, and everything else instead of it. */
export const OVERPRINT = 'G0';
/** The state in which ink takes the place of what is under it. */
export const KNOCK_OUT = 'G1';

/** Weight of the mark in place of a picture that is missing. */
const MARK_WEIGHT = 0.5;

/** Draws a page. A run of a font that is not in the book is our bug. */
export function drawPage(list: DisplayList, parts: DrawingParts): Plate {
  const writer = new PageWriter(list, parts);
  for (const group of list.groups) writer.drawGroup(group);
  const { groups: _groups, ...facts } = list;
  return { ...facts, ...writer.finish() };
}

/** The stream while it is written: it knows which colours and fonts are set, and writes only changes. */
class PageWriter {
  readonly #out = new OperatorStream();
  readonly #left: number;
  readonly #top: number;
  readonly #drawing: DrawingParts;
  readonly #fonts: PageFonts;
  readonly #pictures = new Map<PictureId, { readonly name: string; width: number }>();
  readonly #fontState: FontState = {};
  #state = '';
  #fill = '';
  #stroke = '';
  #weight = '';
  #dash = '';

  constructor(list: DisplayList, drawing: DrawingParts) {
    this.#left = list.bleed;
    this.#top = list.height + list.bleed;
    this.#drawing = drawing;
    this.#fonts = new PageFonts(drawing.fonts);
  }

  drawGroup(group: DisplayGroup): void {
    const isArtifact = group.role === 'artifact';
    if (isArtifact) this.#out.write('/Artifact BMC\n');
    for (const item of group.paint) this.#drawItem(item);
    const items = group.lines.flatMap((line) => line.items);
    if (items.length > 0) this.#drawGlyphs(items);
    if (isArtifact) this.#out.write('EMC\n');
  }

  finish(): Pick<Plate, 'operators' | 'fonts' | 'glyphs' | 'pictures'> {
    const pictures = Array.from(this.#pictures, ([id, { width }]): PlatePicture => ({ id, width }));
    return { operators: this.#out.finish(), ...this.#fonts.used(), pictures };
  }

  #drawItem(item: PaintItem): void {
    switch (item.kind) {
      case 'fill':
        this.#setState(KNOCK_OUT);
        this.#setFill(item.ink);
        this.#out.write(`${this.#rectangle(item.box)} re f\n`);
        return;
      case 'stroke':
        this.#drawStroke(item);
        return;
      case 'picture':
        this.#drawPicture(item);
        return;
      case 'shape':
        this.#fillPath(shapePath(item.outline, this.#onPage(item.at)), item.ink);
        return;
      case 'glyphs': {
        // Letters that are no words of the copy: as shapes nobody finds them when searching.
        const font = fontOf(this.#drawing.fonts, item.run.font);
        this.#fillPath(glyphPaths(item.run, font, this.#onPage(item.at)), item.run.ink);
        return;
      }
      default:
        unreachable(item);
    }
  }

  #drawStroke(item: StrokeItem): void {
    this.#setState(overprints(item.ink) ? OVERPRINT : KNOCK_OUT);
    const ink = `${pdfInk(item.ink)} K\n`;
    const weight = `${pdfNumbers([item.weight])} w\n`;
    const dash = `[${pdfNumbers(item.dash ?? [])}] 0 d\n`;
    if (ink !== this.#stroke) this.#out.write(ink);
    if (weight !== this.#weight) this.#out.write(weight);
    if (dash !== (this.#dash || '[] 0 d\n')) this.#out.write(dash);
    this.#stroke = ink;
    this.#weight = weight;
    this.#dash = dash;
    this.#out.write(`${this.#point(item.from)} m ${this.#point(item.to)} l S\n`);
  }

  #fillPath(path: string, ink: Ink): void {
    if (path === '') return;
    this.#setState(overprints(ink) ? OVERPRINT : KNOCK_OUT);
    this.#setFill(ink);
    this.#out.write(`${path}f\n`);
  }

  #drawPicture(item: PictureItem): void {
    if (this.#drawing.isMissing(item.picture)) {
      this.#markMissing(item.clip);
      return;
    }
    const name = `P${this.#pictures.size + 1}`;
    const picture = entry(this.#pictures, item.picture, () => ({ name, width: 0 }));
    picture.width = Math.max(picture.width, item.box.width);
    this.#setState(KNOCK_OUT);
    this.#out.write(
      `q ${this.#clipOf(item)}${this.#matrixOf(item.box)} cm /${picture.name} Do Q\n`,
    );
  }

  /** A box with a cross: a hole would go unseen to press. */
  #markMissing(box: Rect): void {
    const [left, right, top, bottom] = [box.x, rightOf(box), box.y, bottomOf(box)];
    const corners = [
      { x: left, y: top },
      { x: right, y: bottom },
      { x: right, y: top },
      { x: left, y: bottom },
    ] as const;
    const lines = [
      [0, 1],
      [2, 3],
      [0, 2],
      [1, 3],
      [0, 3],
      [2, 1],
    ] as const;
    for (const [from, to] of lines) {
      const ends = { from: corners[from], to: corners[to] };
      this.#drawStroke({ kind: 'stroke', ...ends, weight: MARK_WEIGHT, ink: BLACK });
    }
  }

  #drawGlyphs(items: readonly GlyphsItem[]): void {
    const text = new PdfText(this.#out, this.#fontState);
    for (const { at, run } of items) {
      if (run.glyphs.length === 0) continue;
      const font = this.#fonts.use(run.font);
      this.#setState(overprints(run.ink) ? OVERPRINT : KNOCK_OUT);
      this.#setFill(run.ink);
      text.add(run, font, { x: at.x + this.#left, y: this.#top - at.y });
    }
    this.#out.write('ET\n');
  }

  #setState(name: string): void {
    if (name !== this.#state) this.#out.write(`/${name} gs\n`);
    this.#state = name;
  }

  #setFill(ink: Ink): void {
    const operator = `${pdfInk(ink)} k\n`;
    if (operator !== this.#fill) this.#out.write(operator);
    this.#fill = operator;
  }

  #onPage(point: Point): Point {
    return { x: point.x + this.#left, y: this.#top - point.y };
  }

  #point(point: Point): string {
    const { x, y } = this.#onPage(point);
    return pdfNumbers([x, y]);
  }

  #rectangle(box: Rect): string {
    return pdfNumbers([box.x + this.#left, this.#top - bottomOf(box), box.width, box.height]);
  }

  /** Nothing is cut when the picture lies inside. */
  #clipOf({ box, clip }: PictureItem): string {
    const isInside =
      box.x >= clip.x &&
      box.y >= clip.y &&
      rightOf(box) <= rightOf(clip) &&
      bottomOf(box) <= bottomOf(clip);
    return isInside ? '' : `${this.#rectangle(clip)} re W n `;
  }

  #matrixOf(box: Rect): string {
    const { x, y } = { x: box.x + this.#left, y: this.#top - bottomOf(box) };
    return pdfNumbers([box.width, 0, 0, box.height, x, y]);
  }
}

/** Black ink alone prints over grounds and pictures, so that no white edge shows when plates shift. */
function overprints(ink: Ink): boolean {
  return isBlackOnly(ink) && ink.k > 0;
}
