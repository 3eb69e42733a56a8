import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { roles, activities, tools, sources, collaborations } = (await requireContent()).catalogue;
  const kinds = { roles, activities, tools, sources, pairs: collaborations };
  const counts = Object.entries(kinds).filter(([kind, { length }]) => kind !== 'activities' || length > 0);
  console.log(`The content is right: ${counts.map(([kind, { length }]) => `${length} ${kind}`).join(', ')}.`);
});
