// The window's side of the layout worker: sends it changes and what is on screen, puts the pixels that
// come back onto their canvases, and gives the rest to the desk.
import type { ArticleId, FontKey, PageId, PictureId } from '../../shared/base/ids.ts';
import type { WordRange } from '../../shared/layout/word-at.ts';
import type { Point } from '../../shared/base/geometry.ts';
import type { Changes } from '../../shared/edit/changes.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Edition } from '../../shared/model/edition.ts';
import type { FontAnswer } from '../workers/own-font-files.ts';
import type {
  CanvasRequest,
  FromWorker,
  Patch,
  PixelBox,
  TextStretch,
  ToWorker,
} from '../workers/layout-messages.ts';

/** A place in the words of an article. */
export interface FoundPlace {
  readonly article: ArticleId;
  readonly block: number;
  readonly offset: number;
  /** The word that the point is over. */
  readonly word?: WordRange;
}

type Frame = Extract<FromWorker, { kind: 'frame' }>;

/** A canvas of the window that the worker paints. */
export interface PaintedCanvas {
  readonly element: HTMLCanvasElement;
  /** Called when the canvas shows another part or size than before, in device pixels to the point. */
  readonly shows: (box: PixelBox, scale: number) => void;
  /** What it shows now. */
  shown: { readonly box: PixelBox; readonly scale: number } | undefined;
}

/** What the client hands on. */
export interface LayoutListener {
  readonly frame: (frame: Frame) => void;
  readonly needPicture: (picture: PictureId) => Promise<ArrayBuffer | undefined>;
  readonly needFont: (font: FontKey) => Promise<FontAnswer>;
  readonly fault: (sentence: string) => void;
}

/** The connection to the layout worker. */
export class LayoutClient {
  private readonly worker: Worker;
  private readonly canvases = new Map<string, PaintedCanvas>();
  private readonly requests = new Map<string, CanvasRequest>();
  private readonly waiting = new Map<number, (answer: FromWorker) => void>();
  private serial = 0;
  private isLookDue = false;
  private outgoing: ToWorker[] = [];

  constructor(listener: LayoutListener) {
    this.worker = new Worker(new URL('../workers/layout-worker.ts', import.meta.url), {
      type: 'module',
      name: 'layout',
    });
    this.worker.onmessage = ({ data }: MessageEvent<FromWorker>) => {
      this.hear(data, listener);
    };
    this.worker.onerror = (event) => {
      listener.fault(event.message);
    };
  }

  open(edition: Edition | undefined): void {
    this.send({ kind: 'open', edition });
  }

  /** Sends a change; gives its serial, which comes back with the frame that shows it. */
  change(changes: Changes): number {
    this.serial += 1;
    this.send({ kind: 'change', changes, serial: this.serial });
    return this.serial;
  }

  /** Lets the worker look again at font files that it could not use. */
  fontsMended(): void {
    this.send({ kind: 'fonts-mended' });
  }

  preview(changes: Changes | undefined): void {
    this.serial += 1;
    this.send({ kind: 'preview', changes, serial: this.serial });
  }

  /** Says of what the worker should tell: lines of an article, a stretch of text, tones of lines. */
  follow(wanted: {
    readonly article: ArticleId | undefined;
    readonly stretch: TextStretch | undefined;
    readonly tones: boolean;
  }): void {
    const { article, stretch, tones } = wanted;
    this.send({ kind: 'follow', ...(article && { article }), ...(stretch && { stretch }), tones });
  }

  /** Finds the place in a text nearest to a point of a page. */
  async find(page: PageId, point: Point): Promise<FoundPlace | undefined> {
    const answer = await this.ask((serial) => ({ kind: 'find', serial, page, point }));
    return answer.kind === 'found' ? answer.place : undefined;
  }

  /** Draws whole pages for the printer, as SVG. */
  async draw(pages: readonly PageId[]): Promise<readonly Blob[]> {
    const answer = await this.ask((serial) => ({ kind: 'draw', serial, pages }));
    return answer.kind === 'drawn' ? answer.pages : [];
  }

