// The house style: forms of paragraphs, rules of composition, faces and fonts, forms of letters, substitutes.
import type { Edition } from '../../shared/model/edition.ts';
import { FacesSection } from './faces-section.tsx';
import { FontsSection } from './fonts-section.tsx';
import { LettersSection } from './letters-section.tsx';
import { ParagraphsSection } from './paragraphs-section.tsx';
import { RulesSection } from './rules-section.tsx';
import { SubstitutesSection } from './substitutes-section.tsx';

/** All sections of the house style. */
export function HouseSections({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <ParagraphsSection edition={edition} />
      <RulesSection edition={edition} />
      <FacesSection edition={edition} />
      <FontsSection edition={edition} />
      <LettersSection edition={edition} />
      <SubstitutesSection edition={edition} />
    </>
  );
}
