/// Facts that gainsay the matrix, and areas that are badly described.
let matrixChanges = [
  Change(
    "contradicts-matrix", "roles/boss.yaml", "about: [hand]",
    "about: [hand]\n    states: { steering: { hand: ‸C } }"),
  Change(
    "contradicts-matrix", "roles/boss.yaml", "about: [hand]",
    "about: [hand]\n    states: { steering: { boss: A, hand: ‸A } }"),
  Change(
    "duty-without-part", "competencies/work.yaml",
    "      hand: { relation: informed, importance: 2, level: 1 }\n", "", at: "roles/hand.yaml",
    "‸[steering, patience]"),
  Change(
    "levels-not-five", "competencies/work.yaml", "fallback: [hand]",
    "fallback: [hand]\n    levels: ‸[{ en: Knows., vi: Biết. }]"),
  Change(
    "period-backwards", "roles/boss.yaml", "about: [hand]",
    "about: [hand]\n    since: 2021-01-01\n    until: ‸2020"),
]

/// Words that stand for two things, and things with two words.
let wordChanges = [
  Change(
    "name-of-two-areas", "competencies/work.yaml", "also-called: { en: [calm] }",
    "also-called: { en: ‸[calm, Helm] }"),
  Change("unwanted-term", "roles/hand.yaml", "Does the work.", "‸Draws the Blueprint."),
  Change("unwanted-term", "roles/hand.yaml", "Does the work.", "‸“Blueprint”, says the hand."),
  Change("unwanted-term", "disagreements.yaml", "Who steers", "‸Whose blueprint counts"),
  Change(
    "unwanted-term", "competencies/work.yaml", "fallback: [hand]",
    "fallback: [hand]\n    definition: { en: ‸A blueprint., vi: Kế hoạch. }"),
  Change("unknown-competency", "roles/hand.yaml", "reports-to: [boss]", "takes-over: [‸sterring]"),
  Change("wrong-type", "roles/hand.yaml", "reports-to: [boss]", "functions: { en: ‸work }"),
  Change("unknown-language", "roles/hand.yaml", "reports-to: [boss]", "functions: { ‸fr: [travail] }"),
  Change("unknown-word", "roles/boss.yaml", "about: [hand]", "about: [hand]\n    stages: [‸huge]"),
]
