// A lane in the old town on a rainy evening: timber fronts, tiled eaves, red lanterns in a wet
// stone floor, one person under an umbrella going home.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, walking } from './figure.mjs';
import { alleyMaterials, bend } from './materials-alley.mjs';
import { makeHaze, makeSky } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { makeRandom } from './noise.mjs';
import { Scene } from './surface.mjs';
import { placing } from './vectors.mjs';

/** Builds the scene. */
export function buildAlley() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [0.25, 1.45, 3.6],
      to: [-0.12, 1.45, -20],
      view: 44,
      opening: 0.025,
      focus: 11,
      rise: 0.09,
    },
    sky: makeSky({
      horizon: [0.36, 0.4, 0.5],
      zenith: [0.2, 0.26, 0.38],
      sun: [0, 1, 0],
      power: 0.6,
      clouds: {
        height: 1,
        stretch: [1, 1.4],
        cover: 0.2,
        soft: 0.7,
        amount: 0.6,
        light: [0.34, 0.38, 0.47],
        shade: [0.18, 0.22, 0.3],
      },
    }),
    sun: { direction: [0, 1, 0], light: [0, 0, 0], spread: 0.01 },
    haze: makeHaze({
      density: 0.016,
      height: 14,
      steps: 1,
      tone: (ray, out) => [0.27, 0.27, 0.32].forEach((v, c) => (out[c] = v)),
    }),
    bounces: 5,
    cap: 8,
    glint: 0.6,
  });
  const m = alleyMaterials(scene);
  addFloor(mesh, m);
  addSide(mesh, m, { side: -1, seed: 5 });
  addSide(mesh, m, { side: 1, seed: 11 });
  addEnd(mesh, m);
  addLanterns(mesh, m, scene);
  addWalker(mesh, m);
  addRain(mesh, m);
  return scene;
}

function addFloor(mesh, m) {
  mesh.use(m.floor).sheet(20, 80, (u, v) => {
    const z = 5 - v * 75;
    const x = (u - 0.5) * 7;
    return [
      bend(z) + x,
      -0.03 * Math.cos(Math.min(1, Math.abs(x) / 1.7) * Math.PI * 0.5) * -1 - 0.03,
      z,
    ];
  });
}

// One side of the lane: shop fronts, plastered gables, an upper storey that leans out, eaves.
function addSide(mesh, m, { side, seed }) {
  const random = makeRandom(seed);
  let z = 4.5;
  while (z > -62) {
    const long = 3.4 + random() * 2.6;
    const middle = z - long / 2;
    const at = placing({
      at: [bend(middle), 0, middle],
      yaw: Math.atan(0.0084 * Math.min(0, middle + 4)),
    });
    const high = 2.75 + random() * 0.3;
    const wide = 1.62 + random() * 0.14;
    mesh.within(at, () =>
      addHouse(mesh, m, { side, long, high, wide, random, plain: random() < 0.28 }),
    );
    z -= long + 0.02;
  }
}

function addHouse(mesh, m, { side, long, high, wide, random, plain: blind }) {
  const x = side * wide;
  const top = high + 2.1 + random() * 0.5;
  mesh.use(blind ? m.plaster : m.dark, 0.5).box([x + side * 0.6, top / 2, 0], [1, top, long]);
  mesh.use(m.dark, 0.7).box([x + side * 0.08, 0.14, 0], [0.34, 0.34, long]);
  for (const end of [-1, 1])
    mesh
      .use(m.timber, random())
      .box([x + side * 0.03, top / 2, end * (long / 2 - 0.09)], [0.2, top, 0.18]);
  if (blind) {
    mesh.use(m.plaster).box([x + side * 0.1, top / 2, 0], [0.16, top, long - 0.3]);
    addLattice(mesh, m, {
      x: x - side * 0.0,
      y: high + 0.4,
      z: 0,
      wide: 0.9,
      high: 1.0,
      side,
      lit: random() < 0.6,
    });
  } else {
    addShopFront(mesh, m, { x, side, long, high, random });
    addUpper(mesh, m, { x, side, long, high, top, random });
  }
  mesh.use(m.timber, random()).box([x - side * 0.02, high, 0], [0.24, 0.22, long]);
  addEave(mesh, m, { x: x + side * 0.12, y: high + 0.36, side, long, reach: 0.62 });
  addEave(mesh, m, { x: x + side * 0.5, y: top + 0.35, side, long: long + 0.1, reach: 1.05 });
}

