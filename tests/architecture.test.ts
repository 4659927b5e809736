// Who may import whom, and what a file may name. The table below is the one truth; type imports
// count. Before it judges the sources the test proves on planted faults that it can find each kind.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, posix, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';

interface Layer {
  /** Layers it may import besides itself. */
  readonly layers: readonly string[];
  /** Packages it may import; a trailing slash stands for everything under that name. */
  readonly packages: readonly string[];
}

const sharedLayers: Readonly<Record<string, Layer>> = {
  'shared/base': { layers: [], packages: [] },
  'shared/model': { layers: ['shared/base'], packages: ['zod'] },
  'shared/fonts': { layers: ['shared/base'], packages: ['harfbuzzjs'] },
  'shared/edit': { layers: ['shared/base', 'shared/model'], packages: ['immer'] },
  'shared/proof': { layers: ['shared/base', 'shared/model'], packages: [] },
  'shared/ingest': { layers: ['shared/base', 'shared/model', 'shared/proof'], packages: [] },
  'shared/layout': {
    layers: ['shared/base', 'shared/model', 'shared/fonts'],
    packages: ['hyphen', 'hyphen/', 'linebreak', 'budoux'],
  },
  'shared/plan': {
    layers: ['shared/base', 'shared/model', 'shared/layout', 'shared/fonts'],
    packages: [],
  },
  'shared/display': {
    layers: ['shared/base', 'shared/model', 'shared/layout'],
    packages: [],
  },
  'shared/export': {
    layers: ['shared/base', 'shared/model', 'shared/fonts', 'shared/display'],
    packages: ['fflate'],
  },
  'shared/preflight': {
    layers: ['shared/base', 'shared/model', 'shared/layout', 'shared/display'],
    packages: [],
  },
  'shared/words': { layers: ['shared/base'], packages: ['i18next'] },
  'shared/ipc': { layers: ['shared/base', 'shared/model'], packages: ['zod'] },
};

const allShared = Object.keys(sharedLayers);
const forPictures = ['node:', 'sharp', 'lcms-wasm', 'mammoth', 'exifreader'];

const layerTable: Readonly<Record<string, Layer>> = {
  ...sharedLayers,
  // zod checks the settings file, which comes from outside like any other.
  electron: { layers: allShared, packages: [...forPictures, 'electron', 'zod'] },
  'electron/cli': { layers: [...allShared, 'electron'], packages: forPictures },
  renderer: {
    layers: [...allShared, 'renderer/article-editor'],
    packages: ['react', 'react/', 'react-dom', 'react-dom/', 'dompurify', 'trusted-types/'],
  },
  'renderer/article-editor': {
    layers: [...allShared, 'renderer'],
    packages: ['react', 'react/', 'react-dom', '@tiptap/'],
  },
};

/** What shared/ may not name: every machine must give the same bytes. */
const outsideNames = new Set([
  ...['process', 'Buffer', 'require', 'globalThis', 'console', 'performance', 'crypto', 'fetch'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'structuredClone', 'Intl'],
  ...['window', 'document', 'navigator', 'self', 'localStorage', 'TextDecoder', 'TextEncoder'],
]);
const inexactMath = new Set([
  ...['acos', 'acosh', 'asin', 'asinh', 'atan', 'atan2', 'atanh', 'cbrt', 'cos', 'cosh', 'exp'],
  ...['expm1', 'hypot', 'log', 'log10', 'log1p', 'log2', 'pow', 'random', 'sin', 'sinh', 'tan'],
  'tanh',
]);
const emptyNames = /^(index|utils?|helpers?|common|misc|manager)$/;

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const folders = ['shared', 'electron', 'renderer', 'tests', 'build'];

