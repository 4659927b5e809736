// A vegetable stall at the morning market: full trays in front, the stall keeper and the hall behind
// out of focus, daylight from the street side and warm bulbs over the goods.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, bowed, standing, walking } from './figure.mjs';
import { marketMaterials } from './materials-market.mjs';
import { vegetableMaterials } from './materials-vegetables.mjs';
import { Mesh } from './mesh.mjs';
import { makeRandom, smoothstep } from './noise.mjs';
import { Scene } from './surface.mjs';
import { placing } from './vectors.mjs';
import { heap, lay, specimens } from './vegetables.mjs';

/** Builds the scene. */
export function buildMarket() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [-0.55, 1.62, 1.75],
      to: [0.12, 0.76, -0.25],
      view: 55,
      opening: 0.022,
      focus: 1.75,
    },
    sky: streetSide,
    sun: { direction: [0, 1, 0], light: [0, 0, 0], spread: 0.005 },
    lamps: [],
    bounces: 4,
    cap: 8,
  });
  const m = { ...vegetableMaterials(scene), ...marketMaterials(scene) };
  addTable(mesh, m);
  addGoods(mesh, m);
  addKeeper(mesh, m);
  addHall(mesh, m);
  addBulbs(mesh, m, scene);
  return scene;
}

// The open street side lies to the left and behind the camera; the hall swallows the rest.
function streetSide(ray, out) {
  const open =
    smoothstep(-0.15, 0.75, -ray.dx * 0.8 + ray.dz * 0.55) *
    smoothstep(-0.12, 0.1, ray.dy) *
    smoothstep(0.98, 0.55, ray.dy);
  out[0] = 0.1 + 4.2 * open;
  out[1] = 0.1 + 4.5 * open;
  out[2] = 0.1 + 4.9 * open;
}

const SLOPE = 0.2;
const rise = (z) => 0.74 - z * SLOPE;

function addTable(mesh, m) {
  mesh.use(m.wood);
  for (let i = 0; i < 9; i += 1) {
    const z = 0.78 - i * 0.19;
    mesh.within(placing({ at: [0, rise(z) - 0.03, z], pitch: Math.atan(SLOPE) }), () =>
      mesh.box([0, 0, 0], [4.4, 0.03, 0.185]),
    );
  }
  mesh.use(m.cloth);
  mesh.sheet(120, 12, (u, v) => {
    const x = (u - 0.5) * 4.4;
    return [
      x,
      rise(0.87) - 0.03 - v * 0.62,
      0.885 + 0.03 * Math.sin(x * 14 + Math.sin(x * 3) * 2) * v,
    ];
  });
}

// A round bamboo tray with a rim.
function addTray(mesh, m, { x, z, ring }) {
  const y = rise(z);
  const profile = [
    [0.01, 0.004],
    [ring * 0.9, 0.006],
    [ring, 0.02],
    [ring * 1.05, 0.065],
    [ring * 1.08, 0.075],
    [ring * 1.06, 0.06],
    [ring * 1.02, 0.02],
  ];
  mesh.within(placing({ at: [x, y - 0.005, z], pitch: Math.atan(SLOPE) * 0.6 }), () =>
    mesh.use(m.wicker).turned(profile, 48),
  );
  return [x, y + 0.008, z];
}

// The trays: what lies in them, where, and how wide they are.
const HEAPS = [
  { kind: 'tomato', ring: 0.23, count: 62, x: -0.52, z: 0.5 },
  { kind: 'potato', ring: 0.23, count: 52, x: 0.62, z: 0.53 },
  { kind: 'pepper', ring: 0.23, count: 48, x: 1.2, z: 0.5 },
  { kind: 'garlic', ring: 0.2, count: 75, x: -1.08, z: 0.52, tray: 0.21 },
];
const ROWS = [
  { kind: 'carrot', width: 0.42, layers: 4, x: 0.05, z: 0.52, turn: 0.25 },
  { kind: 'cucumber', width: 0.44, layers: 4, x: -0.22, z: 0.02, turn: -0.2 },
  { kind: 'eggplant', width: 0.44, layers: 3, x: 0.34, z: 0.02, turn: 0.15 },
  { kind: 'radish', width: 0.5, layers: 3, x: 0.92, z: 0, turn: 0.1, tray: 0.27 },
  { kind: 'shallot', width: 0.5, layers: 2, x: -0.82, z: 0.02, turn: 0.25, tray: 0.27 },
];
const EDGE_ROWS = [{ kind: 'cucumber', width: 0.4, layers: 4, x: 1.55, z: 0.05, turn: 0.3 }];
const EDGE_HEAPS = [{ kind: 'tomato', ring: 0.22, count: 50, x: -1.5, z: 0 }];
const PUMPKINS = [
  [-0.66, -0.42],
  [-0.93, -0.46],
  [-0.8, -0.56],
  [1.35, -0.46],
  [1.62, -0.5],
];

function addGoods(mesh, m) {
  const random = makeRandom(404);
  const inTray = (add) => (goods) => {
    const at = addTray(mesh, m, { x: goods.x, z: goods.z, ring: goods.tray ?? 0.24 });
    add(mesh, { m, random, ...goods, at });
  };
  HEAPS.forEach(inTray(heap));
  ROWS.forEach(inTray(lay));
  const bare = { m, random, layers: 2, width: 0.78, turn: 0.05 };
  lay(mesh, { ...bare, kind: 'cabbage', at: [0.66, rise(-0.48), -0.47] });
  const greens = { kind: 'greens', width: 0.6, layers: 3, turn: 0.1, gap: 0.85 };
  lay(mesh, { ...bare, ...greens, at: [-0.1, rise(-0.47), -0.46] });
  EDGE_HEAPS.forEach(inTray(heap));
  EDGE_ROWS.forEach(inTray(lay));
  const pumpkins = [0, 1, 2].map(() => specimens.pumpkin(m, random));
  PUMPKINS.forEach(([x, z], i) => {
    const y = rise(z) + 0.075 + (i === 2 ? 0.13 : 0);
    const pose = { yaw: i * 2, pitch: 0.15 * (i % 3), size: 0.95 + 0.1 * (i % 3) };
    mesh.copy(pumpkins[i % 3].mesh, placing({ at: [x, y, z], ...pose }));
  });
}

