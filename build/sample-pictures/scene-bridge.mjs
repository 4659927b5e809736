// A cable-stayed bridge over a wide river at sunrise: mist on the water, a barge, reeds at the bank.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { bridgeMaterials } from './materials-bridge.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { fbm2, makeRandom, noise2, smoothstep } from './noise.mjs';
import { Scene } from './surface.mjs';
import { add, normalize, scale } from './vectors.mjs';

const SUN = normalize([0.27, 0.1, -1]);
const DECK = 26;
const AXIS = normalize([0.66, 0, -0.75]);
const SIDE = [-AXIS[2], 0, AXIS[0]];
const START = [-108, 0, -205];

const along = (s, side, y) => add(add(START, scale(AXIS, s)), add(scale(SIDE, side), [0, y, 0]));

/** Builds the scene. */
export function buildBridge() {
  const mesh = new Mesh();
  const sky = makeSky({
    horizon: [1.0, 0.62, 0.46],
    zenith: [0.09, 0.21, 0.5],
    sun: SUN,
    glow: [3.2, 1.55, 0.6],
    disc: [60, 34, 14],
    power: 0.5,
    clouds: {
      height: 1.1,
      stretch: [0.75, 1.9],
      cover: 0.06,
      soft: 0.42,
      amount: 0.85,
      offset: [4.2, 1.3],
      light: [1.7, 0.98, 0.68],
      shade: [0.46, 0.42, 0.52],
    },
  });
  const scene = new Scene(mesh, {
    camera: { from: [-8, 8.5, 30], to: [8, 8.5, -300], view: 53, rise: 0.235 },
    sky,
    sun: { direction: SUN, light: [5.2, 2.9, 1.4], spread: 0.006 },
    haze: makeHaze({
      density: 0.0034,
      height: 8,
      air: 0.0006,
      deep: 120,
      steps: 12,
      patch: (x, z, y) =>
        smoothstep(
          -0.55,
          0.6,
          noise2(x * 0.011 + y * 0.03, z * 0.017) + noise2(x * 0.041, z * 0.05 + y * 0.06) * 0.45,
        ) * 1.9,
      tone: sunTone(SUN, [0.4, 0.43, 0.54], [1.75, 0.98, 0.56]),
    }),
    bounces: 4,
  });
  const m = bridgeMaterials(scene);
  addWater(mesh, m);
  addBridge(mesh, m);
  addHills(mesh, m);
  addFarBank(mesh, m);
  addBarge(mesh, m);
  addReeds(mesh, m);
  return scene;
}

function addWater(mesh, m) {
  mesh.use(m.water);
  mesh.quad([-4000, 0, 400], [4000, 0, 400], [4000, 0, -4000], [-4000, 0, -4000]);
}

function addBridge(mesh, m) {
  mesh.use(m.concrete);
  mesh.beam(along(-160, 0, DECK), along(660, 0, DECK), 27, 1.1);
  mesh.beam(along(-160, 0, DECK - 1.3), along(660, 0, DECK - 1.3), 21, 1.9);
  for (const side of [-13.3, 13.3]) {
    mesh
      .use(m.concrete)
      .beam(along(-160, side, DECK + 0.8), along(660, side, DECK + 0.8), 0.3, 0.9);
    mesh.use(m.steel).beam(along(-160, side, DECK + 1.6), along(660, side, DECK + 1.6), 0.12, 0.12);
  }
  for (const s of [48, 348]) addPylon(mesh, m, s);
  for (const s of [-120, -62, 420, 480, 540, 600]) {
    for (const side of [-7, 7])
      mesh.use(m.concrete).bar([along(s, side, -2), along(s, side, DECK - 2)], 1.5, { sides: 14 });
    mesh.beam(along(s, -11, DECK - 3), along(s, 11, DECK - 3), 2.6, 1.8);
  }
  addTraffic(mesh, m);
}

