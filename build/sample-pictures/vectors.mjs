// Small vector and matrix sums for building scenes (not for tracing, which keeps to plain numbers).
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.

export const add = (a, b) => [a[0] + b[0], a[1] + b[1], a[2] + b[2]];
export const sub = (a, b) => [a[0] - b[0], a[1] - b[1], a[2] - b[2]];
export const scale = (a, s) => [a[0] * s, a[1] * s, a[2] * s];
const dot = (a, b) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const length = (a) => Math.sqrt(dot(a, a));
export const mix = (a, b, t) => [
  a[0] + (b[0] - a[0]) * t,
  a[1] + (b[1] - a[1]) * t,
  a[2] + (b[2] - a[2]) * t,
];
export const cross = (a, b) => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
];

/** Gives the vector at length one; a zero vector becomes straight up. */
export function normalize(a) {
  const l = length(a);
  return l < 1e-12 ? [0, 1, 0] : scale(a, 1 / l);
}

/** Gives two directions that stand square to a direction and to each other. */
export function perpendiculars(n) {
  const side = Math.abs(n[1]) < 0.9 ? [0, 1, 0] : [1, 0, 0];
  const u = normalize(cross(side, n));
  return [u, cross(n, u)];
}

/** A placing in space: three column vectors and an origin. */
export const identity = { x: [1, 0, 0], y: [0, 1, 0], z: [0, 0, 1], o: [0, 0, 0] };

/** Moves a point through a placing. */
export function place(m, p) {
  return [
    m.o[0] + m.x[0] * p[0] + m.y[0] * p[1] + m.z[0] * p[2],
    m.o[1] + m.x[1] * p[0] + m.y[1] * p[1] + m.z[1] * p[2],
    m.o[2] + m.x[2] * p[0] + m.y[2] * p[1] + m.z[2] * p[2],
  ];
}

/** Turns a direction through a placing, leaving its origin out. */
export const turn = (m, v) => sub(place(m, v), m.o);

/** Joins two placings: the inner one happens first. */
export function compose(outer, inner) {
  return {
    x: turn(outer, inner.x),
    y: turn(outer, inner.y),
    z: turn(outer, inner.z),
    o: place(outer, inner.o),
  };
}

/** Makes a placing from a position, turns in radians (about y, then x, then z) and a size. */
export function placing({ at = [0, 0, 0], yaw = 0, pitch = 0, roll = 0, size = 1 }) {
  const s = Array.isArray(size) ? size : [size, size, size];
  const [cy, sy, cx, sx] = [Math.cos(yaw), Math.sin(yaw), Math.cos(pitch), Math.sin(pitch)];
  const [cz, sz] = [Math.cos(roll), Math.sin(roll)];
  const turnY = { x: [cy, 0, -sy], y: [0, 1, 0], z: [sy, 0, cy], o: at };
  const turnX = { x: [1, 0, 0], y: [0, cx, sx], z: [0, -sx, cx], o: [0, 0, 0] };
  const turnZ = { x: [cz, sz, 0], y: [-sz, cz, 0], z: [0, 0, 1], o: [0, 0, 0] };
  const m = compose(turnY, compose(turnX, turnZ));
  return { x: scale(m.x, s[0]), y: scale(m.y, s[1]), z: scale(m.z, s[2]), o: m.o };
}
