// The table of specimens: every rule as its source says it, and a list of what is known to differ.
import { describe, expect, it } from 'vitest';
import { gridFonts } from '../../support/grid-font.ts';
import { describeSpecimen, setSpecimen, type Outcome } from './specimens/set-specimen.ts';
import type { Specimen } from './specimens/specimen.ts';
import { subjects } from './specimens/table.ts';

const fonts = gridFonts();
const SIZE = 10;
const all = subjects.flatMap(({ specimens }) => specimens);

/** What a specimen says of its setting, without what it leaves open. */
function wanted(specimen: Specimen): Partial<Outcome> {
  const facts = {
    steps: undefined,
    places: undefined,
    width: undefined,
    beside: undefined,
    ...specimen,
  };
  const { lines, steps, places, width, beside } = facts;
  return {
    lines,
    ...(steps !== undefined && { steps }),
    ...(places !== undefined && { places }),
    ...(width !== undefined && { width }),
    ...(beside !== undefined && { beside }),
  };
}

/** The same facts as they came out. */
function found(specimen: Specimen): Partial<Outcome> {
  const outcome = describeSpecimen(specimen, setSpecimen(specimen, { fonts, size: SIZE }), SIZE);
  const asked = Object.keys(wanted(specimen)) as (keyof Outcome)[];
  return Object.fromEntries(asked.map((fact) => [fact, outcome[fact]]));
}

describe.each(subjects)('$name.en', ({ specimens }) => {
  it.each(specimens.filter(({ differs }) => differs === undefined))('$id: $rule.en', (specimen) => {
    expect(found(specimen)).toEqual(wanted(specimen));
  });
});

it('the known differences from the sources are these and no others', () => {
  const known = all.filter(({ differs }) => differs !== undefined);
  const list = known.map(({ id, source, differs }) => `${id} (${source}): ${differs ?? ''}`);
  console.log(['Known differences from the sources:', ...list].join('\n  '));
  // One that has become right is no difference any more: its reason has to go.
  const still = known.filter(
    (specimen) => JSON.stringify(found(specimen)) !== JSON.stringify(wanted(specimen)),
  );
  expect(still.map(({ id }) => id)).toEqual(known.map(({ id }) => id));
});

it('ids are each used once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
});
