// Any commands in any order: no rule of an edition breaks, undo of all gives the edition back, redo of
// all gives the last one, and what was saved on the way opens as the same records.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyCommand } from '../../../shared/edit/apply-command.ts';
import { withChanges } from '../../../shared/edit/changes.ts';
import type { Command } from '../../../shared/edit/command.ts';
import { EMPTY_HISTORY, pushEntry, redo, undo } from '../../../shared/edit/history.ts';
import { editionToFiles } from '../../../shared/model/edition-json.ts';
import type { Edition } from '../../../shared/model/edition.ts';
import type { Frame } from '../../../shared/model/frame.ts';
import { BLACK } from '../../../shared/model/ink.ts';
import { checkInvariants } from '../../../shared/model/invariants.ts';
import { filesToEdition } from '../../../shared/model/read-edition.ts';
import { BLOCK_TYPES, inlineText } from '../../../shared/model/text.ts';
import {
  cutlineFrame,
  headFrame,
  labelFrame,
  pictureFrame,
  smallPaper,
  textFrame,
} from '../../support/build-edition.ts';
import { anyForm } from '../../support/any-form.ts';

// Few ids, so that commands meet records that are there, that are gone, and that were made on the way.
const articleId = fc.constantFrom('lead', 'brief-1', 'brief-2', 'new-a', 'ghost');
const frameId = fc.constantFrom(
  ...['head', 'text-1', 'shot', 'words', 'text-2', 'briefs', 'rubric', 'empty', 'f1', 'f2', 'f3'],
);
const pageId = fc.constantFrom('page-a01', 'page-a02', 'p1', 'p2');
const pictureId = fc.constantFrom('photo', 'new-photo');
const storyId = fc.constantFrom('lead-story', 'brief-story', 's1', 's2');
const length = fc.oneof(
  fc.integer({ min: -500, max: 900 }),
  fc.double({ min: -9, max: 9, noNaN: true }),
);
const place = fc.integer({ min: 0, max: 9 });
const text = fc.string({ unit: 'binary', maxLength: 8 });
const block = fc
  .tuple(fc.constantFrom(...BLOCK_TYPES), text, fc.option(pictureId, { nil: undefined }), anyForm)
  .map(([type, words, picture, form]) => ({
    type,
    content: inlineText(words),
    ...(type === 'cutline' && picture !== undefined && { attrs: { picture } }),
    // A form on what is no paragraph is refused.
    ...(form && (type !== 'cutline' || words === '') && { attrs: form }),
  }));
const blocks = fc.array(block, { maxLength: 6 });

const frame: fc.Arbitrary<Frame> = fc
  .tuple(
    frameId,
    articleId,
    pictureId,
    fc.constantFrom('text', 'head', 'picture', 'cutline', 'label'),
  )
  .map(([id, article, picture, kind]) => {
    if (kind === 'head') return headFrame(id, article);
    if (kind === 'picture') return pictureFrame(id, picture);
    if (kind === 'cutline') return cutlineFrame(id, article, picture);
    return kind === 'label' ? labelFrame(id, '{folio}') : textFrame(id);
  });

const border = { style: 'double', weight: 1, ink: BLACK } as const;
const fields = fc.constantFrom(
  { border },
  { tint: { c: 0, m: 0, y: 0.1, k: 0 } },
  { columns: { mode: 'free', count: 3 } } as const,
  { align: 'center' } as const,
  { crop: 'fit' } as const,
  { wrap: { standoff: 3 } },
  { wrap: { standoff: 0, shape: { kind: 'ellipse' }, sides: 'both' } } as const,
  { columns: { mode: 'grid', count: 2, cuts: [{ above: 3, below: 0 }] } } as const,
);
const clear = fc.subarray(['border', 'tint', 'wrap', 'picture', 'size'] as const);

const credits = { editor: '', designer: '', proofreader: '' };

