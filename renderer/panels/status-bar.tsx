// The foot of the window: problems, saving, length, copyfit, fill, caret, zoom, language.
import type { Edition } from '../../shared/model/edition.ts';
import { getAction } from '../actions/action-table.ts';
import { currentArticle } from '../actions/article-actions.ts';
import { runAction } from '../actions/keys.ts';
import { changeSettings } from '../actions/view-actions.ts';
import { FitChip } from '../controls/fit-chip.tsx';
import { Icon } from '../controls/icon.tsx';
import { countOf } from '../state/article-count.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import type { SaveState } from '../state/desk-state.ts';
import { allProblems } from '../state/problems.ts';
import { fitOfArticle, pagesOfArticle, viewOfPage } from '../state/queries.ts';
import { Announcer } from './announcer.tsx';

/** The status bar of an open edition. */
export function StatusBar({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word, lang } = useWords();
  const caret = useDeskState((state) => state.caret.caret);
  const isWriting = useDeskState((state) => state.view.stretch !== undefined);
  const zoom = useDeskState((state) => state.view.zoom);
  const isExporting = useDeskState((state) => state.isExporting);
  return (
    <footer className="status-bar" data-region aria-label={word('window.region.status')}>
      <ProblemCell />
      <SaveCell />
      <ArticleCells edition={edition} />
      <PageCell edition={edition} />
      <span className="spacer" />
      {isExporting && <span className="status-cell">{word('window.status.exporting')}</span>}
      {isWriting && caret && (
        <span className="status-cell">
          {word('window.status.caret', {
            column: caret.column + 1,
            line: caret.line + 1,
            chars: caret.charsPerLine,
          })}
        </span>
      )}
      <button
        type="button"
        className="status-cell"
        title={word('window.action.full-size')}
        onClick={() => runAction(desk, getAction('view.full-size'))}
      >
        {Math.round(zoom * 100)} %
      </button>
      <button
        type="button"
        className="status-cell"
        lang={lang === 'zh-CN' ? 'en' : 'zh-CN'}
        onClick={() => void changeSettings(desk, { lang: lang === 'zh-CN' ? 'en' : 'zh-CN' })}
      >
        {lang === 'zh-CN' ? 'English' : '中文'}
      </button>
      <Announcer edition={edition} />
    </footer>
  );
}

function ProblemCell() {
  const desk = useDesk();
  const { word } = useWords();
  const problems = useDeskState(allProblems);
  const isOpen = useDeskState((state) => state.view.problems);
  const errors = problems.filter((problem) => problem.level === 'error').length;
  const warnings = problems.filter((problem) => problem.level === 'warning').length;
  const level = errors > 0 ? 'error' : warnings > 0 ? 'warning' : 'good';
  return (
    <button
      type="button"
      className={`status-cell status-${level}`}
      aria-pressed={isOpen}
      onClick={() => desk.look({ problems: !isOpen })}
    >
      <Icon name={level === 'good' ? 'fits' : level} />
      {level === 'good'
        ? word('window.status.no-problems')
        : word('window.status.problems', { errors, warnings })}
    </button>
  );
}

function SaveCell() {
  const desk = useDesk();
  const { word } = useWords();
  const save = useDeskState((state) => state.save);
  const readOnly = useDeskState((state) => state.readOnly);
  if (readOnly) {
    return (
      <button
        type="button"
        className="status-cell status-warning"
        onClick={() => desk.fail(readOnly)}
      >
        <Icon name="warning" />
        {word('window.status.read-only')}
      </button>
    );
  }
  return (
    <button
      type="button"
      className={`status-cell ${save.kind === 'failed' ? 'status-error' : ''}`}
      onClick={() => {
        if (save.kind === 'failed') desk.fail(save.failure);
        runAction(desk, getAction('file.save'));
      }}
    >
      {save.kind === 'failed' && <Icon name="warning" />}
      {saveWords(save)}
    </button>
  );

  function saveWords(state: SaveState): string {
    switch (state.kind) {
      case 'saved':
        return state.time === undefined
          ? word('window.status.saved')
          : word('window.status.saved-at', { time: clock(state.time) });
      case 'saving':
        return word('window.status.saving');
      case 'unsaved':
        return word('window.status.unsaved');
      case 'failed':
        return word('window.status.save-failed');
    }
  }
}

/** Hours, minutes and seconds of the user's day. */
function clock(time: number): string {
  const date = new Date(time);
  const parts = [date.getHours(), date.getMinutes(), date.getSeconds()];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}

function ArticleCells({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const id = useDeskState(currentArticle);
  const layout = useDeskState((state) => state.layout);
  const stretch = useDeskState((state) => state.view.stretch);
  const article = id === undefined ? undefined : edition.articles[id];
  if (!article) return null;
  const isPlaced = pagesOfArticle(edition, article.id).length > 0;
  const fit = fitOfArticle(edition, layout, article.id);
  const marked = stretch && !stretch.anchor ? stretch.to - stretch.from : 0;
  const count = countOf(article, word);
  return (
    <>
      <span className="status-cell">
        {marked > 0 ? `${count} · ${word('window.count.selected', { count: marked })}` : count}
      </span>
      <button
        type="button"
        className="status-cell"
        title={word('window.action.fit-line')}
        onClick={() => runAction(desk, getAction('article.fit-line'))}
      >
        {(!isPlaced || fit) && <FitChip fit={fit} isLong />}
      </button>
    </>
  );
}

function PageCell({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const id = useDeskState((state) => state.view.page);
  const page = id === undefined ? undefined : edition.pages[id];
  const view = useDeskState((state) =>
    id === undefined ? undefined : viewOfPage(state.layout, id),
  );
  if (!page || !view) return null;
  return (
    <span className="status-cell">
      {word('window.status.fill', { folio: page.folio, percent: (view.fill * 100).toFixed(0) })}
    </span>
  );
}
