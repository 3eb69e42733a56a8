import { counted } from '../model/counted.ts';
import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { roles, activities, tools, sources, collaborations } = (await requireContent()).catalogue;
  const counts = [
    counted(roles, 'role'),
    ...(activities.length > 0 ? [counted(activities, 'activity')] : []),
    counted(tools, 'tool'),
    counted(sources, 'source'),
    counted(collaborations, 'pair'),
  ];
  console.log(`The content is right: ${counts.join(', ')}.`);
});
