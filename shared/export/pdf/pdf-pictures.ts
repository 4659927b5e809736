/** The pictures of a file: each is written once, as the JPEG it comes in. */
import type { PictureId } from '../../base/ids.ts';
import type { PdfFile, Ref } from './pdf-file.ts';

/** A picture ready for press: a JPEG in the inks of the page, at the size in which it is printed. */
export interface PdfPicture {
  readonly width: number;
  readonly height: number;
  readonly space: 'cmyk' | 'gray';
  readonly jpeg: Uint8Array;
  /** The file counts light instead of ink, as Adobe's programs write CMYK. */
  readonly decodeInverted: boolean;
}

/** A picture of the file under the name the pages use. */
interface PlacedPicture {
  readonly name: string;
  readonly ref: Ref;
}

export interface PdfPictures {
  /** Writes a picture when it is first used; undefined when there is none of this id. */
  use(id: PictureId): PlacedPicture | undefined;
}

/** Starts the pictures of a file. */
export function makePdfPictures(
  file: PdfFile,
  find: (id: PictureId) => PdfPicture | undefined,
): PdfPictures {
  const placed = new Map<PictureId, PlacedPicture>();
  return {
    use(id) {
      const known = placed.get(id);
      if (known !== undefined) return known;
      const picture = find(id);
      if (picture === undefined) return undefined;
      const made = { name: `P${placed.size + 1}`, ref: writePicture(file, picture) };
      placed.set(id, made);
      return made;
    },
  };
}

function writePicture(file: PdfFile, picture: PdfPicture): Ref {
  const isCmyk = picture.space === 'cmyk';
  const decode = isCmyk && picture.decodeInverted ? '/Decode[1 0 1 0 1 0 1 0]' : '';
  return file.addStream(
    `/Type/XObject/Subtype/Image/Width ${picture.width}/Height ${picture.height}` +
      `/ColorSpace/${isCmyk ? 'DeviceCMYK' : 'DeviceGray'}/BitsPerComponent 8${decode}` +
      '/Filter/DCTDecode',
    picture.jpeg,
  );
}
