// The sheet of keys: every action that has some, by menu.
import { getAction } from '../actions/action-table.ts';
import { keysOf } from '../actions/keys.ts';
import { MENUS } from '../actions/menus.ts';
import { Dialog } from '../controls/dialog.tsx';
import { KeyCaps, Keys } from '../controls/action-button.tsx';
import { useDeskState, useWords } from '../state/desk-context.tsx';

/** Lists all keys. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const { word } = useWords();
  const platform = useDeskState((state) => state.platform);
  const mod = platform === 'darwin' ? '⌘' : 'Ctrl';
  const onPage = [
    { keys: ['Tab'], what: word('window.keys.next-frame') },
    { keys: ['← → ↑ ↓'], what: word('window.keys.nudge') },
    { keys: ['Shift', '←'], what: word('window.keys.nudge-ten') },
    { keys: [mod, '←'], what: word('window.keys.nudge-fine') },
    { keys: ['Alt', '←'], what: word('window.keys.pan') },
    { keys: ['Space'], what: word('window.keys.hand') },
    { keys: ['Esc'], what: word('window.keys.escape') },
  ];
  return (
    <Dialog title={word('window.action.keys')} onClose={onClose}>
      <div className="key-sheet">
        {MENUS.map(({ word: title, places }) => {
          const ids = places.flatMap((place) =>
            typeof place === 'string' && place !== 'line' ? [place] : [],
          );
          const keyed = ids.filter((id) => keysOf(getAction(id), platform).length > 0);
          return (
            <section key={title}>
              <h3>{word(title)}</h3>
              {keyed.map((id) => (
                <p key={id} className="key-row">
                  <span>{word(getAction(id).word)}</span>
                  <KeyCaps action={id} />
                </p>
              ))}
            </section>
          );
        })}
        <section>
          <h3>{word('window.keys.on-page')}</h3>
          {onPage.map(({ keys, what }) => (
            <p key={what} className="key-row">
              <span>{what}</span>
              <Keys keys={keys} />
            </p>
          ))}
        </section>
      </div>
    </Dialog>
  );
}
