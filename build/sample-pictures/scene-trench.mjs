// Ground-breaking for a water main on the plain: a fresh trench, the excavator at its head, pipes
// strung out along the edge, a few workers, bare poplars and early spring light.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, bowed, standing, walking } from './figure.mjs';
import { addExcavator } from './machines.mjs';
import { trenchMaterials } from './materials-trench.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { cell2, fbm2, makeRandom, noise2, noise3, smoothstep } from './noise.mjs';
import { growTree } from './plants.mjs';
import { Scene } from './surface.mjs';
import { normalize, placing } from './vectors.mjs';

const SUN = normalize([0.72, 0.46, 0.28]);
const HEAD = -13.5;

/** Builds the scene. */
export function buildTrench() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [1.35, 2.75, 5.4],
      to: [-0.3, 2.75, -14],
      view: 52,
      opening: 0.02,
      focus: 12,
      rise: -0.13,
    },
    sky: makeSky({
      horizon: [1.5, 1.5, 1.5],
      zenith: [0.26, 0.52, 1.05],
      sun: SUN,
      glow: [1.2, 1.0, 0.8],
      power: 0.6,
      clouds: {
        height: 1.3,
        stretch: [0.6, 1.4],
        cover: -0.1,
        soft: 0.6,
        amount: 0.55,
        offset: [2.7, 3.1],
        light: [2.3, 2.25, 2.2],
        shade: [1.1, 1.15, 1.25],
      },
    }),
    sun: { direction: SUN, light: [6.2, 5.5, 4.5], spread: 0.0055 },
    haze: makeHaze({
      density: 0.0022,
      height: 20,
      air: 0.00025,
      deep: 150,
      steps: 1,
      tone: sunTone(SUN, [1.05, 1.0, 0.95], [1.6, 1.45, 1.2]),
    }),
    bounces: 4,
  });
  const m = trenchMaterials(scene);
  addLand(mesh, m);
  mesh.within(placing({ at: [-0.2, 0.0, HEAD - 3.6], yaw: 0.06 }), () =>
    addExcavator(mesh, m, { swing: -0.62, boom: 0.62, stick: -0.85, bucket: -0.35 }),
  );
  addFallingSoil(mesh, m);
  addPipes(mesh, m);
  addWorkers(mesh, m);
  addCones(mesh, m);
  addBackground(mesh, m);
  return scene;
}

// The lie of the ground: trench as far as its head, spoil heap to the left, wheel marks.
function ground(x, z) {
  const far = smoothstep(-60, -14, z);
  let y = 0.06 * fbm2(x * 0.4, z * 0.4, 4) + 0.035 * fbm2(x * 3, z * 3, 3) * far;
  const [clod] = cell2(x * 2.3, z * 2.3);
  y += 0.05 * Math.max(0, 0.3 - clod) * far;
  const open = smoothstep(HEAD - 1.2, HEAD + 0.5, z);
  const edge =
    0.62 +
    0.06 * fbm2(z * 0.9, 1, 3) +
    0.018 * noise2(z * 7, 2) +
    (x > 0 ? 0 : 0.05 * noise2(z * 2.1, 7));
  const wall = 1 - smoothstep(edge - 0.1, edge + 0.13 + 0.05 * noise2(z * 2.7, 4), Math.abs(x));
  y -= 1.75 * wall * open * (0.94 + 0.1 * noise2(x * 3, z * 2));
  const heap = Math.max(
    0,
    1 - Math.abs(x + 2.75 + 0.25 * noise2(z * 0.5, 3)) / (1.5 + 0.2 * noise2(z * 0.8, 8)),
  );
  const [lump] = cell2(x * 4.5, z * 4.5);
  y +=
    open *
    heap ** 0.85 *
    (1.25 +
      0.22 * fbm2(x * 0.9, z * 0.7, 3) +
      0.14 * fbm2(x * 4, z * 4, 3) +
      0.16 * Math.max(0, 0.42 - lump));
  for (const wheel of [3.9, 5.6]) {
    const rut = Math.exp(-(((x - wheel - 0.3 * Math.sin(z * 0.12)) / 0.2) ** 2));
    y -= rut * (0.06 + 0.025 * Math.sin(z * 16) * far);
  }
  return y;
}

