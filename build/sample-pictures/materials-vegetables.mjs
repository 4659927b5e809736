// What vegetables are made of: colours along their length, gloss, leaves.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { fbm3, noise2, noise3 } from './noise.mjs';

// Skin of one colour passing into another, mixed by the place on it; each specimen a little different.
function skinSurface(color, other, { gloss = 0.04, rough = 0.25, size = 18, mixBy }) {
  return (hit, s) => {
    const k = mixBy(hit);
    const spot =
      1 + 0.16 * fbm3(hit.x * size, hit.y * size, hit.z * size, 3) + (hit.tint - 0.5) * 0.3;
    s.r = (color[0] + (other[0] - color[0]) * k) * spot;
    s.g = (color[1] + (other[1] - color[1]) * k) * spot;
    s.b = (color[2] + (other[2] - color[2]) * k) * spot;
    s.gloss = gloss;
    s.rough = rough;
  };
}

const byTint = (h) => h.tint;
const isRipe = (h) => (h.tint > 0.72 ? 1 : 0);
const clamp = (x) => Math.min(1, Math.max(0, x));

function leafSurface(hit, s) {
  const rib =
    Math.abs(hit.u - 0.5) < 0.05
      ? 1
      : Math.max(0, noise2(hit.v * 22 + Math.abs(hit.u - 0.5) * 26, 3)) * 0.35;
  s.r = 0.05 + 0.05 * hit.tint + rib * 0.28;
  s.g = 0.17 + 0.1 * hit.tint + rib * 0.26;
  s.b = 0.025 + rib * 0.14;
  s.through = 0.25;
  s.gloss = 0.03;
  s.rough = 0.4;
}

/** Registers the vegetables' materials. */
export function vegetableMaterials(scene) {
  const skin = (color, other, nature) => scene.material(skinSurface(color, other, nature));
  return {
    tomato: skin([0.42, 0.03, 0.018], [0.5, 0.15, 0.03], {
      rough: 0.16,
      mixBy: (h) => clamp((h.v - 0.8) * 3) * 0.5 + h.tint * 0.12,
    }),
    stalk: skin([0.1, 0.22, 0.03], [0.2, 0.3, 0.06], { rough: 0.5, mixBy: byTint }),
    carrot: skin([0.52, 0.16, 0.028], [0.4, 0.11, 0.02], {
      rough: 0.45,
      mixBy: (h) => clamp(noise2(h.v * 60, h.tint * 9) * 1.2),
    }),
    cucumber: skin([0.045, 0.15, 0.025], [0.16, 0.3, 0.06], {
      rough: 0.35,
      size: 60,
      mixBy: (h) => clamp(noise2(h.u * 12, h.v * 2 + h.tint * 7) * 0.9 + Math.abs(h.v - 0.5) * 0.6),
    }),
    eggplant: skin([0.028, 0.01, 0.034], [0.08, 0.025, 0.075], {
      rough: 0.12,
      mixBy: (h) => clamp((h.v - 0.75) * 3),
    }),
    potato: skin([0.42, 0.28, 0.13], [0.28, 0.18, 0.09], {
      gloss: 0.02,
      rough: 0.7,
      size: 50,
      mixBy: (h) => clamp(0.5 + noise3(h.x * 40, h.y * 40, h.z * 40)),
    }),
    radish: skin([0.8, 0.78, 0.7], [0.3, 0.48, 0.16], {
      rough: 0.35,
      mixBy: (h) => clamp((h.v - 0.66) * 5),
    }),
    cabbage: skin([0.76, 0.78, 0.6], [0.3, 0.5, 0.11], {
      gloss: 0.03,
      rough: 0.4,
      mixBy: (h) => clamp((h.v - 0.22) * 1.9 + noise2(h.u * 30, h.v * 8) * 0.25),
    }),
    leaf: scene.material(leafSurface),
    pepper: skin([0.08, 0.24, 0.03], [0.55, 0.06, 0.02], { rough: 0.14, mixBy: isRipe }),
    pumpkin: skin([0.5, 0.2, 0.04], [0.36, 0.25, 0.09], {
      rough: 0.4,
      mixBy: (h) => clamp(noise2(h.u * 40, h.v * 3) + 0.2),
    }),
    ginger: skin([0.55, 0.4, 0.2], [0.42, 0.27, 0.12], {
      gloss: 0.02,
      rough: 0.6,
      mixBy: (h) => clamp(noise2(h.v * 30, h.tint)),
    }),
    shallot: skin([0.82, 0.82, 0.7], [0.09, 0.26, 0.04], {
      rough: 0.35,
      mixBy: (h) => clamp((h.v - 0.25) * 4),
    }),
    garlic: skin([0.82, 0.76, 0.7], [0.6, 0.42, 0.45], {
      gloss: 0.03,
      rough: 0.5,
      mixBy: (h) => clamp(noise2(h.u * 26, h.v * 2) * 1.4),
    }),
  };
}
