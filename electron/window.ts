// Makes the program's window and shows it once its first page is painted.
import { join } from 'node:path';
import { app, BrowserWindow } from 'electron';
import { productFolder } from './product-folder.ts';
import { ownOrigin, webPreferencesFor } from './security.ts';

/** Opens a window on the program's page. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    width: 1440,
    height: 900,
    minWidth: 960,
    minHeight: 600,
    title: '大样',
    backgroundColor: '#e8e8e6',
    webPreferences: webPreferencesFor(
      join(productFolder, 'electron', 'preload.cjs'),
      app.isPackaged,
    ),
  });
  window.once('ready-to-show', () => {
    window.show();
  });
  void window.loadURL(`${ownOrigin}/`);
  return window;
}
