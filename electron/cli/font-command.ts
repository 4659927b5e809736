/**
 * `dayang font FILE [--into EDITION] [--face N] [--json]`: says what a font file holds and what its makers
 * allow; with --into it becomes a font of that edition's paper.
 */
import { basename } from 'node:path';
import { mayEmbed } from '../../shared/base/embedding.ts';
import { success, type Result } from '../../shared/base/result.ts';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { withChanges } from '../../shared/edit/changes.ts';
import type { FontCard } from '../../shared/fonts/font-card.ts';
import { sayFontFacts } from '../../shared/words/say-font.ts';
import { say } from '../../shared/words/words.ts';
import { openEdition, saveEdition, type OpenedEdition } from '../files/edition-folder.ts';
import { importFont, readCard, readFaces } from '../fonts/import-font.ts';
import { Exit, refuse, refuseWith, type CommandCall } from './command.ts';
import { readOptions } from './options.ts';
import { readWholeNumber } from './read-number.ts';

const NAMES = { values: ['into', 'face'], flags: ['json'] };

/** Looks and imports; exit code 1 when the font may not be embedded. */
export async function fontCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const { files, value, has } = options.value;
  const [path] = files;
  if (path === undefined) return refuseWith(lang, 'cli.no-font');
  const face = readWholeNumber('--face', value('face') ?? '1', 1, 256);
  if (!face.ok) return refuse(lang, face.failure);
  const isOne = value('face') !== undefined || value('into') !== undefined;
  const cards = readCards(path, isOne ? face.value - 1 : undefined);
  if (!cards.ok) return refuse(lang, cards.failure);
  const report = has('json')
    ? JSON.stringify(cards.value, null, 2)
    : cards.value.map((card) => inWords(lang, card)).join('\n\n');
  process.stdout.write(`${report}\n`);
  const folder = value('into');
  if (folder !== undefined) {
    const code = await importInto({ folder, path, face: face.value - 1 }, lang);
    if (code !== Exit.done) return code;
  }
  const isFree = cards.value.every(({ rights }) => mayEmbed(rights.embedding));
  return isFree ? Exit.done : Exit.problems;
}

function inWords(lang: CommandCall['lang'], card: FontCard): string {
  return sayFontFacts(lang, card)
    .map(({ label, text }) => say(lang, 'cli.fact', { label, text }))
    .join('\n');
}

/** The cards of one font of a file, or of all. */
function readCards(path: string, face: number | undefined): Result<readonly FontCard[]> {
  const names = readFaces(path);
  if (!names.ok) return names;
  const wanted = face === undefined ? names.value.map((_, i) => i) : [face];
  const cards: FontCard[] = [];
  for (const number of wanted) {
    const card = readCard(path, number);
    if (!card.ok) return card;
    cards.push(card.value);
  }
  return success(cards);
}

interface Place {
  readonly folder: string;
  readonly path: string;
  readonly face: number;
}

async function importInto(place: Place, lang: CommandCall['lang']): Promise<number> {
  const opened = await openEdition(place.folder);
  if (!opened.ok) return refuse(lang, opened.failure);
  if (opened.value.readOnly) return refuse(lang, opened.value.readOnly);
  const saved = await addFont(opened.value, place);
  if (!saved.ok) return refuse(lang, saved.failure);
  const values = { file: basename(place.path), key: saved.value, folder: place.folder };
  process.stderr.write(`${say(lang, 'cli.font-added', values)}\n`);
  return Exit.done;
}

/** Copies the file and saves the record; gives the key of the font. */
async function addFont(opened: OpenedEdition, place: Place): Promise<Result<string>> {
  const { edition, folder } = opened;
  const known = edition.paper.house.ownFonts ?? [];
  const font = await importFont({ ...place, folder, known });
  if (!font.ok) return font;
  // A font that the paper has already is not added again: its file has been mended, if that was needed.
  if (known.includes(font.value)) return success(font.value.key);
  const changes = applyCommand(edition, { kind: 'font-add', font: font.value });
  if (!changes.ok) return changes;
  const saved = await saveEdition(opened, withChanges(edition, changes.value));
  const [failure] = saved.failures;
  return failure ? { ok: false, failure } : success(font.value.key);
}