function addShopFront(mesh, m, { x, side, long, high, random }) {
  const n = Math.round((long - 0.4) / 0.52);
  const step = (long - 0.36) / n;
  const openAt = random() < 0.55 ? Math.floor(random() * (n - 1)) : -9;
  for (let i = 0; i < n; i += 1) {
    const z = -long / 2 + 0.18 + step * (i + 0.5);
    if (i === openAt || i === openAt + 1) {
      mesh.use(m.paper, 0.9).box([x + side * 0.5, 1.35, z], [0.04, 2.1, step]);
      continue;
    }
    mesh.use(m.timber, random()).box([x + side * 0.06, 0.85, z], [0.06, 1.2, step - 0.03]);
    addLattice(mesh, m, {
      x: x + side * 0.04,
      y: 1.5,
      z,
      wide: step - 0.05,
      high: high - 1.65,
      side,
      lit: random() < 0.5,
    });
  }
}

function addUpper(mesh, m, { x, side, long, high, top, random }) {
  const n = Math.round(long / 0.75);
  const step = (long - 0.4) / n;
  mesh.use(m.timber, 0.4).box([x + side * 0.05, high + 0.72, 0], [0.1, 0.5, long - 0.3]);
  const lit = random() < 0.5;
  for (let i = 0; i < n; i += 1) {
    const z = -long / 2 + 0.2 + step * (i + 0.5);
    addLattice(mesh, m, {
      x: x + side * 0.05,
      y: high + 1.0,
      z,
      wide: step - 0.06,
      high: top - high - 1.25,
      side,
      lit: lit && random() < 0.7,
    });
  }
}

// A window of thin bars over paper, lit from inside or dark.
function addLattice(mesh, m, { x, y, z, wide, high, side, lit }) {
  mesh.use(m.paper, lit ? 0.9 : 0.1).box([x + side * 0.05, y + high / 2, z], [0.02, high, wide]);
  mesh.use(m.timber, 0.35);
  for (const e of [-1, 1]) mesh.box([x, y + high / 2, z + (e * wide) / 2], [0.06, high, 0.05]);
  for (const e of [0, 1]) mesh.box([x, y + e * high, z], [0.06, 0.05, wide]);
  const [nz, ny] = [Math.max(3, Math.round(wide / 0.11)), Math.max(3, Math.round(high / 0.16))];
  for (let i = 1; i < nz; i += 1)
    mesh.box([x + side * 0.02, y + high / 2, z - wide / 2 + (i / nz) * wide], [0.025, high, 0.014]);
  for (let i = 1; i < ny; i += 1)
    if (i % 3 !== 1) mesh.box([x + side * 0.02, y + (i / ny) * high, z], [0.025, 0.014, wide]);
}

// Rows of half-round tiles falling towards the lane, with rafters beneath.
function addEave(mesh, m, { x, y, side, long, reach }) {
  const rows = Math.round(long / 0.22);
  mesh.use(m.tile).sheet(rows * 8, 12, (u, v) => {
    const wave = Math.abs(Math.sin(u * rows * Math.PI));
    const step = ((v * 6) % 1) * 0.02;
    const out = v * (reach + 0.5);
    return [
      x + side * 0.5 - side * out,
      y + 0.32 - out * 0.42 + wave * 0.07 - step,
      (u - 0.5) * (long + 0.06) * -side,
    ];
  });
  mesh.use(m.dark, 0.3);
  for (let i = 0; i <= rows; i += 2) {
    const z = (i / rows - 0.5) * long;
    mesh.beam(
      [x + side * 0.4, y + 0.27, z],
      [x - side * reach * 0.96, y - 0.2 - reach * 0.12, z],
      0.05,
      0.06,
    );
  }
}

