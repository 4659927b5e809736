/**
 * The one contract between the window and the main process: every request with the shape of what goes
 * in and what comes out, and the few things the main process announces. Answers are Results.
 */
import * as z from 'zod';
import { ID_PATTERN } from '../base/ids.ts';
import type { Result } from '../base/result.ts';
import type { Edition } from '../model/edition.ts';
import { FONT_REQUESTS } from './font-shapes.ts';

// The window's security policy forbids code made at run time, which zod would otherwise use.
z.config({ jitless: true });

const text = z.string().max(4000);
const recordId = z.string().regex(ID_PATTERN);
const bytes = z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array);
const values = z.record(z.string(), z.union([z.string(), z.number()]));

const failure = z.object({ code: z.string(), values });

const problem = z.object({
  code: z.string(),
  level: z.enum(['error', 'warning', 'note']),
  place: z.object({
    article: z.exactOptional(recordId),
    block: z.exactOptional(z.number()),
    from: z.exactOptional(z.number()),
    to: z.exactOptional(z.number()),
    page: z.exactOptional(recordId),
    frame: z.exactOptional(recordId),
    picture: z.exactOptional(recordId),
  }),
  values,
});

/** The tables of an edition are there; each record in them has passed the schemas of its file. */
const edition = z.custom<Edition>((value) => {
  if (typeof value !== 'object' || value === null) return false;
  const tables = ['articles', 'pictures', 'pages', 'frames', 'stories', 'paper', 'pageIds'];
  return tables.every((key) => typeof (value as Record<string, unknown>)[key] === 'object');
});

const opened = z.object({
  edition,
  /** The folder, as a person would read it. */
  path: z.string(),
  /** The edition is a fresh copy of the sample. */
  isSample: z.boolean(),
  /** Files that could not be read: the rest of the edition is open. */
  damaged: z.array(z.object({ path: z.string(), failure })),
  problems: z.array(problem),
  /** Why it may be looked at but not changed. */
  readOnly: z.exactOptional(failure),
});

const change = z.object({ before: z.unknown().optional(), after: z.unknown().optional() });
const changesOf = z.record(recordId, change);
const changes = z.strictObject({
  records: z.strictObject({
    articles: changesOf.optional(),
    pictures: changesOf.optional(),
    pages: changesOf.optional(),
    frames: changesOf.optional(),
    stories: changesOf.optional(),
  }),
  fields: z.strictObject({
    date: change.optional(),
    issue: change.optional(),
    paper: change.optional(),
    pageIds: change.optional(),
  }),
});

const recent = z.object({ path: z.string(), name: z.string(), date: z.string() });

const settings = z.object({
  lang: z.enum(['zh-CN', 'en']),
  theme: z.enum(['system', 'light', 'dark']),
});

const settingsChange = z.object({
  lang: z.exactOptional(settings.shape.lang),
  theme: z.exactOptional(settings.shape.theme),
});

/** One entry of the native menu; `action` is sent back when it is chosen. */
const menuEntry = z.union([
  z.object({ kind: z.literal('line') }),
  z.object({
    kind: z.literal('action'),
    action: z.string().max(64),
    label: text,
    keys: z.exactOptional(z.string().max(64)),
    enabled: z.boolean(),
    checked: z.exactOptional(z.boolean()),
  }),
  /** What the system does itself, such as copying and pasting. */
  z.object({ kind: z.literal('role'), role: z.string().max(32), label: text }),
]);
const menu = z.object({ label: text, entries: z.array(menuEntry).max(60) });

const paperKind = z.enum(['broadsheet', 'tabloid']);
const nothing = z.object({});
const done = z.object({});
const canceled = z.object({ canceled: z.literal(true) });
/** A file of copy; of a Word file the HTML that was made of it. */
const copyFile = z.object({ name: z.string(), bytes, isHtml: z.boolean() });
const exported = z.object({ path: z.string(), files: z.number() });
const imported = z.object({
  file: z.string(),
  width: z.number(),
  height: z.number(),
});

const date = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);

