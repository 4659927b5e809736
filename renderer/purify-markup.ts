// Pasted markup from anywhere, made harmless before anyone reads it: the elements that can carry words
// of an article stay, everything else is dropped and counted.
import DOMPurify from 'dompurify';

/** Markup that is safe to read, and how many elements and attributes were dropped from it. */
export interface PurifiedMarkup {
  readonly html: string;
  readonly dropped: number;
}

const elements = [
  ...['p', 'div', 'br', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'section'],
  ...['article', 'header', 'footer', 'main', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'hr'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'figure', 'figcaption'],
  ...['b', 'strong', 'i', 'em', 'span', 'font', 'u', 'sub', 'sup', 'img'],
  ...['ruby', 'rb', 'rt', 'rp'],
];

/** The name under which style attributes pass; the window refuses those of foreign markup, and says so. */
const STYLE = 'data-copied-style';

/**
 * Drops what no article holds. Of the attributes only those stay that tell bold and 楷体 from plain and
 * number a list; the reader of copy looks at them and lets none of them through.
 */
export function purifyMarkup(html: string): PurifiedMarkup {
  const named = html
    .replace(/<style\b[\s\S]*?(?:<\/style\s*>|$)/giu, '')
    .replace(/(\s)style(?=\s*=)/giu, `$1${STYLE}`);
  const pure = DOMPurify.sanitize(named, {
    ALLOWED_TAGS: elements,
    ALLOWED_ATTR: [STYLE, 'start'],
    ADD_URI_SAFE_ATTR: [STYLE],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    KEEP_CONTENT: true,
  });
  const styles = pure.split(` ${STYLE}="`).length - 1;
  return {
    html: pure.replaceAll(` ${STYLE}`, ' style'),
    dropped: DOMPurify.removed.length + styles,
  };
}
