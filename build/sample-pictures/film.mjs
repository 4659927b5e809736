// Turns traced light into a printed-looking picture: clears the last grain of chance with the help of
// what each pixel shows, then glow, exposure, colour, falloff to the corners and film grain.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { makeRandom } from './noise.mjs';

const WEIGHTS = [1 / 16, 1 / 4, 3 / 8, 1 / 4, 1 / 16];

/** Clears chance noise from a light buffer where neighbours show the same surface. */
export function clean(light, passes) {
  const { width, height, albedo } = light;
  let now = new Float32Array(width * height * 3);
  for (let i = 0; i < now.length; i += 1) now[i] = light.color[i] / (albedo[i] + 0.02);
  let variance = softVariance(light);
  for (let pass = 0; pass < passes; pass += 1) {
    const next = {
      color: new Float32Array(now.length),
      variance: new Float32Array(width * height),
    };
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1)
        sift(light, { now, variance, step: 1 << pass, x, y }, next);
    }
    now = next.color;
    variance = next.variance;
  }
  const color = new Float32Array(now.length);
  for (let i = 0; i < now.length; i += 1) color[i] = now[i] * (albedo[i] + 0.02);
  return color;
}

function softVariance({ width, height, variance, albedo }) {
  const out = new Float32Array(width * height);
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      let sum = 0;
      let n = 0;
      for (let j = Math.max(0, y - 1); j <= Math.min(height - 1, y + 1); j += 1) {
        for (let i = Math.max(0, x - 1); i <= Math.min(width - 1, x + 1); i += 1) {
          sum += variance[j * width + i];
          n += 1;
        }
      }
      const p = y * width + x;
      const a = (albedo[p * 3] + albedo[p * 3 + 1] + albedo[p * 3 + 2]) / 3 + 0.02;
      out[p] = sum / n / (a * a);
    }
  }
  return out;
}

function sift(light, { now, variance, step, x, y }, next) {
  const { width, height, normal, depth, albedo } = light;
  const p = y * width + x;
  const here = (now[p * 3] + now[p * 3 + 1] + now[p * 3 + 2]) / 3;
  const tolerance = 2.2 * Math.sqrt(Math.max(0, variance[p])) + 1e-4 + here * 0.004;
  let [r, g, b, total, spread] = [0, 0, 0, 0, 0];
  for (let j = -2; j <= 2; j += 1) {
    const yy = y + j * step;
    if (yy < 0 || yy >= height) continue;
    for (let i = -2; i <= 2; i += 1) {
      const xx = x + i * step;
      if (xx < 0 || xx >= width) continue;
      const q = yy * width + xx;
      const there = (now[q * 3] + now[q * 3 + 1] + now[q * 3 + 2]) / 3;
      const bend = apart(normal, p, q);
      const gap = Math.abs(depth[p] - depth[q]) / (depth[p] * 0.02 * step + 1e-3);
      const unlike =
        bend * 30 + apart(albedo, p, q) * 60 + gap + Math.abs(here - there) / tolerance;
      const w = WEIGHTS[i + 2] * WEIGHTS[j + 2] * Math.exp(-unlike);
      r += now[q * 3] * w;
      g += now[q * 3 + 1] * w;
      b += now[q * 3 + 2] * w;
      spread += variance[q] * w * w;
      total += w;
    }
  }
  const k = 1 / Math.max(1e-9, total);
  next.color[p * 3] = r * k;
  next.color[p * 3 + 1] = g * k;
  next.color[p * 3 + 2] = b * k;
  next.variance[p] = spread * k * k;
}

// How far two pixels differ in a three-number mark, squared.
function apart(marks, p, q) {
  const x = marks[p * 3] - marks[q * 3];
  const y = marks[p * 3 + 1] - marks[q * 3 + 1];
  const z = marks[p * 3 + 2] - marks[q * 3 + 2];
  return x * x + y * y + z * z;
}