function addEnd(mesh, m) {
  mesh.use(m.plaster).box([bend(-60) - 2, 4, -64], [16, 8, 0.5]);
}

function addLanterns(mesh, m, scene) {
  const random = makeRandom(21);
  for (let i = 0; i < 15; i += 1) {
    const z = 0.1 - i * 3.05;
    for (const side of [-1, 1]) {
      if (side === 1 && i % 2 === 0 && i < 3) continue;
      const x = bend(z) + side * (0.98 + random() * 0.08);
      const y = 2.5 + random() * 0.1;
      const r = 0.17 + random() * 0.02;
      mesh.use(m.lantern).ball([x, y, z], [r, r * 0.88, r], { cells: 14 });
      mesh.use(m.gold);
      for (const d of [-1, 1])
        mesh.rod([x, y + d * r * 0.8, z], [x, y + d * r * 0.96, z], r * 0.42, { sides: 14 });
      mesh
        .use(m.tassel)
        .rod([x, y - r * 0.95, z], [x, y - r * 2.1, z], (t) => 0.012 + 0.02 * t, { sides: 8 });
      mesh.use(m.dark).rod([x, y + r * 0.95, z], [x, y + 0.6, z], 0.005, { sides: 4 });
      scene.lamps.push({ at: [x, y, z], radius: r * 0.8, power: 1.15, color: [1, 0.26, 0.09] });
    }
  }
  // Warm light out of the open shop doors.
  for (const [x, z] of [
    [-1.75, -4.5],
    [1.75, -8.5],
    [-1.8, -13],
    [1.5, -18],
    [-2.6, -24],
  ]) {
    scene.lamps.push({
      at: [bend(z) + x, 1.9, z],
      radius: 0.15,
      power: 1.5,
      color: [1, 0.68, 0.34],
    });
  }
}

function addWalker(mesh, m) {
  const figure = new Mesh();
  const pose = { ...walking(0.18), elbowR: [-0.27, 1.2, 0.14], handR: [-0.16, 1.32, 0.3] };
  addFigure(figure, pose, {
    materials: {
      top: [m.cloth, 0.8],
      bottom: [m.cloth, 0.1],
      skin: m.skin,
      hair: m.hair,
      shoe: [m.cloth, 0.1],
    },
    loose: 0.045,
    hem: -0.9,
    skirt: true,
    cell: 0.018,
  });
  figure.within(placing({ at: [-0.15, 1.32, 0.28], pitch: -0.16, roll: -0.06 }), () => {
    figure.use(m.dark).rod([0, -0.12, 0], [0, 0.78, 0], 0.011, { sides: 8 });
    figure.use(m.umbrella).sheet(96, 10, (u, v) => {
      const a = u * Math.PI * 2;
      const rib = 1 - 0.055 * v * Math.abs(Math.sin(u * Math.PI * 8));
      return [Math.cos(a) * v * 0.6 * rib, 0.78 - 0.23 * v ** 1.5, -Math.sin(a) * v * 0.6 * rib];
    });
  });
  mesh.copy(figure, placing({ at: [0.02, 0, -7.6], yaw: Math.PI - 0.08 }));
}

function addRain(mesh, m) {
  const random = makeRandom(99);
  for (let i = 0; i < 5200; i += 1) {
    const z = 2.6 - random() ** 0.8 * 22;
    const x = bend(z) + (random() - 0.5) * 3;
    const y = random() * 6;
    const long = 0.1 + random() * 0.16;
    const w = 0.0012 + 0.0006 * Math.max(0, 3 - z) * 0.2;
    mesh.use(m.drop, random());
    mesh.quad(
      [x - w, y, z],
      [x + w, y, z],
      [x + w + long * 0.09, y + long, z],
      [x - w + long * 0.09, y + long, z],
    );
  }
}