/** Every request: the shape of what is asked, and of what a success holds. */
export const REQUESTS = {
  /** What the window needs to begin: settings, the recent editions, and one named at the start. */
  start: {
    ask: nothing,
    answer: z.object({
      settings,
      recent: z.array(recent),
      platform: z.string(),
      version: z.string(),
      opened: z.exactOptional(opened),
    }),
  },
  openSample: { ask: nothing, answer: opened },
  openFolder: { ask: nothing, answer: z.union([opened, canceled]) },
  openRecent: { ask: z.object({ path: z.string() }), answer: opened },
  forgetRecent: { ask: z.object({ path: z.string() }), answer: z.array(recent) },
  createEdition: {
    ask: z.object({
      name: text,
      paper: paperKind,
      date,
      pages: z.number().int().min(1).max(200),
    }),
    answer: z.union([opened, canceled]),
  },
  closeEdition: { ask: nothing, answer: z.object({ recent: z.array(recent) }) },
  /** Tells of changes made; they are written to the folder soon after. */
  change: { ask: z.object({ changes }), answer: done },
  /** Writes what is not written yet; the answer comes when it is on the disk. */
  save: { ask: nothing, answer: z.object({ time: z.number() }) },
  exportPages: {
    ask: z.object({
      format: z.enum(['pdf', 'html', 'png']),
      /** Pages by folio; empty for all. */
      folios: z.array(z.string()),
      dpi: z.number().min(36).max(1200),
    }),
    answer: z.union([exported, canceled]),
  },
  /** Opens the system's print dialog on what the window has prepared for print. */
  print: { ask: nothing, answer: done },
  reveal: { ask: z.object({ path: z.string() }), answer: done },
  readPicture: { ask: z.object({ picture: recordId }), answer: z.object({ bytes }) },
  /** Finds the contour of what a picture shows on its white or empty ground. */
  tracePicture: {
    ask: z.object({ picture: recordId }),
    answer: z.object({ outline: z.array(z.object({ x: z.number(), y: z.number() })).readonly() }),
  },
  /** Copies a picture file that a person chooses into the edition's folder. */
  choosePicture: { ask: nothing, answer: z.union([imported, canceled]) },
  ...FONT_REQUESTS,
  /** Reads the copy files that a person chooses. */
  chooseCopy: {
    ask: nothing,
    answer: z.union([z.object({ files: z.array(copyFile) }), canceled]),
  },
  setSettings: { ask: settingsChange, answer: settings },
  setMenu: { ask: z.object({ menus: z.array(menu).max(16) }), answer: done },
  setTitle: { ask: z.object({ title: text, isEdited: z.boolean() }), answer: done },
} as const satisfies Record<string, { ask: z.ZodType; answer: z.ZodType }>;

export type RequestName = keyof typeof REQUESTS;
export type Ask<Name extends RequestName> = z.input<(typeof REQUESTS)[Name]['ask']>;
export type Answer<Name extends RequestName> = z.output<(typeof REQUESTS)[Name]['answer']>;

export type OpenedEdition = z.output<typeof opened>;
export type RecentEdition = z.output<typeof recent>;
export type Settings = z.output<typeof settings>;
export type MenuModel = z.output<typeof menu>;
export type MenuEntry = z.output<typeof menuEntry>;
export type PaperKind = z.output<typeof paperKind>;
export type ChangesMessage = z.output<typeof changes>;

/** The channel on which all requests go; the name of the request is the first word of the message. */
export const REQUEST_CHANNEL = 'dayang:request';

/** The channel on which the main process announces things. */
export const NEWS_CHANNEL = 'dayang:news';

/** What the main process announces. */
export const NEWS = z.discriminatedUnion('kind', [
  /** An entry of the menu was chosen. */
  z.object({ kind: z.literal('action'), action: z.string() }),
  /** How saving stands; `time` in milliseconds since 1970. */
  z.object({ kind: z.literal('saving') }),
  z.object({ kind: z.literal('saved'), time: z.number() }),
  z.object({ kind: z.literal('save-failed'), failures: z.array(failure) }),
]);

export type News = z.output<typeof NEWS>;

/** What a page sees of the program beyond the page: typed functions, no Electron. */
export interface Bridge {
  readonly platform: string;
  readonly request: <Name extends RequestName>(
    name: Name,
    ask: Ask<Name>,
  ) => Promise<Result<Answer<Name>>>;
  /** Calls back for each piece of news; gives a function that ends it. */
  readonly listen: (hear: (news: News) => void) => () => void;
}

/** Says whether an answer is that a person closed a dialog without choosing. */
export function isCanceled(answer: object): answer is { readonly canceled: true } {
  return 'canceled' in answer;
}

/** Says whether a name is that of a request. */
export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(REQUESTS, name);
}
