import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import satori from 'satori';
import sharp from 'sharp';
import packageJson from '../../package.json' with { type: 'json' };
import type { Element } from './element.ts';
import { loadFonts } from './fonts.ts';
import { PREVIEW_SIZE } from './frame.ts';

const CACHE = 'node_modules/.cache/preview-images';
const PNG = { compressionLevel: 9 } as const;

/** All that decides what becomes of an element: the packages that draw it, which are pinned, and their settings. */
const { satori: satoriVersion, sharp: sharpVersion, ...packages } = packageJson.devDependencies;
const DRAWN_BY = JSON.stringify([
  satoriVersion,
  sharpVersion,
  packages['@fontsource/source-serif-4'],
  packages['@fontsource/source-sans-3'],
  PNG,
  PREVIEW_SIZE,
]);

/**
 * Makes the PNG of a preview. One that was drawn before is taken from the cache, whose key is all that it depends on.
 */
export async function renderPreview(element: Element): Promise<Uint8Array<ArrayBuffer>> {
  const key = createHash('sha256').update(DRAWN_BY).update(JSON.stringify(element)).digest('hex');
  const path = join(CACHE, `${key}.png`);
  const kept = await readFile(path).catch(() => undefined);
  if (kept) return new Uint8Array(kept);

  const svg = await satori(element, { ...PREVIEW_SIZE, fonts: await loadFonts() });
  const png = await sharp(Buffer.from(svg)).png(PNG).toBuffer();
  await mkdir(CACHE, { recursive: true });
  // Written beside and renamed, so that a build that is stopped leaves no half image behind.
  await writeFile(`${path}.${process.pid}`, png);
  await rename(`${path}.${process.pid}`, path);
  return new Uint8Array(png);
}
