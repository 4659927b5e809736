/** The page that shows all specimens: a table by subject, each with its names, source, copy and drawing. */
import { wordsOf, type Specimen } from '../shared/layout/specimens/specimen.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { opensSubject, type Entry } from './sheets.ts';

const STYLE = `body{font:14px/1.5 sans-serif;margin:2em auto;max-width:62em;padding:0 1em}
section{border-top:1px solid #ccc;padding:.6em 0}h3{margin:0;font-size:1em}p{margin:.2em 0;color:#555}
.differs{color:#b00}code{background:#f4f4f4}img{display:block;margin-top:.4em;max-width:100%}`;

const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

function entryOf(specimen: Specimen): string {
  const { id, rule, source, lines, differs } = specimen;
  const text = wordsOf(specimen).replaceAll('\n', '⏎');
  const measure = 'chars' in specimen ? ` · ${specimen.chars} 字` : '';
  const reason =
    differs === undefined
      ? ''
      : `<p class="differs">与出处不同 ${escape(differs)} <code>${escape(lines.join(' | '))}</code></p>`;
  return `<section id="${id}"><h3>${escape(rule.zh)} <span lang="en">${escape(rule.en)}</span></h3>
<p>${id} · ${escape(source)}${measure}</p><p><code>${escape(text)}</code></p>${reason}
<img src="${id}.svg" alt="${escape(lines.join(' | '))}"></section>`;
}

/** Gives the page; the drawings lie beside it by the ids of their specimens and the folios of their pages. */
export function contentsPage(entries: readonly Entry[], pages: readonly DisplayList[]): string {
  const parts = entries.map((entry, n) => {
    const { zh, en } = entry.subject;
    const heading = opensSubject(entries, n) ? `<h2>${zh} <span lang="en">${en}</span></h2>` : '';
    return heading + entryOf(entry.specimen);
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>Specimens</title>
<style>${STYLE}</style><body><h1>版式样张 <span lang="en">Specimens</span></h1>
${parts.join('\n')}
<h2>整版 <span lang="en">Pages</span></h2>
${pages.map(({ folio }) => `<img src="page-${folio}.svg" alt="${folio}">`).join('\n')}</body></html>\n`;
}
