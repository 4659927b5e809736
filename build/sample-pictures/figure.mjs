// People at a distance: a pose is a set of joints, the body a smooth union of tapered limbs around
// them, cut into triangles by surface nets. Clothes follow the limbs; no face is drawn.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { noise3 } from './noise.mjs';
import { add, cross, mix, normalize, scale, sub } from './vectors.mjs';

/** A person standing at ease, 1.72 m, looking along +z; every joint may be replaced. */
export const standing = {
  pelvis: [0, 0.95, 0],
  chest: [0, 1.3, 0.01],
  neck: [0, 1.47, 0],
  head: [0, 1.62, 0.03],
  shoulderL: [0.185, 1.42, 0],
  elbowL: [0.24, 1.13, -0.02],
  handL: [0.24, 0.87, 0.06],
  shoulderR: [-0.185, 1.42, 0],
  elbowR: [-0.24, 1.13, -0.02],
  handR: [-0.24, 0.87, 0.06],
  hipL: [0.095, 0.92, 0],
  kneeL: [0.105, 0.49, 0.02],
  footL: [0.11, 0.07, -0.03],
  hipR: [-0.095, 0.92, 0],
  kneeR: [-0.105, 0.49, 0.02],
  footR: [-0.11, 0.07, -0.03],
};

/** A runner at a moment of the stride; phase from 0 to 1 is one full stride, left and right. */
export function running(phase, lean = 0.1) {
  const leg = (p) => {
    const swing = Math.sin(p * Math.PI * 2);
    const lift = Math.max(0, Math.cos(p * Math.PI * 2));
    const hip = swing * 0.72 + 0.12;
    const bend = 0.35 + lift * 1.35;
    return { hip, bend };
  };
  const bob = 0.035 * Math.abs(Math.cos(phase * Math.PI * 2));
  const pose = { ...standing };
  const forward = (p) => [p[0], p[1] + bob, p[2] + (p[1] - 0.95) * lean];
  for (const k of ['chest', 'neck', 'head', 'shoulderL', 'shoulderR'])
    pose[k] = forward(standing[k]);
  pose.pelvis = [0, 0.95 + bob, 0];
  for (const [side, p] of [
    ['L', phase],
    ['R', phase + 0.5],
  ]) {
    const x = side === 'L' ? 0.09 : -0.09;
    const { hip, bend } = leg(p);
    const h = [x, 0.93 + bob, 0];
    const knee = add(h, [x * 0.1, -0.43 * Math.cos(hip), 0.43 * Math.sin(hip)]);
    const shin = hip - bend;
    pose[`hip${side}`] = h;
    pose[`knee${side}`] = knee;
    pose[`foot${side}`] = add(knee, [0, -0.42 * Math.cos(shin), 0.42 * Math.sin(shin)]);
    const arm = -Math.sin(p * Math.PI * 2) * 0.75;
    const shoulder = pose[`shoulder${side}`];
    const elbow = add(shoulder, [x * 0.6, -0.27 * Math.cos(arm), 0.27 * Math.sin(arm)]);
    const fore = arm + 1.55;
    pose[`elbow${side}`] = elbow;
    pose[`hand${side}`] = add(elbow, [-x * 0.7, -0.24 * Math.cos(fore), 0.24 * Math.sin(fore)]);
  }
  return pose;
}

/** Someone walking; phase as in running, arms hang. */
export function walking(phase) {
  const pose = { ...standing };
  for (const [side, p] of [
    ['L', phase],
    ['R', phase + 0.5],
  ]) {
    const x = side === 'L' ? 0.09 : -0.09;
    const hip = Math.sin(p * Math.PI * 2) * 0.42;
    const bend = 0.12 + 0.5 * Math.max(0, Math.cos(p * Math.PI * 2));
    const knee = [x, 0.92 - 0.43 * Math.cos(hip), 0.43 * Math.sin(hip)];
    pose[`knee${side}`] = knee;
    pose[`foot${side}`] = add(knee, [0, -0.42 * Math.cos(hip - bend), 0.42 * Math.sin(hip - bend)]);
    const arm = -Math.sin(p * Math.PI * 2) * 0.4;
    const elbow = add(standing[`shoulder${side}`], [x * 0.5, -0.29, 0.29 * Math.sin(arm) * 0.6]);
    pose[`elbow${side}`] = elbow;
    pose[`hand${side}`] = add(elbow, [0, -0.25, 0.25 * Math.sin(arm + 0.3)]);
  }
  return pose;
}

/** Moves the upper body and head of a pose forward and down about the hips, by an angle. */
export function bowed(pose, angle) {
  const out = { ...pose };
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  for (const k of [
    'chest',
    'neck',
    'head',
    'shoulderL',
    'shoulderR',
    'elbowL',
    'elbowR',
    'handL',
    'handR',
  ]) {
    const d = sub(pose[k], pose.pelvis);
    out[k] = add(pose.pelvis, [d[0], d[1] * c - d[2] * s, d[1] * s + d[2] * c]);
  }
  return out;
}

