import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import satori from 'satori';
import sharp from 'sharp';
import { loadFonts } from './fonts.ts';
import { type Element, PREVIEW_SIZE } from './frame.ts';

const CACHE = 'node_modules/.cache/preview-images';
const PNG = { compressionLevel: 9 } as const;

/**
 * Makes the PNG of a preview. Turning the drawing into pixels takes longest, so pixels are kept. The drawing has its
 * letters as outlines: with what turns it into pixels it is all that they depend on, whatever font or layout it is of.
 */
export async function renderPreview(element: Element): Promise<Uint8Array<ArrayBuffer>> {
  const svg = await satori(element, { ...PREVIEW_SIZE, fonts: await loadFonts() });
  const key = createHash('sha256').update(JSON.stringify([svg, PNG, sharp.versions]));
  const path = `${CACHE}/${key.digest('hex')}.png`;
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Uint8Array(kept);

  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  await mkdir(CACHE, { recursive: true });
  // Written beside and renamed, so that a build that is stopped leaves no half image behind.
  await writeFile(`${path}.${process.pid}`, png);
  await rename(`${path}.${process.pid}`, path);
  return new Uint8Array(png);
}