function listSources(folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(ts|tsx|mjs|cjs)$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** The most particular layer of the table that a path lies in. */
function findLayer(path: string): string | undefined {
  return Object.keys(layerTable)
    .filter((layer) => path.startsWith(`${layer}/`))
    .sort((a, b) => b.length - a.length)[0];
}

/** Every module that a source names: imports, type imports, re-exports, import() and require(). */
function modulesOf(source: ts.SourceFile): string[] {
  const modules: string[] = [];
  const visit = (node: ts.Node): void => {
    let named: ts.Node | undefined;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) named = node.moduleSpecifier;
    if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      named = node.argument.literal;
    }
    if (ts.isCallExpression(node)) {
      const called = node.expression;
      const loads = called.kind === ts.SyntaxKind.ImportKeyword;
      const requires = ts.isIdentifier(called) && called.text === 'require';
      if (loads || requires) named = node.arguments[0];
    }
    if (named !== undefined && ts.isStringLiteralLike(named)) modules.push(named.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return modules;
}

function allowsPackage(layer: Layer, name: string): boolean {
  return layer.packages.some((allowed) =>
    allowed.endsWith('/') || allowed.endsWith(':') ? name.startsWith(allowed) : name === allowed,
  );
}

/** Judges one import of a file; gives a sentence when it is not allowed. */
function judgeImport(path: string, name: string): string | undefined {
  const own = findLayer(path);
  if (own === undefined) return `${path} lies in no layer of the table`;
  const layer = layerTable[own]!;
  if (!name.startsWith('.')) {
    return allowsPackage(layer, name) ? undefined : `${path}: ${own} may not use ${name}`;
  }
  if (!/\.(ts|tsx|css|json)(\?[\w&]+)?$/.test(name)) return `${path}: ${name} has no ending`;
  const target = posix.join(posix.dirname(path), name);
  const other = findLayer(target);
  if (other === undefined) return `${path}: ${target} lies in no layer of the table`;
  if (other !== own && !layer.layers.includes(other)) {
    return `${path}: ${own} may not import ${other}`;
  }
  const meets = other === 'shared/ipc' && own !== other && target !== 'shared/ipc/contract.ts';
  return meets ? `${path}: only shared/ipc/contract.ts is for others` : undefined;
}

/** Names that a file declares itself, which therefore are not the machine's. */
function declaredIn(source: ts.SourceFile): Set<string> {
  const names = new Set<string>();
  const visit = (node: ts.Node): void => {
    const { name } = node as { readonly name?: ts.Node };
    const declares =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isFunctionDeclaration(node) ||
      ts.isBindingElement(node) ||
      ts.isImportSpecifier(node);
    if (declares && name !== undefined && ts.isIdentifier(name)) names.add(name.text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return names;
}

/** True for the name after a dot, a key, or a member: it belongs to something, not to the machine. */
function belongsToSomething(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isGetAccessorDeclaration(parent) ||
      ts.isBindingElement(parent)) &&
    (('propertyName' in parent && parent.propertyName === node) || parent.name === node)
  );
}

/** Judges what a file in shared/ names beyond the language. */
function judgeNames(path: string, source: ts.SourceFile): string[] {
  const declared = declaredIn(source);
  const faults: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && outsideNames.has(node.text) && !declared.has(node.text)) {
      if (!belongsToSomething(node)) faults.push(`${path}: ${node.text} is the machine's`);
    }
    if (ts.isPropertyAccessExpression(node)) {
      const of = node.expression.getText(source);
      const { text } = node.name;
      const inexact = of === 'Math' && inexactMath.has(text);
      const clock = of === 'Date' && text === 'now';
      const local = text === 'localeCompare' || text.startsWith('toLocale');
      if (inexact || clock || local) faults.push(`${path}: ${of}.${text} differs by machine`);
    }
    if (ts.isNewExpression(node) && node.expression.getText(source) === 'Date') {
      if ((node.arguments?.length ?? 0) === 0) faults.push(`${path}: new Date() reads the clock`);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return faults;
}

/** Judges one file: its name, its length, its imports and, in shared/, the names it uses. */
function judgeFile(path: string, text: string): string[] {
  const faults: string[] = [];
  const stem = basename(path).replace(/(\.(test|e2e|bench|config|d))*\.\w+$/, '');
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(stem)) faults.push(`${path}: its name is not kebab-case`);
  if (emptyNames.test(stem)) faults.push(`${path}: its name says nothing`);
  const lines = text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
  if (lines > 400) faults.push(`${path}: ${String(lines)} lines; 400 is the most`);
  if (path.startsWith('tests/') || path.startsWith('build/')) return faults;
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.ES2023, true);
  for (const name of modulesOf(source)) {
    const fault = judgeImport(path, name);
    if (fault !== undefined) faults.push(fault);
  }
  if (path.startsWith('shared/')) faults.push(...judgeNames(path, source));
  return faults;
}

