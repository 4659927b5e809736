// The list of pictures: size in pixels (200 to the inch at printed size), rays per pixel, scene, look.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { buildAlley } from './scene-alley.mjs';
import { buildBridge } from './scene-bridge.mjs';
import { buildHarvest } from './scene-harvest.mjs';
import { buildLibrary } from './scene-library.mjs';
import { buildMarket } from './scene-market.mjs';
import { buildRiser } from './scene-riser.mjs';
import { buildRunners } from './scene-runners.mjs';
import { buildTrench } from './scene-trench.mjs';
import { buildUmbrellas } from './scene-umbrellas.mjs';

export const pictures = {
  bridge: {
    width: 1650,
    height: 1020,
    samples: 32,
    build: buildBridge,
    look: { exposure: 0.62, glow: 0.1, color: 1.12, contrast: 1.08 },
  },
  runners: {
    width: 1650,
    height: 960,
    samples: 24,
    build: buildRunners,
    look: { exposure: 0.62, glow: 0.12, color: 1.08, contrast: 1.05 },
  },
  market: {
    width: 1100,
    height: 740,
    samples: 40,
    build: buildMarket,
    look: { exposure: 0.9, glow: 0.06, color: 1.1, contrast: 1.05 },
  },
  trench: {
    width: 1100,
    height: 730,
    samples: 24,
    build: buildTrench,
    look: { exposure: 0.5, glow: 0.04, color: 1.05, contrast: 1.05 },
  },
  'gas-pipes': {
    width: 1100,
    height: 780,
    samples: 32,
    build: buildRiser,
    look: { exposure: 0.55, glow: 0.05, color: 1.08, contrast: 1.05 },
  },
  library: {
    width: 1100,
    height: 740,
    samples: 48,
    build: buildLibrary,
    look: { exposure: 1.05, glow: 0.14, color: 1.05 },
  },
  alley: {
    width: 1100,
    height: 1380,
    samples: 32,
    build: buildAlley,
    look: { exposure: 1.25, glow: 0.16, color: 1.05 },
  },
  umbrellas: {
    width: 1650,
    height: 1080,
    samples: 32,
    build: buildUmbrellas,
    look: { exposure: 0.58, glow: 0.08, color: 1.05, contrast: 1.06 },
  },
  harvest: {
    width: 1100,
    height: 740,
    samples: 24,
    build: buildHarvest,
    look: { exposure: 0.52, glow: 0.06, color: 1.08, contrast: 1.05 },
  },
};
