// What the desktop does for its window: opens, saves and exports editions, asks with the system's
// dialogs, shows the menu, remembers settings.
import { join } from 'node:path';
import { app, dialog, ipcMain, Menu, nativeTheme, shell, type BrowserWindow } from 'electron';
import { randomFillSync } from 'node:crypto';
import { makeId } from '../shared/base/ids.ts';
import { failed, success, type Result } from '../shared/base/result.ts';
import type { OpenedEdition, Settings } from '../shared/ipc/contract.ts';
import { blankEdition } from '../shared/model/templates.ts';
import { editionArgument } from './edition-argument.ts';
import { makeDialogs, type Dialogs } from './dialogs.ts';
import { createEdition, openEdition } from './files/edition-folder.ts';
import { serveWindow, type Handlers } from './ipc.ts';
import { describeOpened, startSession, type EditionSession } from './ipc-edition.ts';
import { readCopyFiles } from './ipc-copy.ts';
import { exportEdition } from './ipc-export.ts';
import { fontHandlers } from './ipc-fonts.ts';
import { importPicture, readPreview, tracePicture } from './ipc-pictures.ts';
import { copySample, isShippedSample } from './ipc-sample.ts';
import { menuTemplate } from './menu.ts';
import { readMemory, type Memory } from './settings.ts';

const canceled = success({ canceled: true as const });

/** The desk of one window. */
interface Desk {
  readonly window: BrowserWindow;
  readonly memory: Memory;
  readonly dialogs: Dialogs;
  readonly tell: ReturnType<typeof serveWindow>;
  session: EditionSession | undefined;
}

/** Serves a window from now on. Call before its page loads. */
export function startDesk(window: BrowserWindow): void {
  const memory = readMemory(join(app.getPath('userData'), 'settings.json'), app.getLocale());
  showTheme(memory.settings());
  const dialogs = makeDialogs(dialog, window, () => memory.settings().lang);
  const desk: Desk = {
    window,
    memory,
    dialogs,
    tell: (news) => tell(news),
    session: undefined,
  };
  const tell = serveWindow(ipcMain, window, handlersOf(desk));
  window.on('close', (event) => {
    const { session } = desk;
    if (!session?.hasUnsaved()) return;
    event.preventDefault();
    void session.flush().then((saved) => {
      // A window that cannot save stays open and says so; a second try closes it all the same.
      if (saved.ok) window.destroy();
      else desk.session = undefined;
    });
  });
}

function handlersOf(desk: Desk): Handlers {
  const fonts = fontHandlers({ dialogs: desk.dialogs, session: () => desk.session });
  return { ...openingHandlers(desk), ...workHandlers(desk), ...fonts, ...shellHandlers(desk) };
}

type OpeningName =
  | 'start'
  | 'openSample'
  | 'openFolder'
  | 'openRecent'
  | 'forgetRecent'
  | 'createEdition'
  | 'closeEdition';

function openingHandlers(desk: Desk): Pick<Handlers, OpeningName> {
  const { memory, dialogs } = desk;
  return {
    async start() {
      const path = editionArgument(process.argv, app.getAppPath());
      const opened = path === undefined ? undefined : await openFolder(desk, path);
      if (opened && !opened.ok) return opened;
      return success({
        settings: memory.settings(),
        recent: [...memory.recent()],
        platform: process.platform,
        version: app.getVersion(),
        ...(opened && { opened: opened.value }),
      });
    },
    async openSample() {
      return openFolder(desk, await copySample(app.getPath('userData')));
    },
    async openFolder() {
      const path = await dialogs.chooseEdition();
      return path === undefined ? canceled : openFolder(desk, path);
    },
    async openRecent({ path }) {
      const known = memory.recent().some((recent) => recent.path === path);
      return known ? openFolder(desk, path) : failed('request-refused', { name: 'openRecent' });
    },
    async forgetRecent({ path }) {
      await memory.removeRecent(path);
      return success([...memory.recent()]);
    },
    async createEdition(ask) {
      const path = await dialogs.chooseNewFolder(`${ask.name} ${ask.date}`);
      if (path === undefined) return canceled;
      const edition = blankEdition({ ...ask, nextId });
      const created = await createEdition(path, edition);
      return created.ok ? openFolder(desk, path) : created;
    },
    async closeEdition() {
      const saved = await desk.session?.flush();
      if (saved && !saved.ok) return saved;
      desk.session = undefined;
      return success({ recent: [...memory.recent()] });
    },
  };
}

