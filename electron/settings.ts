// What the program remembers of its user: language, theme and the editions opened last. One small JSON
// file in the user's folder; a damaged one is as good as none.
import { readFileSync } from 'node:fs';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import * as z from 'zod';
import type { RecentEdition, Settings } from '../shared/ipc/contract.ts';

/** As many editions as the welcome screen lists. */
const MOST_RECENT = 10;

const memorySchema = z.object({
  lang: z.enum(['zh-CN', 'en']).optional(),
  theme: z.enum(['system', 'light', 'dark']).optional(),
  recent: z.array(z.object({ path: z.string(), name: z.string(), date: z.string() })).optional(),
});

/** Remembers settings and recent editions. */
export interface Memory {
  readonly settings: () => Settings;
  readonly recent: () => readonly RecentEdition[];
  readonly setSettings: (change: Partial<Settings>) => Promise<Settings>;
  /** Puts an edition first among the recent ones. */
  readonly addRecent: (edition: RecentEdition) => Promise<void>;
  readonly removeRecent: (path: string) => Promise<void>;
}

/** Reads what was remembered in `file`; `locale` is the system's language for the first start. */
export function readMemory(file: string, locale: string): Memory {
  const read = readFileOrNothing(file);
  let settings: Settings = {
    lang: read.lang ?? (locale.startsWith('zh') ? 'zh-CN' : 'en'),
    theme: read.theme ?? 'system',
  };
  let recent: readonly RecentEdition[] = read.recent ?? [];
  let writing: Promise<void> = Promise.resolve();
  const write = (): Promise<void> => {
    const text = `${JSON.stringify({ ...settings, recent }, null, 2)}\n`;
    writing = writing.then(() => writeWhole(file, text));
    return writing;
  };
  return {
    settings: () => settings,
    recent: () => recent,
    async setSettings(change) {
      settings = { ...settings, ...change };
      await write();
      return settings;
    },
    async addRecent(edition) {
      const others = recent.filter(({ path }) => path !== edition.path);
      recent = [edition, ...others].slice(0, MOST_RECENT);
      await write();
    },
    async removeRecent(path) {
      recent = recent.filter((edition) => edition.path !== path);
      await write();
    },
  };
}

function readFileOrNothing(file: string): z.output<typeof memorySchema> {
  try {
    const read = memorySchema.safeParse(JSON.parse(readFileSync(file, 'utf8')));
    return read.success ? read.data : {};
  } catch {
    // No file at the first start, or one that was cut short: the user loses a list of ten names.
    return {};
  }
}

/** Writes beside the file and then takes its place, so that a crash leaves the old one. */
async function writeWhole(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const beside = `${file}.new`;
  await writeFile(beside, text);
  await rename(beside, file);
}
