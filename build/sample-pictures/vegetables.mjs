// Vegetables as solid things, one builder a kind, each with a few unlike specimens; and the ways they
// lie: heaped in a round tray or laid side by side.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { Mesh } from './mesh.mjs';
import { noise2, noise3 } from './noise.mjs';
import { placing } from './vectors.mjs';

/** Makes one specimen of a kind, its length along z, resting about its own middle; gives the mesh and its radius. */
export const specimens = {
  tomato(m, random) {
    const mesh = new Mesh();
    const lobes = 5 + Math.floor(random() * 3);
    mesh.use(m.tomato, random()).ball([0, 0, 0], [0.043, 0.035, 0.043], {
      cells: 14,
      bend: (d) =>
        1 +
        0.035 * Math.cos(Math.atan2(d[2], d[0]) * lobes) * Math.max(0, d[1]) -
        0.3 * Math.max(0, d[1] - 0.88),
    });
    mesh.use(m.stalk, random());
    for (let i = 0; i < 5; i += 1) {
      const a = (i / 5) * 6.283 + random() * 0.4;
      const at = (r, y, w) => [Math.cos(a + w) * r, y, Math.sin(a + w) * r];
      mesh.flat(
        at(0.002, 0.036, 0),
        at(0.012, 0.038, 0.35),
        at(0.028, 0.034 + random() * 0.006, 0),
      );
      mesh.flat(
        at(0.002, 0.036, 0),
        at(0.012, 0.038, -0.35),
        at(0.028, 0.034 + random() * 0.006, 0),
      );
    }
    mesh.rod([0, 0.033, 0], [0.003, 0.046, 0.002], 0.0025, { sides: 5 });
    return { mesh, radius: 0.041 };
  },
  potato(m, random) {
    const mesh = new Mesh();
    const seed = random() * 90;
    mesh.use(m.potato, random()).ball([0, 0, 0], [0.042, 0.036, 0.056], {
      cells: 12,
      bend: (d) => 1 + 0.16 * noise3(d[0] * 1.6 + seed, d[1] * 1.6, d[2] * 1.6),
    });
    return { mesh, radius: 0.042 };
  },
  garlic(m, random) {
    const mesh = new Mesh();
    mesh.use(m.garlic, random()).ball([0, 0, 0], [0.027, 0.024, 0.027], {
      cells: 12,
      bend: (d) =>
        1 + 0.06 * Math.cos(Math.atan2(d[2], d[0]) * 8) + 1.1 * Math.max(0, d[1] - 0.82) * 3,
    });
    return { mesh, radius: 0.026 };
  },
  pepper(m, random) {
    const mesh = new Mesh();
    mesh.use(m.pepper, random()).ball([0, 0, 0], [0.038, 0.046, 0.038], {
      cells: 14,
      bend: (d) => 1 + 0.1 * Math.cos(Math.atan2(d[2], d[0]) * 4) - 0.35 * Math.max(0, d[1] - 0.8),
    });
    mesh.use(m.stalk, random()).bar(
      [
        [0, 0.03, 0],
        [0.002, 0.05, 0],
        [0.01, 0.06, 0.003],
      ],
      0.0045,
      { sides: 6 },
    );
    return { mesh, radius: 0.041 };
  },
  carrot(m, random) {
    const mesh = new Mesh();
    const bend = (random() - 0.5) * 0.03;
    const at = (t) => [bend * Math.sin(t * 3), 0.002 * noise2(t * 6, bend * 99), (t - 0.5) * 0.2];
    mesh.use(m.carrot, random()).bar(
      Array.from({ length: 15 }, (_, i) => at(i / 14)),
      (t) =>
        0.0235 *
        Math.min(1, 0.16 + t ** 0.55) *
        (t > 0.95 ? 0.75 : 1) *
        (1 + 0.04 * noise2(t * 25, bend * 50)),
      { sides: 14 },
    );
    mesh.use(m.stalk, random());
    for (let i = 0; i < 5; i += 1)
      mesh.bar(
        [
          at(0.99),
          [
            at(1)[0] + (random() - 0.5) * 0.012,
            (random() - 0.3) * 0.012,
            0.1 + 0.03 + random() * 0.03,
          ],
        ],
        0.0025,
        { sides: 4 },
      );
    return { mesh, radius: 0.021 };
  },
  cucumber(m, random) {
    const mesh = new Mesh();
    const bend = (random() - 0.5) * 0.05;
    const at = (t) => [bend * (1 - (2 * t - 1) ** 2), 0, (t - 0.5) * 0.27];
    const round = (t) =>
      Math.sqrt(Math.max(0.03, 1 - Math.max(0, Math.abs(t - 0.5) - 0.38) ** 2 / 0.0144));
    mesh.use(m.cucumber, random()).bar(
      Array.from({ length: 40 }, (_, i) => at(i / 39)),
      (t) => 0.019 * round(t) * (1 + 0.07 * noise2(t * 90, bend * 300)),
      { sides: 14 },
    );
    return { mesh, radius: 0.019 };
  },
  eggplant(m, random) {
    const mesh = new Mesh();
    const bend = (random() - 0.5) * 0.08;
    const at = (t) => [bend * (1 - (2 * t - 1) ** 2), 0, (t - 0.5) * 0.27];
    mesh.use(m.eggplant, random()).bar(
      Array.from({ length: 24 }, (_, i) => at(i / 23)),
      (t) => 0.031 * Math.sqrt(Math.max(0.004, Math.min(1, t * 9))) * (1 - 0.32 * t),
      { sides: 18 },
    );
    mesh
      .use(m.stalk, 0.2)
      .bar([at(0.93), at(1), [at(1)[0] + 0.006, 0.012, 0.17]], (t) => 0.023 - 0.018 * t, {
        sides: 8,
      });
    return { mesh, radius: 0.029 };
  },
  radish(m, random) {
    const mesh = new Mesh();
    const bend = (random() - 0.5) * 0.03;
    const at = (t) => [bend * Math.sin(t * 3), 0, (t - 0.5) * 0.3];
    mesh.use(m.radish, random()).bar(
      Array.from({ length: 24 }, (_, i) => at(i / 23)),
      (t) =>
        0.033 *
        Math.min(1, Math.sqrt(t * 3 + 0.004)) *
        (t > 0.93 ? 1 - (t - 0.93) * 7 : 1) *
        (1 + 0.015 * noise2(t * 16, bend * 90)),
      { sides: 18 },
    );
    for (let i = 0; i < 4; i += 1)
      mesh
        .use(m.stalk, random())
        .bar([at(0.98), [(random() - 0.5) * 0.03, (random() - 0.2) * 0.02, 0.15 + 0.045]], 0.004, {
          sides: 5,
        });
    return { mesh, radius: 0.031 };
  },
  shallot(m, random) {
    const mesh = new Mesh();
    for (let i = 0; i < 16; i += 1) {
      const [a, b] = [(random() - 0.5) * 0.05, (random() - 0.5) * 0.035];
      const flare = 1.6 + random() * 1.6;
      const at = (t) => [a * (0.6 + t * flare), b * (0.7 + t) - 0.02 * t * t, (t - 0.5) * 0.42];
      mesh.use(m.shallot, random()).bar(
        Array.from({ length: 9 }, (_, k) => at(k / 8)),
        (t) => 0.0062 * (1 - 0.55 * t) + (t < 0.06 ? 0.003 : 0),
        { sides: 6 },
      );
    }
    mesh.use(m.carrot, 0.9).bar(
      Array.from({ length: 13 }, (_, k) => [
        Math.cos(k / 2) * 0.036,
        Math.sin(k / 2) * 0.026,
        -0.06,
      ]),
      0.003,
      { sides: 4 },
    );
    return { mesh, radius: 0.032 };
  },
  cabbage(m, random) {
    const mesh = new Mesh();
    const seed = random() * 50;
    for (let i = 0; i < 11; i += 1) addCabbageLeaf(mesh, { m, i, seed, random });
    return { mesh, radius: 0.075 };
  },
  greens(m, random) {
    const mesh = new Mesh();
    for (let i = 0; i < 14; i += 1) {
      const [turn, open] = [random() * 6.283, 0.25 + random() * 0.5];
      const long = 0.17 + random() * 0.07;
      mesh.use(m.shallot, random()).bar(
        [
          [0, 0, -0.1],
          [Math.cos(turn) * 0.02, Math.sin(turn) * 0.016, -0.02],
          [Math.cos(turn) * 0.035, Math.sin(turn) * 0.03, 0.04],
        ],
        0.005,
        { sides: 5 },
      );
      addGreenLeaf(mesh, { m, random, turn, open, long });
    }
    return { mesh, radius: 0.045 };
  },
  pumpkin(m, random) {
    const mesh = new Mesh();
    mesh.use(m.pumpkin, random()).ball([0, 0, 0], [0.13, 0.085, 0.13], {
      cells: 28,
      bend: (d) =>
        (1 - 0.09 * Math.abs(Math.cos(Math.atan2(d[2], d[0]) * 5.5)) ** 6) *
        (1 - 0.4 * Math.max(0, Math.abs(d[1]) - 0.86)),
    });
    mesh.use(m.ginger, 0.3).bar(
      [
        [0, 0.07, 0],
        [0.005, 0.1, 0],
        [0.025, 0.125, 0.01],
      ],
      (t) => 0.018 - 0.008 * t,
      { sides: 6 },
    );
    return { mesh, radius: 0.085 };
  },
};

