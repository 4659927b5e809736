/** Programs that no one here wrote, asked about our files: qpdf, Poppler, MuPDF, Ghostscript. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp, { type Sharp } from 'sharp';

/** Packages of Debian in which the programs come. */
const PACKAGES = {
  qpdf: 'qpdf',
  pdffonts: 'poppler-utils',
  pdfinfo: 'poppler-utils',
  pdfimages: 'poppler-utils',
  pdftotext: 'poppler-utils',
  pdftoppm: 'poppler-utils',
  mutool: 'mupdf-tools',
  gs: 'ghostscript',
} as const;

export type Program = keyof typeof PACKAGES;

/** Programs that this machine does not have; tests that need one of them are skipped and say so. */
export function missingPrograms(...programs: readonly Program[]): readonly string[] {
  return programs
    .filter((program) => spawnSync('which', [program]).status !== 0)
    .map((program) => `${program} (package ${PACKAGES[program]})`);
}

/** Every program that any judge needs. */
export const ALL_PROGRAMS = Object.keys(PACKAGES) as Program[];

/** A file that programs can read; `close` removes it. */
export interface JudgedFile {
  readonly path: string;
  /** Runs a program; `file` in the arguments stands for the path. Throws when the program fails. */
  run(program: Program, ...args: readonly string[]): string;
  /** The pixels of page 1 as a program draws it, in grey, at a resolution in dpi. */
  draw(program: 'pdftoppm' | 'mutool' | 'gs', dpi: number): Promise<Drawing>;
  /** The inks of page 1 as Ghostscript lays them on the plates, four bytes a pixel, 0 to 255. */
  plates(dpi: number): Plates;
  close(): void;
}

interface Plates {
  readonly width: number;
  readonly height: number;
  /** Inks at a place in points from the upper left corner: c, m, y, k. */
  at(x: number, y: number): readonly number[];
  /** Largest sum of the four inks on the page, in percent. */
  readonly heaviest: number;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** 0 black to 255 white, row by row. */
  readonly pixels: Uint8Array;
}

async function readDrawing(image: Sharp): Promise<Drawing> {
  const { data, info } = await image
    .flatten({ background: 'white' })
    .toColourspace('b-w')
    .normalise({ lower: 0, upper: 100 })
    .raw()
    .toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
}

/** Draws a page of SVG as librsvg does, at 144 dpi, as the judges draw a PDF. */
export function drawSvg(svg: string): Promise<Drawing> {
  return readDrawing(sharp(Buffer.from(svg), { density: 72 * Math.SQRT2 }));
}

/** Puts a PDF where programs can read it. */
export function judge(pdf: Uint8Array): JudgedFile {
  const folder = mkdtempSync(join(tmpdir(), 'dayang-pdf-'));
  const path = join(folder, 'page.pdf');
  writeFileSync(path, pdf);
  const run = (program: Program, ...args: readonly string[]): string => {
    const given = args.map((arg) => (arg === 'file' ? path : arg));
    const { status, stdout, stderr } = spawnSync(program, given, { encoding: 'utf8' });
    if (status !== 0) throw new Error(`${program} ${given.join(' ')}: ${stdout}${stderr}`);
    return stdout;
  };
  const draw = async (program: string, dpi: number): Promise<Drawing> => {
    const image = join(folder, `${program}.png`);
    if (program === 'pdftoppm') {
      run('pdftoppm', '-r', String(dpi), '-png', '-singlefile', 'file', image.slice(0, -4));
    } else if (program === 'mutool') {
      run('mutool', 'draw', '-q', '-r', String(dpi), '-o', image, 'file', '1');
    } else {
      const device = ['-sDEVICE=png16m', '-dTextAlphaBits=4', '-dGraphicsAlphaBits=4'];
      run(
        'gs',
        '-q',
        '-dBATCH',
        '-dNOPAUSE',
        `-r${dpi}`,
        ...device,
        `-sOutputFile=${image}`,
        'file',
      );
    }
    // MuPDF shows black ink as black, the others as the dark grey that it is in print.
    return readDrawing(sharp(readFileSync(image)));
  };
  const plates = (dpi: number): Plates => {
    const image = join(folder, 'plates.pam');
    run(
      'gs',
      '-q',
      '-dBATCH',
      '-dNOPAUSE',
      `-r${dpi}`,
      '-sDEVICE=pamcmyk32',
      `-sOutputFile=${image}`,
      'file',
    );
    return readPlates(readFileSync(image), dpi);
  };
  return { path, run, draw, plates, close: () => rmSync(folder, { recursive: true, force: true }) };
}

function readPlates(pam: Uint8Array, dpi: number): Plates {
  const text = Buffer.from(pam.subarray(0, 200)).toString('latin1');
  const start = text.indexOf('ENDHDR\n') + 7;
  const [width, height] = ['WIDTH', 'HEIGHT'].map((key) =>
    Number(new RegExp(`${key} (\\d+)`, 'u').exec(text)?.[1]),
  ) as [number, number];
  const inks = pam.subarray(start);
  let heaviest = 0;
  for (let i = 0; i < inks.length; i += 4) {
    heaviest = Math.max(heaviest, inks[i]! + inks[i + 1]! + inks[i + 2]! + inks[i + 3]!);
  }
  return {
    width,
    height,
    heaviest: (heaviest * 100) / 255,
    at(x, y) {
      const pixel = Math.floor((y * dpi) / 72) * width + Math.floor((x * dpi) / 72);
      return Array.from(inks.subarray(pixel * 4, pixel * 4 + 4));
    },
  };
}

/** Mean difference of two drawings over squares of 8 pixels: 0 alike, 255 black against white. */
export function difference(a: Drawing, b: Drawing): number {
  const first = coarse(a);
  const second = coarse(b);
  const count = Math.min(first.length, second.length);
  let sum = 0;
  for (let i = 0; i < count; i += 1) sum += Math.abs(first[i]! - second[i]!);
  return sum / count;
}

const SQUARE = 8;

function coarse({ width, height, pixels }: Drawing): readonly number[] {
  const columns = Math.floor(width / SQUARE);
  const means: number[] = [];
  for (let row = 0; row + SQUARE <= height; row += SQUARE) {
    for (let column = 0; column < columns; column += 1) {
      let sum = 0;
      for (let y = row; y < row + SQUARE; y += 1) {
        for (let x = column * SQUARE; x < (column + 1) * SQUARE; x += 1)
          sum += pixels[y * width + x]!;
      }
      means.push(sum / SQUARE / SQUARE);
    }
  }
  return means;
}
