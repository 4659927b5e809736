// The window as a fortress: what a page of the program can and cannot reach in a real Electron.
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { contentSecurityPolicy } from '../../electron/security.ts';
import { launchDayang } from './support/launch.ts';
import type { RunningDayang } from './support/launch.ts';

let dayang: RunningDayang;

beforeAll(async () => {
  dayang = await launchDayang();
});

afterAll(async () => {
  await dayang.close();
});

/** The settings that Electron says the window was made with. */
async function readPreferences(): Promise<Record<string, unknown>> {
  return dayang.app.evaluate(({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents as unknown as {
      getLastWebPreferences: () => Record<string, unknown>;
    };
    return { ...contents.getLastWebPreferences() };
  });
}

describe('the window', () => {
  test('opens at the program’s own address, visible', async () => {
    expect(dayang.window.url()).toBe('app://dayang/');
    const visible = await dayang.app.evaluate(async ({ BrowserWindow }) => {
      const window = BrowserWindow.getAllWindows()[0];
      if (window !== undefined && !window.isVisible()) {
        await new Promise<void>((resolve) => {
          window.once('show', () => {
            resolve();
          });
        });
      }
      return window?.isVisible();
    });
    expect(visible).toBe(true);
  });

  test('is made with every setting on its safe side', async () => {
    expect(await readPreferences()).toMatchObject({
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      webSecurity: true,
      webviewTag: false,
    });
  });

  test('has no Node and no Electron in its page', async () => {
    const seen = await dayang.window.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'global', 'electron', 'ipcRenderer'].filter(
        (name) => name in globalThis,
      ),
    );
    expect(seen).toEqual([]);
  });

  test.runIf(inject('stage').hasSandbox && process.platform === 'linux')(
    'runs its page in Chromium’s sandbox, where the kernel filters every call',
    async () => {
      const pages = await dayang.app.evaluate(({ app }) =>
        app.getAppMetrics().flatMap(({ type, pid }) => (type === 'Tab' ? [pid] : [])),
      );
      const filters = pages.map((pid) =>
        /^Seccomp:\t(\d)$/m.exec(readFileSync(`/proc/${String(pid)}/status`, 'utf8'))?.at(1),
      );
      expect(filters).toEqual(['2']);
    },
  );
});

describe('the program’s protocol', () => {
  test('sends the content security policy and the type with every answer', async () => {
    const answers = await dayang.window.evaluate(async () =>
      Promise.all(
        ['/', '/fonts/noto-sans-sc-400.ttf', '/wasm/harfbuzz.wasm', '/nothing.js'].map(
          async (path) => {
            const { status, headers } = await fetch(path);
            return [
              status,
              headers.get('content-type')?.split(';')[0],
              headers.get('content-security-policy'),
              headers.get('x-content-type-options'),
            ];
          },
        ),
      ),
    );
    expect(answers).toEqual([
      [200, 'text/html', contentSecurityPolicy, 'nosniff'],
      [200, 'font/ttf', contentSecurityPolicy, 'nosniff'],
      [200, 'application/wasm', contentSecurityPolicy, 'nosniff'],
      [404, undefined, contentSecurityPolicy, 'nosniff'],
    ]);
  });

  test('lets wasm run and eval not', async () => {
    const outcome = await dayang.window.evaluate(async () => {
      const bytes = await (await fetch('/wasm/harfbuzz.wasm')).arrayBuffer();
      const wasm = await WebAssembly.compile(bytes).then(() => 'runs', String);
      let code: string;
      try {
        code = String(Reflect.apply(Reflect.get(globalThis, 'eval') as () => unknown, null, ['1']));
      } catch (error) {
        code = error instanceof EvalError ? 'refused' : String(error);
      }
      return { wasm, code };
    });
    expect(outcome).toEqual({ wasm: 'runs', code: 'refused' });
  });

  test('lets markup reach the document only after it is cleaned', async () => {
    const markup = await dayang.window.evaluate(() => {
      const box = document.createElement('div');
      box.innerHTML =
        '<b onclick="steal()">粗</b><script>steal()</script><iframe src="x"></iframe>';
      return box.innerHTML;
    });
    expect(markup).toBe('<b>粗</b>');
  });

  test('refuses workers and scripts from elsewhere', async () => {
    const outcomes = await dayang.window.evaluate(() =>
      ['https://example.org/w.js', 'data:text/javascript,1', 'blob:app://other/1'].map(
        (address) => {
          try {
            new Worker(address);
            return 'starts';
          } catch {
            return 'refused';
          }
        },
      ),
    );
    expect(outcomes).toEqual(['refused', 'refused', 'refused']);
  });

  test('gives nothing from outside of its folders', async () => {
    const outcomes = await dayang.window.evaluate(async () =>
      Promise.all(
        [
          'app://dayang/%2e%2e/electron/main.cjs',
          'app://dayang/..%2f..%2fpackage.json',
          'app://dayang/fonts/..%5c..%5cpackage.json',
          'app://elsewhere/',
          'file:///etc/passwd',
          'https://example.org/',
        ].map((address) =>
          fetch(address).then(
            (answer) => answer.status,
            () => 'refused',
          ),
        ),
      ),
    );
    expect(outcomes).toEqual([404, 404, 404, 'refused', 'refused', 'refused']);
  });
});

describe('the page stays where it is', () => {
  test.each([
    'https://example.org/',
    'file:///etc/passwd',
    'data:text/html,x',
    'app://elsewhere/',
    'app://dayang/fonts/noto-sans-sc.LICENSE.txt',
  ])('when it is told to go to %s', async (address) => {
    await dayang.window.evaluate((target) => {
      location.assign(target);
    }, address);
    await dayang.window.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))),
    );
    expect(dayang.window.url()).toBe('app://dayang/');
  });

  test('and opens no second window', async () => {
    const opened = await dayang.window.evaluate(() => {
      const link = document.createElement('a');
      link.href = 'app://dayang/';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
      return window.open('app://dayang/') === null;
    });
    expect(opened).toBe(true);
    const count = await dayang.app.evaluate(
      ({ BrowserWindow }) => BrowserWindow.getAllWindows().length,
    );
    expect(count).toBe(1);
  });

  test('and is granted no permission', async () => {
    const states = await dayang.window.evaluate(async () =>
      Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'midi', 'clipboard-read'].map(
          async (name) => {
            const status = await navigator.permissions.query({ name: name as PermissionName });
            return status.state;
          },
        ),
      ),
    );
    expect(new Set(states)).toEqual(new Set(['denied']));
  });
});
