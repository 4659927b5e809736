// What the things of the library picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { painted, plain, plaster } from './materials.mjs';
import { fbm2, hash3, noise2, smoothstep } from './noise.mjs';

// A wall of books: boards every 38 cm, spines of unlike width, height and colour between them.
function bookcase(hit, s) {
  const along = Math.abs(hit.nx) > 0.5 ? hit.z : hit.x;
  const row = Math.floor(hit.y / 0.38);
  const up = hit.y / 0.38 - row;
  const bay = Math.abs(((((along / 1.1) % 1) + 1) % 1) - 0.5) > 0.475;
  if (up < 0.07 || bay) {
    s.r = 0.3;
    s.g = 0.18;
    s.b = 0.1;
    return;
  }
  const spine = Math.floor(along / 0.034 + hash3(row, 1, 2) * 9);
  const pick = hash3(spine, row, 5);
  const tall = 0.62 + 0.3 * hash3(spine, row, 6);
  if (up > tall || hash3(Math.floor(spine / 9), row, 8) > 0.88) {
    s.r = s.g = s.b = 0.035;
    return;
  }
  const palette = [
    [0.45, 0.08, 0.06],
    [0.1, 0.16, 0.3],
    [0.55, 0.48, 0.36],
    [0.12, 0.25, 0.16],
    [0.6, 0.56, 0.5],
    [0.3, 0.2, 0.1],
    [0.55, 0.3, 0.08],
    [0.2, 0.2, 0.22],
  ];
  const c = palette[Math.floor(pick * palette.length)];
  const round = 0.7 + 0.3 * Math.sin(((along / 0.034) % 1) * Math.PI);
  s.r = c[0] * round;
  s.g = c[1] * round;
  s.b = c[2] * round;
}

function pavingSurface(hit, s) {
  const [gx, gz] = [hit.x / 1.2, hit.z / 0.6];
  const slab = hash3(Math.floor(gx + 0.5 * (Math.floor(gz) % 2)), Math.floor(gz), 4);
  const fx = Math.abs(((((gx + 0.5 * (Math.floor(gz) % 2)) % 1) + 1) % 1) - 0.5);
  const fz = Math.abs((((gz % 1) + 1) % 1) - 0.5);
  const joint = fx > 0.492 || fz > 0.484;
  const pool = smoothstep(-0.08, 0.2, fbm2(hit.x * 0.16 + 3, hit.z * 0.22, 4) + 0.1);
  const k =
    (0.15 + 0.05 * slab + 0.03 * fbm2(hit.x * 4, hit.z * 4, 3)) *
    (joint ? 0.5 : 1) *
    (1 - 0.5 * pool);
  s.r = k;
  s.g = k * 0.97;
  s.b = k * 0.93;
  s.gloss = 0.035;
  s.rough = joint ? 0.5 : 0.26 - 0.18 * pool + 0.08 * slab * (1 - pool);
  const wave = (1 - pool) * 0.02 + 0.004;
  s.nx += wave * noise2(hit.x * 9, hit.z * 9) + (slab - 0.5) * 0.012 * (1 - pool);
  s.nz += wave * noise2(hit.x * 9 + 7, hit.z * 9);
}

function finSurface(hit, s) {
  const k = 0.8 + 0.3 * fbm2(hit.y * 0.7, (hit.x + hit.z) * 18, 3);
  s.r = 0.34 * k;
  s.g = 0.2 * k;
  s.b = 0.11 * k;
}

function glassSurface(_hit, s) {
  s.r = 0.94;
  s.g = 0.96;
  s.b = 0.95;
  s.gloss = 0.045;
  s.rough = 0.01;
}

function stripSurface(_hit, s) {
  s.er = 9;
  s.eg = 7.2;
  s.eb = 5;
}

function townSurface(hit, s) {
  const [i, j] = [Math.floor((hit.x + hit.z) / 1.8), Math.floor(hit.y / 3)];
  const pane = Math.abs(((hit.x + hit.z) / 1.8) % 1) > 0.35 && (hit.y / 3) % 1 > 0.4;
  const lit = pane && hash3(i, j, 9) > 0.72;
  s.r = s.g = s.b = 0.12;
  s.er = lit ? 0.75 : 0;
  s.eg = lit ? 0.48 : 0;
  s.eb = lit ? 0.22 : 0;
}

function lampSurface(_hit, s) {
  s.er = 12;
  s.eg = 8.5;
  s.eb = 5;
}

const CLOTH_COLORS = [
  [0.05, 0.06, 0.09],
  [0.3, 0.07, 0.06],
  [0.1, 0.13, 0.2],
  [0.36, 0.3, 0.22],
  [0.14, 0.17, 0.13],
  [0.5, 0.48, 0.44],
];

const LEAF_COLORS = [
  [0.2, 0.12, 0.02],
  [0.3, 0.19, 0.03],
];

/** Registers the materials and gives their numbers by name. */
export function libraryMaterials(scene) {
  return {
    paving: scene.material(pavingSurface),
    stone: scene.material(plaster([0.5, 0.46, 0.4], { dirt: 0.35, streaks: 0.25 })),
    fin: scene.material(finSurface),
    slab: scene.material(plain([0.5, 0.49, 0.46], { spots: 0.1 })),
    ceiling: scene.material(plain([0.72, 0.68, 0.6], { spots: 0.03 })),
    floor: scene.material(plain([0.38, 0.25, 0.15], { gloss: 0.04, rough: 0.3, spots: 0.2 })),
    wall: scene.material(plain([0.62, 0.55, 0.45], { spots: 0.05 })),
    frame: scene.material(plain([0.05, 0.05, 0.052], { gloss: 0.04, rough: 0.3 })),
    glass: scene.material(glassSurface, 'glass'),
    books: scene.material(bookcase),
    strip: scene.material(stripSurface, 'ghost'),
    table: scene.material(plain([0.45, 0.28, 0.15], { gloss: 0.04, rough: 0.3 })),
    cloth: scene.material(painted(CLOTH_COLORS, { gloss: 0 })),
    trousers: scene.material(plain([0.035, 0.04, 0.055])),
    skin: scene.material(plain([0.5, 0.34, 0.25], { spots: 0.04 })),
    hair: scene.material(plain([0.018, 0.015, 0.014])),
    bark: scene.material(plain([0.07, 0.055, 0.045], { size: 5, spots: 0.4 })),
    leaf: scene.material(painted(LEAF_COLORS, { gloss: 0 })),
    town: scene.material(townSurface),
    lamp: scene.material(lampSurface, 'ghost'),
  };
}
