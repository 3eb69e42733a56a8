import type { Handoff } from './catalogue.ts';

/** What is said of a hand-off besides the thing that is given, each with the words before it. */
export function handoffConditions({ accepted, without }: Handoff): { readonly label: string; readonly text: string }[] {
  return [
    ...(accepted === undefined ? [] : [{ label: 'Good enough when', text: accepted }]),
    ...(without === undefined ? [] : [{ label: 'Without it', text: without }]),
  ];
}

/** A hand-off as its receiver needs it: what goes wrong without it is a matter for the giver. */
export const asReceived = (handoff: Handoff): Handoff => ({ ...handoff, without: undefined });
