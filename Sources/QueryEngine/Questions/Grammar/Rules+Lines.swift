/// Who reports to whom, and who stands in.
let rulesAboutLines: [Rule] = [
  Rule(
    "without a role", .absence,
    sought:
      "where no exists until has one without company may takes chưa có khi công ty chưa không có cho đến kiêm",
    en: """
      (no|without|lacks|lack|missing|absence of|instead of) [a|an|the] ROLE|ROLE (leaves|left|quits|resigns|is absent|is missing|goes)
      (have|has|have got) no ROLE|don t have [a|an] ROLE
      """,
    vi: """
      (không có|chưa có|thiếu|vắng|thay) [một] ROLE|ROLE (nghỉ|nghỉ việc|rời đi|vắng mặt|từ chức)
      """,
    examples: [
      "What happens if there is no CSCO?", "who steps in when there is no CISO",
      "Công ty chưa có CPO thì ai làm?",
      "what if the CTO leaves",
    ]),
  Rule(
    "under another role", .reportsTo, sought: "reports under báo cáo conflict",
    en: """
      ROLE … (be|sit|stand|report|placed|sits|stands) (under|below|to) [a|an|the] ROLE
      """,
    vi: """
      ROLE [nên|phải|có|nằm|đứng|ở] [nằm|đứng|ở|làm] (dưới|dưới quyền|thuộc|thuộc quyền) [của] ROLE
      """,
    examples: ["should the CISO be under the CIO", "co nen de ciso duoi quyen cio khong"]),
  Rule(
    "who reports", .reports, sought: "report reports báo cáo thuộc cấp dưới",
    en: """
      (who|which|what) … (report|reports|reporting|answers) [directly|in] (to|into) [a|an|the] ROLE
      who (report|reports) to (him|her|them|it)
      direct (reports|report)|subordinate*
      who (works|sits|is) under [a|an|the] ROLE
      who does [a|an|the] ROLE (manage|supervise|lead|oversee)
      (teams|people|departments|functions|team|staff) [is|are|work|works|sit|sits|that] [are|is|work] (under|below) [a|an|the] ROLE
      """,
    vi: """
      (ai|người nào|bộ phận nào|phòng ban nào|phòng nào|chức danh nào|vị trí nào|vai trò nào|đội nào) … báo cáo [trực tiếp] [công việc] [cho|lên|với|tới] ROLE
      (bộ phận nào|phòng ban nào|phòng nào|đội nào|những ai|ai|nhóm nào) … (thuộc|trực thuộc|dưới) [quyền] [quản lý] [của] ROLE
      cấp dưới|thuộc cấp|dưới quyền [của] ROLE|dưới trướng|dưới ROLE
      ROLE (quản lý|giám sát|phụ trách) (ai|những ai|phòng ban nào|bộ phận nào|phòng nào|đội nào|những bộ phận nào|những phòng ban nào)
      """,
    examples: [
      "Who reports to the CEO?", "direct reports of the CTO", "Những ai báo cáo cho CEO?",
      "ai bao cao cho ceo",
      "Cấp dưới trực tiếp của CPO gồm những ai?", "which teams report to the chief marketing officer",
    ]),
  Rule(
    "reports to whom", .reportsTo, sought: "reports CEO board báo cáo hội đồng quản trị",
    en: """
      ROLE … (report|reports|reporting|answers|answerable) [directly] to
      (who|whom|where) … ROLE … (report|answer|sit)
      who (do|does) (he|she|they|it) report [to]
      reporting (line|lines|structure|relationship)
      (boss|bosses|superior|superiors|line manager) (of|for)|ROLE … (boss|superior|superiors)
      who [is] above [a|an|the] ROLE
      (who|which) … (supervises|manages|appoints|hires|fires|evaluates|dismisses) [a|an|the] ROLE
      """,
    vi: """
      ROLE … báo cáo [trực tiếp] [công việc] (cho|lên|với|tới|ai|đâu)
      ^ [thế|vậy|còn|và] báo cáo [trực tiếp] (cho|lên|với) (ai|đâu)
      cấp trên|sếp [trực tiếp|lớn] [của] ROLE|dưới quyền [của] ai|tuyến báo cáo|trực thuộc ai
      ROLE … (có sếp|chịu sự quản lý|dưới ai|thuộc quyền ai|do ai quản lý|do ai bổ nhiệm|ai quản lý|ai giám sát|ai bổ nhiệm|ai đánh giá|ai quản)
      ai [là] [người] [có quyền] (bổ nhiệm|quản lý|giám sát|đánh giá|sa thải) ROLE
      """,
    examples: [
      "Who does the CISO report to?", "CPO báo cáo cho ai?", "cfo bao cao cho ai", "Cấp trên của CISO là ai?",
      "does the CEO have a boss", "cpo reporting line", "who appoints the CEO",
    ]),
]
