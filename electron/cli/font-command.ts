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
import type { Edition } from '../../shared/model/edition.ts';
import { sayFontFacts } from '../../shared/words/say-font.ts';
import { say } from '../../shared/words/words.ts';
import { openEdition, saveEdition, type OpenedEdition } from '../files/edition-folder.ts';
import { importFont, readCard, readFaces } from '../fonts/import-font.ts';
import { Exit, refuse, refuseWith, tell, type CommandCall } from './command.ts';
import { readOptions, type ReadOptions } from './options.ts';
import { readWholeNumber } from './read-number.ts';

const NAMES = { values: ['into', 'face'], flags: ['json'] };

/** Looks and imports; exit code 1 when the font may not be embedded. */
export async function fontCommand({ words, lang }: CommandCall): Promise<number> {
  const options = readOptions(words, NAMES);
  if (!options.ok) return refuse(lang, options.failure);
  const [path] = options.value.files;
  if (path === undefined) return refuseWith(lang, 'cli.no-font');
  return lookAt(path, options.value, lang);
}

async function lookAt(
  path: string,
  { value, has }: ReadOptions,
  lang: CommandCall['lang'],
): Promise<number> {
  const face = readWholeNumber('--face', value('face') ?? '1', 1, 256);
  if (!face.ok) return refuse(lang, face.failure);
  const opened = await openInto(value('into'));
  if (!opened.ok) return refuse(lang, opened.failure);
  const into = opened.value;
  const isOne = value('face') !== undefined || into !== undefined;
  const cards = readCards(path, isOne ? face.value - 1 : undefined, into?.edition);
  if (!cards.ok) return refuse(lang, cards.failure);
  const report = has('json')
    ? JSON.stringify(cards.value, null, 2)
    : cards.value.map((card) => inWords(lang, card)).join('\n\n');
  process.stdout.write(`${report}\n`);
  if (into !== undefined) {
    const key = await addFont(into, path, face.value - 1);
    if (!key.ok) return refuse(lang, key.failure);
    tell(lang, 'cli.font-added', { file: basename(path), key: key.value, folder: into.folder });
  }
  const isFree = cards.value.every(({ rights }) => mayEmbed(rights.embedding));
  return isFree ? Exit.done : Exit.problems;
}

function inWords(lang: CommandCall['lang'], card: FontCard): string {
  return sayFontFacts(lang, card)
    .map(({ label, text }) => say(lang, 'cli.fact', { label, text }))
    .join('\n');
}

/** The edition that the font is for, when one was named. */
async function openInto(folder: string | undefined): Promise<Result<OpenedEdition | undefined>> {
  if (folder === undefined) return success(undefined);
  const opened = await openEdition(folder);
  if (!opened.ok || !opened.value.readOnly) return opened;
  return { ok: false, failure: opened.value.readOnly };
}

/** The cards of one font of a file, or of all. */
function readCards(
  path: string,
  face: number | undefined,
  edition: Edition | undefined,
): Result<readonly FontCard[]> {
  const names = readFaces(path);
  if (!names.ok) return names;
  const wanted = face === undefined ? names.value.map((_, i) => i) : [face];
  const cards: FontCard[] = [];
  for (const number of wanted) {
    const card = readCard(path, number, edition);
    if (!card.ok) return card;
    cards.push(card.value);
  }
  return success(cards);
}

/** Copies the file and saves the record; gives the key of the font. */
async function addFont(opened: OpenedEdition, path: string, face: number): Promise<Result<string>> {
  const { edition, folder } = opened;
  const known = edition.paper.house.ownFonts ?? [];
  const font = await importFont({ folder, path, face, known });
  if (!font.ok) return font;
  // A font that the paper has already is not added again: its file has been mended, if that was needed.
  if (known.includes(font.value)) return success(font.value.key);
  const changes = applyCommand(edition, { kind: 'font-add', font: font.value });
  if (!changes.ok) return changes;
  const saved = await saveEdition(opened, withChanges(edition, changes.value));
  const [failure] = saved.failures;
  return failure ? { ok: false, failure } : success(font.value.key);
}
