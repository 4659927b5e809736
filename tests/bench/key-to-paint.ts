// Measures what a person feels while typing: the time from a key to the pixels of the page that show it,
// in a real window, by the marks that the program leaves in the browser's own timeline.
import type { Page } from 'playwright';

/** Times in milliseconds from the key to the page. */
export interface KeyToPaint {
  readonly keys: number;
  /** Until the pixels are on the canvas of the page. */
  readonly canvas: Spread;
  /** Until the window has drawn them. */
  readonly screen: Spread;
  /** Of that, in the worker: composing the page, and painting what changed. */
  readonly layout: Spread;
  readonly paint: Spread;
}

/** The middle, the 95th in a hundred, and the longest of some times. */
export interface Spread {
  readonly p50: number;
  readonly p95: number;
  readonly most: number;
}

interface Sample {
  readonly canvas: number;
  readonly screen: number;
  readonly layout: number;
  readonly paint: number;
}

interface Detail {
  readonly serial: number;
  readonly layoutMs?: number;
  readonly paintMs?: number;
}

/** Types characters where the caret is, each one after the page shows the one before. */
export async function measureKeyToPaint(window: Page, count: number): Promise<KeyToPaint> {
  await window.evaluate(listen);
  const samples: Sample[] = [];
  for (let i = 0; i < count; i += 1) {
    const painted = window.evaluate(nextSample);
    await window.keyboard.press('a');
    samples.push(await painted);
  }
  return {
    keys: samples.length,
    canvas: spread(samples.map((sample) => sample.canvas)),
    screen: spread(samples.map((sample) => sample.screen)),
    layout: spread(samples.map((sample) => sample.layout)),
    paint: spread(samples.map((sample) => sample.paint)),
  };
}

interface Listening {
  keyAt: number;
  serial: number;
  done?: (sample: Sample) => void;
}

/** Runs in the page: notes when a key comes, which change it makes, and when that change is painted. */
function listen(): void {
  const now: Listening = { keyAt: 0, serial: -1 };
  (window as unknown as { listening: Listening }).listening = now;
  window.addEventListener(
    'keydown',
    (event) => {
      now.keyAt = event.timeStamp;
      now.serial = -1;
    },
    { capture: true },
  );
  new PerformanceObserver((list) => {
    for (const mark of list.getEntries()) {
      const { serial, layoutMs = 0, paintMs = 0 } = (mark as PerformanceMark).detail as Detail;
      if (mark.name === 'dayang:change' && now.serial < 0) now.serial = serial;
      const isPainted = mark.name === 'dayang:frame' && now.serial >= 0 && serial >= now.serial;
      if (!isPainted || !now.done) continue;
      const { done, keyAt } = now;
      delete now.done;
      requestAnimationFrame((screenAt) => {
        const { startTime } = mark;
        const screen = Math.max(screenAt, startTime) - keyAt;
        done({ canvas: startTime - keyAt, screen, layout: layoutMs, paint: paintMs });
      });
    }
  }).observe({ type: 'mark' });
}

/** Runs in the page: gives the times of the next key. */
function nextSample(): Promise<Sample> {
  return new Promise((resolve) => {
    (window as unknown as { listening: Listening }).listening.done = resolve;
  });
}

function spread(values: readonly number[]): Spread {
  const sorted = [...values].sort((a, b) => a - b);
  const at = (share: number): number =>
    Math.round((sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0) * 10) /
    10;
  return { p50: at(0.5), p95: at(0.95), most: at(1) };
}
