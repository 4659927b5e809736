// Follows light backwards from the camera through a scene: sun, sky, lamps and light thrown on from
// one thing to the next. Gives one colour per call; the film adds many of them to a pixel.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { around, mirrored } from './facets.mjs';
import { describe } from './describe-hit.mjs';
import { clearSurface, makeHit, makeSurface, settleNormal } from './surface.mjs';
import { aim, buildTree, makeRay, walk } from './tree.mjs';

const PI = Math.PI;
const AWAY = 1e9;
/** At or below this roughness a surface gives a clear image, as glass and still water do. */
const MIRROR = 0.12;
const WHITE = { r: 1, g: 1, b: 1 };

/** Follows rays through one scene. Its fields are the state of the ray it is following now. */
export class Tracer {
  constructor(scene, random) {
    this.scene = scene;
    this.random = random;
    this.tree = buildTree(scene.mesh);
    this.ray = makeRay();
    this.probe = makeRay();
    this.hit = makeHit();
    this.shade = makeHit();
    this.surface = makeSurface();
    this.shadeSurface = makeSurface();
    this.sky = [0, 0, 0];
    this.veil = { through: 1, r: 0, g: 0, b: 0 };
    this.light = [0, 0, 0];
    this.share = [1, 1, 1];
    this.way = [0, 0, 0];
    this.even = 0;
    this.glossy = 0;
    /** No rough surface met so far: what is seen is an image. */
    this.clear = true;
    this.noted = false;
    this.depth = 0;
    this.weights = new Float64Array(scene.lamps.length);
  }

  /** Follows a ray from the camera; writes light to `out` and the first surface's marks to `feature`. */
  follow(from, out, feature) {
    const { light, scene } = this;
    this.begin(from);
    for (let step = 0; this.depth < scene.bounces && step < 50; step += 1) {
      aim(this.ray, step === 0 ? 1e-3 : 0, AWAY);
      walk(this.tree, this.ray);
      if (this.ray.hit < 0) {
        if (!this.noted) this.noteSky(feature);
        this.endInSky(this.clear);
        break;
      }
      if (this.look() && !this.goOn(feature)) break;
    }
    for (let c = 0; c < 3; c += 1) out[c] = Math.min(scene.cap, light[c]);
  }

  begin(from) {
    const { ray, light, share } = this;
    ray.ox = from.ox;
    ray.oy = from.oy;
    ray.oz = from.oz;
    ray.dx = from.dx;
    ray.dy = from.dy;
    ray.dz = from.dz;
    light[0] = light[1] = light[2] = 0;
    share[0] = share[1] = share[2] = 1;
    this.clear = true;
    this.noted = false;
    this.depth = 0;
  }

  // Takes the path one meeting further; false where it ends.
  goOn(feature) {
    const { light, clear } = this;
    if (clear) this.applyHaze(this.ray.t, true);
    if (!this.noted) this.note(feature);
    this.noted = true;
    const before = clear ? undefined : [light[0], light[1], light[2]];
    const next = this.meet(clear);
    if (before !== undefined) this.dampen(before);
    if (next === 'through') {
      this.noted = this.depth > 0;
      return true;
    }
    this.clear = clear && next === 'mirror';
    this.depth += 1;
    return this.depth <= 2 || this.survives();
  }

  // Reads off what the ray has met; false where there is a hole and the ray goes on.
  look() {
    describe(this.scene.mesh, this.tree, { ray: this.ray, hit: this.hit });
    clearSurface(this.surface, this.hit);
    this.scene.materials[this.hit.material](this.hit, this.surface);
    if (this.surface.open) {
      this.leave(this.ray.dx, this.ray.dy, this.ray.dz);
      return false;
    }
    settleNormal(this.surface);
    return true;
  }

  // A rare bright glint found on a roundabout way would stay as a white speck: it is held down.
  dampen(before) {
    for (let c = 0; c < 3; c += 1)
      this.light[c] = Math.min(this.light[c], before[c] + this.scene.glint);
  }

