// Actions on editions and files.
import {
  closeEdition,
  importCopy,
  makePagesFromCopy,
  openEdition,
  printPages,
  saveNow,
} from '../state/desk-files.ts';
import { chooseFont } from '../state/desk-fonts.ts';
import { always, canEdit, hasEdition, type Action } from './action.ts';

export const FILE_ACTIONS = [
  {
    id: 'file.new',
    word: 'window.action.new-edition',
    keys: ['Mod+Alt+N'],
    isEnabled: always,
    run: (desk) => desk.look({ dialog: { kind: 'new-edition' } }),
  },
  {
    id: 'file.open',
    word: 'window.action.open',
    keys: ['Mod+Shift+O'],
    isEnabled: always,
    run: (desk) => void openEdition(desk, 'openFolder', {}),
  },
  {
    id: 'file.sample',
    word: 'window.action.open-sample',
    isEnabled: always,
    run: (desk) => void openEdition(desk, 'openSample', {}),
  },
  {
    id: 'file.close',
    word: 'window.action.close-edition',
    keys: ['Mod+W'],
    run: (desk) => void closeEdition(desk),
  },
  {
    id: 'file.save',
    word: 'window.action.save',
    keys: ['Mod+S'],
    run: (desk) => void saveNow(desk),
  },
  {
    id: 'file.import',
    word: 'window.action.import',
    keys: ['Mod+Shift+I'],
    isEnabled: canEdit,
    run: (desk) => void importCopy(desk),
  },
  {
    id: 'file.import-font',
    word: 'window.action.import-font',
    isEnabled: canEdit,
    run: (desk) => void chooseFont(desk),
  },
  {
    id: 'file.make-pages',
    word: 'window.action.make-pages',
    isEnabled: canEdit,
    run: (desk) => void makePagesFromCopy(desk),
  },
  {
    id: 'file.export',
    word: 'window.action.export',
    keys: ['Mod+E'],
    isEnabled: (state) => hasEdition(state) && !state.isExporting,
    run: (desk) => desk.look({ dialog: { kind: 'export' } }),
  },
  {
    id: 'file.print',
    word: 'window.action.print',
    keys: ['Mod+P'],
    run: (desk) => void printPages(desk),
  },
] as const satisfies readonly Action[];
