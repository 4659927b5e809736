// The pages of the edition as small spreads, each with its number, its section and how full it is.
import { useEffect, useRef, type KeyboardEvent } from 'react';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { PageCanvas } from '../page-view/page-canvas.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import type { Desk } from '../state/desk.ts';
import { spreadsOf, viewOfPage } from '../state/queries.ts';

/** Width of a thumbnail in CSS pixels. */
const THUMB = 92;

/** The list of pages. */
export function PagesPanel({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const spreads = spreadsOf(edition.pageIds);
  return (
    <section className="panel pages-panel" data-region aria-label={word('window.panel.pages')}>
      <header className="panel-head">
        <h2>{word('window.panel.pages')}</h2>
        <span className="panel-count">{edition.pageIds.length}</span>
        <span className="spacer" />
        <ActionButton action="page.new" icon="plus" />
      </header>
      <div
        className="page-list"
        role="listbox"
        aria-label={word('window.panel.pages')}
        onKeyDown={(event) => pressInList(desk, event, edition)}
      >
        {spreads.map((spread, index) => (
          <div
            key={spread[0]}
            className="thumb-spread"
            role="presentation"
            data-right={index === 0 || undefined}
          >
            {spread.map((id) => {
              const page = edition.pages[id];
              return page && <Thumb key={id} page={page} edition={edition} />;
            })}
          </div>
        ))}
      </div>
    </section>
  );
}

function Thumb({ page, edition }: { readonly page: Page; readonly edition: Edition }) {
  const desk = useDesk();
  const isCurrent = useDeskState((state) => state.view.page === page.id);
  const thumb = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isCurrent) thumb.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  const fill = useDeskState((state) => viewOfPage(state.layout, page.id)?.fill);
  const { width, height } = edition.paper;
  const scale = THUMB / width;
  const percent = fill === undefined ? '' : `${Math.round(fill * 100)} %`;
  return (
    <div
      ref={thumb}
      role="option"
      className="thumb"
      aria-selected={isCurrent}
      tabIndex={isCurrent ? 0 : -1}
      data-thumb={page.id}
      onClick={() => desk.look({ page: page.id, selection: [] })}
    >
      <div className="thumb-page" style={{ width: THUMB, height: height * scale }}>
        <PageCanvas
          name={`thumb ${page.id}`}
          page={page.id}
          width={width}
          height={height}
          scale={scale}
          isPatient
        />
      </div>
      <span className="thumb-words">
        <strong>{page.folio}</strong>
        <span className="only-read-out">{page.section}</span>
        <span className="thumb-fill">{percent}</span>
      </span>
    </div>
  );
}

function pressInList(desk: Desk, event: KeyboardEvent<HTMLDivElement>, edition: Edition): void {
  const { view } = desk.store.get();
  const ways = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 };
  const way = (ways as Readonly<Record<string, number>>)[event.key];
  if (way === undefined || view.page === undefined) return;
  event.preventDefault();
  const at = edition.pageIds.indexOf(view.page);
  if (event.altKey) {
    const to = at + way;
    if (to >= 0 && to < edition.pageIds.length) {
      desk.run({ kind: 'page-move', page: view.page, to });
    }
    return;
  }
  const next = edition.pageIds[at + way];
  if (next === undefined) return;
  desk.look({ page: next, selection: [] });
  event.currentTarget.querySelector<HTMLElement>(`[data-thumb="${next}"]`)?.focus();
}
