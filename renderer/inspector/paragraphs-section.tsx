// How the house forms its paragraphs: indents, the first letter of a text, what parts sections, lists. A
// change is seen on the page at once and is one step of undo.
import type { Edition, Paper } from '../../shared/model/edition.ts';
import type { HouseStyle, ListRules, ParagraphStyle } from '../../shared/model/house-style.ts';
import { MOST_CAP_LINES } from '../../shared/model/text.ts';
import {
  CheckInput,
  Field,
  NumberInput,
  Section,
  SelectInput,
  TextInput,
} from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';
import { setCapFace } from './edit-house.ts';
import { faceName } from './face-name.ts';

type Optional<Whole> = { readonly [Key in keyof Whole]?: Whole[Key] | undefined };

/** A record with some fields set and those that are undefined taken out: absent means as usual. */
function changed<Whole extends object>(whole: Whole, change: Optional<Whole>): Whole {
  const kept = Object.entries({ ...whole, ...change }).filter(([, value]) => value !== undefined);
  return Object.fromEntries(kept) as unknown as Whole;
}

/** Stands for no face of its own. */
const AS_TEXT = '';

/** What a style says of the grid to have it on or off: nothing where the house has it so. */
function gridOf({ rules }: HouseStyle, isOn: boolean): boolean | undefined {
  return isOn === (rules.characterGrid === true) ? undefined : isOn;
}

/** The forms of paragraphs, to be seen and changed. */
export function ParagraphsSection({ edition }: { readonly edition: Edition }) {
  const desk = useDesk();
  const { word } = useWords();
  const isDisabled = useDeskState((state) => state.readOnly !== undefined);
  const { paper } = edition;
  const { house } = paper;
  const { paragraph, verse } = house.paragraphs;
  const setHouse = (change: Optional<HouseStyle>): boolean =>
    desk.run({ kind: 'edition-set-paper', paper: withHouse(paper, changed(house, change)) });
  const setStyle = (change: Optional<ParagraphStyle>): boolean =>
    setHouse({ paragraphs: { ...house.paragraphs, paragraph: changed(paragraph, change) } });
  const setVerse = (change: Optional<ParagraphStyle>): boolean =>
    setHouse({ paragraphs: { ...house.paragraphs, verse: changed(verse, change) } });
  const setLists = (change: Optional<ListRules>): boolean => {
    const lists = changed(house.lists ?? {}, change);
    return setHouse({ lists: Object.keys(lists).length > 0 ? lists : undefined });
  };
  const number = numberField(word, isDisabled);
  return (
    <Section title={word('window.forms.title')} isOpen={false}>
      {number('indent', paragraph.indent, { step: 0.5, places: 2, most: 8 }, (indent) =>
        setStyle({ indent }),
      )}
      {number('narrow', paragraph.narrowIndent?.below ?? 0, { most: 40 }, (below) =>
        setStyle({ narrowIndent: below > 0 ? { below, indent: 1 } : undefined }),
      )}
      {number('cap', paragraph.dropCap?.lines ?? 0, { most: MOST_CAP_LINES }, (lines) =>
        setStyle({ dropCap: lines > 1 ? { ...paragraph.dropCap, lines } : undefined }),
      )}
      <Field label={word('window.forms.cap-face')}>
        {(field) => (
          <SelectInput
            id={field}
            value={paragraph.dropCap?.face ?? AS_TEXT}
            choices={[
              { value: AS_TEXT, name: word('window.forms.cap-face.text') },
              ...Object.keys(house.faces).map((value) => ({ value, name: faceName(value, word) })),
            ]}
            isDisabled={isDisabled || paragraph.dropCap === undefined}
            onChange={(face) =>
              setStyle(setCapFace(paragraph, face === AS_TEXT ? undefined : face))
            }
          />
        )}
      </Field>
      {number(
        'list-indent',
        house.lists?.indent ?? 0,
        { step: 0.5, places: 2, most: 8 },
        (indent) => setLists({ indent: indent > 0 ? indent : undefined }),
      )}
      <Field label={word('window.forms.section-sign')}>
        {(field) => (
          <TextInput
            id={field}
            value={house.sectionBreak ?? ''}
            isDisabled={isDisabled}
            onChange={(text) => setHouse({ sectionBreak: text.trim() === '' ? undefined : text })}
          />
        )}
      </Field>
      <CheckInput
        label={word('window.forms.first-flush')}
        value={paragraph.firstIndent === 0}
        isDisabled={isDisabled}
        onChange={(isOn) => setStyle({ firstIndent: isOn ? 0 : undefined })}
      />
      <CheckInput
        label={word('window.forms.verse-grid')}
        value={verse.characterGrid ?? house.rules.characterGrid === true}
        isDisabled={isDisabled}
        onChange={(isOn) => setVerse({ characterGrid: gridOf(house, isOn) })}
      />
      <CheckInput
        label={word('window.forms.list-flush')}
        value={house.lists?.flush === true}
        isDisabled={isDisabled}
        onChange={(isOn) => setLists({ flush: isOn ? true : undefined })}
      />
    </Section>
  );
}

function withHouse(paper: Paper, house: HouseStyle): Paper {
  return { ...paper, house };
}

interface NumberBounds {
  readonly most: number;
  readonly step?: number;
  readonly places?: number;
}

/** Makes the fields of numbers from 0; their names and units are words of the section. */
function numberField(word: ReturnType<typeof useWords>['word'], isDisabled: boolean) {
  return (
    name: 'indent' | 'narrow' | 'cap' | 'list-indent',
    value: number,
    { most, step = 1, places = 0 }: NumberBounds,
    onChange: (value: number) => boolean,
  ) => (
    <Field label={word(`window.forms.${name}`)}>
      {(field) => (
        <NumberInput
          id={field}
          value={value}
          unit={word(`window.forms.${name}.unit`)}
          places={places}
          step={step}
          least={0}
          most={most}
          isDisabled={isDisabled}
          onChange={onChange}
        />
      )}
    </Field>
  );
}
