// What the desk does with the fonts that a paper brings itself.
import type { FontKey } from '../../shared/base/ids.ts';
import { isCanceled, type Answer } from '../../shared/ipc/contract.ts';
import { CATALOGUE } from '../../shared/fonts/catalogue.ts';
import type { HouseStyle } from '../../shared/model/house-style.ts';
import type { Desk } from './desk.ts';

/** What a person is told of one font of a file. */
export type FontCardView = Answer<'readFontCard'>['card'];

/** Lets a person choose a font file, and shows what is in it. */
export async function chooseFont(desk: Desk): Promise<void> {
  const answer = await desk.ask('chooseFont', {});
  if (!answer || isCanceled(answer)) return;
  desk.look({ dialog: { kind: 'import-font', file: answer.file, faces: answer.faces } });
}

/** Makes one font of the file chosen last a font of the paper, in one step of undo. */
export async function importFont(desk: Desk, face: number): Promise<void> {
  const answer = await desk.ask('importFont', { face });
  if (!answer) return;
  const { font } = answer;
  const known = desk.store.get().edition?.paper.house.ownFonts ?? [];
  if (known.some(({ key }) => key === font.key)) {
    // Its file has been put back or mended.
    desk.layout.fontsMended();
    desk.say('window.toast.font-mended', { name: font.name });
    return;
  }
  if (!desk.run({ kind: 'font-add', font })) return;
  desk.say('window.toast.font-added', { name: font.name });
}

/** A font that a face may be set in. */
export interface FontChoice {
  readonly value: FontKey;
  readonly name: string;
}

/** The fonts for one part of a face: the paper's own first, then those of the program; the chosen one always. */
export function fontChoices(
  { ownFonts = [] }: HouseStyle,
  script: 'han' | 'latin',
  chosen: FontKey,
): readonly FontChoice[] {
  const fits = (font: { readonly key: FontKey; readonly script: 'han' | 'latin' }): boolean =>
    script === 'latin' || font.script === 'han' || font.key === chosen;
  const fonts = [...ownFonts, ...CATALOGUE].filter(fits);
  const choices = fonts.map(({ key, name }) => ({ value: key, name }));
  const isThere = choices.some(({ value }) => value === chosen);
  return isThere ? choices : [{ value: chosen, name: chosen }, ...choices];
}
