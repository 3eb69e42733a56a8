import { requireContent, runCommand } from './run-command.ts';

await runCommand(async () => {
  const { roles, tools, sources, collaborations } = (await requireContent()).catalogue;
  console.log(
    `The content is right: ${roles.length} roles, ${tools.length} tools, ${sources.length} sources, ${collaborations.length} pairs.`,
  );
});
