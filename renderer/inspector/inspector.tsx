// The inspector: the facts of what is chosen, as fields. Nothing chosen: the page and the issue.
import type { Edition } from '../../shared/model/edition.ts';
import type { Frame } from '../../shared/model/frame.ts';
import { ActionButton } from '../controls/action-button.tsx';
import { kindName } from '../page-view/frame-name.ts';
import { useDeskState, useWords } from '../state/desk-context.tsx';
import { articlesOfFrame, onlyFrame } from '../state/queries.ts';
import { ArticleSection } from './article-section.tsx';
import { BoxSection } from './box-section.tsx';
import { HeadSection } from './head-section.tsx';
import { LabelSection } from './label-section.tsx';
import { LookSection, RuleSection } from './look-section.tsx';
import { PageSection } from './page-section.tsx';
import { PictureSection } from './picture-section.tsx';
import { TextSection } from './text-section.tsx';

/** The fields of what is chosen. */
export function Inspector({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const selection = useDeskState((state) => state.view.selection);
  const preview = useDeskState((state) => state.preview);
  const article = useDeskState((state) => state.view.article);
  const frame = onlyFrame(preview ?? edition, selection);
  const inFrame = frame ? articlesOfFrame(edition, frame) : [];
  const articles = frame ? inFrame : article === undefined ? [] : [article];
  return (
    <aside className="panel inspector" data-region aria-label={word('window.panel.inspector')}>
      <header className="panel-head">
        <h2>{titleFor(frame)}</h2>
        <span className="spacer" />
        {selection.length > 0 && (
          <>
            <ActionButton action="frame.front" icon="up" />
            <ActionButton action="frame.back" icon="down" />
            <ActionButton action="edit.delete" icon="trash" />
          </>
        )}
      </header>
      <div className="inspector-body">
        {frame && <FrameSections key={frame.id} edition={edition} frame={frame} />}
        {selection.length > 1 && (
          <p className="inspector-note">
            {word('window.inspector.several-note', { count: selection.length })}
          </p>
        )}
        {selection.length === 0 && <PageSection edition={edition} />}
        {articles.map((id) => {
          const record = edition.articles[id];
          return record && <ArticleSection key={id} article={record} edition={edition} />;
        })}
      </div>
    </aside>
  );

  function titleFor(one: Frame | undefined): string {
    if (one) return kindName(one.kind, word);
    if (selection.length > 1) return word('window.inspector.several', { count: selection.length });
    return word('window.inspector.page');
  }
}

/** The sections for one frame: what is in it first, then its place and its look. */
function FrameSections(props: { readonly edition: Edition; readonly frame: Frame }) {
  const { edition, frame } = props;
  return (
    <>
      {frame.kind === 'text' && <TextSection edition={edition} frame={frame} />}
      {frame.kind === 'head' && <HeadSection edition={edition} frame={frame} />}
      {frame.kind === 'picture' && <PictureSection edition={edition} frame={frame} />}
      {frame.kind === 'label' && <LabelSection edition={edition} frame={frame} />}
      {frame.kind === 'rule' && <RuleSection frame={frame} />}
      <BoxSection edition={edition} frame={frame} />
      {frame.kind !== 'rule' && <LookSection frame={frame} />}
    </>
  );
}
