/**
 * The pieces of one paragraph while they are gathered, in flat arrays that serve every paragraph in turn,
 * and how they are sealed: copied into one block of memory that belongs to the prepared paragraph.
 */
import type { Pt } from '../base/units.ts';
import type { Font } from '../fonts/font.ts';
import { fitOf } from './fitted-font.ts';
import type { KindOf } from './marks.ts';
import {
  STEPS,
  type Drawing,
  type Dress,
  type GlyphNote,
  type MissingGlyph,
  type Prepared,
  type Stance,
} from './prepared.ts';

/** Pieces and glyphs that the arrays hold at first; they double when a paragraph needs more. */
const ROOM = 1024;

type Flat = Float64Array | Int32Array | Uint8Array;

function enlarge<T extends Flat>(array: T, make: (length: number) => T): T {
  const larger = make(array.length * 2);
  larger.set(array);
  return larger;
}

const floats = (length: number): Float64Array => new Float64Array(length);
const ints = (length: number): Int32Array => new Int32Array(length);
const bytes = (length: number): Uint8Array => new Uint8Array(length);

/** Room in a line after each piece: what the place is wide, gives up at each step, and takes. */
export class PlaceRooms {
  gap = floats(ROOM);
  /** One array for each step of `STEPS`. */
  squeeze = STEPS.map(() => floats(ROOM));
  spaces = floats(ROOM);
  gaps = floats(ROOM);
  letter = bytes(ROOM);

  /** Empties the first places. */
  clear(count: number): void {
    while (this.gap.length < count) this.grow();
    this.gap.fill(0, 0, count);
    for (const room of this.squeeze) room.fill(0, 0, count);
    this.spaces.fill(0, 0, count);
    this.gaps.fill(0, 0, count);
    this.letter.fill(0, 0, count);
  }

  /** The place after piece `i` can give up `room` at a step of clreq, 2 to 7. */
  give(i: number, step: number, room: Pt): void {
    if (room > 0) this.squeeze[step - 2]![i]! += room;
  }

  private grow(): void {
    this.gap = enlarge(this.gap, floats);
    this.squeeze = this.squeeze.map((room) => enlarge(room, floats));
    this.spaces = enlarge(this.spaces, floats);
    this.gaps = enlarge(this.gaps, floats);
    this.letter = enlarge(this.letter, bytes);
  }
}

/** The kind of what no piece is. */
const NOTHING = 255;

/** Gathers pieces; see `Prepared` for what each array holds. */
export class PieceList {
  count = 0;
  glyphCount = 0;
  kinds = bytes(ROOM);
  from = ints(ROOM);
  to = ints(ROOM);
  width = floats(ROOM);
  lead = floats(ROOM);
  trail = floats(ROOM);
  /** Breaks that the words themselves bring: hyphens, joints, line feeds. */
  after = bytes(ROOM);
  dressOf = ints(ROOM);
  glyphFrom = ints(ROOM);
  glyphs = ints(ROOM);
  glyphX = floats(ROOM);
  glyphAt = ints(ROOM);
  glyphFont = bytes(ROOM);
  fonts: Font[] = [];
  missing: MissingGlyph[] = [];
  notes: GlyphNote[] = [];
  drawings: Drawing[] = [];
  dresses: readonly Dress[] = [];

  /** Begins a new paragraph. */
  begin(dresses: readonly Dress[]): void {
    this.count = 0;
    this.glyphCount = 0;
    this.fonts = [];
    this.missing = [];
    this.notes = [];
    this.drawings = [];
    this.dresses = dresses;
  }

  /** Adds a piece and gives its number. */
  push(kind: KindOf, from: number, to: number, dress: number): number {
    // One more than the pieces: the glyphs of the last one end somewhere too.
    if (this.count + 1 >= this.kinds.length) this.growPieces();
    const index = this.count;
    this.count += 1;
    this.kinds[index] = kind;
    this.from[index] = from;
    this.to[index] = to;
    this.width[index] = 0;
    this.lead[index] = 0;
    this.trail[index] = 0;
    this.after[index] = 0;
    this.dressOf[index] = dress;
    this.glyphFrom[index] = this.glyphCount;
    return index;
  }

