// Builds the solid things of a scene as triangles: every curved form is one bent sheet (`sheet`),
// so that boxes, tubes, hills, turned forms and cloth share one way of making normals.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import {
  add,
  compose,
  cross,
  identity,
  normalize,
  perpendiculars,
  place,
  scale,
  sub,
  turn,
} from './vectors.mjs';

/** Numbers kept for one triangle: 9 of position, 9 of normal, 6 of u and v. */
export const TRIANGLE_FLOATS = 24;

const area = (a, b, c) => {
  const n = cross(sub(b, a), sub(c, a));
  return n[0] * n[0] + n[1] * n[1] + n[2] * n[2];
};

/** A growing heap of triangles with a current material, tint and placing. */
export class Mesh {
  constructor() {
    this.floats = new Float32Array(TRIANGLE_FLOATS * 4096);
    this.marks = [];
    this.tints = [];
    this.count = 0;
    this.material = 0;
    this.tint = 0.5;
    this.placing = identity;
  }

  /** Runs a build step inside a further placing. */
  within(placing, build) {
    const outer = this.placing;
    this.placing = compose(outer, placing);
    build(this);
    this.placing = outer;
    return this;
  }

  /** Sets what the following triangles are made of; the tint tells like things apart. */
  use(material, tint = 0.5) {
    this.material = material;
    this.tint = tint;
    return this;
  }

  /** Adds one triangle; corners are {p, n, uv}. */
  corner3(a, b, c) {
    if (area(a.p, b.p, c.p) < 1e-18) return;
    const at = this.count * TRIANGLE_FLOATS;
    this.reserve(1);
    let k = 0;
    for (const corner of [a, b, c]) {
      const p = place(this.placing, corner.p);
      const n = normalize(turn(this.placing, corner.n));
      this.floats.set(p, at + k * 3);
      this.floats.set(n, at + 9 + k * 3);
      this.floats.set(corner.uv, at + 18 + k * 2);
      k += 1;
    }
    this.marks.push(this.material);
    this.tints.push(this.tint);
    this.count += 1;
  }

  /** Adds a flat four-sided face, corners in order around it. */
  quad(a, b, c, d) {
    const n = normalize(cross(sub(b, a), sub(d, a)));
    const [va, vb] = [
      { p: a, n, uv: [0, 0] },
      { p: b, n, uv: [1, 0] },
    ];
    const [vc, vd] = [
      { p: c, n, uv: [1, 1] },
      { p: d, n, uv: [0, 1] },
    ];
    this.corner3(va, vb, vc);
    this.corner3(va, vc, vd);
  }

  /** Adds a flat triangle. */
  flat(a, b, c) {
    const n = normalize(cross(sub(b, a), sub(c, a)));
    this.corner3({ p: a, n, uv: [0, 0] }, { p: b, n, uv: [1, 0] }, { p: c, n, uv: [0.5, 1] });
  }

  /** Adds a box by its middle and full size. */
  box(middle, size) {
    const [hx, hy, hz] = [size[0] / 2, size[1] / 2, size[2] / 2];
    const at = (i, j, k) => add(middle, [i * hx, j * hy, k * hz]);
    this.quad(at(-1, -1, 1), at(1, -1, 1), at(1, 1, 1), at(-1, 1, 1));
    this.quad(at(1, -1, -1), at(-1, -1, -1), at(-1, 1, -1), at(1, 1, -1));
    this.quad(at(1, -1, 1), at(1, -1, -1), at(1, 1, -1), at(1, 1, 1));
    this.quad(at(-1, -1, -1), at(-1, -1, 1), at(-1, 1, 1), at(-1, 1, -1));
    this.quad(at(-1, 1, 1), at(1, 1, 1), at(1, 1, -1), at(-1, 1, -1));
    this.quad(at(-1, -1, -1), at(1, -1, -1), at(1, -1, 1), at(-1, -1, 1));
  }

