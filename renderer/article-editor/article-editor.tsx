// The article editor: the words of one article as fields in print order, a small toolbar, and the
// sentence of the problem that was clicked. React draws the frame only; the words are ProseMirror's.
import { useLayoutEffect, useRef, useState, useSyncExternalStore, type ReactElement } from 'react';
import { BLOCK_TYPES } from '../../shared/model/text.ts';
import { say } from '../../shared/words/words.ts';
import type { DeskLanguage } from '../../shared/words/word-table.ts';
import './article-editor.css';
import { knowArticleFonts } from './article-fonts.ts';
import type { OpenArticle } from './editor-actions.ts';
import type { ArticleEditorProps } from './editor-props.ts';
import { mountArticle, openArticle, takeProps, unmountArticle } from './editor-session.ts';
import { EditorToolbar } from './editor-toolbar.tsx';
import { ProblemNote } from './problem-note.tsx';

/** Edits an article. Another article gets an editor of its own, so nothing is carried over. */
export function ArticleEditor(props: ArticleEditorProps): ReactElement {
  return <OneArticle key={props.article.id} {...props} />;
}

function OneArticle(props: ArticleEditorProps): ReactElement {
  const [open] = useState(() => openArticle(props));
  const shell = useRef<HTMLDivElement>(null);
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    knowArticleFonts();
    if (place.current && shell.current) mountArticle(open, place.current, shell.current);
    return () => unmountArticle(open);
  }, [open]);
  useLayoutEffect(() => {
    nameKinds(shell.current, props.lang);
  }, [props.lang]);
  useLayoutEffect(() => {
    takeProps(open, props);
  });
  const isHidden = props.hidden === true;
  return (
    <>
      <div
        ref={shell}
        className={isHidden ? 'article-editor article-editor-hidden' : 'article-editor'}
      >
        {!isHidden && <EditorToolbar open={open} lang={props.lang} />}
        <div className="article-editor-scroll">
          <div ref={place} className="article-editor-words" />
        </div>
        {!isHidden && <ProblemNote open={open} lang={props.lang} />}
      </div>
      {isHidden && <Preedit open={open} props={props} />}
    </>
  );
}

/** The names of the kinds, which the style sheet draws beside the blocks. */
function nameKinds(shell: HTMLElement | null, lang: DeskLanguage): void {
  for (const kind of BLOCK_TYPES) {
    const name = JSON.stringify(say(lang, `window.editor-kind-${kind}`));
    shell?.style.setProperty(`--kind-${kind}`, name);
  }
}

/** What the input method is composing, shown at the caret of the page while the editor is hidden. */
function Preedit({
  open,
  props,
}: {
  readonly open: OpenArticle;
  readonly props: ArticleEditorProps;
}): ReactElement | undefined {
  const text = useSyncExternalStore(open.preedit.subscribe, open.preedit.get);
  if (text === undefined || text === '' || !props.caretAt) return undefined;
  const { x, y, height, isDown } = props.caretAt;
  const along = isDown ? ({ width: height, writingMode: 'vertical-rl' } as const) : { height };
  return (
    <div
      className="article-editor-preedit"
      aria-label={say(props.lang, 'window.editor-composing')}
      style={{ left: x, top: y, ...along, lineHeight: `${height}px`, fontSize: height * 0.8 }}
    >
      {text}
    </div>
  );
}
