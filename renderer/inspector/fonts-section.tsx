// The fonts that the paper brings itself.
import type { Edition } from '../../shared/model/edition.ts';
import { Section } from '../controls/fields.tsx';
import { useWords } from '../state/desk-context.tsx';
import { OwnFontList } from './own-font-list.tsx';

/** Own fonts, to be seen, brought in and taken out. */
export function FontsSection({ edition }: { readonly edition: Edition }) {
  const { word } = useWords();
  return (
    <Section title={word('window.fonts.own')} isOpen={false}>
      <OwnFontList edition={edition} />
    </Section>
  );
}
