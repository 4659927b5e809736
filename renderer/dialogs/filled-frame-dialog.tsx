// An article meant for a frame that holds another one: nothing is replaced without being asked.
import type { ArticleId, FrameId } from '../../shared/base/ids.ts';
import { titleOf } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { Dialog } from '../controls/dialog.tsx';
import { useDesk, useWords } from '../state/desk-context.tsx';
import { placeInFilled } from '../state/placing.ts';
import { storyOfFrame } from '../state/queries.ts';

/** Asks what is to become of what the frame holds. */
export function FilledFrameDialog(props: {
  readonly edition: Edition;
  readonly article: ArticleId;
  readonly frame: FrameId;
  readonly onClose: () => void;
}) {
  const { edition, article, frame, onClose } = props;
  const desk = useDesk();
  const { word } = useWords();
  const nameOf = (id: ArticleId | undefined): string => {
    const record = id === undefined ? undefined : edition.articles[id];
    return record ? titleOf(record) : '';
  };
  const held = storyOfFrame(edition, frame)?.articles[0];
  const place = (filled: 'append' | 'replace'): void => {
    onClose();
    placeInFilled(desk, article, frame, filled);
  };
  return (
    <Dialog
      title={word('window.filled.title')}
      verb={word('window.filled.replace')}
      onClose={onClose}
      onDo={() => place('replace')}
      others={
        <button type="button" className="button" onClick={() => place('append')}>
          {word('window.filled.append')}
        </button>
      }
    >
      <p>{word('window.filled.question', { held: nameOf(held), title: nameOf(article) })}</p>
    </Dialog>
  );
}
