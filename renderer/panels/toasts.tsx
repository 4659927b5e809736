// Short messages at the foot of the window. Notes go by themselves; errors stay until they are closed.
import { useEffect, useState } from 'react';
import { say, sayFailure } from '../../shared/words/words.ts';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import type { Toast } from '../state/desk-state.ts';

/** How long a note stays, in milliseconds. */
const STAY = 6000;

/** The messages that are shown now. */
export function Toasts() {
  const toasts = useDeskState((state) => state.toasts);
  return (
    <div className="toasts">
      {toasts.map((toast) => (
        <ToastBox key={toast.id} toast={toast} />
      ))}
    </div>
  );
}

function ToastBox({ toast }: { readonly toast: Toast }) {
  const desk = useDesk();
  const { lang, word } = useWords();
  const [isHeld, setHeld] = useState(false);
  const isNote = toast.level === 'note';
  useEffect(() => {
    if (!isNote || isHeld) return undefined;
    const timer = setTimeout(() => desk.closeToast(toast.id), STAY);
    return () => clearTimeout(timer);
  }, [desk, toast.id, isNote, isHeld]);
  const { action, failure } = toast;
  const words = failure
    ? sayFailure(lang, failure)
    : toast.word
      ? say(lang, toast.word, toast.values)
      : '';
  return (
    <div
      className={`toast ${isNote ? '' : 'toast-error'}`}
      role={isNote ? 'status' : 'alert'}
      onMouseEnter={() => setHeld(true)}
      onMouseLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <span className="toast-words">{words}</span>
      {action && (
        <button
          type="button"
          className="button button-plain"
          onClick={() => {
            action.run();
            desk.closeToast(toast.id);
          }}
        >
          {word(action.word)}
        </button>
      )}
      <button
        type="button"
        className="icon-button"
        aria-label={word('window.close')}
        onClick={() => desk.closeToast(toast.id)}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
