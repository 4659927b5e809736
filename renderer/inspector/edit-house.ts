// Changes of a house style as pure functions: what is as usual is left out of the record, so that a file
// says only what a house settles itself.
import type { FontKey } from '../../shared/base/ids.ts';
import type { Face, FacePart, LetterForms, PartFit, Substitute } from '../../shared/model/face.ts';
import type { HouseStyle, ParagraphStyle } from '../../shared/model/house-style.ts';
import type { BlockType } from '../../shared/model/text.ts';

/** A record without what is undefined, false or empty in it. */
function withoutEmpty<T extends object>(record: { readonly [K in keyof T]: T[K] | undefined }): T {
  const isEmpty = (value: unknown): boolean =>
    value === undefined ||
    value === false ||
    (typeof value === 'object' && value !== null && Object.keys(value).length === 0);
  return Object.fromEntries(Object.entries(record).filter(([, value]) => !isEmpty(value))) as T;
}

/** The house with one face changed. */
export function setFace(house: HouseStyle, name: string, face: Face): HouseStyle {
  return { ...house, faces: { ...house.faces, [name]: face } };
}

/** The house without a face. */
export function dropFace(house: HouseStyle, name: string): HouseStyle {
  const faces = Object.entries(house.faces).filter(([other]) => other !== name);
  return { ...house, faces: Object.fromEntries(faces) };
}

/** Says whether a style of the house is set in a face, so that it cannot be dropped. */
export function isFaceOfStyle({ paragraphs, heads }: HouseStyle, name: string): boolean {
  const inText = Object.values(paragraphs).some(
    ({ face, boldFace, dropCap }) => face === name || boldFace === name || dropCap?.face === name,
  );
  return inText || Object.values(heads).some(({ face }) => face === name);
}

/** A style whose deep first letters are in a face of their own, or in that of the text. */
export function setCapFace(style: ParagraphStyle, face: string | undefined): ParagraphStyle {
  if (!style.dropCap) return style;
  const { lines } = style.dropCap;
  return { ...style, dropCap: { lines, ...(face !== undefined && { face }) } };
}

/** A face with another font for a part; Han and letters always have one of their own. */
export function setFont(face: Face, part: FacePart, font: FontKey | undefined): Face {
  const isNeeded = part === 'han' || part === 'latin';
  return isNeeded && font === undefined ? face : withoutEmpty<Face>({ ...face, [part]: font });
}

/** A face with one part brought to another size or height. */
export function setFit(face: Face, part: FacePart, change: PartFit): Face {
  const { scale = 1, rise = 0 } = { ...face.fits?.[part], ...change };
  const fit = withoutEmpty<PartFit>({
    scale: scale === 1 ? undefined : scale,
    rise: rise === 0 ? undefined : rise,
  });
  const fits = withoutEmpty<NonNullable<Face['fits']>>({ ...face.fits, [part]: fit });
  return withoutEmpty<Face>({ ...face, fits });
}

/** A face with other fonts to fall back on. */
export function setFallback(face: Face, fallback: readonly FontKey[]): Face {
  return withoutEmpty<Face>({ ...face, fallback });
}

/** A house with other fonts to fall back on, or with another wish to be told. */
export function setHouseFallback(
  house: HouseStyle,
  change: Pick<HouseStyle, 'fallback' | 'reportFallback'>,
): HouseStyle {
  return withoutEmpty<HouseStyle>({ ...house, ...change });
}

/** Whose letters are meant: all of the house, or those of one kind of block. */
export type LettersOf = 'all' | BlockType;

/** The forms of letters of the house, or of a kind of block. */
export function lettersOf(house: HouseStyle, of: LettersOf): LetterForms {
  return (of === 'all' ? house : house.paragraphs[of]).letters ?? {};
}

/** A house with other forms of letters; parts of a head have them in their headline style too. */
export function setLetters(house: HouseStyle, of: LettersOf, letters: LetterForms): HouseStyle {
  const own = withoutEmpty<LetterForms>({ ...letters });
  if (of === 'all') return withoutEmpty<HouseStyle>({ ...house, letters: own });
  const style = withoutEmpty<HouseStyle['paragraphs'][BlockType]>({
    ...house.paragraphs[of],
    letters: own,
  });
  const paragraphs = { ...house.paragraphs, [of]: style };
  const heads = Object.fromEntries(
    Object.entries(house.heads).map(([part, head]) =>
      part === of ? [part, withoutEmpty({ ...head, letters: own })] : [part, head],
    ),
  ) as unknown as HouseStyle['heads'];
  return { ...house, paragraphs, heads };
}

/** A house with another table of substitutes. */
export function setSubstitutes(house: HouseStyle, substitutes: readonly Substitute[]): HouseStyle {
  return withoutEmpty<HouseStyle>({ ...house, substitutes });
}

const CODE_POINT = /U\+([0-9a-f]{4,6})/giu;

/** Characters as a person writes them: as they are, or as code points; undefined when they cannot be meant. */
export function readCharacters(written: string): string | undefined {
  const text = written.replaceAll(CODE_POINT, (whole, digits: string) => {
    const code = Number.parseInt(digits, 16);
    const isSurrogate = code >= 0xd800 && code <= 0xdfff;
    return code > 0x10ffff || isSurrogate ? whole : String.fromCodePoint(code);
  });
  const bare = text.replaceAll(/\s/gu, '');
  return bare === '' || bare.length > 64 || /U\+/iu.test(bare) ? undefined : bare;
}

/** Characters as they are shown: those that nobody can see by their code points. */
export function writeCharacters(text: string): string {
  return text.replaceAll(
    /[\p{Co}\p{M}\p{Cf}\ufe00-\ufe0f\u{e0100}-\u{e01ef}]/gu,
    (one) => `U+${(one.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}
