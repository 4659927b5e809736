// The last late rice in the hills: curved terraces in morning light, cut sheaves, people in straw
// hats at work, mist in the valley and one range behind another.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, bowed, standing, walking } from './figure.mjs';
import { crop, harvestMaterials, level, STEP } from './materials-harvest.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { fbm2, makeRandom, noise2, smoothstep } from './noise.mjs';
import { growTree } from './plants.mjs';
import { Scene } from './surface.mjs';
import { add, normalize, placing } from './vectors.mjs';

const SUN = normalize([-0.78, 0.36, -0.42]);

/** Builds the scene. */
export function buildHarvest() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [-7, ground(-7, 13) + 6.2, 13],
      to: [5, ground(-7, 13) + 1.2, -30],
      view: 54,
      opening: 0.03,
      focus: 19,
    },
    sky: makeSky({
      horizon: [1.6, 1.35, 1.1],
      zenith: [0.25, 0.5, 1.0],
      sun: SUN,
      glow: [2.2, 1.6, 1.0],
      power: 0.55,
      clouds: {
        height: 1.1,
        stretch: [0.8, 1.7],
        cover: 0.02,
        soft: 0.5,
        amount: 0.75,
        offset: [6.6, 4.2],
        light: [2.4, 2.1, 1.8],
        shade: [0.9, 0.92, 1.02],
      },
    }),
    sun: { direction: SUN, light: [7.6, 6.0, 4.1], spread: 0.006 },
    haze: makeHaze({
      density: 0.0045,
      height: 11,
      air: 0.00045,
      deep: 220,
      steps: 10,
      patch: (x, z, y) =>
        smoothstep(-45, -130, z) *
          smoothstep(-0.4, 0.5, noise2(x * 0.013, z * 0.016 + y * 0.02)) *
          2.4 +
        0.05,
      tone: sunTone(SUN, [0.78, 0.82, 0.92], [1.9, 1.55, 1.1]),
    }),
    bounces: 4,
    cap: 5,
  });
  const m = harvestMaterials(scene);
  addSlope(mesh, m);
  addRice(mesh, m);
  addHills(mesh, m);
  addVillage(mesh, m);
  addHarvesters(mesh, m);
  addTrees(mesh, m);
  return scene;
}

function ground(x, z) {
  const { whole, part } = level(x, z);
  const rise = smoothstep(0.86, 0.985, part);
  const bund = 0.16 * Math.exp(-(((part - 0.03) / 0.028) ** 2));
  return (whole + rise) * STEP + bund + 0.02 * noise2(x * 2, z * 2);
}

function addSlope(mesh, m) {
  mesh.use(m.land).sheet(760, 900, (u, v) => {
    const w = u * 2 - 1;
    const z = 13 - 70 * v - 190 * v ** 4;
    const x = -7 + (13 - z) * 0.27 + w * (8 + (13 - z) * 0.66);
    return [x, ground(x, z), z];
  });
}

// One plant of ripe rice: a tuft of bent blades with hanging ears.
function ricePlant(random, m) {
  const mesh = new Mesh();
  for (let i = 0; i < 16; i += 1) {
    const a = random() * 6.283;
    const out = 0.1 + random() * 0.2;
    const h = 0.55 + random() * 0.25;
    const ear = i % 2 === 0;
    const at = (t) => [
      Math.cos(a) * out * t ** 1.6,
      h * (t - 0.28 * t ** 3),
      Math.sin(a) * out * t ** 1.6,
    ];
    mesh.use(m.blade, random());
    for (let k = 0; k < 3; k += 1) {
      const [p, q] = [at(k / 3), at((k + 1) / 3)];
      const w = 0.007 * (1 - k / 4);
      mesh.quad(
        add(p, [-w, 0, w]),
        add(p, [w, 0, -w]),
        add(q, [w * 0.7, 0, -w * 0.7]),
        add(q, [-w * 0.7, 0, w * 0.7]),
      );
    }
    if (!ear) continue;
    mesh.use(m.ear, random());
    const top = at(1);
    for (let k = 0; k < 5; k += 1) {
      const s = k / 5;
      const p = add(top, [Math.cos(a) * 0.12 * s, -0.16 * s * s + 0.01, Math.sin(a) * 0.12 * s]);
      const e = 0.013 * (1.2 - s * 0.5);
      mesh.flat(
        add(p, [-e, 0, e]),
        add(p, [e, 0.01, -e]),
        add(p, [Math.cos(a) * 0.035, -0.035, Math.sin(a) * 0.035]),
      );
    }
  }
  return mesh;
}

