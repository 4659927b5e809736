/**
 * Cuts HTML into text and tags. Tolerant: whatever is no tag is text, whatever never ends ends with the
 * file, and the time grows with the length of the input and no faster, however it is broken.
 */

/** A piece of HTML. Names are in lower case; `attributes` is what stands behind the name. */
export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is not shown as text of the page. */
const UNSEEN = new Set([
  ...['script', 'style', 'title', 'noscript', 'template', 'iframe', 'object', 'xml', 'select'],
]);

const TAG = /<(\/?)([a-z][a-z0-9:-]*)/iuy;

/** Cuts HTML into its tokens; comments, declarations and unseen elements are left out. */
export function* htmlTokens(html: string): Generator<HtmlToken, void> {
  let at = 0;
  let ends = true;
  while (at < html.length) {
    const next = html.indexOf('<', at);
    if (next < 0 || !ends) {
      yield { kind: 'text', text: html.slice(at) };
      return;
    }
    if (next > at) yield { kind: 'text', text: html.slice(at, next) };
    const skipped = skipUnseen(html, next);
    if (skipped !== undefined) {
      at = skipped;
      continue;
    }
    TAG.lastIndex = next;
    const tag = TAG.exec(html);
    const end = tag ? tagEnd(html, TAG.lastIndex) : undefined;
    if (!tag) {
      yield { kind: 'text', text: '<' };
      at = next + 1;
    } else if (end === undefined) {
      ends = false;
      at = next;
    } else {
      const name = (tag[2] ?? '').toLowerCase();
      const attributes = html.slice(next + tag[0].length, end);
      at = end + 1;
      if (tag[1] === '/') yield { kind: 'close', name };
      else if (UNSEEN.has(name)) at = elementEnd(html, name, at);
      else yield { kind: 'open', name, attributes };
    }
  }
}

/** Comments, document types and processing instructions: gives the place behind them. */
function skipUnseen(html: string, at: number): number | undefined {
  const after = html.charAt(at + 1);
  if (after !== '!' && after !== '?') return undefined;
  const close = html.startsWith('<!--', at) ? '-->' : '>';
  const end = html.indexOf(close, at + 2);
  return end < 0 ? html.length : end + close.length;
}

/** The `>` of a tag; one inside a quoted value does not end it. Undefined when the tag never ends. */
function tagEnd(html: string, from: number): number | undefined {
  const plain = html.indexOf('>', from);
  if (plain < 0) return undefined;
  let quote = '';
  // A value longer than this is a picture in the text; a quote that long unclosed is a broken one.
  const most = Math.min(html.length, from + 2_000_000);
  for (let i = from; i < most; i += 1) {
    const char = html.charAt(i);
    if (quote === '' && char === '>') return i;
    if (quote === '' && (char === '"' || char === "'") && html.charAt(i - 1) === '=') quote = char;
    else if (char === quote) quote = '';
  }
  return plain;
}

/** The place behind an unseen element. */
function elementEnd(html: string, name: string, from: number): number {
  const close = new RegExp(`</${name}[^>]*>?`, 'giu');
  close.lastIndex = from;
  return close.exec(html) ? close.lastIndex : html.length;
}

type Attribute = 'style' | 'start' | 'lang';

const ATTRIBUTES: Readonly<Record<Attribute, RegExp>> = {
  style: /(?:^|\s)style\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu,
  start: /(?:^|\s)start\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu,
  lang: /(?:^|\s)lang\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))/iu,
};

/** The value of an attribute, or an empty string. */
export function attributeOf(attributes: string, name: Attribute): string {
  const match = ATTRIBUTES[name].exec(attributes);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
}
