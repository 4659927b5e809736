// Oil-paper umbrellas put out to dry in a workshop yard: low sun from behind shines through the
// paper; the maker sits among half-made frames.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { addFigure, bowed, standing } from './figure.mjs';
import { RIBS, umbrellasMaterials } from './materials-umbrellas.mjs';
import { makeHaze, makeSky, sunTone } from './materials.mjs';
import { Mesh } from './mesh.mjs';
import { hash3, makeRandom, noise2 } from './noise.mjs';
import { growTree } from './plants.mjs';
import { Scene } from './surface.mjs';
import { add, normalize, placing, scale } from './vectors.mjs';

const SUN = normalize([0.42, 0.44, -0.8]);

/** Builds the scene. */
export function buildUmbrellas() {
  const mesh = new Mesh();
  const scene = new Scene(mesh, {
    camera: {
      from: [-0.45, 2.02, 6.2],
      to: [0.05, 0.95, -1.5],
      view: 53,
      opening: 0.028,
      focus: 5.8,
    },
    sky: makeSky({
      horizon: [1.7, 1.45, 1.15],
      zenith: [0.35, 0.6, 1.0],
      sun: SUN,
      glow: [2.4, 1.8, 1.1],
      power: 0.5,
      clouds: {
        height: 1,
        stretch: [1, 1.6],
        cover: 0,
        soft: 0.6,
        amount: 0.5,
        light: [2.2, 2, 1.7],
        shade: [1, 1, 1.05],
      },
    }),
    sun: { direction: SUN, light: [9.5, 7.4, 4.9], spread: 0.006 },
    haze: makeHaze({
      density: 0.012,
      height: 5,
      steps: 1,
      tone: sunTone(SUN, [0.7, 0.66, 0.6], [1.7, 1.35, 0.9]),
    }),
    bounces: 6,
    cap: 10,
  });
  const m = umbrellasMaterials(scene);
  addYard(mesh, m);
  addUmbrellas(mesh, m);
  addMaker(mesh, m);
  addTools(mesh, m);
  addHouse(mesh, m);
  addGrove(mesh, m);
  return scene;
}

function addYard(mesh, m) {
  mesh.use(m.ground).quad([-30, 0, 12], [30, 0, 12], [30, 0, -30], [-30, 0, -30]);
  const random = makeRandom(4);
  for (let i = 0; i < 260; i += 1) {
    const [x, z, a, k] = [
      -5 + random() * 10,
      5 - random() * 9,
      random() * 6.3,
      0.03 + random() * 0.035,
    ];
    mesh
      .use(m.leaf, 0.5 + random() * 0.5)
      .flat(
        [x, 0.006, z],
        [x + Math.cos(a) * k, 0.008 + random() * 0.02, z + Math.sin(a) * k],
        [x - Math.sin(a) * k * 0.6, 0.01, z + Math.cos(a) * k * 0.6],
      );
  }
}

/** An umbrella with its top at the origin, opening down -y; open from 0 to 1, bare without its paper. */
function umbrella(m, { radius = 0.72, open = 1, tint = 0.1, bare = false }) {
  const mesh = new Mesh();
  const fall = 0.26 + (1 - open) * 0.8;
  const rim = radius * (0.35 + 0.65 * open);
  const rib = (t) => [t * rim, -fall * radius * t ** 1.18];
  if (!bare) {
    mesh.use(m.paper, tint).sheet(RIBS * 6, 20, (u, v) => {
      const [r, y] = rib(v);
      const sag = Math.abs(Math.sin(u * RIBS * Math.PI)) * v;
      const q = r * (1 - 0.012 * sag);
      const a = u * Math.PI * 2;
      return [Math.cos(a) * q, y - 0.012 * sag * radius, -Math.sin(a) * q];
    });
  }
  for (let i = 0; i < RIBS; i += 1) {
    const a = (i / RIBS) * Math.PI * 2;
    const at = (t, drop) => [Math.cos(a) * rib(t)[0], rib(t)[1] - drop, -Math.sin(a) * rib(t)[0]];
    mesh
      .use(m.bamboo, hash3(i, 1, 1))
      .bar([at(0.03, 0.008), at(0.5, 0.008), at(1.012, 0.006)], 0.0048, { sides: 5, caps: false });
    mesh.bar(
      [
        at(0.55, 0.012),
        [Math.cos(a) * 0.03, -0.42 * radius - (1 - open) * 0.3, -Math.sin(a) * 0.03],
      ],
      0.004,
      { sides: 4, caps: false },
    );
  }
  mesh.use(m.bamboo, 0.3).bar(
    [
      [0, 0.06, 0],
      [0, -0.5, 0],
      [0, -1.05 * radius - 0.12, 0],
    ],
    0.014,
    { sides: 12 },
  );
  mesh.use(m.cap).rod([0, -0.012, 0], [0, 0.035, 0], 0.034, { sides: 16 });
  mesh.rod(
    [0, -0.42 * radius - (1 - open) * 0.3 - 0.03, 0],
    [0, -0.42 * radius - (1 - open) * 0.3 + 0.03, 0],
    0.032,
    { sides: 14 },
  );
  if (bare) {
    const ring = (t, r) =>
      Array.from({ length: RIBS + 1 }, (_, i) => {
        const a = (i / RIBS) * Math.PI * 2;
        return [Math.cos(a) * rib(t)[0], rib(t)[1] - 0.006, -Math.sin(a) * rib(t)[0]];
      }).map((p) => add(p, [0, r, 0]));
    for (const t of [0.45, 0.55, 0.985])
      mesh.use(m.cap).bar(ring(t, 0), 0.0016, { sides: 4, caps: false });
  }
  return mesh;
}

