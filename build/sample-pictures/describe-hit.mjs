// Reads off a mesh what a ray has met: place, normals, own coordinates, material.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { TRIANGLE_FLOATS } from './mesh.mjs';

/** Writes to `hit` what the mesh is like where the ray has met the tree. */
export function describe({ floats, tints, marks }, { corners, order }, { ray: r, hit: h }) {
  const tri = order[r.hit];
  const f = tri * TRIANGLE_FLOATS;
  const w = 1 - r.u - r.v;
  h.t = r.t;
  h.dx = r.dx;
  h.dy = r.dy;
  h.dz = r.dz;
  h.x = r.ox + r.dx * r.t;
  h.y = r.oy + r.dy * r.t;
  h.z = r.oz + r.dz * r.t;
  const k = r.hit * 9;
  const gx = corners[k + 4] * corners[k + 8] - corners[k + 5] * corners[k + 7];
  const gy = corners[k + 5] * corners[k + 6] - corners[k + 3] * corners[k + 8];
  const gz = corners[k + 3] * corners[k + 7] - corners[k + 4] * corners[k + 6];
  h.back = gx * r.dx + gy * r.dy + gz * r.dz > 0;
  const way = (h.back ? -1 : 1) / Math.sqrt(gx * gx + gy * gy + gz * gz);
  h.gx = gx * way;
  h.gy = gy * way;
  h.gz = gz * way;
  const nx = floats[f + 9] * w + floats[f + 12] * r.u + floats[f + 15] * r.v;
  const ny = floats[f + 10] * w + floats[f + 13] * r.u + floats[f + 16] * r.v;
  const nz = floats[f + 11] * w + floats[f + 14] * r.u + floats[f + 17] * r.v;
  const turned = nx * h.gx + ny * h.gy + nz * h.gz < 0 ? -1 : 1;
  const nl = turned / (Math.sqrt(nx * nx + ny * ny + nz * nz) || 1);
  h.nx = nx * nl;
  h.ny = ny * nl;
  h.nz = nz * nl;
  h.u = floats[f + 18] * w + floats[f + 20] * r.u + floats[f + 22] * r.v;
  h.v = floats[f + 19] * w + floats[f + 21] * r.u + floats[f + 23] * r.v;
  h.tint = tints[tri];
  h.material = marks[tri];
}
