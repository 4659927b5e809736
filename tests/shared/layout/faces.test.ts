/** Which font each character of a line comes from, at what size and height. */
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import { present } from '../../../shared/base/check.ts';
import type { FontBook } from '../../../shared/fonts/font.ts';
import { findCaret, findPlace } from '../../../shared/layout/find-position.ts';
import { sizeOfLine } from '../../../shared/layout/line-size.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { UNFITTED, type SetLine } from '../../../shared/layout/laid-out.ts';
import type { HouseStyle } from '../../../shared/model/house-style.ts';
import { textOf, type Block } from '../../../shared/model/text.ts';
import {
  FIGURES,
  HAN,
  houseWith,
  KAI,
  LATIN,
  MARKS,
  partsOf,
  runOf,
  setLine as setInFonts,
} from '../../support/face-lines.ts';
import { facesEdition } from '../../support/faces-edition.ts';
import { setCopy, SIZE, type SketchOptions } from '../../support/sketch.ts';
import { carriedBook, carriedFont } from '../fonts/carried-fonts.ts';

const fonts = carriedBook();
afterAll(() => fonts.close());

const setLine = (
  copy: string | Block,
  house: Partial<HouseStyle>,
  more: SketchOptions = {},
): SetLine => setInFonts(copy, house, { fonts, ...more });

describe('a composite face', () => {
  const whole = houseWith({ figures: FIGURES, marks: MARKS });

  it('takes Han, letters, figures and marks from a font each', () => {
    expect(partsOf(setLine('第25届“龙江”杯，GDP增3.5%；5G——快', whole))).toEqual([
      `第 ${HAN}`,
      `25 ${FIGURES}`,
      `届 ${HAN}`,
      `“ ${MARKS}`,
      `龙江 ${HAN}`,
      `” ${MARKS}`,
      `杯 ${HAN}`,
      `， ${MARKS}`,
      `GDP ${LATIN}`,
      `增 ${HAN}`,
      `3.5 ${FIGURES}`,
      `% ${LATIN}`,
      `； ${MARKS}`,
      `5 ${FIGURES}`,
      `G ${LATIN}`,
      `—— ${MARKS}`,
      `快 ${HAN}`,
    ]);
  });

  it('of two fonts gives figures to that of letters and marks to that of Han, as ever', () => {
    expect(partsOf(setLine('第25届，GDP', houseWith({})))).toEqual([
      `第 ${HAN}`,
      `25 ${LATIN}`,
      `届， ${HAN}`,
      `GDP ${LATIN}`,
    ]);
  });

  it('sets the same parts down the page', () => {
    expect(partsOf(setLine('第25届，GDP', whole, { vertical: true }))).toEqual([
      `第 ${HAN}`,
      `25 ${FIGURES}`,
      `届 ${HAN}`,
      `， ${MARKS}`,
      `GDP ${LATIN}`,
    ]);
  });

  it('changes no line when every part names the font it would have had', () => {
    const copy = '第25届“龙江”杯，GDP增3.5%；5G——快';
    const named = houseWith({
      figures: LATIN,
      marks: HAN,
      fits: { han: {}, figures: { scale: 1 } },
    });
    expect(setLine(copy, named)).toEqual(setLine(copy, houseWith({})));
  });
});

