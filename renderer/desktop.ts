// The bridge to the main process, as the preload put it into the window.
import type { Bridge } from '../shared/ipc/contract.ts';

declare global {
  interface Window {
    readonly desktop: Bridge;
  }
}

/** The typed functions that the main process offers the window. */
export function findBridge(): Bridge {
  return window.desktop;
}
