// A house that spaces its headlines widely is not told that they are loose: that was asked for.
import { expect, it } from 'vitest';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import { gridFonts } from '../../support/grid-font.ts';
import { article, buildEdition, headFrame, TEST_PAPER } from '../../support/build-edition.ts';

it('a headline spaced to fill its width is no loose line', () => {
  const { house } = TEST_PAPER;
  const head = headFrame('head', 'a', undefined, { size: 20, fill: true, parts: ['headline'] });
  const edition = buildEdition({
    articles: [article('a', [['headline', '江边一年灯火长']])],
    pages: [{ folio: 'A01', frames: [head] }],
    paper: { house: { ...house, headTracking: { least: 0, most: 0.6 } } },
  });
  const { pages, problems } = layoutEdition(edition, gridFonts());
  const line = pages[0]?.frames[0]?.lines[0]?.line;
  expect(line?.width).toBeCloseTo(head.box.width, 6);
  expect(line?.fit.letterSpace).toBeGreaterThan(0.5);
  expect(problems.map(({ code }) => code)).not.toContain('page-loose-line');
});
