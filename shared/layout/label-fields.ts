/** Fills the fields of labels: date, issue number, page number and credits are data, not typed words. */
import { readDay } from '../base/calendar.ts';
import type { Edition } from '../model/edition.ts';
import { partsOfFolio, sameSection } from '../model/folio.ts';
import type { Page } from '../model/page.ts';

const WEEKDAYS = ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'];
const ENGLISH_DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const MONTHS = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** The values of all fields on a page. A date that is no date is printed as it stands. */
export function fieldsOf(edition: Edition, page: Page): Readonly<Record<string, string>> {
  const day = readDay(edition.date);
  const place = edition.pageIds.indexOf(page.id) + 1;
  const parts = partsOfFolio(page.folio);
  return {
    paper: edition.paper.name,
    cn: edition.paper.cn,
    issue: String(edition.issue),
    folio: page.folio,
    sectionLetter: parts?.section ?? '',
    number: parts ? String(parts.number) : page.folio,
    sectionPages: String(pagesInSection(edition, page)),
    page: String(place),
    pages: String(edition.pageIds.length),
    section: page.section,
    editor: page.credits.editor,
    designer: page.credits.designer,
    proofreader: page.credits.proofreader,
    date: day ? `${day.year}年${day.month}月${day.day}日` : edition.date,
    weekday: day ? (WEEKDAYS[day.weekday] ?? '') : '',
    dateEn: day
      ? `${ENGLISH_DAYS[day.weekday]}, ${day.day} ${MONTHS[day.month - 1]} ${day.year}`
      : edition.date,
  };
}

const counts = new WeakMap<Edition['pages'], Map<string, number>>();

/** Pages of the section that a page belongs to; counted once for each table of pages. */
function pagesInSection({ pages }: Edition, { folio }: Page): number {
  const own = partsOfFolio(folio);
  if (!own) return 1;
  let counted = counts.get(pages);
  if (!counted) {
    counted = new Map();
    counts.set(pages, counted);
  }
  const key = own.section.toLowerCase();
  const known = counted.get(key);
  if (known !== undefined) return known;
  const all = Object.values(pages).filter((page) => {
    const parts = partsOfFolio(page.folio);
    return parts !== undefined && sameSection(parts, own);
  });
  counted.set(key, all.length);
  return all.length;
}

/** Fills the fields of one text; an unknown field stays as it is written, so that it is seen. */
export function fillFields(text: string, fields: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/gu, (field, name: string) => fields[name] ?? field);
}
