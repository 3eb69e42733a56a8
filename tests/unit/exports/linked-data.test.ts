import { expect, test } from 'vitest';
import { roleToLinkedData, siteToLinkedData } from '../../../src/exports/linked-data.ts';
import { readStudio } from '../../support/invented-team.ts';
import { roleOf } from '../../support/small-team.ts';

const { catalogue } = await readStudio();
const written = (data: object): unknown => JSON.parse(JSON.stringify(data));

test('a role is an occupation with what it does and the tools that it uses', () => {
  expect(written(roleToLinkedData(roleOf(catalogue, 'engine-programmer')))).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Occupation',
    '@id': 'http://localhost:4321/roles/engine-programmer/',
    name: 'Engine Programmer',
    alternateName: ['Core Programmer'],
    description: 'Keeps the game fast & small.',
    url: 'http://localhost:4321/roles/engine-programmer/',
    image: 'http://localhost:4321/previews/roles/engine-programmer.png',
    responsibilities: [
      'Keeps the frame rate up: on old machines, on new ones.',
      'Writes shaders in C++.',
      'Loads levels quickly.',
    ],
    skills: ['C++', 'C'],
  });
});

test('a role without other names and tools says nothing of them', () => {
  const role = { ...roleOf(catalogue, 'community-manager'), tools: [] };
  expect(Object.keys(written(roleToLinkedData(role)) as object)).toEqual([
    '@context',
    '@type',
    '@id',
    'name',
    'description',
    'url',
    'image',
    'responsibilities',
  ]);
});

test('the site says where it can be searched', () => {
  expect(siteToLinkedData(catalogue.site)).toEqual({
    '@context': 'https://schema.org',
    '@type': 'WebSite',
    name: 'Fog & Fern',
    description: 'Who makes our games, and who cares for the players.',
    url: 'http://localhost:4321/',
    potentialAction: {
      '@type': 'SearchAction',
      target: {
        '@type': 'EntryPoint',
        urlTemplate: 'http://localhost:4321/search/?q={search_term_string}',
      },
      'query-input': 'required name=search_term_string',
    },
  });
});
