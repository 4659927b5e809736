/**
 * The one helper that every command is tested with: what it gives, that undo restores the very records,
 * that command and changes survive being written as JSON, that the edition can be saved and opened, and
 * that what holds in every edition still holds.
 */
import { expect } from 'vitest';
import { applyCommand } from '../../shared/edit/apply-command.ts';
import { reverse, withChanges, type Changes } from '../../shared/edit/changes.ts';
import type { Command } from '../../shared/edit/command.ts';
import { editionToFiles } from '../../shared/model/edition-json.ts';
import type { Edition, RecordKind } from '../../shared/model/edition.ts';
import { checkInvariants } from '../../shared/model/invariants.ts';
import { filesToEdition } from '../../shared/model/read-edition.ts';
import { sayFailure } from '../../shared/words/words.ts';

const KINDS: readonly RecordKind[] = ['articles', 'pictures', 'pages', 'frames', 'stories'];

/** The records of one kind, whatever it is. */
function tableOf(edition: Edition, kind: RecordKind): Readonly<Record<string, object>> {
  return edition[kind];
}

/** Does a command, checks all that must hold for any command, and gives the edition after it. */
export function checkCommand(before: Edition, command: Command): Edition {
  const changes = changesOf(before, command);
  const after = withChanges(before, changes);
  expect(checkInvariants(after)).toEqual([]);
  checkFrozen(after);
  checkIdentity(before, after, changes);
  checkUndo(before, after, changes);
  checkJson(before, after, command, changes);
  checkFiles(after);
  return after;
}

/** The sentence with which a command is refused. The edition must be able to go on afterwards. */
export function refusal(before: Edition, command: Command): string {
  const result = applyCommand(before, command);
  if (result.ok) throw new Error(`${command.kind} was not refused`);
  const sentence = sayFailure('en', result.failure);
  expect(sentence, 'a sentence with nothing left to fill in').not.toMatch(/^failure\.|\{\w+\}/);
  return `${result.failure.code}: ${sentence}`;
}

function changesOf(edition: Edition, command: Command): Changes {
  const result = applyCommand(edition, command);
  if (!result.ok) throw new Error(sayFailure('en', result.failure));
  return result.value;
}

/** Records that the changes do not name are the very same records as before. */
function checkIdentity(before: Edition, after: Edition, { records, fields }: Changes): void {
  for (const kind of KINDS) {
    const touched = records[kind] ?? {};
    if (Object.keys(touched).length === 0) expect(after[kind]).toBe(before[kind]);
    for (const id of Object.keys(before[kind])) {
      if (!Object.hasOwn(touched, id))
        expect(tableOf(after, kind)[id]).toBe(tableOf(before, kind)[id]);
    }
  }
  if (!fields.paper) expect(after.paper).toBe(before.paper);
  if (!fields.pageIds) expect(after.pageIds).toBe(before.pageIds);
}

/** Undo gives back the records themselves, and redo those of the command. */
function checkUndo(before: Edition, after: Edition, changes: Changes): void {
  const undone = withChanges(after, reverse(changes));
  expect(undone).toEqual(before);
  const redone = withChanges(undone, changes);
  expect(redone).toEqual(after);
  for (const kind of KINDS) {
    for (const id of Object.keys(before[kind])) {
      expect(tableOf(undone, kind)[id]).toBe(tableOf(before, kind)[id]);
    }
    for (const id of Object.keys(after[kind])) {
      expect(tableOf(redone, kind)[id]).toBe(tableOf(after, kind)[id]);
    }
  }
}

function checkJson(before: Edition, after: Edition, command: Command, changes: Changes): void {
  const sent = JSON.parse(JSON.stringify(command)) as Command;
  expect(sent).toEqual(command);
  expect(withChanges(before, changesOf(before, sent))).toEqual(after);
  const journal = JSON.parse(JSON.stringify(changes)) as Changes;
  expect(withChanges(before, journal)).toEqual(after);
  expect(withChanges(after, reverse(journal))).toEqual(before);
}

function checkFiles(after: Edition): void {
  const read = filesToEdition(editionToFiles(after));
  if (!read.ok) throw new Error(sayFailure('en', read.failure));
  expect(read.value.damaged).toEqual([]);
  expect(read.value.edition).toEqual(after);
}

function checkFrozen(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (!Object.isFrozen(value))
    throw new Error(`not frozen: ${JSON.stringify(value).slice(0, 200)}`);
  for (const inner of Object.values(value)) checkFrozen(inner);
}
