// Exposes a scene: many rays per pixel through a lens with a real opening, gathered into buffers of
// light and of what the light fell on. Runs row by row so that several workers can share a picture.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { makeRandom } from './noise.mjs';
import { add, cross, normalize, scale, sub } from './vectors.mjs';
import { Tracer } from './trace.mjs';

/** Numbers per pixel in an exposed row: light 3, variance 1, albedo 3, normal 3, depth 1. */
export const PIXEL_FLOATS = 11;

/** Rays come in batches; after each a pixel that is certain enough of its light gets no more. */
const BATCH = 8;
const CERTAIN = 0.07;

/** Gives a function that exposes one row of a scene and returns its numbers. */
export function makeExposure(scene, { width, height, samples }) {
  let stream = makeRandom(0);
  const random = () => stream();
  const tracer = new Tracer(scene, random);
  const lens = makeLens(scene.camera, width, height);
  return (y) => {
    // Each row has a stream of its own: the picture does not depend on which worker drew it.
    stream = makeRandom(20261124 + y * 7919);
    const row = new Float32Array(width * PIXEL_FLOATS);
    for (let x = 0; x < width; x += 1) {
      exposePixel(
        { tracer, lens, random, samples },
        { x, y, out: row.subarray(x * PIXEL_FLOATS, (x + 1) * PIXEL_FLOATS) },
      );
    }
    return row;
  };
}

const ray = { ox: 0, oy: 0, oz: 0, dx: 0, dy: 0, dz: 0 };
const light = [0, 0, 0];
const feature = new Float64Array(7);

function exposePixel({ tracer, lens, random, samples }, { x, y, out }) {
  let taken = 0;
  let sum = 0;
  let squares = 0;
  let error = 0;
  while (taken < samples) {
    for (let i = 0; i < BATCH; i += 1) {
      // Two by four strata keep the rays of a batch apart.
      lens(
        ray,
        x + spread(((i & 1) + random()) / 2),
        y + spread(((i >> 1) + random()) / 4),
        random,
      );
      tracer.follow(ray, light, feature);
      for (let c = 0; c < 3; c += 1) out[c] += light[c];
      for (let c = 0; c < 7; c += 1) out[4 + c] += feature[c];
      const grey = (light[0] + light[1] + light[2]) / 3;
      sum += grey;
      squares += grey * grey;
    }
    taken += BATCH;
    const mean = sum / taken;
    error = Math.max(0, squares / taken - mean * mean) / taken;
    if (taken >= 2 * BATCH && Math.sqrt(error) < CERTAIN * (mean + 0.05)) break;
  }
  for (let c = 0; c < PIXEL_FLOATS; c += 1) out[c] /= taken;
  out[3] = error;
}

// A soft-edged pixel: points drawn from a tent about one and a half pixels wide.
function spread(j) {
  const t = j < 0.5 ? Math.sqrt(2 * j) - 1 : 1 - Math.sqrt(2 - 2 * j);
  return 0.5 + t * 0.8;
}

// The camera: looks from one place at another; `view` is the angle across in degrees, `opening` the
// width of the lens in scene metres, `focus` the distance that is sharp, `rise` a shift of the plate
// as a share of its height (keeps uprights upright, as a view camera does).
function makeLens(
  { from, to, view, opening = 0, focus = 10, rise = 0, level = false },
  width,
  height,
) {
  const target = level ? [to[0], from[1], to[2]] : to;
  const ahead = normalize(sub(target, from));
  const right = normalize(cross(ahead, [0, 1, 0]));
  const up = cross(right, ahead);
  const k = Math.tan((view * Math.PI) / 360);
  return (ray, px, py, random) => {
    const sx = ((px / width) * 2 - 1) * k;
    const sy = ((1 - (py / height) * 2) * (height / width) + (rise * 2 * height) / width) * k;
    const d = add(ahead, add(scale(right, sx), scale(up, sy)));
    let o = from;
    let way = d;
    if (opening > 0) {
      const r = (opening / 2) * Math.sqrt(random());
      const a = random() * Math.PI * 2;
      o = add(from, add(scale(right, r * Math.cos(a)), scale(up, r * Math.sin(a))));
      way = sub(add(from, scale(d, focus)), o);
    }
    const n = normalize(way);
    [ray.ox, ray.oy, ray.oz] = o;
    [ray.dx, ray.dy, ray.dz] = n;
  };
}
