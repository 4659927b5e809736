// What a ray learns of the place it meets, and what a scene is made of.
//
// A material is a function (hit, surface) that writes what the place is like: colour r g b, own
// light er eg eb, gloss (0 none, 0.04 glass or wet), rough, metal, through (share of light that comes
// out on the far side, as in a leaf), nx ny nz (a bent normal) and open (true where there is a hole).
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.

/** Gathers what a scene is made of: mesh, camera, sky, sun, lamps, haze. */
export class Scene {
  constructor(mesh, settings) {
    this.mesh = mesh;
    this.materials = [];
    this.kinds = [];
    this.lamps = [];
    this.sun = { direction: [0, 1, 0], light: [0, 0, 0], spread: 0.0047 };
    this.sky = (d, out) => {
      out[0] = out[1] = out[2] = 0;
    };
    this.haze = undefined;
    this.bounces = 4;
    this.cap = 12;
    this.glint = 2;
    Object.assign(this, settings);
  }

  /**
   * Registers a material and gives its number. A 'ghost' throws no shadow, 'glass' lets light
   * straight through, a 'holed' thing is asked where it is open.
   */
  material(surface, kind = 'solid') {
    this.materials.push(surface);
    this.kinds.push(kind);
    return this.materials.length - 1;
  }
}

/** A place met by a ray, empty. */
export function makeHit() {
  const place = { x: 0, y: 0, z: 0, u: 0, v: 0, t: 0 };
  const normals = { nx: 0, ny: 1, nz: 0, gx: 0, gy: 1, gz: 0 };
  return { ...place, ...normals, dx: 0, dy: 0, dz: 0, tint: 0, back: false, material: 0 };
}

/** A surface, empty. */
export function makeSurface() {
  const colors = { r: 0, g: 0, b: 0, er: 0, eg: 0, eb: 0 };
  const nature = { gloss: 0, rough: 1, metal: false, through: 0, open: false };
  return { ...colors, ...nature, nx: 0, ny: 1, nz: 0 };
}

/** Makes a surface plain before its material describes it. */
export function clearSurface(s, hit) {
  s.r = s.g = s.b = 0.5;
  s.er = s.eg = s.eb = 0;
  s.gloss = 0;
  s.rough = 1;
  s.metal = false;
  s.through = 0;
  s.open = false;
  s.nx = hit.nx;
  s.ny = hit.ny;
  s.nz = hit.nz;
}

/** Brings a bent normal back to length one. */
export function settleNormal(s) {
  const l = 1 / Math.sqrt(s.nx * s.nx + s.ny * s.ny + s.nz * s.nz);
  s.nx *= l;
  s.ny *= l;
  s.nz *= l;
}

/** Bends a surface's normal by the slope of a height function of the place. */
export function emboss(hit, s, { height, depth, step }) {
  const h0 = height(hit.x, hit.y, hit.z);
  const gx = ((height(hit.x + step, hit.y, hit.z) - h0) / step) * depth;
  const gy = ((height(hit.x, hit.y + step, hit.z) - h0) / step) * depth;
  const gz = ((height(hit.x, hit.y, hit.z + step) - h0) / step) * depth;
  const along = gx * s.nx + gy * s.ny + gz * s.nz;
  s.nx -= gx - along * s.nx;
  s.ny -= gy - along * s.ny;
  s.nz -= gz - along * s.nz;
  settleNormal(s);
}
