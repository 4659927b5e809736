/** A page as SVG: every outline once, every glyph in its place, inks as the screen shows them. */
import { afterAll, describe, expect, test } from 'vitest';
import { buildDisplayLists } from '../../../shared/display/build-display-list.ts';
import { pageToSvg } from '../../../shared/export/svg-page.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import { buildEdition, labelFrame, picture, pictureFrame } from '../../support/build-edition.ts';
import { carriedBook, carriedFont } from '../fonts/carried-fonts.ts';
import { layOutSpecimen } from './html-specimen.ts';

const fonts = carriedBook();
const { lists } = layOutSpecimen(fonts);

afterAll(() => {
  fonts.close();
});

describe('a page as SVG', () => {
  test('is a white page in points with its letters, its grounds and its rules', () => {
    const edition = buildEdition({
      pages: [
        {
          folio: 'A01',
          section: '<要闻>',
          frames: [
            {
              kind: 'box',
              id: 'ground',
              box: { x: 10, y: 20, width: 30.5, height: 40 },
              tint: { c: 0, m: 1, y: 1, k: 0 },
            },
            {
              kind: 'rule',
              id: 'dots',
              box: { x: 10, y: 70, width: 100, height: 2 },
              line: { style: 'dotted', weight: 1.5, ink: BLACK },
            },
            labelFrame('label', '一 一'),
          ],
        },
      ],
    });
    const [list] = buildDisplayLists(edition, layoutEdition(edition, fonts));
    const font = carriedFont(fonts, 'noto-sans-sc-700');
    const { commands, points } = font.outlineOf(font.glyphOf(0x4e00));
    expect(commands).toBe('MLLLZ');
    const [a, b, c, d, e, f, g, h] = points;
    expect(pageToSvg(list!, fonts, () => undefined)).toBe(
      [
        '<?xml version="1.0" encoding="UTF-8"?>',
        '<svg xmlns="http://www.w3.org/2000/svg" width="510pt" height="700pt" viewBox="0 0 510 700">',
        '<title>A01 &lt;要闻&gt;</title>',
        `<defs><path id="g0" d="M${a} ${b}L${c} ${d}L${e} ${f}L${g} ${h}Z"/></defs>`,
        '<rect width="510" height="700" fill="#fff"/>',
        '<rect x="10" y="20" width="30.5" height="40" fill="#ff0000"/>',
        '<line x1="10" y1="71" x2="110" y2="71" stroke="#1f1f1f" stroke-width="1.5" stroke-dasharray="1.5 3"/>',
        '<g transform="matrix(0.01 0 0-0.01 40 622)" fill="#1f1f1f"><use href="#g0" x="0"/></g>',
        '<g transform="matrix(0.01 0 0-0.01 40 622)" fill="#1f1f1f"><use href="#g0" x="1500"/></g>',
        '</svg>\n',
      ].join('\n'),
    );
  });

  test('uses an outline as often as it is set, and defines it once', () => {
    for (const list of lists) {
      const svg = pageToSvg(list, fonts, () => undefined);
      const drawn = list.groups.flatMap((group) =>
        group.lines.flatMap((line) =>
          line.items.flatMap(({ run }) => {
            const font = carriedFont(fonts, run.font);
            return run.glyphs
              .filter((glyph) => font.outlineOf(glyph).commands !== '')
              .map((glyph) => `${run.font} ${glyph}`);
          }),
        ),
      );
      expect(svg.match(/<use /gu)).toHaveLength(drawn.length);
      expect(svg.match(/<path id=/gu)).toHaveLength(new Set(drawn).size);
    }
  });

  test('turns words and dashes in vertical lines a quarter clockwise', () => {
    const turned = lists[1]!.groups
      .flatMap((group) => group.lines.flatMap((line) => line.items))
      .filter(({ run }) => run.turned);
    expect(turned.map(({ run }) => run.text)).toEqual(['Apec', '——']);
    const svg = pageToSvg(lists[1]!, fonts, () => undefined);
    expect(svg.match(/transform="matrix\(0-1 1 0 /gu)).toHaveLength(5);
  });

  test('clips a picture at its frame and takes its address as given, escaped', () => {
    const edition = buildEdition({
      pictures: [picture('photo')],
      pages: [{ folio: 'A01', frames: [pictureFrame('shot', 'photo')] }],
    });
    const [list] = buildDisplayLists(edition, layoutEdition(edition, fonts));
    const svg = pageToSvg(list!, fonts, (id) => `a "b"&${id}.jpg`);
    expect(svg).toContain(
      '<clipPath id="c0"><rect x="260" y="40" width="210" height="150"/></clipPath>',
    );
    expect(svg).toContain('clip-path="url(#c0)" href="a &quot;b&quot;&amp;photo.jpg"/>');
  });

  test('says its size in whole pixels for a bitmap of so many dots an inch', () => {
    const svg = pageToSvg(lists[0]!, fonts, () => undefined, 150);
    expect(svg).toContain('width="1063" height="1458" viewBox="0 0 510 700"');
  });

  test('is the same text every time', () => {
    const again = layOutSpecimen(fonts).lists.map((list) => pageToSvg(list, fonts, () => 'p.jpg'));
    expect(again).toEqual(lists.map((list) => pageToSvg(list, fonts, () => 'p.jpg')));
  });
});
