/** A03 民生: the five articles of one real newspaper page, as they stood together in print. */
import { folioLine, makePage } from './page-maker.ts';

const PARTS = ['headline', 'byline'] as const;

/** Lays out A03; its text fills the page line for line. */
export function pageA03(): ReturnType<ReturnType<typeof makePage>['done']> {
  const page = makePage('A03', '民生', {
    editor: '沈知远',
    designer: '陆一帆',
    proofreader: '何静宜',
  });
  folioLine(page, 'right');
  page.head('warmth', [0, 5, 0, 7], { parts: PARTS, maxLines: 1, size: 66 });
  page.text('warmth', [0, 3, 7, 37]);
  page.picture('trench', 'warmth', [3, 2, 7, 18], [3, 2, 25, 1]);
  page.picture('gas-pipes', 'warmth', [3, 2, 26, 17], [3, 2, 43, 1]);
  page.across(44, 0.5);
  page.head('medicine', [0, 2, 45, 6], { parts: PARTS, size: 26, maxLines: 1 });
  page.text('medicine', [0, 2, 51, 34]);
  page.between(2, 45, 40);
  page.head('training', [2, 2, 45, 7], { parts: PARTS, size: 28, face: 'songBold' });
  page.text('training', [2, 2, 52, 33]);
  page.between(4, 45, 40);
  page.head('audit', [4, 1, 45, 8], { parts: PARTS, size: 22, maxLines: 3, face: 'hei' });
  page.text('audit', [4, 1, 53, 32]);
  page.across(85, 0.5);
  page.head('science', [0, 5, 86, 5], {
    parts: ['rubric', 'headline'],
    size: 28,
    maxLines: 1,
    face: 'songBold',
  });
  page.text('science', [0, 5, 91, 6]);
  return page.done();
}
