// Unpacking an archive: what comes out is what went in, and nothing lands outside of the folder.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { unzip } from '../../build/electron-runtime/unzip.mjs';

let folder: string;

beforeEach(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'dayang-unzip-'));
});

afterEach(() => {
  fs.rmSync(folder, { recursive: true });
});

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

function archiveOf(files: Readonly<Record<string, Uint8Array>>, level: 0 | 9): string {
  const path = join(folder, 'archive.zip');
  fs.writeFileSync(path, zipSync({ ...files }, { level, os: 3, attrs: 0o755 << 16 }));
  return path;
}

test.each([0, 9] as const)('stored or deflated (level %i) files come out as they were', (level) => {
  const text = '大样 '.repeat(10_000);
  const archive = archiveOf({ 'top/electron': bytesOf(text), 'top/a/b.txt': bytesOf('') }, level);
  const out = join(folder, 'out');
  unzip(archive, out, (name) => name.replace('top/', ''));
  expect(fs.readFileSync(join(out, 'electron'), 'utf8')).toBe(text);
  expect(fs.readFileSync(join(out, 'a', 'b.txt'), 'utf8')).toBe('');
  expect(fs.statSync(join(out, 'electron')).mode & 0o777).toBe(0o755);
});

test('files without a place stay packed', () => {
  const archive = archiveOf({ keep: bytesOf('1'), leave: bytesOf('2') }, 9);
  const out = join(folder, 'out');
  unzip(archive, out, (name) => (name === 'keep' ? name : undefined));
  expect(fs.readdirSync(out)).toEqual(['keep']);
});

test.each(['../outside', 'a/../../outside'])('%s is refused', (name) => {
  const archive = archiveOf({ [name]: bytesOf('1') }, 9);
  const out = join(folder, 'out');
  expect(() => {
    unzip(archive, out, (entry) => entry);
  }).toThrow('lies outside of it');
  expect(fs.existsSync(join(folder, 'outside'))).toBe(false);
});

test('a file that is no archive, or half of one, is refused', () => {
  const archive = archiveOf({ a: bytesOf('x'.repeat(1000)) }, 0);
  const whole = fs.readFileSync(archive);
  for (const bytes of [Buffer.from('no archive'), whole.subarray(0, 500), whole.subarray(600)]) {
    fs.writeFileSync(archive, bytes);
    expect(() => {
      unzip(archive, join(folder, 'out'), (name) => name);
    }).toThrow(/archive/);
  }
});
