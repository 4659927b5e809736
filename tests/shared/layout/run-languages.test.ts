// Words in another language than their text: laws that one specimen cannot say. The specimens themselves
// stand in specimens/languages.ts.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../shared/model/article.ts';
import type { FontBook } from '../../../shared/fonts/font.ts';
import type { SetLine } from '../../../shared/layout/laid-out.ts';
import { makeBlock, textOf, type Block, type Mark } from '../../../shared/model/text.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { setCopy } from '../../support/sketch.ts';
import { articleOf, smallEdition, textFrame } from '../../support/small-page.ts';

const spoken = (lang: Language): Mark => ({ type: 'language', attrs: { lang } });

/** What is seen of lines: their words, widths, and where their glyphs stand. */
const seen = (lines: readonly SetLine[]): unknown =>
  lines.map(({ from, to, width, fit, runs, hyphenated }) => ({
    ...{ from, to, width, fit, hyphenated },
    glyphs: runs.map((run) => [run.text, run.xs, run.font]),
  }));

const ENGLISH =
  'The council will reopen the “riverside” library after eighteen months of reconstruction, it said.';

describe('a paragraph whose words are all in another language', () => {
  it.each(['en', 'fr', 'de'] as const)('is set as an article in it is: %s', (lang) => {
    const rules = { opticalMargins: true, latinTrackingMax: 0.02, characterGrid: true };
    const marked = makeBlock('paragraph', ENGLISH, [spoken(lang)]);
    const inChinese = setCopy(marked, 13, { lang: 'zh-Hans', rules });
    const own = setCopy(ENGLISH, 13, { lang, latin: true, rules });
    expect(seen(inChinese)).toEqual(seen(own));
  });

  it('is Chinese in an English article too', () => {
    const copy = '市民在“新馆”里坐了一个下午，孩子们读到闭馆。';
    const marked = makeBlock('paragraph', copy, [spoken('zh-Hans')]);
    const inEnglish = setCopy(marked, 9, { lang: 'en', latin: true });
    expect(seen(inEnglish)).toEqual(seen(setCopy(copy, 9, { lang: 'zh-Hans' })));
  });
});

it('lines of an English paragraph may have as much between their words as in an English article', () => {
  const copy = `${ENGLISH} ${ENGLISH}`;
  const LEAST = 0.05;
  const loose = (marks: readonly Mark[]): { readonly widest: number; readonly told: number } => {
    const made = smallEdition({
      articles: [articleOf('a', makeBlock('paragraph', copy, marks))],
      pages: { A01: [textFrame('t', { column: 0, columns: 2, line: 0, lines: 40 }, 1)] },
      stories: [{ id: 's', articles: ['a'], thread: ['t'], balance: false }],
    });
    const { house } = made.paper;
    const strict = { ...house, rules: { ...house.rules, letterSpaceMax: LEAST } };
    const edition = { ...made, paper: { ...made.paper, house: strict } };
    const { pages, problems } = layoutEdition(edition, gridFonts());
    const fits = pages[0]!.frames[0]!.lines.map(({ line }) => line.fit.letterSpace);
    const told = problems.filter(({ code }) => code === 'page-loose-line').length;
    return { widest: Math.max(...fits), told };
  };
  const marked = loose([spoken('en')]);
  expect(marked.widest).toBeGreaterThan(LEAST);
  expect(marked.told).toBe(0);
  expect(loose([]).told).toBeGreaterThan(0);
});

it('the language of the article, said once more, changes nothing', () => {
  const copy = '他说“Smith’s reconstruction”还要十八个月，ヨーロッパ的人々……';
  const content = Array.from(copy, (character, i) => ({
    type: 'text' as const,
    text: character,
    ...(i % 3 === 0 && { marks: [spoken('zh-Hans')] }),
  }));
  const marked: Block = { type: 'paragraph', content };
  for (const chars of [7, 11, 40]) {
    const lines = setCopy(marked, chars, { lang: 'zh-Hans' });
    // Runs are parted where marks are; what stands where is the same.
    const plain = setCopy(copy, chars, { lang: 'zh-Hans' });
    expect(seen(lines)).toEqual(seen(plain));
  }
});

it('runs say their language where it is not that of the article, and no others do', () => {
  const spokenIn = (lang: Language, ...content: Block['content']): readonly unknown[] =>
    setCopy({ type: 'paragraph', content }, 20, { lang, latin: lang === 'en' }).flatMap(
      ({ runs }) => runs.map((run) => [run.text, run.lang]),
    );
  const french = { type: 'text', text: 'Oui', marks: [spoken('fr')] } as const;
  expect(spokenIn('zh-Hans', { type: 'text', text: '他说' }, french)).toEqual([
    ['他说', undefined],
    ['Oui', 'fr'],
  ]);
  expect(spokenIn('zh-Hans', french)).toEqual([['Oui', 'fr']]);
  expect(spokenIn('fr', french)).toEqual([['Oui', undefined]]);
});

it('Han of a run have the forms of its language', () => {
  const views: string[] = [];
  const grid = gridFonts();
  const book: FontBook = {
    find(key) {
      const font = grid.find(key);
      if (!font) return undefined;
      return { ...font, inLanguage: (language) => (views.push(language), font) };
    },
  };
  const content = [
    { type: 'text', text: '直' },
    { type: 'text', text: '骨', marks: [spoken('ja')] },
  ] as const;
  setCopy({ type: 'paragraph', content }, 20, { fonts: book, lang: 'zh-Hans' });
  expect(new Set(views)).toEqual(new Set(['ja']));
});

it('no character is lost or doubled, whatever the languages of the runs', () => {
  const words = fc.constantFrom(
    ...['他说“', '”。', '“Oui,” dit-il ', 'administration ', 'ヨーロッパ', '風，雨'],
    ...['— ', '……', 'Smith’s ', '«Да» ', '2026年', 'l’administration·'],
  );
  const run = fc.tuple(words, fc.option(fc.constantFrom(...LANGUAGES)));
  const articles = fc.constantFrom<Language>('zh-Hans', 'zh-Hant', 'ja', 'en', 'fr');
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 24 }), articles, (runs, lang) => {
      const content = runs.map(([text, own]) => ({
        type: 'text' as const,
        text,
        ...(own && { marks: [spoken(own)] }),
      }));
      const block: Block = { type: 'paragraph', content };
      const latin = lang === 'en' || lang === 'fr';
      const lines = setCopy(block, 12, { lang, latin });
      const copy = textOf(block);
      expect(lines.map(({ from, to }) => copy.slice(from, to)).join('')).toBe(copy);
      const drawn = lines.flatMap((line) => line.runs.map(({ text }) => text)).join('');
      expect(drawn.replaceAll(/[\s\u00ad]/gu, '')).toBe(copy.replaceAll(/\s/gu, ''));
      for (const { width } of lines) expect(width).toBeLessThanOrEqual(120.001);
    }),
    { numRuns: 300 },
  );
});
