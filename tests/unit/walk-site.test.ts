import { createServer } from 'node:http';
import { expect, test } from 'vitest';
import { walkSite } from '../support/walk-site.ts';

test('the walk over a site finds dead links and dead anchors, and does not reach a page that nothing links to', async () => {
  const pages: Record<string, string> = {
    '/base/':
      '<a href="/base/good/#here">good</a> <a href="/base/good/#gone">anchor</a> <a href="/base/none/">page</a>',
    '/base/good/': '<p id="here">Here</p>',
    '/base/orphan/': '<p>Nobody comes here.</p>',
  };
  const server = createServer((request, response) => {
    const body = pages[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': 'text/html' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  const origin = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  try {
    const { broken, reached } = await walkSite(`${origin}/base/`);
    expect([...broken].sort()).toEqual([
      `${origin}/base/ → ${origin}/base/good/#gone`,
      `${origin}/base/ → ${origin}/base/none/`,
    ]);
    expect([...reached].sort()).toEqual(['', 'good/']);
  } finally {
    server.close();
  }
});
