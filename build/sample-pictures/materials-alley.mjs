// What the things of the alley picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { painted, plain } from './materials.mjs';
import { fbm2, fbm3, hash3, noise2, smoothstep } from './noise.mjs';
import { emboss } from './surface.mjs';

const grain = (color) => (hit, s) => {
  const along = fbm2((hit.x + hit.z) * 9, hit.y * 0.9, 4);
  const k =
    0.72 + 0.5 * along + 0.16 * fbm3(hit.x * 4, hit.y * 4, hit.z * 4, 3) + (hit.tint - 0.5) * 0.35;
  s.r = color[0] * k;
  s.g = color[1] * k;
  s.b = color[2] * k;
  s.gloss = 0.03;
  s.rough = 0.42;
  emboss(hit, s, {
    height: (x, y, z) => fbm2((x + z) * 14, y * 1.2, 2),
    depth: 0.008,
    step: 0.01,
  });
};

// The lane bends a little to the left as it goes.
export const bend = (z) => -0.0042 * Math.min(0, z + 4) ** 2;

// Long granite slabs across the lane, worn and wet, with pools in the hollows.
function wetStone(hit, s) {
  const x = hit.x - bend(hit.z);
  const row = Math.floor(hit.z / 0.42);
  const shift = hash3(row, 3, 1) * 0.9;
  const fx = ((((x + shift) / 0.95) % 1) + 1) % 1;
  const fz = (((hit.z / 0.42) % 1) + 1) % 1;
  const slab = hash3(Math.floor((x + shift) / 0.95), row, 7);
  const edge = Math.min(fx, 1 - fx) * 0.95;
  const edgeZ = Math.min(fz, 1 - fz) * 0.42;
  const joint =
    1 - smoothstep(0.008, 0.03, Math.min(edge, edgeZ) + 0.006 * noise2(hit.x * 20, hit.z * 20));
  const worn = fbm2(hit.x * 1.4, hit.z * 1.4, 4);
  const pool = smoothstep(
    0.02,
    0.22,
    fbm2(hit.x * 0.9 + 5, hit.z * 0.55, 4) + 0.07 - 0.1 * Math.abs(slab - 0.5) + joint * 0.1,
  );
  const k =
    (0.13 + 0.07 * slab + 0.05 * worn + 0.03 * fbm2(hit.x * 25, hit.z * 25, 2)) *
    (1 - 0.55 * joint) *
    (1 - 0.45 * pool);
  s.r = k * 1.0;
  s.g = k * 0.99;
  s.b = k * 0.96;
  s.gloss = 0.035;
  s.rough = Math.max(0.05, 0.3 - 0.24 * pool + 0.2 * joint * (1 - pool));
  const dry = 1 - pool;
  s.nx +=
    dry *
    (0.045 * noise2(hit.x * 7, hit.z * 7) +
      (slab - 0.5) * 0.03 +
      (fx < 0.04 ? -0.2 : fx > 0.96 ? 0.2 : 0));
  s.nz +=
    dry * (0.045 * noise2(hit.x * 7 + 4, hit.z * 7) + (fz < 0.06 ? -0.22 : fz > 0.94 ? 0.22 : 0));
  // Rings where drops have just struck.
  const [cx, cz] = [Math.floor(hit.x / 0.16), Math.floor(hit.z / 0.16)];
  const [dx, dz] = [
    hit.x - (cx + 0.2 + 0.6 * hash3(cx, cz, 1)) * 0.16,
    hit.z - (cz + 0.2 + 0.6 * hash3(cx, cz, 2)) * 0.16,
  ];
  const d = Math.hypot(dx, dz);
  const size = 0.075 * hash3(cx, cz, 3);
  const ring =
    Math.exp(-(((d - size) / 0.007) ** 2)) *
    pool *
    (size > 0.02 ? 0.35 : 0) *
    Math.sin((d - size) * 500);
  s.nx += (ring * dx) / (d + 1e-4);
  s.nz += (ring * dz) / (d + 1e-4);
  const l = 1 / Math.hypot(s.nx, s.ny, s.nz);
  s.nx *= l;
  s.ny *= l;
  s.nz *= l;
}

