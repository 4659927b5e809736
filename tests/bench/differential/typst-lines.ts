/** How Typst breaks the paragraphs: one long page for each measure, read back from its PDF. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { readPdfCharacters } from '../pdf-characters.ts';
import { benchFonts, typstFolder, typstPackage } from '../peer-places.ts';
import { endsFromLines, SIZE, type LineEnds } from './paragraphs.ts';

interface Compiler {
  compile(of: { readonly mainFileContent: string }): { readonly result: object | null };
  pdf(document: object, options: { readonly pdfTags: boolean }): Buffer;
}

interface Binding {
  readonly NodeCompiler: { create(options: object): Compiler };
}

/** Distance between paragraphs is larger than between lines, so that they can be told apart. */
function sourceOf(texts: readonly string[], chars: number): string {
  return `#set page(width: ${chars * SIZE}pt, height: auto, margin: 0pt)
#set text(font: "Noto Serif SC", size: ${SIZE}pt, lang: "zh", region: "cn", top-edge: ${SIZE}pt, bottom-edge: 0pt)
#set par(justify: true, leading: ${SIZE}pt, spacing: ${3 * SIZE}pt)
#for words in json(bytes(${JSON.stringify(JSON.stringify(texts))})) { par(words) }`;
}

/** Ends of the lines of each paragraph. */
export function typstLines(texts: readonly string[], chars: number): readonly LineEnds[] {
  const load = createRequire(resolve(typstFolder, 'package.json'));
  const { NodeCompiler } = load(typstPackage.name) as Binding;
  const fontPaths = [dirname(resolve(benchFonts[0]!))];
  const compiler = NodeCompiler.create({ workspace: resolve('.'), fontArgs: [{ fontPaths }] });
  const { result } = compiler.compile({ mainFileContent: sourceOf(texts, chars) });
  if (result === null) throw new Error('Typst cannot set the paragraphs.');
  const folder = join('out', 'differential');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `typst-${chars}.pdf`);
  writeFileSync(file, compiler.pdf(result, { pdfTags: false }));
  const paragraphs = paragraphsIn(file);
  if (paragraphs.length !== texts.length) {
    throw new Error(`${file} shows ${paragraphs.length} paragraphs, not ${texts.length}.`);
  }
  return texts.map((text, i) => endsFromLines(text, paragraphs[i]!));
}

function paragraphsIn(file: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [];
  let line = '';
  let before = -Infinity;
  for (const { text, y } of readPdfCharacters(file)) {
    if (y > before + SIZE) {
      if (line !== '') paragraphs.at(-1)!.push(line);
      if (y > before + 2.5 * SIZE) paragraphs.push([]);
      line = '';
      before = y;
    }
    line += text;
  }
  if (line !== '') paragraphs.at(-1)!.push(line);
  return paragraphs;
}