// Three box blurs come close to a bell curve.
function blur(image, width, height, radius) {
  let from = Float32Array.from(image);
  for (let pass = 0; pass < 3; pass += 1) {
    from = blurLines(from, { lines: height, count: width, stepLine: width * 3, step: 3, radius });
    from = blurLines(from, { lines: width, count: height, stepLine: 3, step: width * 3, radius });
  }
  return from;
}

function blurLines(from, { lines, count, stepLine, step, radius }) {
  const to = new Float32Array(from.length);
  const n = 2 * radius + 1;
  for (let l = 0; l < lines; l += 1) {
    for (let c = 0; c < 3; c += 1) {
      const base = l * stepLine + c;
      const at = (i) => from[base + Math.min(count - 1, Math.max(0, i)) * step];
      let sum = 0;
      for (let i = -radius; i <= radius; i += 1) sum += at(i);
      for (let i = 0; i < count; i += 1) {
        to[base + i * step] = sum / n;
        sum += at(i + radius + 1) - at(i - radius);
      }
    }
  }
  return to;
}

function addGlow(color, width, height, glow) {
  if (glow === 0) return color;
  const bright = color.map((v) => Math.max(0, Math.min(v, 12)));
  const near = blur(bright, width, height, Math.max(1, Math.round(width / 220)));
  const wide = blur(bright, width, height, Math.max(1, Math.round(width / 45)));
  return color.map((v, i) => v * (1 - glow) + (near[i] * 0.6 + wide[i] * 0.4) * glow);
}

// The curve of a film print: soft foot, straight middle, soft shoulder.
function filmCurve(x) {
  const v = Math.max(0, x);
  return Math.min(1, (v * (2.51 * v + 0.03)) / (v * (2.43 * v + 0.59) + 0.14));
}

const toSrgb = (v) => (v <= 0.0031308 ? v * 12.92 : 1.055 * v ** (1 / 2.4) - 0.055);

/** Develops light to 8-bit sRGB. Look: exposure, glow, warmth per channel, color (1 as it is), contrast, corner, grain. */
export function develop(light, look) {
  const { width, height } = light;
  const settings = {
    exposure: 1,
    glow: 0.08,
    balance: [1, 1, 1],
    color: 1,
    contrast: 1,
    corner: 0.25,
    grain: 0.012,
    lift: 0,
    ...look,
  };
  const color = addGlow(light.color, width, height, settings.glow);
  const grain = grainField(width, height);
  const out = new Uint8Array(width * height * 3);
  const half = Math.hypot(width, height) / 2;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const p = (y * width + x) * 3;
      const d = Math.hypot(x - width / 2, y - height / 2) / half;
      const fall = 1 - settings.corner * d ** 2.6;
      const rgb = [0, 1, 2].map((c) =>
        filmCurve(color[p + c] * settings.exposure * settings.balance[c] * fall),
      );
      finishPixel(rgb, { settings, grain: grain[p / 3], out, p });
    }
  }
  return out;
}

function finishPixel(rgb, { settings, grain, out, p }) {
  const grey = rgb[0] * 0.2126 + rgb[1] * 0.7152 + rgb[2] * 0.0722;
  for (let c = 0; c < 3; c += 1) {
    let v = toSrgb(Math.max(0, grey + (rgb[c] - grey) * settings.color));
    v = 0.5 + (v - 0.5) * settings.contrast + settings.lift;
    v += grain * settings.grain * (0.5 + 2 * Math.max(0, v) * Math.max(0, 1 - v));
    out[p + c] = Math.min(255, Math.max(0, Math.round(v * 255)));
  }
}

function grainField(width, height) {
  const random = makeRandom(1911);
  const raw = new Float32Array(width * height);
  for (let i = 0; i < raw.length; i += 1) raw[i] = random() + random() + random() + random() - 2;
  const out = new Float32Array(raw.length);
  for (let i = 0; i < raw.length; i += 1) {
    const right = raw[i + 1] ?? 0;
    const below = raw[i + width] ?? 0;
    out[i] = raw[i] * 1.2 + (right + below) * 0.5;
  }
  return out;
}