  /** Adds a straight squared timber or girder from one point to another; width lies level, depth upright. */
  beam(from, to, width, depth = width) {
    const along = sub(to, from);
    const l = Math.hypot(along[0], along[1], along[2]);
    const z = scale(along, 1 / l);
    const x = Math.abs(z[1]) > 0.999 ? [1, 0, 0] : normalize(cross([0, 1, 0], z));
    const y = cross(z, x);
    this.within({ x, y, z, o: scale(add(from, to), 0.5) }, () =>
      this.box([0, 0, 0], [width, depth, l]),
    );
  }

  /** Adds a bent sheet of nu by nv cells through shape(u, v) with u and v from 0 to 1. */
  sheet(nu, nv, shape) {
    const points = [];
    for (let j = 0; j <= nv; j += 1) {
      for (let i = 0; i <= nu; i += 1) points.push(shape(i / nu, j / nv));
    }
    const at = (i, j) => points[j * (nu + 1) + i];
    const closedU = sameColumn(points, nu, nv);
    const normal = (i, j) => {
      const left = i > 0 ? at(i - 1, j) : closedU ? at(nu - 1, j) : at(0, j);
      const right = i < nu ? at(i + 1, j) : closedU ? at(1, j) : at(nu, j);
      const du = sub(right, left);
      const dv = sub(at(i, Math.min(nv, j + 1)), at(i, Math.max(0, j - 1)));
      return normalize(cross(du, dv));
    };
    const corner = (i, j) => ({ p: at(i, j), n: normal(i, j), uv: [i / nu, j / nv] });
    const corners = [];
    for (let j = 0; j <= nv; j += 1) for (let i = 0; i <= nu; i += 1) corners.push(corner(i, j));
    mendPoles(corners, nu, nv);
    for (let j = 0; j < nv; j += 1) {
      for (let i = 0; i < nu; i += 1) {
        const a = corners[j * (nu + 1) + i];
        const b = corners[j * (nu + 1) + i + 1];
        const c = corners[(j + 1) * (nu + 1) + i + 1];
        const d = corners[(j + 1) * (nu + 1) + i];
        this.corner3(a, b, c);
        this.corner3(a, c, d);
      }
    }
  }

  /** Adds a ball; bend(direction) may give a factor on the radius for each direction. */
  ball(middle, radius, { cells = 12, bend } = {}) {
    this.sheet(cells * 2, cells, (u, v) => {
      const a = u * Math.PI * 2;
      const b = v * Math.PI;
      const d = [-Math.cos(a) * Math.sin(b), -Math.cos(b), Math.sin(a) * Math.sin(b)];
      const r = Array.isArray(radius) ? radius : [radius, radius, radius];
      const f = bend === undefined ? 1 : bend(d);
      return [
        middle[0] + d[0] * r[0] * f,
        middle[1] + d[1] * r[1] * f,
        middle[2] + d[2] * r[2] * f,
      ];
    });
  }

  /** Adds a round bar along points; radius is a number or a function of the way along, 0 to 1. */
  bar(points, radius, { sides = 8, caps = true } = {}) {
    const r = typeof radius === 'function' ? radius : () => radius;
    const last = points.length - 1;
    let frame = perpendiculars(normalize(sub(points[1], points[0])));
    const rings = points.map((p, i) => {
      const along = normalize(sub(points[Math.min(last, i + 1)], points[Math.max(0, i - 1)]));
      const u = normalize(
        sub(
          frame[0],
          scale(along, frame[0][0] * along[0] + frame[0][1] * along[1] + frame[0][2] * along[2]),
        ),
      );
      frame = [u, cross(along, u)];
      return { p, u: frame[0], v: frame[1], r: r(i / last) };
    });
    this.sheet(sides, last, (s, t) => {
      const ring = rings[Math.round(t * last)];
      const a = s * Math.PI * 2;
      return add(
        ring.p,
        add(scale(ring.u, Math.cos(a) * ring.r), scale(ring.v, Math.sin(a) * ring.r)),
      );
    });
    if (caps)
      for (const ring of [rings[0], rings[last]])
        this.disc(ring, sides, ring === rings[0] ? -1 : 1);
  }

  /** Adds a straight round bar. */
  rod(from, to, radius, options) {
    this.bar([from, to], radius, options);
  }

