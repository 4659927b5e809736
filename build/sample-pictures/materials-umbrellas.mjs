// What the things of the umbrellas picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { leafy, painted, plain, plaster } from './materials.mjs';
import { cell2, fbm2, fbm3, noise2, smoothstep } from './noise.mjs';
import { emboss } from './surface.mjs';
/** Ribs of an umbrella. */
export const RIBS = 28;

const PAPERS = [
  [
    [0.72, 0.42, 0.13],
    [0.38, 0.14, 0.05],
  ],
  [
    [0.62, 0.09, 0.05],
    [0.7, 0.4, 0.12],
  ],
  [
    [0.78, 0.62, 0.36],
    [0.5, 0.1, 0.07],
  ],
  [
    [0.1, 0.2, 0.36],
    [0.7, 0.62, 0.42],
  ],
  [
    [0.75, 0.3, 0.06],
    [0.75, 0.6, 0.3],
  ],
  [
    [0.16, 0.32, 0.22],
    [0.72, 0.6, 0.34],
  ],
  [
    [0.7, 0.34, 0.36],
    [0.75, 0.66, 0.5],
  ],
];

// What is painted on the paper: two rings, a wreath of blossom, or a dark crown and rim.
function painting(style, a, v) {
  if (style < 0.35) {
    return (
      smoothstep(0.012, 0.006, Math.abs(v - 0.8)) + smoothstep(0.02, 0.012, Math.abs(v - 0.86))
    );
  }
  if (style < 0.7) return blossom(a, v);
  return smoothstep(0.3, 0.28, v) + smoothstep(0.905, 0.915, v);
}

// Oiled paper over ribs: u runs round the crown, v from the top to the rim.
function oiledPaper(hit, s) {
  const pick = Math.floor(hit.tint * PAPERS.length * 0.9999);
  const style = (hit.tint * PAPERS.length) % 1;
  const [ground, ink] = PAPERS[pick];
  const a = hit.u * Math.PI * 2;
  const rib = Math.abs(((hit.u * RIBS) % 1) - 0.5);
  const shadow = 1 - 0.5 * smoothstep(0.45, 0.49, rib) * (hit.v < 0.97 ? 1 : 0);
  const stain =
    1 +
    0.2 * fbm2(Math.cos(a) * hit.v * 5 + pick, Math.sin(a) * hit.v * 5, 4) +
    0.07 * noise2(Math.cos(a) * hit.v * 60, Math.sin(a) * hit.v * 60);
  const hub = hit.v < 0.1 ? 0.45 : 1;
  const k = Math.min(1, painting(style, a, hit.v)) * 0.85;
  s.r = (ground[0] + (ink[0] - ground[0]) * k) * shadow * stain * hub;
  s.g = (ground[1] + (ink[1] - ground[1]) * k) * shadow * stain * hub;
  s.b = (ground[2] + (ink[2] - ground[2]) * k) * shadow * stain * hub;
  s.through = 0.5;
  s.gloss = 0.04;
  s.rough = 0.28;
}

// A ring of painted blossom: five petals a flower, seven flowers round the crown.
function blossom(a, v) {
  const turn = (a / (Math.PI * 2)) * 7;
  const x = ((turn % 1) - 0.5) * 0.9 * v;
  const y = (v - 0.66) * 1.0;
  const r = Math.hypot(x, y);
  const petal = 0.1 + 0.045 * Math.cos(Math.atan2(y, x) * 5 + Math.floor(turn));
  const flower = smoothstep(petal + 0.012, petal - 0.012, r) * (r > 0.03 ? 1 : 0.2);
  const stem = smoothstep(0.02, 0.008, Math.abs(v - 0.86 + 0.02 * Math.sin(turn * 12)));
  return Math.max(flower, stem * 0.8);
}

function bambooSurface(hit, s) {
  const k = 0.8 + 0.3 * fbm3(hit.x * 8, hit.y * 8, hit.z * 8, 3) + (hit.tint - 0.5) * 0.3;
  s.r = 0.56 * k;
  s.g = 0.39 * k;
  s.b = 0.17 * k;
  s.gloss = 0.04;
  s.rough = 0.35;
}

function groundSurface(hit, s) {
  const [d, e, id] = cell2(hit.x * 1.7 + 0.2 * noise2(hit.x * 2, hit.z * 2), hit.z * 2.3);
  const joint = smoothstep(0.09, 0.02, e - d);
  const k = (0.26 + 0.1 * id + 0.08 * fbm2(hit.x * 4, hit.z * 4, 4)) * (1 - 0.5 * joint);
  const moss = joint * smoothstep(-0.2, 0.3, fbm2(hit.x * 0.8, hit.z * 0.8, 3));
  s.r = k * (1 - 0.4 * moss);
  s.g = k * (0.94 - 0.1 * moss);
  s.b = k * (0.84 - 0.5 * moss);
  s.gloss = 0.03;
  s.rough = 0.5;
  emboss(hit, s, {
    height: (x, y, z) => {
      const [p, q] = cell2(x * 1.7 + 0.2 * noise2(x * 2, z * 2), z * 2.3);
      return smoothstep(0, 0.12, q - p) * 0.7 + 0.4 * fbm2(x * 5, z * 5, 3);
    },
    depth: 0.035,
    step: 0.012,
  });
}

function timberSurface(hit, s) {
  const k = 0.7 + 0.5 * fbm2((hit.x + hit.z) * 8, hit.y * 0.8, 4) + (hit.tint - 0.5) * 0.3;
  s.r = 0.2 * k;
  s.g = 0.11 * k;
  s.b = 0.06 * k;
}

const CLOTH_COLORS = [
  [0.09, 0.12, 0.19],
  [0.3, 0.27, 0.22],
  [0.12, 0.11, 0.1],
];

/** Registers the materials and gives their numbers by name. */
export function umbrellasMaterials(scene) {
  return {
    paper: scene.material(oiledPaper),
    bamboo: scene.material(bambooSurface),
    cap: scene.material(plain([0.05, 0.035, 0.03], { gloss: 0.04 })),
    ground: scene.material(groundSurface),
    wall: scene.material(plaster([0.74, 0.7, 0.62], { dirt: 0.6, streaks: 0.7, foot: 1.3 })),
    timber: scene.material(timberSurface),
    tile: scene.material(
      plain([0.1, 0.1, 0.105], { spots: 0.5, size: 4, gloss: 0.03, rough: 0.4 }),
    ),
    cloth: scene.material(painted(CLOTH_COLORS, { gloss: 0, spots: 0.15, size: 6 })),
    skin: scene.material(plain([0.46, 0.29, 0.2], { spots: 0.05, gloss: 0.03 })),
    hair: scene.material(plain([0.16, 0.155, 0.15], { spots: 0.3, size: 30 })),
    leaf: scene.material(leafy([0.1, 0.2, 0.03], [0.4, 0.42, 0.07], 0.5)),
    pot: scene.material(
      plain([0.22, 0.12, 0.07], { gloss: 0.05, rough: 0.2, spots: 0.3, size: 5 }),
    ),
  };
}
