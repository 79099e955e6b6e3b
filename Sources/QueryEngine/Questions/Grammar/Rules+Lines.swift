/// Who reports to whom.
let rulesAboutLines: [Rule] = [
  Rule(
    "who reports", .reports, sought: "report reports báo cáo thuộc cấp dưới",
    en: """
      (who|which|what) … (report|reports|reporting|answers) [directly|in] (to|into) [a|an|the] ROLE
      direct (reports|report)|subordinate*
      who (works|sits|is) under [a|an|the] ROLE
      who does [a|an|the] ROLE (manage|supervise|lead|oversee)
      (teams|people|departments|functions) (under|below) [a|an|the] ROLE
      """,
    vi: """
      (ai|người nào|bộ phận nào|phòng ban nào|phòng nào|chức danh nào|vị trí nào|vai trò nào|đội nào) … báo cáo [trực tiếp] [công việc] [cho|lên|với|tới] ROLE
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
      reporting (line|lines|structure|relationship)
      (boss|bosses|superior|superiors|line manager) (of|for)|ROLE … (boss|superior|superiors)
      who [is] above [a|an|the] ROLE
      (who|which) … (supervises|manages|appoints|hires|fires|evaluates|dismisses) [a|an|the] ROLE
      """,
    vi: """
      ROLE … báo cáo [trực tiếp] [công việc] (cho|lên|với|tới|ai|đâu)
      cấp trên|sếp [trực tiếp|lớn] [của] ROLE|dưới quyền [của] ai|tuyến báo cáo|trực thuộc ai
      ROLE … (có sếp|chịu sự quản lý|dưới ai|thuộc quyền ai|do ai quản lý|do ai bổ nhiệm|ai quản lý|ai giám sát|ai bổ nhiệm|ai đánh giá|ai quản)
      ai [là] [người] [có quyền] (bổ nhiệm|quản lý|giám sát|đánh giá|sa thải) ROLE
      """,
    examples: [
      "Who does the CISO report to?", "CPO báo cáo cho ai?", "cfo bao cao cho ai", "Cấp trên của CISO là ai?",
      "does the CEO have a boss", "cpo reporting line", "who appoints the CEO",
    ]),
]
