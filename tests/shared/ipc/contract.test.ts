// The contract between the window and the main process: what fits it and what does not.
import { describe, expect, test } from 'vitest';
import { isRequestName, NEWS, REQUESTS } from '../../../shared/ipc/contract.ts';

const nonsense: readonly unknown[] = [undefined, null, 7, 'text', []];

describe('every request', () => {
  test.each(Object.entries(REQUESTS))('%s refuses what is no record', (_name, { ask }) => {
    for (const value of nonsense) expect(ask.safeParse(value).success).toBe(false);
  });

  test('is known by its own name only', () => {
    expect(isRequestName('save')).toBe(true);
    for (const name of ['toString', '__proto__', 'Save', '', 1]) {
      expect(isRequestName(name)).toBe(false);
    }
  });
});

describe('a change', () => {
  const { ask } = REQUESTS.change;

  test('names records by their ids, before and after', () => {
    const changes = {
      records: { pages: { p1: { before: { a: 1 }, after: { a: 2 } } } },
      fields: {},
    };
    expect(ask.safeParse({ changes }).success).toBe(true);
  });

  test.each([
    ['a table that no edition has', { records: { users: {} }, fields: {} }],
    ['a field that never changes', { records: {}, fields: { id: { after: 'x' } } }],
    ['an id that is a path', { records: { pages: { '../p': { after: {} } } }, fields: {} }],
    [
      'an id that every object has',
      { records: { pages: { __Proto__: { after: {} } } }, fields: {} },
    ],
    ['nothing at all', {}],
  ])('is refused with %s', (_what, changes) => {
    expect(ask.safeParse({ changes }).success).toBe(false);
  });
});

describe('an export', () => {
  const { ask } = REQUESTS.exportPages;

  test('names a format and a resolution within reason', () => {
    expect(ask.safeParse({ format: 'pdf', folios: [], dpi: 150 }).success).toBe(true);
    expect(ask.safeParse({ format: 'exe', folios: [], dpi: 150 }).success).toBe(false);
    expect(ask.safeParse({ format: 'png', folios: [], dpi: 90_000 }).success).toBe(false);
  });
});

test('news is one of a few kinds', () => {
  expect(NEWS.safeParse({ kind: 'saved', time: 1 }).success).toBe(true);
  expect(NEWS.safeParse({ kind: 'navigate', to: 'https://example.org' }).success).toBe(false);
});
