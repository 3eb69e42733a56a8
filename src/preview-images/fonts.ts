import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { Font } from 'satori';

/** Scripts that the previews can show. A package has a file for each; the first is tried first. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic'];

const FACES = [
  { folder: 'source-serif-4', weight: 400, style: 'normal' },
  { folder: 'source-serif-4', weight: 600, style: 'normal' },
  { folder: 'source-serif-4', weight: 600, style: 'italic' },
  { folder: 'source-sans-3', weight: 400, style: 'normal' },
  { folder: 'source-sans-3', weight: 600, style: 'normal' },
] as const;

const family = (folder: (typeof FACES)[number]['folder']): string =>
  SCRIPTS.map((script) => `${folder} ${script}`).join(', ');

/** Values of `fontFamily`: titles and prose, and everything else. */
export const SERIF = family('source-serif-4');
export const SANS = family('source-sans-3');

/** Finds packages from the working directory upwards: where this module stands once it is bundled says nothing. */
const packages = createRequire(resolve('package.json'));

let loaded: Promise<Font[]> | undefined;

/** The fonts, read once. They come with npm packages: none has to be installed, and none is loaded from the network. */
export function loadFonts(): Promise<Font[]> {
  loaded ??= Promise.all(
    SCRIPTS.flatMap((script) =>
      FACES.map(async ({ folder, weight, style }) => ({
        name: `${folder} ${script}`,
        weight,
        style,
        data: await readFile(
          packages.resolve(`@fontsource/${folder}/files/${folder}-${script}-${weight}-${style}.woff`),
        ),
      })),
    ),
  );
  return loaded;
}
