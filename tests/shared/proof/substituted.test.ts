/** What proof-reading says of private characters, and keeps to itself when the house has settled them. */
import { expect, it } from 'vitest';
import { checkCopy } from '../../../shared/proof/check-copy.ts';
import { withoutSubstituted } from '../../../shared/proof/substituted.ts';
import { article } from '../../support/build-edition.ts';

const copy = article('a', [
  ['headline', '户主\ue863'],
  ['paragraph', '户主\ue863和\ue001，都在册。'],
]);

it('says nothing of a character that has a substitute, and goes on about the others', () => {
  const problems = checkCopy(copy);
  const points = (table: Parameters<typeof withoutSubstituted>[2]): readonly unknown[] =>
    withoutSubstituted(problems, copy, table).map(({ values }) => values['point']);
  expect(points([])).toEqual(['U+E863', 'U+E863', 'U+E001']);
  expect(points([{ for: '\ue863', text: '䶮' }])).toEqual(['U+E001']);
  expect(withoutSubstituted(problems, copy)).toBe(problems);
});
