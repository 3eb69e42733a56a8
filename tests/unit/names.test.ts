import { afterAll, describe, expect, test } from 'vitest';
import { initials, nameSlug } from '../../src/model/names.ts';
import { findNamePages } from '../../src/permalinks/name-pages.ts';
import { checkedContent, edited, type Files, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';

/** Where each name leads: `/roles/sre/` → the addresses of pages. */
async function names(changes: Files): Promise<Record<string, readonly string[]>> {
  const { catalogue } = await checkedContent(changes);
  return Object.fromEntries(findNamePages(catalogue).map(({ address, leadsTo }) => [address, leadsTo]));
}

describe('a name leads', () => {
  test('to the one role or tool that has it as title or alias', async () => {
    expect(await names({})).toMatchObject({
      '/roles/de/': ['/roles/data-engineer/'],
      '/tools/apache-kafka/': ['/tools/kafka/'],
    });
  });

  test('to every role that a source or an advert calls so', async () => {
    const jobs = 'jobTitles:\n  - Data Wrangler\nfamily: data';
    const found = await names({ ...edited(DE, 'family: data', jobs), ...edited(DS, 'family: data', jobs) });
    expect(found['/roles/data-wrangler/']).toEqual(['/roles/data-engineer/', '/roles/data-scientist/']);
  });

  test('to the role whose alias it is, whatever else is called so', async () => {
    const found = await names(edited(DS, 'family: data', 'jobTitles:\n  - DE\nfamily: data'));
    expect(found['/roles/de/']).toEqual(['/roles/data-engineer/']);
  });

  test('by its initials, when no other name is the same', async () => {
    const found = await names({
      'roles/design-engineer.md':
        '---\ntitle: Design Engineer\nfamily: data\nsummary: Draws.\n---\n\n## Responsibilities\n\n- Draws.\n',
      'roles/data-steward.md':
        '---\ntitle: Data Steward\nfamily: data\nsummary: Keeps.\n---\n\n## Responsibilities\n\n- Keeps.\n',
    });
    expect(found['/roles/de/']).toEqual(['/roles/data-engineer/']);
    expect(found['/roles/ds/']).toEqual(['/roles/data-scientist/', '/roles/data-steward/']);
  });

  test('nowhere when it is the id of a page', async () => {
    expect(await names({})).not.toHaveProperty('/roles/data-engineer/');
  });
});

test.for([
  ['Site Reliability Engineers (SREs)', 'site-reliability-engineers-sres'],
  ['C++', 'c-plus-plus'],
  ['C#', 'c-sharp'],
  ['Ingénieur R&D', 'ingenieur-r-and-d'],
  ['職', ''],
])('the name %s makes the address part "%s"', ([name, slug]) => {
  expect(nameSlug(name ?? '')).toBe(slug);
});

test.for([
  ['Product Manager', 'PM'],
  ['Subject-Matter Expert', 'SME'],
  ['ML Engineer', 'MLE'],
  ['MLOps Engineer', undefined],
  ['Architect', undefined],
] as const)('the initials of %s are %s', ([name, expected]) => {
  expect(initials(name)).toBe(expected);
});
