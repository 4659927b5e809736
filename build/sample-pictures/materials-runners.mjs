// What the things of the runners picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { leafy, painted, plain, plaster, water } from './materials.mjs';
import { fbm2, fbm3, smoothstep } from './noise.mjs';

function roadSurface(hit, s) {
  const grain = fbm3(hit.x * 40, 0, hit.z * 40, 2);
  const wear = fbm2(hit.x * 0.5, hit.z * 0.12, 4);
  const wet = smoothstep(0.02, 0.3, fbm2(hit.x * 0.33 + 4, hit.z * 0.13, 4));
  const line =
    Math.abs(hit.x + 3.3) < 0.07 || (Math.abs(hit.x - 0.4) < 0.06 && ((hit.z % 6) + 6) % 6 < 2.6);
  const k = (0.06 + 0.02 * wear + 0.018 * grain) * (1 - 0.45 * wet);
  const paint = line ? 0.42 + 0.1 * grain : 0;
  s.r = k + paint;
  s.g = k * 0.98 + paint;
  s.b = k * 0.96 + paint * 0.95;
  s.gloss = 0.02;
  s.rough = 0.8 - 0.3 * wet;
  s.nx += grain * 0.03 * (1 - wet);
}

function walkSurface(hit, s) {
  const joint =
    Math.min(
      Math.abs(((((hit.x * 2) % 1) + 1) % 1) - 0.5),
      Math.abs(((((hit.z * 1.2) % 1) + 1) % 1) - 0.5),
    ) > 0.47
      ? 0.6
      : 1;
  const k = (0.3 + 0.1 * fbm2(hit.x * 3, hit.z * 3, 3)) * joint;
  s.r = k;
  s.g = k * 0.93;
  s.b = k * 0.85;
}

const CLOTH_COLORS = [
  [0.6, 0.06, 0.05],
  [0.75, 0.72, 0.68],
  [0.05, 0.16, 0.42],
  [0.72, 0.5, 0.05],
  [0.08, 0.33, 0.22],
  [0.12, 0.12, 0.13],
  [0.7, 0.28, 0.04],
  [0.3, 0.55, 0.62],
];

const DARK_COLORS = [
  [0.03, 0.03, 0.035],
  [0.05, 0.05, 0.09],
  [0.12, 0.03, 0.04],
  [0.02, 0.06, 0.08],
];

const SHOE_COLORS = [
  [0.7, 0.7, 0.68],
  [0.65, 0.12, 0.05],
  [0.1, 0.4, 0.5],
  [0.75, 0.7, 0.1],
];

/** Registers the materials and gives their numbers by name. */
export function runnersMaterials(scene) {
  return {
    road: scene.material(roadSurface),
    kerb: scene.material(plaster([0.4, 0.38, 0.35], { dirt: 0.5, streaks: 0 })),
    walk: scene.material(walkSurface),
    stone: scene.material(plaster([0.45, 0.42, 0.38], { dirt: 0.6, streaks: 0.3, foot: 0 })),
    water: scene.material(water(0.07, [0.02, 0.035, 0.035])),
    far: scene.material(plain([0.16, 0.17, 0.16], { size: 0.1, spots: 0.4 })),
    bark: scene.material(plain([0.1, 0.075, 0.055], { size: 9, spots: 0.5 })),
    leaf: scene.material(leafy([0.36, 0.2, 0.02], [0.62, 0.42, 0.05], 0.5)),
    skin: scene.material(plain([0.5, 0.33, 0.24], { spots: 0.05, gloss: 0.035, rough: 0.45 })),
    hair: scene.material(plain([0.02, 0.016, 0.014], { gloss: 0.04, rough: 0.4 })),
    cloth: scene.material(painted(CLOTH_COLORS, { gloss: 0.02, rough: 0.6 })),
    number: scene.material(plain([0.85, 0.84, 0.8], { spots: 0.03 })),
    dark: scene.material(painted(DARK_COLORS, { gloss: 0.02 })),
    shoe: scene.material(painted(SHOE_COLORS, { gloss: 0.03 })),
    lamp: scene.material(plain([0.06, 0.07, 0.07], { gloss: 0.05 })),
  };
}
