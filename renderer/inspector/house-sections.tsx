// The house style: its fonts and its rules of composition.
import type { Edition } from '../../shared/model/edition.ts';
import { FontsSection } from './fonts-section.tsx';
import { RulesSection } from './rules-section.tsx';

/** All sections of the house style. */
export function HouseSections({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <FontsSection edition={edition} />
      <RulesSection edition={edition} />
    </>
  );
}
