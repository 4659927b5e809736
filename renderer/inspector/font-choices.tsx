// Fonts to choose from: the paper's own fonts first, then those that the program carries, and those
// that the house names already.
import type { FontKey } from '../../shared/base/ids.ts';
import { CATALOGUE, nameOfFont } from '../../shared/fonts/catalogue.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import { SelectInput } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';

/** What stands for no font in a list. */
export const NO_FONT = '';

/** The fonts of a list, with the name of what no font means when that may be chosen. */
export function fontChoices(
  house: HouseStyle,
  none?: string,
): readonly { readonly value: FontKey; readonly name: string }[] {
  const named = [
    ...Object.values(house.faces).flatMap((face) => [
      face.han,
      face.latin,
      face.figures,
      face.marks,
      ...(face.fallback ?? []),
    ]),
    ...(house.fallback ?? []),
    ...(house.substitutes ?? []).map(({ font }) => font),
  ].filter((key) => key !== undefined);
  const own = house.ownFonts ?? [];
  const keys = new Set([...[...own, ...CATALOGUE].map(({ key }) => key), ...named]);
  const fonts = [...keys].map((value) => ({ value, name: nameOfFont(value, own) }));
  return none === undefined ? fonts : [{ value: NO_FONT, name: none }, ...fonts];
}

/** Fonts in a row; the last field adds one, and choosing none takes one out. */
export function FontChain(props: {
  readonly label: (number: number) => string;
  readonly value: readonly FontKey[];
  readonly house: HouseStyle;
  readonly isDisabled: boolean;
  readonly onChange: (fonts: readonly FontKey[]) => void;
}) {
  const { word } = useWords();
  const { value } = props;
  const choices = fontChoices(props.house, word('window.faces.none'));
  return (
    <div className="font-chain">
      {[...value, NO_FONT].map((font, index) => (
        <SelectInput
          key={index}
          label={props.label(index + 1)}
          value={font}
          choices={choices}
          isDisabled={props.isDisabled}
          onChange={(next) => {
            const fonts = [...value.slice(0, index), next, ...value.slice(index + 1)];
            props.onChange([...new Set(fonts.filter((one) => one !== NO_FONT))]);
          }}
        />
      ))}
    </div>
  );
}
