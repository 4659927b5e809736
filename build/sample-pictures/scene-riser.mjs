// Fitting a gas riser on a block of flats: a worker in the basket of an aerial platform, seen from
// behind and above the street, yellow pipe against weathered render in raking light.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, standing } from './figure.mjs';
import { BASKET, FLOOR, riserMaterials } from './materials-riser.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { fbm3, makeRandom } from './noise.mjs';
import { Scene } from './surface.mjs';
import { normalize, placing } from './vectors.mjs';

const SUN = normalize([-0.62, 0.6, 0.42]);

/** Builds the scene. */
export function buildRiser() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [5.0, 11.75, 5.6],
      to: [-0.15, 10.75, 0.2],
      view: 47,
      opening: 0.035,
      focus: 6.7,
    },
    sky: makeSky({
      horizon: [1.3, 1.35, 1.4],
      zenith: [0.3, 0.56, 1.05],
      sun: SUN,
      ground: [0.42, 0.4, 0.37],
      power: 0.6,
      clouds: {
        height: 1.2,
        stretch: [1, 1.2],
        cover: 0,
        soft: 0.5,
        amount: 0.7,
        light: [2.2, 2.2, 2.2],
        shade: [1.1, 1.15, 1.2],
      },
    }),
    sun: { direction: SUN, light: [5.6, 5.0, 4.2], spread: 0.005 },
    haze: makeHaze({
      density: 0.0012,
      height: 90,
      steps: 1,
      tone: sunTone(SUN, [0.95, 1.0, 1.08], [1.4, 1.3, 1.15]),
    }),
    bounces: 5,
  });
  const m = riserMaterials(scene);
  addWall(mesh, m);
  addRiserPipe(mesh, m);
  addBasket(mesh, m);
  addWorker(mesh, m);
  addStreet(mesh, m);
  return scene;
}

const WINDOWS = [-7.6, -4.55, -1.75, 2.1, 5.2];

function addWall(mesh, m) {
  const random = makeRandom(33);
  const rows = [0, 1, 2, 3, 4, 5];
  // The wall is laid in strips around the window openings.
  mesh.use(m.wall);
  const spans = [[-10, WINDOWS[0] - 0.8]];
  for (let i = 0; i < WINDOWS.length; i += 1)
    spans.push([WINDOWS[i] + 0.8, i + 1 < WINDOWS.length ? WINDOWS[i + 1] - 0.8 : 14]);
  for (const [a, b] of spans) mesh.quad([a, 0, 0], [b, 0, 0], [b, 18, 0], [a, 18, 0]);
  for (const x of WINDOWS) {
    for (const row of rows) {
      const y = row * FLOOR + 0.95;
      mesh
        .use(m.wall)
        .quad(
          [x - 0.8, y + 1.5, 0],
          [x + 0.8, y + 1.5, 0],
          [x + 0.8, y + FLOOR, 0],
          [x - 0.8, y + FLOOR, 0],
        );
      addWindow(mesh, m, { x, y, random });
    }
  }
  mesh.use(m.wall).quad([-10, 0, 0], [-10, 18, 0], [-10, 18, -12], [-10, 0, -12]);
  mesh.use(m.band).box([2, 0.35, 0.05], [24, 0.7, 0.1]);
  for (const row of [1, 2, 3, 4, 5])
    mesh.use(m.sill).box([2, row * FLOOR + 0.16, 0.03], [24, 0.1, 0.06]);
  for (const [x, row] of [
    [-3.2, 3],
    [3.75, 3],
    [-6.2, 4],
    [-3.2, 2],
    [3.75, 4],
    [-6.2, 2],
    [3.75, 2],
  ])
    addCooler(mesh, m, { x, y: row * FLOOR + 0.62 });
}

