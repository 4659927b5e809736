// A public library on a winter evening: three lit floors behind glass at the blue hour, shelves and
// readers inside, a wet forecourt that doubles the light.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, standing, walking } from './figure.mjs';
import { libraryMaterials } from './materials-library.mjs';
import { makeHaze, makeSky } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { makeRandom } from './noise.mjs';
import { growTree } from './plants.mjs';
import { Scene } from './surface.mjs';
import { normalize, placing } from './vectors.mjs';

const WEST = normalize([-0.8, 0.02, -0.6]);
const FLOOR = 4.6;
const WIDE = 46;
const DEEP = 16;

/** Builds the scene. */
export function buildLibrary() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [-15, 1.7, 31],
      to: [1.5, 1.7, 0],
      view: 62,
      opening: 0.01,
      focus: 30,
      rise: 0.21,
    },
    sky: makeSky({
      horizon: [0.72, 0.46, 0.36],
      zenith: [0.05, 0.12, 0.36],
      sun: WEST,
      glow: [0.9, 0.45, 0.2],
      power: 0.42,
      clouds: {
        height: 1,
        stretch: [0.7, 1.6],
        cover: 0.02,
        soft: 0.6,
        amount: 0.75,
        offset: [8.2, 2.2],
        light: [0.42, 0.27, 0.27],
        shade: [0.12, 0.15, 0.27],
      },
    }),
    sun: { direction: WEST, light: [0, 0, 0], spread: 0.01 },
    haze: makeHaze({
      density: 0.0011,
      height: 30,
      steps: 1,
      tone: (ray, out) => [0.2, 0.17, 0.22].forEach((v, c) => (out[c] = v)),
    }),
    bounces: 5,
    cap: 5,
    glint: 0.8,
  });
  const m = libraryMaterials(scene);
  addForecourt(mesh, m, scene);
  addFrame(mesh, m);
  addRooms(mesh, m, scene);
  addTreesAndTown(mesh, m);
  addPeople(mesh, m);
  return scene;
}

function addForecourt(mesh, m, scene) {
  mesh.use(m.paving).quad([-120, 0, 60], [120, 0, 60], [120, 0, -140], [-120, 0, -140]);
  mesh.use(m.stone);
  for (let i = 0; i < 3; i += 1)
    mesh.box([0, 0.08 + i * 0.15, 1.9 - i * 0.42], [WIDE + 6 - i * 0.8, 0.16, 4 - i * 0.1]);
  for (let i = 0; i < 7; i += 1) {
    const x = -24 + i * 7.4;
    const z = 12 - i * 0.35;
    mesh.use(m.frame).rod([x, 0, z], [x, 0.78, z], 0.07, { sides: 12 });
    mesh.use(m.lamp).rod([x, 0.79, z], [x, 0.9, z], 0.066, { sides: 12 });
    scene.lamps.push({ at: [x, 0.86, z], radius: 0.07, power: 0.9, color: [1, 0.72, 0.42] });
  }
  for (const [x, z] of [
    [-9, 9.5],
    [3, 9],
    [15, 8.5],
  ]) {
    mesh.use(m.stone).box([x, 0.42, z], [2.4, 0.09, 0.6]);
    for (const d of [-0.9, 0.9]) mesh.box([x + d, 0.19, z], [0.16, 0.38, 0.5]);
  }
}

function addFrame(mesh, m) {
  const half = WIDE / 2;
  for (let f = 0; f <= 3; f += 1) {
    const y = 0.46 + f * FLOOR;
    mesh
      .use(f === 3 ? m.stone : m.slab)
      .box([0, y - 0.22, -DEEP / 2 + 0.3], [WIDE, 0.44, DEEP + (f === 3 ? 0.6 : -0.4)]);
    if (f < 3) mesh.use(m.floor).box([0, y + 0.012, -DEEP / 2], [WIDE - 0.4, 0.02, DEEP - 0.6]);
    if (f > 0) mesh.use(m.ceiling).box([0, y - 0.46, -DEEP / 2], [WIDE - 0.4, 0.03, DEEP - 0.6]);
  }
  const top = 0.46 + 3 * FLOOR;
  mesh.use(m.stone).box([0.8, top + 0.55, -DEEP / 2 + 1.6], [WIDE + 5.2, 0.75, DEEP + 6.4]);
  mesh.use(m.fin).box([0.8, top + 0.13, -DEEP / 2 + 1.6], [WIDE + 4.6, 0.06, DEEP + 5.8]);
  mesh.use(m.wall).box([0, top / 2, -DEEP], [WIDE, top, 0.3]);
  mesh.use(m.stone);
  for (const x of [-half - 0.35, half + 0.35])
    mesh.box([x, top / 2 + 0.2, -DEEP / 2], [0.7, top, DEEP + 0.8]);
  for (let i = 0; i <= 30; i += 1) {
    const x = -half + (i / 30) * WIDE;
    mesh.use(m.frame).box([x, top / 2 + 0.2, 0], [0.07, top - 0.5, 0.12]);
    if (Math.abs(i - 13.5) > 2.6)
      mesh
        .use(m.fin)
        .box([x, FLOOR + (top - FLOOR) / 2 + 0.3, 0.36], [0.1, top - FLOOR - 0.4, 0.32]);
  }
  for (let f = 0; f < 3; f += 1) {
    const y = 0.46 + f * FLOOR;
    mesh.use(m.frame).box([0, y + 2.9, 0], [WIDE, 0.05, 0.08]);
    mesh
      .use(m.glass)
      .quad(
        [-half, y, 0.02],
        [half, y, 0.02],
        [half, y + FLOOR - 0.44, 0.02],
        [-half, y + FLOOR - 0.44, 0.02],
      );
  }
}

