// Finds what a ray meets: a bounding-volume tree over the triangles of a scene (surface-area split
// in bins) and the two questions asked of it, the nearest hit and the way blocked or free.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { TRIANGLE_FLOATS } from './mesh.mjs';

const BINS = 16;
const LEAF = 4;

/** Builds the tree; gives flat arrays made for walking. */
export function buildTree(mesh) {
  const n = mesh.count;
  const bounds = new Float32Array(n * 6);
  const middles = new Float32Array(n * 3);
  for (let t = 0; t < n; t += 1) measure(mesh.floats, t, bounds, middles);
  const order = new Uint32Array(n);
  for (let i = 0; i < n; i += 1) order[i] = i;
  const boxes = new Float32Array(Math.max(1, 2 * n) * 6);
  const links = new Int32Array(Math.max(1, 2 * n) * 2);
  const work = { bounds, middles, order, boxes, links, used: 1 };
  split(work, 0, 0, n);
  const corners = new Float32Array(n * 9);
  for (let i = 0; i < n; i += 1) {
    const f = order[i] * TRIANGLE_FLOATS;
    for (let a = 0; a < 3; a += 1) {
      corners[i * 9 + a] = mesh.floats[f + a];
      corners[i * 9 + 3 + a] = mesh.floats[f + 3 + a] - mesh.floats[f + a];
      corners[i * 9 + 6 + a] = mesh.floats[f + 6 + a] - mesh.floats[f + a];
    }
  }
  return { boxes, links, order, corners };
}

function measure(floats, t, bounds, middles) {
  const f = t * TRIANGLE_FLOATS;
  for (let a = 0; a < 3; a += 1) {
    const [p, q, r] = [floats[f + a], floats[f + 3 + a], floats[f + 6 + a]];
    bounds[t * 6 + a] = Math.min(p, q, r);
    bounds[t * 6 + 3 + a] = Math.max(p, q, r);
    middles[t * 3 + a] = (bounds[t * 6 + a] + bounds[t * 6 + 3 + a]) / 2;
  }
}

function enclose(work, node, from, to) {
  const { bounds, order, boxes, middles } = work;
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  const mlow = [Infinity, Infinity, Infinity];
  const mhigh = [-Infinity, -Infinity, -Infinity];
  for (let i = from; i < to; i += 1) {
    const t = order[i];
    for (let a = 0; a < 3; a += 1) {
      low[a] = Math.min(low[a], bounds[t * 6 + a]);
      high[a] = Math.max(high[a], bounds[t * 6 + 3 + a]);
      mlow[a] = Math.min(mlow[a], middles[t * 3 + a]);
      mhigh[a] = Math.max(mhigh[a], middles[t * 3 + a]);
    }
  }
  boxes.set(low, node * 6);
  boxes.set(high, node * 6 + 3);
  return { mlow, mhigh };
}

function split(work, node, from, to) {
  const { mlow, mhigh } = enclose(work, node, from, to);
  const size = to - from;
  const best = size > LEAF ? bestCut(work, { from, to, mlow, mhigh }) : undefined;
  if (best === undefined) {
    work.links[node * 2] = from;
    work.links[node * 2 + 1] = size;
    return;
  }
  const middle = partition(work, from, to, best);
  const left = work.used;
  work.used += 2;
  work.links[node * 2] = left;
  work.links[node * 2 + 1] = 0;
  split(work, left, from, middle);
  split(work, left + 1, middle, to);
}

function bestCut(work, { from, to, mlow, mhigh }) {
  let best;
  for (let axis = 0; axis < 3; axis += 1) {
    const span = mhigh[axis] - mlow[axis];
    if (span < 1e-7) continue;
    const cut = cutAxis(work, { from, to, axis, low: mlow[axis], span });
    if (cut !== undefined && (best === undefined || cut.cost < best.cost)) best = cut;
  }
  return best;
}

function emptyBin() {
  return { n: 0, low: [Infinity, Infinity, Infinity], high: [-Infinity, -Infinity, -Infinity] };
}

function growBin(bin, other) {
  bin.n += other.n;
  for (let a = 0; a < 3; a += 1) {
    bin.low[a] = Math.min(bin.low[a], other.low[a]);
    bin.high[a] = Math.max(bin.high[a], other.high[a]);
  }
}

function binCost(bin) {
  if (bin.n === 0) return 0;
  const [x, y, z] = [0, 1, 2].map((a) => bin.high[a] - bin.low[a]);
  return bin.n * (x * y + y * z + z * x);
}

function cutAxis(work, { from, to, axis, low, span }) {
  const bins = Array.from({ length: BINS }, emptyBin);
  const factor = BINS / span;
  for (let i = from; i < to; i += 1) {
    const t = work.order[i];
    const b = bins[Math.min(BINS - 1, Math.floor((work.middles[t * 3 + axis] - low) * factor))];
    b.n += 1;
    for (let a = 0; a < 3; a += 1) {
      b.low[a] = Math.min(b.low[a], work.bounds[t * 6 + a]);
      b.high[a] = Math.max(b.high[a], work.bounds[t * 6 + 3 + a]);
    }
  }
  const right = [];
  let sum = emptyBin();
  for (let k = BINS - 1; k > 0; k -= 1) {
    growBin(sum, bins[k]);
    right[k] = { cost: binCost(sum), n: sum.n };
  }
  sum = emptyBin();
  let best;
  for (let k = 1; k < BINS; k += 1) {
    growBin(sum, bins[k - 1]);
    if (sum.n === 0 || right[k].n === 0) continue;
    const cost = binCost(sum) + right[k].cost;
    if (best === undefined || cost < best.cost) best = { cost, axis, at: k, low, factor };
  }
  return best;
}