function addLand(mesh, m) {
  mesh.use(m.land, 0);
  mesh.sheet(560, 620, (u, v) => {
    const w = u * 2 - 1;
    const x = 4.2 * w + 26 * w ** 5 + 60 * w ** 13 - 0.6;
    const z = 5.2 - 22 * v - 80 * v ** 5 - 260 * v ** 14;
    return [x, ground(x, z), z];
  });
  const random = makeRandom(15);
  mesh.use(m.soil);
  for (let i = 0; i < 900; i += 1) {
    const near = random() < 0.75;
    const x = near ? -2.7 + (random() + random() - 1) * 2.6 : 0.8 + random() * 1.2;
    const z = 4 - random() * 18;
    const r = 0.018 + random() ** 4 * 0.13;
    mesh.use(m.soil, random()).ball([x, ground(x, z) + r * 0.4, z], r, {
      cells: r > 0.06 ? 7 : 4,
      bend: (d) => 1 + 0.35 * noise3(d[0] * 2 + i, d[1] * 2, d[2] * 2),
    });
  }
  for (let i = 0; i < 2600; i += 1) {
    const x = random() < 0.7 ? 2.4 + random() ** 0.7 * 9 : -5 - random() * 5;
    const z = 4 - random() ** 1.3 * 34;
    const y = ground(x, z) - 0.01;
    const [h, a] = [0.05 + random() * 0.13, random() * 6.3];
    mesh.use(m.dry, random());
    mesh.flat(
      [x - 0.006, y, z],
      [x + 0.006, y, z],
      [x + Math.cos(a) * h * 0.7, y + h, z + Math.sin(a) * h * 0.7],
    );
  }
}

function addFallingSoil(mesh, m) {
  const random = makeRandom(6);
  for (let i = 0; i < 150; i += 1) {
    const r = 0.012 + random() ** 3 * 0.07;
    mesh
      .use(m.soil)
      .ball(
        [-3.3 + (random() - 0.5) * 0.9, 0.9 + random() * 1.5, HEAD - 0.4 + (random() - 0.5) * 0.8],
        r,
        { cells: 4 },
      );
  }
}

function addPipes(mesh, m) {
  const tube = (x, y, z0, z1) => {
    const r = 0.2;
    const at = (t) => [x + 0.05 * noise2(t * 2, x), y, z0 + (z1 - z0) * t];
    const points = Array.from({ length: 14 }, (_, i) => at(i / 13));
    mesh.use(m.pipe).bar(points, r, { sides: 28, caps: false });
    mesh.bar(points, r - 0.022, { sides: 28, caps: false });
    for (const t of [0, 1])
      mesh.sheet(28, 1, (u, v) => [
        at(t)[0] + Math.cos(u * 6.2832) * (r - v * 0.022),
        y + Math.sin(u * 6.2832) * (r - v * 0.022),
        at(t)[2],
      ]);
  };
  tube(1.75, 0.19, 1.6, -9.6);
  tube(2.25, 0.2, 2.3, -8.4);
  tube(1.95, 0.2, -10.2, -21.5);
  tube(2.3, 0.2, -22, -33);
  tube(2.0, 0.53, 1.2, -9.2);
  tube(0.05, -1.53, 3, -9.5);
}

function workClothes(m, top, hat) {
  return {
    materials: {
      top: [m.vest, top],
      sleeve: [m.coat, hat],
      bottom: [m.coat, (top + 0.4) % 1],
      skin: m.skin,
      hat: [m.hat, hat],
      shoe: m.shoe,
      hair: m.shoe,
      glove: [m.vest, 0.9],
    },
    sleeve: 'sleeve',
    hat: 'hat',
    glove: 'glove',
    loose: 0.03,
    creases: 0.013,
    hem: -0.35,
    cell: 0.019,
    more: [
      (j) => [
        [j.head[0], j.head[1] + 0.075, j.head[2] + 0.06],
        [j.head[0], j.head[1] + 0.08, j.head[2] - 0.06],
        0.082,
        0.09,
        'hat',
      ],
    ],
  };
}

