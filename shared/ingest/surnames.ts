/** Names of persons as they stand in bylines and in tables of names. */
import { isSurname } from '../base/surnames.ts';

const HAN_NAME = /^[一-鿿]{2,4}$/;
/** Names in two parts joined by a middle dot, as many peoples of China write theirs. */
const DOTTED_NAME = /^[一-鿿]{1,8}[·•‧][一-鿿]{1,8}$/;

/** Says whether text has the form of a name: two to four Han characters, or two parts and a dot. */
export function hasNameForm(text: string): boolean {
  return HAN_NAME.test(text) || DOTTED_NAME.test(text);
}

/** Says whether text is most likely a person's name: it has the form and begins with a surname. */
export function isLikelyName(text: string): boolean {
  return DOTTED_NAME.test(text) || (HAN_NAME.test(text) && isSurname(text.charAt(0)));
}

/** Splits a line of names at white space and at the marks between names, which are lost. */
export function nameParts(text: string): readonly string[] {
  return joinPadded(text.split(/[\s、，,/／|丨]+/u));
}

/** Splits at white space only; every visible character stays. */
export function words(text: string): readonly string[] {
  return joinPadded(text.split(/\s+/u));
}

/** Joins names again that were padded to the width of three characters. */
function joinPadded(split: readonly string[]): readonly string[] {
  const parts: string[] = [];
  for (const part of split) {
    const last = parts.at(-1);
    if (part === '') continue;
    if (last !== undefined && isSurname(last) && /^[一-鿿]$/.test(part)) {
      parts[parts.length - 1] = last + part;
    } else parts.push(part);
  }
  return parts;
}
