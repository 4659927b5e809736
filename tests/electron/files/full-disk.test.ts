// A disk that is full or may not be written to: the old file is whole, the failure is told, and saving
// works again as soon as it can. Needs a small disk of its own, which only root can make.
import { execFileSync } from 'node:child_process';
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../electron/files/disk.ts';
import { saveAtomic } from '../../../electron/files/save-atomic.ts';

const SIZE = 512 * 1024;
const folder = mkdtempSync(join(tmpdir(), 'dayang-full-'));
const mounted = mount('-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder);

afterAll(async () => {
  if (mounted) execFileSync('/bin/umount', [folder]);
  await fs.rm(folder, { recursive: true, force: true });
});

function mount(...words: string[]): boolean {
  try {
    execFileSync('/bin/mount', words, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const path = join(folder, 'a.json');
const filler = join(folder, 'filler');
const old = new TextEncoder().encode('旧'.repeat(16_000));
const fresh = new TextEncoder().encode('新'.repeat(16_000));
const save = () => saveAtomic({ path, name: 'a.json', bytes: fresh, expected: hashOf(old) });

describe.skipIf(!mounted)('on a small disk (skipped where none can be mounted)', () => {
  test('with any room left, the file is whole: old with a failure, or new', async () => {
    const outcomes = { kept: 0, saved: 0 };
    for (let room = 0; room <= 2 * fresh.length; room += 4096) {
      await fs.rm(filler, { force: true });
      await fs.writeFile(path, old);
      const { bfree, bsize } = await fs.statfs(folder);
      await fs.writeFile(filler, new Uint8Array(Math.max(0, bfree * bsize - room)));
      const saved = await save();
      const now = await fs.readFile(path);
      if (saved.ok) {
        expect(now.equals(fresh)).toBe(true);
        outcomes.saved += 1;
      } else {
        expect(saved.failure).toEqual({ code: 'file-disk-full', values: { file: 'a.json' } });
        expect(now.equals(old)).toBe(true);
        outcomes.kept += 1;
      }
      expect((await fs.readdir(folder)).sort()).toEqual(['a.json', 'filler']);
    }
    expect(outcomes.kept).toBeGreaterThan(8);
    expect(outcomes.saved).toBeGreaterThan(8);
  });

  test('with room again, the save that failed succeeds', async () => {
    await fs.rm(filler, { force: true });
    await fs.writeFile(path, old);
    expect(await save()).toMatchObject({ ok: true });
  });

  test('that may only be read, the failure says so', async () => {
    await fs.writeFile(path, old);
    mount('-o', 'remount,ro', folder);
    const saved = await save();
    mount('-o', 'remount,rw', folder);
    expect(saved).toEqual({
      ok: false,
      failure: { code: 'file-denied', values: { file: 'a.json' } },
    });
    expect((await fs.readFile(path)).equals(old)).toBe(true);
  });
});