function addWorkers(mesh, m) {
  const dressed = (top, hat) => workClothes(m, top, hat);
  const put = (pose, dress, where) => {
    const figure = new Mesh();
    addFigure(figure, pose, dress);
    mesh.copy(figure, placing(where));
  };
  const lifting = bowed(
    {
      ...standing,
      kneeL: [0.15, 0.52, 0.16],
      kneeR: [-0.15, 0.52, 0.14],
      elbowL: [0.24, 1.08, 0.18],
      handL: [0.14, 0.86, 0.36],
      elbowR: [-0.24, 1.08, 0.16],
      handR: [-0.14, 0.86, 0.34],
    },
    0.75,
  );
  put(lifting, dressed(0.1, 0.1), { at: [2.9, 0.0, -5.4], yaw: -1.35 });
  const holding = { ...standing, elbowR: [-0.27, 1.2, 0.16], handR: [-0.12, 1.3, 0.4] };
  put(holding, dressed(0.5, 0.3), { at: [1.05, 0.02, -10.6], yaw: -2.4 });
  mesh.use(m.staff).beam([0.78, 0, -11.0], [0.78, 3.0, -11.0], 0.07, 0.03);
  const pointing = { ...standing, elbowL: [0.34, 1.3, 0.18], handL: [0.4, 1.36, 0.44] };
  put(pointing, dressed(0.1, 0.6), { at: [3.55, 0, -9.4], yaw: 2.5 });
  put(
    {
      ...standing,
      elbowL: [0.27, 1.16, 0.06],
      handL: [0.12, 1.05, 0.24],
      elbowR: [-0.27, 1.16, 0.06],
      handR: [-0.1, 1.05, 0.24],
    },
    dressed(0.5, 0.9),
    { at: [4.3, 0, -9.8], yaw: 2.0 },
  );
  put(walking(0.2), dressed(0.1, 0.1), { at: [-4.7, 0.02, -13.5], yaw: 0.9 });
  put(walking(0.6), dressed(0.5, 0.3), { at: [6.5, 0.02, -21], yaw: -1.2 });
}

function addCones(mesh, m) {
  for (const [x, z] of [
    [3.15, -1.2],
    [3.3, -12.5],
    [3.3, -18],
    [-5.2, -8],
  ]) {
    mesh.within(placing({ at: [x, ground(x, z), z] }), () => {
      mesh.use(m.cone, 0.1).turned(
        [
          [0.2, 0],
          [0.2, 0.03],
          [0.13, 0.04],
          [0.095, 0.25],
        ],
        18,
      );
      mesh.use(m.cone, 0.9).turned(
        [
          [0.095, 0.25],
          [0.066, 0.42],
        ],
        18,
      );
      mesh.use(m.cone, 0.1).turned(
        [
          [0.066, 0.42],
          [0.03, 0.66],
          [0.001, 0.665],
        ],
        18,
      );
    });
  }
}

function addBackground(mesh, m) {
  const random = makeRandom(71);
  const trees = [0, 1, 2, 3].map(() =>
    growTree(
      random,
      { bark: m.bark, leaf: m.bark },
      { height: 13, forks: 6, spread: 0.27, lift: 0.55, trunk: 0.19, trunkShare: 0.27 },
    ),
  );
  for (let i = 0; i < 44; i += 1) {
    const x = -74 + i * 3.3 + (random() - 0.5) * 1.2;
    mesh.copy(
      trees[i % 4],
      placing({
        at: [x, 0, -62 - random() * 3 + x * 0.12],
        yaw: random() * 6,
        size: 0.75 + random() * 0.4,
      }),
    );
  }
  for (let i = 0; i < 9; i += 1) {
    mesh.copy(
      trees[(i + 1) % 4],
      placing({
        at: [13 + i * 1.6 + random(), 0, -24 - i * 5.5],
        yaw: random() * 6,
        size: 0.7 + random() * 0.25,
      }),
    );
  }
  for (let i = 0; i < 12; i += 1) {
    const [x, z, w] = [-60 + i * 11 + random() * 4, -82 - random() * 14, 8 + random() * 4];
    mesh.use(m.brick, random()).box([x, 1.6, z], [w, 3.2, 6]);
    mesh.use(m.tile);
    mesh.quad(
      [x - w / 2 - 0.4, 3.1, z + 3.4],
      [x + w / 2 + 0.4, 3.1, z + 3.4],
      [x + w / 2 + 0.4, 4.5, z],
      [x - w / 2 - 0.4, 4.5, z],
    );
  }
}
