// Starts the desktop program: closes every door first, then opens the window.
import { app, BrowserWindow, protocol, session } from 'electron';
import { appScheme, serveApp } from './app-protocol.ts';
import { startDesk } from './ipc-desk.ts';
import { productFolder } from './product-folder.ts';
import { hardenContents, hardenSession } from './security.ts';
import { openWindow } from './window.ts';

// Every page is sandboxed by its own settings; this does it for whatever else may come. Chromium's
// switch for root, who cannot have a sandbox, and this call would end every helper process.
if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
protocol.registerSchemesAsPrivileged([appScheme]);

app.on('web-contents-created', (_event, contents) => {
  hardenContents(contents);
});

app.on('window-all-closed', () => {
  if (process.platform !== 'darwin') app.quit();
});

/** Opens a window that is answered from its first request on. */
function openDesk(): void {
  const window = openWindow();
  startDesk(window);
}

app.on('activate', () => {
  if (BrowserWindow.getAllWindows().length === 0) openDesk();
});

void app.whenReady().then(() => {
  hardenSession(session.defaultSession);
  serveApp(protocol, productFolder);
  openDesk();
});
