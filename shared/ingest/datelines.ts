/** Datelines (讯头、电头) at the start of a paragraph: 本报讯, 新华社北京11月23日电, LONDON, Nov. 23 (Reuters). */

/** A paper's own: 本报讯, or the name of the place and 讯, set off by a space or a bracket. */
const OWN = /^(?:本[报報刊网網台站][讯訊]|[一-鿿]{1,7}[讯訊](?=[\s(（]))/;
/** Words that end in 讯 and are no dateline. */
const WORDS = /(?:通|资|简|快|喜|短|音|电|捷|会|书|影|死|传|问|审|侦|闻|要|时|腾|警)[讯訊]$/u;
/** An agency or a paper, a place, a day, and 电 or 讯. */
const WIRED = /^[一-鿿]{2,24}(?:\d{4}年)?\d{1,2}月\d{1,2}日(?:[专專]?[电電]|[讯訊]|消息)/;
const WIRED_SHORT = /^据?(?:新华社|中新社|中新网|本报)[一-鿿]{0,6}[电電](?=[\s(（])/;
/** A place in capitals, perhaps a day and an agency, before a dash. */
const LATIN =
  /^[A-ZÀ-Þ][A-ZÀ-Þ.'’ -]{2,30}(?:,\s+[A-ZÀ-Þ][A-Za-zÀ-ÿ.]+(?:\s[A-Za-zÀ-ÿ\d.]+){0,2})?(?:,?\s+\([A-Za-z ]{2,20}\))?(?=\s*(?:--?|–|—)\s)/;

/** The length of the dateline at the start of a paragraph; 0 when there is none. */
export function datelineLength(text: string): number {
  const start = text.slice(0, 80);
  const own = /[讯訊]/.test(start) ? OWN.exec(start)?.[0] : undefined;
  if (own !== undefined && !WORDS.test(own)) return own.length;
  const wired = /[电電讯訊消]/.test(start)
    ? (WIRED.exec(start) ?? WIRED_SHORT.exec(start))
    : undefined;
  const match = wired ?? LATIN.exec(start);
  return match?.[0].trimEnd().length ?? 0;
}

/** How the first sentence of news begins: with its day. */
const LEAD =
  /^(?:近日|日前|连日来|昨[日天晚]|今[日天晨]|前不久|截至|(?:\d{4}年)?\d{1,2}月\d{1,2}日|(?:本)?月\d{1,2}日|\d{1,2}日[上下]?午?，|记者|据悉)/u;

/** Says whether a paragraph begins the way a piece of news begins. */
export function isLead(text: string): boolean {
  return LEAD.test(text) || datelineLength(text) > 0;
}