describe('a planted fault is found', () => {
  test.each([
    ['shared/base/units.ts', "import type { Page } from '../model/page.ts';"],
    ['shared/base/units.ts', "export { z } from 'zod';"],
    ['shared/model/page.ts', "type A = import('../layout/laid-out.ts').Line;"],
    ['shared/layout/line.ts', "const a = await import('../display/display-list.ts');"],
    ['shared/words/words.ts', "import React from 'react';"],
    ['shared/export/pdf.ts', "import { readFile } from 'node:fs';"],
    ['shared/new-layer/thing.ts', "import '../base/units.ts';"],
    ['electron/main.ts', "import { App } from '../renderer/app.tsx';"],
    ['electron/main.ts', "import { answer } from '../shared/ipc/envelope.ts';"],
    ['electron/cli/main.ts', "import { app } from 'electron';"],
    ['renderer/app.tsx', "import { openWindow } from '../electron/window.ts';"],
    ['renderer/app.tsx', "const fs = require('node:fs');"],
    ['renderer/page-view/caret.ts', "import { Editor } from '@tiptap/core';"],
    ['renderer/app.tsx', "import { words } from '../shared/words/words';"],
    ['shared/base/units.ts', 'export const now = Date.now();'],
    ['shared/base/units.ts', 'export const now = new Date();'],
    ['shared/base/units.ts', 'export const a = Math.sin(1);'],
    ['shared/base/units.ts', 'export const a = Math.random();'],
    ['shared/base/units.ts', "export const a = 'x'.toLocaleUpperCase();"],
    ['shared/base/units.ts', "export const a = ['b'].sort((p, q) => p.localeCompare(q));"],
    ['shared/base/units.ts', "export const a = new Intl.NumberFormat('en');"],
    ['shared/base/units.ts', 'export const a = process.env;'],
    ['shared/base/units.ts', "export const a = document.querySelector('p');"],
    ['shared/base/utils.ts', 'export const a = 1;'],
    ['shared/base/lineBreak.ts', 'export const a = 1;'],
  ])('in %s: %s', (path, text) => {
    expect(judgeFile(path, text)).toHaveLength(1);
  });

  test('in a file of 401 lines, not in one of 400', () => {
    const line = 'export const a = 1;\n';
    expect(judgeFile('shared/base/units.ts', line.repeat(401))).toHaveLength(1);
    expect(judgeFile('shared/base/units.ts', line.repeat(400))).toEqual([]);
  });

  test('and sound code is not', () => {
    const sound = [
      "import { z } from 'zod';",
      "import type { Pt } from '../base/units.ts';",
      'interface Window { readonly document: number }',
      'export const shape = (window: Window) => Math.sqrt(window.document);',
      'export const at = new Date(0);',
    ];
    expect(judgeFile('shared/model/page.ts', sound.join('\n'))).toEqual([]);
    expect(judgeFile('electron/ipc.ts', "import '../shared/ipc/contract.ts';")).toEqual([]);
  });
});

describe('every source keeps to the table', () => {
  test.each(folders)('%s', (folder) => {
    const sources = listSources(folder);
    expect(sources.length).toBeGreaterThan(0);
    const faults = sources.flatMap((path) =>
      judgeFile(path, readFileSync(join(root, path), 'utf8')),
    );
    expect(faults).toEqual([]);
  });
});