function addKeeper(mesh, m) {
  const figure = new Mesh();
  const pose = bowed(
    {
      ...standing,
      elbowL: [0.3, 1.2, 0.2],
      handL: [0.14, 1.18, 0.46],
      elbowR: [-0.3, 1.2, 0.18],
      handR: [-0.1, 1.14, 0.44],
    },
    0.38,
  );
  addFigure(figure, pose, {
    materials: {
      top: [m.coat, 0.1],
      bottom: m.trousers,
      skin: m.skin,
      hair: m.hair,
      shoe: m.trousers,
      apron: m.apron,
    },
    loose: 0.03,
    creases: 0.012,
    cell: 0.016,
    more: [
      (j) => [
        [0, j.chest[1] - 0.1, j.chest[2] + 0.06],
        [0, j.pelvis[1] - 0.3, 0.1],
        0.13,
        0.17,
        'apron',
      ],
    ],
  });
  mesh.copy(figure, placing({ at: [0.28, 0.06, -1.05], yaw: 0.15 }));
}

function addHall(mesh, m) {
  const random = makeRandom(9);
  mesh.use(m.floor).quad([-14, 0, 4], [14, 0, 4], [14, 0, -16], [-14, 0, -16]);
  mesh.use(m.wall).quad([-14, 0, -11], [14, 0, -11], [14, 5, -11], [-14, 5, -11]);
  mesh.use(m.wood).quad([-14, 4.6, -1.5], [14, 4.6, -1.5], [14, 4.2, -11], [-14, 4.2, -11]);
  mesh
    .use(m.roof)
    .sheet(60, 10, (u, v) => [
      (u - 0.5) * 18,
      2.75 + 0.25 * Math.sin(v * 3.1) + 0.04 * Math.sin(u * 40),
      -2.2 - v * 3.4,
    ]);
  mesh
    .use(m.roof)
    .sheet(40, 8, (u, v) => [
      (u - 0.5) * 7,
      2.62 - 0.12 * v + 0.05 * Math.sin(u * 30),
      -1.6 + v * 1.9,
    ]);
  for (const x of [-3.2, 3.0]) mesh.use(m.steel).rod([x, 0, -1.6], [x, 2.7, -1.6], 0.03);
  // Stalls across the aisle, only shapes and colours at this distance.
  for (let i = 0; i < 9; i += 1) {
    const x = -5.5 + i * 1.35;
    mesh.use(m.wood).box([x, 0.45, -4.4], [1.25, 0.85, 0.9]);
    for (let k = 0; k < 34; k += 1) {
      const kind = [
        m.tomato,
        m.cabbage,
        m.carrot,
        m.potato,
        m.leafDark,
        m.radish,
        m.pepper,
        m.pumpkin,
      ][(i * 3 + Math.floor(k / 17)) % 8];
      mesh
        .use(kind, random())
        .ball(
          [x - 0.5 + random(), 0.92 + random() * 0.16, -4.75 + random() * 0.75],
          0.06 + random() * 0.04,
          { cells: 5 },
        );
    }
  }
  addShoppers(mesh, m, random);
}

function addShoppers(mesh, m, random) {
  for (const [x, z, yaw, tint] of [
    [-1.75, -2.7, 1.3, 0.3],
    [-2.6, -3.2, -1.2, 0.5],
    [1.75, -3.0, 2.6, 0.9],
    [2.75, -2.6, -0.9, 0.1],
    [-0.55, -5.6, 0.1, 0.7],
    [0.9, -5.5, 0, 0.4],
    [-3.9, -5.6, 0, 0.6],
  ]) {
    const figure = new Mesh();
    addFigure(figure, walking(random()), {
      materials: {
        top: [m.coat, tint],
        bottom: m.trousers,
        skin: m.skin,
        hair: m.hair,
        shoe: m.trousers,
      },
      loose: 0.035,
      cell: 0.035,
    });
    mesh.copy(figure, placing({ at: [x, 0, z], yaw, size: 0.95 + random() * 0.08 }));
  }
}

function addBulbs(mesh, m, scene) {
  for (const [x, z, power] of [
    [-0.75, -0.25, 1.1],
    [0.75, -0.3, 1.1],
    [2.2, -0.3, 1],
    [-2.2, -3.9, 2],
    [-0.4, -4.1, 2],
    [1.8, -4.0, 2],
    [4, -4, 2],
  ]) {
    const y = z < -2 ? 2.2 : 1.88;
    mesh.use(m.bulb).ball([x, y, z], 0.035, { cells: 6 });
    mesh.within(placing({ at: [x, y - 0.01, z] }), () =>
      mesh.use(m.shade).turned(
        [
          [0.17, 0.0],
          [0.12, 0.07],
          [0.04, 0.11],
          [0.02, 0.13],
        ],
        20,
      ),
    );
    mesh.use(m.trousers).rod([x, y + 0.12, z], [x, 2.7, z], 0.005, { sides: 4 });
    scene.lamps.push({ at: [x, y, z], radius: 0.04, power: power * 0.9, color: [1, 0.7, 0.38] });
  }
}
