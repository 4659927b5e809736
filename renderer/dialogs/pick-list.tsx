// Picks one of many by typing a part of it: the command palette, and the list of articles to place.
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { useOpenDialog } from '../controls/dialog.tsx';
import { useWords } from '../state/desk-context.tsx';

/** One thing to pick. */
export interface PickItem {
  readonly id: string;
  readonly what: string;
  /** More words by which it is found, such as its name in the other language. */
  readonly also?: string;
  readonly where?: ReactNode;
  readonly isEnabled: boolean;
}

/** A field and the items that match what is in it. */
export function PickList(props: {
  readonly label: string;
  readonly hint: string;
  readonly items: readonly PickItem[];
  readonly onPick: (id: string) => void;
  readonly onClose: () => void;
}) {
  const { label, hint, items, onPick, onClose } = props;
  const { word } = useWords();
  const [query, setQuery] = useState('');
  const [index, setIndex] = useState(0);
  const listId = useId();
  const element = useOpenDialog();
  const found = items.filter((item) => matches(`${item.what} ${item.also ?? ''}`, query));
  const current = found[Math.min(index, found.length - 1)];
  const pick = (item: PickItem | undefined): void => {
    if (item?.isEnabled) onPick(item.id);
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (way !== undefined && found.length > 0) {
      event.preventDefault();
      const next = (Math.min(index, found.length - 1) + way + found.length) % found.length;
      setIndex(next);
      const row = element.current?.querySelectorAll('[role="option"]')[next];
      row?.scrollIntoView({ block: 'nearest' });
    }
    if (event.key === 'Enter') {
      event.preventDefault();
      pick(current);
    }
  };
  return (
    <dialog
      ref={element}
      className="dialog palette"
      aria-label={label}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === event.currentTarget) onClose();
      }}
    >
      <input
        className="palette-input"
        role="combobox"
        aria-label={label}
        aria-expanded="true"
        aria-controls={listId}
        aria-activedescendant={current && `${listId}-${current.id}`}
        placeholder={hint}
        value={query}
        autoFocus
        spellCheck={false}
        onChange={(event) => {
          setQuery(event.target.value);
          setIndex(0);
        }}
        onKeyDown={press}
      />
      <div id={listId} className="palette-list" role="listbox" aria-label={label}>
        {found.map((item) => (
          <div
            key={item.id}
            id={`${listId}-${item.id}`}
            role="option"
            className="palette-item"
            aria-selected={item === current}
            aria-disabled={!item.isEnabled || undefined}
            onClick={() => pick(item)}
          >
            <span className="palette-what">{item.what}</span>
            <span className="palette-where">{item.where}</span>
          </div>
        ))}
        {found.length === 0 && <p className="list-empty">{word('window.panel.none-found')}</p>}
      </div>
    </dialog>
  );
}

/** Every word of the query is somewhere in the text, in any order. */
function matches(text: string, query: string): boolean {
  const low = text.toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/u)
    .every((part) => low.includes(part));
}