function addUmbrellas(mesh, m) {
  const random = makeRandom(88);
  // On the ground an umbrella rests on its rim and the end of its stick, crown tilted.
  const rest = (x, z, { yaw, radius = 0.72, tint, tilt = 1.12 }) => {
    const u = umbrella(m, { radius, tint });
    mesh.copy(u, placing({ at: [x, 0.3 + radius * 0.62, z], yaw, pitch: tilt }));
  };
  const styles = [0.02, 0.2, 0.33, 0.5, 0.62, 0.8, 0.9, 0.1, 0.25, 0.47, 0.36, 0.73];
  const spots = [
    [-1.75, 2.75, 0.5, 0.66],
    [0.15, 2.05, -0.25, 0.74],
    [1.95, 2.35, -0.5, 0.72],
    [-2.85, 0.9, 0.75, 0.74],
    [-0.15, 0.35, 0.2, 0.7],
    [2.9, 0.75, -0.9, 0.76],
    [1.3, 0.5, 0.35, 0.7],
    [-1.15, -1.2, -0.2, 0.74],
    [0.55, -1.35, 0.3, 0.72],
    [2.2, -1.15, -0.3, 0.74],
    [-2.7, -1.7, 0.4, 0.72],
    [3.9, -0.9, 0.2, 0.72],
    [-4.0, -0.4, 0.6, 0.74],
    [1.4, -2.8, 0, 0.72],
    [3.2, -2.7, -0.4, 0.74],
    [-0.4, -2.9, 0.2, 0.72],
  ];
  spots.forEach(([x, z, yaw, radius], i) => {
    rest(x, z, {
      yaw: yaw + (random() - 0.5) * 0.3,
      radius,
      tint: styles[i % styles.length],
      tilt: 1.0 + random() * 0.22,
    });
  });
  // A rope of umbrellas hung between bamboo poles at the back.
  for (let i = 0; i < 7; i += 1) {
    const x = -3.9 + i * 1.42;
    const y = 2.75 + 0.06 * noise2(i, 3);
    mesh.copy(
      umbrella(m, { radius: 0.68, tint: styles[(i * 5 + 2) % styles.length], open: 1 }),
      placing({ at: [x, y, -3.6], yaw: i, pitch: 0.12, roll: 0.1 * noise2(i, 9) }),
    );
  }
  mesh.use(m.bamboo, 0.6);
  for (const x of [-4.8, 0.3, 5.6])
    mesh.bar(
      [
        [x, 0, -3.6],
        [x + 0.03, 2, -3.6],
        [x, 3.2, -3.62],
      ],
      0.035,
      { sides: 10 },
    );
  mesh.bar(
    Array.from({ length: 12 }, (_, i) => [-4.9 + i * 0.96, 2.98 - 0.05 * Math.sin(i), -3.6]),
    0.02,
    { sides: 8 },
  );
}

function addMaker(mesh, m) {
  const figure = new Mesh();
  const seated = {
    ...standing,
    pelvis: [0, 0.5, 0],
    hipL: [0.1, 0.48, 0.02],
    hipR: [-0.1, 0.48, 0.02],
    kneeL: [0.2, 0.55, 0.42],
    footL: [0.17, 0.12, 0.5],
    kneeR: [-0.2, 0.55, 0.42],
    footR: [-0.17, 0.12, 0.5],
  };
  for (const k of ['chest', 'neck', 'head', 'shoulderL', 'shoulderR'])
    seated[k] = add(standing[k], [0, -0.45, 0]);
  const pose = bowed(
    {
      ...seated,
      elbowL: [0.28, 0.72, 0.16],
      handL: [0.16, 0.72, 0.42],
      elbowR: [-0.28, 0.74, 0.14],
      handR: [-0.1, 0.8, 0.4],
    },
    0.32,
  );
  addFigure(figure, pose, {
    materials: {
      top: [m.cloth, 0.1],
      bottom: [m.cloth, 0.9],
      skin: m.skin,
      hair: m.hair,
      shoe: m.cap,
    },
    loose: 0.03,
    creases: 0.013,
    hem: -0.2,
    cell: 0.015,
  });
  const at = placing({ at: [-1.18, 0, 0.95], yaw: 0.95 });
  mesh.copy(figure, at);
  mesh.within(at, () => {
    mesh.use(m.timber, 0.6).box([0, 0.36, -0.03], [0.42, 0.05, 0.28]);
    for (const x of [-0.17, 0.17])
      for (const z of [-0.12, 0.08]) mesh.beam([x, 0, z], [x * 0.85, 0.36, z * 0.9], 0.04, 0.04);
  });
  mesh.copy(
    umbrella(m, { radius: 0.62, bare: true, open: 0.96 }),
    placing({ at: [-0.62, 0.98, 1.38], yaw: 0.95, pitch: 1.0, roll: 0.15 }),
  );
}

