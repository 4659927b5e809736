// Keeps what lies outside of the components in step with the desk: the native menu, the window's title,
// the language of the document, and what the layout worker follows.
import { menusOf } from '../actions/menus.ts';
import type { Bridge } from '../../shared/ipc/contract.ts';
import { say } from '../../shared/words/words.ts';
import type { Desk } from './desk.ts';
import type { DeskState } from './desk-state.ts';
import { endWriting } from './writing.ts';

/** Waits until changes pause before the menu is drawn again, in milliseconds. */
const MENU_DELAY = 120;

/** Begins to keep everything in step. */
export function keepInStep(desk: Desk, bridge: Bridge): void {
  let menu = '';
  let title = '';
  let followed: readonly unknown[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const sendMenu = (): void => {
    const menus = menusOf(desk.store.get());
    const now = JSON.stringify(menus);
    if (now === menu) return;
    menu = now;
    void bridge.request('setMenu', { menus: [...menus] });
  };
  const sendTitle = (state: DeskState): void => {
    const next = titleFor(state);
    const isEdited = state.save.kind === 'unsaved' || state.save.kind === 'failed';
    const now = `${next} ${isEdited}`;
    if (now === title) return;
    title = now;
    void bridge.request('setTitle', { title: next, isEdited });
  };
  const step = (): void => {
    const state = desk.store.get();
    const { lang } = state.settings;
    // Said anew, the same language makes the browser find the style of every element again.
    if (document.documentElement.lang !== lang) document.documentElement.lang = lang;
    sendTitle(state);
    clearTimeout(timer);
    timer = setTimeout(sendMenu, MENU_DELAY);
    const { article, stretch, tones } = state.view;
    const wanted = [article, stretch, tones];
    if (wanted.some((one, i) => one !== followed[i])) {
      followed = wanted;
      desk.layout.follow({ article, stretch, tones });
    }
  };
  desk.store.subscribe(step);
  step();
  window.addEventListener('keydown', (event) => {
    // The hidden editor calls every Escape its own, yet does nothing with it.
    if (event.key !== 'Escape' || event.isComposing) return;
    if (!desk.store.get().view.isWriting) return;
    endWriting(desk);
    document.querySelector<HTMLElement>('.page[tabindex="0"]')?.focus();
  });
}

function titleFor({ edition, view, settings }: DeskState): string {
  const program = say(settings.lang, 'window.program');
  if (!edition) return program;
  const page = view.page === undefined ? undefined : edition.pages[view.page];
  const where = page ? ` · ${page.folio} ${page.section}` : '';
  return `${edition.paper.name} ${edition.date}${where} — ${program}`;
}
