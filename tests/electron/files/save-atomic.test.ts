// Saving: the whole old or the whole new file, and never over bytes that we have not read.
import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { hashOf, machineDisk, type Disk } from '../../../electron/files/disk.ts';
import { saveAllAtomic, saveAtomic, type FileToSave } from '../../../electron/files/save-atomic.ts';

let folder: string;
beforeEach(async () => {
  folder = await fs.mkdtemp(join(tmpdir(), 'dayang-save-'));
});
afterEach(async () => fs.rm(folder, { recursive: true, force: true }));

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const known = (text: string): { readonly expected: string } => ({
  expected: hashOf(bytesOf(text)),
});

/** A file to be saved with new words, over what we believe is there. */
function file(name: string, text: string, believed?: string): FileToSave {
  const path = join(folder, name);
  return { path, name, bytes: bytesOf(text), ...(believed !== undefined && known(believed)) };
}

const contents = async (): Promise<Record<string, string>> =>
  Object.fromEntries(
    await Promise.all(
      (await fs.readdir(folder)).map(async (name) => [
        name,
        await fs.readFile(join(folder, name), 'utf8'),
      ]),
    ),
  ) as Record<string, string>;

async function save(one: FileToSave): Promise<string> {
  const saved = await saveAtomic(one);
  return saved.ok ? 'saved' : saved.failure.code;
}

describe('a file', () => {
  test('is written anew, and over what was read before', async () => {
    expect(await save(file('a.json', '旧'))).toBe('saved');
    expect(await save(file('a.json', '新', '旧'))).toBe('saved');
    expect(await contents()).toEqual({ 'a.json': '新' });
  });

  test('is written into a folder that is not there yet', async () => {
    expect(await save(file('pages/A01.json', '{}'))).toBe('saved');
    expect(await fs.readFile(join(folder, 'pages/A01.json'), 'utf8')).toBe('{}');
  });

  test('keeps its mode', async () => {
    await fs.writeFile(join(folder, 'a.json'), '旧', { mode: 0o640 });
    await fs.chmod(join(folder, 'a.json'), 0o640);
    await save(file('a.json', '新', '旧'));
    expect((await fs.stat(join(folder, 'a.json'))).mode & 0o777).toBe(0o640);
  });
});

describe('a file that others changed', () => {
  const path = (): string => join(folder, 'a.json');
  beforeEach(async () => fs.writeFile(path(), '旧'));

  /** What happened to the file, what a save over “旧” answers, and what stands there afterwards. */
  test.each([
    ['nothing', () => Promise.resolve(), 'saved', '新'],
    ['other words of the same size', () => fs.writeFile(path(), '它'), 'file-conflict', '它'],
    [
      'the same size and the same time',
      async () => {
        const { atime, mtime } = await fs.stat(path());
        await fs.writeFile(path(), '它');
        await fs.utimes(path(), atime, mtime);
      },
      'file-conflict',
      '它',
    ],
    ['only touched', () => fs.utimes(path(), 1, 1), 'saved', '新'],
    ['our very words', () => fs.writeFile(path(), '新'), 'saved', '新'],
    ['cut to nothing', () => fs.truncate(path(), 0), 'file-conflict', ''],
    ['taken away', () => fs.unlink(path()), 'saved', '新'],
    [
      'taken away and made again with the same words',
      async () => {
        await fs.unlink(path());
        await fs.writeFile(path(), '旧');
      },
      'saved',
      '新',
    ],
    ['a byte order mark', () => fs.writeFile(path(), '\uFEFF旧'), 'file-conflict', '\uFEFF旧'],
  ] as const)('%s', async (_what, happen, answer, left) => {
    await happen();
    expect(await save(file('a.json', '新', '旧'))).toBe(answer);
    expect(await contents()).toEqual({ 'a.json': left });
  });

  test('a folder in its place is left', async () => {
    await fs.unlink(path());
    await fs.mkdir(path());
    expect(await save(file('a.json', '新', '旧'))).toBe('file-disk');
  });

  test('that we have never read is left, even when we would make it new', async () => {
    expect(await save(file('a.json', '新'))).toBe('file-taken');
    expect(await contents()).toEqual({ 'a.json': '旧' });
  });

  test('changed while we wrote is left', async () => {
    const disk: Disk = {
      ...machineDisk,
      writeNew: async (...args) => {
        await machineDisk.writeNew(...args);
        await fs.writeFile(path(), '它');
      },
    };
    const saved = await saveAtomic(file('a.json', '新', '旧'), disk);
    expect(saved).toMatchObject({ ok: false, failure: { code: 'file-conflict' } });
    expect(await contents()).toEqual({ 'a.json': '它' });
  });
});

