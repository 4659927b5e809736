// The layout worker: lays the edition out and paints the canvases of the window, so that typing and
// dragging never wait for either. Messages only change what is wanted; one round of work follows.
import type { PictureId } from '../../shared/base/ids.ts';
import type { DisplayList } from '../../shared/display/display-list.ts';
import { pageToSvg } from '../../shared/export/svg-page.ts';
import { findPlace } from '../../shared/layout/find-position.ts';
import { wordAt } from '../../shared/layout/word-at.ts';
import { textOf } from '../../shared/model/text.ts';
import type { LaidOutEdition } from '../../shared/layout/laid-out.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { OwnFont } from '../../shared/model/own-font.ts';
import { shareUnchanged } from '../state/share-unchanged.ts';
import { CanvasPainter, type PaintedPatch } from './canvas-painter.ts';
import { fontsOfEdition, makeFontFetcher } from './font-fetcher.ts';
import { GlyphMasks } from './glyph-masks.ts';
import { LayoutDesk } from './layout-desk.ts';
import type {
  CaretView,
  FromWorker,
  LayoutView,
  Patch,
  ToneBox,
  ToWorker,
} from './layout-messages.ts';
import { tonesOf } from './line-tones.ts';
import { makePages } from './make-pages.ts';
import type { Paints } from './paint-page.ts';
import { makeOwnFontFiles } from './own-font-files.ts';
import { makePictureStore } from './picture-store.ts';
import { caretOf, galleyOf, summariseLayout } from './summarise-layout.ts';

/** Lines that are held while somebody types are let go after so long without a key, in milliseconds. */
const TYPING_PAUSE = 2000;

/** Thumbnails wait this long for the typing to pause, in milliseconds. */
const PATIENCE = 160;

type Frame = Extract<FromWorker, { kind: 'frame' }>;

const NOWHERE: CaretView = { marked: [] };

const send = (message: FromWorker, transfer: Transferable[] = []): void => {
  self.postMessage(message, { transfer });
};

const desk = new LayoutDesk();
const painter = new CanvasPainter();
const masks = new GlyphMasks();
const pictures = makePictureStore((picture) => send({ kind: 'need-picture', picture }));
const ownFonts = makeOwnFontFiles((font) => send({ kind: 'need-font', font }));
const fonts = makeFontFetcher({
  carried: async (path) => {
    const answer = await fetch(`/${path}`);
    return answer.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
  },
  own: ownFonts.fetch,
});
const turn = new MessageChannel();

let follow: Extract<ToWorker, { kind: 'follow' }> = { kind: 'follow' };
let told: LayoutView | undefined;
let toldOf: readonly unknown[] = [];
let toldGalley: Frame['galley'];
let toldCaret: CaretView = NOWHERE;
let toldTones: readonly ToneBox[] = [];
let toldSerial = -1;
let sent = Promise.resolve();
let scheduled = false;
let opened = 0;
let isOpening = false;
/** Fonts that a layout asked for are on their way. */
let fetching: Promise<void> | undefined;
/** Messages that ask for a layout while the fonts of an edition are on their way. */
let held: ToWorker[] = [];
let pause: ReturnType<typeof setTimeout> | undefined;
let patience: ReturnType<typeof setTimeout> | undefined;

self.onmessage = ({ data }: MessageEvent<readonly ToWorker[]>) => {
  data.forEach(hear);
};

turn.port1.onmessage = () => {
  scheduled = false;
  // A round that was asked for just before an edition came: the opening asks for one of its own.
  if (isOpening) return;
  try {
    work();
  } catch (error) {
    send({ kind: 'fault', sentence: error instanceof Error ? error.message : String(error) });
    throw error;
  }
};

function hear(message: ToWorker): void {
  switch (message.kind) {
    case 'open':
      void open(message.edition);
      return;
    case 'change':
      desk.change(message.changes, message.serial);
      settleAfterPause();
      break;
    case 'preview':
      desk.preview(message.changes, message.serial);
      break;
    case 'look':
      painter.look(message.canvases);
      break;
    case 'follow':
      follow = message;
      desk.follow(message.stretch);
      break;
    case 'picture':
      void pictures.take(message.picture, message.bytes).then((isPicture) => {
        if (isPicture) painter.forgetPicture(message.picture);
        schedule();
      });
      return;
    case 'font':
    case 'fonts-mended':
      hearOfFonts(message);
      return;
    default:
      // Laid out without its fonts, an edition has no letter in its place.
      if (isOpening) held.push(message);
      else answer(message);
      return;
  }
  schedule();
}

