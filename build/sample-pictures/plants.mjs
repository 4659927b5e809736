// Trees for the scenes: a bare frame of branches grown by repeated forking, with or without leaves.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { Mesh } from './mesh.mjs';
import { add, cross, normalize, perpendiculars, scale } from './vectors.mjs';

/**
 * Grows a tree into a mesh of its own (copy it into a scene). Shape: height, forks (how often it
 * divides), spread (angle), lift (pull upwards), trunk radius, leaves per twig, leaf size, droop.
 */
export function growTree(random, { bark, leaf }, shape) {
  const mesh = new Mesh();
  const s = {
    height: 8,
    forks: 6,
    spread: 0.55,
    lift: 0.25,
    trunk: 0.16,
    leaves: 0,
    size: 0.09,
    droop: 0,
    trunkShare: 0.3,
    ...shape,
  };
  const grow = (from, way, { level, long, thick }) => {
    const bend = perpendiculars(way)[0];
    const end = add(from, add(scale(way, long), scale(bend, long * (random() - 0.5) * 0.25)));
    const middle = add(
      add(scale(from, 0.5), scale(end, 0.5)),
      scale(bend, long * (random() - 0.5) * 0.12),
    );
    const thin = level === s.forks ? 0.35 : 0.72;
    mesh.use(bark, random()).bar([from, middle, end], (t) => thick * (1 - (1 - thin) * t), {
      sides: level < 2 ? 9 : level < 4 ? 5 : 3,
      caps: false,
    });
    if (level >= s.forks - 1 && s.leaves > 0)
      addLeaves(mesh, { random, leaf, s, from: middle, to: end });
    if (level === s.forks) return;
    const children = level === 0 ? 3 + Math.floor(random() * 2) : 2 + Math.floor(random() * 2);
    const [u, v] = perpendiculars(way);
    const first = random() * Math.PI * 2;
    for (let i = 0; i < children; i += 1) {
      const a = first + (i / children) * Math.PI * 2 + random() * 0.6;
      const open = s.spread * (0.6 + random() * 0.8) * (i === 0 && level > 0 ? 0.35 : 1);
      const side = add(scale(u, Math.cos(a)), scale(v, Math.sin(a)));
      const next = normalize(
        add(add(scale(way, Math.cos(open)), scale(side, Math.sin(open))), [
          0,
          s.lift - s.droop * level * 0.2,
          0,
        ]),
      );
      grow(end, next, {
        level: level + 1,
        long: long * (0.68 + random() * 0.22),
        thick: thick * (i === 0 ? 0.72 : 0.55),
      });
    }
  };
  grow([0, 0, 0], normalize([(random() - 0.5) * 0.08, 1, (random() - 0.5) * 0.08]), {
    level: 0,
    long: s.height * s.trunkShare,
    thick: s.trunk,
  });
  return mesh;
}

function addLeaves(mesh, { random, leaf, s, from, to }) {
  for (let i = 0; i < s.leaves; i += 1) {
    const t = random();
    const off = () => (random() - 0.5) * s.size * 5;
    const p = add(add(scale(from, 1 - t), scale(to, t)), [
      off(),
      off() - s.droop * random() * 0.5,
      off(),
    ]);
    const n = normalize([random() - 0.5, random() * 1.2 - 0.2, random() - 0.5]);
    const u = normalize(cross(n, [random() - 0.5, random() - 0.5 - s.droop, random() - 0.5]));
    const v = cross(n, u);
    const k = s.size * (0.7 + random() * 0.6);
    mesh.use(leaf, random());
    mesh.quad(
      p,
      add(p, add(scale(u, k * 0.5), scale(v, k * 0.38))),
      add(p, scale(u, k * 1.1)),
      add(p, add(scale(u, k * 0.5), scale(v, -k * 0.38))),
    );
  }
}
