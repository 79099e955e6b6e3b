/// The way up to a role, and on from it.
let rulesAboutCareers: [Rule] = [
  Rule(
    "next step", .career, sought: "next steps bước tiếp",
    en: """
      next (step|steps|role|job|move|post|career)|after [being] [a|an|the] ROLE|(come*|goes|go|move|moves) after|what next|from ROLE to
      """,
    vi: """
      bước tiếp|tiếp theo|sau [khi] [làm] ROLE|sau đó|lên (gì|đâu) [nữa|tiếp]|lên [được] [vị trí] [gì] (nữa|cao hơn)
      """,
    examples: [
      "what comes after CPO", "what is the next career step for a COO", "sau khi làm CTO thì lên gì",
    ]),
  Rule(
    "career", .career, sought: "path ladder career lộ trình nấc đường",
    en: """
      become|becoming|became|career|careers|path|pathway|route|routes|way to|promot*|ladder|stepping stone|how to (be|get)|rise|rising|climb*
      come from|(jobs|roles|positions|posts) … (lead|leads) to|before becoming|previous (job|role|roles|jobs)|background
      """,
    vi: """
      trở thành|(thành|lên) [làm|chức|vị trí|tới] ROLE|lộ trình (thăng|nghề|lên|để|trở|ROLE|sự|làm|của ROLE|phát triển của ROLE)|^ lộ trình $|thăng tiến|thăng chức|con đường|đường lên|sự nghiệp|nghề nghiệp|trước khi [làm|lên]
      làm (sao|thế nào) để|xuất thân|nấc thang|muốn (làm|thành|lên)|từng làm
      """,
    examples: [
      "how to become a chief product officer", "Lộ trình thăng tiến lên CPO như thế nào?",
      "lo trinh nghe nghiep cua ceo", "What background do most CEOs come from?",
      "Trước khi làm giám đốc tài chính người ta thường làm vị trí gì?",
    ]),
]
