// Answers the requests of the window. One door for all: the sender is one of our own pages, what is
// asked fits the contract, and so does what is answered.
import type { BrowserWindow, IpcMain, IpcMainInvokeEvent } from 'electron';
import { failed, type Result } from '../shared/base/result.ts';
import {
  isRequestName,
  NEWS_CHANNEL,
  REQUEST_CHANNEL,
  REQUESTS,
  type Answer,
  type Ask,
  type News,
  type RequestName,
} from '../shared/ipc/contract.ts';
import { isOwnPage } from './security.ts';

/** What does the work of each request. */
export type Handlers = {
  readonly [Name in RequestName]: (ask: Ask<Name>) => Promise<Result<Answer<Name>>>;
};

/** Who a request comes from. */
export type Sender = Pick<IpcMainInvokeEvent, 'senderFrame'> & {
  readonly sender: { readonly id: number };
};

/** Says whether a request comes from the main frame of a window's own page. */
export function isOwnSender(event: Sender, contentsId: number): boolean {
  const { senderFrame, sender } = event;
  return (
    senderFrame !== null &&
    senderFrame.parent === null &&
    sender.id === contentsId &&
    isOwnPage(senderFrame.url)
  );
}

/** Answers one request; a request that the contract does not know, or not so, is refused. */
export async function answerRequest(
  handlers: Handlers,
  name: unknown,
  ask: unknown,
): Promise<Result<unknown>> {
  if (!isRequestName(name)) return failed('request-refused', { name: String(name).slice(0, 40) });
  const asked = REQUESTS[name].ask.safeParse(ask);
  if (!asked.success) return failed('request-refused', { name });
  const handler = handlers[name] as (ask: unknown) => Promise<Result<unknown>>;
  const answer = await handler(asked.data);
  if (!answer.ok) return answer;
  const checked = REQUESTS[name].answer.parse(answer.value);
  return { ok: true, value: checked };
}

/** Lets a window ask; gives a function that tells it news. */
export function serveWindow(
  ipcMain: IpcMain,
  window: BrowserWindow,
  handlers: Handlers,
): (news: News) => void {
  const { webContents } = window;
  ipcMain.handle(REQUEST_CHANNEL, (event, name: unknown, ask: unknown) =>
    isOwnSender(event, webContents.id)
      ? answerRequest(handlers, name, ask)
      : failed('request-refused', { name: '' }),
  );
  window.once('closed', () => {
    ipcMain.removeHandler(REQUEST_CHANNEL);
  });
  return (news) => {
    if (!webContents.isDestroyed()) webContents.send(NEWS_CHANNEL, news);
  };
}
