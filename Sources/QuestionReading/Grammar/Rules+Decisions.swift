/// What a role may decide.
let rulesAboutDecisions: [Rule] = [
  Rule(
    "decision rights", .decisions,
    en: """
      decision (right|rights|power|powers|authority|making)|authority|authorities|authorised|authorized|powers|decisions|empowered|final say
      what (can|may|does|could) [a|an|the] ROLE decide|ROLE decide* (alone|themselves|on)
      """,
    vi: """
      quyền (hạn|lực|quyết định|gì|của)|thẩm quyền|có [những] quyền (gì|nào)|quyết [định] [những] (gì|việc)
      """)
]
