/** What a new quiz begins with: a tiny one that passes the check, with comments to write it over. */
import { MODELINE } from './write-quiz-file.ts';

export const STARTER_ARTICLE = `---
title: Apple trees for the library
standfirst: The yard behind the reading room has something to read the seasons by.
sourceNote: Made up to show how a quiz is written. Say here where your text comes from.
author: Your name
publishedOn: 2025-03-08
language: en
licence: CC0-1.0
---
The town library planted twelve apple trees in its yard on 3 March. Ada Lund, who runs the library, had asked for them for four years.

## Where they came from

A nursery in Halby gave the trees away. Lund said that the first apples would go to the school kitchen. The council has yet to decide who will prune them.
`;

export const STARTER_QUIZ = `${MODELINE}
# Check this file with: npm run check
# An editor with a YAML language server knows every key that may stand here.
title: Apple trees for the library
description: A starter with five questions. Write your own over it.
language: en
rounds:
  - id: facts
    title: The facts
    description: Who, where, when and how many.
    questions:
      # The prompt says it in other words than the article; the evidence is copied letter for letter.
      - id: first-harvest
        kind: choice
        prompt: Who will eat what the trees bear in their first year?
        answer: the school kitchen
        wrong:
          # A wrong option may say why it is wrong.
          - text: the nursery
            why: The nursery in Halby is where the trees came from.
          - the readers
        evidence: the first apples would go to the school kitchen
        explanation: Ada Lund promised the first apples to the school kitchen.

      - id: how-many
        kind: number
        prompt: How many were put into the ground?
        answer: 12
        unit: trees
        evidence: planted twelve apple trees in its yard
        explanation: The library planted twelve.

      # A date is accepted in any usual form. Give the parts that the article fixes.
      - id: planting-day
        kind: typed
        prompt: On which day was the digging done?
        date:
          day: 3
          month: 3
        evidence: on 3 March
        explanation: It was 3 March, in the week before this was written.

  - id: verdicts
    title: Fact check
    description: Supported, contradicted, or not stated?
    questions:
      # Supported, contradicted or not-stated. A contradicted claim changes one thing and says which.
      - id: paid
        kind: claim
        prompt: What does the article say about this?
        claim: A nursery in Halby sold the trees.
        verdict: contradicted
        altered:
          claimed: sold
          article: gave
        evidence: A nursery in Halby gave the trees away.
        explanation: They were a gift.

      # Not stated: the evidence is the nearest sentence, and the explanation says what it lacks.
      - id: pruning
        kind: claim
        prompt: What does the article say about this?
        claim: Ada Lund will prune the trees herself.
        verdict: not-stated
        evidence: The council has yet to decide who will prune them.
        explanation: It tells that this is open, not whom the council will name.
`;
