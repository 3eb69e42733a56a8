import type { Files } from './content-folder.ts';
import { editedStudio, STUDIO } from './invented-team.ts';

/** Role files of the studio that no longer say by hand how much a role does in a phase: it follows from activities. */
const ROLES: Files = Object.fromEntries(
  Object.entries(STUDIO)
    .filter(([path]) => path.startsWith('roles/'))
    .map(([path, text]) => [path, text.replaceAll(/^ {4}part: .*\n/gm, '')]),
);

/** Changes to the studio that give it activities, with names that formats have to escape. */
export const ACTIVITIES: Files = {
  ...ROLES,
  ...editedStudio('sources/handbook.md', 'url:', 'steps:\n  - Draw it\n  - Build it\n  - Sell it\nurl:'),
  'activities/sketch-a-level.md': `---
title: Sketch a "level" | its paths, too
phase: plan
summary: Draw where players will walk.
asked:
  - mapping
makes:
  - sketch of the level
covers:
  - source: handbook
    step: 1
accountable:
  role: level-designer
  alsoDoes: true
  responsibilities:
    - draws-maps-by-hand
  cites: [pages]
consulted:
  - role: engine-programmer
---

Paper first.

[^pages]: [Handbook](../sources/handbook.md), pages 4 and 5
`,
  'activities/build-the-game.md': `---
title: Build the game
phase: build
summary: Make a build that somebody can play.
asked:
  - compiling
  - nightly build
after:
  - sketch-a-level
takes:
  - sketch of the level
makes:
  - build
  - notes on the changes
covers:
  - source: handbook
    step: 2
accountable:
  role: engine-programmer
  responsibilities:
    - keeps-the-frame-rate-up-on
    - loads-levels-quickly
  ours: Whoever keeps it fast should answer for it; no source says so.
responsible:
  - role: game-tester
    responsibilities:
      - writes-down-what-breaks-in-a
    cites: [talk]
  - role: level-designer
    ours: Somebody has to try the doors.
informed:
  - role: community-manager
    cites: [talk]
otherwise:
  - role: Graphics Wizard
    is: engine-programmer
    part: responsible
    says: builds it alone
    cites: [talk]
  - role: Producer
    part: accountable
    says: answers for every build
    cites: [talk, book]
---

It takes *one* machine that is left alone.[^talk] First [sketch](sketch-a-level.md), then [load](../roles/engine-programmer.md#loading).

## When nobody has it <!-- id: nobody -->

It runs on one machine only.[^book]

[^talk]: [Talk](../sources/talk.md), minute 9
[^book]: [Handbook](../sources/handbook.md)
`,
  'activities/answer-the-players.md': `---
title: Answer the players
phase: run
summary: Write back.
accountable:
  role: community-manager
  alsoDoes: true
  responsibilities:
    - answers-within-a-day
  ours: It is their trade.
informed:
  - role: engine-programmer
---
`,
};
