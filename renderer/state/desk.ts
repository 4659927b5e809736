// The desk: the one place of the window that changes the edition. Every change is a command; its effect
// goes to the history, to the layout worker and to the disk in the same moment.
import type { FrameId } from '../../shared/base/ids.ts';
import type { Failure, MessageValues } from '../../shared/base/result.ts';
import type { Command } from '../../shared/edit/command.ts';
import type {
  Answer,
  Ask,
  Bridge,
  News,
  OpenedEdition,
  RequestName,
} from '../../shared/ipc/contract.ts';
import type { WordKey } from '../../shared/words/words.ts';
import type { FromWorker } from '../workers/layout-messages.ts';
import { DeskEdits, proofRead } from './desk-edits.ts';
import { FIRST_STATE, FIRST_VIEW, type DeskState, type Toast, type View } from './desk-state.ts';
import { LayoutClient } from './layout-client.ts';
import { articlesOfFrame, onlyFrame } from './queries.ts';
import { shareUnchanged } from './share-unchanged.ts';
import { makeStore, type Store } from './store.ts';
import { markTiming } from './timings.ts';

/** What the parts of the window work with. */
export interface Desk {
  readonly store: Store<DeskState>;
  readonly layout: LayoutClient;
  /** Asks the main process; a failure is shown and gives undefined. */
  readonly ask: <Name extends RequestName>(
    name: Name,
    ask: Ask<Name>,
  ) => Promise<Answer<Name> | undefined>;
  /**
   * Changes the edition. Commands of one gesture that follow each other are one undo step. Gives false,
   * and says why, when the command cannot be done.
   */
  readonly run: (command: Command, gesture?: string) => boolean;
  /** Shows what a command would do, without doing it; undefined ends that. */
  readonly preview: (command: Command | undefined) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  /** Ends a gesture that may still go on: an editor was left, a key let go. */
  readonly closeGesture: () => void;
  /** Changes what is looked at. */
  readonly look: (change: Partial<View>) => void;
  readonly select: (frames: readonly FrameId[]) => void;
  /** Takes an opened edition, or none. */
  readonly take: (opened: OpenedEdition | undefined) => void;
  readonly toast: (toast: Omit<Toast, 'id'>) => void;
  readonly say: (word: WordKey, values?: MessageValues) => void;
  readonly fail: (failure: Failure) => void;
  readonly closeToast: (id: number) => void;
}

/** Makes the desk of the window. */
export function makeDesk(bridge: Bridge): Desk {
  const store = makeStore<DeskState>(FIRST_STATE);
  const toasts = makeToasts(store);
  const ask: Desk['ask'] = async (name, question) => {
    const answer = await bridge.request(name, question);
    if (answer.ok) return answer.value;
    toasts.fail(answer.failure);
    return undefined;
  };
  const layout = new LayoutClient({
    frame: (frame) => takeFrame(store, frame),
    needPicture: async (picture) => {
      const answer = await bridge.request('readPicture', { picture });
      return answer.ok ? answer.value.bytes.buffer : undefined;
    },
    needFont: async (font) => {
      const answer = await bridge.request('readFont', { font });
      return answer.ok ? { ok: true, value: answer.value.bytes } : answer;
    },
    fault: (sentence) => toasts.fail({ code: 'layout-fault', values: { reason: sentence } }),
  });
  const edits = new DeskEdits(store, { layout, bridge, fail: toasts.fail });
  bridge.listen((news) => takeNews(store, news));
  return {
    store,
    layout,
    ask,
    run: (command, gesture) => edits.run(command, gesture),
    preview: (command) => edits.preview(command),
    undo: () => edits.undo(),
    redo: () => edits.redo(),
    closeGesture: () => edits.closeGesture(),
    ...toasts,
    look(change) {
      store.set({ view: { ...store.get().view, ...change } });
    },
    select(frames) {
      const { view, edition } = store.get();
      const selection = shareUnchanged(view.selection, frames);
      // The article of the chosen frame is the one that lists and editor show.
      const frame = onlyFrame(edition, frames);
      const [inFrame] = edition && frame ? articlesOfFrame(edition, frame) : [];
      const article = inFrame ?? view.article;
      if (article !== view.article) edits.closeGesture();
      const words = article === view.article ? {} : { stretch: undefined, focus: undefined };
      store.set({ view: { ...view, ...words, selection, article, tool: { kind: 'select' } } });
    },
    take(opened) {
      edits.forget();
      layout.open(opened?.edition);
      store.set(openedState(opened));
    },
  };
}

/** What the window knows when an edition has just been opened, or closed. */
function openedState(opened: OpenedEdition | undefined): Partial<DeskState> {
  const edition = opened?.edition;
  return {
    edition,
    preview: undefined,
    path: opened?.path,
    readOnly: opened?.readOnly,
    fileProblems: opened ? problemsOfFiles(opened) : [],
    copyProblems: edition ? proofRead(edition) : [],
    layout: undefined,
    galley: undefined,
    caret: { marked: [] },
    tones: [],
    canUndo: false,
    canRedo: false,
    save: { kind: 'saved' },
    isOpening: false,
    view: { ...FIRST_VIEW, page: edition?.pageIds[0] },
  };
}

function makeToasts(store: Store<DeskState>): Pick<Desk, 'toast' | 'say' | 'fail' | 'closeToast'> {
  let last = 0;
  const toast: Desk['toast'] = (one) => {
    last += 1;
    const kept = store
      .get()
      .toasts.filter((other) => other.failure?.code !== one.failure?.code || !one.failure);
    store.set({ toasts: [...kept, { ...one, id: last }].slice(-3) });
  };
  return {
    toast,
    say: (word, values) => toast({ level: 'note', word, ...(values && { values }) }),
    fail: (failure) => toast({ level: 'error', failure }),
    closeToast: (id) => store.set({ toasts: store.get().toasts.filter((one) => one.id !== id) }),
  };
}

/** Takes what the worker laid out and painted. */
function takeFrame(store: Store<DeskState>, frame: Extract<FromWorker, { kind: 'frame' }>): void {
  // The pixels are on their canvases; what follows is the panels' affair.
  const { serial, layoutMs, paintMs } = frame;
  markTiming('frame', { serial, layoutMs, paintMs });
  const state = store.get();
  store.set({
    ...(frame.layout && { layout: shareUnchanged(state.layout, frame.layout) }),
    ...(frame.galley && { galley: shareUnchanged(state.galley, frame.galley) }),
    ...(frame.tones && { tones: shareUnchanged(state.tones, frame.tones) }),
    ...(frame.caret && { caret: shareUnchanged(state.caret, frame.caret) }),
  });
  store.draw();
}

function takeNews(store: Store<DeskState>, news: News): void {
  switch (news.kind) {
    case 'saving':
      store.set({ save: { kind: 'saving' } });
      break;
    case 'saved':
      store.set({ save: { kind: 'saved', time: news.time } });
      break;
    case 'save-failed': {
      const [failure] = news.failures;
      if (failure) store.set({ save: { kind: 'failed', failure } });
      break;
    }
    case 'action':
      break;
  }
}

function problemsOfFiles(opened: OpenedEdition): DeskState['fileProblems'] {
  const damaged = opened.damaged.map(({ path, failure }) => ({
    code: 'file-damaged',
    level: 'error' as const,
    place: {},
    values: { ...failure.values, file: path, reason: failure.code },
  }));
  return [...damaged, ...opened.problems];
}
