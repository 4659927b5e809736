// A city race at sunrise: runners come along the river embankment against a low sun.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, running, standing } from './figure.mjs';
import { runnersMaterials } from './materials-runners.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { fbm2, makeRandom, noise2 } from './noise.mjs';
import { growTree } from './plants.mjs';
import { Scene } from './surface.mjs';
import { normalize, placing } from './vectors.mjs';

const SUN = normalize([0.5, 0.155, -0.83]);

/** Builds the scene. */
export function buildRunners() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [-6.2, 1.3, 4.6],
      to: [1.6, 1.3, -14],
      view: 45,
      opening: 0.03,
      focus: 12,
      rise: 0.12,
    },
    sky: makeSky({
      horizon: [1.15, 0.85, 0.6],
      zenith: [0.1, 0.27, 0.62],
      sun: SUN,
      glow: [3.2, 1.9, 0.85],
      disc: [90, 60, 30],
      power: 0.55,
      clouds: {
        height: 1,
        stretch: [0.9, 1.7],
        cover: 0.12,
        soft: 0.5,
        amount: 0.7,
        offset: [1.5, 7.7],
        light: [2.2, 1.5, 1.05],
        shade: [0.6, 0.58, 0.66],
      },
    }),
    sun: { direction: SUN, light: [9, 5.6, 2.9], spread: 0.006 },
    haze: makeHaze({
      density: 0.0022,
      height: 14,
      air: 0.0004,
      deep: 100,
      steps: 1,
      tone: sunTone(SUN, [0.5, 0.55, 0.66], [2.6, 1.6, 0.85]),
    }),
    bounces: 4,
  });
  const m = runnersMaterials(scene);
  addGround(mesh, m);
  addWall(mesh, m);
  addFarShore(mesh, m);
  addTrees(mesh, m);
  addRunners(mesh, m);
  addHelpers(mesh, m);
  return scene;
}

function addGround(mesh, m) {
  mesh.use(m.road);
  mesh.quad([-9, 0, 30], [4.6, 0, 30], [4.6, 0, -400], [-9, 0, -400]);
  mesh.use(m.kerb);
  mesh.box([4.72, 0.06, -185], [0.24, 0.16, 430]);
  mesh.box([-9.1, 0.06, -185], [0.24, 0.16, 430]);
  mesh.use(m.walk);
  mesh.quad([4.84, 0.13, 30], [7.6, 0.13, 30], [7.6, 0.13, -400], [4.84, 0.13, -400]);
  mesh.quad([-40, 0.13, 30], [-9.2, 0.13, 30], [-9.2, 0.13, -400], [-40, 0.13, -400]);
  mesh.use(m.water);
  mesh.quad([7, -3.6, 200], [3000, -3.6, 200], [3000, -3.6, -4000], [7, -3.6, -4000]);
  mesh.quad([-3000, -3.61, -400], [7, -3.61, -400], [7, -3.61, -4000], [-3000, -3.61, -4000]);
}

// The stone balustrade between walk and river: posts, rail and panels.
function addWall(mesh, m) {
  mesh.use(m.stone);
  mesh.box([7.75, -1.6, -185], [0.4, 3.6, 430]);
  for (let z = 10; z > -300; z -= 2.4) {
    mesh.box([7.7, 0.72, z], [0.22, 1.2, 0.22]);
    mesh.ball([7.7, 1.38, z], 0.12, { cells: 6 });
    if (z < -150) continue;
    for (const k of [0.5, 0.95, 1.4, 1.9]) mesh.box([7.7, 0.55, z - k], [0.1, 0.75, 0.14]);
  }
  mesh.box([7.7, 1.0, -145], [0.2, 0.14, 310]);
  mesh.box([7.7, 0.25, -145], [0.2, 0.14, 310]);
  for (let z = -6; z > -300; z -= 22) {
    mesh.use(m.lamp).rod([6.9, 0, z], [6.9, 5.6, z], (t) => 0.09 - 0.04 * t, { sides: 8 });
    mesh.bar(
      [
        [6.9, 5.5, z],
        [6.2, 5.8, z],
        [5.5, 5.75, z],
      ],
      0.035,
      { sides: 6 },
    );
    mesh.box([5.4, 5.72, z], [0.7, 0.08, 0.22]);
  }
}

function addFarShore(mesh, m) {
  const random = makeRandom(12);
  mesh.use(m.far);
  for (const [z, high, seed] of [
    [-700, 26, 2],
    [-1400, 120, 5],
    [-2300, 240, 9],
  ]) {
    mesh.sheet(160, 6, (u, v) => {
      const x = (u - 0.4) * 3600;
      const ridge = Math.max(0.1, 0.55 + 0.7 * fbm2(x / (high * 6) + seed, seed, 5));
      return [x, -3 + ridge * high * Math.sin((v * Math.PI) / 2), z - v * high];
    });
  }
  for (let i = 0; i < 70; i += 1) {
    const x = -200 + random() * 900;
    const h = 14 + random() * 50 * Math.exp(-(((x - 260) / 200) ** 2)) + random() * 16;
    mesh.box([x, h / 2 - 3, -720 - random() * 120], [10 + random() * 18, h, 12]);
  }
  // A road bridge far off closes the view over the water.
  mesh.box([500, 14, -520], [1000, 2, 10]);
  for (let x = 20; x < 960; x += 46) mesh.box([x, 5, -520], [3, 18, 8]);
}