describe('several files', () => {
  test('a conflict stops its own file and no other', async () => {
    await fs.writeFile(join(folder, 'a.json'), '它');
    const outcomes = await saveAllAtomic([file('a.json', '新', '旧'), file('b.json', '乙')]);
    expect([...outcomes.values()].map((outcome) => outcome.ok)).toEqual([false, true]);
    expect(await contents()).toEqual({ 'a.json': '它', 'b.json': '乙' });
  });

  test('a disk that cannot hold all of them leaves all old ones', async () => {
    await fs.writeFile(join(folder, 'a.json'), '旧');
    let writes = 0;
    const disk: Disk = {
      ...machineDisk,
      writeNew: (...args) => {
        writes += 1;
        if (writes === 2) return Promise.reject(Object.assign(new Error(), { code: 'ENOSPC' }));
        return machineDisk.writeNew(...args);
      },
    };
    const outcomes = await saveAllAtomic([file('a.json', '新', '旧'), file('b.json', '乙')], disk);
    expect([...outcomes.values()]).toMatchObject([
      { ok: false, failure: { code: 'file-disk-full' } },
      { ok: false, failure: { code: 'file-disk-full' } },
    ]);
    expect(await contents()).toEqual({ 'a.json': '旧' });
  });

  test('a share that keeps something else than it was given is found out', async () => {
    const disk: Disk = {
      ...machineDisk,
      writeNew: (path, bytes, like) => machineDisk.writeNew(path, bytes.subarray(1), like),
    };
    const saved = await saveAtomic(file('a.json', '新稿'), disk);
    expect(saved).toMatchObject({ ok: false, failure: { code: 'file-disk' } });
    expect(await contents()).toEqual({});
  });
});

test('a machine that stops between any two operations leaves each file whole, old or new', async () => {
  const names = ['a.json', 'b.json', 'c.json'];
  let stops = 0;
  for (let last = 0; ; last += 1) {
    for (const name of names) await fs.writeFile(join(folder, name), `旧${name}`);
    const done = await saveAllAtomic(
      names.map((name) => file(name, `新${name}`, `旧${name}`)),
      stopAfter(last),
    );
    const left = await contents();
    for (const name of names) expect([`旧${name}`, `新${name}`]).toContain(left[name]);
    const outcomes = names.map((name) => done.get(join(folder, name)));
    outcomes.forEach((outcome, i) => {
      if (outcome?.ok) expect(left[names[i] ?? '']).toBe(`新${names[i]}`);
    });
    for (const name of Object.keys(left))
      if (name.startsWith('.~')) await fs.unlink(join(folder, name));
    if (outcomes.every((outcome) => outcome?.ok)) break;
    stops += 1;
  }
  expect(stops).toBeGreaterThan(15);
});

/** A disk that does so many operations and then no more, as when the power goes. */
function stopAfter(operations: number): Disk {
  let left = operations;
  const guard =
    <Args extends unknown[], Value>(work: (...args: Args) => Promise<Value>) =>
    (...args: Args): Promise<Value> => {
      left -= 1;
      return left < 0 ? Promise.reject(Object.assign(new Error(), { code: 'EIO' })) : work(...args);
    };
  return {
    read: guard(machineDisk.read),
    writeNew: guard(machineDisk.writeNew),
    rename: guard(machineDisk.rename),
    remove: guard(machineDisk.remove),
    syncFolder: guard(machineDisk.syncFolder),
    makeFolder: guard(machineDisk.makeFolder),
  };
}
