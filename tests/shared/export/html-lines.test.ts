/** Lines as markup: what letter-spacing says, and what becomes of clusters, tabs, spaces and hyphens. */
import { describe, expect, test } from 'vitest';
import type { TextLine } from '../../../shared/display/display-list.ts';
import { stripsOf } from '../../../shared/export/html-cells.ts';
import { lineMarkup, type LineSite } from '../../../shared/export/html-lines.ts';
import { StyleSheet } from '../../../shared/export/style-sheet.ts';
import { planWebFaces } from '../../../shared/export/web-faces.ts';
import { gridFonts } from '../../support/grid-font.ts';
import type { GlyphRun } from '../../../shared/layout/laid-out.ts';
import { BLACK } from '../../../shared/model/ink.ts';

const fonts = gridFonts();

function run(
  text: string,
  glyphs: string,
  xs: readonly number[],
  offsets: readonly number[],
): GlyphRun {
  const ids = [...glyphs].map((letter) => letter.codePointAt(0)!);
  return {
    font: 'noto-serif-sc-400',
    from: 0,
    size: 10,
    ink: BLACK,
    text,
    glyphs: ids,
    xs,
    offsets,
  };
}

/** The markup of a line at 100, 50, its classes replaced by what they say. */
function markup(
  runs: readonly GlyphRun[],
  joint: TextLine['joint'] = '',
): readonly [string, LineSite] {
  const at = { x: 100, y: 50 };
  const line: TextLine = { items: runs.map((one) => ({ kind: 'glyphs', at, run: one })), joint };
  const list = { groups: [{ lines: [line] }] } as unknown as Parameters<typeof planWebFaces>[0][0];
  const faces = planWebFaces([list], fonts);
  const site: LineSite = { fonts, faces, styles: new StyleSheet(), drawn: [] };
  const written = lineMarkup(line, site);
  const rules = [...site.styles.rules().matchAll(/^\.(\w+)\{(.*)\}$/gmu)];
  const said = rules.reduce(
    (html, [, name = '', body = '']) =>
      html.replace(new RegExp(`(class="[^"]*\\b)${name}\\b`, 'gu'), `$1${short(body)}`),
    written,
  );
  return [said, site];
}

function short(declarations: string): string {
  const spacing = /letter-spacing:([-\d.]+)px/u.exec(declarations)?.[1];
  if (spacing !== undefined) return `[${spacing}]`;
  return /var\(--dayang-([\w-]+)\)/u.exec(declarations)?.[1] ?? '[drawn]';
}

const START = 'style="left:1000px;top:412px"';

test('scaled letters are a strip that is scaled as a whole, without spacing of its own', () => {
  const plain = run('abc', 'abc', [0, 5, 10], [0, 1, 2]);
  const wide = { ...plain, xs: [0, 5.1, 10.2], stretch: 1.02 };
  const [html] = markup([wide]);
  expect(html).toContain('top:412px;transform:scaleX(1.02);transform-origin:0 0"');
  expect(html).not.toContain('[');
});

