// A page as a drawing or a bitmap: SVG with its pictures inside, PNG of any resolution, small JPEG.
import type { PictureId } from '../../shared/base/ids.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { pageToSvg, type PictureAddress } from '../../shared/export/svg-page.ts';
import type { Page } from '../../shared/model/page.ts';
import { listsOf, readScreenPictures, type ExportRun, type ScreenPicture } from './export-run.ts';

/** Pictures in a drawing that is looked at or placed elsewhere. */
const DRAWING_DPI = 200;
const MOST_PIXELS = 6000;

/** Draws a page as a standalone SVG document. The page must be laid out. */
export async function drawSvg(run: ExportRun, page: Page): Promise<string> {
  const list = listOf(run, page);
  const limits = { dpi: DRAWING_DPI, most: MOST_PIXELS };
  const pictures = await readScreenPictures(run, [list], limits);
  return pageToSvg(list, run.fonts, addressesIn(pictures));
}

/** Draws a page as a PNG with so many dots per inch. */
export async function drawPng(run: ExportRun, page: Page, dpi: number): Promise<Uint8Array> {
  const list = listOf(run, page);
  const pictures = await readScreenPictures(run, [list], { dpi, most: MOST_PIXELS });
  const image = await rasterised(pageToSvg(list, run.fonts, addressesIn(pictures), dpi));
  return new Uint8Array(
    await image.withMetadata({ density: dpi }).png({ compressionLevel: 6 }).toBuffer(),
  );
}

/** Draws a page as a small JPEG of about this width in pixels. */
export async function drawThumbnail(
  run: ExportRun,
  list: DisplayList,
  width: number,
): Promise<ScreenPicture> {
  const dpi = (width / list.width) * 72;
  const pictures = await readScreenPictures(run, [list], { dpi, most: width });
  const image = await rasterised(pageToSvg(list, run.fonts, addressesIn(pictures), dpi));
  const { data, info } = await image.jpeg({ quality: 80 }).toBuffer({ resolveWithObject: true });
  return { jpeg: new Uint8Array(data), width: info.width, height: info.height };
}

function listOf(run: ExportRun, page: Page): DisplayList {
  const [list] = listsOf(run, [page]);
  if (!list) throw new Error(`Dayang is wrong: page ${page.folio} is exported but not laid out`);
  return list;
}

function addressesIn(pictures: ReadonlyMap<PictureId, ScreenPicture>): PictureAddress {
  return (id) => {
    const picture = pictures.get(id);
    if (!picture) return undefined;
    return `data:image/jpeg;base64,${Buffer.from(picture.jpeg).toString('base64')}`;
  };
}

/** The size of the drawing is in pixels already, so it is drawn at one dot a pixel. */
async function rasterised(svg: string) {
  const { default: sharp } = await import('sharp');
  return sharp(Buffer.from(svg), { density: 72, unlimited: true })
    .flatten({ background: 'white' })
    .removeAlpha();
}
