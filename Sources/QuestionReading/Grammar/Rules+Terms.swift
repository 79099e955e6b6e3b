/// How long a role is held: asked before how many years it takes to get there, which counts years, too.
let rulesAboutTerms: [Rule] = [
  Rule(
    "longest term", .timing, sought: "term at most years reappointment tối đa nhiệm kỳ năm", aspect: .number,
    en: """
      (maximum|longest|limit|limits|limited) … (term|terms|tenure)|(term|terms|tenure) … (maximum|limit|limits|limited|at most)
      """,
    vi: """
      nhiệm kỳ … (tối đa|không quá|giới hạn)|(tối đa|giới hạn) … nhiệm kỳ
      """),
  Rule(
    "term", .timing, sought: "term tenure months nhiệm kỳ tại chức trung bình", aspect: .number,
    en: """
      term of office|average (tenure|tenures)|tenure|tenures|how long … (stay|stays|serve|serves|last|lasts|term|survive|survives|hold|holds|keep|keeps)|length of … term
      how many years … (stay|stays|serve|serves|last|lasts|survive|survives|hold|holds)|(years|time) in (office|the job|the seat|the role)
      """,
    vi: """
      nhiệm kỳ trung bình|nhiệm kỳ|tại vị|tại chức|giữ chức bao lâu|tenure
      (trụ|giữ chức|giữ ghế|ngồi ghế|tại nhiệm|ở chức|gắn bó|đương chức) [được|vững] [khoảng|tầm|trung bình] (bao lâu|mấy năm|bao nhiêu năm|lâu)
      ROLE … (làm|ngồi) [được] [khoảng|tầm|trung bình] (bao lâu|mấy năm|bao nhiêu năm|bao nhiêu lâu) (thì|là) (nghỉ|đổi|hết|rời|thay)
      """),
]