  /** Closes the end of a bar. */
  disc(ring, sides, way) {
    const at = (i) => {
      const a = (i / sides) * Math.PI * 2 * way;
      return add(
        ring.p,
        add(scale(ring.u, Math.cos(a) * ring.r), scale(ring.v, Math.sin(a) * ring.r)),
      );
    };
    for (let i = 0; i < sides; i += 1) this.flat(ring.p, at(i), at(i + 1));
  }

  /** Adds a turned form about the y axis from a profile of [radius, height] pairs, low to high. */
  turned(profile, sides = 24) {
    const last = profile.length - 1;
    this.sheet(sides, last, (u, v) => {
      const [r, y] = profile[Math.round(v * last)];
      const a = -u * Math.PI * 2;
      return [Math.cos(a) * r, y, Math.sin(a) * r];
    });
  }

  /** Adds a copy of another mesh as it stands, through a placing; a tint replaces the copy's own. */
  copy(other, placing, tint) {
    const m = compose(this.placing, placing);
    this.reserve(other.count);
    const at = this.count * TRIANGLE_FLOATS;
    for (let t = 0; t < other.count; t += 1) {
      const from = t * TRIANGLE_FLOATS;
      for (let k = 0; k < 3; k += 1) {
        movePoint(m, {
          from: other.floats,
          i: from + k * 3,
          to: this.floats,
          j: at + from + k * 3,
        });
        moveNormal(m, {
          from: other.floats,
          i: from + 9 + k * 3,
          to: this.floats,
          j: at + from + 9 + k * 3,
        });
      }
      for (let k = 18; k < TRIANGLE_FLOATS; k += 1)
        this.floats[at + from + k] = other.floats[from + k];
      this.marks.push(other.marks[t]);
      this.tints.push(tint ?? other.tints[t]);
    }
    this.count += other.count;
  }

  /** Makes room for so many more triangles. */
  reserve(more) {
    const needed = (this.count + more) * TRIANGLE_FLOATS;
    if (needed <= this.floats.length) return;
    const grown = new Float32Array(Math.max(needed, this.floats.length * 2));
    grown.set(this.floats);
    this.floats = grown;
  }
}

function movePoint(m, { from, i, to, j }) {
  const [x, y, z] = [from[i], from[i + 1], from[i + 2]];
  to[j] = m.o[0] + m.x[0] * x + m.y[0] * y + m.z[0] * z;
  to[j + 1] = m.o[1] + m.x[1] * x + m.y[1] * y + m.z[1] * z;
  to[j + 2] = m.o[2] + m.x[2] * x + m.y[2] * y + m.z[2] * z;
}

function moveNormal(m, { from, i, to, j }) {
  const [x, y, z] = [from[i], from[i + 1], from[i + 2]];
  const nx = m.x[0] * x + m.y[0] * y + m.z[0] * z;
  const ny = m.x[1] * x + m.y[1] * y + m.z[1] * z;
  const nz = m.x[2] * x + m.y[2] * y + m.z[2] * z;
  const l = 1 / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
  to[j] = nx * l;
  to[j + 1] = ny * l;
  to[j + 2] = nz * l;
}

function sameColumn(points, nu, nv) {
  for (let j = 0; j <= nv; j += 1) {
    const d = sub(points[j * (nu + 1)], points[j * (nu + 1) + nu]);
    if (Math.abs(d[0]) + Math.abs(d[1]) + Math.abs(d[2]) > 1e-4) return false;
  }
  return true;
}

// Where a sheet's edge shrinks to one point its own normals are unsound: take the mean of the next row.
function mendPoles(corners, nu, nv) {
  for (const [row, next] of [
    [0, 1],
    [nv, nv - 1],
  ]) {
    const a = corners[row * (nu + 1)].p;
    const b = corners[row * (nu + 1) + Math.floor(nu / 2)].p;
    if (Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]) > 1e-5) continue;
    let sum = [0, 0, 0];
    for (let i = 0; i < nu; i += 1) sum = add(sum, corners[next * (nu + 1) + i].n);
    const n = normalize(sum);
    for (let i = 0; i <= nu; i += 1) corners[row * (nu + 1) + i].n = n;
  }
}
