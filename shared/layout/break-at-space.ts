/**
 * Says whether a line may end at a space between words. Nearly every space lets it; one beside a mark that
 * belongs to the other side (« mot », mot !, a dash between spaces) does not.
 */

/** Letters and figures, which begin nearly every word. */
const PLAIN = /^[\dA-Za-z]/;
/** Marks that end what stands before the space; stops before letters or figures (.NET, .5) begin a word. */
const CLOSES = /^[)\]}»›%‰”’]|^[.,;:!?/…]+(?![.,;:!?/…\dA-Za-z\u00c0-\u1fff\u2c80-\uffff])/;
/** A dash between two spaces stays at the end of the line. */
const DASH = /^[-–—][^\dA-Za-z\u00c0-\u1fff\u2c80-\uffff]*$/;
/** Marks that begin what stands behind the space. */
const OPENS = /[([{«‹¿¡]$/;

/** `before` and `after` are the words on the two sides of the space. */
export function mayPartAtSpace(before: string, after: string): boolean {
  if (OPENS.test(before.slice(-1))) return false;
  if (PLAIN.test(after)) return true;
  if (before.endsWith('—') && after.startsWith('—')) return false;
  return !CLOSES.test(after) && !DASH.test(after);
}