// One wrapping leaf of a long cabbage: a bent sheet about the heart, crinkled at its rim.
function addCabbageLeaf(mesh, { m, i, seed, random }) {
  const middle = i * 2.4;
  const r0 = 0.068 - i * 0.0028;
  mesh.use(m.cabbage, random()).sheet(16, 16, (u, v) => {
    const a = middle + (u - 0.5) * 2.7;
    const z = (v - 0.5) * (0.3 - i * 0.004);
    const body = Math.sqrt(Math.max(0.05, 1 - ((v - 0.52) / 0.56) ** 2));
    const rim = v * v * (0.004 + 0.012 * Math.abs(u - 0.5)) * noise3(u * 9 + seed + i, v * 9, 2);
    const flare = Math.max(0, v - 0.8) * 0.06 * (i < 3 ? 1 : 0.3);
    const r = r0 * body * (1 + 0.05 * Math.cos((u - 0.5) * 6)) + rim + flare;
    return [Math.cos(a) * r, Math.sin(a) * r, z];
  });
}

function addGreenLeaf(mesh, { m, random, turn, open, long }) {
  const seed = random() * 40;
  mesh.use(m.leaf, random()).sheet(8, 10, (u, v) => {
    const wide = 0.05 * Math.sin(Math.PI * Math.min(1, v * 0.92 + 0.06)) ** 0.7;
    const side = (u - 0.5) * 2 * wide;
    const out =
      0.03 +
      v * long * Math.sin(open) * 0.5 +
      0.01 * noise2(u * 5 + seed, v * 6) +
      0.5 * side * side * 8;
    const z = 0.02 + v * long * Math.cos(open);
    return [
      Math.cos(turn) * out - Math.sin(turn) * side,
      Math.sin(turn) * out + Math.cos(turn) * side,
      z,
    ];
  });
}