describe('parts brought to size', () => {
  it('are drawn at their share of the size, and letters raised from the baseline', () => {
    const fits = { latin: { scale: 1.08, rise: 0.05 }, figures: { scale: 0.9 } };
    const line = setLine('第25届GDP', houseWith({ figures: FIGURES, fits }));
    expect(runOf(line, 'GDP')).toMatchObject({ size: 10.8, rise: 0.5 });
    expect(runOf(line, '25').size).toBe(9);
    expect(runOf(line, '25').rise).toBeUndefined();
    expect(runOf(line, '第').size).toBe(SIZE);
  });

  it('of letters take so much more or less of the line', () => {
    const widthAt = (scale: number): number => {
      const { runs, width } = setLine('GDP第', houseWith({ fits: { latin: { scale } } }));
      return width - present(runs.at(-1)?.xs[0], 'the last place');
    };
    const letters = (scale: number): number => {
      const line = setLine('GDP', houseWith({ fits: { latin: { scale } } }));
      return line.width;
    };
    expect(widthAt(1.2)).toBeCloseTo(SIZE, 9);
    expect(letters(1.2) / letters(1)).toBeCloseTo(1.2, 6);
  });

  it('of Han leave every character its em, and stand in the middle of it', () => {
    for (const scale of [0.9, 1.08]) {
      const line = setLine('永和九年', houseWith({ fits: { han: { scale } } }));
      expect(line.width).toBe(4 * SIZE);
      const { xs, size, rise = 0 } = present(line.runs[0], 'a run');
      expect(size).toBeCloseTo(SIZE * scale, 9);
      // From the middle of the em to either side: half of what the glyph is narrower or wider.
      expect(xs[1]! + size / 2).toBeCloseTo(1.5 * SIZE, 9);
      expect(rise + 0.38 * size).toBeCloseTo(0.38 * SIZE, 3);
    }
  });

  it('of Han stand in the middle of their em down the page too', () => {
    const line = setLine('永和九年', houseWith({ fits: { han: { scale: 1.1 } } }), {
      vertical: true,
    });
    const { xs, ys, size } = present(line.runs[0], 'a run');
    expect(xs[1]! + size / 2).toBeCloseTo(0, 9);
    // The middle of the em lies 0.38 of the size above the baseline.
    expect(ys![1]! - 0.38 * size).toBeCloseTo(1.5 * SIZE, 9);
  });

  it('of marks give up the blank that is left beside their ink', () => {
    const marks = { marks: MARKS, fits: { marks: { scale: 0.8 } } };
    const comma = carriedFont(fonts, MARKS);
    const ink = present(comma.inkOf(comma.glyphOf('，'.codePointAt(0)!)), 'ink');
    const line = setLine('天，', houseWith(marks));
    const em = comma.unitsPerEm;
    // The comma ends the line: what is left is its ink with the blank before it, or half an em.
    const inset = 0.1 + (ink.right / em) * 0.8;
    expect(line.width / SIZE).toBeCloseTo(1 + Math.max(0.5, inset), 6);
    expect(runOf(line, '，').xs[0]! / SIZE).toBeCloseTo(1 + 0.1, 6);
  });

  it('of marks are trimmed by the ink of the font that they come from', () => {
    const widthIn = (marks: string): number => setLine('天）', houseWith({ marks })).width / SIZE;
    for (const key of [MARKS, 'zcool-xiaowei-400', 'ma-shan-zheng-400']) {
      const font = carriedFont(fonts, key);
      const glyph = font.glyphOf('）'.codePointAt(0)!);
      const ink = present(font.inkOf(glyph), 'ink');
      const advance = font.advanceOf(glyph) / font.unitsPerEm;
      const blank = Math.max(1, advance) - ink.right / font.unitsPerEm;
      expect(widthIn(key), key).toBeCloseTo(1 + Math.max(1, advance) - Math.min(0.5, blank), 6);
    }
  });
});

describe('what a face does not have', () => {
  const face = { han: 'zcool-xiaowei-400', latin: LATIN };

  it('comes from the first of its fallback fonts that has it, then from those of the house', () => {
    const house = houseWith({ ...face, fallback: [HAN] }, { fallback: [KAI] });
    expect(partsOf(setLine('天㐂𠀋', house))).toEqual([
      '天 zcool-xiaowei-400',
      `㐂 ${HAN}`,
      `𠀋 ${KAI}`,
    ]);
  });

  it('is one word in one font when a font has all of it', () => {
    const house = houseWith({ latin: FIGURES, fallback: [KAI] });
    expect(partsOf(setLine('甲ŦEŦ乙', house))).toEqual([`甲 ${HAN}`, `ŦEŦ ${KAI}`, `乙 ${HAN}`]);
  });

  it('is letter by letter where no font has the whole word', () => {
    const house = houseWith({ fallback: [KAI, FIGURES] });
    expect(partsOf(setLine('aĬᵃb', houseWith({ latin: FIGURES, fallback: [KAI] })))).toEqual([
      `a ${FIGURES}`,
      `Ĭ ${KAI}`,
      `ᵃb ${FIGURES}`,
    ]);
    expect(partsOf(setLine('ab', house))).toEqual([`ab ${LATIN}`]);
  });

  it('opens no font that is not needed', () => {
    const asked: string[] = [];
    const book: FontBook = {
      find(key) {
        asked.push(key);
        return fonts.find(key);
      },
    };
    const house = houseWith({ fallback: [KAI] }, { fallback: ['ma-shan-zheng-400'] });
    setLine('天地玄黄，宇宙 2026 GDP', house, { fonts: book });
    expect(asked).not.toContain(KAI);
    setLine('天地𠀋', house, { fonts: book });
    expect(asked).toContain(KAI);
    expect(asked).not.toContain('ma-shan-zheng-400');
  });
});