function addRice(mesh, m) {
  const random = makeRandom(1126);
  const kinds = Array.from({ length: 6 }, () => ricePlant(random, m));
  for (let i = 0; i < 21000; i += 1) {
    const z = 9 - random() ** 1.4 * 50;
    const x = -7 + (13 - z) * 0.27 + (random() * 2 - 1) * (3 + (13 - z) * 0.54);
    const { whole, part } = level(x, z);
    if (part > 0.84 || part < 0.08) {
      addTuft(mesh, m, { x, z, random });
      continue;
    }
    const kind = crop(whole, x, z);
    if (kind === 'rice')
      mesh.copy(
        kinds[i % 6],
        placing({
          at: [x, ground(x, z) - 0.02, z],
          yaw: random() * 6.3,
          size: 0.85 + random() * 0.3,
        }),
        random(),
      );
    else if (kind === 'stubble' && i % 2 === 0) addStubble(mesh, m, { x, z, random });
  }
}

// Grass on the banks between the fields.
function addTuft(mesh, m, { x, z, random }) {
  for (let k = 0; k < 9; k += 1) {
    const [px, pz] = [x + (random() - 0.5) * 0.35, z + (random() - 0.5) * 0.35];
    const [y, h, a] = [ground(px, pz) - 0.02, 0.08 + random() * 0.16, random() * 6.283];
    mesh
      .use(m.grass, random())
      .flat(
        [px - 0.008, y, pz],
        [px + 0.008, y, pz + 0.006],
        [px + Math.cos(a) * h * 0.7, y + h, pz + Math.sin(a) * h * 0.7],
      );
  }
}

function addStubble(mesh, m, { x, z, random }) {
  const y = ground(x, z);
  mesh.use(m.straw, random());
  for (let k = 0; k < 5; k += 1) {
    const [dx, dz] = [(random() - 0.5) * 0.1, (random() - 0.5) * 0.1];
    mesh.flat(
      [x + dx - 0.006, y, z + dz],
      [x + dx + 0.006, y, z + dz],
      [x + dx * 2, y + 0.09 + random() * 0.06, z + dz * 2],
    );
  }
}

function addHills(mesh, m) {
  mesh.use(m.hill);
  for (const [z, high, seed] of [
    [-270, 36, 2],
    [-430, 78, 4],
    [-720, 150, 9],
    [-1200, 250, 14],
    [-1900, 400, 33],
  ]) {
    mesh.sheet(240, 12, (u, v) => {
      const x = (u - 0.5) * 3800;
      const ridge = Math.max(0.05, 0.5 + 0.75 * fbm2(x / (high * 5) + seed, seed * 2.3, 6));
      return [x, -62 + ridge * high * Math.sin((v * Math.PI) / 2) ** 0.8, z - v * high * 1.2];
    });
  }
  mesh.quad([-3000, -58, -180], [3000, -58, -180], [3000, -58, -2600], [-3000, -58, -2600]);
}

function addVillage(mesh, m) {
  const random = makeRandom(17);
  for (let i = 0; i < 17; i += 1) {
    const [x, z] = [-34 + random() * 40, -74 - random() * 34];
    const y = ground(x, z);
    const [w, d, h] = [5 + random() * 3.5, 5, 3 + random() * 2.4];
    mesh.within(placing({ at: [x, y, z], yaw: (random() - 0.5) * 0.9 }), () => {
      mesh.use(m.wall, random()).box([0, h / 2 - 1, 0], [w, h + 2, d]);
      mesh.use(m.tile);
      for (const way of [1, -1])
        mesh.quad(
          [-w / 2 - 0.5, h - 0.2, way * (d / 2 + 0.7)],
          [w / 2 + 0.5, h - 0.2, way * (d / 2 + 0.7)],
          [w / 2 + 0.5, h + 1.6, 0],
          [-w / 2 - 0.5, h + 1.6, 0],
        );
      mesh.use(m.wall, 0.1);
      for (const e of [-1, 1])
        mesh.flat(
          [e * w * 0.5, h - 0.2, -d / 2],
          [e * w * 0.5, h - 0.2, d / 2],
          [e * w * 0.5, h + 1.5, 0],
        );
      mesh.use(m.bark);
      for (let k = 0; k < 3; k += 1)
        mesh.box([-w * 0.3 + k * w * 0.3, h * 0.5, d / 2 + 0.02], [0.8, 1.1, 0.05]);
    });
  }
}

function findField(kind, x, from) {
  for (let z = from; z > from - 40; z -= 0.2) {
    const { whole, part } = level(x, z);
    if (crop(whole, x, z) === kind && part > 0.25 && part < 0.65) return z;
  }
  return from;
}

