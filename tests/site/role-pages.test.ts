import { describe, expect, test } from 'vitest';
import { readBuilt, readJson, SITE } from './files.ts';
import { linksIn, textOfHtml } from './html.ts';

const catalogue = readJson('api/catalogue.json');

describe('a role page', () => {
  test('shows every responsibility, tool and hand-off that the catalogue has for the role', () => {
    for (const role of catalogue.roles) {
      const html = readBuilt(`roles/${role.id}/index.html`);
      for (const { id } of role.responsibilities) expect(html, role.id).toContain(`<li id="${id}"`);
      for (const { tool } of role.tools) expect(html, role.id).toContain(`/handbook/tools/${tool}/"`);
      const received = catalogue.roles.flatMap((other: { handoffs: { to: string }[] }) =>
        other.handoffs.filter(({ to }) => to === role.id),
      );
      for (const { gives } of [...role.handoffs, ...received]) expect(textOfHtml(html), role.id).toContain(gives);
    }
  });

  test('tells the two sides of a difference beside each other', () => {
    const text = textOfHtml(readBuilt('roles/crane-operator/index.html'));
    expect(text).toContain('Crane Operator: Moves the load.');
    expect(text).toContain('Ropes & "Knots" Rigger: Ties the load & signals.');
  });

  test('shows further sections with their lists, tables and links', () => {
    const crane = readBuilt('roles/crane-operator/index.html');
    expect(crane).toMatch(/<h2 id="signals"[^>]*>Signals by hand/);
    expect(crane).toMatch(/<th[^>]*>Signal<\/th>\s*<th[^>]*>Meaning<\/th>/);
    expect(linksIn(crane)).toContain('/handbook/roles/cargo-planner/#draws-the-plan');
    expect(linksIn(crane)).toContain('https://quay.example/union?a=1&b=2');
    const master = readBuilt('roles/harbor-master/index.html');
    expect(master).toMatch(/<li>[^<]*who closed the narrows[^<]*<ol>\s*<li>the pilot thinks/);
  });

  test('keeps a list inside a responsibility as a list', () => {
    expect(readBuilt('roles/crane-operator/index.html')).toMatch(
      /<ul>\s*<li>the wire ropes for broken strands<\/li>\s*<li>the brakes, with an empty hook.*?<\/li>\s*<li>the <code>STOP<\/code> button/s,
    );
  });

  test('reads the older shape with bold lines as headings', () => {
    const html = readBuilt('roles/lighthouse-keeper/index.html');
    expect(html).toMatch(/<h3 id="the-light"[^>]*>The light/);
    expect(html).toMatch(/<li id="cleans-the-lens-once-a-week"[^>]*>Cleans the lens once a week\./);
  });

  test('leaves out what the role has nothing to say about', () => {
    const html = readBuilt('roles/lighthouse-keeper/index.html');
    for (const id of ['tools', 'gives', 'receives', 'names']) expect(html).not.toContain(`id="${id}"`);
  });

  test('offers to edit its file and says when it last changed', () => {
    const html = readBuilt('roles/harbor-pilot/index.html');
    expect(html).toContain(`href="${SITE.repositoryUrl}/edit/main/tests/fixtures/harbor/roles/harbor-pilot.md"`);
    expect(html).toMatch(/Last changed <time datetime="\d{4}-\d{2}-\d{2}"/);
  });

  test('says when it was read against its sources, and how far where some is left', () => {
    const textOf = (id: string): string => textOfHtml(readBuilt(`roles/${id}/index.html`));
    expect(textOf('harbor-pilot')).toContain('Read against its sources May 4, 1999');
    expect(textOf('customs-officer')).toMatch(
      /1 of \d+ cited statements read against their sources since February 3, 2001/,
    );
    expect(textOf('crane-operator')).not.toContain('against');
    expect(textOfHtml(readBuilt('lifecycle/index.html'))).toMatch(
      /2 of \d+ cited statements read against their sources/,
    );
    expect(textOfHtml(readBuilt('glossary/index.html'))).not.toContain('read against');
  });

  test('leads to the role before and the role after it', () => {
    const [first, second, third] = catalogue.roles;
    const html = readBuilt(`roles/${second.id}/index.html`);
    expect(html).toContain(`rel="prev" href="/handbook/roles/${first.id}/"`);
    expect(html).toContain(`rel="next" href="/handbook/roles/${third.id}/"`);
  });
});