  /** Lays articles out on new pages of the same paper; gives those pages as an edition of their own. */
  async make(articles: readonly Article[]): Promise<Edition | undefined> {
    const answer = await this.ask((serial) => ({ kind: 'make', serial, articles }));
    return answer.kind === 'made' ? answer.edition : undefined;
  }

  /** Puts a canvas on the list of those to paint. */
  show(request: CanvasRequest, canvas: Omit<PaintedCanvas, 'shown'>): void {
    const known = this.canvases.get(request.canvas);
    const shown = known?.element === canvas.element ? known.shown : undefined;
    this.canvases.set(request.canvas, { ...canvas, shown });
    this.requests.set(request.canvas, request);
    this.lookSoon();
  }

  hide(name: string): void {
    this.canvases.delete(name);
    this.requests.delete(name);
    this.lookSoon();
  }

  private ask(make: (serial: number) => ToWorker): Promise<FromWorker> {
    this.serial += 1;
    const { serial } = this;
    return new Promise((resolve) => {
      this.waiting.set(serial, resolve);
      this.send(make(serial));
    });
  }

  /** One message for all canvases that come and go in one turn. */
  private lookSoon(): void {
    if (this.isLookDue) return;
    this.isLookDue = true;
    queueMicrotask(() => {
      this.isLookDue = false;
      this.send({ kind: 'look', canvases: [...this.requests.values()] });
    });
  }

  private hear(message: FromWorker, listener: LayoutListener): void {
    switch (message.kind) {
      case 'frame':
        for (const patch of message.patches) this.paint(patch);
        listener.frame(message);
        break;
      case 'need-picture':
        void this.sendPicture(message.picture, listener);
        break;
      case 'need-font':
        void this.sendFont(message.font, listener);
        break;
      case 'found':
      case 'drawn':
      case 'made':
        this.waiting.get(message.serial)?.(message);
        this.waiting.delete(message.serial);
        break;
      case 'fault':
        listener.fault(message.sentence);
        break;
    }
  }

  private async sendPicture(picture: PictureId, listener: LayoutListener): Promise<void> {
    const bytes = await listener.needPicture(picture);
    this.send({ kind: 'picture', picture, ...(bytes && { bytes }) });
  }

  private async sendFont(font: FontKey, listener: LayoutListener): Promise<void> {
    this.send({ kind: 'font', font, answer: await listener.needFont(font) });
  }

  private paint({ canvas, whole, part, scale, bitmap }: Patch): void {
    const painted = this.canvases.get(canvas);
    const pen = painted?.element.getContext('2d', { alpha: false });
    if (painted && pen) {
      const before = painted.shown;
      if (before?.scale !== scale || !sameBox(before.box, whole)) {
        stretch(painted.element, pen, { before, whole, scale });
        painted.shown = { box: whole, scale };
        painted.shows(whole, scale);
      }
      pen.drawImage(bitmap, part.x - whole.x, part.y - whole.y);
    }
    bitmap.close();
  }

  /** What is sent in one turn goes as one message: a keystroke and its caret make one round of work. */
  private send(message: ToWorker): void {
    this.outgoing.push(message);
    if (this.outgoing.length > 1) return;
    queueMicrotask(() => {
      this.worker.postMessage(this.outgoing);
      this.outgoing = [];
    });
  }
}

/** Makes a canvas show another part or size of its page: what it showed is stretched until the new comes. */
function stretch(
  element: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  to: {
    readonly before: PaintedCanvas['shown'];
    readonly whole: PixelBox;
    readonly scale: number;
  },
): void {
  const { before, whole, scale } = to;
  const old = before && new OffscreenCanvas(element.width, element.height);
  old?.getContext('2d')?.drawImage(element, 0, 0);
  element.width = whole.width;
  element.height = whole.height;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, whole.width, whole.height);
  if (!old) return;
  const ratio = scale / before.scale;
  pen.drawImage(
    old,
    before.box.x * ratio - whole.x,
    before.box.y * ratio - whole.y,
    before.box.width * ratio,
    before.box.height * ratio,
  );
}

function sameBox(a: PixelBox, b: PixelBox): boolean {
  return a.x === b.x && a.y === b.y && a.width === b.width && a.height === b.height;
}
