/** Decodes the character references of HTML; what is no reference stays as it is written. */
import { windowsCharacter } from './windows-1252.ts';

const NAMED: Readonly<Record<string, string>> = {
  ...{ amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad' },
  ...{ ndash: '–', mdash: '—', lsquo: '‘', rsquo: '’', sbquo: '‚', ldquo: '“', rdquo: '”' },
  ...{ bdquo: '„', lsaquo: '‹', rsaquo: '›', hellip: '…', bull: '•', middot: '·', horbar: '―' },
  ...{ dagger: '†', Dagger: '‡', permil: '‰', prime: '′', Prime: '″', oline: '‾', frasl: '⁄' },
  ...{ euro: '€', trade: '™', minus: '−', times: '×', divide: '÷', radic: '√', infin: '∞' },
  ...{ asymp: '≈', ne: '≠', equiv: '≡', le: '≤', ge: '≥', larr: '←', uarr: '↑', rarr: '→' },
  ...{ darr: '↓', harr: '↔', rArr: '⇒', hArr: '⇔', loz: '◊', spades: '♠', clubs: '♣' },
  ...{ hearts: '♥', diams: '♦', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009' },
  ...{ zwnj: '\u200c', zwj: '\u200d', lrm: '\u200e', rlm: '\u200f', OElig: 'Œ', oelig: 'œ' },
  ...{ Scaron: 'Š', scaron: 'š', Yuml: 'Ÿ', fnof: 'ƒ', circ: 'ˆ', tilde: '˜', star: '☆' },
  ...{ starf: '★', check: '✓', squ: '□', blacksquare: '▪', lbrace: '{', rbrace: '}' },
  ...{ lbrack: '[', rbrack: ']', lpar: '(', rpar: ')', comma: ',', period: '.', colon: ':' },
  ...{ semi: ';', excl: '!', quest: '?', num: '#', percnt: '%', ast: '*', plus: '+', sol: '/' },
  ...{ alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', mu: 'μ', pi: 'π', sigma: 'σ', omega: 'ω' },
};

/** Names of U+00A0 to U+00FF in order. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml'.split(
    ' ',
  );
const latin1ByName = new Map(LATIN_1.map((name, i) => [name, String.fromCharCode(0xa0 + i)]));

/** Decodes named and numbered references. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,11}));?/gu,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (decimal !== undefined) return fromNumber(Number(decimal));
      if (hex !== undefined) return fromNumber(Number.parseInt(hex, 16));
      return fromName(whole, name ?? '');
    },
  );
}

function fromName(whole: string, name: string): string {
  const known = Object.hasOwn(NAMED, name) ? NAMED[name] : latin1ByName.get(name);
  // Without a semicolon only the oldest names count, or “&region” would lose its beginning.
  const sure = whole.endsWith(';') || ['amp', 'lt', 'gt', 'nbsp', 'quot'].includes(name);
  return known !== undefined && sure ? known : whole;
}

function fromNumber(code: number): string {
  if (code >= 0x80 && code <= 0x9f) return windowsCharacter(code);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff)) return '\ufffd';
  return String.fromCodePoint(code);
}
