import type { Plugin } from 'vite';

/**
 * Makes the development server read the content again when a file of it changes, and reload the page. Problems in
 * the content then show as Astro's error page, since the catalogue's module throws them.
 */
export function reloadOnContentChange(contentDir: string): Plugin {
  return {
    name: 'reload-on-content-change',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_event, path) => {
        if (!path.startsWith(contentDir)) return;
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.environments.client.hot.send({ type: 'full-reload' });
      });
    },
  };
}
