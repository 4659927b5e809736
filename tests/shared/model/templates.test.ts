// Blank papers: whole characters, whole lines, furniture on every page, and files that open again.
import { describe, expect, test } from 'vitest';
import { fromMm, toMm } from '../../../shared/base/units.ts';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import { typeArea, widthOver } from '../../../shared/model/grid.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import { blankEdition, makePaper } from '../../../shared/model/templates.ts';

function blank(paper: 'broadsheet' | 'tabloid', pages: number) {
  let next = 0;
  const nextId = (): string => `id-${(next += 1)}`;
  return blankEdition({ paper, pages, name: '大样日报', date: '2026-11-24', nextId });
}

describe.each(['broadsheet', 'tabloid'] as const)('a blank %s', (format) => {
  const edition = blank(format, 4);

  test('keeps every rule of an edition and opens from its files', () => {
    expect(checkInvariants(edition)).toEqual([]);
    const read = filesToEdition(editionToFiles(edition));
    expect(read).toMatchObject({ ok: true, value: { edition, damaged: [], problems: [] } });
  });

  test('has whole characters in every measure', () => {
    const { grid } = makePaper(format, '报');
    for (let columns = 1; columns <= grid.columns; columns += 1) {
      const chars = widthOver(grid, columns) / grid.em;
      expect(chars).toBeCloseTo(Math.round(chars), 9);
    }
  });

  test('keeps type and furniture inside the trim', () => {
    const { width, height } = edition.paper;
    for (const { box } of [
      ...Object.values(edition.frames),
      { box: typeArea(edition.paper.grid) },
    ]) {
      expect(box.x).toBeGreaterThan(fromMm(10));
      expect(box.x + box.width).toBeLessThan(width - fromMm(10));
      expect(box.y).toBeGreaterThan(fromMm(5));
      expect(box.y + box.height).toBeLessThan(height - fromMm(10));
    }
  });

  test('has a nameplate on page one and folio lines on the others, mirrored at the fold', () => {
    const texts = edition.pageIds.map((id) =>
      edition.pages[id]?.frames.flatMap((frame) => {
        const label = edition.frames[frame];
        return label?.kind === 'label' ? label.lines.map(({ text }) => text) : [];
      }),
    );
    expect(texts[0]).toContain('{paper}');
    expect(texts[1]).toEqual(['{folio}　{paper}', '{section}', '{date}　{weekday}']);
    expect(texts[2]).toEqual(['{paper}　{folio}', '{section}', '{date}　{weekday}']);
  });
});

test('the broadsheet has 6 columns of 16 characters of 9.359 pt and 99 lines of 14 pt', () => {
  const { grid, width, height } = makePaper('broadsheet', '报');
  expect(grid).toMatchObject({ columns: 6, columnChars: 16, em: 9.359, lines: 99, leading: 14 });
  const area = typeArea(grid);
  expect(toMm(area.width)).toBeCloseTo(350, 1);
  expect(toMm(area.height)).toBeCloseTo(489, 0);
  expect(toMm(area.x)).toBeCloseTo(20, 3);
  expect(toMm(width - area.x - area.width)).toBeCloseTo(20, 1);
  expect(toMm(height - area.y - area.height)).toBeCloseTo(29, 0);
});

test('the tabloid has 5 columns of 13 characters of 9.125 pt and 73 lines of 13.5 pt', () => {
  expect(makePaper('tabloid', '报').grid).toMatchObject({
    columns: 5,
    columnChars: 13,
    em: 9.125,
    lines: 73,
    leading: 13.5,
  });
});
