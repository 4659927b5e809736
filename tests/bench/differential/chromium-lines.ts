/** How Chromium breaks the paragraphs: boxes of each measure, asked for the place of every character. */
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium as playwright } from 'playwright';
import { benchFonts, findChromium } from '../peer-places.ts';
import type { LineEnds } from './paragraphs.ts';

/** Pixels of an em. */
const EM = 20;

const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(texts: readonly string[], chars: readonly number[]): string {
  const font = pathToFileURL(resolve(benchFonts[0]!)).href;
  const boxes = chars.flatMap((n) =>
    texts.map((text) => `<p style="width:${n * EM}px">${escape(text)}</p>`),
  );
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>
@font-face{font-family:"Noto Serif SC";src:url("${font}")}
body{font:${EM}px/1.5 "Noto Serif SC"}p{margin:0 0 1em;text-align:justify;line-break:strict;
text-spacing-trim:trim-start;text-autospace:normal}</style><body>${boxes.join('\n')}</body></html>`;
}

/** Runs in the tab: offsets at which a new line begins, and the length of the text. */
function endsInTab(): number[][] {
  return [...document.querySelectorAll('p')].map((box) => {
    const text = box.firstChild as Text;
    const range = document.createRange();
    const ends: number[] = [];
    let before: number | undefined;
    for (let at = 0; at < text.length; at += 1) {
      if (/\s/u.test(text.data[at]!)) continue;
      range.setStart(text, at);
      range.setEnd(text, at + 1);
      const rect = range.getClientRects()[0];
      if (!rect) continue;
      const middle = (rect.top + rect.bottom) / 2;
      if (before !== undefined && middle > before + 10) ends.push(at);
      before = middle;
    }
    return [...ends, text.length];
  });
}

/** Ends of the lines of each paragraph, by measure. */
export async function chromiumLines(
  texts: readonly string[],
  chars: readonly number[],
): Promise<readonly (readonly LineEnds[])[]> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium is installed.');
  mkdirSync('out/differential', { recursive: true });
  const file = resolve('out', 'differential', 'paragraphs.html');
  writeFileSync(file, documentOf(texts, chars));
  const browser = await playwright.launch({ executablePath });
  try {
    const tab = await browser.newPage();
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    const all = await tab.evaluate(endsInTab);
    return chars.map((_, i) => all.slice(i * texts.length, (i + 1) * texts.length));
  } finally {
    await browser.close();
  }
}
