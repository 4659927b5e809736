// Materials and skies that several pictures share: painted, matt and wet things, ground, water,
// leaves, and the sky with its sun, clouds and haze.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { cell2, fbm2, fbm3, noise2, smoothstep } from './noise.mjs';
import { emboss } from './surface.mjs';

/** A plain surface; spots (0 to 1) makes it uneven, tinted by place. */
export function plain(
  color,
  { gloss = 0, rough = 0.5, spots = 0.15, size = 1, metal = false } = {},
) {
  return (hit, s) => {
    const k = 1 + spots * fbm3(hit.x * size, hit.y * size, hit.z * size, 3);
    s.r = color[0] * k;
    s.g = color[1] * k;
    s.b = color[2] * k;
    s.gloss = gloss;
    s.rough = rough;
    s.metal = metal;
  };
}

/** Several colours, one for each tint from 0 to 1. */
export function painted(colors, { gloss = 0.04, rough = 0.45, spots = 0.08, size = 2 } = {}) {
  return (hit, s) => {
    const c = colors[Math.min(colors.length - 1, Math.floor(hit.tint * colors.length))];
    const k = 1 + spots * fbm3(hit.x * size, hit.y * size, hit.z * size, 3);
    s.r = c[0] * k;
    s.g = c[1] * k;
    s.b = c[2] * k;
    s.gloss = gloss;
    s.rough = rough;
  };
}

/** Leaves and grass: light shines through, each leaf a little different. */
export function leafy(dark, light, through = 0.35) {
  return (hit, s) => {
    const k = hit.tint;
    s.r = dark[0] + (light[0] - dark[0]) * k;
    s.g = dark[1] + (light[1] - dark[1]) * k;
    s.b = dark[2] + (light[2] - dark[2]) * k;
    s.through = through;
  };
}

/** Old plaster or concrete: cloudy, with rain streaks and a dirty foot. */
export function plaster(color, { dirt = 0.5, streaks = 0.5, foot = 0, grain = 1 } = {}) {
  return (hit, s) => {
    const cloud = fbm3(hit.x * 0.7, hit.y * 0.5, hit.z * 0.7, 4);
    const fine = fbm3(hit.x * 11, hit.y * 11, hit.z * 11, 3);
    const run = fbm2((hit.x + hit.z) * 5.1, hit.y * 0.35, 3);
    let k = 1 + cloud * 0.25 * dirt + fine * 0.12 * dirt - Math.max(0, run) * 0.5 * streaks;
    if (foot > 0) k *= 0.55 + 0.45 * smoothstep(0, foot, hit.y + cloud * 0.5);
    s.r = color[0] * k;
    s.g = color[1] * k;
    s.b = color[2] * k;
    emboss(hit, s, {
      height: (x, y, z) => fbm3(x * 9, y * 9, z * 9, 2),
      depth: 0.012 * grain,
      step: 0.01,
    });
  };
}

/** Open water: mirrors the sky in small waves; `waves` is their steepness, `body` the colour below. */
export function water(waves, body, { size = 1, drift = [1, 0.35], calm } = {}) {
  return (hit, s) => {
    const near = 1 / (1 + hit.t * 0.0035);
    const x = hit.x * drift[0] * size;
    const z = hit.z * drift[1] * size;
    const e = 0.03;
    const h = (a, b) =>
      fbm2(a * 0.16, b * 0.16, 3) * 3.2 + fbm2(a * 1.1 + 3, b * 1.1, 3) * 0.55 * near;
    const h0 = h(x, z);
    let k = waves * (0.45 + 0.55 * smoothstep(-0.35, 0.45, noise2(hit.x * 0.013, hit.z * 0.03)));
    if (calm !== undefined) k *= calm(hit);
    s.nx = -((h(x + e, z) - h0) / e) * k;
    s.nz = -((h(x, z + e) - h0) / e) * k;
    s.ny = 1;
    const l = 1 / Math.hypot(s.nx, 1, s.nz);
    s.nx *= l;
    s.ny *= l;
    s.nz *= l;
    s.r = body[0];
    s.g = body[1];
    s.b = body[2];
    s.gloss = 0.025;
    s.rough = 0.03;
  };
}

/** Bare earth and stones. */
export function earth(color, { size = 1, stones = 0.5, depth = 0.05 } = {}) {
  const height = (x, y, z) => {
    const [first] = cell2(x * 3.1 * size, z * 3.1 * size);
    return (
      fbm3(x * 1.7 * size, y * 1.7 * size, z * 1.7 * size, 4) + stones * Math.max(0, 0.32 - first)
    );
  };
  return (hit, s) => {
    const coarse = 0.82 + 0.4 * fbm3(hit.x * 0.8 * size, hit.y * size, hit.z * 0.8 * size, 5);
    const k = coarse + 0.16 * fbm3(hit.x * 14, hit.y * 14, hit.z * 14, 3);
    const warm = fbm2(hit.x * 0.23 * size + 9, hit.z * 0.23 * size, 3) * 0.12;
    s.r = color[0] * (k + warm);
    s.g = color[1] * k;
    s.b = color[2] * (k - warm);
    emboss(hit, s, { height, depth: depth / size, step: 0.015 / size });
  };
}