  endInSky(clear) {
    const { light, share, sky } = this;
    this.applyHaze(1e5, clear);
    this.scene.sky(this.ray, sky, clear);
    for (let c = 0; c < 3; c += 1) light[c] += share[c] * sky[c];
  }

  // Long paths end by chance, the faint ones soonest; those that go on carry the others' light.
  survives() {
    const { share } = this;
    const p = Math.min(0.95, Math.max(share[0], share[1], share[2]));
    if (this.random() >= p) return false;
    share[0] /= p;
    share[1] /= p;
    share[2] /= p;
    return true;
  }

  // Share of light that gets from a place to a far point: shadows, glass, things with holes.
  free(reach) {
    const { probe, scene, shade, shadeSurface } = this;
    let near = 1e-4;
    let share = 1;
    for (let i = 0; i < 8; i += 1) {
      aim(probe, near, reach);
      walk(this.tree, probe);
      if (probe.hit < 0) return share;
      const kind = scene.kinds[scene.mesh.marks[this.tree.order[probe.hit]]];
      if (kind === 'solid') return 0;
      if (kind === 'glass') share *= 0.82;
      if (kind === 'holed') {
        describe(scene.mesh, this.tree, { ray: probe, hit: shade });
        clearSurface(shadeSurface, shade);
        scene.materials[shade.material](shade, shadeSurface);
        if (!shadeSurface.open) return 0;
      }
      near = probe.t + 1e-3;
    }
    return 0;
  }

  lightFrom(dx, dy, dz, reach) {
    this.start(this.probe, dx, dy, dz);
    return this.free(reach);
  }

  leave(dx, dy, dz) {
    this.start(this.ray, dx, dy, dz);
  }

  // Sets a ray off from the met place, lifted a hair so that it does not meet the same surface.
  start(ray, dx, dy, dz) {
    const { hit } = this;
    const side = dx * hit.gx + dy * hit.gy + dz * hit.gz > 0 ? 1 : -1;
    const lift = 2e-4 * (1 + hit.t * 0.02) * side;
    ray.ox = hit.x + hit.gx * lift;
    ray.oy = hit.y + hit.gy * lift;
    ray.oz = hit.z + hit.gz * lift;
    ray.dx = dx;
    ray.dy = dy;
    ray.dz = dz;
  }

  // What the surface sends back to the eye of light that arrives along d: even light and gloss.
  reply(dx, dy, dz) {
    const { surface: s } = this;
    const cos = dx * s.nx + dy * s.ny + dz * s.nz;
    this.even = cos > 0 ? (cos / PI) * (1 - s.through) : (-cos / PI) * s.through;
    if (s.metal) this.even = 0;
    this.glossy = cos > 0 && s.gloss > 0 && s.rough > MIRROR ? this.gloss(dx, dy, dz, cos) : 0;
    return this.even + this.glossy > 0;
  }

  // Light thrown back by the facets of a rough gloss (Trowbridge and Reitz, Schlick's two fits).
  gloss(dx, dy, dz, cos) {
    const { surface: s, hit } = this;
    const hx = dx - hit.dx;
    const hy = dy - hit.dy;
    const hz = dz - hit.dz;
    const hl = 1 / Math.sqrt(hx * hx + hy * hy + hz * hz);
    const nh = Math.max(0, (hx * s.nx + hy * s.ny + hz * s.nz) * hl);
    const a2 = s.rough * s.rough * s.rough * s.rough;
    const q = nh * nh * (a2 - 1) + 1;
    const F = mirrored(s, Math.max(0, -(hx * hit.dx + hy * hit.dy + hz * hit.dz) * hl));
    const nv = Math.max(0.02, -(s.nx * hit.dx + s.ny * hit.dy + s.nz * hit.dz));
    const k = (s.rough * s.rough) / 2;
    const hidden = (nv * (1 - k) + k) * (cos * (1 - k) + k);
    return ((a2 / (PI * q * q)) * F * cos) / (4 * hidden);
  }

  addLight(color, share) {
    const { surface: s, light, share: T } = this;
    const e = this.even * share;
    const q = this.glossy * share;
    light[0] += T[0] * color[0] * (s.r * e + (s.metal ? s.r : 1) * q);
    light[1] += T[1] * color[1] * (s.g * e + (s.metal ? s.g : 1) * q);
    light[2] += T[2] * color[2] * (s.b * e + (s.metal ? s.b : 1) * q);
  }

