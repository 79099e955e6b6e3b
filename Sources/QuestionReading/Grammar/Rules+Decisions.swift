/// What a role may decide.
let rulesAboutDecisions: [Rule] = [
  Rule(
    "decision rights", .decisions,
    en: """
      decision (right|rights|power|powers|authority|making)|authority|authorities|authorised|authorized|powers|decisions|empowered|final say
      what (can|may|does|could) [a|an|the] ROLE (decide|sign|approve|authorise|authorize)|ROLE decide* (alone|themselves|on)
      """,
    vi: """
      quyền (hạn|lực|quyết định|gì|của)|thẩm quyền|có [những] quyền (gì|nào)|(quyết|ký|duyệt) [định] [được] [những] (gì|việc)
      """)
]
