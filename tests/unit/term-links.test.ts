import { afterAll, describe, expect, test } from 'vitest';
import { renderHtml } from '../../src/exports/html.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { plainText } from '../../src/reader/plain-text.ts';
import { checkedContent, edited, type Files, GOOD, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DRIFT = `---
title: drift
aliases:
  - data drift
sources:
  - source: people
    at: section 4
---

What was learned no longer fits.
`;
const DATA = `---
title: data
---

What is known.
`;

/** The catalogue of the good content with the term “drift” and further changes. */
async function catalogueOf(changes: Files): Promise<Catalogue> {
  return (await checkedContent({ 'terms/drift.md': DRIFT, ...changes })).catalogue;
}

/** Everything on the page of the data engineer that can hold links to terms. */
async function htmlOf(changes: Files): Promise<string> {
  const role = roleOf(await catalogueOf(changes));
  const responsibilities = role.groups.flatMap((group) => group.responsibilities);
  const texts = [role.introduction, ...[...responsibilities, ...role.sections].map(({ body }) => body)];
  return texts.map((text) => renderHtml(text, role.citations)).join('\n');
}

function roleOf({ roles }: Catalogue) {
  const role = roles.find(({ id }) => id === 'data-engineer');
  if (!role) throw new Error('There is no data engineer.');
  return role;
}

const introducedBy = (text: string): Files => edited('roles/data-engineer.md', 'Someone who moves data.', text);
const linkTo = (id: string, text: string): string => `<a href="/glossary/#${id}" class="term">${text}</a>`;

describe('on the page of a role', () => {
  test('the first mention of a term leads to the glossary, and no later one', async () => {
    const file = (GOOD['roles/data-engineer.md'] ?? '')
      .replace('Someone who moves data.', 'Someone who sees drift. Drift comes back.')
      .replace('- Builds pipelines.', '- Looks for drift.')
      .replace('\n[^people]:', '\n## Signs of a gap\n\nNobody sees drift.\n\n[^people]:');
    const html = await htmlOf({ 'roles/data-engineer.md': file });
    expect(html.match(/class="term"/g)).toHaveLength(1);
    expect(html).toContain(`Someone who sees ${linkTo('drift', 'drift')}. Drift comes back.`);
  });

  test('terms are linked in responsibilities and in further sections as well', async () => {
    const file = (GOOD['roles/data-engineer.md'] ?? '')
      .replace('- Builds pipelines.', '- Looks for drift.')
      .replace('\n[^people]:', '\n## Signs of a gap\n\nNobody has *data*.\n\n[^people]:')
      .replace('Someone who moves data.', 'Someone who moves events.');
    const html = await htmlOf({ 'roles/data-engineer.md': file, 'terms/data.md': DATA });
    expect(html).toContain(`Looks for ${linkTo('drift', 'drift')}.`);
    expect(html).toContain(`Nobody has <em>${linkTo('data', 'data')}</em>.`);
  });

  test('a name in another case, over a line break, or an alias is found', async () => {
    expect(await htmlOf(introducedBy('Data\ndrift is near.'))).toContain(linkTo('drift', 'Data\ndrift'));
  });

  test('the longest name wins where several begin', async () => {
    const html = await htmlOf({ ...introducedBy('Watches data drift in data.'), 'terms/data.md': DATA });
    expect(html).toContain(`Watches ${linkTo('drift', 'data drift')} in ${linkTo('data', 'data')}.`);
  });

  test('a term inside a longer name of a role or a tool is not the term', async () => {
    const text = 'A data engineer, two data engineers and Data Kafka have data.';
    const html = await htmlOf({
      ...introducedBy(text),
      ...edited('tools/kafka.md', '  - Kafka', '  - Data Kafka'),
      'terms/data.md': DATA,
    });
    expect(html).toContain(`${text.replace(' data.', '')} ${linkTo('data', 'data')}.`);
  });

  test('a term inside the title of a source is not the term', async () => {
    const html = await htmlOf({
      ...introducedBy('People of Data has data.'),
      ...edited('sources/people.md', 'title: People', 'title: People of Data'),
      'terms/data.md': DATA,
    });
    expect(html).toContain(`People of Data has ${linkTo('data', 'data')}.`);
  });

  test('a part of a word is not the term', async () => {
    const text = 'Drifting, undrifted, drift-free and drift2 are other words.';
    expect(await htmlOf(introducedBy(text))).toContain(text);
  });

  test('nothing is linked inside a link, a heading, a code span or the name of a group', async () => {
    const file = (GOOD['roles/data-engineer.md'] ?? '')
      .replace('Someone who moves data.', '[No drift](https://example.org/) and `drift`.\n\n### About drift')
      .replace('### Pipelines', '### Drift');
    const html = await htmlOf({ 'roles/data-engineer.md': file });
    expect(html).toContain('<a href="https://example.org/">No drift</a>');
    expect(html).toContain('<code>drift</code>');
    expect(html).toContain('<h3>About drift</h3>');
    expect(html).not.toContain('class="term"');
  });

  test('a link that the file itself has to a term counts as the first mention', async () => {
    const html = await htmlOf(introducedBy('It [moves](../terms/drift.md), which is drift.'));
    expect(html).toContain('<a href="/glossary/#drift">moves</a>, which is drift.');
  });

  test('a responsibility keeps its text and its anchor', async () => {
    const changes = edited('roles/data-engineer.md', 'Builds pipelines.', 'Looks for *data* drift early.');
    const [responsibility] =
      roleOf(await catalogueOf({ ...changes, 'terms/data.md': DATA })).groups[0]?.responsibilities ?? [];
    expect(responsibility).toMatchObject({ text: 'Looks for data drift early.', id: 'looks-for-data-drift-early' });
    expect(renderHtml(responsibility?.body ?? [])).toContain('class="term"');
  });
});

describe('a term', () => {
  test('names the roles that use it and its sources', async () => {
    const { terms } = await catalogueOf(introducedBy('Someone who sees data drift.'));
    expect(terms.map(({ id, explanation }) => [id, plainText(explanation)])).toEqual([
      ['drift', 'What was learned no longer fits.'],
    ]);
    expect(terms[0]?.usedBy.map(({ id }) => id)).toEqual(['data-engineer']);
    expect(terms[0]?.sources.map(({ source, at }) => [source.title, at])).toEqual([['People', 'section 4']]);
  });

  test('may be used by no role', async () => {
    expect((await catalogueOf({})).terms[0]?.usedBy).toEqual([]);
  });
});

test('a site without a glossary has no terms', async () => {
  expect((await catalogueOf({ 'terms/drift.md': undefined })).terms).toEqual([]);
});
