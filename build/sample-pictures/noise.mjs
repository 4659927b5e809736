// Repeatable randomness for the drawn sample pictures: a seeded generator and value, fractal
// and cell noise over two and three dimensions. Same seed, same picture.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.

/** Gives a function that returns the next number in [0, 1) of the stream begun by the seed. */
export function makeRandom(seed) {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Gives a number in [0, 1) that depends only on three whole numbers. */
export function hash3(x, y, z) {
  let h = Math.imul(x, 374761393) ^ Math.imul(y, 668265263) ^ Math.imul(z, 2147483647 ^ 1013904223);
  h = Math.imul(h ^ (h >>> 13), 1274126177);
  h = Math.imul(h ^ (h >>> 16), 2246822519);
  return ((h ^ (h >>> 15)) >>> 0) / 4294967296;
}

const fade = (t) => t * t * t * (t * (t * 6 - 15) + 10);
const mix = (a, b, t) => a + (b - a) * t;

/** Gives smooth noise in [-1, 1] at a point. */
export function noise3(x, y, z) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const zi = Math.floor(z);
  const u = fade(x - xi);
  const v = fade(y - yi);
  const w = fade(z - zi);
  const low = mix(
    mix(hash3(xi, yi, zi), hash3(xi + 1, yi, zi), u),
    mix(hash3(xi, yi + 1, zi), hash3(xi + 1, yi + 1, zi), u),
    v,
  );
  const high = mix(
    mix(hash3(xi, yi, zi + 1), hash3(xi + 1, yi, zi + 1), u),
    mix(hash3(xi, yi + 1, zi + 1), hash3(xi + 1, yi + 1, zi + 1), u),
    v,
  );
  return mix(low, high, w) * 2 - 1;
}

/** Gives smooth noise in [-1, 1] on a plane. */
export function noise2(x, y) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  const u = fade(x - xi);
  const v = fade(y - yi);
  const low = mix(hash3(xi, yi, 7), hash3(xi + 1, yi, 7), u);
  const high = mix(hash3(xi, yi + 1, 7), hash3(xi + 1, yi + 1, 7), u);
  return mix(low, high, v) * 2 - 1;
}

/** Gives layered noise on a plane, about [-1, 1]; each octave is turned to hide the lattice. */
export function fbm2(x, y, octaves) {
  let sum = 0;
  let gain = 0.5;
  let px = x;
  let py = y;
  for (let i = 0; i < octaves; i += 1) {
    sum += noise2(px, py) * gain;
    const rx = px * 1.616 - py * 1.188 + 3.1;
    py = px * 1.188 + py * 1.616 - 1.7;
    px = rx;
    gain *= 0.5;
  }
  return sum;
}

/** Gives layered noise in space, about [-1, 1]. */
export function fbm3(x, y, z, octaves) {
  let sum = 0;
  let gain = 0.5;
  let scale = 1;
  for (let i = 0; i < octaves; i += 1) {
    sum += noise3(x * scale + i * 17.3, y * scale - i * 9.1, z * scale + i * 4.7) * gain;
    scale *= 2.03;
    gain *= 0.5;
  }
  return sum;
}

/** Gives the distances to the nearest and second nearest scattered point on a plane, and a number of that cell. */
export function cell2(x, y) {
  const xi = Math.floor(x);
  const yi = Math.floor(y);
  let first = 9;
  let second = 9;
  let id = 0;
  for (let j = -1; j <= 1; j += 1) {
    for (let i = -1; i <= 1; i += 1) {
      const cx = xi + i;
      const cy = yi + j;
      const dx = cx + hash3(cx, cy, 1) - x;
      const dy = cy + hash3(cx, cy, 2) - y;
      const d = Math.sqrt(dx * dx + dy * dy);
      if (d < first) {
        second = first;
        first = d;
        id = hash3(cx, cy, 3);
      } else if (d < second) second = d;
    }
  }
  return [first, second, id];
}

/** Gives 0 below the first edge, 1 above the second and a smooth rise between. */
export function smoothstep(from, to, x) {
  const t = Math.min(1, Math.max(0, (x - from) / (to - from)));
  return t * t * (3 - 2 * t);
}
