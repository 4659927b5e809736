/** Sums up times: median, and the values that 95 and 99 of a hundred do not pass. */

/** Summary of times, in the unit they came in, to a hundredth. */
export interface Summary {
  readonly median: number;
  readonly p95: number;
  readonly p99: number;
}

/** Sums up times; there must be at least one. */
export function summarize(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  const at = (share: number): number => {
    const place = Math.max(0, Math.ceil(share * sorted.length) - 1);
    return Math.round((sorted[place] ?? Number.NaN) * 100) / 100;
  };
  return { median: at(0.5), p95: at(0.95), p99: at(0.99) };
}

/** The middle value of a few, to a thousandth. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return Math.round((sorted[sorted.length >> 1] ?? Number.NaN) * 1000) / 1000;
}