// The limbs: two ends, two radii, and what they are dressed in.
function limbs(j, dress) {
  const loose = dress.loose ?? 0;
  const spread = (a, b, t) => mix(a, b, t);
  const list = [
    [spread(j.pelvis, j.chest, 0.3), j.chest, 0.13 + loose, 0.145 + loose, 'torso'],
    [
      spread(j.pelvis, j.chest, 0.12),
      spread(j.pelvis, j.chest, 0.3),
      0.135 + loose,
      0.13 + loose,
      'torso',
    ],
    [
      spread(j.hipL, j.hipR, 0.1),
      spread(j.hipL, j.hipR, 0.9),
      0.128 + loose * 0.7,
      0.128 + loose * 0.7,
      'bottom',
    ],
    [
      spread(j.shoulderL, j.chest, 0.35),
      spread(j.shoulderR, j.chest, 0.35),
      0.1 + loose,
      0.1 + loose,
      'torso',
    ],
    [j.neck, spread(j.neck, j.head, 0.5), 0.058, 0.055, dress.collar ?? 'skin'],
    [j.head, add(j.head, [0, 0.035, -0.015]), 0.092, 0.1, 'skin'],
    [add(j.head, [0, -0.05, 0.035]), add(j.head, [0, -0.02, 0.04]), 0.055, 0.06, 'skin'],
    [
      add(j.head, [0, 0.055, -0.045]),
      add(j.head, [0, 0.085, 0.0]),
      0.09,
      0.088,
      dress.hat ?? 'hair',
    ],
  ];
  for (const side of ['L', 'R']) list.push(...armAndLeg(j, dress, side));
  if (dress.skirt)
    list.push([add(j.pelvis, [0, 0.05, 0]), add(j.pelvis, [0, -0.22, 0]), 0.15, 0.2, 'top']);
  for (const extra of dress.more ?? []) list.push(extra(j));
  return list;
}

function armAndLeg(j, dress, s) {
  const loose = dress.loose ?? 0;
  const { sleeve = 'top', glove = 'skin', leg = 'bottom' } = dress;
  const list = [];
  list.push([j[`shoulder${s}`], j[`elbow${s}`], 0.062 + loose * 0.7, 0.047 + loose * 0.7, sleeve]);
  list.push([
    j[`elbow${s}`],
    j[`hand${s}`],
    0.045 + loose * 0.6,
    0.034 + loose * 0.4,
    dress.cuff ?? sleeve,
  ]);
  const fore = normalize(sub(j[`hand${s}`], j[`elbow${s}`]));
  list.push([j[`hand${s}`], add(j[`hand${s}`], scale(fore, 0.075)), 0.04, 0.028, glove]);
  list.push([j[`hip${s}`], j[`knee${s}`], 0.095 + loose * 0.5, 0.062 + loose * 0.5, 'bottom']);
  list.push([j[`knee${s}`], j[`foot${s}`], 0.06 + loose * 0.5, 0.042 + loose * 0.6, leg]);
  list.push(foot(j, s));
  return list;
}

function foot(j, s) {
  const shin = normalize(sub(j[`knee${s}`], j[`foot${s}`]));
  const toe = normalize(cross([1, 0, 0], shin));
  const ankle = add(j[`foot${s}`], scale(shin, -0.03));
  return [
    add(ankle, scale(toe, -0.03)),
    add(ankle, add(scale(toe, 0.15), [0, -0.012, 0])),
    0.047,
    0.036,
    'shoe',
  ];
}

function tapered(p, [a, b, ra, rb]) {
  const ab = sub(b, a);
  const ap = sub(p, a);
  const l2 = ab[0] * ab[0] + ab[1] * ab[1] + ab[2] * ab[2];
  const t = Math.min(1, Math.max(0, (ap[0] * ab[0] + ap[1] * ab[1] + ap[2] * ab[2]) / (l2 + 1e-9)));
  const q = [ap[0] - ab[0] * t, ap[1] - ab[1] * t, ap[2] - ab[2] * t];
  return Math.sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]) - (ra + (rb - ra) * t);
}

function smoothMin(a, b, k) {
  const h = Math.max(k - Math.abs(a - b), 0) / k;
  return Math.min(a, b) - h * h * k * 0.25;
}

function bodyDistance(list, creases) {
  return (p) => {
    let d = 9;
    for (const limb of list) d = smoothMin(d, tapered(p, limb), 0.05);
    const fold =
      noise3(p[0] * 9, p[1] * 14, p[2] * 9) + 0.5 * noise3(p[0] * 23, p[1] * 27, p[2] * 23);
    return d - fold * creases;
  };
}

// The hem of a jacket or shirt lies square to the spine; `hem` is its place along it (0 pelvis, 1 chest).
function dressedPart(list, { joints, hem }, p) {
  const part = nearestPart(list, p);
  if (part !== 'torso' && part !== 'bottom') return part;
  const spine = sub(joints.chest, joints.pelvis);
  const d = sub(p, joints.pelvis);
  const t =
    (d[0] * spine[0] + d[1] * spine[1] + d[2] * spine[2]) /
    (spine[0] ** 2 + spine[1] ** 2 + spine[2] ** 2);
  return t > hem ? 'top' : 'bottom';
}

