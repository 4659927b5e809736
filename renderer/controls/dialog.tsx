// A dialog over the window: a title, what it asks, and its buttons. Escape closes it, and the focus goes
// back to where it was.
import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../state/desk-context.tsx';

interface DialogProps {
  readonly title: string;
  readonly children: ReactNode;
  /** The verb on the main button; absent: only Close. */
  readonly verb?: string;
  readonly isReady?: boolean;
  readonly onDo?: () => void;
  readonly onClose: () => void;
  /** More buttons, at the left of the main one. */
  readonly others?: ReactNode;
}

/** A dialog with a main button that says what it does. */
export function Dialog(props: DialogProps) {
  const { title, children, verb, isReady = true, onDo, onClose, others } = props;
  const { word } = useWords();
  const element = useOpenDialog();
  return (
    <dialog
      ref={element}
      className="dialog"
      aria-label={title}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (isReady) (onDo ?? onClose)();
        }}
      >
        <h2 className="dialog-title">{title}</h2>
        {/* Without fields inside, the text itself takes the focus, so that keys can scroll it. */}
        <div
          className="dialog-body"
          role="group"
          aria-label={title}
          tabIndex={verb === undefined ? 0 : undefined}
        >
          {children}
        </div>
        <div className="dialog-foot">
          {verb !== undefined && (
            <button type="button" className="button" onClick={onClose}>
              {word('window.cancel')}
            </button>
          )}
          {others}
          <button type="submit" className="button button-main" disabled={!isReady}>
            {verb ?? word('window.close')}
          </button>
        </div>
      </form>
    </dialog>
  );
}

/** Opens a dialog element as modal while it is there. */
export function useOpenDialog() {
  const element = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const { activeElement } = document;
    element.current?.showModal();
    return () => {
      if (activeElement instanceof HTMLElement) activeElement.focus();
    };
  }, []);
  return element;
}