  /** Adds a glyph to the last piece: `x` from its left edge, `at` its offset in the text. */
  pushGlyph(font: Font, glyph: number, x: Pt, at: number): void {
    if (this.glyphCount === this.glyphs.length) this.growGlyphs();
    const index = this.glyphCount;
    this.glyphCount += 1;
    this.glyphs[index] = glyph;
    this.glyphX[index] = x;
    this.glyphAt[index] = at;
    this.glyphFont[index] = this.numberOf(font);
  }

  /** Ends the paragraph: after its last piece comes nothing, whatever an earlier one had there. */
  end(): void {
    this.kinds[this.count] = NOTHING;
    this.glyphFrom[this.count] = this.glyphCount;
  }

  private numberOf(font: Font): number {
    const { fonts } = this;
    for (let i = 0; i < fonts.length; i += 1) if (fonts[i] === font) return i;
    return fonts.push(font) - 1;
  }

  private growPieces(): void {
    this.kinds = enlarge(this.kinds, bytes);
    this.from = enlarge(this.from, ints);
    this.to = enlarge(this.to, ints);
    this.width = enlarge(this.width, floats);
    this.lead = enlarge(this.lead, floats);
    this.trail = enlarge(this.trail, floats);
    this.after = enlarge(this.after, bytes);
    this.dressOf = enlarge(this.dressOf, ints);
    this.glyphFrom = enlarge(this.glyphFrom, ints);
  }

  private growGlyphs(): void {
    this.glyphs = enlarge(this.glyphs, ints);
    this.glyphX = enlarge(this.glyphX, floats);
    this.glyphAt = enlarge(this.glyphAt, ints);
    this.glyphFont = enlarge(this.glyphFont, bytes);
  }
}

/** Nothing to give at a step, for paragraphs of any length so far. */
let nothing = floats(ROOM);

/** Hands out stretches of one block of memory: many small blocks cost more than what they hold. */
class Memory {
  private at = 0;
  private readonly block: ArrayBuffer;

  constructor(size: number) {
    this.block = new ArrayBuffer(size);
  }

  floats(length: number): Float64Array {
    const made = new Float64Array(this.block, this.at, length);
    this.at += length * 8;
    return made;
  }

  ints(length: number): Int32Array {
    const made = new Int32Array(this.block, this.at, length);
    this.at += length * 4;
    return made;
  }

  bytes(length: number): Uint8Array {
    const made = new Uint8Array(this.block, this.at, length);
    this.at += length;
    return made;
  }

  keepFloats(from: Float64Array, length: number): Float64Array {
    const kept = this.floats(length);
    for (let i = 0; i < length; i += 1) kept[i] = from[i]!;
    return kept;
  }

  keepInts(from: Int32Array, length: number): Int32Array {
    const kept = this.ints(length);
    for (let i = 0; i < length; i += 1) kept[i] = from[i]!;
    return kept;
  }

  keepBytes(from: Uint8Array, length: number): Uint8Array {
    const kept = this.bytes(length);
    for (let i = 0; i < length; i += 1) kept[i] = from[i]!;
    return kept;
  }

  /** Turns what each place has into the sum of all places before; one value more for the end. */
  sums(from: Float64Array, count: number): Float64Array {
    const kept = this.floats(count + 1);
    let sum = 0;
    for (let i = 0; i < count; i += 1) kept[i + 1] = sum += from[i]!;
    return kept;
  }
}

function isUsed(room: Float64Array, count: number): boolean {
  for (let i = 0; i < count; i += 1) if (room[i] !== 0) return true;
  return false;
}

/** Says of each step of clreq whether any place gives room at it. */
function usedSteps({ squeeze }: PlaceRooms, count: number): readonly boolean[] {
  const used = [false, false, false, false, false, false];
  for (let s = 0; s < used.length; s += 1) used[s] = isUsed(squeeze[s]!, count);
  return used;
}

function countTrue(used: readonly boolean[]): number {
  let count = 0;
  for (const one of used) if (one) count += 1;
  return count;
}

function addTo(all: Float64Array, sums: Float64Array, count: number): void {
  for (let i = 1; i <= count; i += 1) all[i]! += sums[i]!;
}