  addSun() {
    const { direction: d, light, spread } = this.scene.sun;
    if (light[0] + light[1] + light[2] === 0) return;
    const r = spread * Math.sqrt(this.random());
    const a = this.random() * 2 * PI;
    const x = d[0] + r * Math.cos(a);
    const y = d[1] + r * Math.sin(a);
    const z = d[2] + r * Math.cos(a + 1.3);
    const l = 1 / Math.sqrt(x * x + y * y + z * z);
    if (!this.reply(x * l, y * l, z * l)) return;
    const share = this.lightFrom(x * l, y * l, z * l, AWAY);
    if (share > 0) this.addLight(light, share);
  }

  // One lamp is asked per meeting, chosen by how much it could matter here.
  addLamp() {
    const { weights, hit } = this;
    const { lamps } = this.scene;
    if (lamps.length === 0) return;
    let total = 0;
    for (let i = 0; i < lamps.length; i += 1) {
      const { at, radius, power } = lamps[i];
      const [x, y, z] = [at[0] - hit.x, at[1] - hit.y, at[2] - hit.z];
      weights[i] = power / (x * x + y * y + z * z + radius * radius + 0.01);
      total += weights[i];
    }
    let pick = this.random() * total;
    let i = 0;
    while (i < lamps.length - 1 && pick > weights[i]) {
      pick -= weights[i];
      i += 1;
    }
    this.askLamp(lamps[i], weights[i] / total);
  }