function addRooms(mesh, m, scene) {
  const random = makeRandom(61);
  for (let f = 0; f < 3; f += 1) {
    const y = 0.46 + f * FLOOR;
    mesh.use(m.books).box([0, y + 1.72, -DEEP + 0.5], [WIDE - 3, 3.4, 0.5]);
    for (let i = 0; i < 14; i += 1) {
      const x = -20.5 + i * 3.2;
      if (f === 0 && Math.abs(x + 2) < 4.5) continue;
      if ((i + f) % 4 !== 3) mesh.use(m.books).box([x, y + 1.14, -8.6], [0.55, 2.28, 6]);
    }
    for (let i = 0; i < 8; i += 1) {
      const x = -19.2 + i * 5.5;
      if (!(f === 0 && Math.abs(x + 2) < 4.5)) addDesk(mesh, m, { x, y, random });
      for (const z of [-2.4, -6.2, -11])
        mesh.use(m.strip).box([x, y + FLOOR - 0.56, z], [2.6, 0.04, 0.14]);
      scene.lamps.push({
        at: [x, y + FLOOR - 1.5, -3.2],
        radius: 0.2,
        power: 15,
        color: [1, 0.8, 0.54],
      });
      if (i % 2 === 0)
        scene.lamps.push({
          at: [x + 2.6, y + FLOOR - 1.5, -9],
          radius: 0.2,
          power: 20,
          color: [1, 0.78, 0.5],
        });
    }
  }
}

function addDesk(mesh, m, { x, y, random }) {
  mesh.use(m.table).box([x, y + 0.74, -2.3], [2.6, 0.05, 1.1]);
  for (const d of [-1.2, 1.2]) mesh.box([x + d, y + 0.37, -2.3], [0.06, 0.74, 1]);
  const seats = 1 + Math.floor(random() * 3);
  for (let i = 0; i < seats; i += 1) {
    const figure = new Mesh();
    const pose = {
      ...standing,
      kneeL: [0.12, 0.92, 0.42],
      footL: [0.12, 0.5, 0.4],
      kneeR: [-0.12, 0.92, 0.42],
      footR: [-0.12, 0.5, 0.4],
      head: [0, 1.6, 0.1],
      elbowL: [0.24, 1.2, 0.14],
      handL: [0.1, 1.18, 0.38],
      elbowR: [-0.24, 1.2, 0.14],
      handR: [-0.1, 1.18, 0.38],
    };
    addFigure(figure, pose, {
      materials: {
        top: [m.cloth, random()],
        bottom: m.trousers,
        skin: m.skin,
        hair: m.hair,
        shoe: m.trousers,
      },
      loose: 0.025,
      cell: 0.045,
    });
    const far = random() < 0.5;
    mesh.copy(
      figure,
      placing({
        at: [x - 0.9 + i * 0.85 + random() * 0.2, y - 0.44, far ? -3.2 : -1.35],
        yaw: far ? 0 : Math.PI,
      }),
    );
    mesh
      .use(m.slab)
      .box([x - 0.85 + i * 0.85, y + 0.79, -2.3 + (far ? -0.25 : 0.25)], [0.3, 0.03, 0.22]);
  }
}

function addTreesAndTown(mesh, m) {
  const random = makeRandom(14);
  const trees = [0, 1, 2].map(() =>
    growTree(random, m, {
      height: 8.5,
      forks: 6,
      spread: 0.5,
      lift: 0.2,
      trunk: 0.14,
      leaves: 1,
      size: 0.1,
    }),
  );
  [
    [-27, 7],
    [-33, 14],
    [-22, -4],
    [27.5, 5],
    [30, 12],
    [33, -2],
    [-40, 2],
  ].forEach(([x, z], i) => {
    mesh.copy(
      trees[i % 3],
      placing({ at: [x, 0, z], yaw: random() * 6, size: 0.9 + random() * 0.3 }),
    );
  });
  for (let i = 0; i < 46; i += 1) {
    const x = -170 + i * 7.5 + random() * 5;
    mesh
      .use(m.town)
      .box([x, 8 + random() * 7, -95 - random() * 60], [8 + random() * 8, 16 + random() * 26, 10]);
  }
}

function addPeople(mesh, m) {
  const random = makeRandom(19);
  const put = (pose, x, z, yaw) => {
    const figure = new Mesh();
    addFigure(figure, pose, {
      materials: {
        top: [m.cloth, random() * 0.8],
        bottom: m.trousers,
        skin: m.skin,
        hair: m.hair,
        shoe: m.trousers,
      },
      loose: 0.035,
      hem: -0.5,
      cell: 0.028,
    });
    mesh.copy(
      figure,
      placing({ at: [x, z < 3.2 ? 0.46 : 0, z], yaw, size: 0.94 + random() * 0.1 }),
    );
  };
  put(walking(0.2), -3.4, 7.4, Math.PI - 0.1);
  put(walking(0.55), -2.7, 7.6, Math.PI - 0.1);
  put(walking(0.1), 5.6, 13.5, -2.3);
  put(walking(0.7), -10.5, 15.5, 2.2);
  put(standing, 9.6, 5.2, 0.8);
  put(standing, 10.4, 5.4, -1.1);
  put(walking(0.4), -1.6, 1.4, 0.1);
  put(walking(0.8), 17, 6.4, 1.6);
  put(standing, 12, -1, Math.PI);
  put(standing, -14, -5, 0.6);
}
