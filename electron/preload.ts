// The bridge between the page and the main process: the only thing of Electron that a page sees.
import { contextBridge } from 'electron';

contextBridge.exposeInMainWorld('desktop', Object.freeze({ platform: process.platform }));