function addTrees(mesh, m) {
  const random = makeRandom(8);
  const kinds = [0, 1, 2].map(() =>
    growTree(random, m, {
      height: 9.5,
      forks: 6,
      spread: 0.5,
      lift: 0.2,
      trunk: 0.17,
      leaves: 9,
      size: 0.13,
    }),
  );
  for (let i = 0; i < 26; i += 1) {
    const z = -9 - i * 8.5 - random() * 2;
    mesh.copy(
      kinds[i % 3],
      placing({
        at: [6.1 + random() * 0.4, 0.1, z - 4],
        yaw: random() * 6,
        size: 0.72 + random() * 0.3,
      }),
    );
    if (i > 6)
      mesh.copy(
        kinds[(i + 1) % 3],
        placing({ at: [-10.6, 0, z], yaw: random() * 6, size: 0.9 + random() * 0.4 }),
      );
  }
  mesh.use(m.leaf);
  for (let i = 0; i < 900; i += 1) {
    const edge = random() ** 2;
    const x = random() < 0.75 ? -9 + edge * 3 : 4.5 - edge * 0.6;
    const z = 6 - random() ** 1.4 * 70;
    const [a, k] = [random() * 6.3, 0.045 + random() * 0.03];
    mesh.use(m.leaf, random());
    mesh.flat(
      [x, 0.012, z],
      [x + Math.cos(a) * k, 0.02 + random() * 0.02, z + Math.sin(a) * k],
      [x - Math.sin(a) * k, 0.015, z + Math.cos(a) * k],
    );
  }
}

// The paper number on the chest, blank.
function addNumber(mesh, { chest, pelvis }, m) {
  const lean = (chest[2] - pelvis[2]) / (chest[1] - pelvis[1]);
  mesh.use(m.number).sheet(6, 2, (u, v) => {
    const x = (u - 0.5) * 0.21;
    const y = -0.14 + v * 0.15;
    return [x, chest[1] + y, chest[2] + y * lean + Math.sqrt(0.172 ** 2 - x * x) + 0.002];
  });
}

// The foremost runners, where each is on the road.
const FRONT = [
  [-1.9, -4.4],
  [0.6, -4.9],
  [2.9, -6.0],
  [-0.6, -7.2],
  [1.6, -8.6],
  [-2.6, -9.6],
  [3.6, -9.4],
  [0.1, -11.6],
  [2.4, -12.6],
  [-1.6, -13.5],
  [-3.4, -15],
  [1.1, -15.8],
  [3.2, -17],
  [-0.4, -18.4],
  [-2.4, -20],
  [2.0, -21],
  [0.4, -23.5],
  [-1.4, -25.5],
  [3.0, -25],
  [-3.4, -28],
];

function addRunners(mesh, m) {
  const random = makeRandom(2026);
  const places = [...FRONT];
  for (let z = -29; z > -120; z -= 1.1) places.push([-4.2 + random() * 8, z]);
  places.forEach(([x, z], i) => {
    const phase = (i * 0.618 + 0.07) % 1;
    const size = 0.95 + random() * 0.1;
    const top = random();
    const figure = new Mesh();
    const pose = running(phase, 0.09 + random() * 0.06);
    addFigure(figure, pose, {
      materials: {
        top: [m.cloth, top],
        bottom: [m.dark, random()],
        skin: m.skin,
        hair: m.hair,
        hat: [m.cloth, random()],
        shoe: [m.shoe, random()],
      },
      sleeve: random() < 0.45 ? 'skin' : 'top',
      cuff: random() < 0.75 ? 'skin' : 'top',
      leg: random() < 0.6 ? 'skin' : 'bottom',
      hat: random() < 0.3 ? 'hat' : 'hair',
      loose: 0.012,
      creases: 0.007,
      cell: z > -30 ? 0.022 : z > -60 ? 0.035 : 0.05,
    });
    addNumber(figure, pose, m);
    mesh.copy(
      figure,
      placing({
        at: [x, -0.02 + 0.05 * noise2(i, 3), z],
        yaw: Math.PI + (random() - 0.5) * 0.25,
        size,
      }),
    );
  });
}

// Two helpers at the kerb, seen from behind, hold out cups.
function addHelpers(mesh, m) {
  for (const [x, z, yaw] of [
    [4.9, -3.2, -1.3],
    [5.1, -14, -1.6],
  ]) {
    const figure = new Mesh();
    const pose = { ...standing, elbowR: [-0.26, 1.22, 0.2], handR: [-0.2, 1.3, 0.45] };
    addFigure(figure, pose, {
      materials: {
        top: [m.cloth, 0.8],
        bottom: [m.dark, 0.1],
        skin: m.skin,
        hair: m.hair,
        hat: [m.cloth, 0.8],
        shoe: [m.shoe, 0],
      },
      hat: 'hat',
      loose: 0.03,
      cell: 0.025,
    });
    mesh.copy(figure, placing({ at: [x, 0, z], yaw }));
  }
}
