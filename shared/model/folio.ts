/**
 * Folios by section (叠): the letters of the section, and the number of the page in it. A folio is stored
 * whole, since it names the file of its page; what it consists of is read from it.
 */

/** The parts of a folio such as A01. */
export interface FolioParts {
  /** Letters of the section, A; empty in papers of one section. */
  readonly section: string;
  /** Number of the page in its section. */
  readonly number: number;
  /** How many figures the number has at least: 2 in A01. */
  readonly digits: number;
}

/** The parts of a folio; undefined when it does not end in a number. */
export function partsOfFolio(folio: string): FolioParts | undefined {
  const found = /^(.*?)(\d{1,4})$/u.exec(folio);
  const [, section = '', digits = ''] = found ?? [];
  return found ? { section, number: Number(digits), digits: digits.length } : undefined;
}

/** The folio of a page of a section. */
export function folioOf({ section, number, digits }: FolioParts): string {
  return section + String(number).padStart(digits, '0');
}

/** Says whether two folios are of one section, whatever the case of its letters. */
export function sameSection(a: FolioParts, b: FolioParts): boolean {
  return a.section.toLowerCase() === b.section.toLowerCase();
}

/** Says whether a page lies on the left of its spread: those with even numbers do. */
export function isLeftPage(folio: string): boolean {
  return (partsOfFolio(folio)?.number ?? 1) % 2 === 0;
}
