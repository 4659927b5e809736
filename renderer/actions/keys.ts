// Keys and the actions they stand for: which action a key press means, and how keys are shown.
import { isEnabled, type Action } from './action.ts';
import { ACTIONS } from './action-table.ts';
import type { Desk } from '../state/desk.ts';

/** A key press as the window hears it. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'
>;

/** The keys of an action on a platform. */
export function keysOf(action: Action, platform: string): readonly string[] {
  return (platform === 'darwin' ? action.macKeys : undefined) ?? action.keys ?? [];
}

/** Says whether a press is a combination such as `Mod+Shift+P`. */
export function isPressed(keys: string, press: KeyPress, platform: string): boolean {
  const parts = keys.split(/\+(?=.)/u);
  const name = parts.at(-1) ?? '';
  const isMac = platform === 'darwin';
  const [mod, other] = isMac ? [press.metaKey, press.ctrlKey] : [press.ctrlKey, press.metaKey];
  if (mod !== parts.includes('Mod') || other) return false;
  if (press.altKey !== parts.includes('Alt')) return false;
  if (!sameKey(name, press)) return false;
  // A sign such as ) or + needs Shift on some keyboards and is the same sign on all.
  const isSign = name.length === 1 && !/[a-z0-9]/i.test(name);
  return isSign || press.shiftKey === parts.includes('Shift');
}

/** With Alt or Shift the letter of a key can be another; its place on the keyboard stays. */
function sameKey(name: string, { key, code }: KeyPress): boolean {
  if (key.toLowerCase() === name.toLowerCase()) return true;
  if (/^[a-z]$/i.test(name)) return code === `Key${name.toUpperCase()}`;
  if (/^[0-9]$/.test(name)) return code === `Digit${name}`;
  return false;
}

/** Where the focus is, as far as keys care. */
export interface KeySite {
  readonly isOnPage: boolean;
  readonly isInField: boolean;
}

/** Finds the action that a press means where the focus is. */
export function actionFor(press: KeyPress, site: KeySite, platform: string): Action | undefined {
  return ACTIONS.find(
    (action) =>
      (!action.onPage || site.isOnPage) &&
      !(action.notInFields && site.isInField) &&
      keysOf(action, platform).some((keys) => isPressed(keys, press, platform)),
  );
}

/** Does an action when it can be done. */
export function runAction(desk: Desk, action: Action): void {
  if (isEnabled(action, desk.store.get())) action.run(desk);
}

const MAC_SIGNS: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Shift: '⇧',
  Alt: '⌥',
  Enter: '↩',
  Escape: '⎋',
  Delete: '⌦',
  Backspace: '⌫',
};

/** The keys of a combination as they are shown: Ctrl Shift P, or ⌘ ⇧ P. */
export function shownKeys(keys: string, platform: string): readonly string[] {
  const parts = keys.split(/\+(?=.)/u);
  if (platform === 'darwin') return parts.map((part) => MAC_SIGNS[part] ?? part);
  return parts.map((part) => (part === 'Mod' ? 'Ctrl' : part));
}

/** A combination as the system's menu writes it. */
export function menuKeys(keys: string): string {
  return keys
    .split(/\+(?=.)/u)
    .map((part) => (part === 'Mod' ? 'CommandOrControl' : part === '+' ? 'Plus' : part))
    .join('+');
}

/** Says whether a key belongs to an input method: its first key comes before it says that it composes. */
export function isComposing(event: Pick<KeyboardEvent, 'isComposing' | 'key'>): boolean {
  return event.isComposing || event.key === 'Process';
}

/** Listens to the keys of the window; gives a function that ends it. */
export function listenToKeys(desk: Desk): () => void {
  const hear = (event: KeyboardEvent): void => {
    // An input method is composing: none of its keys are ours.
    if (isComposing(event) || event.defaultPrevented) return;
    const { platform, view } = desk.store.get();
    if (view.dialog && event.key !== 'F1') return;
    const action = actionFor(event, siteOf(event.target), platform);
    if (!action) return;
    event.preventDefault();
    runAction(desk, action);
  };
  window.addEventListener('keydown', hear);
  return () => window.removeEventListener('keydown', hear);
}

function siteOf(target: EventTarget | null): KeySite {
  const element = target instanceof Element ? target : undefined;
  return {
    isOnPage: element?.closest('.page') !== null && element !== undefined,
    isInField: element?.matches('input, select, textarea') ?? false,
  };
}
