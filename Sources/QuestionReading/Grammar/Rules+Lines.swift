/// Who reports to whom, and who stands in.
let rulesAboutLines: [Rule] = [
  Rule(
    "is it the role that does it", .involvement,
    en: """
      ^ [so|and|but] (is|isn t|was) it [really|actually|always] [a|an|the] ROLE (who|that)
      """,
    vi: """
      có phải [chính|là] [chính] ROLE [là] người
      """),
  Rule(
    "posts that lead to a role", .career, sought: "come from usually lead to lên từ trước khi",
    unwanted: "after next steps tenure sau bước tiếp nhiệm kỳ",
    en: """
      (lead|leads|leading) to [becoming|being] [a|an|the] ROLE
      """,
    vi: """
      (dẫn tới|dẫn đến|dễ lên) [chức|vị trí] ROLE
      """),
  Rule(
    "without a role", .absence,
    sought:
      "where no exists until has one without company may takes chưa có khi công ty chưa không có cho đến kiêm",
    en: """
      (no|without|lacks|lack|missing|absence of|instead of) [a|an|the] ROLE|ROLE (leaves|left|quits|resigns|is absent|is missing|goes)
      who … (act|acts|serve|serves|stand|stands) [in] as [a|an|the] [acting] ROLE|(have|has|have got) no ROLE|don t have [a|an] ROLE|(can t|cannot|can not) (afford|pay|find) [a|an|the] ROLE
      """,
    vi: """
      (không|chưa) [có|đủ] tiền (thuê|tuyển|trả) [một] ROLE|(chưa|không) (thuê|tuyển) [được|nổi] [một] ROLE
      (không có|chưa có|thiếu|vắng|thay) [một] ROLE|ROLE (nghỉ|nghỉ việc|rời đi|vắng mặt|từ chức)
      """),
  Rule(
    "under another role", .reportsTo, sought: "reports under báo cáo conflict",
    en: """
      ROLE … (be|sit|stand|report|placed|sits|stands) (under|below|to) [a|an|the] ROLE|^ (is|are) [a|an|the] ROLE (under|below) [a|an|the] ROLE
      """,
    vi: """
      ROLE [nên|phải|có|nằm|đứng|ở] [nằm|đứng|ở|làm] (dưới|dưới quyền|thuộc|thuộc quyền) [của] ROLE
      """),
  Rule(
    "who appoints", .reportsTo, sought: "appoints appoint removes board bổ nhiệm miễn nhiệm",
    aspect: .appointment,
    en: """
      (who|which|whom) … (appoint*|hire*|fire|fires|dismiss*|remove*|sack|sacks|choose*|select*|pick|picks|elect|elects|name|names|find|finds|get rid of|oust|ousts|throw out|kick out|let go of) [a|an|the] [new|next] ROLE
      (board|shareholders|owner|owners|members council) … (fire|fires|dismiss*|remove*|appoint*|replace*|oust*|choose*|sack*) [a|an|the] ROLE
      ROLE … (appointed|elected|chosen|hired|fired|dismissed|removed|sacked) by
      (who|whom|board) (decide|decides|settles|determines|says) … who (becomes|become|is|gets to be|will be|should be|follows) … ROLE|whose (decision|call|choice) … who (becomes|become|is|gets to be|will be|should be) … ROLE
      """,
    vi: """
      ai … (sa thải|đuổi|cách chức|miễn nhiệm|bãi nhiệm|bãi chức|phế truất|bổ nhiệm|chọn|bầu|cử|chỉ định) [việc|chức|một] ROLE
      (hội đồng quản trị|cổ đông|chủ sở hữu) … (bãi nhiệm|miễn nhiệm|bổ nhiệm|cách chức|sa thải|thay) ROLE
      ROLE … (do ai|ai) (bổ nhiệm|bầu|chọn|cử|chỉ định|miễn nhiệm)
      ai … (quyết định|quyết|chọn|định|duyệt) [xem] ai (làm|lên|thành|giữ chức|sẽ làm|được làm|lên làm|kế nhiệm) [chức] ROLE
      """),
  Rule(
    "who reports", .reports,
    sought: "report reports teams departments under báo cáo thuộc cấp dưới bộ phận đội phòng gồm",
    en: """
      (who|which|what) … (report|reports|reporting|answers) [directly|in] (to|into) [a|an|the] ROLE
      who (report|reports) to (him|her|them|it)
      (anybody|anyone|somebody|someone) (report|reports) to [a|an|the] ROLE
      direct (reports|report)|subordinate*
      who [else] [works|work|sits|is|s|are|comes] (under|below) [a|an|the] ROLE
      who does [a|an|the] ROLE (manage|supervise|lead|oversee)
      (teams|people|departments|functions|team|staff) [is|are|work|works|sit|sits|that] [are|is|work] (under|below) [a|an|the] ROLE
      """,
    vi: """
      (ai|người nào|bộ phận nào|phòng ban nào|phòng nào|chức danh nào|vị trí nào|vai trò nào|đội nào) … báo cáo [trực tiếp] [công việc] [cho|lên|với|tới] ROLE
      (bộ phận nào|phòng ban nào|phòng nào|đội nào|những ai|ai|nhóm nào) … (thuộc|trực thuộc|dưới) [quyền] [quản lý] [của] ROLE
      cấp dưới|thuộc cấp|dưới quyền [của] ROLE|dưới trướng|dưới [trực tiếp] ROLE
      ROLE (quản lý|giám sát|phụ trách) (ai|những ai|phòng ban nào|bộ phận nào|phòng nào|đội nào|những bộ phận nào|những phòng ban nào)
      """),
  Rule(
    "reports to whom", .reportsTo, sought: "reports to báo cáo cho",
    en: """
      ROLE … (report|reports|reporting|answers|answerable) [directly|straight|only|also] to
      ROLE … (take|takes|get|gets|receive|receives) [his|her|their] (orders|instructions) from|ROLE … (work|works) (for|under) [a|an|the] ROLE
      (who|whom|where) … ROLE … (report|answer|sit)
      (which|what) (exec|execs|executive|executives|boss|bosses|role|roles|chief|chiefs|officer|officers|people|person) … ROLE … (answer|answers|report|reports) [to]
      whose (orders|instructions|lead) … ROLE … (follow|follows|take|takes|obey|obeys|get|gets)
      who (do|does) (he|she|they|it) report [to]
      reporting (line|lines|structure|relationship)
      who (gives|give) … (orders|instructions) to [a|an|the] ROLE
      (boss|bosses|superior|superiors|line manager) (of|for)|ROLE … (boss|superior|superiors)
      who [is] above [a|an|the] ROLE
      (who|which) … (supervise*|manage*|evaluat*|replace*) [a|an|the] ROLE
      """,
    vi: """
      ROLE … báo cáo [trực tiếp] [công việc] (cho|lên|với|tới|ai|đâu)
      ^ [thế|vậy|còn|và] báo cáo [trực tiếp] (cho|lên|với) (ai|đâu)
      ROLE [thì] (có ai|ai) [ở|đứng|ngồi] trên|(ai|người nào) [là] [người] [ở|đứng|ngồi] trên [đầu] ROLE|trên [đầu] ROLE [là|có|thì] ai
      cấp trên|sếp [trực tiếp|lớn] [của] ROLE|dưới quyền [của] ai|tuyến báo cáo|trực thuộc ai
      ROLE … (có sếp|chịu sự quản lý|dưới ai|thuộc quyền ai|do ai quản lý|ai quản lý|ai giám sát|ai đánh giá|ai quản)
      ai [là] [người] [có quyền] (quản lý|giám sát|đánh giá) ROLE
      ai [là] [người] (ra lệnh|chỉ đạo|giao việc) [cho] ROLE
      ROLE … (nghe lệnh|nhận lệnh|nhận chỉ đạo|nghe chỉ đạo|chịu sự chỉ đạo|dưới quyền) [của|từ] (ai|ROLE)|ROLE … là sếp [của|trực tiếp của] ROLE
      """),
]