  askLamp(lamp, chance) {
    const { hit } = this;
    const z = this.random() * 2 - 1;
    const a = this.random() * 2 * PI;
    const q = Math.sqrt(1 - z * z) * lamp.radius;
    const dx = lamp.at[0] + q * Math.cos(a) - hit.x;
    const dy = lamp.at[1] + z * lamp.radius - hit.y;
    const dz = lamp.at[2] + q * Math.sin(a) - hit.z;
    const d2 = Math.max(lamp.radius * lamp.radius, dx * dx + dy * dy + dz * dz);
    const l = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz + 1e-9);
    if (!this.reply(dx * l, dy * l, dz * l)) return;
    const reach = Math.max(0.001, 1 / l - lamp.radius * 1.05);
    const share = this.lightFrom(dx * l, dy * l, dz * l, reach);
    if (share > 0) this.addLight(lamp.color, (share * lamp.power) / (d2 * chance));
  }

  addOwnLight(clear, kind) {
    const { surface: s, light, share: T } = this;
    // A ghost's light comes from the lamp in its place: counting both would double it.
    if (!clear && kind === 'ghost') return;
    const most = clear ? Infinity : 4;
    light[0] += T[0] * Math.min(most, s.er);
    light[1] += T[1] * Math.min(most, s.eg);
    light[2] += T[2] * Math.min(most, s.eb);
  }

  // Meets one thing; says how the path goes on: 'mirror' (a clear image), 'even' or 'through'.
  meet(clear) {
    const { surface: s, hit, ray } = this;
    const kind = this.scene.kinds[hit.material];
    this.addOwnLight(clear, kind);
    if (kind === 'glass') return this.passGlass(clear);
    const F =
      s.gloss === 0
        ? 0
        : mirrored(s, Math.max(0, -(ray.dx * s.nx + ray.dy * s.ny + ray.dz * s.nz)));
    const chance = s.metal ? 1 : F === 0 ? 0 : Math.min(0.9, Math.max(0.1, F));
    if (s.rough > MIRROR || chance < 1) {
      this.addSun();
      this.addLamp();
    }
    if (this.random() < chance) {
      this.bounceGlossy(F / chance);
      return s.rough <= MIRROR ? 'mirror' : 'even';
    }
    const rest = (1 - F) / (1 - chance + 1e-9);
    this.bounceEven(rest);
    return 'even';
  }

  // A pane lets the ray through and adds the image of the sky in it: what else it might mirror is too
  // faint to be worth the chance noise.
  passGlass(clear) {
    const { surface: s, ray, light, share: T, sky } = this;
    const along = ray.dx * s.nx + ray.dy * s.ny + ray.dz * s.nz;
    const F = mirrored(s, Math.max(0, -along));
    if (clear) {
      const [dx, dy, dz] = [
        ray.dx - 2 * along * s.nx,
        ray.dy - 2 * along * s.ny,
        ray.dz - 2 * along * s.nz,
      ];
      this.scene.sky({ dx, dy, dz }, sky, false);
      for (let c = 0; c < 3; c += 1) light[c] += T[c] * F * sky[c];
    }
    this.tintShare(1 - F, s);
    this.leave(ray.dx, ray.dy, ray.dz);
    return 'through';
  }

  tintShare(k, color) {
    this.share[0] *= k * color.r;
    this.share[1] *= k * color.g;
    this.share[2] *= k * color.b;
  }

  // Reflects off a tiny facet chosen by the roughness.
  bounceGlossy(weight) {
    const { surface: s, hit, ray, way } = this;
    way[0] = s.nx;
    way[1] = s.ny;
    way[2] = s.nz;
    if (s.rough > 0.01) {
      const a2 = s.rough * s.rough * s.rough * s.rough;
      const q = this.random();
      const cos = 1 / Math.sqrt(1 + (a2 * q) / (1 - q + 1e-9));
      around(
        s,
        { cos, sin: Math.sqrt(Math.max(0, 1 - cos * cos)), turn: this.random() * 2 * PI },
        way,
      );
    }
    const k = 2 * (way[0] * ray.dx + way[1] * ray.dy + way[2] * ray.dz);
    let dx = ray.dx - k * way[0];
    let dy = ray.dy - k * way[1];
    let dz = ray.dz - k * way[2];
    const under = dx * hit.gx + dy * hit.gy + dz * hit.gz;
    if (under <= 0) {
      // A bent normal may point the mirror image into the body: lift it back to the surface.
      dx -= hit.gx * (under - 0.01);
      dy -= hit.gy * (under - 0.01);
      dz -= hit.gz * (under - 0.01);
    }
    const l = 1 / Math.sqrt(dx * dx + dy * dy + dz * dz);
    this.tintShare(weight, s.metal ? s : WHITE);
    this.leave(dx * l, dy * l, dz * l);
  }

  bounceEven(weight) {
    const { surface: s, way } = this;
    const q = this.random();
    const side = this.random() < s.through ? -1 : 1;
    around(s, { cos: Math.sqrt(1 - q), sin: Math.sqrt(q), turn: this.random() * 2 * PI }, way);
    this.tintShare(weight, s);
    this.leave(way[0] * side, way[1] * side, way[2] * side);
  }

  applyHaze(reach, clear) {
    const { veil, light, share: T } = this;
    if (this.scene.haze === undefined) return;
    this.scene.haze(this.ray, reach, veil);
    if (clear) {
      const k = 1 - veil.through;
      light[0] += T[0] * veil.r * k;
      light[1] += T[1] * veil.g * k;
      light[2] += T[2] * veil.b * k;
    }
    for (let c = 0; c < 3; c += 1) T[c] *= veil.through;
  }

  // Haze, mirrors and own light do not go with a surface's colour, so the mark leans to white there.
  note(feature) {
    const { surface: s, hit, share: T } = this;
    const own =
      s.er + s.eg + s.eb > 0 || s.rough <= MIRROR || this.scene.kinds[hit.material] === 'glass';
    const k = s.metal || own ? 0 : (T[0] + T[1] + T[2]) / 3;
    feature[0] = 1 + (s.r - 1) * k;
    feature[1] = 1 + (s.g - 1) * k;
    feature[2] = 1 + (s.b - 1) * k;
    feature[3] = s.nx;
    feature[4] = s.ny;
    feature[5] = s.nz;
    feature[6] = hit.t;
  }

  noteSky(feature) {
    feature[0] = feature[1] = feature[2] = 1;
    feature[3] = feature[4] = feature[5] = 0;
    feature[6] = 1e4;
  }
}
