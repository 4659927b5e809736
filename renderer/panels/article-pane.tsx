// The article editor in its places: beside the page, alone with its galley, or hidden while one types on
// the page itself.
import { useCallback, useMemo } from 'react';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/text.ts';
import { ArticleEditor } from '../article-editor/article-editor.tsx';
import { Galley } from '../article-editor/galley.tsx';
import type { SelectionPlace } from '../article-editor/editor-props.ts';
import type { GalleyLine } from '../article-editor/galley-line.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { moveByLine, moveToEdge, putCaret } from '../state/writing.ts';
import { useCaretOnScreen } from './caret-on-screen.ts';

const NO_LINES: readonly GalleyLine[] = [];

/** The words of one article. */
export function ArticlePane(props: {
  readonly article: Article;
  readonly isHidden: boolean;
  readonly hasGalley: boolean;
}) {
  const { article, isHidden, hasGalley } = props;
  const desk = useDesk();
  const { lang, word } = useWords();
  const focus = useDeskState((state) => state.view.focus);
  const stretch = useDeskState((state) => state.view.stretch);
  const galley = useDeskState((state) => state.galley);
  const copyProblems = useDeskState((state) => state.copyProblems);
  const caretAt = useCaretOnScreen(isHidden);
  const { id } = article;
  const problems = useMemo(
    () => copyProblems.filter((problem) => problem.place.article === id),
    [copyProblems, id],
  );
  const takeBlocks = useCallback(
    (blocks: readonly Block[], gesture: string) => {
      desk.run({ kind: 'article-set-blocks', article: id, blocks }, gesture);
    },
    [desk, id],
  );
  const takeSelection = useCallback(
    (at: SelectionPlace | undefined) => {
      const { view } = desk.store.get();
      if (view.article !== id) return;
      desk.look({ stretch: at && { article: id, ...at } });
    },
    [desk, id],
  );
  const editor = (
    <ArticleEditor
      article={article}
      lang={lang}
      hidden={isHidden}
      problems={problems}
      focusRequest={focus}
      caretAt={caretAt}
      onBlocks={takeBlocks}
      onSelection={takeSelection}
      undo={desk.undo}
      redo={desk.redo}
      onVerticalMove={(direction, isSelecting) => void moveByLine(desk, direction, isSelecting)}
      onLineEdge={(edge, isSelecting) => moveToEdge(desk, edge, isSelecting)}
      onNotice={(key, values) => desk.say(key, values)}
    />
  );
  // One place in the tree for all ways of showing it, so that the editor lives on from one to the next.
  return (
    <div
      className={isHidden ? 'article-hidden' : 'article-pane'}
      data-region={isHidden ? undefined : ''}
    >
      <div className="article-words" aria-label={word('window.region.article')}>
        {editor}
      </div>
      {hasGalley && !isHidden && (
        <div className="article-galley">
          <Galley
            article={article}
            lang={lang}
            lines={galley?.article === id ? galley.lines : NO_LINES}
            caret={
              stretch?.article === id ? { block: stretch.block, offset: stretch.head } : undefined
            }
            onPick={(place) => putCaret(desk, { article: id, ...place }, false)}
          />
        </div>
      )}
    </div>
  );
}
