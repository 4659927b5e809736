// Buttons that do an action of the table: its name, its keys and its state come from there.
import { isEnabled } from '../actions/action.ts';
import { getAction, type ActionId } from '../actions/action-table.ts';
import { keysOf, runAction, shownKeys } from '../actions/keys.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { Icon, type IconName } from './icon.tsx';

interface ActionButtonProps {
  readonly action: ActionId;
  readonly icon: IconName;
  /** Shows the name beside the sign. */
  readonly isNamed?: boolean;
  readonly look?: 'plain' | 'main' | 'normal';
}

/** A button for an action: a sign, or a sign and its name. */
export function ActionButton({ action: id, icon, isNamed = false, look }: ActionButtonProps) {
  const desk = useDesk();
  const { word } = useWords();
  const action = getAction(id);
  const enabled = useDeskState((state) => isEnabled(action, state));
  const checked = useDeskState((state) => action.isChecked?.(state));
  const platform = useDeskState((state) => state.platform);
  const name = word(action.word);
  const keys = keysOf(action, platform)[0];
  const hint = keys === undefined ? name : `${name}　${shownKeys(keys, platform).join('+')}`;
  const className = look
    ? `button ${{ plain: 'button-plain', main: 'button-main', normal: '' }[look]}`
    : 'icon-button';
  return (
    <button
      type="button"
      className={className}
      title={hint}
      aria-label={isNamed ? undefined : name}
      aria-pressed={checked}
      disabled={!enabled}
      // A press must not take the focus, and with it the caret, out of the words.
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => runAction(desk, action)}
    >
      <Icon name={icon} />
      {isNamed && name}
    </button>
  );
}

/** Keys of an action, drawn as keys. */
export function KeyCaps({ action: id }: { readonly action: ActionId }) {
  const platform = useDeskState((state) => state.platform);
  const keys = keysOf(getAction(id), platform)[0];
  if (keys === undefined) return null;
  return <Keys keys={shownKeys(keys, platform)} />;
}

/** Some keys, drawn as keys. */
export function Keys({ keys }: { readonly keys: readonly string[] }) {
  return (
    <span className="keys">
      {keys.map((key) => (
        <kbd key={key} className="key">
          {key}
        </kbd>
      ))}
    </span>
  );
}