function nearestPart(list, p) {
  let best = Infinity;
  let part = 'top';
  for (const limb of list) {
    const d = tapered(p, limb);
    if (d < best) {
      best = d;
      part = limb[4];
    }
  }
  return part;
}

/** Adds a dressed person to a mesh; dress.materials maps top, bottom, skin, hair, shoe and others to materials. */
export function addFigure(mesh, pose, dress) {
  const list = limbs(pose, dress);
  const distance = bodyDistance(list, dress.creases ?? 0.008);
  const paint = (p) => {
    const part = dressedPart(list, { joints: pose, hem: dress.hem ?? -0.05 }, p);
    const m = dress.materials[part] ?? dress.materials.top;
    if (Array.isArray(m)) mesh.use(m[0], m[1]);
    else mesh.use(m, dress.tint ?? 0.5);
  };
  addNets(mesh, { list, distance, paint, cell: dress.cell ?? 0.028 });
}

function bounds(list) {
  const low = [9, 9, 9];
  const high = [-9, -9, -9];
  for (const [a, b, ra, rb] of list) {
    for (const [p, r] of [
      [a, ra],
      [b, rb],
    ]) {
      for (let k = 0; k < 3; k += 1) {
        low[k] = Math.min(low[k], p[k] - r - 0.06);
        high[k] = Math.max(high[k], p[k] + r + 0.06);
      }
    }
  }
  return { low, high };
}

// Surface nets: one point in each cell the surface passes, joined across each crossed edge.
function addNets(mesh, { list, distance, paint, cell }) {
  const { low, high } = bounds(list);
  const n = [0, 1, 2].map((k) => Math.ceil((high[k] - low[k]) / cell) + 1);
  const index = (i, j, k) => (k * n[1] + j) * n[0] + i;
  const at = (i, j, k) => [low[0] + i * cell, low[1] + j * cell, low[2] + k * cell];
  const field = new Float32Array(n[0] * n[1] * n[2]);
  for (let k = 0; k < n[2]; k += 1) {
    for (let j = 0; j < n[1]; j += 1)
      for (let i = 0; i < n[0]; i += 1) field[index(i, j, k)] = distance(at(i, j, k));
  }
  const grid = { n, index, at, field, cell };
  const points = new Map();
  for (let k = 0; k < n[2] - 1; k += 1) {
    for (let j = 0; j < n[1] - 1; j += 1) {
      for (let i = 0; i < n[0] - 1; i += 1) {
        const p = cellPoint(grid, i, j, k);
        if (p !== undefined) points.set(index(i, j, k), corner(p, distance));
      }
    }
  }
  joinCells(mesh, { grid, points, paint });
}

function cellPoint({ index, at, field, cell }, i, j, k) {
  const sum = [0, 0, 0];
  let count = 0;
  const value = (c) => field[index(i + (c & 1), j + ((c >> 1) & 1), k + (c >> 2))];
  for (const [a, b] of EDGES) {
    const [va, vb] = [value(a), value(b)];
    if (va < 0 === vb < 0) continue;
    const t = va / (va - vb);
    for (let x = 0; x < 3; x += 1) sum[x] += ((a >> x) & 1) * (1 - t) + ((b >> x) & 1) * t;
    count += 1;
  }
  return count === 0 ? undefined : add(at(i, j, k), scale(sum, cell / count));
}

const EDGES = [
  [0, 1],
  [2, 3],
  [4, 5],
  [6, 7],
  [0, 2],
  [1, 3],
  [4, 6],
  [5, 7],
  [0, 4],
  [1, 5],
  [2, 6],
  [3, 7],
];

function corner(p, distance) {
  const e = 0.006;
  const d = distance(p);
  const n = normalize(
    [0, 1, 2].map((k) => distance(add(p, [k === 0 ? e : 0, k === 1 ? e : 0, k === 2 ? e : 0])) - d),
  );
  return { p, n, uv: [0, 0] };
}

function joinCells(mesh, { grid, points, paint }) {
  const { n, index, field } = grid;
  const steps = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  for (let k = 1; k < n[2] - 1; k += 1) {
    for (let j = 1; j < n[1] - 1; j += 1) {
      for (let i = 1; i < n[0] - 1; i += 1) {
        for (let axis = 0; axis < 3; axis += 1) {
          const step = steps[axis];
          const here = field[index(i, j, k)] < 0;
          if (here === field[index(i + step[0], j + step[1], k + step[2])] < 0) continue;
          const u = steps[(axis + 1) % 3];
          const v = steps[(axis + 2) % 3];
          const around = [
            [0, 0],
            [1, 0],
            [1, 1],
            [0, 1],
          ].map(([a, b]) =>
            points.get(
              index(i - u[0] * a - v[0] * b, j - u[1] * a - v[1] * b, k - u[2] * a - v[2] * b),
            ),
          );
          if (around.includes(undefined)) continue;
          paint(around[0].p);
          mesh.corner3(around[0], around[1], around[2]);
          mesh.corner3(around[0], around[2], around[3]);
        }
      }
    }
  }
}