function addWindow(mesh, m, { x, y, random }) {
  const z = -0.14;
  mesh.use(m.wall);
  mesh.box([x - 0.79, y + 0.75, -0.1], [0.04, 1.5, 0.2]);
  mesh.box([x + 0.79, y + 0.75, -0.1], [0.04, 1.5, 0.2]);
  mesh.box([x, y + 1.49, -0.1], [1.6, 0.04, 0.2]);
  mesh.use(m.sill).box([x, y - 0.03, 0.03], [1.75, 0.07, 0.28]);
  mesh.use(m.frame);
  for (const dx of [-0.75, 0, 0.75]) mesh.box([x + dx, y + 0.75, z], [0.06, 1.46, 0.06]);
  for (const dy of [0.04, 1.08, 1.45]) mesh.box([x, y + dy, z], [1.54, 0.06, 0.06]);
  mesh
    .use(m.glass)
    .quad([x - 0.76, y, z], [x + 0.76, y, z], [x + 0.76, y + 1.48, z], [x - 0.76, y + 1.48, z]);
  mesh.use(m.room).box([x, y + 0.6, -1.8], [1.9, 2.2, 0.1]);
  mesh.box([x, y + 1.7, -1], [1.9, 0.06, 1.7]);
  mesh.box([x, y - 0.05, -1], [1.9, 0.06, 1.7]);
  const tint = random();
  for (const side of random() < 0.75 ? [-1, 1] : [1]) {
    const wide = 0.3 + random() * 0.35;
    mesh
      .use(m.curtain, tint)
      .sheet(40, 2, (u, v) => [
        x + side * (0.78 - u * wide),
        y + 1.46 - v * 1.42,
        z - 0.12 + 0.025 * Math.sin(u * 34),
      ]);
  }
  if (random() < 0.4) addGrille(mesh, m, { x, y });
}

function addGrille(mesh, m, { x, y }) {
  mesh.use(m.grille);
  for (let i = 0; i <= 13; i += 1)
    mesh.rod([x - 0.78 + i * 0.12, y, 0.12], [x - 0.78 + i * 0.12, y + 1.45, 0.12], 0.008, {
      sides: 5,
    });
  for (const dy of [0.02, 0.5, 0.98, 1.44])
    mesh.rod([x - 0.8, y + dy, 0.12], [x + 0.8, y + dy, 0.12], 0.01, { sides: 5 });
}

function addCooler(mesh, m, { x, y }) {
  mesh.use(m.cooler).box([x, y + 0.3, 0.28], [0.82, 0.6, 0.32]);
  mesh.use(m.dark).rod([x + 0.1, y + 0.3, 0.441], [x + 0.1, y + 0.3, 0.445], 0.23, { sides: 28 });
  mesh.use(m.cooler);
  for (let i = 1; i < 7; i += 1) {
    const r = i * 0.036;
    const ring = Array.from({ length: 25 }, (_, k) => [
      x + 0.1 + Math.cos(k / 3.82) * r,
      y + 0.3 + Math.sin(k / 3.82) * r,
      0.452,
    ]);
    mesh.bar(ring, 0.0035, { sides: 4, caps: false });
  }
  mesh.use(m.grille);
  for (const dx of [-0.3, 0.3]) {
    mesh.beam([x + dx, y - 0.03, 0], [x + dx, y - 0.03, 0.5], 0.04, 0.04);
    mesh.beam([x + dx, y - 0.36, 0.02], [x + dx, y - 0.04, 0.42], 0.03, 0.03);
  }
  mesh.use(m.frame).bar(
    [
      [x - 0.36, y + 0.2, 0.2],
      [x - 0.5, y + 0.1, 0.12],
      [x - 0.52, y + 0.5, 0.06],
      [x - 0.5, y + 1.0, 0.03],
    ],
    0.022,
    { sides: 7 },
  );
}

