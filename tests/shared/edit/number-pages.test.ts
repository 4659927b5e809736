// Pages are numbered by section: a change of their order numbers them anew, turns their folio lines to the
// outer side, and jump lines follow. A numbering of somebody's own is left alone.
import { describe, expect, it } from 'vitest';
import { beginSection } from '../../../shared/edit/begin-section.ts';
import { freeFolios, placeOfNew } from '../../../shared/edit/place-of-new-page.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { fieldsOf } from '../../../shared/layout/label-fields.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import { blankEdition, furnishPage } from '../../../shared/model/templates.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { article, buildEdition, cells, story, textFrame } from '../../support/build-edition.ts';
import { checkCommand } from '../../support/check-command.ts';

/** An edition of pages without frames, in this order. */
function pagesOf(...folios: readonly string[]): Edition {
  return buildEdition({ pages: folios.map((folio) => ({ folio, frames: [] })) });
}

/** Folios in page order, each with the page it was before when that is another. */
function folios(edition: Edition): string {
  return edition.pageIds
    .map((id) => {
      const { folio } = edition.pages[id]!;
      return id === `page-${folio.toLowerCase()}` ? folio : `${folio}=${id.slice(5)}`;
    })
    .join(' ');
}

const move = (edition: Edition, page: string, to: number): string =>
  folios(checkCommand(edition, { kind: 'page-move', page: `page-${page}`, to }));

function add(edition: Edition, folio: string, at: number): string {
  const credits = { editor: '', designer: '', proofreader: '' };
  const page = { id: 'page-new', folio, section: '', credits };
  return folios(checkCommand(edition, { kind: 'page-add', page, frames: [], at }));
}

const sections = pagesOf('A01', 'A02', 'A03', 'B01', 'B02');

describe('pages in two sections', () => {
  it('keep the order of their numbers when one is moved', () => {
    expect(move(sections, 'a03', 0)).toBe('A01=a03 A02=a01 A03=a02 B01 B02');
    expect(move(sections, 'b02', 3)).toBe('A01 A02 A03 B01=b02 B02=b01');
  });

  it('make room for a new one, and close up when one goes', () => {
    expect(add(sections, 'A04', 1)).toBe('A01 A02=new A03=a02 A04=a03 B01 B02');
    expect(folios(checkCommand(sections, { kind: 'page-remove', page: 'page-a02' }))).toBe(
      'A01 A02=a03 B01 B02',
    );
  });

  it('take in a page that is put between two of theirs', () => {
    expect(move(sections, 'b02', 1)).toBe('A01 A02=b02 A03=a02 A04=a03 B01');
  });

  it('stay as they are when it is put between the two', () => {
    expect(move(sections, 'b02', 3)).toBe('A01 A02 A03 B01=b02 B02=b01');
  });
});

describe('other numberings', () => {
  it('go on from the number they begin with, in as many figures', () => {
    expect(add(pagesOf('7', '8', '9'), '10', 0)).toBe('7=new 8=7 9=8 10=9');
    expect(move(pagesOf('A2', 'A3'), 'a3', 0)).toBe('A2=a3 A3=a2');
  });

  it('are left alone where they have gaps or no numbers', () => {
    expect(move(pagesOf('A01', 'A05', 'A06'), 'a06', 0)).toBe('A06 A01 A05');
    expect(move(pagesOf('cover', 'A01', 'A02'), 'cover', 2)).toBe('A01 A02 cover');
  });

  it('are left alone where a folio would not be a file name', () => {
    const long = pagesOf('ABCDEFGHIJ98', 'ABCDEFGHIJ99');
    expect(add(long, 'ABCDEFGHIJ97', 1)).toBe('ABCDEFGHIJ98 ABCDEFGHIJ97=new ABCDEFGHIJ99');
  });
});

