// The work of the layout worker, without the messages: holds the copy of the edition, lays it out, and
// says what the window should know. The newest state wins: changes that come while fonts are fetched
// or a page is painted are all in the next layout.
import type { PageId } from '../../shared/base/ids.ts';
import { buildDisplayList } from '../../shared/display/build-display-list.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { withChanges, type Changes } from '../../shared/edit/changes.ts';
import type { FontBook } from '../../shared/fonts/font.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import { layoutEdition } from '../../shared/layout/layout-edition.ts';
import type { Edition } from '../../shared/model/edition.ts';
import { shareUnchanged } from '../state/share-unchanged.ts';
import { HeldParagraph, type ParagraphPlace } from './held-paragraph.ts';

/** The copy of the edition and its newest layout. */
export class LayoutDesk {
  /** Serial of the newest change taken. */
  serial = 0;
  private edition: Edition | undefined;
  private previewed: Edition | undefined;
  private readonly held = new HeldParagraph();
  private laidOut: { edition: Edition; fonts: FontBook; layout: LaidOutEdition } | undefined;

  open(edition: Edition | undefined): void {
    this.edition = edition;
    this.previewed = undefined;
    this.laidOut = undefined;
    this.held.settle();
  }

  /** Says in which paragraph the caret is: while somebody types there its lines are held. */
  follow(place: ParagraphPlace | undefined): void {
    this.held.follow(place);
  }

  /** Sets the paragraph that was held as it will be printed. Gives whether there was one. */
  settle(): boolean {
    return this.held.settle();
  }

  /** Takes a change. Records of it are copies: what is the same in them is taken from ours. */
  change(changes: Changes, serial: number): void {
    this.serial = serial;
    this.previewed = undefined;
    if (this.edition) this.edition = apply(this.edition, changes);
  }

  /** Shows a change without making it; undefined shows the edition as it is. */
  preview(changes: Changes | undefined, serial: number): void {
    this.serial = serial;
    this.previewed = this.edition && changes && apply(this.edition, changes);
  }

  /** The edition that is shown. */
  current(): Edition | undefined {
    return this.previewed ?? this.edition;
  }

  /** Lays out what is shown, unless that has been done. */
  layout(fonts: FontBook): LaidOutEdition | undefined {
    const current = this.current();
    if (!current) return undefined;
    const edition = this.held.show(current, this.laidOut);
    if (this.laidOut?.edition !== edition || this.laidOut.fonts !== fonts) {
      this.laidOut = { edition, fonts, layout: layoutEdition(edition, fonts) };
    }
    return this.laidOut.layout;
  }

  /** The display list of a page of the newest layout. */
  list(page: PageId): DisplayList | undefined {
    if (!this.laidOut) return undefined;
    const { edition, layout } = this.laidOut;
    const laidOut = layout.pages.find((one) => one.page === page);
    return laidOut && buildDisplayList(edition, laidOut);
  }
}

function apply(edition: Edition, changes: Changes): Edition {
  return shareUnchanged(edition, withChanges(edition, changes));
}
