// The table of substitutes: what is set for rare and private characters, row by row.
import type { Edition } from '../../shared/model/edition.ts';
import type { Substitute } from '../../shared/model/face.ts';
import { readGlyphPath } from '../../shared/model/glyph-path.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { Section, SelectInput, TextInput } from '../controls/fields.tsx';
import { Icon } from '../controls/icon.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { readCharacters, setSubstitutes, writeCharacters } from './edit-house.ts';
import { fontChoices, NO_FONT } from './font-choices.tsx';

/** The table, to be seen and changed. */
export function SubstitutesSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const table = paper.house.substitutes ?? [];
  const set = (next: readonly Substitute[]): boolean => {
    const house = setSubstitutes(paper.house, next);
    return desk.run({ kind: 'edition-set-paper', paper: { ...paper, house } });
  };
  const isFree = (text: string): boolean => table.every((one) => one.for !== text);
  return (
    <Section title={word('window.substitutes.title')} isOpen={false}>
      <p className="inspector-note">{word('window.substitutes.note')}</p>
      {table.map((row, index) => (
        <Row
          key={row.for}
          row={row}
          number={index + 1}
          house={paper.house}
          isDisabled={isDisabled}
          isFree={isFree}
          onChange={(next) =>
            set(table.flatMap((one, i) => (i === index ? (next ? [next] : []) : [one])))
          }
        />
      ))}
      <div className="substitute-new">
        <span aria-hidden="true">{word('window.substitutes.new')}</span>
        <TextInput
          label={word('window.substitutes.new')}
          value=""
          isDisabled={isDisabled}
          onChange={(written) => {
            const text = readCharacters(written);
            if (text === undefined || !isFree(text)) return false;
            return set([...table, { for: text, text }]);
          }}
        />
      </div>
    </Section>
  );
}

/** One substitute; `onChange` without one takes it out. */
function Row(props: {
  readonly row: Substitute;
  readonly number: number;
  readonly house: HouseStyle;
  readonly isDisabled: boolean;
  readonly isFree: (text: string) => boolean;
  readonly onChange: (row?: Substitute) => boolean;
}) {
  const { row, number, isDisabled, onChange } = props;
  const { word } = useWords();
  const labelOf = (field: 'for' | 'text' | 'font' | 'outline'): string =>
    word('window.substitutes.of-row', { number, field: word(`window.substitutes.${field}`) });
  const { text = row.for } = row;
  return (
    <div className="substitute">
      <TextInput
        label={labelOf('for')}
        value={writeCharacters(row.for)}
        isDisabled={isDisabled}
        onChange={(written) => {
          const next = readCharacters(written);
          return next !== undefined && props.isFree(next) && onChange({ ...row, for: next });
        }}
      />
      <Icon name="right" />
      <TextInput
        label={labelOf('text')}
        value={writeCharacters(text)}
        isDisabled={isDisabled}
        onChange={(written) => {
          const next = readCharacters(written);
          return next !== undefined && onChange({ ...row, text: next });
        }}
      />
      <button
        type="button"
        className="icon-button"
        title={word('window.substitutes.remove', { number })}
        aria-label={word('window.substitutes.remove', { number })}
        disabled={isDisabled}
        onClick={() => onChange()}
      >
        <Icon name="close" />
      </button>
      <SelectInput
        label={labelOf('font')}
        value={row.font ?? NO_FONT}
        choices={fontChoices(props.house, word('window.substitutes.own-font'))}
        isDisabled={isDisabled}
        onChange={(font) => {
          const { font: _, ...rest } = row;
          onChange(font === NO_FONT ? { ...rest, text } : { ...row, font });
        }}
      />
      <div className="field-short">
        <span aria-hidden="true">{word('window.substitutes.outline')}</span>
        <TextInput
          label={labelOf('outline')}
          value={row.outline ?? ''}
          isDisabled={isDisabled}
          onChange={(outline) => {
            const { outline: _, ...rest } = row;
            if (outline.trim() === '') return onChange({ ...rest, text });
            return readGlyphPath(outline) !== undefined && onChange({ ...row, outline });
          }}
        />
      </div>
    </div>
  );
}
