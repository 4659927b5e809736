// The dialog that is open, if any.
import { useDesk, useDeskState } from '../state/desk-context.tsx';
import { AboutDialog } from './about-dialog.tsx';
import { ExportDialog } from './export-dialog.tsx';
import { FilledFrameDialog } from './filled-frame-dialog.tsx';
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
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'palette':
      return <Palette onClose={close} />;
    case 'keys':
      return <KeysDialog onClose={close} />;
    case 'about':
      return <AboutDialog onClose={close} />;
    case 'new-edition':
      return <NewEditionDialog onClose={close} />;
    case 'export':
      return edition ? <ExportDialog edition={edition} onClose={close} /> : null;
    case 'place-article':
      return edition ? <PlaceArticleDialog edition={edition} onClose={close} /> : null;
    case 'filled-frame':
      return edition ? (
        <FilledFrameDialog
          edition={edition}
          article={dialog.article}
          frame={dialog.frame}
          onClose={close}
        />
      ) : null;
  }
}