describe('a section', () => {
  const begun = (edition: Edition, page: string): string => {
    const made = beginSection(edition, `page-${page}`);
    return made.ok ? folios(checkCommand(edition, made.value)) : made.failure.code;
  };

  it('begins with a page, and those behind move on by a letter', () => {
    expect(begun(pagesOf('A01', 'A02', 'A03', 'A04'), 'a03')).toBe('A01 A02 B01=a03 B02=a04');
    expect(begun(sections, 'a02')).toBe('A01 B01=a02 B02=a03 C01=b01 C02=b02');
  });

  it('does not begin where one begins already, or where letters end', () => {
    expect(begun(sections, 'a01')).toBe('edit-no-section');
    expect(begun(sections, 'b01')).toBe('edit-no-section');
    expect(begun(pagesOf('1', '2'), '2')).toBe('edit-no-section');
    expect(begun(pagesOf('Z01', 'Z02'), 'z02')).toBe('edit-no-section');
  });

  it('gets new pages at its end', () => {
    expect(placeOfNew(sections, 'page-a01')).toEqual({ at: 3, folio: 'A04', number: 4 });
    expect(placeOfNew(sections, 'page-b01')).toEqual({ at: 5, folio: 'B03', number: 3 });
    expect(placeOfNew(pagesOf('cover'), undefined)).toEqual({ at: 1, folio: 'A01', number: 1 });
  });

  it('gets several new pages in a row, past folios that are taken', () => {
    const free = freeFolios(pagesOf('A01', 'A02', 'A04', 'A03'), undefined);
    expect([free.next().value, free.next().value]).toEqual([
      { folio: 'A05', number: 5 },
      { folio: 'A06', number: 6 },
    ]);
  });

  it('is known to the labels of its pages', () => {
    const fields = fieldsOf(sections, sections.pages['page-b02']!);
    expect(fields).toMatchObject({
      folio: 'B02',
      sectionLetter: 'B',
      number: '2',
      sectionPages: '2',
    });
    expect(fields).toMatchObject({ page: '5', pages: '5', section: '要闻' });
  });
});

describe('the folio line', () => {
  let ids = 0;
  const nextId = (): string => `id-${(ids += 1)}`;
  const blank = blankEdition({
    ...{ paper: 'broadsheet', pages: 4, name: '小报', date: '2026-11-24' },
    nextId,
  });
  const frames = (edition: Edition, place: number): readonly Frame[] =>
    edition.pages[edition.pageIds[place]!]!.frames.map((id) => edition.frames[id]!);
  const shape = (list: readonly Frame[]): readonly unknown[] =>
    list.map(({ id: _, ...frame }) => ({
      ...frame,
      box: Object.values(frame.box).map((length) => Math.round(length * 100)),
    }));

  it('stands at the outer ends of the page that it is on now', () => {
    const [, second, third] = blank.pageIds;
    const after = checkCommand(blank, { kind: 'page-move', page: second!, to: 2 });
    expect(after.pageIds.slice(1, 3)).toEqual([third, second]);
    for (const [place, number] of [
      [1, 2],
      [2, 3],
    ] as const) {
      const wanted = furnishPage(blank.paper, number, nextId).frames;
      expect(shape(frames(after, place))).toEqual(shape(wanted));
    }
  });

  it('turns with a folio that someone types, and lets other labels be', () => {
    const id = blank.pageIds[1]!;
    const label: Frame = {
      ...(frames(blank, 1)[0] as Extract<Frame, { kind: 'label' }>),
      id: 'foot',
      box: { x: 57, y: 1500, width: 200, height: 12 },
    };
    const more = checkCommand(blank, { kind: 'frame-add', page: id, frame: label });
    const after = checkCommand(more, { kind: 'page-set', page: id, folio: 'C01' });
    const wanted = furnishPage(blank.paper, 3, nextId).frames;
    expect(shape(frames(after, 1).slice(0, 4))).toEqual(shape(wanted));
    const same = checkCommand(more, { kind: 'page-set', page: id, folio: 'C02' });
    expect(same.frames).toBe(more.frames);
  });
});

it('jump lines name the page by its new folio', () => {
  const long = article('long', [['paragraph', '字'.repeat(400)]]);
  const edition = buildEdition({
    articles: [long],
    pages: [
      { folio: 'A01', frames: [textFrame('one', cells(0, 1, 0, 12))] },
      { folio: 'A02', frames: [textFrame('two', cells(0, 2, 0, 40))] },
    ],
    stories: [story('s', ['long'], ['one', 'two'])],
  });
  const fonts = gridFonts();
  const jumps = (of: Edition): readonly string[] =>
    layoutEdition(of, fonts)
      .pages.flatMap((page) => page.frames)
      .flatMap((frame) => frame.lines)
      .flatMap(({ line, source }) => (source ? [] : line.runs.map((run) => run.text).join('')));
  expect(jumps(edition)).toEqual(['（下转A02版）', '（上接A01版）']);
  const credits = { editor: '', designer: '', proofreader: '' };
  const page = { id: 'page-new', folio: 'A03', section: '', credits };
  const after = checkCommand(edition, { kind: 'page-add', page, frames: [], at: 1 });
  expect(jumps(after)).toEqual(['（下转A03版）', '（上接A01版）']);
});
