// What the things of the bridge picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { leafy, painted, plain, water } from './materials.mjs';
import { fbm2 } from './noise.mjs';

function lampSurface(_hit, s) {
  s.er = 14;
  s.eg = 9;
  s.eb = 4.5;
}

function hillSurface(hit, s) {
  const k = 0.8 + 0.5 * fbm2(hit.x * 0.03, hit.z * 0.03 + hit.y * 0.05, 4);
  s.r = 0.055 * k;
  s.g = 0.075 * k;
  s.b = 0.045 * k;
}

const CAR_COLORS = [
  [0.6, 0.6, 0.6],
  [0.05, 0.05, 0.06],
  [0.4, 0.05, 0.04],
  [0.1, 0.2, 0.4],
  [0.7, 0.66, 0.5],
];

const TOWN_COLORS = [
  [0.4, 0.38, 0.36],
  [0.34, 0.33, 0.34],
  [0.45, 0.42, 0.37],
  [0.28, 0.29, 0.32],
];

/** Registers the materials and gives their numbers by name. */
export function bridgeMaterials(scene) {
  return {
    water: scene.material(water(0.05, [0.016, 0.026, 0.026])),
    concrete: scene.material(plain([0.42, 0.41, 0.39], { spots: 0.2, size: 0.15 })),
    steel: scene.material(plain([0.3, 0.31, 0.33], { gloss: 0.04, rough: 0.4 })),
    cable: scene.material(plain([0.62, 0.6, 0.56], { spots: 0, gloss: 0.05, rough: 0.35 })),
    hull: scene.material(
      painted([
        [0.09, 0.1, 0.12],
        [0.32, 0.06, 0.04],
        [0.55, 0.55, 0.52],
        [0.3, 0.24, 0.17],
      ]),
    ),
    car: scene.material(painted(CAR_COLORS, { gloss: 0.06, rough: 0.2 })),
    lamp: scene.material(lampSurface, 'ghost'),
    hill: scene.material(hillSurface),
    town: scene.material(painted(TOWN_COLORS, { gloss: 0 })),
    reed: scene.material(leafy([0.16, 0.13, 0.06], [0.36, 0.29, 0.13], 0.4), 'solid'),
    plume: scene.material(leafy([0.5, 0.4, 0.28], [0.72, 0.6, 0.45], 0.55), 'solid'),
  };
}
