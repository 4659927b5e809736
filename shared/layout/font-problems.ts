/**
 * Fonts that a page asks for and that cannot be used, or not be embedded: each named once, at the first
 * frame that is set in it. A house whose fonts are all there costs a look at each.
 */
import { mayEmbed } from '../base/embedding.ts';
import { entry } from '../base/entry.ts';
import type { FontKey } from '../base/ids.ts';
import type { Problem } from '../base/problem.ts';
import type { Failure } from '../base/result.ts';
import { nameOfFont } from '../fonts/catalogue.ts';
import type { FontBook } from '../fonts/font.ts';
import type { Edition } from '../model/edition.ts';
import { fontsOfFace } from '../model/face.ts';
import type { Frame } from '../model/frame.ts';
import type { Page } from '../model/page.ts';
import type { HouseStyle } from '../model/house-style.ts';
import { facesWith } from '../model/fonts-named.ts';
import type { Block } from '../model/text.ts';

/** Lists the problems of an edition's fonts. */
export function fontProblems(edition: Edition, fonts: FontBook): readonly Problem[] {
  const { house } = edition.paper;
  const { faces } = house;
  return entry(named, house, () => fontsNamed(house)).flatMap((key) => {
    const wrong = findFault(edition, key, fonts);
    if (wrong === undefined) return [];
    const names = facesWith(faces, key);
    // What the house names for all faces may be asked for anywhere.
    const use = findUse(edition, new Set(names.length > 0 ? names : Object.keys(faces)));
    if (use === undefined) return [];
    const { page, frame } = use;
    const values = { folio: page.folio, face: names[0] ?? '—', ...wrong.values };
    const place = { page: page.id, frame: frame.id };
    return [{ code: wrong.code, level: 'error' as const, place, values }];
  });
}

/** The fonts of a house, which are the same at every key. */
const named = new WeakMap<HouseStyle, readonly FontKey[]>();

/** Every font that a house names, once: its own, those of its faces, and what is asked after them. */
function fontsNamed(house: HouseStyle): readonly FontKey[] {
  const { faces, ownFonts = [], fallback = [], substitutes = [] } = house;
  const keys = new Set([
    ...ownFonts.map(({ key }) => key),
    ...Object.values(faces).flatMap((face) => [...fontsOfFace(face), ...(face.fallback ?? [])]),
    ...fallback,
    ...substitutes.flatMap(({ font }) => font ?? []),
  ]);
  return [...keys];
}

/** What is wrong with a font, as the code of a problem. */
function findFault(edition: Edition, key: FontKey, fonts: FontBook): Failure | undefined {
  const failure = fonts.failureOf?.(key);
  const record = edition.paper.house.ownFonts?.find((font) => font.key === key);
  if (failure === undefined) {
    if (record === undefined || mayEmbed(record.embedding)) return undefined;
    return { code: 'page-font-restricted', values: { name: record.name } };
  }
  if (record === undefined) {
    return { code: codeOf(failure), values: { name: key, file: '—', standIn: '—' } };
  }
  const standIn = nameOfFont(record.standIn);
  return { code: codeOf(failure), values: { name: record.name, file: record.file, standIn } };
}

function codeOf({ code }: Failure): string {
  switch (code) {
    case 'font-file-gone':
      return 'page-font-gone';
    case 'font-file-changed':
      return 'page-font-changed';
    case 'font-unlisted':
      return 'page-font-unlisted';
    default:
      return 'page-font-unusable';
  }
}

/** The first frame, in page order, that is set in one of some faces. */
function findUse(
  edition: Edition,
  faces: ReadonlySet<string>,
): { readonly page: Page; readonly frame: Frame } | undefined {
  for (const id of edition.pageIds) {
    const page = edition.pages[id];
    for (const frameId of page?.frames ?? []) {
      const frame = edition.frames[frameId];
      if (page && frame && facesOf(edition, frame).some((face) => faces.has(face))) {
        return { page, frame };
      }
    }
  }
  return undefined;
}

/** The faces that a frame is set in. */
function facesOf(edition: Edition, frame: Frame): readonly string[] {
  const { house } = edition.paper;
  switch (frame.kind) {
    case 'label':
      return frame.lines.map(({ face }) => face);
    case 'head':
      return frame.face === undefined
        ? frame.parts.map((part) => house.heads[part].face)
        : [frame.face, ...frame.parts.map((part) => house.heads[part].face)];
    case 'cutline':
      return [house.paragraphs.cutline.face, house.paragraphs.cutline.boldFace];
    case 'text':
      return textFaces(edition, frame);
    case 'picture':
    case 'rule':
    case 'box':
      return [];
  }
}

function textFaces(edition: Edition, frame: Frame): readonly string[] {
  const story = Object.values(edition.stories).find(({ thread }) => thread.includes(frame.id));
  const blocks = story?.articles.flatMap((id) => edition.articles[id]?.blocks ?? []) ?? [];
  return blocks.flatMap((block) => blockFaces(edition.paper.house, block));
}

/** The faces of a block: that of its style, and those that its marks ask for. */
function blockFaces(house: HouseStyle, block: Block): readonly string[] {
  const { face, boldFace, dropCap } = house.paragraphs[block.type];
  const marks = block.content.flatMap((run) => (run.type === 'text' ? (run.marks ?? []) : []));
  return [
    face,
    ...(dropCap?.face === undefined ? [] : [dropCap.face]),
    ...marks.map(({ type }) => {
      if (type === 'bold' || type === 'dateline') return boldFace;
      if (type === 'italic') return `${face}Italic`;
      return type === 'kai' ? 'kai' : face;
    }),
  ];
}