/** What is known of a paragraph beside its pieces. */
interface Sealing {
  readonly text: string;
  readonly breaks: Uint8Array;
  readonly em: Pt;
  readonly tightening: Pt;
  readonly tracking: Pt;
  readonly scaling: number;
  readonly hyphenInside: number;
  readonly stance?: Stance;
}

/** Seals the pieces and the places between them as a prepared paragraph. */
export function seal(list: PieceList, rooms: PlaceRooms, sealing: Sealing): Prepared {
  const { count, glyphCount } = list;
  if (nothing.length <= count) nothing = floats(2 * count);
  const used = usedSteps(rooms, count);
  const hasSpaces = isUsed(rooms.spaces, count);
  const sums = 2 + countTrue(used) + (hasSpaces ? 1 : 0);
  const gaps = isUsed(rooms.gaps, count);
  const floatCount = 3 * count + glyphCount + (sums + (gaps ? 1 : 0)) * (count + 1);
  const intCount = 3 * count + 2 * (count + 1) + 2 * glyphCount;
  const memory = new Memory(floatCount * 8 + intCount * 4 + 2 * count + glyphCount);
  const width = memory.keepFloats(list.width, count);
  const lead = memory.keepFloats(list.lead, count);
  const trail = memory.keepFloats(list.trail, count);
  const left = memory.floats(count + 1);
  for (let i = 0; i < count; i += 1) left[i + 1] = left[i]! + width[i]! + rooms.gap[i]!;
  const squeeze = [nothing, nothing, nothing, nothing, nothing, nothing];
  const squeezeAll = memory.floats(count + 1);
  for (let s = 0; s < squeeze.length; s += 1) {
    if (used[s]) squeeze[s] = memory.sums(rooms.squeeze[s]!, count);
    if (used[s]) addTo(squeezeAll, squeeze[s]!, count);
  }
  const spaces = hasSpaces ? memory.sums(rooms.spaces, count) : nothing;
  const gapSums = gaps ? memory.sums(rooms.gaps, count) : nothing;
  const glyphX = memory.keepFloats(list.glyphX, glyphCount);
  const letters = memory.ints(count + 1);
  for (let i = 0; i < count; i += 1) letters[i + 1] = letters[i]! + rooms.letter[i]!;
  const sealed: Prepared = {
    text: sealing.text,
    count,
    width,
    lead,
    trail,
    left,
    squeeze,
    squeezeAll,
    spaces,
    gaps: gapSums,
    letters,
    from: memory.keepInts(list.from, count),
    to: memory.keepInts(list.to, count),
    dressOf: memory.keepInts(list.dressOf, count),
    glyphFrom: memory.keepInts(list.glyphFrom, count + 1),
    glyphs: memory.keepInts(list.glyphs, glyphCount),
    glyphX,
    glyphAt: memory.keepInts(list.glyphAt, glyphCount),
    kinds: memory.keepBytes(list.kinds, count),
    after: memory.keepBytes(sealing.breaks, count),
    glyphFont: memory.keepBytes(list.glyphFont, glyphCount),
    fonts: list.fonts.map((font) => font.key),
    dresses: list.dresses,
    missing: list.missing,
    em: sealing.em,
    tightening: sealing.tightening,
    tracking: sealing.tracking,
    scaling: sealing.scaling,
    hyphenInside: sealing.hyphenInside,
  };
  const rare = rareParts(list, sealing);
  return rare ? { ...sealed, ...rare } : sealed;
}

/** What few paragraphs have; undefined for all others. */
function rareParts(
  { fonts, notes, drawings }: PieceList,
  { stance }: Sealing,
): Pick<Prepared, 'stance' | 'fits' | 'notes' | 'drawings'> | undefined {
  const isFitted = fonts.some((font) => fitOf(font));
  if (!stance && !isFitted && notes.length === 0 && drawings.length === 0) return undefined;
  return {
    ...(stance && { stance }),
    ...(isFitted && { fits: fonts.map(fitOf) }),
    ...(notes.length > 0 && { notes }),
    ...(drawings.length > 0 && { drawings }),
  };
}
