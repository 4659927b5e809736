// What the things of the riser picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { painted, plain, plaster } from './materials.mjs';
import { fbm2, fbm3, noise2, smoothstep } from './noise.mjs';
import { emboss } from './surface.mjs';

const render = plaster([0.66, 0.55, 0.4], { dirt: 0.5, streaks: 0.55, grain: 1.2 });

export const BASKET = [0.62, 9.35, 0.92];

export const FLOOR = 2.9;

function wallSurface(hit, s) {
  render(hit, s);
  // A run of damp under each sill and a line at every floor, where the bays of render meet.
  const under = ((hit.y - 0.9) / FLOOR - Math.floor((hit.y - 0.9) / FLOOR)) * FLOOR;
  const run =
    smoothstep(1.2, 2.9, under) * smoothstep(0.1, 0.55, noise2(hit.x * 4.2, hit.y * 0.25) + 0.15);
  const joint = Math.abs(((hit.y / FLOOR) % 1) - 0.06) < 0.004 ? 0.6 : 1;
  const k = (1 - 0.35 * run) * joint;
  s.r *= k;
  s.g *= k;
  s.b *= k;
}

function glassSurface(hit, s) {
  s.r = 0.72;
  s.g = 0.78;
  s.b = 0.76;
  s.gloss = 0.07;
  s.rough = 0.01;
  s.nx += 0.012 * noise2(hit.x * 1.7 + 5, hit.y * 1.7);
  s.ny += 0.012 * noise2(hit.x * 1.9, hit.y * 1.5 + 9);
}

function orangeSurface(hit, s) {
  const worn = smoothstep(0.28, 0.5, fbm3(hit.x * 7, hit.y * 7, hit.z * 7, 3));
  s.r = 0.78 * (1 - worn) + 0.3 * worn;
  s.g = 0.2 * (1 - worn) + 0.27 * worn;
  s.b = 0.02 * (1 - worn) + 0.24 * worn;
  s.gloss = 0.045;
  s.rough = 0.35;
}

function suitSurface(hit, s) {
  const h = hit.y - BASKET[1];
  const stripe = (h > 1.05 && h < 1.1) || (h > 0.32 && h < 0.37) || (h > 1.15 && h < 1.19);
  const k = 1 + 0.25 * fbm3(hit.x * 6, hit.y * 6, hit.z * 6, 3);
  s.r = (stripe ? 0.72 : 0.045) * k;
  s.g = (stripe ? 0.74 : 0.12) * k;
  s.b = (stripe ? 0.7 : 0.3) * k;
  emboss(hit, s, {
    height: (x, y, z) => fbm2(x * 9 + z * 7, y * 16, 3),
    depth: 0.012,
    step: 0.008,
  });
}

const CURTAIN_COLORS = [
  [0.6, 0.56, 0.48],
  [0.5, 0.3, 0.26],
  [0.36, 0.45, 0.42],
  [0.62, 0.6, 0.6],
];

const FAR_COLORS = [
  [0.5, 0.46, 0.42],
  [0.42, 0.42, 0.44],
  [0.55, 0.44, 0.36],
];

const CROWN_COLORS = [
  [0.1, 0.16, 0.05],
  [0.2, 0.19, 0.05],
  [0.13, 0.2, 0.07],
];

/** Registers the materials and gives their numbers by name. */
export function riserMaterials(scene) {
  return {
    wall: scene.material(wallSurface),
    band: scene.material(plaster([0.5, 0.26, 0.17], { dirt: 0.6, streaks: 0.5 })),
    frame: scene.material(
      plain([0.74, 0.74, 0.72], { gloss: 0.04, rough: 0.35, spots: 0.08, size: 6 }),
    ),
    sill: scene.material(plaster([0.55, 0.53, 0.49], { dirt: 0.8, streaks: 0.6 })),
    glass: scene.material(glassSurface, 'glass'),
    room: scene.material(plain([0.16, 0.14, 0.12])),
    curtain: scene.material(painted(CURTAIN_COLORS, { gloss: 0 })),
    grille: scene.material(
      plain([0.5, 0.5, 0.5], { gloss: 0.3, rough: 0.4, metal: true, spots: 0.2 }),
    ),
    yellow: scene.material(
      plain([0.78, 0.47, 0.02], { gloss: 0.045, rough: 0.22, spots: 0.1, size: 8 }),
    ),
    red: scene.material(plain([0.5, 0.04, 0.03], { gloss: 0.04, rough: 0.3 })),
    steel: scene.material(
      plain([0.55, 0.56, 0.57], { metal: true, gloss: 0.6, rough: 0.3, spots: 0.1, size: 7 }),
    ),
    cooler: scene.material(
      plain([0.7, 0.69, 0.64], { gloss: 0.04, rough: 0.4, spots: 0.18, size: 3 }),
    ),
    dark: scene.material(plain([0.03, 0.03, 0.032], { gloss: 0.03 })),
    orange: scene.material(orangeSurface),
    suit: scene.material(suitSurface),
    strap: scene.material(plain([0.7, 0.33, 0.03], { spots: 0.1 })),
    hat: scene.material(plain([0.8, 0.56, 0.02], { gloss: 0.05, rough: 0.15, spots: 0.03 })),
    skin: scene.material(plain([0.46, 0.29, 0.2], { spots: 0.05, gloss: 0.03 })),
    glove: scene.material(plain([0.62, 0.6, 0.56], { spots: 0.2, size: 20 })),
    hair: scene.material(plain([0.02, 0.018, 0.016])),
    far: scene.material(painted(FAR_COLORS, { gloss: 0, size: 0.3 })),
    crown: scene.material(painted(CROWN_COLORS, { gloss: 0, spots: 0.6, size: 3 })),
    tarmac: scene.material(plain([0.16, 0.16, 0.16])),
  };
}
