/** `dayang new FOLDER --paper broadsheet|tabloid --pages N`: makes a blank edition. */
import { blankEdition } from '../../shared/model/templates.ts';
import { createEdition } from '../files/edition-folder.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions } from './options.ts';
import { newId } from './read-copy-file.ts';
import { readDate, readWholeNumber } from './read-number.ts';
import { readPaper } from './read-paper.ts';

/** Makes the edition; a folder that holds one already is left as it is. */
export async function newCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, { values: ['paper', 'pages', 'name', 'date'], flags: [] });
  if (!options.ok) return refuse(lang, options.failure);
  const [folder] = options.value.files;
  if (folder === undefined) return refuseWith(lang, 'cli.no-edition');
  const paper = readPaper(options.value.value('paper') ?? 'broadsheet');
  if (!paper.ok) return refuse(lang, paper.failure);
  const pages = readWholeNumber('--pages', options.value.value('pages') ?? '4', 1, 200);
  if (!pages.ok) return refuse(lang, pages.failure);
  const date = readDate(options.value.value('date'));
  if (!date.ok) return refuse(lang, date.failure);
  const name = options.value.value('name') ?? '大样日报';
  const request = { paper: paper.value, pages: pages.value, name, date: date.value, nextId: newId };
  const made = await createEdition(folder, blankEdition(request));
  if (!made.ok) return refuse(lang, made.failure);
  tell(lang, 'cli.edition-made', { folder });
  return Exit.done;
}
