// The zoom in per cent: typed, or chosen from a few.
import { SelectInput } from '../controls/fields.tsx';
import { useDesk, useDeskState, useWords } from '../state/desk-context.tsx';

const CHOICES = [0.1, 0.25, 0.33, 0.5, 0.67, 0.75, 1, 1.5, 2, 3, 4, 8];

/** The zoom, and where it can go. */
export function ZoomMenu() {
  const desk = useDesk();
  const { word } = useWords();
  const zoom = useDeskState((state) => state.view.zoom);
  const shown = percent(zoom);
  const choices = CHOICES.map((value) => ({ value: percent(value), name: percent(value) }));
  const isListed = choices.some((choice) => choice.value === shown);
  return (
    <span className="zoom-menu">
      <SelectInput
        label={word('window.status.zoom')}
        value={shown}
        choices={[
          ...(isListed ? [] : [{ value: shown, name: shown }]),
          ...choices,
          { value: 'page', name: word('window.action.fit-page') },
          { value: 'spread', name: word('window.action.fit-spread') },
        ]}
        onChange={(value) => {
          if (value === 'page') desk.look({ fit: 'page' });
          else if (value === 'spread') desk.look({ fit: 'spread', facing: true });
          else desk.look({ zoom: Number(value.replace('%', '')) / 100, fit: undefined });
        }}
      />
    </span>
  );
}

function percent(zoom: number): string {
  return `${Math.round(zoom * 100)} %`;
}
