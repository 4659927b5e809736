/**
 * Turns the pieces of a paragraph for vertical lines: their widths become lengths down the line, marks
 * take their vertical forms and give up blank above or below, and every glyph gets its stance beside the
 * axis of the line. Breaking, squeezing and spreading then work as in horizontal lines.
 */
import { roundPt, type Pt } from '../base/units.ts';
import type { Font, GlyphId } from '../fonts/font.ts';
import { fitOf } from './fitted-font.ts';
import { Kind, isTrimmable } from './marks.ts';
import type { PieceList } from './piece-list.ts';
import type { Dress, Stance } from './prepared.ts';
import { characterAt, isIdeograph } from './split-words.ts';
import { orientationOf } from './vertical-orientation.ts';
import { uprightCells, type UprightCell } from './vertical-words.ts';

/** From the top of the em to the baseline of an upright glyph, in em. */
const BASELINE = 0.88;
/** From the axis to the baseline of a turned word, in em: half the height of its letters. */
const TURNED_BASELINE = 0.35;
/** From the axis to the baseline of a turned character that fills its em: half its height less what is below. */
const TURNED_EM = 0.38;

/** Figures set across may reach so many em beside their line; wider ones are made smaller to fit. */
const WIDEST_ACROSS = 1.25;

/** Marks that are one em in vertical text always (clreq, 3.1.6.1): nothing is taken from them. */
const FIXED = new Set('：；？！‼⁇⁈⁉');

/**
 * Quotes of horizontal text, and the marks whose vertical forms they take: double ones ﹃﹄, single ones ﹁﹂
 * (GB/T 15834, 5.2.3). Fonts differ in what they give for a turned “, so it is not left to them.
 */
const QUOTES: Readonly<Record<string, string>> = { '“': '『', '”': '』', '‘': '「', '’': '」' };

/** Turns pieces that were measured for horizontal lines. In Latin articles every word is turned. */
export function turnPieces(text: string, pieces: PieceList, latin: boolean): Stance {
  const { count } = pieces;
  const turner = new Turner(text, pieces);
  for (let i = 0; i < count; i += 1) turner.turn(i, latin);
  return turner.stance;
}

interface OpenStance extends Stance {
  readonly across: number[];
  readonly turned: boolean[];
  readonly scale: number[];
  readonly upright: boolean[];
}

class Turner {
  readonly text: string;
  readonly pieces: PieceList;
  readonly stance: OpenStance;

  constructor(text: string, pieces: PieceList) {
    this.text = text;
    this.pieces = pieces;
    const glyphs = pieces.glyphCount;
    this.stance = {
      across: new Array<number>(glyphs).fill(0),
      turned: new Array<boolean>(glyphs).fill(false),
      scale: new Array<number>(glyphs).fill(1),
      upright: new Array<boolean>(pieces.count).fill(false),
    };
  }

  turn(i: number, latin: boolean): void {
    const kind = this.pieces.kinds[i]!;
    if (kind === Kind.han && isIdeograph(this.text, this.pieces.from[i]!)) this.stand(i);
    else if (kind === Kind.word) this.turnWord(i, latin);
    else if (kind === Kind.space) this.lay(i, TURNED_BASELINE);
    else if (kind === Kind.interpunct) this.stand(i, true);
    else if (kind === Kind.dash || kind === Kind.connector) this.layOnAxis(i);
    else this.turnMark(i);
  }

  private dressAt(i: number): Dress {
    return this.pieces.dresses[this.pieces.dressOf[i]!]!;
  }

  private end(i: number): number {
    return this.pieces.glyphFrom[i + 1]!;
  }

  private fontOf(glyph: number): Font {
    const { fonts, glyphFont } = this.pieces;
    return fonts[glyphFont[glyph]!]!;
  }

  /** Upright, each glyph in the middle of the line; `centred`: its ink in the middle of the piece too. */
  private stand(i: number, centred = false): void {
    const { pieces, stance } = this;
    const { size } = this.dressAt(i);
    for (let g = pieces.glyphFrom[i]!; g < this.end(i); g += 1) {
      const font = this.fontOf(g);
      const glyph = font.verticalOf(pieces.glyphs[g]!);
      const ink = centred ? font.inkOf(glyph) : undefined;
      pieces.glyphs[g] = glyph;
      if (ink) {
        const scale = size / font.unitsPerEm;
        stance.across[g] = 0 - ((ink.left + ink.right) / 2) * scale;
        pieces.glyphX[g] = pieces.width[i]! / 2 + ((ink.top + ink.bottom) / 2) * scale;
      } else {
        stance.across[g] = 0 - widthIn(font, glyph, size) / 2;
        // Several glyphs for one character take an em each.
        const down = g - pieces.glyphFrom[i]!;
        pieces.glyphX[g] = (down + BASELINE - riseOf(font)) * size;
      }
    }
  }

  /** Turned a quarter clockwise, the baseline so many em left of the axis. */
  private lay(i: number, baseline: number): void {
    const { pieces, stance } = this;
    const { size } = this.dressAt(i);
    for (let g = pieces.glyphFrom[i]!; g < this.end(i); g += 1) {
      stance.turned[g] = true;
      stance.across[g] = (riseOf(this.fontOf(g)) - baseline) * size;
    }
  }

