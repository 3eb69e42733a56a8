import type { Files } from './content-folder.ts';
import { ACTIVITIES } from './studio-activities.ts';

/** Changes to the studio that give it activities, and rules that stand in the files in another order than they are shown. */
export const RULES: Files = {
  ...ACTIVITIES,
  'sources/players-act.md': `---
title: Act on the Protection of Players (2025)
short: Players Act
aliases:
  - Gamers’ Charter
year: 2025
---

Everyone calls it [the law](handbook.md).
`,
  'rules/answer-in-time.md': `---
title: Answer in time
source: players-act
at: Articles 9 and 12
binds: whoever sells a game
applies:
  - from: 2025-03-01
asOf: 2026-05-04
activities:
  - answer-the-players
---

A player gets an answer within a month.[^nine]

[^nine]: [Players Act](../sources/players-act.md), Article 9
`,
  'rules/warn-of-flashes.md': `---
title: Warn of "flashes" | and of noise
source: players-act
at: Article 10(2)
binds: maker of a game & whoever changes it
applies:
  - from: 2027-12-02
    for: games for children
  - from: 2028-02-29
    for: all other games
asOf: 2026-05-03
activities:
  - build-the-game
  - sketch-a-level
---

The maker has to *test* each build for flashes.[^ten] A low frame rate is [no excuse](../activities/build-the-game.md#nobody).[^hb]

[^ten]: [Players Act](../sources/players-act.md), Article 10
[^hb]: [Handbook](../sources/handbook.md), chapter 2
`,
  'rules/ask-the-tester.md': `---
title: Ask the tester
source: handbook
at: page 3
binds: everyone in the studio
applies:
  - from: 2024-01-01
asOf: 2026-05-04
activities:
  - build-the-game
---

Nothing leaves the house untested.
`,
};
