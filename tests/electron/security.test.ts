// The program's refusals, asked without a window: which addresses are its own, what its sessions
// grant, where its pages may go.
import type { Session, WebContents } from 'electron';
import { describe, expect, test } from 'vitest';
import {
  contentSecurityPolicy,
  hardenContents,
  hardenSession,
  isOwnPage,
  isOwnUrl,
  webPreferencesFor,
} from '../../electron/security.ts';

/** Records every handler that is set on it, by the name of the method that sets it. */
function recorder(): { readonly handlers: Map<string, unknown>; readonly target: unknown } {
  const handlers = new Map<string, unknown>();
  const target = new Proxy(
    {},
    {
      get: (_target, method) => (first: unknown, second?: unknown) => {
        const name = typeof first === 'string' ? first : String(method);
        handlers.set(name, second ?? first);
      },
    },
  );
  return { handlers, target };
}

const foreign = [
  '',
  'about:blank',
  'app:',
  'app://',
  'app:///',
  'app://dayang:80/',
  'app://user@dayang/',
  'app://user:pass@dayang/',
  'app://dayang.example.org/',
  'app://example.org/dayang',
  'app://dayang%2f@example.org/',
  'apps://dayang/',
  'https://dayang/',
  'file:///app://dayang/',
  'javascript:location="app://dayang/"',
  'data:text/html,app://dayang/',
  'blob:app://dayang/1',
  'view-source:app://dayang/',
  'chrome://gpu',
  'devtools://devtools/bundled/inspector.html',
  '//dayang/',
  'dayang',
];

describe('an address', () => {
  test.each(foreign)('%j is foreign', (address) => {
    expect(isOwnUrl(address)).toBe(false);
    expect(isOwnPage(address)).toBe(false);
  });

  test.each(['app://dayang/', 'app://dayang/?x=1#y', 'APP://dayang/'])(
    '%j is the program’s page',
    (address) => {
      expect(isOwnPage(address)).toBe(true);
    },
  );

  test('of a file of the program is its own, but no page to go to', () => {
    expect(isOwnUrl('app://dayang/fonts/a.ttf')).toBe(true);
    expect(isOwnPage('app://dayang/fonts/a.ttf')).toBe(false);
  });
});

describe('a session', () => {
  const { handlers, target } = recorder();
  hardenSession(target as Session);

  const permissions = [
    ...['clipboard-read', 'display-capture', 'fullscreen', 'geolocation', 'hid', 'idle-detection'],
    ...['media', 'mediaKeySystem', 'midi', 'midiSysex', 'notifications', 'openExternal'],
    ...['pointerLock', 'keyboardLock', 'serial', 'storage-access', 'speaker-selection', 'usb'],
    ...['top-level-storage-access', 'window-management', 'fileSystem', 'unknown'],
  ];

  const ask = (permission: string, requestingUrl: string): { asked: boolean; checked: boolean } => {
    let asked = false;
    const request = handlers.get('setPermissionRequestHandler') as (
      contents: null,
      permission: string,
      answer: (granted: boolean) => void,
      details: { requestingUrl: string },
    ) => void;
    const check = handlers.get('setPermissionCheckHandler') as (
      contents: null,
      permission: string,
      origin: string,
    ) => boolean;
    request(null, permission, (granted) => (asked = granted), { requestingUrl });
    return { asked, checked: check(null, permission, requestingUrl) };
  };

  test.each(permissions)('refuses %s to everyone', (permission) => {
    for (const url of ['app://dayang/', 'https://example.org/', '']) {
      expect(ask(permission, url)).toEqual({ asked: false, checked: false });
    }
  });

  test('lets the program’s own page write to the clipboard, and no other', () => {
    const permission = 'clipboard-sanitized-write';
    expect(ask(permission, 'app://dayang/')).toEqual({ asked: true, checked: true });
    expect(ask(permission, 'https://example.org/')).toEqual({ asked: false, checked: false });
    expect(ask(permission, '')).toEqual({ asked: false, checked: false });
  });

  test('refuses every device and the screen', () => {
    const device = handlers.get('setDevicePermissionHandler') as () => boolean;
    const classes = handlers.get('setUSBProtectedClassesHandler') as () => string[];
    const pairing = handlers.get('setBluetoothPairingHandler') as (
      details: null,
      answer: (response: { confirmed: boolean }) => void,
    ) => void;
    const screen = handlers.get('setDisplayMediaRequestHandler') as (
      request: null,
      answer: (streams: object) => void,
    ) => void;
    const answers: object[] = [];
    pairing(null, (response) => answers.push(response));
    screen(null, (streams) => answers.push(streams));
    expect(device()).toBe(false);
    expect(classes()).toEqual([]);
    expect(answers).toEqual([{ confirmed: false }, {}]);
  });
});

describe('a page', () => {
  const { handlers, target } = recorder();
  hardenContents(target as WebContents);

  const isStopped = (event: string, url: string): boolean => {
    let stopped = false;
    const listener = handlers.get(event) as (event: {
      url: string;
      preventDefault: () => void;
    }) => void;
    listener({ url, preventDefault: () => (stopped = true) });
    return stopped;
  };

  test.each(['will-navigate', 'will-frame-navigate', 'will-redirect'])(
    'is stopped at %s to any place but the program’s page',
    (event) => {
      expect(foreign.filter((url) => !isStopped(event, url))).toEqual([]);
      expect(isStopped(event, 'app://dayang/')).toBe(false);
    },
  );

  test('opens no window and attaches no web view', () => {
    const open = handlers.get('setWindowOpenHandler') as () => object;
    expect(open()).toEqual({ action: 'deny' });
    expect(isStopped('will-attach-webview', 'app://dayang/')).toBe(true);
  });
});

test('every setting of a window stands on its safe side', () => {
  expect(webPreferencesFor('/preload.cjs', true)).toEqual({
    preload: '/preload.cjs',
    contextIsolation: true,
    sandbox: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    safeDialogs: true,
    spellcheck: false,
    devTools: false,
  });
});

test('the content security policy lets nothing in but the program itself', () => {
  expect(contentSecurityPolicy.split('; ')).toEqual([
    "default-src 'none'",
    "script-src 'self' 'wasm-unsafe-eval'",
    "style-src 'self'",
    "img-src 'self' blob: data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    "media-src 'none'",
    "object-src 'none'",
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types default dompurify ProseMirrorClipboard',
  ]);
});
