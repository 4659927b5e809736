/** Edits of pages, of the pictures of an edition, and of the edition itself. */
import { castDraft } from 'immer';
import type { PageId } from '../base/ids.ts';
import { checkRecord } from '../model/check-record.ts';
import { isFolio, isPictureFile, sameFileName } from '../model/file-names.ts';
import type { EditionCommand, PageCommand, PictureCommand } from './command.ts';
import {
  gone,
  namesOf,
  putFrame,
  plainOf,
  refuse,
  refuseUsed,
  type EditionDraft,
  type Edits,
  type Refusal,
} from './edit.ts';
import { mirrorFurniture } from './mirror-furniture.ts';
import { joinSection, keepNumbered } from './number-pages.ts';
import { removeFrame } from './remove-frame.ts';

/** The edits of pages. */
export const PAGE_EDITS: Edits<PageCommand> = {
  'page-add': (draft, { page, frames, at }) => {
    const checked = checkRecord('page', page);
    const refused = refuseUsed(draft.pages, page.id) ?? refuseFolio(draft, page.id, page.folio);
    if (refused) return refused;
    if (!checked.ok) return checked.failure;
    for (const frame of frames) {
      const taken = refuseUsed(draft.frames, frame.id) ?? putFrame(draft, frame);
      if (taken) return taken;
    }
    return keepNumbered(draft, () => {
      draft.pages[page.id] = { ...checked.value, frames: frames.map(({ id }) => id) };
      draft.pageIds.splice(at ?? draft.pageIds.length, 0, page.id);
      return undefined;
    });
  },

  'page-remove': (draft, { page: id }) => {
    const page = draft.pages[id];
    if (!page) return gone('page', id);
    if (draft.pageIds.length === 1) return refuse('edit-last-page');
    return keepNumbered(draft, () => {
      for (const frame of plainOf(page).frames) removeFrame(draft, frame);
      draft.pageIds = draft.pageIds.filter((other) => other !== id);
      Reflect.deleteProperty(draft.pages, id);
      return undefined;
    });
  },

  'page-move': (draft, { page: id, to }) => {
    if (!draft.pages[id]) return gone('page', id);
    return keepNumbered(draft, () => {
      const rest = draft.pageIds.filter((other) => other !== id);
      draft.pageIds = rest.toSpliced(Math.max(0, to), 0, id);
      joinSection(draft, id);
      return undefined;
    });
  },

  'page-set': (draft, { page: id, folio, section, credits }) => {
    const page = draft.pages[id];
    if (!page) return gone('page', id);
    const { frames, ...record } = plainOf(page);
    const changed = {
      ...record,
      folio: folio ?? record.folio,
      section: section ?? record.section,
      credits: { ...record.credits, ...credits },
    };
    const refused = refuseFolio(draft, id, changed.folio);
    if (refused) return refused;
    const checked = checkRecord('page', changed);
    if (!checked.ok) return checked.failure;
    draft.pages[id] = castDraft({ ...checked.value, frames });
    mirrorFurniture(draft, { ...checked.value, frames }, record.folio);
    return undefined;
  },
};

/** The edits of the pictures of an edition. */
export const PICTURE_EDITS: Edits<PictureCommand> = {
  'picture-add': (draft, { picture }) => {
    const { id, file } = picture;
    const used = refuseUsed(draft.pictures, id);
    if (used) return used;
    if (!isPictureFile(file)) return refuse('edit-picture-name', { file });
    const taken = Object.values(draft.pictures).some((other) => sameFileName(other.file, file));
    if (taken) return refuse('edit-picture-used', { file });
    const checked = checkRecord('picture', picture);
    if (!checked.ok) return checked.failure;
    draft.pictures[id] = checked.value;
    return undefined;
  },

  'picture-set': (draft, { picture: id, credit, alt, outline }) => {
    const picture = draft.pictures[id];
    if (!picture) return gone('picture', id);
    const now = plainOf(picture);
    const { credit: _credit, alt: _alt, ...rest } = now;
    const words = { credit: credit ?? now.credit, alt: alt ?? now.alt };
    const kept = Object.fromEntries(Object.entries(words).filter(([, text]) => Boolean(text)));
    const checked = checkRecord('picture', { ...rest, ...kept, ...(outline && { outline }) });
    if (!checked.ok) return checked.failure;
    draft.pictures[id] = checked.value;
    return undefined;
  },

  'picture-remove': (draft, { picture: id }) => {
    if (!draft.pictures[id]) return gone('picture', id);
    for (const frame of Object.values(draft.frames)) {
      if (frame.kind === 'cutline' && frame.picture === id) removeFrame(draft, frame.id);
      if (frame.kind === 'picture' && frame.picture === id) delete frame.picture;
    }
    for (const article of Object.values(draft.articles)) {
      for (const block of article.blocks) {
        if (block.attrs?.picture === id) delete block.attrs;
      }
    }
    Reflect.deleteProperty(draft.pictures, id);
    return undefined;
  },
};

/** The edits of the edition itself. */
export const EDITION_EDITS: Edits<EditionCommand> = {
  'edition-set-date': (draft, { date }) => {
    const checked = checkRecord('date', date);
    if (!checked.ok) return checked.failure;
    draft.date = checked.value;
    return undefined;
  },

  'edition-set-issue': (draft, { issue }) => {
    const checked = checkRecord('issue', issue);
    if (!checked.ok) return checked.failure;
    draft.issue = checked.value;
    return undefined;
  },

  'edition-set-paper': (draft, { paper }) => {
    const checked = checkRecord('paper', paper);
    if (!checked.ok) return checked.failure;
    const before = plainOf(draft).paper.house.faces;
    const { faces } = checked.value.house;
    for (const frame of Object.values(plainOf(draft).frames)) {
      const lost = namesOf(frame).find(
        ([kind, name]) =>
          kind === 'face' && Object.hasOwn(before, name) && !Object.hasOwn(faces, name),
      );
      if (lost) return refuse('edit-face-used', { face: lost[1] });
    }
    draft.paper = castDraft(checked.value);
    return undefined;
  },
};

function refuseFolio(draft: EditionDraft, id: PageId, folio: string): Refusal {
  if (!isFolio(folio)) return refuse('edit-folio-bad', { folio });
  const others = Object.values(draft.pages).filter((page) => page.id !== id);
  const taken = others.some((page) => sameFileName(page.folio, folio));
  return taken ? refuse('edit-folio-used', { folio }) : undefined;
}
