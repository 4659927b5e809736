// Random names for new records, from the machine's own source.
import { makeId, type Id } from '../../shared/base/ids.ts';

/** Makes an id that no other record has. */
export function newId<Kind extends string>(): Id<Kind> {
  return makeId<Kind>((count) => crypto.getRandomValues(new Uint8Array(count)));
}