async function openFolder(desk: Desk, path: string): Promise<Result<OpenedEdition>> {
  const saved = await desk.session?.flush();
  if (saved && !saved.ok) return saved;
  const shipped = await isShippedSample(path);
  const folder = shipped ? await copySample(app.getPath('userData'), path) : path;
  const opened = await openEdition(folder);
  if (!opened.ok) return opened;
  desk.session = startSession(opened.value, desk.tell);
  const { paper, date } = opened.value.edition;
  await desk.memory.addRecent({ path: opened.value.folder, name: paper.name, date });
  return success(describeOpened(opened.value, shipped));
}

type WorkName =
  | 'change'
  | 'save'
  | 'exportPages'
  | 'readPicture'
  | 'tracePicture'
  | 'choosePicture'
  | 'chooseCopy';

function workHandlers(desk: Desk): Pick<Handlers, WorkName> {
  const { dialogs } = desk;
  const noEdition = failed('edition-none');
  return {
    change({ changes }) {
      desk.session?.change(changes);
      return Promise.resolve(desk.session ? success({}) : noEdition);
    },
    async save() {
      return desk.session ? desk.session.flush() : noEdition;
    },
    async exportPages(ask) {
      const { session } = desk;
      if (!session) return noEdition;
      const { paper, date } = session.edition();
      const name = `${paper.name}-${date}`;
      const kind = ask.format === 'pdf' ? 'pdf' : 'folder';
      const target = await dialogs.chooseTarget(kind, kind === 'pdf' ? `${name}.pdf` : name);
      if (target === undefined) return canceled;
      const saved = await session.flush();
      if (!saved.ok) return saved;
      return exportEdition({
        ...ask,
        folder: session.folder,
        target,
        lang: desk.memory.settings().lang,
      });
    },
    async readPicture({ picture }) {
      const { session } = desk;
      const record = session?.edition().pictures[picture];
      if (!session || !record) return failed('picture-gone', { file: picture });
      return readPreview(session.folder, record);
    },
    async tracePicture({ picture }) {
      const { session } = desk;
      const record = session?.edition().pictures[picture];
      if (!session || !record) return failed('picture-gone', { file: picture });
      return tracePicture(session.folder, record);
    },
    async choosePicture() {
      const { session } = desk;
      if (!session) return noEdition;
      const path = await dialogs.choosePicture();
      return path === undefined ? canceled : importPicture(session.folder, path);
    },
    async chooseCopy() {
      const paths = await dialogs.chooseCopy();
      if (paths.length === 0) return canceled;
      return readCopyFiles(paths);
    },
  };
}

type ShellName = 'print' | 'reveal' | 'setSettings' | 'setMenu' | 'setTitle';

function shellHandlers(desk: Desk): Pick<Handlers, ShellName> {
  const { window, memory } = desk;
  return {
    print() {
      return new Promise((resolve) => {
        window.webContents.print({ printBackground: true }, (isDone, reason) => {
          const stopped = isDone || reason === 'Print job canceled' || reason === 'cancelled';
          resolve(stopped ? success({}) : failed('print-failed', { reason }));
        });
      });
    },
    reveal({ path }) {
      shell.showItemInFolder(path);
      return Promise.resolve(success({}));
    },
    async setSettings(change) {
      const settings = await memory.setSettings(change);
      showTheme(settings);
      return success(settings);
    },
    setMenu({ menus }) {
      const template = menuTemplate(menus, (action) => desk.tell({ kind: 'action', action }));
      Menu.setApplicationMenu(Menu.buildFromTemplate(template));
      return Promise.resolve(success({}));
    },
    setTitle({ title, isEdited }) {
      window.setTitle(title);
      window.setDocumentEdited(isEdited);
      return Promise.resolve(success({}));
    },
  };
}

const nextId = (): string => makeId((count) => randomFillSync(new Uint8Array(count)));

function showTheme({ theme }: Settings): void {
  nativeTheme.themeSource = theme;
}
