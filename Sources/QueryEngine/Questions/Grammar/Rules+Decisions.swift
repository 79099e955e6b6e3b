/// What a role may decide, and what it is for.
let rulesAboutDecisions: [Rule] = [
  Rule(
    "decision rights", .decisions,
    en: """
      decision (right|rights|power|powers|authority|making)|authority|authorities|authorised|authorized|powers|decisions|empowered|final say
      what (can|may|does|could) [a|an|the] ROLE decide|ROLE decide* (alone|themselves|on)
      """,
    vi: """
      quyền (hạn|lực|quyết định|gì|của)|thẩm quyền|có [những] quyền (gì|nào)|quyết [định] [những] (gì|việc)
      """,
    examples: [
      "CFO có quyền quyết định những gì?", "quyền hạn của tổng giám đốc",
      "what can a CPO decide on their own",
      "decision rights of the CTO",
    ]),
  Rule(
    "mission", .mission,
    en: """
      mission|purpose|point of|reason for|(goal|goals|aim|objective) of|what is [a|an|the] ROLE for
      why … (exist|exists|need|have|needed|important|matter|matters)
      """,
    vi: """
      sứ mệnh|mục đích|mục tiêu|tồn tại|để làm gì|ý nghĩa|lý do
      (vì sao|tại sao|sao) [lại] [công ty|doanh nghiệp] [phải|cần|có]
      """,
    examples: [
      "Sứ mệnh của CTO là gì?", "mission of the CHRO", "why does a company need a chief legal officer",
      "Vai trò CRO tồn tại để làm gì?",
    ]),
]
