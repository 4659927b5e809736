// Machines for the building sites: an excavator with its digging arm and an aerial work basket.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { add, cross, mix, normalize, placing, scale, sub } from './vectors.mjs';
import { noise3 } from './noise.mjs';

// Adds a slab: an outline of [z, y] points carried across a width in x, with flat sides.
function addSlab(mesh, outline, { x, width }) {
  const [l, r] = [x - width / 2, x + width / 2];
  const n = outline.length;
  let middle = [0, 0];
  for (const p of outline) middle = [middle[0] + p[0] / n, middle[1] + p[1] / n];
  for (let i = 0; i < n; i += 1) {
    const [a, b] = [outline[i], outline[(i + 1) % n]];
    mesh.quad([l, a[1], a[0]], [l, b[1], b[0]], [r, b[1], b[0]], [r, a[1], a[0]]);
    mesh.flat([l, a[1], a[0]], [l, middle[1], middle[0]], [l, b[1], b[0]]);
    mesh.flat([r, a[1], a[0]], [r, b[1], b[0]], [r, middle[1], middle[0]]);
  }
}

// A stadium-shaped track with plates and wheels.
function addTrack(mesh, m, x) {
  const [half, r] = [1.55, 0.42];
  const round = (t) => {
    const straight = half * 2;
    const arc = Math.PI * r;
    let s = t * 2 * (straight + arc);
    if (s < straight) return [-half + s, 2 * r];
    s -= straight;
    if (s < arc) return [half + r * Math.sin(s / r), r + r * Math.cos(s / r)];
    s -= arc;
    if (s < straight) return [half - s, 0];
    s -= straight;
    return [-half - r * Math.sin(s / r), r - r * Math.cos(s / r)];
  };
  const plates = 46;
  for (let i = 0; i < plates; i += 1) {
    const [a, b] = [round(i / plates), round((i + 0.86) / plates)];
    mesh.use(m.track, i / plates).beam([x, a[1], a[0]], [x, b[1], b[0]], 0.56, 0.07);
  }
  mesh.use(m.track, 0.3).box([x, r, 0], [0.36, 0.42, half * 2]);
  for (let i = 0; i < 7; i += 1)
    mesh.rod([x - 0.24, 0.22, -1.45 + i * 0.48], [x + 0.24, 0.22, -1.45 + i * 0.48], 0.16, {
      sides: 14,
    });
  for (const z of [-half, half]) mesh.rod([x - 0.22, r, z], [x + 0.22, r, z], 0.34, { sides: 18 });
}

// A hydraulic ram between two places: dark cylinder, bright rod.
function addRam(mesh, m, from, to) {
  const middle = mix(from, to, 0.58);
  mesh.use(m.paint, 0.95).bar([from, middle], 0.075, { sides: 12 });
  mesh.use(m.rod).bar([middle, to], 0.042, { sides: 10 });
}

/** Adds an excavator on the ground looking along +z; `swing` turns its house, `arm` gives boom, stick and bucket angles. */
export function addExcavator(mesh, m, { swing = 0, boom = 0.75, stick = -0.75, bucket = -1.9 }) {
  addTrack(mesh, m, -1.05);
  addTrack(mesh, m, 1.05);
  mesh.use(m.track, 0.5).box([0, 0.72, 0], [1.7, 0.4, 1.5]);
  mesh.rod([0, 0.85, 0], [0, 1.08, 0], 0.62, { sides: 28 });
  mesh.within(placing({ at: [0, 1.05, 0], yaw: swing }), () => {
    addHouse(mesh, m);
    addArm(mesh, m, { boom, stick, bucket });
  });
}

function addHouse(mesh, m) {
  mesh.use(m.paint, 0.05).box([0, 0.12, -0.35], [2.45, 0.24, 3.1]);
  addSlab(
    mesh.use(m.paint, 0.05),
    [
      [-2.25, 0.15],
      [-2.3, 1.0],
      [-2.05, 1.2],
      [-1.2, 1.25],
      [-1.2, 0.15],
    ],
    { x: 0, width: 2.4 },
  );
  addSlab(
    mesh.use(m.paint, 0.05),
    [
      [-1.2, 0.2],
      [-1.2, 1.18],
      [0.15, 1.05],
      [0.6, 0.7],
      [0.95, 0.25],
    ],
    { x: -0.72, width: 0.95 },
  );
  mesh.use(m.paint, 0.95);
  for (let i = 0; i < 6; i += 1) mesh.box([-1.205, 0.55 + i * 0.09, -0.9], [0.02, 0.035, 0.6]);
  mesh.bar(
    [
      [-0.5, 1.15, -1.5],
      [-0.5, 1.75, -1.5],
      [-0.5, 1.85, -1.6],
    ],
    0.06,
    { sides: 10 },
  );
  addCab(mesh, m);
}