function hearOfFonts(message: Extract<ToWorker, { kind: 'font' | 'fonts-mended' }>): void {
  if (message.kind === 'font') {
    ownFonts.take(message.font, message.answer);
    return;
  }
  fonts.forgetFiles();
  schedule();
}

function answer(message: ToWorker): void {
  if (message.kind === 'find') find(message);
  else if (message.kind === 'draw') void draw(message);
  else if (message.kind === 'make') make(message);
}

/** Takes a whole edition; its fonts are fetched before the first layout. */
async function open(edition: Edition | undefined): Promise<void> {
  desk.open(edition);
  told = undefined;
  toldOf = [];
  toldGalley = undefined;
  toldCaret = NOWHERE;
  toldTones = [];
  pictures.clear();
  painter.forgetAll();
  isOpening = true;
  opened += 1;
  fonts.forgetFiles();
  const mine = opened;
  if (edition) await fonts.load(fontsOfEdition(edition), ownFontsOf(edition));
  // Another edition was opened meanwhile, and its fonts are not there yet.
  if (mine !== opened) return;
  isOpening = false;
  const asked = held;
  held = [];
  asked.forEach(answer);
  schedule();
}

function schedule(): void {
  if (scheduled || isOpening) return;
  scheduled = true;
  turn.port2.postMessage(undefined);
}

/** One round: lay out, paint what has changed, tell the window; then a band of what is new. */
function work(): void {
  const start = performance.now();
  const book = fonts.book();
  const laidOut = desk.layout(book);
  const edition = desk.current();
  if (!laidOut || !edition) return;
  // A page is never shown in other fonts than its own because these are still on their way.
  if (fetchMissing(edition)) return;
  const laid = performance.now();
  const paints: Paints = { fonts: book, masks, picture: pictures.find };
  const changed = painter.paintChanges((page) => desk.list(page), paints, false);
  const layout = shareUnchanged(told, summariseLayout(edition, laidOut));
  const news = { ...(layout !== told && { layout }), ...followed(edition, laidOut) };
  told = layout;
  const isNews = changed.length > 0 || Object.keys(news).length > 0 || toldSerial !== desk.serial;
  const band = isNews ? undefined : painter.paintBand(paints, false);
  const patches = band ? [band] : changed;
  if (isNews || band) {
    const times = { layoutMs: laid - start, paintMs: performance.now() - laid };
    toldSerial = desk.serial;
    sendFrame({ kind: 'frame', serial: desk.serial, ...times, ...news }, patches);
    schedule();
  } else {
    waitForPause();
  }
}

/** Sends a frame with its pixels; frames go in the order in which they were painted. */
function sendFrame(frame: Omit<Frame, 'patches'>, painted: readonly PaintedPatch[]): void {
  const bitmaps = painted.map(({ pixels: { bytes, width, height } }) =>
    createImageBitmap(new ImageData(bytes, width, height)),
  );
  sent = sent.then(async () => {
    const patches: Patch[] = [];
    for (const [i, { pixels, ...place }] of painted.entries()) {
      const bitmap = await bitmaps[i];
      if (bitmap) patches.push({ ...place, bitmap });
    }
    send(
      { ...frame, patches },
      patches.map(({ bitmap }) => bitmap),
    );
  });
}