const single: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('article-add' as const),
    article: fc.record({
      id: articleId,
      slug: fc.constantFrom('a', 'b', 'slug-lead', '坏 名'),
      lang: fc.constant('zh-Hans' as const),
      blocks,
    }),
  }),
  fc.record({ kind: fc.constant('article-set-blocks' as const), article: articleId, blocks }),
  fc.record({ kind: fc.constant('article-remove' as const), article: articleId }),
  fc.record({
    kind: fc.constant('accept-change' as const),
    change: fc.record({ article: articleId, block: place, from: place, to: place, text }),
  }),
  fc.record({ kind: fc.constant('frame-add' as const), page: pageId, frame, at: place }),
  fc.record({
    kind: fc.constant('frame-set-box' as const),
    frame: frameId,
    box: fc.record({ x: length, y: length, width: length, height: length }),
  }),
  fc.record({
    kind: fc.constant('frame-move' as const),
    frames: fc.array(frameId, { maxLength: 3 }),
    dx: length,
    dy: length,
  }),
  fc.record({ kind: fc.constant('frame-set' as const), frame: frameId, set: fields, clear }),
  fc.record({
    kind: fc.constant('frame-remove' as const),
    frames: fc.array(frameId, { maxLength: 2 }),
  }),
  fc.record({
    kind: fc.constant('frame-order' as const),
    frame: frameId,
    to: fc.constantFrom('top' as const, 'up' as const, 'down' as const, 'bottom' as const),
  }),
  fc.record({
    kind: fc.constant('frame-duplicate' as const),
    frame: frameId,
    id: frameId,
    dx: length,
    dy: length,
  }),
  fc.record({ kind: fc.constant('frame-to-page' as const), frame: frameId, page: pageId }),
  fc.record({
    kind: fc.constant('story-place' as const),
    story: storyId,
    article: articleId,
    frame: frameId,
    filled: fc.constantFrom('append' as const, 'replace' as const),
  }),
  fc.record({ kind: fc.constant('story-unplace' as const), story: storyId, article: articleId }),
  fc.record({ kind: fc.constant('story-thread' as const), from: frameId, to: frameId }),
  fc.record({ kind: fc.constant('story-unthread' as const), frame: frameId }),
  fc.record({
    kind: fc.constant('story-set-breaker' as const),
    story: storyId,
    breaker: fc.constantFrom('calm' as const, 'best' as const),
  }),
  fc.record({ kind: fc.constant('story-set-jump-title' as const), story: storyId, title: text }),
  fc.record({
    kind: fc.constant('page-add' as const),
    page: fc.record({
      id: pageId,
      folio: fc.constantFrom('B01', 'B02', 'a01'),
      section: text,
      credits: fc.constant(credits),
    }),
    frames: fc.array(frame, { maxLength: 2 }),
    at: place,
  }),
  fc.record({ kind: fc.constant('page-remove' as const), page: pageId }),
  fc.record({ kind: fc.constant('page-move' as const), page: pageId, to: place }),
  fc.record({ kind: fc.constant('page-set' as const), page: pageId, section: text }),
  fc.record({
    kind: fc.constant('picture-add' as const),
    picture: fc.record({
      id: pictureId,
      file: fc.constantFrom('a.jpg', 'A.jpg', 'photo.jpg'),
      width: fc.constant(10),
      height: fc.constant(10),
    }),
  }),
  fc.record({ kind: fc.constant('picture-set' as const), picture: pictureId, alt: text }),
  fc.record({ kind: fc.constant('picture-remove' as const), picture: pictureId }),
  fc.record({ kind: fc.constant('edition-set-issue' as const), issue: place }),
);
const command: fc.Arbitrary<Command> = fc.oneof(
  { weight: 5, arbitrary: single },
  {
    weight: 1,
    arbitrary: fc
      .array(single, { maxLength: 4 })
      .map((commands): Command => ({ kind: 'all', commands })),
  },
);
const gesture = fc.constantFrom(undefined, 'typing', 'dragging');

function reopen(edition: Edition): Edition {
  const read = filesToEdition(editionToFiles(edition));
  if (!read.ok || read.value.damaged.length > 0) throw new Error(JSON.stringify(read));
  return read.value.edition;
}

test('any commands in any order keep an edition whole, and undo of all of them gives it back', () => {
  let done = 0;
  const steps = fc.array(fc.tuple(command, gesture), { minLength: 20, maxLength: 60 });
  fc.assert(
    fc.property(steps, (commands) => {
      const start = smallPaper();
      let edition = start;
      let history = EMPTY_HISTORY;
      for (const [one, name] of commands) {
        const result = applyCommand(edition, one);
        if (!result.ok) continue;
        done += 1;
        edition = withChanges(edition, result.value);
        const entry = { label: one.kind, changes: result.value };
        history = pushEntry(history, name === undefined ? entry : { ...entry, gesture: name });
        expect(checkInvariants(edition)).toEqual([]);
      }
      expect(reopen(edition)).toEqual(edition);
      const last = edition;
      for (let step = undo(history); step; step = undo(history)) {
        ({ history } = step);
        edition = withChanges(edition, step.changes);
        expect(checkInvariants(edition)).toEqual([]);
      }
      expect(edition).toEqual(start);
      for (let step = redo(history); step; step = redo(history)) {
        ({ history } = step);
        edition = withChanges(edition, step.changes);
      }
      expect(edition).toEqual(last);
    }),
    { numRuns: 150 },
  );
  expect(done, 'enough commands were done, not only refused').toBeGreaterThan(1000);
});
