// Old formats go up step by step; what is newest or newer stays.
import { expect, test } from 'vitest';
import { FORMAT, migrate, MIGRATIONS, type Migration } from '../../../shared/model/migrations.ts';

const STEPS: readonly Migration[] = [
  { from: 1, migrate: (_kind, { colour, ...rest }) => ({ ...rest, ink: colour ?? null }) },
  { from: 2, migrate: (kind, file) => (kind === 'page' ? { ...file, marks: [] } : file) },
];

test('a file goes through every step from its own format on', () => {
  expect(migrate('page', { format: 1, colour: 'red' }, STEPS)).toEqual({
    format: 3,
    ink: 'red',
    marks: [],
  });
  expect(migrate('article', { format: 2, colour: 'red' }, STEPS)).toEqual({
    format: 3,
    colour: 'red',
  });
});

test('a file of a newer format, or of none, is left as it is', () => {
  for (const file of [{ format: 9 }, { colour: 'red' }, { format: '1' }]) {
    expect(migrate('edition', file, STEPS)).toBe(file);
  }
});

test('the steps lead without a gap to the format that is written', () => {
  expect(MIGRATIONS.map(({ from }) => from)).toEqual(
    Array.from({ length: FORMAT - 1 }, (_, i) => i + 1),
  );
});