/** Galley, caret and tones, each when it is other than the one told last. */
function followed(
  edition: Edition,
  laidOut: LaidOutEdition,
): Pick<Frame, 'galley' | 'caret' | 'tones'> {
  const inputs = [follow, edition, laidOut];
  if (inputs.every((input, i) => input === toldOf[i])) return {};
  toldOf = inputs;
  const { article, stretch } = follow;
  const lines = article === undefined ? undefined : galleyOf(edition, laidOut, article);
  const before = { galley: toldGalley, caret: toldCaret, tones: toldTones };
  toldGalley = shareUnchanged(toldGalley, article && lines && { article, lines });
  toldCaret = shareUnchanged(toldCaret, stretch ? caretOf(edition, laidOut, stretch) : NOWHERE);
  toldTones = shareUnchanged(toldTones, follow.tones ? tonesOf(laidOut) : []);
  return {
    ...(toldTones !== before.tones && { tones: toldTones }),
    ...(toldGalley && toldGalley !== before.galley && { galley: toldGalley }),
    ...(toldCaret !== before.caret && { caret: toldCaret }),
  };
}

/** Sets the paragraph that was typed in as it will be printed, once the typing has paused. */
function settleAfterPause(): void {
  clearTimeout(pause);
  pause = setTimeout(() => {
    if (desk.settle()) schedule();
  }, TYPING_PAUSE);
}

/** Paints the thumbnails once the typing has paused. */
function waitForPause(): void {
  clearTimeout(patience);
  patience = setTimeout(() => {
    const paints: Paints = { fonts: fonts.book(), masks, picture: pictures.find };
    const changed = painter.paintChanges((page) => desk.list(page), paints, true);
    const band = painter.paintBand(paints, true);
    const patches = band ? [...changed, band] : changed;
    if (patches.length === 0) return;
    const { serial } = desk;
    sendFrame({ kind: 'frame', serial, layoutMs: 0, paintMs: 0 }, patches);
    waitForPause();
  }, PATIENCE);
}

/**
 * Fetches the fonts that the layout asked for in vain, then lays out again. Gives undefined when all are
 * there.
 */
function fetchMissing(edition: Edition): Promise<void> | undefined {
  const wanted = fonts.takeWanted();
  if (wanted.length === 0) return fetching;
  fetching = fonts.load(wanted, ownFontsOf(edition)).then(() => {
    fetching = undefined;
    masks.clear();
    painter.forgetAll();
    schedule();
  });
  return fetching;
}

function ownFontsOf(edition: Edition): readonly OwnFont[] {
  return edition.paper.house.ownFonts ?? [];
}

function find({ serial, page, point }: Extract<ToWorker, { kind: 'find' }>): void {
  const edition = desk.current();
  const laidOut = desk.layout(fonts.book())?.pages.find((one) => one.page === page);
  const found =
    edition && laidOut && findPlace(laidOut, point, (frame) => edition.frames[frame]?.box);
  const record = found && edition.articles[found.article]?.blocks[found.block];
  if (!record) {
    send({ kind: 'found', serial });
    return;
  }
  const { under, ...place } = found;
  send({ kind: 'found', serial, place: { ...place, word: wordAt(textOf(record), under) } });
}

/** Draws whole pages for the printer, as vectors. */
async function draw({ serial, pages }: Extract<ToWorker, { kind: 'draw' }>): Promise<void> {
  desk.settle();
  // It may be asked before the first layout is done; what is printed has all its letters and pictures.
  desk.layout(fonts.book());
  const edition = desk.current();
  if (edition) await fetchMissing(edition);
  desk.layout(fonts.book());
  const lists = pages.flatMap((page) => desk.list(page) ?? []);
  const drawn = await Promise.all(
    lists.map(async (list) => {
      const address = await pictures.addresses(picturesOf(list));
      const svg = pageToSvg(list, fonts.book(), (picture) => address.get(picture));
      return new Blob([svg], { type: 'image/svg+xml' });
    }),
  );
  send({ kind: 'drawn', serial, pages: drawn });
}

function picturesOf(list: DisplayList): readonly PictureId[] {
  return list.groups.flatMap((group) =>
    group.paint.flatMap((item) => (item.kind === 'picture' ? [item.picture] : [])),
  );
}

/** Lays raw articles out on pages that follow those of the edition. */
function make({ serial, articles }: Extract<ToWorker, { kind: 'make' }>): void {
  const edition = desk.current();
  const made = edition && makePages(edition, articles, fonts.book());
  send({ kind: 'made', serial, ...(made && { edition: made }) });
}