it('a line is as large as its text, whatever the part that it begins with', () => {
  const fits = { figures: { scale: 1.2 }, marks: { scale: 0.8 } };
  const house = houseWith({ figures: FIGURES, marks: MARKS, fits });
  for (const text of ['25日', '，日', '日25'])
    for (const vertical of [true, false])
      expect(sizeOfLine(setLine(text, house, { vertical })), text).toBe(SIZE);
});

describe('lines in faces of any kind', () => {
  const FONTS = [HAN, LATIN, FIGURES, MARKS, KAI];
  const font = fc.constantFrom(...FONTS);
  const fit = fc.record({
    scale: fc.integer({ min: 80, max: 125 }).map((percent) => percent / 100),
    rise: fc.integer({ min: -10, max: 10 }).map((percent) => percent / 100),
  });
  const face = fc.record({
    latin: font,
    figures: font,
    marks: fc.constantFrom(HAN, MARKS, KAI),
    fits: fc.record({ han: fit, latin: fit, figures: fit, marks: fit }),
    fallback: fc.subarray([...FONTS]),
  });
  const letters = Array.from('天地玄黄宇宙洪荒，。、；“”（）——……2026GDPabc %·礼');
  const copy = fc.string({ unit: fc.constantFrom(...letters), minLength: 30, maxLength: 160 });

  it('lose nothing, are no wider than their measure, and are full where anything can fill them', () => {
    fc.assert(
      fc.property(face, copy, fc.boolean(), (song, text, vertical) => {
        const measure = 12 * SIZE;
        const lines = setCopy(text, 12, { fonts, house: houseWith(song), vertical });
        let end = 0;
        for (const line of lines) {
          expect(text.slice(end, line.from).trim()).toBe('');
          end = line.to;
          expect(line.width).toBeLessThanOrEqual(measure + 0.01);
          const places = line.runs.flatMap((run) => run.ys ?? run.xs);
          expect(places.every(Number.isFinite)).toBe(true);
          // Between connectors and their like nothing gives and nothing takes: such a line says that it is not full.
          const isFilled = line.fit.step !== 0 && line.fit.cost < UNFITTED;
          if (!line.last && isFilled) expect(line.width).toBeCloseTo(measure, 3);
        }
        expect(text.slice(end).trim()).toBe('');
      }),
      { numRuns: 150 },
    );
  });
});

describe('the caret', () => {
  const edition = facesEdition();
  const laidOut = layoutEdition(edition, fonts);
  const page = present(laidOut.pages[0], 'A01');

  it.each(['2025', '2026'])(
    'of article %s goes forward with the text, and a click finds it again',
    (id) => {
      const block = present(edition.articles[id]?.blocks[1], 'a paragraph');
      const starts = present(
        page.frames.find(({ frame }) => frame === (id === '2025' ? 'across' : 'down')),
        'the frame of the article',
      ).lines.filter(({ source }) => source?.block === 1);
      for (const { line, at } of starts) {
        const down = line.vertical === true;
        let before = -Infinity;
        for (const run of line.runs)
          for (const offset of new Set(run.offsets)) {
            const place = { article: id, block: 1, offset: run.from + offset };
            const caret = present(findCaret(laidOut, place), `a caret at ${place.offset}`);
            const along = down ? caret.at.y - at.y : caret.at.x - at.x;
            expect(along, textOf(block).slice(place.offset, place.offset + 3)).toBeGreaterThan(
              before,
            );
            before = along;
            const found = findPlace(page, caret.at, (frame) => edition.frames[frame]?.box);
            expect(found).toMatchObject(place);
          }
      }
    },
  );
});

describe('the language of an article', () => {
  it('says which forms its Han characters have', () => {
    const views: string[] = [];
    const book: FontBook = {
      find(key) {
        const font = fonts.find(key);
        if (!font) return undefined;
        const inLanguage: typeof font.inLanguage = (language) => {
          views.push(language);
          return font.inLanguage(language);
        };
        return { ...font, inLanguage };
      },
    };
    setLine('直骨', houseWith({}), { fonts: book });
    expect(views).toEqual([]);
    setLine('直骨', houseWith({}), { fonts: book, lang: 'ja' });
    setLine('直骨', houseWith({}), { fonts: book, lang: 'zh-Hant' });
    expect(new Set(views)).toEqual(new Set(['ja', 'zh-Hant']));
  });
});
