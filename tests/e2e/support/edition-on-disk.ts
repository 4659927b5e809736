// What stands in the files of an edition while the window works on it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/** A frame as its page's file keeps it. */
export interface FrameOnDisk {
  readonly id: string;
  readonly kind: string;
  readonly box: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** A story as the file of the page it begins on keeps it. */
export interface StoryOnDisk {
  readonly id: string;
  readonly articles: readonly string[];
  readonly thread: readonly string[];
  readonly balance: boolean;
  readonly breaker?: string;
}

interface PageOnDisk {
  readonly frames: readonly FrameOnDisk[];
  readonly stories?: readonly StoryOnDisk[];
}

function readPage(folder: string, folio: string): PageOnDisk {
  const file = join(folder, 'pages', `${folio}.json`);
  if (!existsSync(file)) return { frames: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as PageOnDisk;
}

/** The frames of a page from bottom to top; none while the page has no file. */
export function framesOf(folder: string, folio: string): readonly FrameOnDisk[] {
  return readPage(folder, folio).frames;
}

/** The stories that begin on a page. */
export function storiesOf(folder: string, folio: string): readonly StoryOnDisk[] {
  return readPage(folder, folio).stories ?? [];
}

/** A text frame of a page that nothing lies on at its middle. */
export function openTextFrame(folder: string, folio: string): FrameOnDisk {
  const frames = framesOf(folder, folio);
  const found = frames.find(({ kind, box }, i) => {
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    const covers = ({ box: b }: FrameOnDisk): boolean =>
      x >= b.x && x <= b.x + b.width && y >= b.y && y <= b.y + b.height;
    return kind === 'text' && !frames.slice(i + 1).some(covers);
  });
  if (!found) throw new Error(`${folio} has no text frame that one could click.`);
  return found;
}

/** The words of all articles, as the files hold them. */
export function wordsOnDisk(folder: string): string {
  return readdirSync(join(folder, 'articles'))
    .map((name) => readFileSync(join(folder, 'articles', name), 'utf8'))
    .join('');
}
