// What the desk does with files: opens and makes editions, takes copy and pictures in, exports, prints.
import type { Command } from '../../shared/edit/command.ts';
import type { FrameId, PictureId } from '../../shared/base/ids.ts';
import type { Problem } from '../../shared/base/problem.ts';
import { readCopy, readHtmlCopy } from '../../shared/ingest/read-copy.ts';
import { shapeArticles } from '../../shared/ingest/shape-articles.ts';
import { isCanceled, type Ask, type OpenedEdition } from '../../shared/ipc/contract.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Desk } from './desk.ts';
import { newId } from './new-id.ts';

/** A file of copy as it came in; Word files come as the HTML that was made of them. */
export interface CopyFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly isHtml: boolean;
}

/** Begins: settings, the recent editions, and the edition that the program was started with. */
export async function startWork(desk: Desk): Promise<void> {
  const start = await desk.ask('start', {});
  if (!start) {
    desk.store.set({ isOpening: false });
    return;
  }
  const { settings, recent, platform, version, opened } = start;
  desk.store.set({ settings, recent, platform, version });
  desk.take(opened);
}

type Opening = 'openSample' | 'openFolder' | 'openRecent' | 'createEdition';

/** Opens an edition; the one that is open is saved first. Gives false when nothing was opened. */
export async function openEdition<Name extends Opening>(
  desk: Desk,
  name: Name,
  ask: Ask<Name>,
): Promise<boolean> {
  desk.store.set({ isOpening: true });
  const answer = (await desk.ask(name, ask)) as
    OpenedEdition | { readonly canceled: true } | undefined;
  if (!answer || isCanceled(answer)) {
    desk.store.set({ isOpening: false });
    return false;
  }
  desk.take(answer);
  return true;
}

/** Closes the edition and goes back to the welcome screen. */
export async function closeEdition(desk: Desk): Promise<void> {
  const answer = await desk.ask('closeEdition', {});
  if (!answer) return;
  desk.take(undefined);
  desk.store.set({ recent: answer.recent });
}

/** Removes an edition from the list of recent ones; its folder is not touched. */
export async function forgetRecent(desk: Desk, path: string): Promise<void> {
  const recent = await desk.ask('forgetRecent', { path });
  if (recent) desk.store.set({ recent });
}

/** Writes what is not written yet. */
export async function saveNow(desk: Desk): Promise<void> {
  desk.closeGesture();
  const answer = await desk.ask('save', {});
  if (answer && answer.time > 0) desk.store.set({ save: { kind: 'saved', time: answer.time } });
}

/** Exports pages and says where they are. */
export async function exportPages(desk: Desk, ask: Ask<'exportPages'>): Promise<void> {
  desk.store.set({ isExporting: true });
  const answer = await desk.ask('exportPages', ask);
  desk.store.set({ isExporting: false });
  if (!answer || isCanceled(answer)) return;
  const { path } = answer;
  desk.toast({
    level: 'note',
    word: 'window.toast.exported',
    values: { path },
    action: { word: 'window.toast.show-file', run: () => void desk.ask('reveal', { path }) },
  });
}

/** Sends pages to the system's print dialog as drawings of lines and letters. */
export async function printPages(desk: Desk): Promise<void> {
  const { edition } = desk.store.get();
  if (!edition) return;
  const drawings = await desk.layout.draw(edition.pageIds);
  const urls = drawings.map((drawing) => URL.createObjectURL(drawing));
  const sheet = document.createElement('div');
  sheet.className = 'print-sheet';
  const images = urls.map((url) => {
    const image = document.createElement('img');
    image.src = url;
    sheet.append(image);
    return image;
  });
  document.body.append(sheet);
  try {
    await Promise.all(images.map((image) => image.decode()));
    await desk.ask('print', {});
  } finally {
    sheet.remove();
    for (const url of urls) URL.revokeObjectURL(url);
  }
}

/** Lets a person choose copy files and takes their articles in. Gives the articles. */
export async function importCopy(desk: Desk): Promise<readonly Article[]> {
  const files = await chooseCopy(desk);
  return files.length === 0 ? [] : takeCopy(desk, files);
}

async function chooseCopy(desk: Desk): Promise<readonly CopyFile[]> {
  const answer = await desk.ask('chooseCopy', {});
  return !answer || isCanceled(answer) ? [] : answer.files;
}

/** Takes the articles of some files into the edition, in one step of undo. */
export function takeCopy(desk: Desk, files: readonly CopyFile[]): readonly Article[] {
  const { edition } = desk.store.get();
  if (!edition) return [];
  const { articles, problems } = shapeFiles(desk, edition, files);
  if (articles.length === 0) return [];
  const commands = articles.map((article): Command => ({ kind: 'article-add', article }));
  if (!desk.run({ kind: 'all', commands })) return [];
  desk.look({ article: articles[0]?.id });
  desk.toast({
    level: 'note',
    word: 'window.toast.imported',
    values: { count: articles.length, problems: problems.length },
  });
  return articles;
}