function partition(work, from, to, { axis, at, low, factor }) {
  const { order, middles } = work;
  let i = from;
  let j = to - 1;
  while (i <= j) {
    const bin = Math.min(BINS - 1, Math.floor((middles[order[i] * 3 + axis] - low) * factor));
    if (bin < at) i += 1;
    else {
      const swap = order[i];
      order[i] = order[j];
      order[j] = swap;
      j -= 1;
    }
  }
  return i;
}

const stack = new Int32Array(128);

function entry(boxes, node, ray) {
  const k = node * 6;
  const ax = (boxes[k] - ray.ox) * ray.ix;
  const bx = (boxes[k + 3] - ray.ox) * ray.ix;
  const ay = (boxes[k + 1] - ray.oy) * ray.iy;
  const by = (boxes[k + 4] - ray.oy) * ray.iy;
  const az = (boxes[k + 2] - ray.oz) * ray.iz;
  const bz = (boxes[k + 5] - ray.oz) * ray.iz;
  const near = Math.max(Math.min(ax, bx), Math.min(ay, by), Math.min(az, bz));
  const far = Math.min(Math.max(ax, bx), Math.max(ay, by), Math.max(az, bz));
  return near <= far && far > 0 && near < ray.t ? near : Infinity;
}

function meetTriangle(tree, i, ray) {
  const c = tree.corners;
  const k = i * 9;
  const e1x = c[k + 3];
  const e1y = c[k + 4];
  const e1z = c[k + 5];
  const e2x = c[k + 6];
  const e2y = c[k + 7];
  const e2z = c[k + 8];
  const px = ray.dy * e2z - ray.dz * e2y;
  const py = ray.dz * e2x - ray.dx * e2z;
  const pz = ray.dx * e2y - ray.dy * e2x;
  const det = e1x * px + e1y * py + e1z * pz;
  if (det > -1e-14 && det < 1e-14) return false;
  const inv = 1 / det;
  const sx = ray.ox - c[k];
  const sy = ray.oy - c[k + 1];
  const sz = ray.oz - c[k + 2];
  const u = (sx * px + sy * py + sz * pz) * inv;
  if (u < 0 || u > 1) return false;
  const qx = sy * e1z - sz * e1y;
  const qy = sz * e1x - sx * e1z;
  const qz = sx * e1y - sy * e1x;
  const v = (ray.dx * qx + ray.dy * qy + ray.dz * qz) * inv;
  if (v < 0 || u + v > 1) return false;
  const t = (e2x * qx + e2y * qy + e2z * qz) * inv;
  if (t < ray.near || t >= ray.t) return false;
  ray.t = t;
  ray.u = u;
  ray.v = v;
  ray.hit = i;
  return true;
}

/** Makes an empty ray; aim it with `aim`. */
export function makeRay() {
  return {
    ox: 0,
    oy: 0,
    oz: 0,
    dx: 0,
    dy: 0,
    dz: 1,
    ix: 0,
    iy: 0,
    iz: 0,
    near: 0,
    t: Infinity,
    u: 0,
    v: 0,
    hit: -1,
  };
}

/** Makes a ray ready to walk: inverse direction, reach, no hit yet. */
export function aim(ray, near, reach) {
  ray.ix = 1 / (ray.dx === 0 ? 1e-12 : ray.dx);
  ray.iy = 1 / (ray.dy === 0 ? 1e-12 : ray.dy);
  ray.iz = 1 / (ray.dz === 0 ? 1e-12 : ray.dz);
  ray.near = near;
  ray.t = reach;
  ray.hit = -1;
}

/** Walks the tree for the nearest triangle; ray.hit stays -1 where the way is free. */
export function walk(tree, ray) {
  const { boxes, links } = tree;
  let top = 0;
  let node = 0;
  if (entry(boxes, 0, ray) === Infinity) return;
  for (;;) {
    const first = links[node * 2];
    const n = links[node * 2 + 1];
    if (n > 0) {
      for (let i = first; i < first + n; i += 1) meetTriangle(tree, i, ray);
    } else {
      let close = first;
      let other = first + 1;
      let dc = entry(boxes, close, ray);
      let dOther = entry(boxes, other, ray);
      if (dOther < dc) {
        const swap = dc;
        dc = dOther;
        dOther = swap;
        close = first + 1;
        other = first;
      }
      if (dc !== Infinity) {
        if (dOther !== Infinity) {
          stack[top] = other;
          top += 1;
        }
        node = close;
        continue;
      }
    }
    do {
      if (top === 0) return;
      top -= 1;
      node = stack[top];
    } while (entry(boxes, node, ray) === Infinity);
  }
}
