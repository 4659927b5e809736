/**
 * Lengths. Everything in the program is in points (1/72 inch), y grows downward, and the origin of a
 * page is the corner of the trim. Millimetres and pixels exist only at the edges.
 */

/** A length in points. The optional brand keeps other units out while sums stay plain numbers. */
export type Pt = number & { readonly unit?: 'pt' };

/** Points in one millimetre. */
export const PT_PER_MM = 72 / 25.4;

/** Converts millimetres to points, rounded to the stored grid of 1/1000 pt. */
export function fromMm(mm: number): Pt {
  return roundPt(mm * PT_PER_MM);
}

/** Converts points to millimetres. */
export function toMm(length: Pt): number {
  return length / PT_PER_MM;
}

/** Rounds a length to the stored grid of 1/1000 pt. Called at three doors only: file, command, display list. */
export function roundPt(length: number): Pt {
  return Math.round(length * 1000) / 1000;
}
