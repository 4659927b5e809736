// Pictures between the folder of the edition and the window: one to look at, and a file that a person
// adds. What Chromium decodes by itself goes to the window as it is; the rest is decoded elsewhere.
import * as fs from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { utilityProcess, type UtilityProcess } from 'electron';
import { failed, success, type Result } from '../shared/base/result.ts';
import { isPictureFile, sameFileName } from '../shared/model/file-names.ts';
import type { Picture } from '../shared/model/picture.ts';
import { failureOf } from './files/disk.ts';
import { resolveInside } from './files/inside.ts';
import type { PictureAnswer, PictureQuestion } from './picture-messages.ts';
import { productFolder } from './product-folder.ts';

/** What the window shows by itself. */
const PLAIN = ['.jpg', '.jpeg', '.png', '.webp'];
/** The picture process ends when nobody has asked it for so long, in milliseconds. */
const IDLE = 20_000;

type Ask = Omit<PictureQuestion, 'serial'>;

let helper: UtilityProcess | undefined;
let idle: NodeJS.Timeout | undefined;
let lastSerial = 0;
const waiting = new Map<number, (answer: PictureAnswer) => void>();

/** Asks the picture process; an answer without a size means that it could not read the file. */
function askProcess(ask: Ask): Promise<PictureAnswer> {
  helper ??= startProcess();
  clearTimeout(idle);
  idle = setTimeout(() => helper?.kill(), IDLE);
  lastSerial += 1;
  const serial = lastSerial;
  const question: PictureQuestion = { serial, ...ask };
  helper.postMessage(question);
  return new Promise((resolve) => waiting.set(serial, resolve));
}

function startProcess(): UtilityProcess {
  const child = utilityProcess.fork(join(productFolder, 'electron', 'picture-process.cjs'), [], {
    serviceName: 'Dayang pictures',
    stdio: 'ignore',
    execArgv: [],
  });
  child.on('message', (answer: PictureAnswer) => {
    waiting.get(answer.serial)?.(answer);
    waiting.delete(answer.serial);
  });
  child.once('exit', () => {
    helper = undefined;
    // A picture that brings the process down is one that cannot be read.
    for (const [serial, resolve] of waiting) resolve({ serial });
    waiting.clear();
  });
  return child;
}

/** Reads a picture as bytes that the window can show. */
export async function readPreview(
  folder: string,
  picture: Picture,
): Promise<Result<{ bytes: Uint8Array<ArrayBuffer> }>> {
  const { file } = picture;
  const path = await resolveInside(folder, `pictures/${file}`);
  if (!path.ok) return path;
  if (!PLAIN.includes(extname(file).toLowerCase())) {
    const { bytes } = await askProcess({ kind: 'preview', path: path.value });
    return bytes ? success({ bytes }) : failed('picture-unreadable', { file });
  }
  try {
    return success({ bytes: new Uint8Array(await fs.readFile(path.value)) });
  } catch (error) {
    return { ok: false, failure: failureOf(error, file) };
  }
}

/** Finds the contour of what a picture shows, for text to run around. */
export async function tracePicture(
  folder: string,
  picture: Picture,
): Promise<Result<{ outline: Picture['outline'] & {} }>> {
  const { file } = picture;
  const path = await resolveInside(folder, `pictures/${file}`);
  if (!path.ok) return path;
  const { width, outline } = await askProcess({ kind: 'outline', path: path.value });
  if (width === undefined) return failed('picture-unreadable', { file });
  return outline ? success({ outline }) : failed('picture-no-ground', { file });
}

/** Copies a picture into the folder of the edition and gives its name there and its size. */
export async function importPicture(
  folder: string,
  path: string,
): Promise<Result<{ file: string; width: number; height: number }>> {
  const { width, height } = await askProcess({ kind: 'measure', path });
  if (width === undefined || height === undefined) {
    return failed('picture-unreadable', { file: basename(path) });
  }
  try {
    const pictures = join(folder, 'pictures');
    await fs.mkdir(pictures, { recursive: true });
    const file = freeName(basename(path), await fs.readdir(pictures));
    const target = await resolveInside(folder, `pictures/${file}`);
    if (!target.ok) return target;
    await fs.copyFile(path, target.value, fs.constants.COPYFILE_EXCL);
    return success({ file, width, height });
  } catch (error) {
    return { ok: false, failure: failureOf(error, basename(path)) };
  }
}

/** A name that the folder may hold and does not hold yet. */
function freeName(name: string, taken: readonly string[]): string {
  const ending = extname(name).toLowerCase();
  const stem = basename(name, extname(name)).normalize('NFC').slice(0, 60);
  const base = isPictureFile(`${stem}${ending}`) ? stem : 'picture';
  let file = `${base}${ending}`;
  for (let number = 2; taken.some((other) => sameFileName(other, file)); number += 1) {
    file = `${base}-${number}${ending}`;
  }
  return file;
}
