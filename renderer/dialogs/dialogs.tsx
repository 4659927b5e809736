// The dialog that is open, if any.
import type { Edition } from '../../shared/model/edition.ts';
import { useDesk, useDeskState } from '../state/desk-context.tsx';
import type { DialogView } from '../state/desk-state.ts';
import { AboutDialog } from './about-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FilledFrameDialog } from './filled-frame-dialog.tsx';
import { FontDialog } from './font-dialog.tsx';
import { KeysDialog } from './keys-dialog.tsx';
import { NewEditionDialog } from './new-edition-dialog.tsx';
import { Palette } from './palette.tsx';
import { PlaceArticleDialog } from './place-article-dialog.tsx';

/** Shows the dialog that is open. */
export function Dialogs() {
  const desk = useDesk();
  const dialog = useDeskState((state) => state.view.dialog);
  const edition = useDeskState((state) => state.edition);
  const close = (): void => desk.look({ dialog: undefined });
  if (dialog === undefined) return null;
  switch (dialog.kind) {
    case 'palette':
      return <Palette onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'new-edition':
      return <NewEditionDialog onClose={close} />;
    case 'import-font':
    case 'own-font':
      return <FontDialog dialog={dialog} onClose={close} />;
    default:
      return edition ? <EditionDialog dialog={dialog} edition={edition} onClose={close} /> : null;
  }
}

/** Dialogs that need an open edition. */
function EditionDialog(props: {
  readonly dialog: Extract<DialogView, { kind: 'export' | 'place-article' | 'filled-frame' }>;
  readonly edition: Edition;
  readonly onClose: () => void;
}) {
  const { dialog, edition, onClose } = props;
  switch (dialog.kind) {
    case 'export':
      return <ExportDialog edition={edition} onClose={onClose} />;
    case 'place-article':
      return <PlaceArticleDialog edition={edition} onClose={onClose} />;
    case 'filled-frame':
      return (
        <FilledFrameDialog
          edition={edition}
          article={dialog.article}
          frame={dialog.frame}
          onClose={onClose}
        />
      );
  }
}
