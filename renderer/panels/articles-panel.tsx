// The articles of the edition: what is on no page first, then page by page, each with its length and how
// it fits. A click shows it where it stands; a drag, or the keyboard, places it.
import { memo, useEffect, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { titleOf, type Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { FitChip } from '../controls/fit-chip.tsx';
import { countOf } from '../state/article-count.ts';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import type { Desk } from '../state/desk.ts';
import {
  articlesInOrder,
  fitOfArticle,
  framesOfArticle,
  pageOfFrame,
  pagesOfArticle,
} from '../state/queries.ts';
import { openArticle } from '../state/writing.ts';
import type { StoryView } from '../workers/layout-messages.ts';
import { ARTICLE_DRAG } from './article-drag.ts';

/** The list of articles. */
export function ArticlesPanel({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const [filter, setFilter] = useState('');
  const open = useDeskState((state) => state.view.article);
  const groups = useMemo(() => groupArticles(edition, filter), [edition, filter]);
  const all = [...groups.unplaced, ...groups.placed];
  const layout = useDeskState((state) => state.layout);
  const row = (article: Article) => (
    <ArticleRow
      key={article.id}
      article={article}
      folios={pagesOfArticle(edition, article.id)
        .map((page) => page.folio)
        .join(' ')}
      fit={fitOfArticle(edition, layout, article.id)}
      isOpen={open === article.id}
    />
  );
  return (
    <section
      className="panel articles-panel"
      data-region
      aria-label={word('window.panel.articles')}
    >
      <header className="panel-head">
        <h2>{word('window.panel.articles')}</h2>
        <span className="panel-count">{Object.keys(edition.articles).length}</span>
        <span className="spacer" />
        <ActionButton action="file.import" icon="import" />
        <ActionButton action="article.new" icon="plus" />
      </header>
      <div className="panel-filter">
        <input
          type="search"
          className="input"
          placeholder={word('window.panel.filter')}
          aria-label={word('window.panel.filter')}
          value={filter}
          onChange={(event) => setFilter(event.target.value)}
        />
      </div>
      <div
        className="article-list"
        role="listbox"
        aria-label={word('window.panel.articles')}
        onKeyDown={(event) => pressInList(desk, event, all)}
      >
        {groups.unplaced.length > 0 && (
          <h3 className="list-title">
            {word('window.panel.unplaced', { count: groups.unplaced.length })}
          </h3>
        )}
        {groups.unplaced.map(row)}
        {groups.placed.length > 0 && groups.unplaced.length > 0 && (
          <h3 className="list-title">
            {word('window.panel.placed', { count: groups.placed.length })}
          </h3>
        )}
        {groups.placed.map(row)}
        {all.length === 0 && <EmptyList isFiltered={filter !== ''} />}
      </div>
    </section>
  );
}

function EmptyList({ isFiltered }: { readonly isFiltered: boolean }) {
  const { word } = useWords();
  if (isFiltered) return <p className="list-empty">{word('window.panel.none-found')}</p>;
  return (
    <div className="list-empty">
      <p>{word('window.panel.no-articles')}</p>
      <ActionButton action="file.import" icon="import" isNamed look="normal" />
      <ActionButton action="file.make-pages" icon="page" isNamed look="normal" />
      <ActionButton action="article.new" icon="plus" isNamed look="normal" />
    </div>
  );
}

const ArticleRow = memo(function ArticleRow(props: {
  readonly article: Article;
  /** The folios of the pages it stands on, parted by spaces; empty for none. */
  readonly folios: string;
  readonly fit: StoryView | undefined;
  readonly isOpen: boolean;
}) {
  const { article, folios, fit, isOpen } = props;
  const desk = useDesk();
  const { word } = useWords();
  const title = titleOf(article);
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isOpen) row.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <div
      ref={row}
      role="option"
      className="article-row"
      aria-selected={isOpen}
      tabIndex={isOpen ? 0 : -1}
      data-article={article.id}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(ARTICLE_DRAG, article.id);
        event.dataTransfer.effectAllowed = 'copy';
      }}
      onClick={() => showArticle(desk, article)}
      onDoubleClick={() => openArticle(desk, article.id)}
    >
      <span className="article-title">{title}</span>
      <span className="article-facts">
        <span>{countOf(article, word)}</span>
        {folios !== '' &&
          folios.split(' ').map((folio) => (
            <span key={folio} className="chip">
              {folio}
            </span>
          ))}
        {(folios === '' || fit) && <FitChip fit={fit} />}
      </span>
    </div>
  );
});

/** Shows an article where it stands: its page, its frames; in the editor when that is open. */
function showArticle(desk: Desk, article: Article): void {
  const { edition, view } = desk.store.get();
  if (!edition) return;
  const frames = framesOfArticle(edition, article.id);
  const text = frames.find((frame) => frame.kind === 'text') ?? frames[0];
  const page = text && pageOfFrame(edition, text.id);
  if (view.article !== article.id) desk.closeGesture();
  desk.look({
    article: article.id,
    stretch: undefined,
    focus: undefined,
    isWriting: false,
    selection: text ? [text.id] : [],
    ...(page && { page: page.id }),
  });
}

function pressInList(
  desk: Desk,
  event: KeyboardEvent<HTMLDivElement>,
  articles: readonly Article[],
): void {
  const id = desk.store.get().view.article;
  const at = articles.findIndex((article) => article.id === id);
  const way = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (way !== undefined) {
    const next = articles[Math.max(0, Math.min(articles.length - 1, at + way))];
    if (!next) return;
    event.preventDefault();
    showArticle(desk, next);
    const row = event.currentTarget.querySelector<HTMLElement>(`[data-article="${next.id}"]`);
    row?.focus();
  }
  if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey && id !== undefined && at >= 0) {
    event.preventDefault();
    openArticle(desk, id);
  }
}

function groupArticles(
  edition: Edition,
  filter: string,
): { readonly unplaced: readonly Article[]; readonly placed: readonly Article[] } {
  const wanted = filter.trim().toLowerCase();
  const articles = articlesInOrder(edition).filter((article) =>
    titleOf(article).toLowerCase().includes(wanted),
  );
  const isPlaced = (article: Article): boolean => pagesOfArticle(edition, article.id).length > 0;
  return {
    unplaced: articles.filter((article) => !isPlaced(article)),
    placed: articles.filter(isPlaced),
  };
}
