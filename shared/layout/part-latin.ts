/**
 * How much it hurts to end a line of a headline between two words in Latin letters: nothing before a
 * preposition or a conjunction, much after one, after an article or inside a name.
 */

const ARTICLES = 'a an the this that these those its his her their our your my no every each';
const PREPOSITIONS =
  'about above across after against ahead along amid among around as at before behind below between beyond by despite ' +
  'down during for from in inside into near off on onto out outside over past per since through throughout to toward ' +
  'towards under until up upon via with within without';
const CONJUNCTIONS =
  'and or but nor so yet than if when while where who which whose because though although';
const HELPERS =
  'is are was were be been will would can could may might must shall should has have had not to';
/** Words that begin the name of a person or a place. */
const NAME_BEGINS =
  'mr mrs ms dr prof sir st saint mount mt lake cape fort port new san santa los las el north south east west upper lower ' +
  'great mayor president senator governor minister judge king queen prince princess pope captain coach chief';
/** Endings of words that most often stand before a noun. */
const ADJECTIVE = /(?:ern|ous|ful|ive|able|ible|ical|less|est|ish)$/u;
const COMPARATIVE = /[^aeiou](?:i|[^aeiou])?er$/u;
const NUMBER =
  /^[$€£#]?\d[\d.,]*%?$|^(?:one|two|three|four|five|six|seven|eight|nine|ten|hundred|thousand|million|billion|dozen)$/u;

/** What line ends hurt; only their order means anything. */
const HURT = {
  plain: 14,
  lead: 0,
  time: 4,
  of: 8,
  helper: 35,
  little: 45,
  name: 60,
  adjective: 34,
  comma: -6,
  colon: -12,
};

/** Words that begin a statement of time. */
const TIMES =
  'every each this last next today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday again';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const leads = set(`${PREPOSITIONS} ${CONJUNCTIONS}`);
const little = set(`${ARTICLES} ${PREPOSITIONS} ${CONJUNCTIONS} of`);
const times = set(TIMES);
const helpers = set(HELPERS);
const nameBegins = set(NAME_BEGINS);

/** How much a line end between two words hurts; marks that stand at the words count. */
export function hurtOfPartingLatin(before: string, after: string): number {
  if (/[:;–—]$/u.test(before)) return HURT.colon;
  if (/[,.!?][”’"']?$/u.test(before)) return HURT.comma;
  const last = bare(before);
  if (nameBegins.has(last) && /^[\p{Lu}“‘]/u.test(after)) return HURT.name;
  if (little.has(last) || NUMBER.test(last)) return HURT.little;
  if (helpers.has(last)) return HURT.helper;
  return hurtBefore(bare(after)) ?? (standsBeforeNoun(before) ? HURT.adjective : HURT.plain);
}

function hurtBefore(next: string): number | undefined {
  if (next === 'of') return HURT.of;
  if (times.has(next)) return HURT.time;
  return leads.has(next) ? HURT.lead : undefined;
}

/** Says whether a word has the form of one that stands before a noun: Mary’s, northern, cleaner. */
function standsBeforeNoun(word: string): boolean {
  const last = bare(word);
  const isLonger = COMPARATIVE.test(last) && last.length < 8;
  return /[’']s?$/u.test(word) || ADJECTIVE.test(last) || isLonger;
}

function bare(word: string): string {
  return word.replaceAll(/^[“‘"'(]+|[”’"',.;:!?)]+$/gu, '').toLowerCase();
}
