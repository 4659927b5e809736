/** Finds the language an article is set in, from its own characters and smallest words. */
import type { Language } from '../model/article.ts';

/** Characters that only one of the two ways of writing Chinese has, in pairs. */
const SIMPLIFIED =
  '这个们为来时国会学对发开说现样后还没过问间头长门见车东马书无业产亲从众体关农军决单卖双听员响团围坚场声处备复够';
const TRADITIONAL =
  '這個們為來時國會學對發開說現樣後還沒過問間頭長門見車東馬書無業產親從眾體關農軍決單賣雙聽員響團圍堅場聲處備復夠';

const LATIN: readonly (readonly [Language, RegExp])[] = [
  ['en', /\b(?:the|and|of|to|in|that|is|was|for|with)\b/giu],
  ['de', /\b(?:der|die|das|und|nicht|ein|eine|mit|für|auf|ist)\b/giu],
  ['fr', /\b(?:le|les|des|est|une|dans|pour|qui|sur|avec)\b/giu],
  ['es', /\b(?:el|los|las|del|que|una|por|con|para|se)\b/giu],
  ['pt', /\b(?:os|do|da|dos|das|em|que|uma|com|para)\b/giu],
  ['it', /\b(?:il|di|che|gli|della|una|per|con|sono|non)\b/giu],
  ['nl', /\b(?:de|het|een|van|voor|niet|zijn|dat|met|op)\b/giu],
  ['sv', /\b(?:och|att|som|det|inte|ett|med|har|till|av)\b/giu],
  ['da', /\b(?:og|at|som|det|ikke|et|med|har|til|af)\b/giu],
  ['nb', /\b(?:og|at|som|det|ikke|et|med|har|til|av)\b/giu],
  ['fi', /\b(?:ja|on|ei|se|oli|ovat|joka|mutta|kun|sen)\b/giu],
  ['pl', /\b(?:nie|na|do|to|jest|oraz|dla|przez|od|jak)\b/giu],
];

/** Languages in Cyrillic letters, by letters that the others do not have; Russian when there are none. */
const CYRILLIC: readonly (readonly [Language, RegExp])[] = [
  ['be', /ў/iu],
  ['uk', /[іїєґ]/iu],
  ['mk', /[ѓќѕ]/iu],
  ['sr', /[ђћ]/iu],
  ['ru', /[ыэё]/iu],
  ['bg', /ъ(?![еёюя])/iu],
];

/** So much of a text says enough. */
const SAMPLE = 4000;

/** Finds the language of a text; Simplified Chinese when nothing speaks against it. */
export function findLanguage(text: string): Language {
  const sample = text.slice(0, SAMPLE);
  const count = (pattern: RegExp): number => sample.match(pattern)?.length ?? 0;
  const han = count(/\p{Script=Han}/gu);
  const kana = count(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const latinWords = count(/\p{Script=Latin}{2,}/gu);
  if (kana > 0 && kana * 8 >= han) return 'ja';
  const cyrillic = count(/[\u0400-\u052f]{2,}/g);
  const greek = count(/[\u0370-\u03ff\u1f00-\u1fff]{2,}/g);
  if (cyrillic > Math.max(latinWords, han)) return findCyrillic(sample);
  if (greek > Math.max(latinWords, han)) return 'el';
  // A Latin word is worth about two Han characters.
  if (han > 0 && han >= latinWords * 2 * 0.5) return findChinese(sample);
  if (latinWords === 0) return 'zh-Hans';
  const counts = LATIN.map(([language, words]) => [language, count(words)] as const);
  return counts.reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

function findCyrillic(sample: string): Language {
  return CYRILLIC.find(([, letters]) => letters.test(sample))?.[0] ?? 'ru';
}

function findChinese(sample: string): Language {
  let weight = 0;
  for (const char of sample) {
    if (SIMPLIFIED.includes(char)) weight += 1;
    else if (TRADITIONAL.includes(char)) weight -= 1;
  }
  return weight < 0 ? 'zh-Hant' : 'zh-Hans';
}
