// Fields of the inspector and the dialogs. A value counts when Enter is pressed or the field is left;
// Escape brings the old one back.
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Icon } from './icon.tsx';
import { readNumber } from './read-number.ts';

/** A label and what it names. */
export function Field(props: {
  readonly label: string;
  readonly children: (id: string) => ReactNode;
}) {
  const id = useId();
  return (
    <div className="field">
      <label className="field-label" htmlFor={id}>
        {props.label}
      </label>
      <div className="field-control">{props.children(id)}</div>
    </div>
  );
}

interface DraftInputProps {
  readonly id?: string | undefined;
  readonly label?: string | undefined;
  readonly value: string;
  readonly isDisabled?: boolean | undefined;
  /** Takes the text; gives false when it cannot be meant. */
  readonly onCommit: (text: string) => boolean;
  readonly onStep?: ((way: 1 | -1, isLarge: boolean) => void) | undefined;
}

/** A line of text that counts once it is done. */
function DraftInput({ id, label, value, isDisabled, onCommit, onStep }: DraftInputProps) {
  const [draft, setDraft] = useState<string>();
  const [isWrong, setWrong] = useState(false);
  const commit = (): void => {
    if (draft === undefined || draft === value) {
      setDraft(undefined);
      setWrong(false);
      return;
    }
    const isTaken = onCommit(draft);
    setWrong(!isTaken);
    if (isTaken) setDraft(undefined);
  };
  const press = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Enter') commit();
    if (event.key === 'Escape' && draft !== undefined) {
      event.stopPropagation();
      setDraft(undefined);
      setWrong(false);
    }
    const way = { ArrowUp: 1, ArrowDown: -1 }[event.key];
    if (way !== undefined && onStep) {
      event.preventDefault();
      setDraft(undefined);
      onStep(way === 1 ? 1 : -1, event.shiftKey);
    }
  };
  return (
    <input
      id={id}
      className="input"
      aria-label={label}
      aria-invalid={isWrong || undefined}
      value={draft ?? value}
      disabled={isDisabled}
      spellCheck={false}
      onChange={(event) => setDraft(event.target.value)}
      onFocus={(event) => event.target.select()}
      onBlur={commit}
      onKeyDown={press}
    />
  );
}

/** A line of words. */
export function TextInput(props: {
  readonly id?: string;
  readonly label?: string;
  readonly value: string;
  readonly isDisabled?: boolean;
  readonly onChange: (text: string) => boolean;
}) {
  const { id, label, value, isDisabled, onChange } = props;
  return (
    <DraftInput id={id} label={label} value={value} isDisabled={isDisabled} onCommit={onChange} />
  );
}

interface NumberInputProps {
  readonly id?: string;
  readonly label?: string;
  readonly value: number;
  readonly unit: string;
  /** Decimal places shown. */
  readonly places?: number;
  /** How far an arrow goes. */
  readonly step?: number;
  readonly least?: number;
  readonly most?: number;
  readonly isDisabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A number with its unit; takes sums such as +3 and *2, and other units such as 12mm. */
export function NumberInput(props: NumberInputProps) {
  const { id, label, value, unit, places = 0, step = 1, isDisabled, onChange } = props;
  const { least = -Infinity, most = Infinity } = props;
  const shown = value
    .toFixed(places)
    .replace(/(\.\d*?)0+$/u, '$1')
    .replace(/\.$/u, '');
  const take = (next: number | undefined): boolean => {
    if (next === undefined || next < least || next > most) return false;
    onChange(next);
    return true;
  };
  return (
    <span className="input-with-unit">
      <DraftInput
        id={id}
        label={label === undefined ? undefined : `${label}（${unit}）`}
        value={shown}
        isDisabled={isDisabled}
        onCommit={(text) => take(readNumber(text, value, unit))}
        onStep={(way, isLarge) => take(Number(shown) + way * step * (isLarge ? 10 : 1))}
      />
      <span className="unit" aria-hidden="true">
        {unit}
      </span>
    </span>
  );
}

/** A choice from a list. */
export function SelectInput<Value extends string>(props: {
  readonly id?: string;
  readonly label?: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly isDisabled?: boolean;
  readonly onChange: (value: Value) => void;
}) {
  const { id, label, value, choices, isDisabled, onChange } = props;
  return (
    <select
      id={id}
      className="select"
      aria-label={label}
      value={value}
      disabled={isDisabled}
      onChange={(event) => {
        const choice = choices.find((one) => one.value === event.target.value);
        if (choice) onChange(choice.value);
      }}
    >
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.name}
        </option>
      ))}
    </select>
  );
}

/** Something that is so or not. */
export function CheckInput(props: {
  readonly label: string;
  readonly value: boolean;
  readonly isDisabled?: boolean;
  readonly onChange: (value: boolean) => void;
}) {
  return (
    <label className="check">
      <input
        type="checkbox"
        checked={props.value}
        disabled={props.isDisabled}
        onChange={(event) => props.onChange(event.target.checked)}
      />
      {props.label}
    </label>
  );
}

/** A part of a panel under a title that folds it. */
export function Section(props: {
  readonly title: string;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
}) {
  const [isOpen, setOpen] = useState(props.isOpen ?? true);
  return (
    <section className="section">
      <h3>
        <button
          type="button"
          className="section-title"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {props.title}
          <Icon name={isOpen ? 'up' : 'down'} />
        </button>
      </h3>
      {isOpen && <div className="section-body">{props.children}</div>}
    </section>
  );
}
