import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { loadCatalogue } from '../model/load-catalogue.ts';
import { extendLedger, findPermalinks } from '../model/permalinks.ts';
import { LEDGER_FILE } from '../reader/read-content.ts';
import { writeLedgerLine } from '../reader/read-ledger.ts';
import { readSettings } from '../settings.ts';

const HEAD = `# Every address that was ever published, and what stood there. "npm run permalinks" adds the new ones.
# The build fails when one leads nowhere. To withdraw one: <address> withdrawn: <the reason, for readers>
`;

const { contentDir } = readSettings();
const loaded = await loadCatalogue(contentDir);
if (loaded.catalogue) {
  const { ledger } = loaded.content;
  const lines = extendLedger(findPermalinks(loaded.catalogue, loaded.content), ledger);
  await writeFile(
    join(contentDir, LEDGER_FILE),
    `${HEAD}${lines.map((line) => `${writeLedgerLine(line)}\n`).join('')}`,
  );
  console.log(`${lines.length} addresses are published, ${lines.length - (ledger?.lines.length ?? 0)} of them new.`);
} else {
  console.error(`${loaded.problems}\n\nNothing was written.`);
  process.exitCode = 1;
}
