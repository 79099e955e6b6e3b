/// The way up to a role, and on from it.
let rulesAboutCareers: [Rule] = [
  Rule(
    "next step", .career, sought: "after next steps become move on bước tiếp sau vị trí thành chuyển",
    unwanted: "come from usually ladder lên từ nấc",
    en: """
      next (step|steps|role|job|move|post|career)|next after|(where|what) … after [being]|after [being] [a|an|the] ROLE|(come*|goes|go|move|moves) after|what next|from ROLE to|(leave|leaves|quit|quits) [being] [a|an|the] ROLE [what|where]|(former|ex) ROLE|ROLE … afterwards
      ROLE (do|go|move|be) next|(can|could|does|do|should) … ROLE … next $
      """,
    vi: """
      bước tiếp|tiếp theo|sau [khi] [làm|vị trí|chức] ROLE|ROLE xong|ROLE … (đi|lên) đâu|sau đó|lên (gì|đâu) [nữa|tiếp]|lên [được] [vị trí] [gì] (nữa|cao hơn)
      """),
  Rule(
    "career", .career,
    sought: "come from usually ladder people become route lead to lên từ đường nấc thang trước khi",
    unwanted: "after next steps tenure want move on sau bước tiếp nhiệm kỳ muốn chuyển sang",
    en: """
      become|becomes|becoming|became|career|careers|end up [as]|work (my|your|their|his|her|one s) way|grow into|(move|get|step|transition*|promoted) (up|into|to) [a|an|the] ROLE|(land|reach|make it to) … ROLE|path|pathway|route|routes|road|roads|way to|promot*|ladder|stepping stone|how to (be|get)|rise|rising|climb*|(move|go|moves|goes|went) on to (be|become)
      (easy|hard|difficult|realistic|likely|possible|chance|chances|odds) … (become|becoming|reach|reaching|be|being|to) [a|an|the] ROLE
      (posts|jobs|roles|positions) (did|do) … ROLE … (have|hold|held|do) (before|first|earlier)|(step|steps|springboard|launchpad|route|bridge) (to|towards|toward|up to) [a|an|the|being|becoming] [a|an|the] ROLE
      (posts|jobs|roles|positions|steps|stations) … (before|ahead of) [being|becoming] [a|an|the] ROLE|(before|prior to) [being|becoming] [a|an|the] ROLE
      (what|which|where) … ROLE … (do|did|been|was|were|work|worked) before $|come from|(jobs|roles|positions|posts) … (lead|leads) to|before becoming|previous (job|role|roles|jobs)|background
      """,
    vi: """
      (ngồi|lên|vào|leo lên|chạm|giành|tới) [được] [vào|lên] [tới] [cái|chiếc] ghế [của] ROLE|(thành|lên) [được|làm|chức|vị trí|tới] [làm|chức|vị trí] ROLE|lộ trình (thăng|nghề|lên|để|trở|ROLE|sự|làm|của ROLE|phát triển của ROLE)|^ lộ trình $|thăng tiến|thăng chức|con đường|đường lên|sự nghiệp|nghề nghiệp|trước khi [làm|lên]
      làm (sao|thế nào|cách nào) để|(bằng cách nào|đi từ đâu)|xuất thân|(lên|mà lên|xuất phát) từ (đâu|vị trí nào|vị trí gì|nghề gì|nghề nào)|nấc thang|muốn (làm|thành|lên)|từng làm
      (từ|làm) … lên ROLE … (khó|dễ|lâu|sao|thế nào|được)|(lên|thành) ROLE [thì] [có] (khó|dễ|lâu|sao|thế nào)
      (dễ|khó|có thể|có cửa|có cơ hội|cơ hội|khả năng|bao lâu) [để|được] (lên|thành|làm|trở thành) [được|làm|chức|vị trí] [làm|chức|vị trí] ROLE
      """),
]
