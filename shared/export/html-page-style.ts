/**
 * The style sheet of a page replica. The page is laid out ten times too large and scaled as a whole: so
 * no line can break otherwise on a small screen, a reader's least letter size changes nothing, and what
 * browsers round (to 1/64 of a pixel, at every change of dress) does not add up.
 */
import { present } from '../base/check.ts';
import type { Pt } from '../base/units.ts';
import type { FontBook } from '../fonts/font.ts';
import { points, REPLICA_SCALE, replicaLength } from './markup.ts';
import type { WebFace } from './web-faces.ts';

/** Gives the address of the file of a face; undefined leaves it to the fonts of the reader's machine. */
export type FontAddress = (face: WebFace) => string | undefined;

/** What the sheet is made for. */
export interface PageStyle {
  readonly width: Pt;
  readonly height: Pt;
  readonly fonts: FontBook;
  readonly faces: readonly WebFace[];
  readonly fontAddress: FontAddress;
  /** Rules of the classes that the words use. */
  readonly classes: string;
}

const SERIF = '"Noto Serif SC","Source Han Serif SC","Songti SC",SimSun,serif';
const SANS =
  '"Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei",system-ui,sans-serif';

/** The scale at which a point of the page is a point. */
const REAL = String(Math.round((96 / 72 / REPLICA_SCALE) * 1e6) / 1e6);

/** Writes the sheet. */
export function pageStyle({
  width,
  height,
  fonts,
  faces,
  fontAddress,
  classes,
}: PageStyle): string {
  const [w, h] = [replicaLength(width), replicaLength(height)];
  const families = faces.map((face) => {
    const font = present(
      fonts.find(face.font),
      `a page is set in ${face.font}, which is not carried`,
    );
    return `--${face.family}:"${face.family}",${font.serif ? SERIF : SANS}`;
  });
  const files = faces.flatMap((face) => {
    const address = fontAddress(face);
    if (address === undefined) return [];
    return `@font-face{font-family:"${face.family}";src:url("${address}") format("woff2")}`;
  });
  return [
    ...files,
    `:root{${families.join(';')};--w:${w};--h:${h};--real:${REAL}}`,
    FRAME,
    `@page{size:${points(width)}pt ${points(height)}pt;margin:0}`,
    PAGE,
    classes,
  ].join('\n');
}

/**
 * Around the page: a bar with the way to other pages and the choice of size. The scale is a quotient of
 * two lengths, which CSS gives as the tangent of their angle; where that is unknown the page keeps its
 * real size.
 */
const FRAME = `
*{box-sizing:border-box}
html{color-scheme:light dark;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:Canvas;color:CanvasText}
.bar{display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1rem;padding:.5rem 1rem;font:.9375rem/1.5 ${SANS}}
.bar h1{font-size:1em;margin:0;flex:1 1 auto}
.bar nav{display:flex;flex-wrap:wrap;gap:.25rem .75rem}
.bar a{color:inherit}
.bar fieldset{border:0;margin:0;padding:0;display:flex;gap:.75rem}
.bar legend{float:left;padding:0;margin-inline-end:.75rem}
.bar label{display:flex;align-items:center;gap:.25rem}
.bar :focus-visible{outline:.125rem solid;outline-offset:.125rem}
.room{container-type:inline-size;overflow-x:auto;background:#8883}
.sheet{--k:var(--real);width:calc(var(--w)*var(--k));height:calc(var(--h)*var(--k));margin-inline:auto;overflow:hidden}
@supports (scale:tan(atan2(1px,1px))){
.sheet{--k:tan(atan2(100cqw,var(--w)))}
body:has(#fit-page:checked) .sheet{--k:min(tan(atan2(100cqw,var(--w))),tan(atan2(100vh - 4rem,var(--h))))}
body:has(#actual-size:checked) .sheet{--k:var(--real)}
}
@media print{.bar{display:none}.room{overflow:visible;background:none}.sheet{--k:var(--real)!important}}`.trim();

/**
 * The page itself. Lines have no height of their own: an empty box as high as the ascent stands in each,
 * so that the baseline is where layout put it, whatever a font says and however a browser rounds.
 */
const PAGE = `
.page{position:relative;width:var(--w);height:var(--h);transform-origin:0 0;transform:scale(var(--k));background:#fff;color:#000;overflow:hidden;line-height:0;color-scheme:light;print-color-adjust:exact;-webkit-print-color-adjust:exact;text-rendering:geometricPrecision;font-kerning:none;font-synthesis:none;font-variant-ligatures:none;text-spacing-trim:space-all;text-autospace:no-autospace}
.page p,.page h2,.page h3{margin:0;font:inherit;line-height:0}
.page a{color:inherit;text-decoration:none}
.a,.l,.zone,.pic img{position:absolute}
.a{inset:0}
.pic{inset:auto;overflow:hidden}
.zone{z-index:1}
.l{z-index:2;white-space:pre;tab-size:0}
.l::before{content:"";display:inline-block;height:.88em}
.l i{font-style:normal}
.t{transform:rotate(90deg);transform-origin:0 .88em}
.n{letter-spacing:0}
.h::after{content:"-"}
.z{font-size:0;letter-spacing:0}
.f{user-select:none;-webkit-user-select:none}
.page a:hover .zone{background:#06c1}
.page a:focus-visible{outline:0}
.page a:focus-visible .zone{outline:20px solid #06c;outline-offset:10px}
@media (hover:none){.l{pointer-events:none}}`.trim();
