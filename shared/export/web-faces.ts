/**
 * Which web fonts a publication needs, so that every glyph of its pages can be asked for by its own
 * characters. A character that one font draws in two ways (upright and vertical, Chinese and Latin)
 * gets a second face of that font; so do clusters such as ——. The words in the page stay the words.
 */
import { present } from '../base/check.ts';
import type { FontKey } from '../base/ids.ts';
import type { DisplayList } from '../display/display-list.ts';
import type { FontBook, GlyphId } from '../fonts/font.ts';
import { stripsOf, type Cell } from './html-cells.ts';
import type { WebLetters } from './web-font.ts';

/** One file of a font: the usual shapes of its characters, or some of the others. */
export interface WebFace extends WebLetters {
  readonly font: FontKey;
}

/** The faces of a publication, in a fixed order. */
export interface WebFaces {
  readonly faces: readonly WebFace[];
  /** The face that shows a cell; undefined when no font can: several glyphs for one character. */
  faceOf(cell: Cell): WebFace | undefined;
}

interface OpenFace extends WebFace {
  readonly letters: Map<number, GlyphId>;
  readonly clusters: Map<string, GlyphId>;
}

/** Plans the faces for all pages that are published together. Same pages, same faces. */
export function planWebFaces(lists: readonly DisplayList[], fonts: FontBook): WebFaces {
  const shapes = new Map<FontKey, Map<string, ShapeUse>>();
  for (const cell of cellsOfPages(lists)) {
    if (cell.glyphs.length > 1) continue;
    const own = shapes.get(cell.font) ?? new Map<string, ShapeUse>();
    shapes.set(cell.font, own);
    const name = shapeName(cell);
    const use = own.get(name);
    if (use) use.count += 1;
    else own.set(name, { text: cell.text, glyph: cell.glyphs[0]!, count: 1 });
  }
  const faces: OpenFace[] = [];
  const byShape = new Map<string, OpenFace>();
  for (const font of [...shapes.keys()].sort()) {
    const own: OpenFace[] = [];
    for (const use of [...shapes.get(font)!.values()].sort(byUse)) {
      byShape.set(
        `${font} ${shapeName({ text: use.text, glyphs: [use.glyph] })}`,
        place(use, font, own),
      );
    }
    own.forEach((face) => addParts(face, fonts));
    faces.push(...own);
  }
  return { faces, faceOf: (cell) => byShape.get(`${cell.font} ${shapeName(cell)}`) };
}

interface ShapeUse {
  readonly text: string;
  readonly glyph: GlyphId;
  count: number;
}

function* cellsOfPages(lists: readonly DisplayList[]): Generator<Cell> {
  for (const list of lists) {
    for (const group of list.groups) {
      for (const line of group.lines) for (const strip of stripsOf(line)) yield* strip.cells;
    }
  }
}

function shapeName({ text, glyphs }: Pick<Cell, 'text' | 'glyphs'>): string {
  return `${glyphs.join('+')} ${text}`;
}

/** Most used first, so that the first face holds the usual shapes; then by text and glyph. */
function byUse(a: ShapeUse, b: ShapeUse): number {
  return b.count - a.count || (a.text < b.text ? -1 : a.text > b.text ? 1 : a.glyph - b.glyph);
}

/** Puts a shape into the first face where its characters are free. The first holds no clusters. */
function place({ text, glyph }: ShapeUse, font: FontKey, own: OpenFace[]): OpenFace {
  const [code, second] = [...text].map((letter) => letter.codePointAt(0)!);
  const isCluster = second !== undefined;
  for (let i = 0; ; i += 1) {
    const face = (own[i] ??= makeFace(font, i));
    if (isCluster && i > 0 && !face.clusters.has(text)) {
      face.clusters.set(text, glyph);
      return face;
    }
    if (!isCluster && code !== undefined && !face.letters.has(code)) {
      face.letters.set(code, glyph);
      return face;
    }
  }
}

function makeFace(font: FontKey, index: number): OpenFace {
  const family = index === 0 ? `dayang-${font}` : `dayang-${font}-${index + 1}`;
  return { font, family, letters: new Map(), clusters: new Map() };
}

/** A cluster is found by the characters it is made of, so the face must have these too. */
function addParts(face: OpenFace, fonts: FontBook): void {
  const font = present(
    fonts.find(face.font),
    `a page is set in ${face.font}, which is not carried`,
  );
  for (const text of face.clusters.keys()) {
    for (const letter of text) {
      const code = letter.codePointAt(0)!;
      if (!face.letters.has(code)) face.letters.set(code, font.glyphOf(code));
    }
  }
}
