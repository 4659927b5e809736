/**
 * The style sheets of the pages that are made for reading rather than to look like print: articles, and
 * the list of pages. The reader's own fonts, a comfortable measure, light or dark as the screen is.
 */

const SERIF =
  '"Songti SC","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC",SimSun,Georgia,serif';
const SANS =
  '"PingFang SC","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","Microsoft YaHei",system-ui,sans-serif';
const KAI = '"Kaiti SC","LXGW WenKai",STKaiti,KaiTi,serif';

const BASE = `
*{box-sizing:border-box}
:root{color-scheme:light dark;--ink:#1f1f1f;--paper:#fdfdfb;--faint:#5c5c5c;--line:#d4d2cc;--link:#0b57a4}
@media (prefers-color-scheme:dark){:root{--ink:#e6e4df;--paper:#161616;--faint:#a6a39c;--line:#3d3c39;--link:#8ab8f0}}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;padding:0 max(1rem,env(safe-area-inset-left)) 2rem;background:var(--paper);color:var(--ink);font:1.125rem/1.8 ${SERIF};overflow-wrap:anywhere}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:.125rem solid var(--link);outline-offset:.125rem}
.paper{max-width:38rem;margin:0 auto;padding:.75rem 0;font:.9375rem/1.5 ${SANS};color:var(--faint)}
.paper p{margin:0}
h1,h2{font-family:${SANS};line-height:1.35}
img{max-width:100%;height:auto}`.trim();

const ARTICLE = `
main{max-width:38rem;margin:0 auto}
article>header{margin:1rem 0 2rem;padding-bottom:1rem;border-bottom:1px solid var(--line)}
h1{margin:.25rem 0;font-size:clamp(1.625rem,1.2rem + 2vw,2.25rem);font-weight:800;text-wrap:balance;text-spacing-trim:trim-start}
h2{margin:2rem 0 .75rem;font-size:1.1875rem}
header p{margin:.25rem 0}
.rubric{font:700 .9375rem/1.5 ${SANS};color:var(--faint)}
.kicker,.deck{font-size:1.1875rem;line-height:1.5;text-wrap:balance}
.byline,.source,.kai{font-family:${KAI}}
.byline{color:var(--faint)}
.summary{font-family:${KAI};border-inline-start:.1875rem solid var(--line);padding-inline-start:.75rem}
article>p{margin:0 0 .75rem;text-autospace:normal;line-break:strict;hyphens:auto}
:lang(zh) article>p:not([class]),:lang(ja) article>p:not([class]){text-indent:2em;text-align:justify}
.first,.cap{text-align:justify}
.cap::first-letter{-webkit-initial-letter:var(--deep);initial-letter:var(--deep);margin-inline-end:.2em;font-weight:700}
hr{border:0;height:1.8em;margin:0;text-align:center}
hr[data-sign]::after{content:attr(data-sign)}
ul,ol{margin:0 0 .75rem;padding-inline-start:2em}
li{margin:0 0 .25rem}
li>ul,li>ol{margin:.25rem 0 0}
@counter-style brackets-han{system:extends simp-chinese-informal;prefix:"（";suffix:"）"}
@counter-style brackets-figures{system:extends decimal;prefix:"（";suffix:"）"}
@counter-style circled{system:fixed;symbols:① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫ ⑬ ⑭ ⑮ ⑯ ⑰ ⑱ ⑲ ⑳;suffix:" ";fallback:brackets-figures}
.han{list-style-type:simp-chinese-informal}
.hanBrackets{list-style-type:brackets-han}
.figuresBrackets{list-style-type:brackets-figures}
.circled{list-style-type:circled}
.caps{font-variant-caps:small-caps}
.dots{font-style:normal;text-emphasis:dot;text-emphasis-position:under right}
.name,.book{text-decoration:underline .06em;text-underline-offset:.2em;text-decoration-skip-ink:none}
.book{text-decoration-style:wavy}
.apart{margin-inline:.125em}
rt{text-align:center}
.source{text-align:end}
article>.verse{margin-inline:2em;text-align:start}
.table{overflow-x:auto;margin:1rem 0}
table{border-collapse:collapse;min-width:100%;font-size:1rem}
td{padding:.25rem .75rem .25rem 0;border-bottom:1px solid var(--line);vertical-align:top}
figure{margin:1.5rem 0}
figure img{display:block;width:100%}
figcaption{padding-top:.5rem;font:.9375rem/1.6 ${SANS};color:var(--faint)}
footer.paper{border-top:1px solid var(--line);margin-top:2rem}
@media print{.paper a{color:inherit}body{background:none}}`.trim();

const CONTENTS = `
.paper,main{max-width:64rem;margin:0 auto}
h1{margin:.5rem 0 0;font-size:1.75rem;color:var(--ink)}
main{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,18rem),1fr));gap:2rem}
h2{margin:0 0 .5rem;font-size:1.125rem}
.thumb{display:block;border:1px solid var(--line);background:#fff}
.thumb img{display:block;width:100%}
ul{margin:.75rem 0 0;padding:0;list-style:none;line-height:1.5}
li{padding:.375rem 0;border-top:1px solid var(--line)}
li:first-child{border-top:0}
h2 a,li a{color:inherit;text-decoration:none}
h2 a:hover,li a:hover{text-decoration:underline}`.trim();

/** The sheet of an article's own page. */
export function articleStyle(): string {
  return `${BASE}\n${ARTICLE}`;
}

/** The sheet of the list of pages. */
export function contentsStyle(): string {
  return `${BASE}\n${CONTENTS}`;
}
