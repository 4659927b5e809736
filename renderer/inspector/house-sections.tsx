// What the house style says, in sections that are closed until they are needed.
import type { Edition } from '../../shared/model/edition.ts';
import { ParagraphsSection } from './paragraphs-section.tsx';
import { RulesSection } from './rules-section.tsx';

/** The sections of the house: the forms of its paragraphs, and its rules of composition. */
export function HouseSections({ edition }: { readonly edition: Edition }) {
  return (
    <>
      <ParagraphsSection edition={edition} />
      <RulesSection edition={edition} />
    </>
  );
}
