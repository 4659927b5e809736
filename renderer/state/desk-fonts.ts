// What the desk does with the fonts that a paper brings itself.
import { isCanceled, type Answer } from '../../shared/ipc/contract.ts';
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
