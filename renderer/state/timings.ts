// Marks in the browser's own timeline: when a change was sent and when its pixels were on their canvas.
// Benches read them; they cost nothing that a person could notice.

/** What is known of a moment: the serial of the change, and for frames what the worker took. */
export interface TimingDetail {
  readonly serial: number;
  /** Milliseconds of layout and of painting. */
  readonly layoutMs?: number;
  readonly paintMs?: number;
}

/** Marks a moment of a change. */
export function markTiming(moment: 'change' | 'frame', detail: TimingDetail): void {
  performance.mark(`dayang:${moment}`, { detail });
  // Only what a bench reads at once is kept.
  if (performance.getEntriesByName(`dayang:${moment}`).length > 500) {
    performance.clearMarks(`dayang:${moment}`);
  }
}