function addPylon(mesh, m, s) {
  mesh.use(m.concrete);
  for (const side of [-1, 1]) {
    mesh.beam(along(s, side * 9, -3), along(s, side * 17.5, DECK - 1), 4.6, 6);
    mesh.beam(along(s, side * 17.5, DECK - 3), along(s, side * 1.6, 78), 3.6, 5);
  }
  mesh.beam(along(s, 0, 74), along(s, 0, 112), 5.2, 5.4);
  mesh.beam(along(s, -17, DECK - 4), along(s, 17, DECK - 4), 4.4, 3);
  mesh.beam(along(s, 0, -1), along(s, 0, 3.5), 34, 13);
  for (const [a, b] of [
    [-1, 1],
    [1, 1],
    [-1, -1],
    [1, -1],
  ]) {
    for (let i = 0; i < 15; i += 1) {
      const reach = 16 + i * 8.8;
      const top = 80 + i * 2.05;
      mesh
        .use(m.cable)
        .bar([along(s + b * reach, a * 12.4, DECK + 0.7), along(s, a * 1.4, top)], 0.16, {
          sides: 5,
          caps: false,
        });
    }
  }
  mesh.use(m.lamp).ball(along(s, 0, 113), 0.3, { cells: 4 });
}

function addTraffic(mesh, m) {
  const random = makeRandom(5);
  for (let s = -150; s < 640; s += 32) {
    for (const side of [-12.6, 12.6]) {
      mesh
        .use(m.steel)
        .bar(
          [along(s, side, DECK), along(s, side, DECK + 10), along(s, side * 0.86, DECK + 10.6)],
          0.1,
          { sides: 5, caps: false },
        );
      mesh.use(m.lamp).ball(along(s, side * 0.85, DECK + 10.5), 0.2, { cells: 3 });
    }
  }
  for (let s = -140; s < 640; s += 16 + random() * 40) {
    const lane = [-8.5, -4.6, 4.6, 8.5][Math.floor(random() * 4)];
    const large = random() < 0.3;
    const [l, h, w] = large ? [10.5, 3.1, 2.5] : [4.5, 1.4, 1.8];
    mesh
      .use(m.car, random())
      .beam(along(s, lane, DECK + 1.1 + h / 2), along(s + l, lane, DECK + 1.1 + h / 2), w, h);
    if (!large)
      mesh.beam(along(s + 1, lane, DECK + 2.6), along(s + 3.4, lane, DECK + 2.6), w * 0.85, 0.7);
  }
}

function addHills(mesh, m) {
  mesh.use(m.hill);
  const rows = [
    [-1250, 80, 3],
    [-1700, 170, 8],
    [-2500, 330, 21],
    [-3500, 520, 40],
  ];
  for (const [z, high, seed] of rows) {
    mesh.sheet(260, 10, (u, v) => {
      const x = (u - 0.45) * 5200;
      const ridge =
        0.5 +
        0.7 * fbm2(x / (high * 7) + seed, seed * 1.7, 6) -
        0.3 * smoothstep(-200, 900, x) * (z > -1200 ? 1 : 0);
      const y = Math.max(0.5, ridge * high) * Math.sin((v * Math.PI) / 2);
      return [x, y, z - v * high * 1.4 + 12 * noise2(x * 0.01, v * 4)];
    });
  }
}

function addFarBank(mesh, m) {
  const random = makeRandom(77);
  mesh.use(m.hill);
  mesh.sheet(300, 4, (u, v) => {
    const x = -900 + u * 2400;
    const shore = -690 - 0.22 * (x - 100) + 14 * noise2(x * 0.012, 1);
    return [x, v * 3 + v * 9 * Math.max(0, 0.5 + 0.8 * fbm2(x * 0.05, 3, 4)), shore - v * 30];
  });
  for (let i = 0; i < 130; i += 1) {
    const x = -520 + random() * 1500;
    const z = -760 - 0.22 * x - random() * 200;
    const centre = Math.exp(-(((x - 330) / 260) ** 2));
    const h = 10 + random() * 22 + centre * random() * 62;
    const w = 12 + random() * 22;
    mesh.use(m.town, random());
    mesh.box([x, h / 2, z], [w, h, 14]);
    if (random() < 0.5) mesh.box([x + (random() - 0.5) * w * 0.5, h + 1.6, z], [w * 0.3, 3.2, 6]);
  }
}

