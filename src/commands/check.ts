import { counted } from '../model/counted.ts';
import { readStatements } from '../readings/readings.ts';
import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { catalogue, readings } = await requireContent();
  const { roles, activities, rules, tools, sources, collaborations } = catalogue;
  const counts = [
    counted(roles, 'role'),
    ...(activities.length > 0 ? [counted(activities, 'activity')] : []),
    ...(rules.length > 0 ? [counted(rules, 'rule')] : []),
    counted(tools, 'tool'),
    counted(sources, 'source'),
    counted(collaborations, 'pair'),
  ];
  console.log(`The content is right: ${counts.join(', ')}.`);
  if (!readings) return;
  const changed = readStatements(catalogue, readings).filter(({ before }) => before);
  if (changed.length === 0) return;
  const list = changed.map(
    ({ path, words, address, before }) => `${path}: “${words}” at ${address} has changed since ${before?.date}.`,
  );
  console.log(
    `\n${list.join('\n')}\n\nRead against their sources again what has changed: "npm run readings" lists it.`,
  );
});