function addRiserPipe(mesh, m) {
  const [x, z] = [0.12, 0.13];
  const top = BASKET[1] + 2.05;
  mesh.use(m.yellow).rod([x, 0, z], [x, top, z], 0.03, { sides: 20 });
  mesh.rod([x, top - 0.06, z], [x, top + 0.02, z], 0.041, { sides: 20 });
  for (let y = 0.6; y < top; y += 1.45) {
    mesh.use(m.steel).rod([x, y, z], [x, y + 0.035, z], 0.037, { sides: 18 });
    mesh.box([x, y + 0.017, z / 2], [0.035, 0.03, z]);
    mesh.box([x, y + 0.017, 0.006], [0.09, 0.05, 0.012]);
  }
  for (const row of [0, 1, 2]) {
    const y = row * FLOOR + 1.75;
    mesh.use(m.yellow).rod([x, y - 0.05, z], [x, y + 0.05, z], 0.042, { sides: 18 });
    mesh.bar(
      [
        [x, y, z],
        [x - 0.55, y, z],
        [x - 0.6, y, z - 0.02],
        [x - 0.62, y, 0],
      ],
      0.014,
      { sides: 12 },
    );
    mesh.use(m.steel).rod([x - 0.26, y, z], [x - 0.34, y, z], 0.028, { sides: 12 });
    mesh.use(m.red).beam([x - 0.3, y + 0.03, z], [x - 0.18, y + 0.045, z + 0.02], 0.012, 0.02);
  }
  // The length being fitted is held a little off the wall.
  mesh
    .use(m.yellow)
    .rod([x + 0.02, top + 0.05, z + 0.06], [x + 0.06, top + 3.2, z + 0.1], 0.03, { sides: 20 });
  mesh.use(m.frame).rod([1.45, 0, 0.07], [1.45, 18, 0.07], 0.055, { sides: 18 });
  for (let y = 1; y < 18; y += 1.9)
    mesh.use(m.frame).rod([1.45, y, 0.07], [1.45, y + 0.09, 0.07], 0.064, { sides: 18 });
}

function addBasket(mesh, m) {
  const [bx, by, bz] = BASKET;
  const [w, d, h] = [1.7, 0.85, 1.05];
  mesh.use(m.orange).box([bx, by - 0.05, bz], [w, 0.08, d]);
  mesh.use(m.steel).box([bx, by, bz], [w - 0.1, 0.02, d - 0.1]);
  mesh.use(m.orange);
  for (const x of [-w / 2, -w / 6, w / 6, w / 2])
    for (const z of [-d / 2, d / 2])
      mesh.rod([bx + x, by, bz + z], [bx + x, by + h, bz + z], 0.022, { sides: 10 });
  for (const y of [0.5, h]) {
    for (const z of [-d / 2, d / 2])
      mesh.rod([bx - w / 2, by + y, bz + z], [bx + w / 2, by + y, bz + z], 0.022, { sides: 10 });
    for (const x of [-w / 2, w / 2])
      mesh.rod([bx + x, by + y, bz - d / 2], [bx + x, by + y, bz + d / 2], 0.022, { sides: 10 });
  }
  for (const z of [-d / 2, d / 2]) mesh.box([bx, by + 0.09, bz + z], [w, 0.18, 0.02]);
  for (const x of [-w / 2, w / 2]) mesh.box([bx + x, by + 0.09, bz], [0.02, 0.18, d]);
  mesh.use(m.dark).box([bx + w / 2 - 0.1, by + h - 0.08, bz + 0.2], [0.2, 0.24, 0.34]);
  mesh.use(m.red).ball([bx + w / 2 - 0.1, by + h + 0.06, bz + 0.26], 0.035, { cells: 8 });
  mesh.use(m.steel).box([bx - 0.55, by + 0.16, bz + 0.12], [0.42, 0.24, 0.26]);
  mesh
    .use(m.orange)
    .beam([bx + 0.2, by - 0.2, bz + 0.2], [bx + 0.5, by - 0.95, bz + 0.75], 0.2, 0.24);
  mesh
    .use(m.steel)
    .beam([bx + 0.5, by - 0.85, bz + 0.75], [bx + 3.6, by - 8.5, bz + 6.2], 0.26, 0.34);
  mesh.use(m.dark).bar(
    [
      [bx + 0.3, by - 0.1, bz + 0.45],
      [bx + 0.75, by - 0.8, bz + 1.1],
      [bx + 2.2, by - 4.7, bz + 3.8],
    ],
    0.018,
    { sides: 6 },
  );
}

