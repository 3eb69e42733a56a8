import { describe, expect, test } from 'vitest';
import { reportUrl } from '../../../src/exports/issue-report.ts';
import { parseMarkdown } from '../../../src/reader/parse-markdown.ts';

const GITHUB = 'https://github.com/people/roles';
const PAGE = { page: 'Pilot', url: 'https://roles.example/roles/pilot/' };
const PROMPTS = '**What is wrong?**\n\n\n\n**What does the source say?**\n\n\n\n**Which source, and where in it?**\n\n';

/** The address of a report, which there has to be. */
function reportOf(repository: string, objection: Parameters<typeof reportUrl>[1]): URL {
  return new URL(reportUrl(repository, objection) ?? 'there is none');
}
const fieldsOf = (url: URL): Record<string, string> => Object.fromEntries(url.searchParams);

describe('a report of a mistake', () => {
  test('on a page says which page, and asks for what is wrong, what the source says and which source', () => {
    expect(fieldsOf(reportOf(GITHUB, PAGE))).toEqual({
      title: 'Mistake on “Pilot”',
      body: `https://roles.example/roles/pilot/\n\n${PROMPTS}`,
    });
  });

  test('on a statement quotes its words, line by line, and lists what it cites', () => {
    const { title, body } = fieldsOf(
      reportOf(GITHUB, {
        page: 'Pilot',
        url: 'https://roles.example/roles/pilot/#steers',
        words: 'Steers ships:\nat night.',
        citations: ['Harbor Handbook, chapter 2', 'the editors’ own judgment'],
      }),
    );
    expect(title).toBe('Mistake on “Pilot”: Steers ships: at night.');
    expect(body).toBe(
      `https://roles.example/roles/pilot/#steers\n\n    Steers ships:\n    at night.\n\nCited:\n\n    Harbor Handbook, chapter 2\n    the editors’ own judgment\n\n${PROMPTS}`,
    );
  });

  test.for(['Ropes & "Knots" Rigger', 'C# + F#', 'Lotse für Schlepper', '水先案内人', '100 % = <all>; a?b', "O'Hara"])(
    'keeps a title whole: %s',
    (page) => {
      const url = reportOf(GITHUB, { ...PAGE, page });
      expect(fieldsOf(url)['title']).toBe(`Mistake on “${page}”`);
      expect(url.hash).toBe('');
    },
  );

  test.for([
    'Sets __init__, <name> & a*b in `x` & [y].',
    '# One\n- two\n1. three\n| four | five |\n--- | ---\n> six ~seven~',
    'Asks @name about #12 at https://docs.example/a_b, with &lt; for <.',
    '```\nends no block\n~~~',
    '    indented\n\nbelow an empty line',
  ])('shows words and what they cite as they are, whatever Markdown would read in them: %j', (words) => {
    const { body = '' } = fieldsOf(reportOf(GITHUB, { ...PAGE, words, citations: [words] }));
    const blocks = parseMarkdown(body).children;
    expect(blocks.flatMap((block) => (block.type === 'code' ? block.value : []))).toEqual([words, words]);
    expect(blocks).toHaveLength(1 + 3 + 3);
  });

  test('stays short enough to be opened after signing in, made of many lines', () => {
    const lines = 'a\n'.repeat(5_000);
    const url = reportOf(GITHUB, { ...PAGE, words: lines, citations: [lines] });
    expect(encodeURIComponent(url.href).length).toBeLessThan(8_000);
  });

  test.for(['word ', 'für ', 'ж', '船', '🚢'])(
    'stays short enough to be opened after signing in, made of “%s”',
    (text) => {
      const long = text.repeat(5_000);
      const url = reportOf(GITHUB, { ...PAGE, words: long, citations: [long, long] });
      const { title = '', body = '' } = fieldsOf(url);
      expect(encodeURIComponent(url.href).length).toBeLessThan(8_000);
      expect(title).toMatch(/ …$/);
      expect(body.match(/ …$/gm)).toHaveLength(2);
      expect(body.endsWith(PROMPTS)).toBe(true);
      expect(body).not.toContain('\uFFFD');
    },
  );

  test('ends words that do not fit behind a whole one, and keeps those that do', () => {
    const { title } = fieldsOf(reportOf(GITHUB, { ...PAGE, words: 'harbor '.repeat(40).trim() }));
    expect(title).toMatch(/^Mistake on “Pilot”: (harbor )+…$/);
    expect(fieldsOf(reportOf(GITHUB, { ...PAGE, words: 'harbor '.repeat(9).trim() }))['title']).not.toContain('…');
  });
});

describe('the issue is filled in as its host has it:', () => {
  test.for([
    ['https://github.com/a/b', 'https://github.com/a/b/issues/new', ['title', 'body']],
    ['https://github.corp.example/a/b/', 'https://github.corp.example/a/b/issues/new', ['title', 'body']],
    ['https://codeberg.org/a/b', 'https://codeberg.org/a/b/issues/new', ['title', 'body']],
    ['https://gitea.example/a/b', 'https://gitea.example/a/b/issues/new', ['title', 'body']],
    ['https://gitlab.com/a/b/c', 'https://gitlab.com/a/b/c/-/issues/new', ['issue[title]', 'issue[description]']],
    [
      'http://gitlab.corp.example:8080/a/b',
      'http://gitlab.corp.example:8080/a/b/-/issues/new',
      ['issue[title]', 'issue[description]'],
    ],
  ] as const)('%s', ([repository, address, fields]) => {
    const url = reportOf(repository, PAGE);
    expect(url.origin + url.pathname).toBe(address);
    expect([...url.searchParams.keys()]).toEqual(fields);
  });

  test.for([
    'https://git.example/a/b',
    'https://bitbucket.org/a/b',
    'https://example.org/gitlab.com/b',
    'https://not-github.evil.example/a/b',
    'https://people.github.io/roles',
    'https://people.gitlab.io/roles',
    'https://people.codeberg.page/roles',
  ])('%s is not known to fill in an issue, so nothing is offered', (repository) => {
    expect(reportUrl(repository, PAGE)).toBeUndefined();
  });
});
