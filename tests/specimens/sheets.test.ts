// The sheets of specimens: every specimen is on them once, and nothing runs off the paper.
import { expect, it } from 'vitest';
import { gridFonts } from '../support/grid-font.ts';
import { subjects } from '../shared/layout/specimens/table.ts';
import { contentsPage } from './contents.ts';
import { drawPageSpecimens } from './page-specimens.ts';
import { drawAlone, drawSheets, type Entry } from './sheets.ts';

const fonts = gridFonts();
const entries = subjects.flatMap(({ name, specimens }) =>
  specimens.map((specimen): Entry => ({ subject: name, specimen })),
);

it('every specimen stands once on the sheets, inside the paper', () => {
  const sheets = drawSheets(entries, fonts);
  const items = sheets.flatMap(({ groups }) =>
    groups.flatMap(({ lines }) => lines.flatMap((line) => line.items)),
  );
  const words = items.map(({ run }) => run.text).join('');
  for (const { specimen } of entries) expect(words).toContain(specimen.id);
  const off = items.filter(
    ({ at, run }) => at.y > 842 || run.xs.some((x) => at.x + x < 0 || at.x + x + run.size > 595),
  );
  expect(off.map(({ run }) => run.text)).toEqual([]);
});

it('a drawing is as wide as the measure of its specimen', () => {
  const { specimen } = entries.find(({ specimen: { id } }) => id === 'marks-line-end-half')!;
  const { width, groups } = drawAlone(specimen, fonts);
  const edges = groups.flatMap(({ paint }) =>
    paint.flatMap((item) => (item.kind === 'stroke' && item.from.y + 10 < item.to.y ? item : [])),
  );
  expect(edges.map(({ from }) => from.x)).toEqual([14, 14 + 12 * 24]);
  expect(width).toBe(12 * 24 + 28);
});

it('the contents show every drawing, and why one differs', () => {
  const page = contentsPage(entries, drawPageSpecimens(fonts).lists);
  for (const { specimen } of entries) expect(page).toContain(`src="${specimen.id}.svg"`);
  const known = entries.filter(({ specimen }) => specimen.differs !== undefined);
  expect(page.split('class="differs"').length - 1).toBe(known.length);
});

it('the pages hold all their copy, and every title has room', () => {
  const { laidOut } = drawPageSpecimens(fonts);
  const grave = laidOut.problems.filter(({ level }) => level === 'error');
  expect(grave.map(({ code, place }) => `${code} ${place.article ?? ''}`)).toEqual([]);
});