  /** Strokes and dots are turned with their ink on the axis. */
  private layOnAxis(i: number): void {
    const g = this.pieces.glyphFrom[i]!;
    const font = this.fontOf(g);
    const ink = font.inkOf(this.pieces.glyphs[g]!);
    const middle = ink ? (ink.top + ink.bottom) / 2 / font.unitsPerEm : TURNED_EM;
    this.lay(i, middle + riseOf(font));
  }

  /** Marks, and signs that are not Han. */
  private turnMark(i: number): void {
    const { pieces } = this;
    const character = characterAt(this.text, pieces.from[i]!);
    const orientation = orientationOf(character);
    const g = pieces.glyphFrom[i]!;
    const font = this.fontOf(g);
    const upright = QUOTES[character] === undefined ? pieces.glyphs[g]! : quoteIn(font, character);
    const form = upright === undefined ? undefined : font.verticalOf(upright);
    const formed = form !== undefined && form !== upright;
    const turned = orientation === 'turned' || (orientation === 'formedOrTurned' && !formed);
    if (turned) this.lay(i, TURNED_EM);
    else {
      if (upright !== undefined) pieces.glyphs[g] = upright;
      this.stand(i);
      this.trim(i, font);
    }
    if (FIXED.has(character)) pieces.trail[i] = 0;
  }

  /** What an upright mark gives up: the blank above an opening one, below the others. */
  private trim(i: number, font: Font): void {
    const { pieces } = this;
    const kind = pieces.kinds[i]! as 0;
    const ink = isTrimmable(kind) ? font.inkOf(pieces.glyphs[pieces.glyphFrom[i]!]!) : undefined;
    pieces.lead[i] = 0;
    pieces.trail[i] = 0;
    if (!ink) return;
    const { size } = this.dressAt(i);
    const half = (blank: number): Pt => Math.max(0, Math.min(0.5, blank)) * size;
    if (kind === (Kind.opener as number))
      pieces.lead[i] = half(BASELINE - riseOf(font) - ink.top / font.unitsPerEm);
    else pieces.trail[i] = half(1 - BASELINE + riseOf(font) + ink.bottom / font.unitsPerEm);
  }

  private turnWord(i: number, latin: boolean): void {
    const cells = latin ? undefined : this.cellsOf(i);
    if (cells) this.standWord(i, cells);
    else if (this.isUprightSign(i, latin)) this.stand(i, true);
    else this.lay(i, TURNED_BASELINE);
  }

  /** The cells of a whole word with one glyph a character; parts of longer words are turned with them. */
  private cellsOf(i: number): readonly UprightCell[] | undefined {
    const { pieces } = this;
    const neighbours = [pieces.kinds[i - 1], pieces.kinds[i + 1]];
    if (neighbours.includes(Kind.word)) return undefined;
    const word = this.text.slice(pieces.from[i], pieces.to[i]);
    if (this.end(i) - pieces.glyphFrom[i]! !== word.length) return undefined;
    return uprightCells(word);
  }

  /** Signs such as ℃ and № stand upright when they stand alone. */
  private isUprightSign(i: number, latin: boolean): boolean {
    const { from, to } = this.pieces;
    const character = characterAt(this.text, from[i]!);
    if (latin || character.length !== to[i]! - from[i]!) return false;
    const upright = orientationOf(character) === 'upright';
    if (upright) this.pieces.width[i] = this.dressAt(i).size;
    this.stance.upright[i] = upright;
    return upright;
  }

  private standWord(i: number, cells: readonly UprightCell[]): void {
    const { pieces, stance } = this;
    const { size } = this.dressAt(i);
    cells.forEach((cell, n) => this.standCell(i, cell, n * size));
    pieces.width[i] = cells.length * size;
    stance.upright[i] = true;
  }

  /** Letters and figures stand with the middle of their height in the middle of the em. */
  private standCell(i: number, cell: UprightCell, down: Pt): void {
    const { pieces, stance } = this;
    const { size } = this.dressAt(i);
    const first = pieces.glyphFrom[i]! + cell.from;
    const last = pieces.glyphFrom[i]! + cell.to - 1;
    const font = this.fontOf(first);
    const start = pieces.glyphX[first]!;
    const width = pieces.glyphX[last]! + widthIn(font, pieces.glyphs[last]!, size) - start;
    const fits = width <= WIDEST_ACROSS * size;
    // The size that this gives lies on the grid of lengths, as every size does that is drawn.
    const scale = fits ? 1 : roundPt((WIDEST_ACROSS * size * size) / width) / size;
    const middle = (font.capHeight / font.unitsPerEm / 2) * scale;
    for (let g = first; g <= last; g += 1) {
      stance.across[g] = (pieces.glyphX[g]! - start - width / 2) * scale;
      stance.scale[g] = scale;
      pieces.glyphX[g] = down + (0.5 + middle) * size;
    }
  }
}

/** How far the glyphs of a part of a face are raised, in em. */
function riseOf(font: Font): number {
  return fitOf(font)?.rise ?? 0;
}

function quoteIn(font: Font, character: string): GlyphId | undefined {
  const glyph = font.glyphOf(QUOTES[character]!.codePointAt(0)!);
  return glyph === 0 ? undefined : glyph;
}

function widthIn(font: Font, glyph: GlyphId, size: Pt): Pt {
  return (font.advanceOf(glyph) / font.unitsPerEm) * size;
}
