// The door of the main process: who may ask, what may be asked, and what becomes of an open edition.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { editionArgument } from '../../electron/edition-argument.ts';
import { createEdition, openEdition } from '../../electron/files/edition-folder.ts';
import { answerRequest, isOwnSender, type Handlers, type Sender } from '../../electron/ipc.ts';
import { startSession } from '../../electron/ipc-edition.ts';
import { menuTemplate } from '../../electron/menu.ts';
import { readMemory } from '../../electron/settings.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { News } from '../../shared/ipc/contract.ts';
import { blankEdition } from '../../shared/model/templates.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dayang-ipc-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

function sender(url: string, parent: object | null = null, id = 1): Sender {
  return { senderFrame: { url, parent }, sender: { id } } as unknown as Sender;
}

describe('a request is heard', () => {
  test('from the main frame of the window’s own page', () => {
    expect(isOwnSender(sender('app://dayang/'), 1)).toBe(true);
  });

  test.each([
    ['another origin', sender('https://example.org/')],
    ['a file', sender('file:///etc/passwd')],
    ['another page of ours', sender('app://dayang/fonts/a.ttf')],
    ['a frame inside', sender('app://dayang/', {})],
    ['another window', sender('app://dayang/', null, 2)],
    ['a frame that is gone', { senderFrame: null, sender: { id: 1 } }],
  ])('not from %s', (_what, event) => {
    expect(isOwnSender(event, 1)).toBe(false);
  });
});

describe('an answer', () => {
  const handlers = {
    setSettings: (ask: object) =>
      Promise.resolve({ ok: true, value: { lang: 'en', theme: 'dark', ...ask } }),
    reveal: () => Promise.resolve({ ok: false, failure: { code: 'x', values: {} } }),
  } as unknown as Handlers;

  test('is what the handler gives', async () => {
    const answer = await answerRequest(handlers, 'setSettings', { lang: 'zh-CN' });
    expect(answer).toEqual({ ok: true, value: { lang: 'zh-CN', theme: 'dark' } });
  });

  test('is a failure for a request that is not in the contract, or not so', async () => {
    const refused = { ok: false, failure: { code: 'request-refused' } };
    expect(await answerRequest(handlers, 'eval', {})).toMatchObject(refused);
    expect(await answerRequest(handlers, 'setSettings', { lang: 'xx' })).toMatchObject(refused);
  });

  test('that breaks the contract is our bug', async () => {
    const wrong = { setSettings: () => Promise.resolve({ ok: true, value: 3 }) };
    await expect(answerRequest(wrong as unknown as Handlers, 'setSettings', {})).rejects.toThrow();
  });
});

describe('an open edition', () => {
  let count = 0;
  const nextId = (): string => `id-${(count += 1)}`;

  async function open() {
    const made = blankEdition({
      paper: 'tabloid',
      pages: 1,
      name: '晨报',
      date: '2026-11-24',
      nextId,
    });
    const created = await createEdition(folder, made);
    if (!created.ok) throw new Error(created.failure.code);
    const news: News[] = [];
    return { session: startSession(created.value, (one) => news.push(one)), news };
  }

  test('writes a change soon after it was made, and says so', async () => {
    const { session, news } = await open();
    const page = session.edition().pageIds[0]!;
    const change = applyCommand(session.edition(), { kind: 'page-set', page, section: '副刊' });
    if (!change.ok) throw new Error(change.failure.code);
    session.change(change.value);
    expect(session.hasUnsaved()).toBe(true);
    await vi.waitFor(() => {
      expect(news.at(-1)?.kind).toBe('saved');
    }, 5000);
    expect(readFileSync(join(folder, 'pages', 'A01.json'), 'utf8')).toContain('副刊');
    expect(session.hasUnsaved()).toBe(false);
  });

  test('can be written at once, and then opens as it was left', async () => {
    const { session } = await open();
    const change = applyCommand(session.edition(), { kind: 'edition-set-issue', issue: 77 });
    if (!change.ok) throw new Error(change.failure.code);
    const expected = withChanges(session.edition(), change.value);
    session.change(change.value);
    expect((await session.flush()).ok).toBe(true);
    const again = await openEdition(folder);
    expect(again.ok && again.value.edition).toEqual(expected);
  });

  test('keeps a change that cannot be written, says why, and leaves the file of others alone', async () => {
    const { session, news } = await open();
    const file = join(folder, 'edition.json');
    const other = readFileSync(file, 'utf8').replace('晨报', '晚报');
    const { writeFileSync } = await import('node:fs');
    writeFileSync(file, other);
    const change = applyCommand(session.edition(), { kind: 'edition-set-issue', issue: 5 });
    if (!change.ok) throw new Error(change.failure.code);
    session.change(change.value);
    expect((await session.flush()).ok).toBe(false);
    expect(news.at(-1)).toMatchObject({ kind: 'save-failed' });
    expect(session.hasUnsaved()).toBe(true);
    expect(readFileSync(file, 'utf8')).toBe(other);
  });
});

describe('what the program remembers', () => {
  test('survives a restart, the last edition first and once', async () => {
    const file = join(folder, 'settings.json');
    const memory = readMemory(file, 'zh-CN');
    expect(memory.settings()).toEqual({ lang: 'zh-CN', theme: 'system' });
    await memory.setSettings({ lang: 'en' });
    for (const path of ['/a', '/b', '/a']) await memory.addRecent({ path, name: path, date: '' });
    const again = readMemory(file, 'zh-CN');
    expect(again.settings().lang).toBe('en');
    expect(again.recent().map((recent) => recent.path)).toEqual(['/a', '/b']);
  });

  test('is forgotten when the file is damaged', async () => {
    const { writeFileSync } = await import('node:fs');
    const file = join(folder, 'settings.json');
    writeFileSync(file, '{"lang": "xx"');
    expect(readMemory(file, 'en-GB').settings()).toEqual({ lang: 'en', theme: 'system' });
  });
});

test('the menu shows keys but leaves pressing them to the window, and refuses unknown roles', () => {
  const chosen: string[] = [];
  const [file] = menuTemplate(
    [
      {
        label: '文件',
        entries: [
          {
            kind: 'action',
            action: 'file.save',
            label: '保存',
            keys: 'CommandOrControl+S',
            enabled: true,
          },
          { kind: 'line' },
          { kind: 'role', role: 'forceReload', label: '重载' },
        ],
      },
    ],
    (action) => chosen.push(action),
  );
  const items = file?.submenu as {
    label?: string;
    registerAccelerator?: boolean;
    click?: () => void;
  }[];
  expect(items).toHaveLength(2);
  expect(items[0]).toMatchObject({ label: '保存', registerAccelerator: false });
  items[0]?.click?.();
  expect(chosen).toEqual(['file.save']);
});

test('the edition to open is the last word of the command line that is no switch', () => {
  expect(editionArgument(['electron', '/app', '--lang=en', '/news'], '/app')).toBe('/news');
  expect(editionArgument(['electron', '--no-sandbox', '/app'], '/app')).toBeUndefined();
  expect(editionArgument(['dayang'], '/app')).toBeUndefined();
});
