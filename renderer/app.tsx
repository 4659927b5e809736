// The window: the welcome screen, or the desk with its panes.
import { useState, type DragEvent } from 'react';
import type { Edition } from '../shared/model/edition.ts';
import { Dialogs } from './dialogs/dialogs.tsx';
import { Inspector } from './inspector/inspector.tsx';
import { PageView } from './page-view/page-view.tsx';
import { ArticlePane } from './panels/article-pane.tsx';
import { ArticlesPanel } from './panels/articles-panel.tsx';
import { PagesPanel } from './panels/pages-panel.tsx';
import { ProblemsPanel } from './panels/problems-panel.tsx';
import { Splitter } from './panels/splitter.tsx';
import { StatusBar } from './panels/status-bar.tsx';
import { Toasts } from './panels/toasts.tsx';
import { Toolbar } from './panels/toolbar.tsx';
import { Welcome } from './panels/welcome.tsx';
import { useDesk, useDeskState, useWords } from './state/desk-context.tsx';
import { takeCopy } from './state/desk-files.ts';

/** Everything in the window. */
export function App() {
  const edition = useDeskState((state) => state.edition);
  const isOpening = useDeskState((state) => state.isOpening);
  const { word } = useWords();
  return (
    <>
      {edition && <Workspace edition={edition} />}
      {!edition && !isOpening && <Welcome />}
      {!edition && isOpening && (
        <p className="opening" role="status">
          {word('window.opening')}
        </p>
      )}
      <Dialogs />
      <Toasts />
    </>
  );
}

function Workspace({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const view = useDeskState((state) => state.view);
  const [side, setSide] = useState(276);
  const [inspector, setInspector] = useState(296);
  return (
    <div
      className="workspace"
      onDragOver={(event) => {
        if (event.dataTransfer.types.includes('Files')) event.preventDefault();
      }}
      onDrop={(event) => void dropFiles(event)}
    >
      <header>
        <h1 className="only-read-out">{`${edition.paper.name} ${edition.date}`}</h1>
        <Toolbar />
      </header>
      <div className="panes">
        {view.side && (
          <>
            <div className="side" style={{ width: side }}>
              <ArticlesPanel edition={edition} />
              <PagesPanel edition={edition} />
            </div>
            <Splitter
              label={word('window.action.side')}
              value={side}
              {...{ least: 220, most: 420, way: 1, onChange: setSide }}
            />
          </>
        )}
        <Middle edition={edition} />
        {view.inspector && (
          <>
            <Splitter
              label={word('window.action.inspector')}
              value={inspector}
              {...{ least: 256, most: 420, way: -1, onChange: setInspector }}
            />
            <div className="inspector-pane" style={{ width: inspector }}>
              <Inspector edition={edition} />
            </div>
          </>
        )}
      </div>
      <StatusBar edition={edition} />
    </div>
  );

  /** Copy files dropped anywhere become articles. */
  async function dropFiles(event: DragEvent): Promise<void> {
    const dropped = [...event.dataTransfer.files];
    if (dropped.length === 0) return;
    event.preventDefault();
    const files = await Promise.all(
      dropped.map(async (file) => ({
        name: file.name,
        bytes: new Uint8Array(await file.arrayBuffer()),
        isHtml: false,
      })),
    );
    takeCopy(desk, files);
  }
}

/** The pages, the words of an article, or both, and the problems below. */
function Middle({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const view = useDeskState((state) => state.view);
  const preview = useDeskState((state) => state.preview);
  const [words, setWords] = useState(440);
  const article = view.article === undefined ? undefined : edition.articles[view.article];
  const showsWords = view.mode !== 'page';
  return (
    <main className="middle">
      <div className="stage" data-mode={view.mode}>
        {showsWords && (
          <>
            {/* Alone the words take all the room; beside the page, what they were given. */}
            <div className="words" style={view.mode === 'split' ? { width: words } : { flex: 1 }}>
              {article ? (
                <ArticlePane
                  article={article}
                  isHidden={view.isWriting}
                  hasGalley={view.mode === 'article'}
                />
              ) : (
                <p className="list-empty">{word('window.region.choose-article')}</p>
              )}
            </div>
            {view.mode === 'split' && (
              <Splitter
                label={word('window.region.article')}
                value={words}
                {...{ least: 320, most: 900, way: 1, onChange: setWords }}
              />
            )}
          </>
        )}
        {view.mode !== 'article' && <PageView edition={preview ?? edition} />}
        {!showsWords && article && view.isWriting && (
          <ArticlePane article={article} isHidden hasGalley={false} />
        )}
      </div>
      {view.problems && <ProblemsPanel edition={edition} />}
    </main>
  );
}