const strap = (a, b) => () => [a, b, 0.024, 0.024, 'strap'];
const HELMET_AND_HARNESS = [
  (j) => [
    [j.head[0], j.head[1] + 0.08, j.head[2] + 0.02],
    [j.head[0], j.head[1] + 0.085, j.head[2] - 0.03],
    0.1,
    0.1,
    'hat',
  ],
  (j) => [
    [j.head[0], j.head[1] + 0.06, j.head[2] + 0.05],
    [j.head[0], j.head[1] + 0.055, j.head[2] + 0.12],
    0.07,
    0.05,
    'hat',
  ],
  strap([0.13, 1.48, -0.12], [0, 1.27, -0.178]),
  strap([0, 1.27, -0.178], [-0.13, 1.02, -0.15]),
  strap([-0.13, 1.48, -0.12], [0, 1.27, -0.178]),
  strap([0, 1.27, -0.178], [0.13, 1.02, -0.15]),
  strap([0.13, 1.0, -0.15], [-0.13, 1.0, -0.15]),
  strap([0.18, 1.0, -0.08], [0.18, 1.0, 0.1]),
  strap([-0.18, 1.0, -0.08], [-0.18, 1.0, 0.1]),
];

function addWorker(mesh, m) {
  const [bx, by, bz] = BASKET;
  const pose = {
    ...standing,
    head: [0.03, 1.64, 0.06],
    elbowL: [0.36, 1.42, 0.24],
    handL: [0.3, 1.62, 0.5],
    elbowR: [-0.3, 1.26, 0.22],
    handR: [-0.05, 1.32, 0.5],
    kneeL: [0.14, 0.49, 0.02],
    footL: [0.17, 0.07, -0.03],
  };
  const figure = new Mesh();
  addFigure(figure, pose, {
    materials: {
      top: m.suit,
      bottom: m.suit,
      skin: m.skin,
      hair: m.hair,
      hat: m.hat,
      shoe: m.dark,
      glove: m.glove,
      strap: m.strap,
      collar: m.suit,
    },
    hat: 'hat',
    glove: 'glove',
    collar: 'collar',
    loose: 0.034,
    creases: 0.014,
    cell: 0.013,
    more: HELMET_AND_HARNESS,
  });
  mesh.copy(figure, placing({ at: [bx - 0.22, by + 0.01, bz - 0.12], yaw: Math.PI + 0.38 }));
  // Wrench on the joint and the safety line.
  mesh
    .use(m.steel)
    .beam([bx - 0.5, by + 1.47, bz - 0.72], [bx - 0.16, by + 1.42, bz - 0.58], 0.022, 0.05);
  mesh
    .use(m.red)
    .beam([bx - 0.3, by + 1.44, bz - 0.64], [bx - 0.08, by + 1.41, bz - 0.55], 0.026, 0.056);
  const rope = Array.from({ length: 12 }, (_, i) => [
    bx - 0.2 + i * 0.085,
    by + 1.2 - Math.sin((i / 11) * 2.6) * 0.22 - i * 0.012,
    bz + 0.08 + i * 0.03,
  ]);
  mesh.use(m.strap).bar(rope, 0.009, { sides: 6 });
}

function addStreet(mesh, m) {
  const random = makeRandom(3);
  mesh.use(m.tarmac).quad([-300, 0, 60], [60, 0, 60], [60, 0, -300], [-300, 0, -300]);
  for (let i = 0; i < 26; i += 1) {
    const x = -22 - random() * 90;
    const z = 18 - i * 6 - random() * 8;
    mesh.use(m.far, random()).box([x, 9 + random() * 3, z], [12, 18 + random() * 14, 14]);
  }
  for (let i = 0; i < 60; i += 1) {
    const [x, z] = [-13 - random() * 16, 12 - random() * 60];
    mesh.use(m.crown, random()).ball([x, 4 + random() * 3, z], 2 + random() * 1.6, {
      cells: 14,
      bend: (d) => 1 + 0.4 * fbm3(d[0] * 3 + i, d[1] * 3, d[2] * 3, 3),
    });
  }
}
