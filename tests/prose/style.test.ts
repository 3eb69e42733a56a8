import { describe, expect, test } from 'vitest';
import { findFaults, type Style } from './style.ts';

const STYLE: Style = {
  fillers: ['ensures', 'leverages', 'various'],
  mostWordsOfSummary: 18,
  properNames: ['Kubernetes'],
  noVerbs: ['As'],
};

const ROLE = `---
title: Cook
summary: Cooks what is ordered.
---

## Who they are

Somebody.

## Key responsibilities

### Meals

- Cooks “à la carte”.[^one]

[^one]: [One](../sources/one.md), page 1
`;

/** The role with one passage replaced, and what is found in it. */
function faultsOf(passage: string, replacement: string, path = 'roles/cook.md'): string[] {
  if (!ROLE.includes(passage)) throw new Error(`"${passage}" is not there`);
  return findFaults(path, ROLE.replace(passage, replacement), STYLE).map(({ line, what }) => `${line}: ${what}`);
}

describe('the style check', () => {
  test('finds nothing in a text that keeps to it', () => {
    expect(findFaults('roles/cook.md', ROLE, STYLE)).toEqual([]);
  });

  test.for([
    [
      'a filler word, with the line it stands in',
      'Somebody.',
      'Somebody who\nensures meals.',
      '9: “ensures” says nothing that can be observed; say what is done.',
    ],
    [
      'a filler word in a field',
      'Cooks what',
      'Leverages what',
      '3: “Leverages” says nothing that can be observed; say what is done.',
    ],
    [
      'a straight apostrophe',
      'Somebody.',
      "It's somebody.",
      "8: A straight quote or apostrophe in “It's somebody.”; write ’ or “ ”.",
    ],
    [
      'a straight quote in a field',
      'Cooks what is ordered.',
      '‘"Cooks" it’',
      '3: A straight quote or apostrophe in “‘"Cooks" it’”; write ’ or “ ”.',
    ],
    [
      'a capital inside a heading',
      '### Meals',
      '### Cold Meals',
      '12: “Meals” in the heading “Cold Meals” has a capital; write it in lower case.',
    ],
    ['a heading that begins small', '### Meals', '### meals', '12: The heading “meals” begins in lower case.'],
    [
      'a full stop after a heading',
      '### Meals',
      '### Meals.',
      '12: The heading “Meals.” ends in a punctuation mark; leave it out.',
    ],
    [
      'a responsibility that begins with no verb',
      'Cooks “',
      'Responsible for “',
      '14: “Responsible for “à la carte”.” does not begin with a verb such as “Builds”.',
    ],
    [
      'a responsibility that begins with another word in s',
      'Cooks “',
      'As a chef, cooks “',
      '14: “As a chef, cooks “à la carte”.” does not begin with a verb such as “Builds”.',
    ],
    [
      'a responsibility without a full stop',
      'carte”.',
      'carte”',
      '14: “Cooks “à la carte”” does not end with a full stop.',
    ],
  ] as const)('finds %s', ([, passage, replacement, fault]) => {
    const found = faultsOf(passage, replacement);
    expect(found[0]).toBe(fault);
    expect(new Set(found).size).toBe(1);
  });

  test('finds a summary of more than eighteen words', () => {
    expect(faultsOf('Cooks what is ordered.', `Cooks ${'well '.repeat(17).trim()}.`)).toEqual([]);
    expect(faultsOf('Cooks what is ordered.', `Cooks ${'well '.repeat(18).trim()}.`)).toEqual([
      '3: The summary has 19 words; say it in 18.',
    ]);
  });

  test('leaves code, names to the letter and abbreviations in headings alone', () => {
    expect(faultsOf('Somebody.', 'Somebody who types `"ensure"`.')).toEqual([]);
    expect(faultsOf('title: Cook', 'named:\n  - as: "Robust \'Cooks\'"')).toEqual([]);
    expect(faultsOf('### Meals', '### Meals with CI/CD, MLOps and Kubernetes’s help')).toEqual([]);
  });

  test('asks for verbs in responsibilities only', () => {
    expect(faultsOf('Cooks “', 'Anything “', 'guides/cook.md')).toEqual([]);
  });

  test('reads guides, and settings without front matter', () => {
    expect(
      findFaults('guides/a.md', '---\ntitle: A\n---\n\n::role-list{roles="cook"}\n\nThe cook\'s meal.\n', STYLE),
    ).toEqual([{ line: 7, what: "A straight quote or apostrophe in “The cook's meal.”; write ’ or “ ”." }]);
    expect(findFaults('site.yaml', 'title: A\ndescription: Various people.\n', STYLE)).toEqual([
      { line: 2, what: '“Various” says nothing that can be observed; say what is done.' },
    ]);
  });
});
