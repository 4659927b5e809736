/**
 * The characters Windows gives the numbers 128 to 159. Browsers read them so in HTML; decoders of text do
 * not agree about them, so that encoding is decoded here.
 */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** The character of a number from 0 to 255 in windows-1252. */
export function windowsCharacter(code: number): string {
  return code >= 0x80 && code <= 0x9f ? HIGH.charAt(code - 0x80) : String.fromCharCode(code);
}

/** Decodes windows-1252, in which no byte is wrong. */
export function decodeWindows(bytes: Uint8Array): string {
  return Array.from(bytes, windowsCharacter).join('');
}
