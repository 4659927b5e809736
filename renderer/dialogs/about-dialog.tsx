// What this program is, and what it may be used for.
import { Dialog } from '../controls/dialog.tsx';
import { useDeskState, useWords } from '../state/desk-context.tsx';

/** Says what the program is. */
export function AboutDialog({ onClose }: { readonly onClose: () => void }) {
  const { word } = useWords();
  const version = useDeskState((state) => state.version);
  return (
    <Dialog title={word('window.action.about')} onClose={onClose}>
      <p>{word('window.about.what', { version })}</p>
      <p>{word('window.about.licence')}</p>
    </Dialog>
  );
}
