/** Chromium as a program of the bench, driven by Playwright. Words: `pdf PAGES FILE`, `warm KEYS`, `version`. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium as playwright, type Page } from 'playwright';
import { answer, MOST_PDFS, type Peer, type WarmTimes } from '../answer.ts';
import { copyOnPages, findCaret, plan, typedAfter, type CopyPage } from '../bench-copy.ts';
import { findChromium } from '../peer-places.ts';
import { toHtml } from './chromium-page.ts';

/** Opens pages in a new browser, lets `use` work with them, and closes it. */
async function withPages<T>(copy: readonly CopyPage[], use: (tab: Page) => Promise<T>): Promise<T> {
  const executablePath = findChromium();
  if (executablePath === undefined) throw new Error('No Chromium is installed.');
  mkdirSync('out', { recursive: true });
  const folder = mkdtempSync(join('out', 'bench-html-'));
  const file = resolve(folder, 'pages.html');
  writeFileSync(file, toHtml(copy));
  const browser = await playwright.launch({ executablePath });
  try {
    const tab = await browser.newPage({ viewport: { width: 1500, height: 2100 } });
    await tab.goto(pathToFileURL(file).href);
    await tab.evaluate(() => document.fonts.ready.then(() => undefined));
    return await use(tab);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true });
  }
}

async function toPdf(tab: Page, path?: string): Promise<void> {
  const { widthMm, heightMm } = plan.page;
  await tab.pdf({
    ...(path !== undefined && { path }),
    width: `${widthMm}mm`,
    height: `${heightMm}mm`,
    printBackground: true,
    preferCSSPageSize: true,
  });
}

/** What is typed: the block among those of the story box, the offset in it, and a key for each entry. */
interface Typing {
  readonly block: number;
  readonly offset: number;
  readonly keys: readonly string[];
}

/** Cutlines are not in the story box: blocks are counted without them. */
function typing(keys: number): Typing {
  const { block, offset } = findCaret();
  const before = copyOnPages(1)[0]!.articles[0]!.blocks.slice(0, block);
  const counted = before.filter(({ kind }) => kind !== 'cutline').length;
  return { block: counted, offset, keys: [...typedAfter(keys)] };
}

/** Runs in the tab: types key after key, and times each to the layout and to the frame after it. */
async function typeInTab({ block, offset, keys }: Typing): Promise<[number[], number[]]> {
  const story = document.querySelector<HTMLElement>('.story')!;
  const text = story.children[block]!.firstChild as Text;
  const painted = (): Promise<void> =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => resolve();
        channel.port2.postMessage(0);
      });
    });
  const layout: number[] = [];
  const frame: number[] = [];
  for (const [i, key] of keys.entries()) {
    await painted();
    const start = performance.now();
    text.insertData(offset + i, key);
    // Reading a height makes the browser lay out at once.
    const height = (story.lastElementChild as HTMLElement).offsetHeight;
    if (height < 0) throw new Error('The story has no height.');
    layout.push(performance.now() - start);
    await painted();
    frame.push(performance.now() - start);
  }
  return [layout, frame];
}

async function timePdfs(tab: Page, { block, offset, keys }: Typing): Promise<number[]> {
  const times: number[] = [];
  await toPdf(tab);
  for (const [i, key] of keys.entries()) {
    const start = performance.now();
    await tab.evaluate(
      ([child, place, character]) => {
        const text = document.querySelector('.story')!.children[child]!.firstChild as Text;
        text.insertData(place, character);
      },
      [block, offset + i, key] as const,
    );
    await toPdf(tab);
    times.push(performance.now() - start);
  }
  return times;
}

const chromium: Peer = {
  pdf: (pages, file) => withPages(copyOnPages(pages), (tab) => toPdf(tab, file)),
  warm: async (count): Promise<WarmTimes> => {
    const work = typing(count);
    const typed = await withPages(copyOnPages(1), (tab) => tab.evaluate(typeInTab, work));
    const pdf = await withPages(copyOnPages(1), (tab) =>
      timePdfs(tab, typing(Math.min(count, MOST_PDFS))),
    );
    return { layout: typed[0], frame: typed[1], pdf };
  },
  version: () =>
    withPages([], (tab) => Promise.resolve(`Chromium ${tab.context().browser()?.version() ?? ''}`)),
};

process.exitCode = await answer(chromium, process.argv.slice(2));
