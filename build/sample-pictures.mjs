// Draws the pictures of the sample newspaper by following light through built scenes, and writes
// them to samples/dayang-daily/pictures. Run by hand; the results are kept in the repository:
//   node build/sample-pictures.mjs [NAME…] [--scale 0.3] [--samples 16] [--out DIR]
// @ts-nocheck: sums over arrays whose indexes hold by construction; types would treble the text.
import { mkdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { makeExposure, PIXEL_FLOATS } from './sample-pictures/expose.mjs';
import { clean, develop } from './sample-pictures/film.mjs';
import { pictures } from './sample-pictures/pictures.mjs';

const here = fileURLToPath(import.meta.url);

if (isMainThread) await drawAll();
else serveRows();

async function drawAll() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      scale: { type: 'string', default: '1' },
      samples: { type: 'string' },
      out: {
        type: 'string',
        default: join(dirname(here), '..', 'samples', 'dayang-daily', 'pictures'),
      },
    },
  });
  mkdirSync(values.out, { recursive: true });
  const wanted = positionals.length > 0 ? positionals : Object.keys(pictures);
  for (const name of wanted) {
    const picture = pictures[name];
    if (picture === undefined) throw new Error(`No picture is called ${name}.`);
    await draw(name, picture, values);
  }
}

async function draw(name, picture, values) {
  const started = Date.now();
  const size = {
    width: Math.round(picture.width * Number(values.scale)),
    height: Math.round(picture.height * Number(values.scale)),
    samples: Number(values.samples ?? picture.samples),
  };
  const light = await gather(name, size);
  const passes = picture.clean ?? 4;
  const cleaned = passes > 0 ? { ...light, color: clean(light, passes) } : light;
  const pixels = develop(cleaned, picture.look);
  const file = join(values.out, `${name}.jpg`);
  await sharp(pixels, { raw: { width: size.width, height: size.height, channels: 3 } })
    .withMetadata({ density: 200 })
    .jpeg({ quality: 88, chromaSubsampling: '4:4:4', mozjpeg: true })
    .toFile(file);
  const seconds = Math.round((Date.now() - started) / 1000);
  process.stdout.write(
    `${file}  ${size.width} × ${size.height}  ${Math.round(statSync(file).size / 1024)} kB  ${seconds} s\n`,
  );
}

// Shares out the rows to workers and lays their answers into one set of buffers.
function gather(name, size) {
  const { width, height } = size;
  const light = {
    width,
    height,
    color: new Float32Array(width * height * 3),
    variance: new Float32Array(width * height),
    albedo: new Float32Array(width * height * 3),
    normal: new Float32Array(width * height * 3),
    depth: new Float32Array(width * height),
  };
  const rows = Array.from({ length: height }, (_, y) => y);
  return new Promise((resolve, reject) => {
    let open = height;
    for (let i = 0; i < Math.max(1, availableParallelism()); i += 1) {
      const worker = new Worker(here, { workerData: { name, size } });
      worker.on('error', reject);
      worker.on('message', (message) => {
        if (message.row !== undefined) {
          layRow(light, message.y, message.row);
          open -= 1;
        }
        if (open === 0) resolve(light);
        const next = rows.shift();
        worker.postMessage(next === undefined ? { done: true } : { y: next });
      });
    }
  });
}

function layRow(light, y, row) {
  const { width } = light;
  for (let x = 0; x < width; x += 1) {
    const from = x * PIXEL_FLOATS;
    const p = y * width + x;
    for (let c = 0; c < 3; c += 1) {
      light.color[p * 3 + c] = row[from + c];
      light.albedo[p * 3 + c] = row[from + 4 + c];
      light.normal[p * 3 + c] = row[from + 7 + c];
    }
    light.variance[p] = row[from + 3];
    light.depth[p] = row[from + 10];
  }
}

function serveRows() {
  const { name, size } = workerData;
  const exposeRow = makeExposure(pictures[name].build(), size);
  parentPort.on('message', (message) => {
    if (message.done) parentPort.close();
    else parentPort.postMessage({ y: message.y, row: exposeRow(message.y) });
  });
  parentPort.postMessage({});
}