const lerp = (a, b, t) => a + (b - a) * t;

/** A sky from the horizon to the zenith with a sun, its glow and thin clouds. */
export function makeSky({
  horizon,
  zenith,
  sun,
  glow = [0, 0, 0],
  disc = [0, 0, 0],
  clouds,
  power = 0.45,
  ground,
}) {
  return (ray, out, clear) => {
    const y = Math.max(0, ray.dy);
    const t = y ** power;
    for (let c = 0; c < 3; c += 1) out[c] = lerp(horizon[c], zenith[c], t);
    const toSun = ray.dx * sun[0] + ray.dy * sun[1] + ray.dz * sun[2];
    if (clouds !== undefined && ray.dy > 0.005) addClouds(ray, toSun, { clouds, out });
    const near = Math.max(0, toSun);
    const halo = near ** 8 * 0.18 + near ** 90 * 0.5 + near ** 700 * 1.2;
    for (let c = 0; c < 3; c += 1) out[c] += glow[c] * halo;
    if (clear && toSun > 0.99989) for (let c = 0; c < 3; c += 1) out[c] += disc[c];
    if (ray.dy < 0 && ground !== undefined) {
      const k = Math.min(1, -ray.dy * 8);
      for (let c = 0; c < 3; c += 1) out[c] = lerp(out[c], ground[c], k);
    }
  };
}

function addClouds(ray, toSun, { clouds, out }) {
  const {
    height = 1,
    stretch = [1, 2.4],
    cover = 0.1,
    soft = 0.5,
    light,
    shade,
    amount = 0.8,
    offset = [0, 0],
  } = clouds;
  const far = height / (ray.dy + 0.06);
  const x = ray.dx * far * stretch[0] + offset[0];
  const z = ray.dz * far * stretch[1] + offset[1];
  const d = fbm2(x, z, 6);
  const thick = smoothstep(-cover, -cover + soft, d) * amount * smoothstep(0.005, 0.09, ray.dy);
  const lit = smoothstep(0.5, -0.1, d) * (0.6 + 0.4 * Math.max(0, toSun));
  for (let c = 0; c < 3; c += 1) {
    out[c] = lerp(out[c], lerp(shade[c], light[c], lit), thick);
  }
}

/**
 * Haze in two layers: mist near the ground (density, height) in banks given by `patch(x, z, y)`, and
 * a thin air haze (air, deep) over it. `tone(ray)` gives its colour, brighter towards the light.
 */
export function makeHaze({ density, height, air = 0, deep = 300, steps = 1, patch, tone }) {
  const color = [0, 0, 0];
  return (ray, reach, out) => {
    const far = Math.min(reach, 9000);
    let depth = air * layer(ray, { from: 0, to: far, height: deep });
    let from = 0;
    for (let i = 1; i <= steps; i += 1) {
      const to = far * (i / steps) ** 2.5;
      const m = (from + to) / 2;
      const k =
        patch === undefined
          ? 1
          : patch(ray.ox + ray.dx * m, ray.oz + ray.dz * m, ray.oy + ray.dy * m);
      depth += density * layer(ray, { from, to, height }) * k;
      from = to;
      if (ray.oy + ray.dy * to > height * 9) break;
    }
    out.through = Math.exp(-depth);
    tone(ray, color);
    out.r = color[0];
    out.g = color[1];
    out.b = color[2];
  };
}

// The length of a stretch of ray, weighed by how thin the air has become at its height.
function layer(ray, { from, to, height }) {
  const y0 = Math.max(-5, ray.oy + ray.dy * from);
  const y1 = Math.max(-5, ray.oy + ray.dy * to);
  const e0 = Math.exp(-y0 / height);
  if (Math.abs(y1 - y0) < 1e-3) return e0 * (to - from);
  return Math.abs(((e0 - Math.exp(-y1 / height)) * height * (to - from)) / (y1 - y0));
}

/** A haze colour that grows warm and bright towards the sun. */
export function sunTone(sun, away, towards) {
  return (ray, out) => {
    const k = Math.max(0, ray.dx * sun[0] + ray.dy * sun[1] + ray.dz * sun[2]);
    const t = k ** 6 * 0.55 + k ** 40 * 0.45;
    for (let c = 0; c < 3; c += 1) out[c] = lerp(away[c], towards[c], t);
  };
}
