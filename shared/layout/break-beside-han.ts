/**
 * Says whether a line may end between a Han character, symbol or syllable and what stands beside it, where
 * that is no mark of Chinese text. Nearly all such places are seen at a glance; the others are UAX #14's.
 */
import { findLineBreaks } from './unicode/line-breaks.ts';
import { besideHanClassOf } from './unicode/tailorings.ts';

/** What a word ends with when a line may end between it and a Han character, and what it begins with. */
const ENDS = /[\dA-Za-z%‰°℃.,;:!?)\]}]$|[^\s]["'”’]$/;
const BEGINS = /^[\dA-Za-z([{+#@&*$€£¥]|^["'“‘][\dA-Za-z]|^-\d/;
const IDEOGRAPH = /^[\u4e00-\u9fff]/;

/** So much of the text around a place tells what stands there. */
const VIEW = 8;

/** A piece of the text ends at `at`, where the next begins; it begins at `from`. */
export function mayPartBesideHan(text: string, from: number, at: number): boolean {
  if (isPlain(text.charCodeAt(at - 1)) && isPlain(text.charCodeAt(at))) return true;
  const before = text.slice(from, at);
  const after = text.slice(at, at + VIEW);
  const first = IDEOGRAPH.test(before) || ENDS.test(before);
  if (first && (IDEOGRAPH.test(after) || BEGINS.test(after))) return true;
  const start = Math.max(0, at - VIEW);
  const around = text.slice(start, at + VIEW);
  return findLineBreaks(around, besideHanClassOf).some((place) => place.at === at - start);
}

/** Ideographs, ASCII letters and figures. */
function isPlain(code: number): boolean {
  if (code >= 0x4e00) return code <= 0x9fff;
  return (
    code < 0x7b && (code >= 0x61 || (code >= 0x30 && code < 0x3a) || (code >= 0x41 && code < 0x5b))
  );
}