function plasterSurface(hit, s) {
  const damp = smoothstep(1.5, 0.1, hit.y + 0.6 * fbm2(hit.z * 1.1, hit.x + 2, 4));
  const run = smoothstep(0.1, 0.6, fbm2(hit.z * 4.5, hit.y * 0.3, 3)) * smoothstep(1.5, 4.5, hit.y);
  const bare = smoothstep(0.3, 0.36, fbm3(hit.x, hit.y * 0.9, hit.z * 0.8, 4));
  const k =
    (0.62 + 0.1 * fbm3(hit.x * 3, hit.y * 3, hit.z * 3, 4)) * (1 - 0.45 * damp) * (1 - 0.4 * run);
  s.r = k * (1 - 0.45 * bare);
  s.g = k * (0.98 - 0.5 * bare - 0.02 * damp);
  s.b = k * (0.93 - 0.54 * bare - 0.06 * damp);
  emboss(hit, s, {
    height: (x, y, z) =>
      fbm3(x * 7, y * 7, z * 7, 3) - 0.5 * smoothstep(0.3, 0.36, fbm3(x, y * 0.9, z * 0.8, 4)),
    depth: 0.02,
    step: 0.012,
  });
}

function tileSurface(hit, s) {
  const k =
    0.075 +
    0.05 * fbm3(hit.x * 5, hit.y * 5, hit.z * 5, 3) +
    0.03 * hash3(Math.floor(hit.z / 0.22), Math.floor(hit.v * 9), 2);
  const moss = smoothstep(0.2, 0.5, fbm2(hit.z * 1.3, hit.x * 2, 3));
  s.r = k * (1 - 0.2 * moss);
  s.g = k * (1.02 + 0.25 * moss);
  s.b = k * 1.06;
  s.gloss = 0.035;
  s.rough = 0.3;
}

function paperSurface(hit, s) {
  s.r = 0.6;
  s.g = 0.48;
  s.b = 0.32;
  const k = hit.tint > 0.5 ? 0.55 + 0.35 * noise2(hit.y * 2, hit.z * 1.6) : 0.03;
  s.er = 1.5 * k;
  s.eg = 0.82 * k;
  s.eb = 0.32 * k;
}

function lanternSurface(hit, s) {
  const rib = 0.72 + 0.28 * Math.abs(Math.sin(hit.u * Math.PI * 14));
  const height = Math.sin(Math.PI * hit.v);
  const k = (0.35 + 1.5 * height ** 1.5) * rib;
  s.r = 0.5;
  s.g = 0.04;
  s.b = 0.02;
  s.er = 1.5 * k;
  s.eg = 0.11 * k * (0.5 + height);
  s.eb = 0.035 * k;
}

function umbrellaSurface(hit, s) {
  const fold = 0.8 + 0.2 * Math.cos(hit.u * Math.PI * 16);
  s.r = 0.5 * fold;
  s.g = 0.23 * fold;
  s.b = 0.05 * fold;
  s.through = 0.35;
  s.gloss = 0.04;
  s.rough = 0.25;
}

function dropSurface(hit, s) {
  s.open =
    hash3(Math.floor(hit.x * 5e3), Math.floor(hit.y * 300), Math.floor(hit.z * 5e3)) >
    0.2 + 0.3 * hit.tint;
  s.r = s.g = s.b = 0.5;
  s.er = s.eg = 0.13;
  s.eb = 0.15;
}

const CLOTH_COLORS = [
  [0.05, 0.06, 0.08],
  [0.2, 0.17, 0.13],
];

/** Registers the materials and gives their numbers by name. */
export function alleyMaterials(scene) {
  return {
    floor: scene.material(wetStone),
    timber: scene.material(grain([0.21, 0.1, 0.055])),
    dark: scene.material(grain([0.085, 0.05, 0.035])),
    plaster: scene.material(plasterSurface),
    tile: scene.material(tileSurface),
    paper: scene.material(paperSurface),
    lantern: scene.material(lanternSurface, 'ghost'),
    gold: scene.material(plain([0.6, 0.38, 0.1], { gloss: 0.3, rough: 0.35 })),
    tassel: scene.material(plain([0.4, 0.03, 0.02])),
    cloth: scene.material(painted(CLOTH_COLORS, { gloss: 0.02 })),
    umbrella: scene.material(umbrellaSurface),
    skin: scene.material(plain([0.45, 0.3, 0.22])),
    hair: scene.material(plain([0.02, 0.018, 0.016])),
    drop: scene.material(dropSurface, 'ghost'),
  };
}
