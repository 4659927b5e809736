// The system's dialogs, each with the words of the user's language. They give the chosen path, or
// undefined when nothing was chosen.
import type { BrowserWindow, Dialog, OpenDialogOptions } from 'electron';
import { say } from '../shared/words/words.ts';
import type { DeskLanguage } from '../shared/words/word-table.ts';

/** What the program asks the user of the system's files. */
export interface Dialogs {
  readonly chooseEdition: () => Promise<string | undefined>;
  /** A folder that is to become the new edition. */
  readonly chooseNewFolder: (name: string) => Promise<string | undefined>;
  readonly chooseCopy: () => Promise<readonly string[]>;
  readonly choosePicture: () => Promise<string | undefined>;
  readonly chooseFont: () => Promise<string | undefined>;
  /** A file, or for several files a folder, to export to. */
  readonly chooseTarget: (kind: 'pdf' | 'folder', name: string) => Promise<string | undefined>;
}

const COPY_ENDINGS = ['txt', 'md', 'docx', 'html', 'htm', 'json'];
const FONT_ENDINGS = ['ttf', 'otf', 'ttc', 'otc'];
const PICTURE_ENDINGS = ['jpg', 'jpeg', 'png', 'tif', 'tiff', 'webp'];

/** Makes the dialogs of a window. */
export function makeDialogs(
  dialog: Dialog,
  window: BrowserWindow,
  lang: () => DeskLanguage,
): Dialogs {
  const open = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const { canceled, filePaths } = await dialog.showOpenDialog(window, options);
    return canceled ? [] : filePaths;
  };
  const save = async (title: string, defaultPath: string): Promise<string | undefined> => {
    const { canceled, filePath } = await dialog.showSaveDialog(window, { title, defaultPath });
    return canceled || filePath === '' ? undefined : filePath;
  };
  const word = (key: Parameters<typeof say>[1]): string => say(lang(), key);
  const chooseOne = async (
    title: Parameters<typeof say>[1],
    filter: { name: string; extensions: string[] },
  ): Promise<string | undefined> =>
    (await open({ title: word(title), properties: ['openFile'], filters: [filter] }))[0];
  return {
    chooseEdition: async () =>
      (await open({ title: word('window.dialog.open'), properties: ['openDirectory'] }))[0],
    chooseNewFolder: (name) => save(word('window.dialog.new-folder'), name),
    chooseCopy: () =>
      open({
        title: word('window.dialog.copy'),
        properties: ['openFile', 'multiSelections'],
        filters: [
          { name: word('window.dialog.copy-files'), extensions: COPY_ENDINGS },
          { name: word('window.dialog.all-files'), extensions: ['*'] },
        ],
      }),
    choosePicture: () =>
      chooseOne('window.dialog.picture', {
        name: word('window.dialog.picture-files'),
        extensions: PICTURE_ENDINGS,
      }),
    chooseFont: () =>
      chooseOne('window.dialog.font', {
        name: word('window.dialog.font-files'),
        extensions: FONT_ENDINGS,
      }),
    chooseTarget: async (kind, name) => {
      if (kind === 'pdf') return save(word('window.dialog.export'), name);
      const title = word('window.dialog.export');
      return (await open({ title, properties: ['openDirectory', 'createDirectory'] }))[0];
    },
  };
}
