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

/** Writes the pictures of pages, each once; those that `find` does not know are left out. */
export function writePictures(
  file: PdfFile,
  ids: ReadonlySet<PictureId>,
  find: (id: PictureId) => PdfPicture | undefined,
): ReadonlyMap<PictureId, Ref> {
  const written = new Map<PictureId, Ref>();
  for (const id of ids) {
    const picture = find(id);
    if (picture) written.set(id, writePicture(file, picture));
  }
  return written;
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
