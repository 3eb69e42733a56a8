import { type Loaded, loadContent } from '../../src/load-content.ts';
import { type Files, removeFolders, writeContent } from './content-folder.ts';

/**
 * A team that is nobody's: a studio that makes games, with something of everything that content can say. Phases,
 * families and roles stand in another order than the alphabet's, and names hold what formats have to escape.
 */
export const STUDIO: Readonly<Record<string, string>> = {
  'site.yaml': `title: Fog & Fern
description: Who makes our games, and who cares for the players.
phases:
  - id: plan
    title: Plan
  - id: build
    title: Build
    summary: From the first line to the last.
  - id: run
    title: Run
families:
  - id: makers
    title: Makers
  - id: carers
    title: Carers
`,
  'roles/engine-programmer.md': `---
title: Engine Programmer
aliases:
  - Core Programmer
abbreviations:
  - EP
  - GFX
family: makers
summary: Keeps the game fast & small.
lifecycle:
  build:
    part: leads
    does: Writes the renderer.
    cites: [handbook]
  plan:
    part: consulted
    does: Says what is possible.
tools:
  - tool: cpp
    cites: [handbook]
    for: the renderer
    forCites: [talk]
  - tool: c
    for: the loader
handoffs:
  - to: game-tester
    gives: a build that starts
    accepted: it runs for an hour
    without: nothing can be tested
    cites: [talk]
  - to: game-tester
    toCites: [handbook]
    gives: notes on the changes
differs:
  - from: level-designer
    here: Writes the engine.
    cites: [handbook]
named:
  - source: talk
    as: Graphics Wizard
    at: minute 3
jobTitles:
  - C++ Programmer
  - World Builder
---

## Who they are

Someone who counts milliseconds[^handbook] for the frame rate.

## Key responsibilities

### Rendering

- Keeps the frame rate up:[^handbook]
  - on old machines,
  - on new ones.[^talk]
- Writes *shaders* in [C++](../tools/cpp.md).

### Loading

- Loads levels quickly.

## Working hours

| Day    | Hours |
| ------ | ----- |
| Monday | late  |

[^handbook]: [Handbook](../sources/handbook.md), chapter 2
[^talk]: [Talk](../sources/talk.md)
`,
  'roles/level-designer.md': `---
title: Level Designer
aliases:
  - Map Designer
family: makers
summary: Builds the places that players walk through.
lifecycle:
  plan:
    part: leads
    does: Draws the first maps.
tools:
  - tool: pixel-press
    for: drawing maps
    cites: [pages]
handoffs:
  - to: engine-programmer
    gives: level files
differs:
  - from: engine-programmer
    here: Fills the engine with places.
jobTitles:
  - World Builder
---

## Key responsibilities

- Draws maps by hand.[^pages]

[^pages]: [Handbook](../sources/handbook.md), pages 4 and 5
`,
  'roles/game-tester.md': `---
title: Game Tester
family: carers
summary: Plays until it breaks.
lifecycle:
  build:
    part: contributes
    does: Plays every build.
tools:
  - tool: c-sharp
    for: test scripts
handoffs:
  - to: engine-programmer
    gives: reports of crashes
    accepted: the crash can be repeated
  - to: community-manager
    gives: a list of known faults
---

## Key responsibilities

- Writes down what breaks in a playtest.
`,
  'roles/community-manager.md': `---
title: Community Manager
abbreviations:
  - CM
family: carers
summary: Speaks with the players.
lifecycle:
  run:
    part: leads
    does: Answers the players.
tools:
  - tool: pixel-press
    for: making banners
---

## Key responsibilities

- Answers within a day.
`,
  'tools/c.md': `---
title: C
url: https://c.example/
kind: programming language
---

Close to the machine.
`,
  'tools/cpp.md': `---
title: C++
aliases:
  - Cpp
url: https://cpp.example/
kind: programming language
---

More than [C](c.md).
`,
  'tools/c-sharp.md': `---
title: C#
abbreviations:
  - CS
url: https://cs.example/
kind: programming language
---

For scripts.
`,
  'tools/pixel-press.md': `---
title: Pixel Press & Co
aliases:
  - The Press
url: https://press.example/
kind: drawing
---

Draws pixels.
`,
  'sources/handbook.md': `---
title: The Handbook
short: Handbook
authors:
  - Ada Fern
  - Bo Fog
year: 2024
publisher: Fog & Fern
url: https://handbook.example/
---

How the studio works.
`,
  'sources/talk.md': `---
title: A Talk on Pictures
doi: 10.1234/talk.5
---

Forty minutes.
`,
  'terms/frame-rate.md': `---
title: frame rate
aliases:
  - FPS
sources:
  - source: handbook
    at: page 9
---

How many pictures a second are drawn.
`,
  'terms/playtest.md': `---
title: playtest
---

Somebody plays, and somebody watches.
`,
  'guides/habits.md': `---
title: Habits of the house
summary: What everybody does.
order: 1
---

Be kind.
`,
  'guides/arriving.md': `---
title: Arriving
summary: The first day.
order: 2
---

## Whom to meet

::role-list{roles="game-tester engine-programmer"}

Then read about [loading](../roles/engine-programmer.md#loading) and the [frame rate](../terms/frame-rate.md).

::link-forms{role="level-designer"}
`,
};

type Team = Extract<Loaded, { readonly problems: '' }>;

/**
 * Reads the studio with changes, which have to leave it without a problem.
 *
 * @param changes files by their path; `undefined` leaves one out
 */
export async function readStudio(changes: Files = {}): Promise<Team> {
  const loaded = await loadContent(await writeContent(changes, STUDIO));
  await removeFolders();
  if (!loaded.content) throw new Error(loaded.problems);
  return loaded;
}

/** A file of the studio with one passage replaced; the passage has to be there. */
export function editedStudio(path: string, passage: string, replacement: string): Files {
  const text = STUDIO[path] ?? '';
  if (!text.includes(passage)) throw new Error(`"${passage}" is not in ${path}`);
  return { [path]: text.replace(passage, () => replacement) };
}