function addCab(mesh, m) {
  const [l, r, back, front] = [0.28, 1.2, -0.75, 0.85];
  const roof = 1.92;
  mesh.use(m.paint, 0.05).box([(l + r) / 2, 0.42, 0.05], [r - l, 0.5, front - back]);
  mesh.use(m.paint, 0.95);
  const posts = [
    [l, front, 0.12],
    [r, front, 0.12],
    [l, back, 0],
    [r, back, 0],
    [r, 0.12, 0],
  ];
  for (const [x, z, lean] of posts) mesh.beam([x, 0.6, z], [x, roof, z - lean], 0.07, 0.07);
  mesh
    .use(m.paint, 0.05)
    .box([(l + r) / 2, roof + 0.04, 0], [r - l + 0.08, 0.09, front - back - 0.02]);
  mesh.use(m.paint, 0.95).box([(l + r) / 2, 0.78, -0.35], [0.5, 0.75, 0.16]);
  mesh.use(m.glass);
  mesh.quad([l, 0.66, front], [r, 0.66, front], [r, roof, front - 0.12], [l, roof, front - 0.12]);
  for (const x of [l, r])
    mesh.quad([x, 0.66, back], [x, 0.66, front], [x, roof, front - 0.12], [x, roof, back]);
  mesh.quad([l, 0.66, back], [r, 0.66, back], [r, roof, back], [l, roof, back]);
}

function addArm(mesh, m, { boom, stick, bucket }) {
  const foot = [-0.15, 0.45, 0.75];
  const way = (a) => [0, Math.sin(a), Math.cos(a)];
  const knee = add(foot, scale(way(boom + 0.28), 2.6));
  const head = add(knee, scale(way(boom - 0.42), 2.5));
  const box = (a, b, [wa, wb], w) => {
    const z = normalize(sub(b, a));
    const y = cross(z, [1, 0, 0]);
    const corner = (p, h, x) => add(add(p, scale(y, h)), [x, 0, 0]);
    for (const x of [-w / 2, w / 2])
      mesh.quad(corner(a, -wa, x), corner(b, -wb, x), corner(b, wb, x), corner(a, wa, x));
    for (const s of [-1, 1])
      mesh.quad(
        corner(a, s * wa, -w / 2),
        corner(b, s * wb, -w / 2),
        corner(b, s * wb, w / 2),
        corner(a, s * wa, w / 2),
      );
  };
  mesh.use(m.paint, 0.05);
  box(foot, knee, [0.2, 0.34], 0.4);
  box(knee, head, [0.34, 0.17], 0.4);
  mesh.ball(knee, [0.2, 0.3, 0.3], { cells: 8 });
  const tail = add(head, scale(way(stick), -0.6));
  const wrist = add(head, scale(way(stick), 2.35));
  box(tail, head, [0.12, 0.24], 0.32);
  box(head, wrist, [0.24, 0.12], 0.32);
  for (const p of [head, wrist, foot, knee])
    mesh.use(m.track, 0.2).bar([add(p, [-0.26, 0, 0]), add(p, [0.26, 0, 0])], 0.075, { sides: 12 });
  const lower = mix(foot, knee, 0.82);
  for (const x of [-0.3, 0.3])
    addRam(mesh, m, add(add(foot, [x, -0.15, 0.35]), [0, 0, 0]), add(lower, [x, -0.1, 0]));
  addRam(mesh, m, add(mix(knee, head, 0.12), [0, 0.42, 0]), add(tail, [0, 0.1, 0]));
  addRam(
    mesh,
    m,
    add(mix(head, wrist, 0.08), scale(cross(way(stick), [1, 0, 0]), 0.32)),
    add(mix(head, wrist, 0.84), scale(cross(way(stick), [1, 0, 0]), 0.26)),
  );
  addBucket(mesh, m, { wrist, angle: bucket });
}

function addBucket(mesh, m, { wrist, angle }) {
  mesh.within(placing({ at: wrist, pitch: -angle }), () => {
    const shape = (t) => {
      const a = -0.5 + t * 3.5;
      return [0.42 - 0.5 * Math.cos(a), 0.35 - 0.55 * Math.sin(a)];
    };
    mesh.use(m.track, 0.15).sheet(2, 14, (u, v) => {
      const [y, z] = shape(v);
      return [(u - 0.5) * 1.05, -y, z];
    });
    for (const x of [-0.525, 0.525]) {
      for (let i = 0; i < 14; i += 1) {
        const [a, b] = [shape(i / 14), shape((i + 1) / 14)];
        mesh.flat([x, -0.42, 0.35], [x, -a[0], a[1]], [x, -b[0], b[1]]);
      }
    }
    const [y, z] = shape(1);
    for (let i = 0; i < 5; i += 1)
      mesh.beam([-0.44 + i * 0.22, -y, z], [-0.44 + i * 0.22, -y + 0.12, z + 0.16], 0.1, 0.05);
    mesh.use(m.soil).ball([0, -0.4, 0.32], [0.5, 0.36, 0.4], {
      cells: 16,
      bend: (d) => 1 + 0.22 * noise3(d[0] * 4, d[1] * 4, d[2] * 4),
    });
  });
}
