/** An article and a quiz over it with a question of every kind: clean, for tests to spoil. */

export const ARTICLE_FILE = `---
title: The mill bridge opens again
standfirst: After fourteen months, Alderby can cross its river on foot.
sourceNote: Made up for the tests of this game.
author: The Verbatim project
publishedOn: 2024-05-11
language: en
licence: MIT
---
The old mill bridge in Alderby reopened on Thursday, 9 May, after repairs that took fourteen months. Mayor Ruth Okafor cut the ribbon before about 1,200 people.

The bridge was built in 1871 for carts that carried flour to the station. It was closed in March 2023, when divers found a crack in its second pier.

The repairs cost 4.6 million euros, of which the county paid two thirds and the town the rest. Okafor said that the town could not have paid alone.

The historian Emil Brandt wanted the cobbles kept. He said that asphalt would have made the bridge look like any other road. The engineer Lin Wei answered that wet cobbles are dangerous for cyclists. In the end the cobbles went.

## What comes next

Cyclists now have a lane of their own, and lorries must use the Weir Road. The town council will count the traffic until the end of the year and then decide about a toll.
`;

export const EVERY_KIND = `# yaml-language-server: $schema=../quiz.schema.json
title: The mill bridge
description: One question of every kind.
language: en
rounds:
  - id: facts
    title: Facts
    description: What happened, where and when.
    questions:
      - id: who-paid-most
        kind: choice
        prompt: Who bore most of the cost?
        answer: the county
        wrong:
          - text: the town
            why: The town paid the rest, about a third.
          - the station
        evidence: of which the county paid two thirds and the town the rest
        explanation: The county paid two thirds of the 4.6 million euros.
        hint: It was not the smaller purse.
      - id: slippery
        kind: who-said
        prompt: Who holds this view?
        statement: Stones are a risk for people on two wheels when it rains.
        answer: Lin Wei
        wrong:
          - text: Emil Brandt
            why: Brandt wanted the cobbles kept.
          - Ruth Okafor
        evidence: The engineer Lin Wei answered that wet cobbles are dangerous for cyclists.
        explanation: Lin Wei, an engineer, said so in answer to Emil Brandt.
      - id: paid-by
        kind: choose-all
        prompt: Who shared the bill?
        answers:
          - the county
          - the town
        wrong:
          - the station
        evidence: of which the county paid two thirds and the town the rest
        explanation: County and town shared it.
      - id: people-at-opening
        kind: number
        prompt: How many came to the opening?
        answer: 1200
        unit: people
        tolerance: 100
        evidence: Mayor Ruth Okafor cut the ribbon before about 1,200 people.
        explanation: About 1,200 came.
      - id: mayor
        kind: typed
        prompt: What is the name of the mayor?
        answer:
          - Ruth Okafor
          - Okafor
        evidence:
          quote: Mayor Ruth Okafor cut the ribbon
          sentence: p1s2
        explanation: Ruth Okafor is the mayor of Alderby.
      - id: opening-day
        kind: typed
        prompt: On which day could people cross once more?
        date:
          day: 9
          month: 5
        evidence: reopened on Thursday, 9 May
        explanation: It was Thursday, 9 May 2024.
  - id: proofs
    title: Proofs
    description: Claims, orders and proofs.
    questions:
      - id: months-of-work
        kind: claim
        prompt: What does the article say about this claim?
        claim: The work on the bridge lasted more than a year.
        verdict: supported
        evidence: after repairs that took fourteen months
        explanation: Fourteen months are more than a year.
      - id: crack-found
        kind: claim
        prompt: What does the article say about this claim?
        claim: Cyclists found a crack in the second pier.
        verdict: contradicted
        altered:
          claimed: Cyclists
          article: divers
        evidence: divers found a crack in its second pier
        explanation: It was divers who found it.
      - id: toll
        kind: claim
        prompt: What does the article say about this claim?
        claim: Lorries will pay a toll from next year.
        verdict: not-stated
        evidence: The town council will count the traffic until the end of the year and then decide about a toll.
        explanation: The council has not decided yet.
      - id: the-bridge-so-far
        kind: order
        prompt: Put the life of the bridge in order.
        items:
          - built
          - closed
          - reopened
        from: earliest
        to: latest
        evidence:
          - The bridge was built in 1871
          - It was closed in March 2023
          - reopened on Thursday, 9 May
        explanation: Built in 1871, closed in 2023, open again in 2024.
      - id: their-work
        kind: match
        prompt: Who does what for a living?
        pairs:
          - left: Emil Brandt
            right: historian
          - left: Lin Wei
            right: engineer
        extras:
          - text: diver
            why: The divers are not named.
        evidence:
          - The historian Emil Brandt wanted the cobbles kept.
          - The engineer Lin Wei answered
        explanation: Brandt is a historian, Lin Wei an engineer.
      - id: freight
        kind: cloze
        prompt: Fill the gaps.
        text: "The first loads to cross were {} on its way to the {}."
        gaps:
          - answer: flour
          - answer: station
            wrong:
              - mill
              - council
        evidence: carts that carried flour to the station
        explanation: Carts took flour to the station.
      - id: why-kept
        kind: proof
        prompt: Point to the reason for leaving the old paving as it was.
        evidence: He said that asphalt would have made the bridge look like any other road.
        explanation: Emil Brandt feared that it would look like any other road.
`;