function addHarvesters(mesh, m) {
  const random = makeRandom(23);
  const put = (pose, { x, z, yaw, top }) => {
    const figure = new Mesh();
    addFigure(figure, pose, {
      materials: {
        top: [m.cloth, top],
        bottom: [m.cloth, 0.95],
        skin: m.skin,
        hair: m.bark,
        shoe: m.bark,
      },
      loose: 0.03,
      hem: -0.3,
      creases: 0.012,
      cell: 0.022,
    });
    const h = pose.head;
    const tilt = h[2] > 0.3 ? -0.9 : -0.1;
    figure.within(placing({ at: [h[0], h[1] + 0.06, h[2]], pitch: -tilt }), () =>
      figure.use(m.hat, random()).turned(
        [
          [0.27, -0.02],
          [0.2, 0.03],
          [0.1, 0.09],
          [0.001, 0.15],
        ],
        22,
      ),
    );
    mesh.copy(figure, placing({ at: [x, ground(x, z), z], yaw }));
  };
  const reaping = (s) =>
    bowed(
      {
        ...standing,
        elbowL: [0.2, 1.14, 0.24],
        handL: [0.08, 0.98, 0.42],
        elbowR: [-0.26, 1.12, 0.2],
        handR: [-0.14, 0.96, 0.4],
        kneeL: [0.14, 0.5, 0.1 * s],
        footL: [0.15, 0.07, 0.12 * s],
      },
      0.95,
    );
  const rice = (x, from) => findField('rice', x, from);
  const cut = (x, from) => findField('stubble', x, from);
  put(reaping(1), { x: -3.2, z: rice(-3.2, -1), yaw: -0.8, top: 0.1 });
  put(reaping(-1), { x: -1.2, z: rice(-1.2, -1.5), yaw: -0.5, top: 0.3 });
  put(reaping(1), { x: 2.6, z: rice(2.6, -4), yaw: 0.6, top: 0.5 });
  put(walking(0.2), { x: 4.2, z: cut(4.2, -3), yaw: -1.4, top: 0.7 });
  put(walking(0.6), { x: -4.5, z: cut(-4.5, -9), yaw: 1.4, top: 0.3 });
  put(reaping(-1), { x: 8.4, z: rice(8.4, -12), yaw: 0.4, top: 0.1 });
  for (let i = 0; i < 110; i += 1) {
    const x = -14 + random() * 44;
    const z = cut(x, 2 - random() * 44);
    if (crop(level(x, z).whole, x, z) !== 'stubble') continue;
    addSheaf(mesh, m, { x: x + (random() - 0.5), z, random });
  }
}

// Straw bound below its tip, set up to dry.
function addSheaf(mesh, m, { x, z, random }) {
  mesh.within(
    placing({
      at: [x, ground(x, z) - 0.03, z],
      yaw: random() * 6,
      pitch: (random() - 0.5) * 0.15,
      size: 0.85 + random() * 0.35,
    }),
    () => {
      mesh.use(m.straw, random()).turned(
        [
          [0.3, 0],
          [0.2, 0.35],
          [0.085, 0.72],
          [0.07, 0.78],
          [0.12, 0.95],
          [0.001, 0.97],
        ],
        14,
      );
      for (let i = 0; i < 60; i += 1) {
        const a = random() * 6.283;
        const r = 0.26 + random() * 0.07;
        mesh
          .use(m.straw, random())
          .flat(
            [Math.cos(a) * r, 0.01, Math.sin(a) * r],
            [Math.cos(a + 0.08) * r, 0.01, Math.sin(a + 0.08) * r],
            [Math.cos(a) * 0.085, 0.72, Math.sin(a) * 0.085],
          );
        mesh.flat(
          [Math.cos(a) * 0.07, 0.76, Math.sin(a) * 0.07],
          [Math.cos(a + 0.2) * 0.07, 0.76, Math.sin(a + 0.2) * 0.07],
          [Math.cos(a) * 0.17, 0.98 + random() * 0.07, Math.sin(a) * 0.17],
        );
      }
    },
  );
}

function addTrees(mesh, m) {
  const random = makeRandom(41);
  const kinds = [0, 1, 2].map(() =>
    growTree(random, m, {
      height: 7,
      forks: 5,
      spread: 0.6,
      lift: 0.2,
      trunk: 0.15,
      leaves: 16,
      size: 0.2,
    }),
  );
  const spots = [
    [17, -9],
    [-15, -14],
    [-13, -17],
    [24, -30],
    [27, -36],
    [-20, -40],
    [12, -52],
    [36, -60],
    [-8, -66],
  ];
  for (let i = 0; i < 90; i += 1) spots.push([-60 + random() * 120, -70 - random() * 80]);
  spots.forEach(([x, z], i) =>
    mesh.copy(
      kinds[i % 3],
      placing({ at: [x, ground(x, z) - 0.1, z], yaw: random() * 6, size: 0.7 + random() * 0.5 }),
    ),
  );
}
