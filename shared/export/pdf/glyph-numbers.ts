/** Numbers the glyphs of a font by what they stand for: the same glyph standing for two texts has two numbers. */
import { entry } from '../../base/entry.ts';
import type { GlyphId } from '../../fonts/font.ts';

/** The numbers of a font's glyphs, given out as they are first asked for. */
export class GlyphNumbers {
  readonly #texts: readonly string[];
  readonly #add: (glyph: GlyphId, text: string) => number;
  /** The number of each glyph when it was first used, and of those that stand for another text too. */
  readonly #firsts = new Map<GlyphId, number>();
  readonly #others = new Map<string, number>();

  /** `texts` holds the text of each number; `add` puts a new one there and gives its number. */
  constructor(texts: readonly string[], add: (glyph: GlyphId, text: string) => number) {
    this.#texts = texts;
    this.#add = add;
  }

  /** The number of a glyph that stands for `text`. */
  numberOf(glyph: GlyphId, text: string): number {
    const first = this.#firsts.get(glyph);
    if (first === undefined) {
      const number = this.#add(glyph, text);
      this.#firsts.set(glyph, number);
      return number;
    }
    if (this.#texts[first] === text) return first;
    return entry(this.#others, `${glyph} ${text}`, () => this.#add(glyph, text));
  }
}
