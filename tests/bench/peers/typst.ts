/** Typst as a program of the bench, through its binding for Node. Words: `pdf PAGES FILE`, `warm KEYS`, `version`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, resolve } from 'node:path';
import { answer, cpuTime, MOST_PDFS, type Peer, type WarmTimes } from '../answer.ts';
import { copyAfterTyping, copyOnPages, type CopyPage } from '../bench-copy.ts';
import { benchFonts, typstFolder } from '../peer-places.ts';

/** What is used of the binding. A compiled document is opaque. */
interface Compiler {
  mapShadow(path: string, bytes: Buffer): void;
  compile(of: { readonly mainFilePath: string }): {
    readonly result: object | null;
    takeDiagnostics(): object;
  };
  fetchDiagnostics(of: object): readonly object[];
  pdf(document: object, options: { readonly pdfTags: boolean }): Buffer;
  query(of: { readonly mainFileContent: string }, what: object): readonly string[];
  evictCache(age: number): void;
}

interface Binding {
  readonly NodeCompiler: { create(options: object): Compiler };
}

const workspace = resolve('tests', 'bench', 'peers');
const page = resolve(workspace, 'newspaper.typ');

function makeCompiler(): Compiler {
  const load = createRequire(resolve(typstFolder, 'package.json'));
  const { NodeCompiler } = load('@myriaddreamin/typst-ts-node-compiler') as Binding;
  // Typst takes whole folders of fonts; each of these holds one font.
  const fontPaths = benchFonts.map((font) => dirname(resolve(font)));
  const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths }] });
  const plan = readFileSync(resolve('tests', 'bench', 'data', 'plan.json'));
  compiler.mapShadow(resolve(workspace, 'plan.json'), plan);
  return compiler;
}

function layOut(compiler: Compiler, copy: readonly CopyPage[]): object {
  compiler.mapShadow(resolve(workspace, 'copy.json'), Buffer.from(JSON.stringify(copy)));
  const compiled = compiler.compile({ mainFilePath: page });
  if (compiled.result === null) {
    throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics())));
  }
  return compiled.result;
}

function toPdf(compiler: Compiler, copy: readonly CopyPage[]): Buffer {
  return compiler.pdf(layOut(compiler, copy), { pdfTags: false });
}

type Work = (compiler: Compiler, copy: readonly CopyPage[]) => unknown;

/** Times a piece of work key by key. What has not been used for ten keys is forgotten. */
function timeKeys(
  compiler: Compiler,
  keys: number,
  work: Work,
): { readonly times: readonly number[]; readonly cpuTimes: readonly number[] } {
  const times: number[] = [];
  const cpuTimes: number[] = [];
  compiler.evictCache(0);
  work(compiler, copyOnPages(1));
  for (let key = 1; key <= keys; key += 1) {
    const copy = copyAfterTyping(key);
    const cpu = cpuTime();
    const start = performance.now();
    work(compiler, copy);
    times.push(performance.now() - start);
    cpuTimes.push(cpuTime() - cpu);
    compiler.evictCache(10);
  }
  return { times, cpuTimes };
}

const typst: Peer = {
  pdf: (pages, file) => {
    writeFileSync(file, toPdf(makeCompiler(), copyOnPages(pages)));
    return Promise.resolve();
  },
  warm: (keys): Promise<WarmTimes> => {
    const compiler = makeCompiler();
    const { times, cpuTimes } = timeKeys(compiler, keys, layOut);
    const pdf = timeKeys(compiler, Math.min(keys, MOST_PDFS), toPdf).times;
    return Promise.resolve({ layout: times, layoutCpu: cpuTimes, pdf });
  },
  version: () => {
    const source = { mainFileContent: '#metadata(str(sys.version)) <version>' };
    const found = makeCompiler().query(source, { selector: '<version>', field: 'value' });
    return Promise.resolve(`Typst ${found[0] ?? ''}`);
  },
};

process.exitCode = await answer(typst, process.argv.slice(2));
