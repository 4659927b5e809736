// The page that is looked at, and the issue it belongs to.
import { toMm } from '../../shared/base/units.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { Page } from '../../shared/model/page.ts';
import { Field, NumberInput, Section, TextInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { viewOfPage } from '../state/queries.ts';
import { HouseSections } from './house-sections.tsx';

const CREDITS = ['editor', 'designer', 'proofreader'] as const satisfies (keyof Page['credits'])[];

/** Fields of the page and the issue. */
export function PageSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const id = useDeskState((state) => state.view.page);
  const fill = useDeskState((state) =>
    id === undefined ? undefined : viewOfPage(state.layout, id)?.fill,
  );
  const page = id === undefined ? undefined : edition.pages[id];
  const { paper } = edition;
  return (
    <>
      {page && (
        <Section title={word('window.page.name', { folio: page.folio, section: page.section })}>
          <Field label={word('window.page.folio')}>
            {(field) => (
              <TextInput
                id={field}
                value={page.folio}
                isDisabled={isDisabled}
                onChange={(folio) => desk.run({ kind: 'page-set', page: page.id, folio })}
              />
            )}
          </Field>
          <Field label={word('window.page.section')}>
            {(field) => (
              <TextInput
                id={field}
                value={page.section}
                isDisabled={isDisabled}
                onChange={(section) => desk.run({ kind: 'page-set', page: page.id, section })}
              />
            )}
          </Field>
          {CREDITS.map((credit) => (
            <Field key={credit} label={word(`window.page.${credit}`)}>
              {(field) => (
                <TextInput
                  id={field}
                  value={page.credits[credit]}
                  isDisabled={isDisabled}
                  onChange={(name) =>
                    desk.run({ kind: 'page-set', page: page.id, credits: { [credit]: name } })
                  }
                />
              )}
            </Field>
          ))}
          {fill !== undefined && (
            <Field label={word('window.page.fill')}>
              {() => <span className="field-fact">{`${(fill * 100).toFixed(1)} %`}</span>}
            </Field>
          )}
        </Section>
      )}
      <Section title={word('window.inspector.issue')}>
        <Field label={word('window.issue.date')}>
          {(field) => (
            <TextInput
              id={field}
              value={edition.date}
              isDisabled={isDisabled}
              onChange={(date) => desk.run({ kind: 'edition-set-date', date })}
            />
          )}
        </Field>
        <Field label={word('window.issue.number')}>
          {(field) => (
            <NumberInput
              id={field}
              value={edition.issue}
              unit={word('window.unit.issue')}
              least={0}
              most={1_000_000}
              isDisabled={isDisabled}
              onChange={(issue) =>
                desk.run({ kind: 'edition-set-issue', issue: Math.round(issue) })
              }
            />
          )}
        </Field>
        <Field label={word('window.issue.name')}>
          {(field) => (
            <TextInput
              id={field}
              value={paper.name}
              isDisabled={isDisabled}
              onChange={(name) =>
                desk.run({ kind: 'edition-set-paper', paper: { ...paper, name } })
              }
            />
          )}
        </Field>
      </Section>
      <HouseSections edition={edition} />
      <GridSection edition={edition} />
    </>
  );
}

/** The page grid, to be seen. */
function GridSection({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  const { paper } = edition;
  const { grid } = paper;
  return (
    <Section title={word('window.inspector.grid')} isOpen={false}>
      <p className="inspector-note">
        {word('window.grid.paper', {
          width: Math.round(toMm(paper.width)),
          height: Math.round(toMm(paper.height)),
        })}
      </p>
      <p className="inspector-note">
        {word('window.grid.cells', {
          columns: grid.columns,
          chars: grid.columnChars,
          lines: grid.lines,
        })}
      </p>
      <p className="inspector-note">
        {word('window.grid.type', {
          size: grid.em.toFixed(2),
          leading: grid.leading.toFixed(2),
        })}
      </p>
    </Section>
  );
}
