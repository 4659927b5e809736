// The program's own protocol, app://dayang/: serves the built window, the fonts, the hyphenation patterns and
// the wasm files, and nothing that lies outside of their folders. Every answer carries the security headers.
import { readFile, realpath } from 'node:fs/promises';
import { extname, isAbsolute, join, relative } from 'node:path';
import type { Protocol } from 'electron';
import { isOwnUrl, securityHeaders } from './security.ts';

/** The privileges of the scheme; they are registered before the program is ready. */
export const appScheme = {
  scheme: 'app',
  privileges: { standard: true, secure: true, supportFetchAPI: true },
} as const;

const typeByEnding: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.ttf': 'font/ttf',
  '.otf': 'font/otf',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
};

/** Folders inside the product that have an address of their own; all other paths are the window's. */
const ownFolders = ['fonts', 'hyphenation', 'wasm'];

/**
 * Finds the path inside the product that an address means, or undefined when it means none.
 * The path is relative and may not exist.
 */
export function pathOfAddress(address: string): string | undefined {
  if (!isOwnUrl(address)) return undefined;
  let path: string;
  try {
    path = decodeURIComponent(new URL(address).pathname);
  } catch {
    return undefined;
  }
  if (path.includes('\0') || path.includes('\\') || path.includes(':')) return undefined;
  const steps = path.split('/').filter((step) => step !== '');
  if (steps.some((step) => step === '.' || step === '..')) return undefined;
  const first = steps[0];
  if (first === undefined) return 'renderer/index.html';
  return ownFolders.includes(first) ? steps.join('/') : ['renderer', ...steps].join('/');
}

/** Finds the real file, or undefined when there is none or a link leads out of its folder. */
async function findFile(product: string, path: string): Promise<string | undefined> {
  const folder = join(product, path.slice(0, path.indexOf('/')));
  try {
    const [root, file] = await Promise.all([realpath(folder), realpath(join(product, path))]);
    const way = relative(root, file);
    return way === '' || way.startsWith('..') || isAbsolute(way) ? undefined : file;
  } catch {
    return undefined;
  }
}

const refuse = (status: number): Response =>
  new Response(null, { status, headers: { ...securityHeaders } });

/** Answers one request from the product's folder: the file, or 404, or 405 for anything but reading. */
export async function answerRequest(product: string, request: Request): Promise<Response> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const path = pathOfAddress(request.url);
  const type = path === undefined ? undefined : typeByEnding[extname(path)];
  if (path === undefined || type === undefined) return refuse(404);
  const file = await findFile(product, path);
  if (file === undefined) return refuse(404);
  const body = request.method === 'HEAD' ? null : await readFile(file);
  return new Response(body, {
    status: 200,
    headers: { ...securityHeaders, 'Content-Type': type },
  });
}

/** Serves the product's folder at app://dayang/. */
export function serveApp(protocol: Protocol, product: string): void {
  protocol.handle(appScheme.scheme, (request) => answerRequest(product, request));
}
