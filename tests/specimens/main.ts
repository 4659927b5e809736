/**
 * npm run specimens: sets the table of specimens in the fonts of the program and writes out/specimens/
 * (index.html with a drawing of each, specimens.pdf), for eyes to judge what tests cannot.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import { exportPdf } from '../../shared/export/pdf/export-pdf.ts';
import { pageToSvg } from '../../shared/export/svg-page.ts';
import { subjects } from '../shared/layout/specimens/table.ts';
import { contentsPage } from './contents.ts';
import { drawPageSpecimens } from './page-specimens.ts';
import { drawAlone, drawSheets, type Entry } from './sheets.ts';

const folder = join('out', 'specimens');
const fonts = makeNodeFontBook('dist');
const entries = subjects.flatMap(({ name, specimens }) =>
  specimens.map((specimen): Entry => ({ subject: name, specimen })),
);

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
for (const { specimen } of entries) {
  const drawing = pageToSvg(drawAlone(specimen, fonts), fonts, () => undefined);
  writeFileSync(join(folder, `${specimen.id}.svg`), drawing);
}
const { lists } = drawPageSpecimens(fonts);
for (const list of lists) {
  const drawing = pageToSvg(list, fonts, () => undefined);
  writeFileSync(join(folder, `page-${list.folio}.svg`), drawing);
}
writeFileSync(join(folder, 'index.html'), contentsPage(entries, lists));
const pages = [...drawSheets(entries, fonts), ...lists];
const facts = { title: 'Specimens', author: 'Dayang', date: '2026-11-24' };
writeFileSync(
  join(folder, 'specimens.pdf'),
  exportPdf({ pages, fonts, pictures: () => undefined, ...facts }),
);
fonts.close();
console.log(
  `${entries.length} specimens on ${pages.length} sheets: ${folder}/index.html, specimens.pdf`,
);