describe('a line of a replica', () => {
  test('stands with its baseline where layout put it, as plain words when nothing was moved', () => {
    expect(markup([run('一二三', '一二三', [0, 10, 20], [0, 1, 2])])[0]).toBe(
      `<span class="l noto-serif-sc-400" ${START}>一二三</span>`,
    );
  });

  test('says the spacing that most of it has once, and other spacings where they are', () => {
    const xs = [0, 10.5, 21, 26, 36.5];
    expect(markup([run('一二，三四', '一二，三四', xs, [0, 1, 2, 3, 4])])[0]).toBe(
      `<span class="l noto-serif-sc-400 [5]" ${START}>一二<i class="[-50]">，</i>三四</span>`,
    );
  });

  test('takes an even spread as one spacing, however small, and does not let it drift', () => {
    const words = '春眠不觉晓处处闻啼鸟';
    const even = Array.from(words, (_, i) => i * 10.0137);
    const offsets = Array.from(words, (_, i) => i);
    expect(markup([run(words, words, even, offsets)])[0]).toBe(
      `<span class="l noto-serif-sc-400 [0.14]" ${START}>${words}</span>`,
    );
  });

  test('shows a hyphen of its own without having it among its words', () => {
    const word = run('ab\u00ad', 'ab-', [0, 5, 10], [0, 1, 2]);
    expect(markup([word])[0]).toBe(
      `<span class="l noto-serif-sc-400" ${START}>ab<i class="h"></i></span>`,
    );
  });

  test('keeps the space that parts it from the next line', () => {
    expect(markup([run('ab', 'ab', [0, 5], [0, 1])], ' ')[0]).toContain('>ab </span>');
  });

  test('takes a cluster of one glyph as the words it is made of, in a face of its own', () => {
    const [html, { faces }] = markup([run('一——', '一⸺', [0, 10], [0, 1])]);
    expect(html).toContain('>一<i class="noto-serif-sc-400-2">——</i></span>');
    expect(faces.faces.map(({ family, clusters }) => [family, ...clusters])).toEqual([
      ['dayang-noto-serif-sc-400'],
      ['dayang-noto-serif-sc-400-2', ['——', 0x2e3a]],
    ]);
  });

  test('gives characters their own glyphs when a cluster has as many of each', () => {
    const [html, { drawn }] = markup([run('e\u0301a', 'e´a', [0, 2, 5], [0, 0, 2])]);
    expect(html.replace(/<[^>]+>/gu, '')).toBe('e\u0301a');
    expect(drawn).toEqual([]);
  });

  test('draws a character of several glyphs over words that nobody sees', () => {
    const [html, { drawn }] = markup([run('ǘa', 'u¨a', [0, 0.5, 5], [0, 0, 1])]);
    expect(html).toContain('<i class="z" style="padding-right:50px">ǘ</i>');
    expect(drawn.map(({ at, run: { glyphs, xs } }) => ({ at, glyphs, xs }))).toEqual([
      { at: { x: 100, y: 50 }, glyphs: [0x75, 0xa8], xs: [0, 0.5] },
    ]);
  });

  test('keeps what layout left out between runs for a copy, without width', () => {
    const cells = [run('甲', '甲', [0], [0]), { ...run('乙', '乙', [60], [0]), from: 2 }];
    expect(markup(cells)[0]).toContain('甲<i class="z"> </i>');
    const [first, ...others] = stripsOf(
      { items: cells.map((one) => ({ kind: 'glyphs', at: { x: 0, y: 0 }, run: one })), joint: '' },
      '\t',
    );
    expect(others).toEqual([]);
    expect(first?.cells.map(({ text, unseen }) => text + unseen)).toEqual(['甲\t', '乙']);
  });

  test('does not break at a chosen line end that layout took into the line', () => {
    const [html] = markup([run('房\n变', '房变', [0, 20], [0, 2])]);
    expect(html).toContain('>房<i class="z"> </i>变</span>');
  });

  test('keeps the second of two spaces for a copy, without width', () => {
    expect(markup([run('一\u3000\u3000二', '一 二', [0, 10, 30], [0, 1, 3])])[0]).toContain(
      '\u3000<i class="z">\u3000</i>',
    );
  });
});

describe('words of another language', () => {
  const french: GlyphRun = { ...run('Oui', 'Oui', [10, 15, 20], [0, 1, 2]), from: 1, lang: 'fr' };

  test('say so in a line of the language of the page', () => {
    const [html] = markup([run('他', '他', [0], [0]), french]);
    expect(html).toMatch(/他<i lang="fr">Oui<\/i><\/span>$/u);
  });

  test('say so once when they are all of a line', () => {
    const [html] = markup([{ ...french, from: 0 }]);
    expect(html).toMatch(/^<span class="[^"]*" style="[^"]*" lang="fr">Oui<\/span>$/u);
  });
});