function addBarge(mesh, m) {
  const at = { x: [0.93, 0, 0.36], y: [0, 1, 0], z: [-0.36, 0, 0.93], o: [34, 0, -128] };
  mesh.within(at, () => {
    mesh.use(m.hull, 0.1);
    mesh.sheet(36, 6, (u, v) => {
      const x = (u - 0.5) * 46;
      const taper = 1 - smoothstep(0.8, 1, u) ** 1.6 * 0.9 - (1 - smoothstep(0, 0.06, u)) * 0.3;
      const a = (v - 0.5) * 2;
      const sheer = 1.5 + 1.1 * smoothstep(0.75, 1, u);
      return [
        x,
        Math.abs(a) > 0.65 ? sheer * ((Math.abs(a) - 0.65) / 0.35) - 0.1 : -0.4,
        a * 4.2 * taper,
      ];
    });
    mesh.use(m.hull, 0.9);
    mesh.sheet(30, 8, (u, v) => {
      const x = -13 + u * 31;
      const edge = Math.sin(Math.PI * v) * smoothstep(0, 0.1, u) * smoothstep(1, 0.9, u);
      return [x, 0.9 + edge * (1.5 + 0.35 * noise2(x * 0.35, 2)), (v - 0.5) * 7];
    });
    mesh.use(m.hull, 0.6);
    mesh.box([-17.5, 3, 0], [6, 3.4, 5.6]);
    mesh.box([-17, 5.6, 0], [3.6, 2, 4.4]);
    mesh.use(m.hull, 0.3).box([-17, 6.75, 0], [4.4, 0.25, 5.2]);
    mesh.use(m.steel);
    mesh.rod([-18.6, 6.6, 0], [-18.6, 10.4, 0], 0.09, { sides: 5 });
    mesh.rod([19, 2.4, 0], [19, 5.2, 0], 0.07, { sides: 5 });
    mesh.use(m.lamp).ball([-18.6, 10.4, 0], 0.16, { cells: 4 });
  });
}

function addReeds(mesh, m) {
  const random = makeRandom(31);
  for (let i = 0; i < 620; i += 1) {
    const left = random() < 0.62;
    const depth = random() ** 1.5;
    const z = 18 - depth * 22;
    const spread = 0.47 * (30 - z);
    const edge = left
      ? -8 - spread * (1.16 - random() ** 1.7 * 0.62)
      : -8 + spread * (1.2 - random() ** 2 * 0.4);
    addReed(mesh, m, { x: edge, z, random });
  }
}

function addReed(mesh, m, { x, z, random }) {
  const high = 2.3 + random() * 2.6;
  const lean = 0.35 + random() * 0.5;
  const base = [x, 3.2 - Math.max(0, (18 - z) * 0.17), z];
  const at = (t) =>
    add(base, [lean * t * t, high * t - 0.12 * t * t, 0.25 * t * t * (random.tilt ?? 0.3)]);
  const stem = [0, 0.25, 0.5, 0.75, 1].map(at);
  mesh
    .use(m.reed, random() * 0.8)
    .bar(stem, (t) => 0.012 * (1 - t * 0.6), { sides: 3, caps: false });
  for (let k = 0; k < 5; k += 1)
    addBlade(mesh, at(0.12 + k * 0.14), { random, long: 0.8 + random() * 0.7, m });
  if (random() < 0.6) {
    mesh.use(m.plume, random());
    for (let k = 0; k < 70; k += 1) {
      const t = 0.86 + random() * 0.16;
      const p = at(t);
      const tip = add(p, [
        0.08 + random() * 0.14,
        0.02 + (random() - 0.6) * 0.14,
        (random() - 0.5) * 0.12,
      ]);
      mesh.flat(p, add(p, [0, 0.014, 0.01]), tip);
    }
  }
}

function addBlade(mesh, from, { random, long, m }) {
  const turn = random() * Math.PI * 2;
  const way = [Math.cos(turn) * 0.8 + 0.35, 0, Math.sin(turn) * 0.6];
  const at = (t) =>
    add(from, [way[0] * long * t, long * (0.75 * t - 0.85 * t * t), way[2] * long * t]);
  mesh.use(m.reed, random());
  for (let i = 0; i < 4; i += 1) {
    const [a, b] = [at(i / 4), at((i + 1) / 4)];
    const w = 0.016 * (1 - i / 5);
    mesh.quad(
      add(a, [0, 0, -w]),
      add(a, [0, w * 0.6, w]),
      add(b, [0, w * 0.5, w * 0.7]),
      add(b, [0, 0, -w * 0.7]),
    );
  }
}
