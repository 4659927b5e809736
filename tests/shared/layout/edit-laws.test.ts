// Laws of a page while it is edited: after any row of commands the layout that remembers is the layout
// made from nothing, every line of text stands on the grid of its page, and no word is lost.
import { expect, it } from 'vitest';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import type { Command } from '../../../shared/edit/command.ts';
import { reverse, withChanges } from '../../../shared/edit/changes.ts';
import { sameValue } from '../../../shared/edit/same-value.ts';
import type { LaidOutEdition } from '../../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../../shared/layout/layout-edition.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import { makeBlock, textOf } from '../../../shared/model/text.ts';
import { smallPaper } from '../../support/build-edition.ts';
import { commandByChance } from '../../support/chance-commands.ts';
import { makeChance } from '../../support/chance.ts';
import { gridFonts } from '../../support/grid-font.ts';

/** Edits of one run; DAYANG_LAW_EDITS says how many at all. */
const EDITS = Number(process.env['DAYANG_LAW_EDITS'] ?? 2000);
const ROW = 100;

const fonts = gridFonts();

/** A line of body text off the grid, as a sentence. */
function findOffGrid(edition: Edition, laidOut: LaidOutEdition): string | undefined {
  const { grid } = edition.paper;
  for (const frame of laidOut.pages.flatMap((page) => page.frames)) {
    if (edition.frames[frame.frame]?.kind !== 'text') continue;
    for (const { at, gridLine } of frame.lines) {
      if (gridLine === undefined) return `a line of ${frame.frame} has no grid line`;
      const due = grid.top + gridLine * grid.leading + grid.baseline;
      if (Math.abs(at.y - due) > 1e-6)
        return `a line of ${frame.frame} is ${at.y - due} off the grid`;
    }
  }
  return undefined;
}

/** Body text that is neither in a line nor in the overset of its story, or in both. */
function findLost(edition: Edition, laidOut: LaidOutEdition): string | undefined {
  for (const fit of laidOut.stories) {
    const story = edition.stories[fit.story]!;
    const frames = new Set(story.thread);
    const placed = laidOut.pages.flatMap((page) =>
      page.frames.filter(({ frame }) => frames.has(frame)).flatMap(({ lines }) => lines),
    );
    const spans = new Map<string, number>();
    for (const { line, source } of [...placed, ...fit.overset]) {
      if (!source) continue;
      const key = `${source.article} ${source.block}`;
      spans.set(key, (spans.get(key) ?? 0) + line.to - line.from);
    }
    // Heads and cutlines may stand in frames of their own; paragraphs run in the story alone.
    for (const id of story.articles) {
      edition.articles[id]!.blocks.forEach(({ type }, block) => {
        if (type === 'paragraph' && !spans.has(`${id} ${block}`)) spans.set(`${id} ${block}`, 0);
      });
    }
    for (const [key, length] of spans) {
      const [article, block] = key.split(' ');
      const text = textOf(edition.articles[article!]!.blocks[Number(block)]!);
      if (text.length !== length) return `${key} has ${text.length} characters, ${length} are set`;
    }
  }
  return undefined;
}

/** Does a row of commands by chance; gives the first fault with what led to it. */
function editFor(seed: number, edits: number): { readonly fault?: string; readonly done: number } {
  const chance = makeChance(seed);
  let edition = smallPaper();
  let done = 0;
  for (let number = 1; number <= edits; number += 1) {
    const command = commandByChance({ edition, chance, number });
    const changes = applyCommand(edition, command);
    if (!changes.ok) continue;
    const before = edition;
    edition = withChanges(edition, changes.value);
    const undone = chance.percent(10);
    if (undone) {
      layoutEdition(edition, fonts);
      edition = withChanges(edition, reverse(changes.value));
    }
    done += 1;
    const remembered = layoutEdition(edition, fonts);
    const made = layoutEdition(structuredClone(edition), fonts);
    const what = `seed ${seed}, edit ${number}, ${undone ? 'undone ' : ''}${JSON.stringify(command)}`;
    if (undone && !sameValue(edition, before)) return { fault: `undo differs: ${what}`, done };
    if (!sameValue(remembered, made)) return { fault: `memory differs: ${what}`, done };
    const fault = findOffGrid(edition, made) ?? findLost(edition, made);
    if (fault !== undefined) return { fault: `${fault}: ${what}`, done };
  }
  return { done };
}

it('after any edits memory and grid hold, and nothing is lost', { timeout: 600_000 }, () => {
  const faults: string[] = [];
  let done = 0;
  for (let seed = 1; seed <= Math.ceil(EDITS / ROW) && faults.length < 3; seed += 1) {
    const row = editFor(seed, ROW);
    done += row.done;
    if (row.fault !== undefined) faults.push(row.fault);
  }
  expect(faults).toEqual([]);
  // Commands that are refused prove nothing.
  expect(done).toBeGreaterThan(EDITS / 2);
});

it('an article that changes its language is set anew', () => {
  const edition = smallPaper();
  const blocks = [makeBlock('paragraph', '他说“yes”')];
  const edit = (of: Edition, command: Command): Edition => {
    const changes = applyCommand(of, command);
    return changes.ok ? withChanges(of, changes.value) : of;
  };
  const before = edit(edition, { kind: 'article-set-blocks', article: 'brief-1', blocks });
  layoutEdition(before, fonts);
  const after = edit(before, { kind: 'article-set-lang', article: 'brief-1', lang: 'en' });
  expect(layoutEdition(after, fonts)).toEqual(layoutEdition(structuredClone(after), fonts));
});