// Bundles of split bamboo and a pot of oil beside him.
function addTools(mesh, m) {
  const random = makeRandom(3);
  for (let i = 0; i < 70; i += 1) {
    const z = 1.75 + (random() - 0.5) * 0.22;
    const y = 0.02 + random() * 0.12;
    mesh
      .use(m.bamboo, random())
      .rod(
        [-2.55 + random() * 0.06, y, z],
        [-1.7 + random() * 0.08, y + (random() - 0.5) * 0.02, z + (random() - 0.5) * 0.06],
        0.006,
        { sides: 4 },
      );
  }
  mesh.within(placing({ at: [-0.55, 0, 0.72] }), () =>
    mesh.use(m.pot).turned(
      [
        [0.001, 0.01],
        [0.11, 0.01],
        [0.17, 0.12],
        [0.17, 0.22],
        [0.13, 0.29],
        [0.14, 0.31],
        [0.12, 0.31],
        [0.11, 0.26],
        [0.001, 0.25],
      ],
      28,
    ),
  );
}

function addHouse(mesh, m) {
  mesh.use(m.wall).box([-1.5, 1.05, -6.6], [17, 2.1, 0.3]);
  mesh.use(m.tile);
  for (const way of [1, -1]) {
    mesh.sheet(520, 6, (u, v) => {
      const wave = Math.abs(Math.sin(u * 65 * Math.PI)) * 0.06;
      return [-10 + u * 17, 2.52 - v * 0.34 + wave, -6.6 + way * (0.02 + v * 0.42)];
    });
  }
  mesh.rod([-10, 2.56, -6.6], [7, 2.56, -6.6], 0.09, { sides: 10 });
  // The workshop at the right: posts, a plank wall, a deep eave.
  mesh.use(m.timber, 0.5).box([7.0, 1.6, -2.5], [0.2, 3.2, 9]);
  for (let i = 0; i < 12; i += 1)
    mesh.use(m.timber, hash3(i, 2, 2)).box([6.85, 1.6, -6.6 + i * 0.75], [0.06, 3.2, 0.7]);
  for (const z of [-6, -3, 0])
    mesh.use(m.timber, 0.3).rod([5.4, 0, z], [5.4, 3.2, z], 0.11, { sides: 14 });
  mesh.use(m.timber, 0.3).box([5.4, 3.2, -3], [0.2, 0.22, 8]);
  mesh
    .use(m.tile)
    .sheet(300, 8, (u, v) => [
      4.5 + v * 4,
      3.25 + v * 1.7 + Math.abs(Math.sin(u * 38 * Math.PI)) * 0.06,
      1.2 - u * 9,
    ]);
}

function addGrove(mesh, m) {
  const random = makeRandom(52);
  // Bamboo behind the wall, lit from behind.
  for (let i = 0; i < 120; i += 1) {
    const [x, z, h] = [-9 + random() * 17, -7.6 - random() * 4, 5 + random() * 3.5];
    const lean = (random() - 0.5) * 1.2;
    const at = (t) => [x + lean * t * t, h * t - 0.5 * t ** 4, z + 0.4 * t * t];
    mesh
      .use(m.bamboo, 0.1 + random() * 0.3)
      .bar([0, 0.2, 0.4, 0.6, 0.8, 1].map(at), (t) => 0.035 * (1 - t * 0.8), {
        sides: 6,
        caps: false,
      });
    for (let k = 0; k < 210; k += 1) {
      const p = add(
        at(0.22 + random() * 0.79),
        scale([random() - 0.5, random() - 0.6, random() - 0.5], 1.1),
      );
      const d = normalize([random() - 0.5, -0.5 - random() * 0.6, random() - 0.5]);
      const w = normalize([d[2], 0.2, -d[0]]);
      const long = 0.11 + random() * 0.1;
      mesh.use(m.leaf, random());
      mesh.flat(p, add(p, add(scale(d, long * 0.4), scale(w, 0.014))), add(p, scale(d, long)));
      mesh.flat(p, add(p, scale(d, long)), add(p, add(scale(d, long * 0.4), scale(w, -0.014))));
    }
  }
  const tree = growTree(
    random,
    { bark: m.timber, leaf: m.leaf },
    { height: 8, forks: 6, spread: 0.55, leaves: 9, size: 0.1, trunk: 0.16 },
  );
  mesh.copy(tree, placing({ at: [-7.2, 0, -5], size: 1 }));
}
