// What the things of the trench picture are made of.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { earth, painted, plain } from './materials.mjs';
import { fbm3, noise2, smoothstep } from './noise.mjs';

const fields = earth([0.5, 0.38, 0.25], { size: 0.9, stones: 0.5, depth: 0.05 });
const fresh = earth([0.34, 0.235, 0.145], { size: 2.2, stones: 0.9, depth: 0.09 });

function landSurface(hit, s) {
  // Dug earth is darker and damp; the trodden field is pale, with dry stubble in rows.
  const dug = hit.tint > 0.5 || hit.y < -0.06 || (hit.y > 0.16 && Math.abs(hit.x + 2.6) < 2.4);
  if (dug) fresh(hit, s);
  else fields(hit, s);
  const row = Math.abs((((((hit.x - hit.z * 0.05) * 1.6) % 1) + 1) % 1) - 0.5);
  if (!dug && hit.x > 5.5 && row < 0.14 && noise2(hit.x * 3, hit.z * 3) > -0.2) {
    s.r *= 1.25;
    s.g *= 1.2;
    s.b *= 0.95;
  }
  if (hit.y < -0.25) {
    const layer = 0.85 + 0.3 * noise2(hit.y * 9, hit.z * 0.4);
    s.r *= layer * 0.85;
    s.g *= layer * 0.82;
    s.b *= layer * 0.8;
  }
}

function paintSurface(hit, s) {
  const dark = hit.tint > 0.5;
  const mud = smoothstep(
    0.15,
    0.5,
    fbm3(hit.x * 2, hit.y * 2 + 5, hit.z * 2, 4) + Math.max(0, 1.3 - hit.y) * 0.35,
  );
  const c = dark ? [0.035, 0.035, 0.038] : [0.66, 0.36, 0.025];
  s.r = c[0] * (1 - mud) + 0.34 * mud;
  s.g = c[1] * (1 - mud) + 0.24 * mud;
  s.b = c[2] * (1 - mud) + 0.15 * mud;
  s.gloss = 0.045 * (1 - mud);
  s.rough = 0.3;
}

function glassSurface(_hit, s) {
  s.r = 0.55;
  s.g = 0.62;
  s.b = 0.6;
  s.gloss = 0.06;
  s.rough = 0.02;
}

function pipeSurface(hit, s) {
  const stripe = Math.abs(((hit.u * 4) % 1) - 0.5) < 0.045;
  const dust =
    smoothstep(0.1, 0.6, fbm3(hit.x * 3, hit.y * 6, hit.z * 1.5, 4) + hit.ny * 0.35) * 0.35;
  s.r = (stripe ? 0.03 : 0.018) + dust * 0.3;
  s.g = (stripe ? 0.13 : 0.019) + dust * 0.23;
  s.b = (stripe ? 0.42 : 0.021) + dust * 0.15;
  s.gloss = 0.04;
  s.rough = 0.3 + dust;
}

function staffSurface(hit, s) {
  const red = Math.floor(hit.y / 0.2) % 2 === 0;
  s.r = 0.75;
  s.g = red ? 0.06 : 0.74;
  s.b = red ? 0.04 : 0.7;
}

const VEST_COLORS = [
  [0.85, 0.2, 0.02],
  [0.7, 0.7, 0.04],
  [0.72, 0.72, 0.7],
];

const COAT_COLORS = [
  [0.05, 0.07, 0.13],
  [0.09, 0.1, 0.1],
  [0.17, 0.14, 0.1],
  [0.06, 0.12, 0.22],
];

const HAT_COLORS = [
  [0.78, 0.6, 0.02],
  [0.72, 0.05, 0.03],
  [0.75, 0.75, 0.73],
  [0.03, 0.15, 0.5],
];

const BRICK_COLORS = [
  [0.42, 0.2, 0.13],
  [0.5, 0.46, 0.4],
  [0.55, 0.36, 0.25],
];

const CONE_COLORS = [
  [0.8, 0.16, 0.02],
  [0.75, 0.74, 0.7],
];

const DRY_COLORS = [
  [0.5, 0.4, 0.2],
  [0.42, 0.33, 0.17],
  [0.56, 0.46, 0.27],
];

/** Registers the materials and gives their numbers by name. */
export function trenchMaterials(scene) {
  return {
    land: scene.material(landSurface),
    soil: scene.material(earth([0.32, 0.22, 0.14], { size: 3, stones: 0.8, depth: 0.06 })),
    paint: scene.material(paintSurface),
    track: scene.material(
      plain([0.17, 0.125, 0.09], { spots: 0.6, size: 5, gloss: 0.04, rough: 0.5 }),
    ),
    rod: scene.material(plain([0.7, 0.7, 0.7], { metal: true, gloss: 0.7, rough: 0.2 })),
    glass: scene.material(glassSurface, 'glass'),
    pipe: scene.material(pipeSurface),
    vest: scene.material(painted(VEST_COLORS, { gloss: 0.02, rough: 0.6 })),
    coat: scene.material(painted(COAT_COLORS, { gloss: 0 })),
    hat: scene.material(painted(HAT_COLORS, { gloss: 0.045, rough: 0.2 })),
    skin: scene.material(plain([0.42, 0.26, 0.18], { spots: 0.05 })),
    shoe: scene.material(plain([0.06, 0.05, 0.045])),
    staff: scene.material(staffSurface),
    bark: scene.material(plain([0.25, 0.21, 0.17], { size: 4, spots: 0.4 })),
    brick: scene.material(painted(BRICK_COLORS, { gloss: 0, spots: 0.2 })),
    tile: scene.material(plain([0.3, 0.13, 0.09])),
    cone: scene.material(painted(CONE_COLORS, { gloss: 0.03 })),
    dry: scene.material(painted(DRY_COLORS, { gloss: 0 })),
  };
}
