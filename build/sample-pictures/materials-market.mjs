// What the things of the market picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { leafy, painted, plain } from './materials.mjs';
import { fbm2, fbm3, noise2 } from './noise.mjs';

function wickerSurface(hit, s) {
  const weave = Math.sin(hit.u * 220 + (Math.floor(hit.v * 24) % 2) * 3.14) * Math.sin(hit.v * 75);
  const k = 0.75 + 0.3 * weave + 0.2 * fbm3(hit.x * 9, hit.y * 9, hit.z * 9, 2);
  s.r = 0.46 * k;
  s.g = 0.31 * k;
  s.b = 0.15 * k;
  s.gloss = 0.03;
  s.rough = 0.5;
}

function woodSurface(hit, s) {
  const k =
    0.7 +
    0.35 * fbm2(hit.x * 2.2, hit.z * 26 + hit.y * 26, 4) +
    0.12 * noise2(hit.x * 5, hit.z * 90);
  s.r = 0.3 * k;
  s.g = 0.2 * k;
  s.b = 0.12 * k;
}

function roofSurface(hit, s) {
  const stripe = Math.floor(hit.x / 0.45) % 2 === 0;
  s.r = stripe ? 0.55 : 0.62;
  s.g = stripe ? 0.12 : 0.6;
  s.b = stripe ? 0.1 : 0.55;
  s.through = 0.35;
}

function bulbSurface(_hit, s) {
  s.er = 30;
  s.eg = 21;
  s.eb = 11;
}

const COAT_COLORS = [
  [0.1, 0.13, 0.22],
  [0.32, 0.28, 0.2],
  [0.35, 0.08, 0.08],
  [0.16, 0.2, 0.16],
  [0.4, 0.4, 0.42],
];

/** Registers the materials and gives their numbers by name. */
export function marketMaterials(scene) {
  return {
    wicker: scene.material(wickerSurface),
    wood: scene.material(woodSurface),
    cloth: scene.material(plain([0.13, 0.26, 0.36], { spots: 0.2, size: 5 })),
    apron: scene.material(plain([0.28, 0.06, 0.06], { spots: 0.15, size: 7 })),
    coat: scene.material(painted(COAT_COLORS, { gloss: 0 })),
    trousers: scene.material(plain([0.05, 0.055, 0.07])),
    skin: scene.material(plain([0.5, 0.32, 0.23], { spots: 0.05, gloss: 0.03, rough: 0.5 })),
    hair: scene.material(plain([0.02, 0.018, 0.016], { gloss: 0.04 })),
    floor: scene.material(
      plain([0.22, 0.21, 0.2], { gloss: 0.04, rough: 0.3, size: 3, spots: 0.4 }),
    ),
    wall: scene.material(plain([0.55, 0.53, 0.48], { size: 0.7, spots: 0.2 })),
    roof: scene.material(roofSurface),
    steel: scene.material(
      plain([0.6, 0.6, 0.6], { metal: true, gloss: 0.6, rough: 0.3, spots: 0.05 }),
    ),
    bulb: scene.material(bulbSurface, 'ghost'),
    shade: scene.material(plain([0.5, 0.08, 0.05], { gloss: 0.04, rough: 0.3 })),
    leafDark: scene.material(leafy([0.05, 0.15, 0.03], [0.14, 0.28, 0.06], 0.3)),
  };
}
