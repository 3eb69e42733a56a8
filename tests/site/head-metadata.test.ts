import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { FAMILY_COLORS } from '../../src/preview-images/colors.ts';
import { pages, readBuilt, readJson, SITE, SITE_URL } from './files.ts';
import { textOfHtml } from './html.ts';

const catalogue = readJson('api/catalogue.json');
const TITLE = 'The "Hands" & Trades of the Harbor';

describe('every page', () => {
  test.for(pages)('%s describes itself to sites that show previews of links', (path) => {
    const html = readBuilt(path);
    const title = textOfHtml(/<title>([^<]+)</.exec(html)?.[1] ?? '').split(' · ')[0];
    expect(meta(html, 'og:title')).toBe(title);
    expect(meta(html, 'og:description')).toBe(meta(html, 'description'));
    expect(meta(html, 'og:type')).toBe(path === 'index.html' ? 'website' : 'article');
    expect(`<link rel="canonical" href="${meta(html, 'og:url')}">`).toBe(/<link rel="canonical"[^>]+>/.exec(html)?.[0]);
    expect(meta(html, 'og:site_name')).toBe(TITLE);
    expect(meta(html, 'twitter:card')).toBe('summary_large_image');
    expect(meta(html, 'og:image:alt')).toMatch(/.{10}/);
  });

  test.for(pages)('%s names a preview image that exists and has the size that it says', async (path) => {
    const html = readBuilt(path);
    const url = meta(html, 'og:image') ?? '';
    expect(url.startsWith(SITE_URL)).toBe(true);
    const image = await sharp(join(SITE.outDir, url.slice(SITE_URL.length))).metadata();
    expect(image).toMatchObject({ format: 'png', width: 1200, height: 630 });
    expect(meta(html, 'og:image:width')).toBe('1200');
    expect(meta(html, 'og:image:height')).toBe('630');
  });
});

test.for(['roles', 'activities'])('%s have a preview image each, which weighs less than messengers accept', (kind) => {
  const images = catalogue[kind].map(({ id }: { id: string }) =>
    readFileSync(join(SITE.outDir, `previews/${kind}/${id}.png`)).toString('base64'),
  );
  expect(new Set(images).size).toBe(catalogue[kind].length);
  for (const image of images) expect(Buffer.from(image, 'base64').length).toBeLessThan(300_000);
  for (const { id } of catalogue[kind]) {
    expect(meta(readBuilt(`${kind}/${id}/index.html`), 'og:image')).toBe(`${SITE_URL}previews/${kind}/${id}.png`);
  }
});

test('the previews have the colors of the pages', () => {
  const css = globSync('src/styles/*.css')
    .map((path) => readFileSync(path, 'utf8'))
    .join('');
  const hues = [...css.matchAll(/\.family-(\d+) \{\s*--hue: (\d+);/g)].map(([, place, hue]) => [place, Number(hue)]);
  expect(hues.map(([place]) => place)).toEqual(FAMILY_COLORS.map((_, place) => String(place)));
  expect(css).toContain('--accent: light-dark(oklch(0.48 0.105 var(--hue))');
  expect(hues.map(([, hue]) => oklchToHex(0.48, 0.105, Number(hue)))).toEqual([...FAMILY_COLORS]);
});

/** An OKLCH color in sRGB, what is outside cut off. Source: CSS Color Module Level 4, section 9.3 and its sample code. */
function oklchToHex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const linear = [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
  const channels = linear.map((value) => {
    const inside = Math.min(1, Math.max(0, value));
    const encoded = inside <= 0.0031308 ? 12.92 * inside : 1.055 * inside ** (1 / 2.4) - 0.055;
    return Math.round(encoded * 255)
      .toString(16)
      .padStart(2, '0');
  });
  return `#${channels.join('')}`;
}

/** The properties of these types, written down from schema.org, with those that they inherit from `Thing`. */
const THING =
  'additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name owner potentialAction sameAs subjectOf url';
const OCCUPATION =
  'educationRequirements estimatedSalary experienceRequirements occupationLocation occupationalCategory qualifications responsibilities skills';

describe('the JSON-LD', () => {
  test('of each role page is an Occupation with nothing but properties that schema.org defines for it', () => {
    for (const role of catalogue.roles) {
      const { '@context': context, '@type': type, '@id': id, ...data } = linkedData(`roles/${role.id}/index.html`);
      expect(context).toBe('https://schema.org');
      expect(type).toBe('Occupation');
      expect(id).toBe(role.url);
      for (const property of Object.keys(data)) expect(`${THING} ${OCCUPATION}`.split(' ')).toContain(property);
      expect(data).toEqual({
        name: role.title,
        ...(role.aliases.length > 0 ? { alternateName: role.aliases } : {}),
        description: role.summary,
        url: role.url,
        image: `${SITE_URL}previews/roles/${role.id}.png`,
        responsibilities: role.responsibilities.map(({ text }: { text: string }) => text),
        ...(role.tools.length > 0 ? { skills: role.tools.map(({ title }: { title: string }) => title) } : {}),
      });
    }
  });

  test('of the overview is a WebSite that says how it can be searched', () => {
    expect(linkedData('index.html')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'WebSite',
      name: TITLE,
      description: catalogue.site.description,
      url: SITE_URL,
      potentialAction: {
        '@type': 'SearchAction',
        target: { '@type': 'EntryPoint', urlTemplate: `${SITE_URL}search/?q={search_term_string}` },
        'query-input': 'required name=search_term_string',
      },
    });
  });
});

function meta(html: string, name: string): string | undefined {
  const content = new RegExp(`<meta (?:name|property)="${name}" content="([^"]*)"`).exec(html)?.[1];
  return content === undefined ? undefined : textOfHtml(content);
}

function linkedData(path: string) {
  return JSON.parse(/<script type="application\/ld\+json">([^<]*)<\/script>/.exec(readBuilt(path))?.[1] ?? 'null');
}
