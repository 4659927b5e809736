// The article that is chosen or open: its length, its name in the folder, its language, its places.
import { LANGUAGES, articleLength, titleOf, type Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { Field, Section, SelectInput, TextInput } from '../controls/fields.tsx';
import { FitChip } from '../controls/fit-chip.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { fitOfArticle, pagesOfArticle } from '../state/queries.ts';
import { openArticle } from '../state/writing.ts';

/** Fields of an article. */
export function ArticleSection(props: { readonly article: Article; readonly edition: Edition }) {
  const { article, edition } = props;
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const layout = useDeskState((state) => state.layout);
  const length = articleLength(article);
  const pages = pagesOfArticle(edition, article.id);
  return (
    <Section title={word('window.inspector.article')}>
      <p className="article-name">{titleOf(article)}</p>
      <p className="fit-line">
        <FitChip
          fit={pages.length === 0 ? undefined : fitOfArticle(edition, layout, article.id)}
          isLong
        />
        {pages.map((page) => (
          <span key={page.id} className="chip">
            {page.folio}
          </span>
        ))}
      </p>
      <p className="inspector-note">
        {word('window.inspector.length', { all: length.all, text: length.text })}
      </p>
      <Field label={word('window.inspector.slug')}>
        {(id) => (
          <TextInput
            id={id}
            value={article.slug}
            isDisabled={isDisabled}
            onChange={(slug) => desk.run({ kind: 'article-set-slug', article: article.id, slug })}
          />
        )}
      </Field>
      <Field label={word('window.inspector.language')}>
        {(id) => (
          <SelectInput
            id={id}
            value={article.lang}
            choices={LANGUAGES.map((value) => ({ value, name: word(`window.language.${value}`) }))}
            isDisabled={isDisabled}
            onChange={(lang) => desk.run({ kind: 'article-set-lang', article: article.id, lang })}
          />
        )}
      </Field>
      <div className="button-row">
        <button type="button" className="button" onClick={() => openArticle(desk, article.id)}>
          {word('window.action.open-article')}
        </button>
      </div>
    </Section>
  );
}
