// The native menu, drawn from the window's own table of actions: the main process only shows it and
// says which entry was chosen.
import type { MenuItemConstructorOptions } from 'electron';
import type { MenuEntry, MenuModel } from '../shared/ipc/contract.ts';

type Role = NonNullable<MenuItemConstructorOptions['role']>;

/** What the system may do for us from a menu. */
const ROLES: readonly string[] = [
  ...['cut', 'copy', 'paste', 'pasteAndMatchStyle', 'selectAll', 'quit', 'about'],
  ...['togglefullscreen', 'minimize', 'toggleDevTools', 'hide', 'hideOthers', 'unhide'],
];

/**
 * Makes the template of the native menu. Keys are shown beside the entries but belong to the window,
 * which knows whether an input method is at work.
 */
export function menuTemplate(
  menus: readonly MenuModel[],
  choose: (action: string) => void,
): MenuItemConstructorOptions[] {
  return menus.map(({ label, entries }) => ({
    label,
    submenu: entries.flatMap((entry) => menuItem(entry, choose)),
  }));
}

function menuItem(
  entry: MenuEntry,
  choose: (action: string) => void,
): MenuItemConstructorOptions[] {
  switch (entry.kind) {
    case 'line':
      return [{ type: 'separator' }];
    case 'role':
      return ROLES.includes(entry.role) ? [{ role: entry.role as Role, label: entry.label }] : [];
    case 'action':
      return [
        {
          label: entry.label,
          enabled: entry.enabled,
          registerAccelerator: false,
          ...(entry.keys !== undefined && { accelerator: entry.keys }),
          ...(entry.checked !== undefined && { type: 'checkbox', checked: entry.checked }),
          click: () => choose(entry.action),
        },
      ];
  }
}
