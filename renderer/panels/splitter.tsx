// The edge between two panes: dragged, or moved with the arrow keys.
import type { KeyboardEvent } from 'react';

/** How far an arrow key moves an edge, in CSS pixels. */
const STEP = 16;

/** An edge that changes the size of the pane beside it. */
export function Splitter(props: {
  readonly label: string;
  readonly value: number;
  readonly least: number;
  readonly most: number;
  /** 1 when moving right makes the pane larger, -1 when smaller. */
  readonly way: 1 | -1;
  readonly onChange: (value: number) => void;
}) {
  const { label, value, least, most, way, onChange } = props;
  const set = (next: number): void => onChange(Math.max(least, Math.min(most, Math.round(next))));
  const press = (event: KeyboardEvent): void => {
    const step = { ArrowLeft: -STEP, ArrowRight: STEP }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    set(value + way * step);
  };
  return (
    <div
      role="separator"
      className="splitter"
      aria-orientation="vertical"
      aria-label={label}
      aria-valuenow={value}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onKeyDown={press}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        event.preventDefault();
      }}
      onPointerMove={(event) => {
        if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
        set(value + way * event.movementX);
      }}
    />
  );
}
