import { describe, expect, test } from 'vitest';
import { readBuilt, signposts, SITE } from './files.ts';
import { linksIn, mainOf, textOfHtml } from './html.ts';

describe('a name that means one page leads there without a script:', () => {
  test.for([
    ['an alias', 'roles/port-pilot', 'roles/harbor-pilot', 'Harbor Pilot'],
    ['an alias with an accent', 'roles/maitre-de-port', 'roles/harbor-master', 'Harbor Master'],
    ['a title with & and quotes', 'roles/ropes-and-knots-rigger', 'roles/rigger', 'Ropes & "Knots" Rigger'],
    ['an abbreviation', 'roles/hp', 'roles/harbor-pilot', 'Harbor Pilot'],
    ['the initials', 'roles/hm', 'roles/harbor-master', 'Harbor Master'],
    ['a job title', 'roles/marine-pilot', 'roles/harbor-pilot', 'Harbor Pilot'],
    ['what a source calls the role', 'roles/licensed-pilots', 'roles/harbor-pilot', 'Harbor Pilot'],
    ['another name of a tool', 'tools/rope-hoist', 'tools/block-and-tackle', 'Block & Tackle'],
    ['a short name of a tool', 'tools/sts', 'tools/gantry-crane', 'Gantry Crane'],
  ] as const)('%s', ([, name, page, title]) => {
    const html = readBuilt(`${name}/index.html`);
    const target = `${SITE.basePath}${page}/`;
    expect(html).toContain(`<meta http-equiv="refresh" content="0; url=${target}">`);
    expect(html).toContain(`<link rel="canonical" href="${SITE.siteUrl}${target}">`);
    expect(linksIn(html)).toEqual([target]);
    expect(textOfHtml(/<a [^>]*>.*?<\/a>/.exec(html)?.[0] ?? '')).toBe(title);
  });
});

describe('an ambiguous name offers each page that it may mean, and leads to none by itself:', () => {
  test.for([
    ['what a source calls two roles', 'roles/boatman', ['roles/rigger', 'roles/ship-chandler']],
    ['the initials of two roles', 'roles/co', ['roles/crane-operator', 'roles/customs-officer']],
    ['a job title of two roles', 'roles/dock-supervisor', ['roles/cargo-planner', 'roles/harbor-master']],
    ['an abbreviation of two tools', 'tools/pms', ['tools/planned-maintenance-system', 'tools/port-management-system']],
  ] as const)('%s', ([, name, targets]) => {
    const html = readBuilt(`${name}/index.html`);
    expect(html).not.toContain('http-equiv="refresh"');
    const offered = linksIn(mainOf(html)).filter((link) => /^\/handbook\/(?:roles|tools)\/./.test(link));
    expect([...new Set(offered)].sort()).toEqual(targets.map((target) => `${SITE.basePath}${target}/`));
  });
});

describe('servers are told', () => {
  const lines = readBuilt('_redirects').trim().split('\n');
  const told = new Map(lines.map((line) => line.split(' ').slice(0, 2) as [string, string]));

  test('of each name that only leads on, of a page all of whose parts are at one place now, and of no other', () => {
    const names = signposts.filter((path) => /^(?:roles|activities|tools)\/[^/]+\/index\.html$/.test(path));
    const leadOn = names.flatMap((path) => {
      const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(readBuilt(path))?.[1];
      return target ? [[`${SITE.basePath}${path.replace('index.html', '')}`, target] as const] : [];
    });
    expect(Object.fromEntries(told)).toEqual({
      ...Object.fromEntries(leadOn),
      '/handbook/roles/exciseman/': '/handbook/roles/customs-officer/',
    });
    for (const name of ['roles/hm/', 'roles/port-pilot/', 'tools/sts/', 'tools/hand-lamp/']) {
      expect([...told.keys()]).toContain(SITE.basePath + name);
    }
  });

  test('of no name that is ambiguous, and of no page whose parts are in different places now', () => {
    const silent = ['boatman', 'co', 'dock-supervisor', 'port-captain', 'tally-clerk', 'ice-cutter'];
    for (const name of [...silent.map((id) => `roles/${id}/`), 'tools/pms/']) {
      expect([...told.keys()]).not.toContain(SITE.basePath + name);
    }
  });

  test('in lines that the hosts understand, with and without force', () => {
    for (const line of lines) expect(line).toMatch(/^\/handbook\/\S+\/ \/handbook\/\S+\/ 301!?$/);
  });
});
