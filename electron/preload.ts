// The bridge between the page and the main process: the only thing of the program that a page sees.
// A page gets two functions; neither hands it anything of Electron.
import { contextBridge, ipcRenderer } from 'electron';
import {
  isRequestName,
  NEWS,
  NEWS_CHANNEL,
  REQUEST_CHANNEL,
  type Answer,
  type Bridge,
  type RequestName,
} from '../shared/ipc/contract.ts';
import type { Result } from '../shared/base/result.ts';

const bridge: Bridge = {
  platform: process.platform,
  request: async <Name extends RequestName>(name: Name, ask: unknown) => {
    if (!isRequestName(name)) throw new TypeError('There is no such request.');
    return (await ipcRenderer.invoke(REQUEST_CHANNEL, name, ask)) as Result<Answer<Name>>;
  },
  listen: (hear) => {
    const receive = (_event: unknown, message: unknown): void => {
      const news = NEWS.safeParse(message);
      if (news.success) hear(news.data);
    };
    ipcRenderer.on(NEWS_CHANNEL, receive);
    return () => {
      ipcRenderer.removeListener(NEWS_CHANNEL, receive);
    };
  },
};

contextBridge.exposeInMainWorld('desktop', Object.freeze(bridge));
