/**
 * How a line looks beside its neighbours: tighter or looser than it would stand by itself. Galley, page
 * view and reports all judge by this, and it follows what the line costs when a paragraph is broken.
 */
import type { LineFit } from './laid-out.ts';

/** `tight` and `loose` are seen by whoever looks for them, `tighter` and `looser` by any reader. */
export const LINE_TONES = ['tighter', 'tight', 'loose', 'looser'] as const;

export type LineTone = (typeof LINE_TONES)[number];

/** From this cost on a line is tight or loose: most of an em taken from commas, 0.032 em of letter-space. */
const SEEN = 3;
/** From this cost on any reader sees it: an em from stops, 0.045 em of letter-space. */
const SEEN_BY_ANY = 6;

/** Gives the tone of a line, or undefined when it stands as it would by itself or nearly so. */
export function toneOf({ step, cost }: LineFit): LineTone | undefined {
  if (step === 0 || cost < SEEN) return undefined;
  if (cost < SEEN_BY_ANY) return step > 0 ? 'tight' : 'loose';
  return step > 0 ? 'tighter' : 'looser';
}
