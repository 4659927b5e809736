// The program's protocol against a folder of known files: what it serves, and how many ways out of the
// folder it refuses.
import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { answerRequest, pathOfAddress } from '../../electron/app-protocol.ts';
import { securityHeaders } from '../../electron/security.ts';

let folder: string;
let product: string;

beforeAll(() => {
  folder = fs.mkdtempSync(join(tmpdir(), 'dayang-protocol-'));
  product = join(folder, 'dist');
  const files: Readonly<Record<string, string>> = {
    'secret.json': '"secret"',
    'dist/electron/main.js': 'secret',
    'dist/renderer/index.html': '<!doctype html>',
    'dist/renderer/assets/main.js': 'main()',
    'dist/renderer/notes.md': 'secret',
    'dist/renderer-old/index.html': 'secret',
    'dist/fonts/song.ttf': 'font',
    'dist/fonts/大样.ttf': 'font',
    'dist/hyphenation/de-1996.json': '[]',
  };
  for (const [path, text] of Object.entries(files)) {
    fs.mkdirSync(join(folder, path, '..'), { recursive: true });
    fs.writeFileSync(join(folder, path), text);
  }
  fs.symlinkSync(join(folder, 'secret.json'), join(product, 'renderer', 'link.json'));
  fs.symlinkSync(join(product, 'electron'), join(product, 'renderer', 'linked'));
  fs.symlinkSync(join(product, 'renderer-old'), join(product, 'fonts', 'old'));
});

afterAll(() => {
  fs.rmSync(folder, { recursive: true });
});

const ask = (address: string, method = 'GET'): Promise<Response> =>
  answerRequest(product, { url: address, method } as Request);

describe('the protocol serves', () => {
  test.each([
    ['app://dayang/', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://dayang/?edition=1#top', 'text/html; charset=utf-8', '<!doctype html>'],
    ['app://dayang/assets/main.js', 'text/javascript; charset=utf-8', 'main()'],
    ['app://dayang/fonts/song.ttf', 'font/ttf', 'font'],
    ['app://dayang/hyphenation/de-1996.json', 'application/json; charset=utf-8', '[]'],
    ['app://dayang/fonts/%E5%A4%A7%E6%A0%B7.ttf', 'font/ttf', 'font'],
  ])('%s', async (address, type, text) => {
    const answer = await ask(address);
    expect(answer.status).toBe(200);
    expect(answer.headers.get('content-type')).toBe(type);
    expect(await answer.text()).toBe(text);
    for (const [name, value] of Object.entries(securityHeaders)) {
      expect(answer.headers.get(name)).toBe(value);
    }
  });

  test('only the headers when asked for no more', async () => {
    const answer = await ask('app://dayang/fonts/song.ttf', 'HEAD');
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });
});

describe('the protocol refuses', () => {
  test.each([
    'app://dayang/../electron/main.js',
    'app://dayang/%2e%2e/electron/main.js',
    'app://dayang/..%2felectron%2fmain.js',
    'app://dayang/..%2f..%2fsecret.json',
    'app://dayang/assets/..%2f..%2f..%2fsecret.json',
    'app://dayang/fonts/..%2felectron%2fmain.js',
    'app://dayang/fonts/%2e%2e%2felectron%2fmain.js',
    'app://dayang/..%5c..%5csecret.json',
    'app://dayang/%2fetc%2fpasswd',
    'app://dayang//etc/passwd',
    'app://dayang/c:%2fsecret.json',
    'app://dayang/assets/main.js%00.html',
    'app://dayang/%ff',
    'app://dayang/electron/main.js',
    'app://dayang/renderer-old/index.html',
    'app://dayang/fonts',
    'app://dayang/fonts/',
    'app://dayang/assets',
    'app://dayang/notes.md',
    'app://dayang/link.json',
    'app://dayang/linked/main.js',
    'app://dayang/fonts/old/index.html',
    'app://dayang/missing.js',
    'app://elsewhere/index.html',
    'https://dayang/index.html',
  ])('%s', async (address) => {
    const answer = await ask(address);
    expect([answer.status, await answer.text()]).toEqual([404, '']);
    expect(answer.headers.get('content-security-policy')).not.toBeNull();
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('anything but reading: %s', async (method) => {
    expect((await ask('app://dayang/', method)).status).toBe(405);
  });
});

test('an address becomes a path inside the product, or nothing', () => {
  expect(pathOfAddress('app://dayang/')).toBe('renderer/index.html');
  expect(pathOfAddress('app://dayang/wasm/a.wasm')).toBe('wasm/a.wasm');
  expect(pathOfAddress('app://dayang/fontsy/a.ttf')).toBe('renderer/fontsy/a.ttf');
  expect(pathOfAddress('app://dayang/..%2fa.js')).toBeUndefined();
});
