// Angles of light at a surface: how much a gloss mirrors, and a direction about a normal.
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.

/** Share of light that a glossy surface mirrors at an angle; rough ones mirror less at a low one. */
export function mirrored(s, cos) {
  const k = 1 - cos;
  return s.gloss + (1 - s.gloss) * k * k * k * k * k * (1 - s.rough * 0.8);
}

/** Writes a direction at a given slope about a surface's normal. */
export function around({ nx, ny, nz }, { cos, sin, turn }, out) {
  const sign = nz >= 0 ? 1 : -1;
  const a = -1 / (sign + nz);
  const b = nx * ny * a;
  const cx = sin * Math.cos(turn);
  const cy = sin * Math.sin(turn);
  out[0] = (1 + sign * nx * nx * a) * cx + b * cy + nx * cos;
  out[1] = sign * b * cx + (sign + ny * ny * a) * cy + ny * cos;
  out[2] = -sign * nx * cx - ny * cy + nz * cos;
}
