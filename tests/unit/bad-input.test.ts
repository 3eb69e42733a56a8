import { afterAll, describe, expect, test } from 'vitest';
import { edited, type Files, GOOD, problemsOf, removeFolders } from '../support/content-folder.ts';

afterAll(removeFolders);

const DE = 'roles/data-engineer.md';
const DS = 'roles/data-scientist.md';
const FIELDS =
  'title, aliases, abbreviations, family, summary, lifecycle, tools, handoffs, differs, named, jobTitles, moved';

const TERM = `---
title: drift
sources:
  - source: people
---

A change.
`;

/** One line a case: what is wrong, how the good content is changed to have it, and exactly what is printed. */
const cases: [name: string, changes: Files, message: string][] = [
  [
    'a missing field',
    edited(DE, 'summary: Keeps the data flowing.\n', ''),
    `${DE}:2:1: summary is missing.
  Add a line "summary:" with its value.`,
  ],
  [
    'an unknown field',
    edited(DE, 'family: data', 'famly: data\nfamily: data'),
    `${DE}:5:1: "famly" is no field.
  Did you mean "family"? The fields are ${FIELDS}.`,
  ],
  [
    'an unknown field inside a list',
    edited(DE, '    for: moving events', '    fro: moving events\n    for: moving events'),
    `${DE}:14:5: "fro" is no field of tools[0].
  Did you mean "for"? The fields are tool, cites, for, forCites.`,
  ],
  [
    'a wrong type',
    edited(DE, 'aliases:\n  - DE', 'aliases: DE'),
    `${DE}:3:10: aliases is text, but has to be a list.
  Write one item a line, each after "- ".`,
  ],
  [
    'a number where text belongs',
    edited(DE, 'title: Data Engineer', 'title: 42'),
    `${DE}:2:8: title is a number (42), but has to be text.
  Write it as text; put it in quotes when YAML takes it for something else.`,
  ],
  [
    'an empty field',
    edited(DE, 'summary: Keeps the data flowing.', 'summary:'),
    `${DE}:6:9: summary is empty, but has to be text.
  Write it as text; put it in quotes when YAML takes it for something else.`,
  ],
  [
    'a value that is not one of the allowed ones',
    edited(DE, 'part: leads', 'part: lead'),
    `${DE}:9:11: lifecycle.design.part is "lead", which is not one of leads, contributes, consulted.
  Did you mean "leads"? Use one of these values.`,
  ],
  [
    'broken YAML',
    edited(DE, 'family: data', 'family: [data'),
    `${DE}:6:1: The YAML cannot be read: Flow sequence in block collection must be sufficiently indented and end with a ].
  Write one "field: value" a line; put text in quotes when it has a colon, a "#" or begins with a sign.`,
  ],
  [
    'the same field twice',
    edited(DE, 'family: data', 'family: data\nfamily: data'),
    `${DE}:6:1: The YAML cannot be read: Map keys must be unique.
  Write one "field: value" a line; put text in quotes when it has a colon, a "#" or begins with a sign.`,
  ],
  [
    'no front matter',
    { [DE]: '## Key responsibilities\n\n- Builds pipelines.\n' },
    `${DE}:1:1: The file has no front matter.
  Begin the file with a line "---", the fields, and another line "---".`,
  ],
  [
    'front matter without an end',
    { [DE]: '---\ntitle: Data Engineer\n' },
    `${DE}:1:1: The front matter has no end: the line "---" below it is missing.
  Begin the file with a line "---", the fields, and another line "---".`,
  ],
  [
    'an unknown role',
    edited(DE, 'to: data-scientist', 'to: data-scienctist'),
    `${DE}:16:9: handoffs[0].to is "data-scienctist", which is no role.
  Did you mean "data-scientist"? Each role is a file in content/roles/.`,
  ],
  [
    'an unknown tool',
    edited(DE, 'tool: kafka', 'tool: kafak'),
    `${DE}:13:11: tools[0].tool is "kafak", which is no tool.
  Did you mean "kafka"? Each tool is a file in content/tools/.`,
  ],
  [
    'an unknown source',
    edited(DE, '../sources/people.md', '../sources/poeple.md'),
    `${DE}:32:12: The citation "[^people]" names the source "poeple", which does not exist.
  Did you mean "people"? Each source is a file in content/sources/.`,
  ],
  [
    'an unknown phase',
    edited(DE, '  design:', '  desing:'),
    `${DE}:8:3: lifecycle names "desing", which is no phase.
  Did you mean "design"? The phases stand in site.yaml.`,
  ],
  [
    'an unknown family',
    edited(DE, 'family: data', 'family: date'),
    `${DE}:5:9: family is "date", which is no family.
  Did you mean "data"? The families stand in site.yaml.`,
  ],
  [
    'a hand-off to itself',
    edited(DE, 'to: data-scientist', 'to: data-engineer'),
    `${DE}:16:9: handoffs[0].to is "data-engineer", which is the role itself.
  Name the role that receives it, or describe the work as a responsibility.`,
  ],
  [
    'an alias that two roles claim',
    edited(DS, 'family: data', 'aliases:\n  - de\nfamily: data'),
    `${DS}:4:5: The alias "de" is a name of the role "data-engineer" already.
  A name leads to one page: keep it where readers expect it, and remove it here.`,
  ],
  [
    'an alias that equals the name of another role',
    edited(DS, 'family: data', 'aliases:\n  - data engineer\nfamily: data'),
    `${DS}:4:5: The alias "data engineer" is a name of the role "data-engineer" already.
  A name leads to one page: keep it where readers expect it, and remove it here.`,
  ],
  [
    'a difference that the other role does not name',
    edited(DS, 'family: data', 'differs:\n  - from: data-engineer\n    here: Trains models.\nfamily: data'),
    `${DS}:4:11: differs[0].from is "data-engineer", but that role does not say how it differs from "data-scientist".
  Add "- from: data-scientist" under "differs:" in ${DE}, with what that role does.`,
  ],
  [
    'a tool listed twice',
    edited(DE, 'handoffs:', '  - tool: kafka\n    for: again\nhandoffs:'),
    `${DE}:15:11: "kafka" is listed twice.
  Keep one of the two entries.`,
  ],
  [
    'a citation without a definition',
    edited(DE, 'Builds pipelines.[^people]', 'Builds pipelines.[^people][^peopel]'),
    `${DE}:29:29: The citation "peopel" is defined nowhere in this file.
  Did you mean "people"? Define it at the end: "[^peopel]: [Title](../sources/<id>.md), place".`,
  ],
  [
    'a citation in the front matter without a definition',
    edited(
      DE,
      '    gives: curated data sets\n    cites: [people]',
      '    gives: curated data sets\n    cites: [persons]',
    ),
    `${DE}:18:13: The citation "persons" is defined nowhere in this file.
  Define it at the end: "[^persons]: [Title](../sources/<id>.md), place".`,
  ],
  [
    'a definition that cites no source file',
    edited(DE, '[People](../sources/people.md), section 3', 'People of MLOps, section 3'),
    `${DE}:32:1: The citation "[^people]" names no source.
  Begin it with a link to a file in sources/: "[People of MLOps](../sources/people-of-mlops.md), section 1".`,
  ],
  [
    'an unused definition',
    edited(DE, '[^people]: [People]', '[^other]: [People](../sources/people.md)\n[^people]: [People]'),
    `${DE}:32:11: The citation "[^other]" is defined, but nothing cites it.
  Put it after the statement that it supports, or delete it.`,
  ],
  [
    'the same citation twice in a row',
    edited(DE, 'Builds pipelines.[^people]', 'Builds pipelines.[^people][^people]'),
    `${DE}:29:29: The citation "[^people]" stands twice in a row.
  Keep one of the two.`,
  ],
  [
    'a role without responsibilities',
    edited(DS, '## Key responsibilities\n\n- Trains models.\n', '## Who they are\n\nSomebody.\n'),
    `${DS}:1:1: The role has no responsibilities.
  Add a section "## Key responsibilities" with a list of at least one.`,
  ],
  [
    'a group without responsibilities',
    edited(DE, '### Pipelines', '### Nothing\n\n### Pipelines'),
    `${DE}:27:1: The group "Nothing" has no responsibilities.
  Write a list below it, or delete the heading.`,
  ],
  [
    'text among the responsibilities that has no place',
    edited(DE, '### Pipelines\n', '### Pipelines\n\nThese matter.\n'),
    `${DE}:29:1: Text among the responsibilities stands outside their lists.
  Make it an item of a list, or move it to a section of its own.`,
  ],
  [
    'an empty section',
    edited(DE, '## Key responsibilities', '## In a small team\n\n## Key responsibilities'),
    `${DE}:25:1: The section "In a small team" has no text.
  Write it, or delete the heading.`,
  ],
  [
    'an empty list item',
    edited(DS, '- Trains models.', '- Trains models.\n-'),
    `${DS}:10:1: The list item is empty.
  Write its text, or delete the line.`,
  ],
  [
    'the same responsibility twice',
    edited(DE, '- Watches', '- Builds pipelines.\n- Watches'),
    `${DE}:30:1: The same responsibility stands in line 29 already.
  Keep it in the group where it fits best.`,
  ],
  [
    'a skipped heading level',
    edited(DE, '### Pipelines', '#### Pipelines'),
    `${DE}:27:1: The heading "Pipelines" skips a level: "####" stands below "##".
  Write "### Pipelines".`,
  ],
  [
    'a heading of the first level',
    edited(DE, '## Who they are', '# Who they are'),
    `${DE}:21:1: The heading "Who they are" is of the first level, which is the page's own title.
  Begin sections with "##".`,
  ],
  [
    'a link to a page that is not there',
    edited(DE, '../tools/kafka.md', '../tools/kafak.md'),
    `${DE}:30:11: The link "../tools/kafak.md" leads to "kafak", which is not in tools/.
  Did you mean "kafka"? Link to a file that exists.`,
  ],
  [
    'a link to an anchor that is not there',
    edited(DS, '- Trains models.', '- Trains models from [data](data-engineer.md#piplines).'),
    `${DS}:9:22: The link "data-engineer.md#piplines" leads to "#piplines", which is not on that page.
  Did you mean "pipelines"? Copy the anchor from the page's address.`,
  ],
  [
    'a link to an anchor of the own file that is not there',
    edited(DS, '- Trains models.', '- Trains [models](#train-models).'),
    `${DS}:9:10: The link "#train-models" leads to "#train-models", which is not on that page.
  Did you mean "trains-models"? Copy the anchor from the page's address.`,
  ],
  [
    'a link to an anchor of a tool that is not there',
    edited(DE, '../tools/kafka.md', '../tools/kafka.md#used-bye'),
    `${DE}:30:11: The link "../tools/kafka.md#used-bye" leads to "#used-bye", which is not on that page.
  Did you mean "used-by"? Copy the anchor from the page's address.`,
  ],
  [
    'a link to an anchor of a source, which is one itself',
    edited(DS, '- Trains models.', '- Trains [models](../sources/people.md#section-3).'),
    `${DS}:9:10: The link "../sources/people.md#section-3" leads to "#section-3", which is not on that page.
  Leave the anchor out: the link leads to the entry itself.`,
  ],
  [
    'a link to an anchor of a term, which is one itself',
    { ...edited(DS, '- Trains models.', '- Sees [drift](../terms/drift.md#causes).'), 'terms/drift.md': TERM },
    `${DS}:9:8: The link "../terms/drift.md#causes" leads to "#causes", which is not on that page.
  Leave the anchor out: the link leads to the entry itself.`,
  ],
  [
    'a link to an anchor of a guide that is not there',
    {
      ...edited(DS, '- Trains models.', '- Trains [models](../guides/start.md#first-step).'),
      ...edited('guides/start.md', 'Begin with', '## First steps\n\nBegin with'),
    },
    `${DS}:9:10: The link "../guides/start.md#first-step" leads to "#first-step", which is not on that page.
  Did you mean "first-steps"? Copy the anchor from the page's address.`,
  ],
  [
    'a dead anchor in a tool, in a term and in a guide',
    {
      ...edited('tools/kafka.md', 'Moves events.', 'Moves [events](../roles/data-engineer.md#events).'),
      ...edited('guides/start.md', 'data-engineer.md', 'data-engineer.md#start'),
      'terms/drift.md': TERM.replace('A change.', 'A [change](#change).'),
    },
    `guides/start.md:7:16: The link "../roles/data-engineer.md#start" leads to "#start", which is not on that page.
  Copy the anchor from the page's address.
terms/drift.md:7:3: The link "#change" leads to "#change", which is not on that page.
  Leave the anchor out: the link leads to the entry itself.
tools/kafka.md:9:7: The link "../roles/data-engineer.md#events" leads to "#events", which is not on that page.
  Copy the anchor from the page's address.`,
  ],
  [
    'a source whose name is an anchor of the page of sources',
    { 'sources/documents.md': GOOD['sources/people.md'] },
    `sources/documents.md:1:1: "documents" is an anchor of the sources page itself.
  Rename the file: its name is an anchor of that page.`,
  ],
  [
    'terms whose names are anchors of the layout or of the search',
    { 'terms/toc.md': TERM, 'terms/result-1.md': TERM.replace('title: drift', 'title: skew') },
    `terms/result-1.md:1:1: "result-1" is an anchor of the glossary page itself.
  Rename the file: its name is an anchor of that page.
terms/toc.md:1:1: "toc" is an anchor of the glossary page itself.
  Rename the file: its name is an anchor of that page.`,
  ],
  [
    'an address of the repository behind which no path can stand',
    edited('site.yaml', 'phases:', 'repository: https://github.com/a/b#readme\nphases:'),
    `site.yaml:3:13: repository must be an address without a query and a fragment, but is "https://github.com/a/b#readme".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'a phase whose id is an anchor of the page of the lifecycle',
    edited('site.yaml', '  - id: deployment', '  - id: main\n    title: Main\n  - id: deployment'),
    `site.yaml:6:9: "main" is an anchor of the lifecycle page itself.
  Choose another id for the phase.`,
  ],
  [
    'a link to a file that is no content',
    edited(DE, '../tools/kafka.md', '../../README.md'),
    `${DE}:30:11: The link "../../README.md" leads to no content file.
  Link to a content file by its relative path, such as "../tools/docker.md", or to the web with "https://".`,
  ],
  [
    'a javascript: link',
    edited(DE, '../tools/kafka.md', 'javascript:alert(1)'),
    `${DE}:30:11: The link "javascript:alert(1)" uses "javascript:", which is not allowed here.
  Link to a content file by its relative path, such as "../tools/docker.md", or to the web with "https://".`,
  ],
  [
    'raw HTML',
    edited(DE, 'Someone who moves data.', '<div>Someone who moves data.</div>'),
    `${DE}:23:1: Raw HTML is not allowed: "<div>Someone who moves data.</div>".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'a script',
    edited('tools/kafka.md', 'Moves events.', 'Moves events. <script>alert(1)</script>'),
    `tools/kafka.md:9:15: Raw HTML is not allowed: "<script>".
  Say it in Markdown; write "\\<" for a less-than sign.
tools/kafka.md:9:31: Raw HTML is not allowed: "</script>".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'an image',
    edited(DE, 'Someone who moves data.', '![Someone](someone.png)'),
    `${DE}:23:1: Content files hold no images.
  Say it in words, or link to the image with "[text](https://…)".`,
  ],
  [
    'bytes that are not UTF-8',
    { [DS]: Buffer.concat([Buffer.from('---\ntitle: Caf'), Buffer.from([0xe9]), Buffer.from('\n---\n')]) },
    `${DS}:2:11: The file is not UTF-8: these bytes are no text.
  Save it with the encoding UTF-8.`,
  ],
  [
    'an empty file',
    { [DS]: '' },
    `${DS}:1:1: The file is empty.
  Write its content, or delete the file.`,
  ],
  [
    'a file whose name is no valid id',
    { 'roles/Data Artist.md': GOOD[DS] },
    `roles/Data Artist.md:1:1: "Data Artist.md" is no valid file name here: it becomes an id and a URL.
  Name it with lower-case letters, digits and hyphens, ending in ".md".`,
  ],
  [
    'a home page that is no web address',
    edited('tools/kafka.md', 'https://kafka.apache.org/', 'javascript:alert(1)'),
    `tools/kafka.md:3:6: url must be an address that begins with https://, but is "javascript:alert(1)".
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'a site without phases',
    edited('site.yaml', '  - id: design\n    title: Design\n  - id: deployment\n    title: Deployment\n', '  []\n'),
    `site.yaml:4:3: phases needs at least one phase.
  Change the value, or remove the field when it is optional.`,
  ],
  [
    'no site.yaml',
    { 'site.yaml': undefined },
    `site.yaml:1:1: The file is missing.
  Create it with a title, a description, phases and families, or point CONTENT_DIR at another folder.`,
  ],
  [
    'a directive that guides do not have',
    edited('guides/start.md', 'Begin with', '::roel-list{roles="data-engineer"}\n\nBegin with'),
    `guides/start.md:7:1: "roel-list" is no directive of a guide.
  Did you mean "role-list"? There are ::role-list{roles="…"} and ::link-forms{role="…"}.`,
  ],
  [
    'HTML in a guide',
    edited('guides/start.md', 'Begin with', '<iframe src="https://example.org" />\n\nBegin with'),
    `guides/start.md:7:1: Raw HTML is not allowed: "<iframe src="https://example.org" />".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'a component in a guide, which is HTML to Markdown',
    edited('guides/start.md', 'Begin with', '<RoleList roles="data-engineer" />\n\nBegin with'),
    `guides/start.md:7:1: Raw HTML is not allowed: "<RoleList roles="data-engineer" />".
  Say it in Markdown; write "\\<" for a less-than sign.`,
  ],
  [
    'a guide that is no Markdown file',
    { 'guides/start.md': undefined, 'guides/start.mdx': GOOD['guides/start.md'] },
    `guides/start.mdx:1:1: "start.mdx" is no valid file name here: it becomes an id and a URL.
  Name it with lower-case letters, digits and hyphens, ending in ".md".`,
  ],
  [
    'two guides at the same place',
    { 'guides/start-again.md': GOOD['guides/start.md'] },
    `guides/start.md:4:8: order is 1, as in guides/start-again.md.
  Give each guide its own place.`,
  ],
  [
    'a term without an explanation',
    { 'terms/drift.md': '---\ntitle: drift\n---\n' },
    `terms/drift.md:1:1: The term "drift" has no explanation.
  Write it below the front matter, in one or two sentences.`,
  ],
  [
    'a term without a title',
    { 'terms/drift.md': '---\naliases:\n  - data drift\n---\n\nA change.\n' },
    `terms/drift.md:2:1: title is missing.
  Add a line "title:" with its value.`,
  ],
  [
    'an unknown field of a term',
    { 'terms/drift.md': TERM.replace('sources:', 'source:') },
    `terms/drift.md:3:1: "source" is no field.
  Did you mean "sources"? The fields are title, aliases, sources, moved.`,
  ],
  [
    'a term from a source that does not exist',
    { 'terms/drift.md': TERM.replace('source: people', 'source: poeple') },
    `terms/drift.md:4:13: sources[0].source is "poeple", which is no source.
  Did you mean "people"? Each source is a file in content/sources/.`,
  ],
  [
    'an alias that two terms claim',
    { 'terms/drift.md': TERM, 'terms/skew.md': '---\ntitle: skew\naliases:\n  - Drift\n---\n\nA difference.\n' },
    `terms/skew.md:4:5: The alias "Drift" is a name of the term "drift" already.
  A name leads to one page: keep it where readers expect it, and remove it here.`,
  ],
  [
    'a link to a term that is not there',
    { ...edited(DE, '../tools/kafka.md', '../terms/drfit.md'), 'terms/drift.md': TERM },
    `${DE}:30:11: The link "../terms/drfit.md" leads to "drfit", which is not in terms/.
  Did you mean "drift"? Link to a file that exists.`,
  ],
  [
    'a dead link in a term',
    { 'terms/drift.md': TERM.replace('A change.', 'A change, not [skew](skew.md).') },
    `terms/drift.md:7:15: The link "skew.md" leads to "skew", which is not in terms/.
  Link to a file that exists.`,
  ],
];

describe('a wrong content file is reported with its place, the reason and what to do:', () => {
  test('the good content, which every case changes, has no problem', async () => {
    expect(await problemsOf({})).toBe('');
  });

  test.for(cases)('%s', async ([, changes, message]) => {
    expect(await problemsOf(changes)).toBe(message);
  });
});

describe('what is no problem:', () => {
  test('Windows line ends and a byte order mark', async () => {
    const changes = Object.fromEntries(
      Object.entries(GOOD).map(([path, text]) => [path, `\uFEFF${text.replaceAll('\n', '\r\n')}`]),
    );
    expect(await problemsOf(changes)).toBe('');
  });

  test('a link to a hand-off, on the page of the giver or of the receiver', async () => {
    const links = '[one](data-engineer.md#gives-data-scientist) and [other](#receives-data-engineer)';
    expect(await problemsOf(edited(DS, '- Trains models.', `- Trains models from ${links}.`))).toBe('');
  });

  test('a link to an anchor that the page of a tool or of a guide has, and to the own file', async () => {
    const links = '[one](../tools/kafka.md#used-by), [two](../guides/start.md#first) and [three](#trains-models-from)';
    expect(
      await problemsOf({
        ...edited(DS, '- Trains models.', `- Trains models from.\n- Sees ${links}.`),
        ...edited('guides/start.md', 'Begin with', '## First steps <!-- id: first -->\n\n[Below](#first). Begin with'),
      }),
    ).toBe('');
  });

  test('a colon, braces or an import in a guide, which are text', async () => {
    const text =
      'import fs from "node:fs"\n\n{fs.readFileSync("x")} is no :link-forms{role="nobody"} at 10:30, nor {this.';
    expect(await problemsOf(edited('guides/start.md', 'Begin with', `${text}\n\nBegin with`))).toBe('');
  });

  test('a comment in Markdown, which is for editors and is not shown', async () => {
    expect(await problemsOf(edited(DE, '## Who they are', '<!-- To be extended. -->\n\n## Who they are'))).toBe('');
  });
});

test('every problem of every file is reported at once, sorted by file and line', async () => {
  const problems = await problemsOf({
    ...edited(DE, 'tool: kafka', 'tool: kafak'),
    ...edited(DS, 'summary: Finds out what the data says.\n', ''),
    'tools/kafka.md': '',
  });
  expect(problems.split('\n').filter((line) => !line.startsWith('  '))).toEqual([
    `${DE}:13:11: tools[0].tool is "kafak", which is no tool.`,
    `${DS}:2:1: summary is missing.`,
    'tools/kafka.md:1:1: The file is empty.',
  ]);
});
