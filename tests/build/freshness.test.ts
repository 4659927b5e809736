// Knowing whether sources changed: every kind of change is noticed, and reading them is none.
import * as fs from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fingerprintOf } from '../../build/freshness.mjs';
import { dist, root } from '../../build/project.mjs';

let folder: string;

beforeEach(() => {
  fs.mkdirSync(dist, { recursive: true });
  folder = fs.mkdtempSync(join(dist, '.freshness-'));
  fs.mkdirSync(join(folder, 'sub'));
  fs.writeFileSync(join(folder, 'a.ts'), 'one');
  fs.writeFileSync(join(folder, 'sub', 'b.ts'), 'two');
  fs.utimesSync(join(folder, 'sub', 'b.ts'), 1000, 1000);
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const fingerprint = (): string => fingerprintOf([relative(root, folder)]);

test('nothing changed gives the same fingerprint', () => {
  const before = fingerprint();
  fs.readFileSync(join(folder, 'a.ts'));
  expect(fingerprint()).toBe(before);
});

test.each([
  ['a longer file', () => fs.writeFileSync(join(folder, 'a.ts'), 'longer')],
  ['a file of the same length', () => fs.writeFileSync(join(folder, 'sub', 'b.ts'), 'six')],
  ['a new file', () => fs.writeFileSync(join(folder, 'sub', 'c.ts'), '')],
  ['a file less', () => fs.rmSync(join(folder, 'a.ts'))],
  ['a new name', () => fs.renameSync(join(folder, 'a.ts'), join(folder, 'z.ts'))],
])('%s gives another', (_what, change) => {
  const before = fingerprint();
  change();
  expect(fingerprint()).not.toBe(before);
});

test('a source that is not there is no fault', () => {
  expect(fingerprintOf(['no-such-folder'])).toMatch(/^[0-9a-f]{40}$/);
});
