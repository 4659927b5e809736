// Marks in the browser's own timeline: when a change was sent and when its pixels were on their canvas.
// Benches read them; they cost nothing that a person could notice.

/** Marks a moment of a change, known by its serial. */
export function markTiming(moment: 'change' | 'frame', serial: number): void {
  performance.mark(`dayang:${moment}`, { detail: serial });
  // Only what a bench reads at once is kept.
  if (performance.getEntriesByName(`dayang:${moment}`).length > 500) {
    performance.clearMarks(`dayang:${moment}`);
  }
}
