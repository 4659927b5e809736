/** Bylines (署名): □王晓丽 李慧龙, 本报记者 张三, 文/图 李四, By Jane Doe. */
import { endingOf, widthOf } from '../proof/sentence-marks.ts';
import { hasNameForm, isLikelyName, nameParts } from './surnames.ts';

/** Longer lines are no bylines (em). */
const LONGEST = 44;
/** Marks that papers set before names and hardly before anything else. */
const NAME_MARK = /^[□○◎◻▢◯〇]\s*/u;
/** Marks that stand before names and before list items. */
const LIST_LIKE_MARK = /^[■●◇◆△▲▼☆★▪]\s*/u;
const ROLE =
  /^(?:本报|本報|本刊|本网|本台|新华社|中新社|人民日报|见习|实习|特约|特派|首席|驻[一-鿿]{2,6}?|全媒体|融媒体?)*(?:记者|記者|通讯员|通訊員|实习生|评论员|撰稿人?|撰文|作者|编辑|摄影|摄像|供稿|整理|编译|翻译|口述|漫画|插图|文图|图文|[文图])(?:[:：]|$|(?=[一-鿿]))/;
/** What may stand behind the names: 文/图, 摄影报道. */
const DEED = /^(?:文|图|摄|撰|文图|图文|摄影|整理|编译|翻译|报道|摄影报道|文摄|供图|供稿)$/u;
/** Headings of columns that begin like a byline. */
const NOT_NAMES =
  /^(?:文章|手记|观察|视线|走笔|札记|来信|快评|短评|时评|调查|连线|来电|之家|协会|站)/u;
/** What American papers set below a name. */
const LATIN_POST =
  /^(?:staff|contributing|special|senior|chief)\s(?:writer|reporter|correspondent|columnist|to the)\b/iu;
const LATIN_OPENING = /^(?:words |text |story |photos? )?by\b/iu;
const LATIN_BYLINE =
  /^(?:words |text |story |photos? )?by:?\s+(?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|la|del)(?:,?\s+(?:\p{Lu}[\p{L}.'’-]*|and|&|de|van|von|der|la|del|in)){0,12}$/iu;

/** Says whether a line of its own is a byline. */
export function isByline(text: string): boolean {
  if (widthOf(text.slice(0, 120)) > LONGEST || endingOf(text) === 'stop') return false;
  if (LATIN_POST.test(text)) return true;
  if (LATIN_OPENING.test(text)) return LATIN_BYLINE.test(text);
  const isMarked = NAME_MARK.test(text) || isMarkedName(text);
  const names = text.replace(NAME_MARK, '').replace(LIST_LIKE_MARK, '');
  if (names === '' || /[，。；！？“”《》]/u.test(names)) return false;
  const kinds = new Set(nameParts(names).map((part) => partKind(part, isMarked)));
  return !kinds.has('other') && namesSomebody(kinds, isMarked || /^本[报報刊网網台]/u.test(names));
}

/** Marks that list items have too count before what is most likely a name. */
function isMarkedName(text: string): boolean {
  return (
    LIST_LIKE_MARK.test(text) && nameParts(text.replace(LIST_LIKE_MARK, '')).every(isLikelyName)
  );
}

/** Names need a mark or a role beside them; a role alone is a byline only in the form 本报评论员. */
function namesSomebody(kinds: ReadonlySet<PartKind>, isOwn: boolean): boolean {
  if (kinds.has('role and name')) return true;
  return kinds.has('name') ? isOwn || kinds.has('role') : isOwn && kinds.has('role');
}

type PartKind = 'name' | 'role' | 'role and name' | 'deed' | 'other';

function partKind(part: string, isMarked: boolean): PartKind {
  const role = ROLE.exec(part)?.[0] ?? '';
  if (role !== '') return roleKind(role, part.slice(role.length));
  if (DEED.test(part)) return 'deed';
  if (hasNameForm(part)) return 'name';
  return isMarked && /^[A-Z][A-Za-z.]*$/u.test(part) ? 'name' : 'other';
}

function roleKind(role: string, rest: string): PartKind {
  if (rest === '' || DEED.test(rest)) return 'role';
  if (NOT_NAMES.test(rest)) return 'other';
  const isName = isLikelyName(rest) || (/[:：]$/u.test(role) && hasNameForm(rest));
  return isName ? 'role and name' : 'other';
}

/**
 * Says whether a line is made of names alone. Only its place, right under a headline and right over the
 * text, makes it a byline.
 */
export function isBareNames(text: string): boolean {
  if (/[^\p{Script=Han}\s、·•]/u.test(text) || widthOf(text.slice(0, 120)) > LONGEST) return false;
  const parts = nameParts(text);
  const [first = ''] = parts;
  return parts.every(isLikelyName) && (parts.length > 1 || first.length < 4);
}

/** Says whether a line begins with a mark that list items use as well. */
export function hasListLikeMark(text: string): boolean {
  return LIST_LIKE_MARK.test(text) || NAME_MARK.test(text);
}
