// How a story fits, as sign, words and colour: over, short, or exactly.
import { useWords } from '../state/desk-context.tsx';
import { Icon } from './icon.tsx';

/** Lines a story may be short and still count as fitting. */
const SPARE = 1;

/** How a story fits in words; `over` is negative when it is short. */
export function FitChip(props: {
  readonly fit: { readonly over: number; readonly overChars: number } | undefined;
  /** Says about how many characters too. */
  readonly isLong?: boolean;
}) {
  const { fit, isLong = false } = props;
  const { word } = useWords();
  if (!fit) return <span className="chip">{word('window.fit.unplaced')}</span>;
  const { over, overChars } = fit;
  const values = { lines: Math.abs(over), chars: Math.abs(Math.round(overChars)) };
  if (over > 0) {
    return (
      <span className="chip chip-over">
        <Icon name="over" />
        {word(isLong ? 'window.fit.over' : 'window.fit.over-lines', values)}
      </span>
    );
  }
  if (over < -SPARE) {
    return (
      <span className="chip chip-short">
        <Icon name="short" />
        {word(isLong ? 'window.fit.short' : 'window.fit.short-lines', values)}
      </span>
    );
  }
  return (
    <span className="chip chip-fits">
      <Icon name="fits" />
      {word('window.fit.fits')}
    </span>
  );
}
