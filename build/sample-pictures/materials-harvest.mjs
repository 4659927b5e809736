// What the things of the harvest picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { leafy, painted, plain } from './materials.mjs';
import { fbm2, hash3, noise2, smoothstep } from './noise.mjs';

// The hillside climbs to the right and away; spurs and hollows bend the fields that cut it into steps.
function slope(x, z) {
  const spur =
    3.4 * noise2(x * 0.019 + 2.3, z * 0.021 + 0.4) + 1.1 * noise2(x * 0.05, z * 0.045 + 7);
  const valley = smoothstep(-16, -75, x + z * 0.1) * 15;
  return 0.23 * (0.8 * x - 0.34 * z) + spur - valley;
}

export function level(x, z) {
  const h = slope(x, z) / STEP;
  const whole = Math.floor(h);
  return { whole, part: h - whole };
}

// What a stretch of terrace carries this week: standing rice, stubble or water.
export const crop = (whole, x, z) => {
  const k = hash3(whole, Math.floor((0.34 * x + 0.8 * z) / 19 + hash3(whole, 1, 1)), 3);
  return k < 0.58 ? 'rice' : k < 0.84 ? 'stubble' : 'water';
};

export const STEP = 0.9;

function landSurface(hit, s) {
  const { whole, part } = level(hit.x, hit.z);
  const bank = part > 0.85 || part < 0.07;
  const kind = crop(whole, hit.x, hit.z);
  const fine = fbm2(hit.x * 3.1, hit.z * 3.1, 3);
  const far = smoothstep(15, 60, hit.t);
  if (bank) {
    const green = smoothstep(-0.1, 0.5, fbm2(hit.x * 0.6, hit.z * 0.6, 4));
    const tuft = 0.75 + 0.5 * fbm2(hit.x * 9 + hit.z * 6, hit.y * 3.5, 3);
    s.r = (0.21 - 0.1 * green) * tuft;
    s.g = (0.165 - 0.03 * green) * tuft;
    s.b = (0.085 - 0.045 * green) * tuft;
    s.nx += 0.35 * noise2(hit.x * 8, hit.z * 8);
    s.nz += 0.35 * noise2(hit.x * 8 + 5, hit.z * 8);
  } else if (kind === 'rice') {
    const k = 1 + 0.35 * fine + 0.25 * noise2(hit.x * 0.3, hit.z * 0.3) - (1 - far) * 0.5;
    s.r = 0.5 * k;
    s.g = 0.34 * k;
    s.b = 0.075 * k;
    s.nx += 0.55 * noise2(hit.x * 7, hit.z * 7);
    s.nz += 0.55 * noise2(hit.x * 7 + 9, hit.z * 7);
  } else if (kind === 'stubble') {
    const dot = Math.sin(hit.x * 22 + noise2(hit.z, hit.x)) * Math.sin(hit.z * 22) > 0.45 ? 0.5 : 0;
    const k = 0.75 + 0.3 * fine + dot;
    s.r = 0.25 * k;
    s.g = 0.2 * k;
    s.b = 0.11 * k;
  } else {
    s.r = 0.05;
    s.g = 0.045;
    s.b = 0.03;
    s.gloss = 0.03;
    s.rough = 0.04;
    s.nx = 0.01 * noise2(hit.x * 3, hit.z * 3);
    s.nz = 0.01 * noise2(hit.x * 3 + 4, hit.z * 3);
    s.ny = 1;
  }
}

function hillSurface(hit, s) {
  const k = 0.8 + 0.6 * fbm2(hit.x * 0.05, hit.z * 0.05 + hit.y * 0.08, 5);
  s.r = 0.075 * k;
  s.g = 0.1 * k;
  s.b = 0.045 * k;
}

const STRAW_COLORS = [
  [0.6, 0.45, 0.17],
  [0.5, 0.37, 0.14],
  [0.66, 0.52, 0.24],
];

const WALL_COLORS = [
  [0.66, 0.62, 0.55],
  [0.42, 0.28, 0.17],
  [0.6, 0.52, 0.4],
];

const CLOTH_COLORS = [
  [0.06, 0.11, 0.28],
  [0.45, 0.06, 0.05],
  [0.55, 0.53, 0.48],
  [0.1, 0.22, 0.16],
  [0.06, 0.06, 0.08],
];

const HAT_COLORS = [
  [0.66, 0.52, 0.27],
  [0.56, 0.42, 0.2],
];

/** Registers the materials and gives their numbers by name. */
export function harvestMaterials(scene) {
  return {
    land: scene.material(landSurface),
    ear: scene.material(leafy([0.5, 0.31, 0.06], [0.72, 0.5, 0.13], 0.4)),
    blade: scene.material(leafy([0.36, 0.3, 0.07], [0.52, 0.44, 0.13], 0.4)),
    grass: scene.material(leafy([0.1, 0.13, 0.03], [0.36, 0.29, 0.1], 0.35)),
    straw: scene.material(painted(STRAW_COLORS, { gloss: 0 })),
    hill: scene.material(hillSurface),
    wall: scene.material(painted(WALL_COLORS, { gloss: 0 })),
    tile: scene.material(plain([0.11, 0.105, 0.11], { spots: 0.4 })),
    cloth: scene.material(painted(CLOTH_COLORS, { gloss: 0 })),
    hat: scene.material(painted(HAT_COLORS, { gloss: 0 })),
    skin: scene.material(plain([0.42, 0.26, 0.18])),
    wood: scene.material(plain([0.22, 0.14, 0.08], { spots: 0.3, size: 6 })),
    bark: scene.material(plain([0.13, 0.1, 0.075], { spots: 0.4, size: 5 })),
    leaf: scene.material(leafy([0.07, 0.13, 0.025], [0.42, 0.3, 0.04], 0.4)),
  };
}