/** Heaps round things in a ring of the given radius: each comes to rest on those already there. */
export function heap(mesh, { kind, m, random, ring, count, at }) {
  const kinds = Array.from({ length: 4 }, () => specimens[kind](m, random));
  const laid = [];
  for (let i = 0; i < count; i += 1) {
    const size = 0.88 + random() * 0.24;
    const r = kinds[0].radius * size;
    let best;
    for (let k = 0; k < 24; k += 1) {
      const a = random() * 6.283;
      const d = Math.sqrt(random()) * (ring - r);
      const p = [Math.cos(a) * d, r * 0.85, Math.sin(a) * d];
      for (const q of laid) {
        const gap = (q[0] - p[0]) ** 2 + (q[2] - p[2]) ** 2;
        const reach = (q[3] + r) * 0.92;
        if (gap < reach * reach) p[1] = Math.max(p[1], q[1] + Math.sqrt(reach * reach - gap));
      }
      const cost = p[1] + d * 0.12;
      if (best === undefined || cost < best.cost) best = { p, cost };
    }
    laid.push([...best.p, r]);
    const pose = placing({
      at: [at[0] + best.p[0], at[1] + best.p[1], at[2] + best.p[2]],
      yaw: random() * 6.3,
      pitch: (random() - 0.5) * 1.3,
      roll: (random() - 0.5) * 1.3,
      size,
    });
    mesh.copy(kinds[i % 4].mesh, pose, random());
  }
}

/** Lays long things side by side and on top of each other across a width; `turn` is their common direction. */
export function lay(mesh, { kind, m, random, width, layers, at, turn = 0, gap = 1 }) {
  const kinds = Array.from({ length: 4 }, () => specimens[kind](m, random));
  const r = kinds[0].radius * gap;
  for (let layer = 0; layer < layers; layer += 1) {
    const n = Math.floor(width / (2 * r)) - layer;
    for (let i = 0; i < n; i += 1) {
      const side = (i - (n - 1) / 2) * 2 * r + (random() - 0.5) * r * 0.3;
      const slip = (random() - 0.5) * r * 1.6;
      const pose = placing({
        at: [
          at[0] + side * Math.cos(turn) + slip * Math.sin(turn),
          at[1] + r * 0.9 + layer * r * 1.65,
          at[2] - side * Math.sin(turn) + slip * Math.cos(turn),
        ],
        yaw: turn + (random() - 0.5) * 0.16 + (random() < 0.12 ? Math.PI : 0),
        roll: random() * 6.3,
        pitch: (random() - 0.5) * 0.06,
        size: 0.92 + random() * 0.16,
      });
      mesh.copy(kinds[(i + layer) % 4].mesh, pose, random());
    }
  }
}
