/**
 * npm run bench: sets one newspaper page by Dayang and by the programs one would pick instead, measures
 * all of them in the same run and prints one JSON object. `--quick` leaves out a hundred pages,
 * `--with-peers` installs Typst first, `--window` measures the window too.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { availableParallelism, cpus, loadavg, totalmem } from 'node:os';
import { join } from 'node:path';
import { makeNodeFontBook } from '../../electron/fonts/node-font-book.ts';
import type { WarmTimes } from './answer.ts';
import { installPeers } from './install-peers.ts';
import { judgePage } from './page-facts.ts';
import { missingTools } from './pdf-characters.ts';
import { watchMemory, type PeakMemory } from './peak-memory.ts';
import { windowReport } from './peer-places.ts';
import { commandLine, listPrograms, type BenchProgram } from './programs.ts';
import { runProgram, type ProgramRun } from './run-program.ts';
import { medianOf, summarize } from './statistics.ts';

const words = process.argv.slice(2);
const isQuick = words.includes('--quick');
const pageCounts = isQuick ? [1, 10] : [1, 10, 100];
const RUNS = 3;
const keys = isQuick ? 30 : 100;
const folder = join('out', 'bench');
const rawText = join('tests', 'shared', 'ingest', 'copy', 'real-page.txt');

type Facts = Record<string, unknown>;

function say(sentence: string): void {
  process.stderr.write(`${sentence}\n`);
}

const fileOf = (name: string, pages: number): string => join(folder, `${name}-${pages}.pdf`);

/** Where the program of a run is, what it is told, and the highest exit code that is still a success. */
interface Contestant {
  readonly name: string;
  readonly worst: number;
  readonly words: (pages: number) => readonly string[];
}

function contestants(programs: readonly BenchProgram[]): readonly Contestant[] {
  return programs.map(({ name, script }) => ({
    name,
    worst: 0,
    words: (pages) => [script, 'pdf', String(pages), fileOf(name, pages)],
  }));
}

/** The product itself: from the text as a desk gets it to planned pages. It has things to report. */
const fromRawText: Contestant = {
  name: 'raw text',
  worst: 1,
  words: () => [
    ...[commandLine, 'make', rawText, '--paper', 'broadsheet'],
    ...['--pdf', fileOf('raw-text', 1)],
  ],
};

/** Cold runs, taking turns so that a busy machine is unfair to all alike. */
async function timeCold(all: readonly Contestant[], pages: number): Promise<Facts> {
  const runs = new Map<string, ProgramRun[]>(all.map(({ name }) => [name, []]));
  for (let round = 1; round <= RUNS; round += 1) {
    for (const one of all) {
      say(`${one.name}: ${pages} pages, run ${round} of ${RUNS}`);
      runs.get(one.name)!.push(await runProgram(one.words(pages), one));
    }
  }
  return Object.fromEntries(
    [...runs].map(([name, of]) => [
      name,
      {
        seconds: medianOf(of.map((run) => run.seconds)),
        cpuSeconds: medianOf(of.map((run) => run.cpuSeconds ?? Number.NaN)),
      },
    ]),
  );
}

/** In a run of its own, so that looking does not slow the runs that are timed. */
async function measureMemory(one: Contestant, pages: number): Promise<PeakMemory> {
  say(`${one.name}: memory, ${pages} pages`);
  const { peak, watch } = watchMemory();
  await runProgram(one.words(pages), { worst: one.worst, watch });
  return peak;
}

async function measureTyping({ name, script }: BenchProgram): Promise<Facts> {
  say(`${name}: typing`);
  const { said } = await runProgram([script, 'warm', String(keys)]);
  const { layout, layoutCpu, frame, pdf } = JSON.parse(said) as WarmTimes;
  return {
    layoutMs: summarize(layout),
    ...(layoutCpu && { layoutCpuMs: summarize(layoutCpu) }),
    ...(frame && { frameMs: summarize(frame) }),
    pdfMs: summarize(pdf),
  };
}

function judge(name: string): Facts {
  const missing = missingTools();
  if (missing.length > 0) return { skipped: `Not installed: ${missing.join(', ')}.` };
  const fonts = makeNodeFontBook();
  const font = fonts.open('noto-serif-sc-400');
  if (!font.ok) throw new Error(font.failure.code);
  const facts = judgePage(fileOf(name, 1), font.value);
  fonts.close();
  return facts;
}

/** In a process of its own, so that nothing of the others is warm. */
async function measureEngineApart(): Promise<unknown> {
  say('engine: edits, drags, pages');
  const { said } = await runProgram([
    listPrograms()[0]!.script,
    'engine',
    isQuick ? 'quick' : 'whole',
  ]);
  return JSON.parse(said) as unknown;
}

/** Cold runs of Dayang alone: how time and memory grow with the pages of an edition. */
async function measureGrowth(counts: readonly number[]): Promise<Facts> {
  const [one] = contestants(listPrograms());
  const growth: Facts = {};
  for (const pages of counts) {
    say(`growth: ${pages} pages`);
    const { seconds } = await runProgram(one!.words(pages), one);
    growth[pages] = { seconds, peakMemory: await measureMemory(one!, pages) };
  }
  return growth;
}

async function measureWindow(): Promise<unknown> {
  say('window: from key to painted page');
  const vitest = join('node_modules', 'vitest', 'vitest.mjs');
  await runProgram([vitest, 'run', '--config', join('build', 'vitest.bench.config.ts')]);
  return JSON.parse(readFileSync(windowReport, 'utf8')) as unknown;
}

async function measureProgram(
  program: BenchProgram,
  cold: ReadonlyMap<number, Facts>,
): Promise<Facts> {
  const [one] = contestants([program]);
  const peakMemory: Facts = {};
  for (const pages of pageCounts) peakMemory[pages] = await measureMemory(one!, pages);
  return {
    version: (await runProgram([program.script, 'version'])).said,
    cold: Object.fromEntries([...cold].map(([pages, times]) => [pages, times[program.name]])),
    typing: await measureTyping(program),
    peakMemory,
    page: judge(program.name),
  };
}

async function runBench(): Promise<Facts> {
  if (words.includes('--with-peers')) installPeers();
  mkdirSync(folder, { recursive: true });
  const all = listPrograms();
  const present = all.filter(({ missing }) => missing === undefined);
  // The first run of each brings its files into the memory of the machine.
  for (const one of contestants(present)) await runProgram(one.words(1), one);
  const cold = new Map<number, Facts>();
  for (const pages of pageCounts) {
    const turns = contestants(present);
    cold.set(pages, await timeCold(pages === 1 ? [...turns, fromRawText] : turns, pages));
  }
  const programs: Facts = {};
  for (const program of all) {
    programs[program.name] = program.missing
      ? { skipped: program.missing }
      : await measureProgram(program, cold);
  }
  const rawTextToPdf = {
    cold: cold.get(1)?.[fromRawText.name],
    peakMemory: await measureMemory(fromRawText, 1),
  };
  return {
    machine: {
      ...{ cores: availableParallelism(), cpu: cpus()[0]?.model, node: process.version },
      ...{ memoryMb: Math.round(totalmem() / 1048576), load: loadavg() },
    },
    settings: { runs: RUNS, keys, pages: pageCounts },
    programs,
    rawTextToPdf,
    growth: await measureGrowth(isQuick ? [1, 10] : [1, 10, 100, 300, 1000]),
    engine: await measureEngineApart(),
    ...(words.includes('--window') && { window: await measureWindow() }),
  };
}

process.stdout.write(`${JSON.stringify(await runBench(), null, 2)}\n`);