/** Lays the articles of chosen copy files out on new pages after the last, in one step of undo. */
export async function makePagesFromCopy(desk: Desk): Promise<void> {
  const { edition } = desk.store.get();
  if (!edition) return;
  const files = await chooseCopy(desk);
  const { articles } = shapeFiles(desk, edition, files);
  if (articles.length === 0) return;
  const made = await desk.layout.make(articles);
  if (!made) return;
  const first = made.pageIds[0];
  if (desk.run({ kind: 'all', commands: commandsFor(made) }) && first) {
    desk.look({ page: first });
    desk.say('window.toast.made', { pages: made.pageIds.length, count: articles.length });
  }
}

/** The commands that make planned pages part of an edition. */
function commandsFor(made: Edition): readonly Command[] {
  const articles = Object.values(made.articles).map((article): Command => ({
    kind: 'article-add',
    article,
  }));
  const pages = made.pageIds.flatMap((id): Command[] => {
    const page = made.pages[id];
    if (!page) return [];
    const { frames, ...rest } = page;
    const records = frames.flatMap((frame) => made.frames[frame] ?? []);
    return [{ kind: 'page-add', page: rest, frames: records }];
  });
  const stories = Object.values(made.stories).flatMap(
    ({ id, articles: placed, thread, balance }) => {
      const [head, ...rest] = thread;
      if (head === undefined) return [];
      const place = placed.map((article): Command => ({
        kind: 'story-place',
        story: id,
        article,
        frame: head,
      }));
      let last: FrameId = head;
      const threads = rest.map((frame): Command => {
        const command: Command = { kind: 'story-thread', from: last, to: frame };
        last = frame;
        return command;
      });
      return [...place, ...threads, { kind: 'story-set-balance', story: id, balance } as const];
    },
  );
  return [...articles, ...pages, ...stories];
}

function shapeFiles(
  desk: Desk,
  edition: Edition,
  files: readonly CopyFile[],
): { readonly articles: readonly Article[]; readonly problems: readonly Problem[] } {
  const articles: Article[] = [];
  const problems: Problem[] = [];
  const slugs = Object.values(edition.articles).map((article) => article.slug);
  for (const file of files) {
    const draft = file.isHtml
      ? readHtmlCopy(new TextDecoder().decode(file.bytes), file.name)
      : readCopy(file.bytes, file.name, (encoding, part) => new TextDecoder(encoding).decode(part));
    if (!draft.ok) {
      desk.fail(draft.failure);
      continue;
    }
    const takenSlugs = [...slugs, ...articles.map((article) => article.slug)];
    const shaped = shapeArticles(draft.value, { nextId: newId, takenSlugs });
    articles.push(...shaped.articles);
    problems.push(...shaped.problems.filter((problem) => problem.level !== 'note'));
  }
  return { articles, problems };
}

/** Lets a person choose a picture and puts it into a picture frame. */
export async function placePicture(desk: Desk, frame: FrameId): Promise<void> {
  const answer = await desk.ask('choosePicture', {});
  if (!answer || isCanceled(answer)) return;
  const picture = { id: newId<'picture'>(), ...answer };
  desk.run({
    kind: 'all',
    commands: [
      { kind: 'picture-add', picture },
      { kind: 'frame-set', frame, set: { picture: picture.id } },
    ],
  });
}

/** Lets text run around what the picture of a frame shows: traces its contour when nobody has. */
export async function runAroundContour(desk: Desk, id: FrameId): Promise<void> {
  const pictureOf = (): PictureId | undefined => {
    const frame = desk.store.get().edition?.frames[id];
    return frame?.kind === 'picture' ? frame.picture : undefined;
  };
  const picture = pictureOf();
  if (picture === undefined) return;
  const known = desk.store.get().edition?.pictures[picture]?.outline;
  const answer = known ? { outline: known } : await desk.ask('tracePicture', { picture });
  // Tracing takes a moment: the frame may have another picture by now, or text may run under it.
  const wrap = desk.store.get().edition?.frames[id]?.wrap;
  if (!answer || !wrap || pictureOf() !== picture) return;
  desk.run({
    kind: 'all',
    commands: [
      { kind: 'picture-set', picture, outline: answer.outline },
      { kind: 'frame-set', frame: id, set: { wrap: { ...wrap, shape: { kind: 'contour' } } } },
    ],
  });
}
