// A few choices side by side, of which one holds. Arrows go from one to the next.
import type { KeyboardEvent } from 'react';

interface SegmentsProps<Value extends string> {
  readonly label: string;
  readonly value: Value | undefined;
  readonly choices: readonly { readonly value: Value; readonly name: string }[];
  readonly onChange: (value: Value) => void;
}

/** Choices as a row of buttons. */
export function Segments<Value extends string>(props: SegmentsProps<Value>) {
  const { label, value, choices, onChange } = props;
  const move = (event: KeyboardEvent, index: number): void => {
    const way = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (way === undefined) return;
    event.preventDefault();
    const next = choices[(index + way + choices.length) % choices.length];
    if (!next) return;
    onChange(next.value);
    const buttons = event.currentTarget.parentElement?.querySelectorAll('button');
    buttons?.[choices.indexOf(next)]?.focus();
  };
  return (
    <div className="segments" role="radiogroup" aria-label={label}>
      {choices.map((choice, index) => (
        <button
          key={choice.value}
          type="button"
          role="radio"
          className="segment"
          aria-checked={choice.value === value}
          tabIndex={choice.value === value || (value === undefined && index === 0) ? 0 : -1}
          onClick={() => onChange(choice.value)}
          onKeyDown={(event) => move(event, index)}
        >
          {choice.name}
        </button>
      ))}
    </div>
  );
}
