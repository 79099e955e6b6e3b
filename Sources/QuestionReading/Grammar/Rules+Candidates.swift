/// What a candidate for a role needs.
let rulesAboutCandidates: [Rule] = [
  Rule(
    "certificates", .requirements, sought: "certificate certificates certification chứng chỉ",
    aspect: .certificate,
    en: """
      certif*|licen*|bar (exam|admission)|credential*
      """,
    vi: """
      chứng chỉ|chứng nhận|giấy phép hành nghề|bằng hành nghề
      """),
  Rule(
    "years of experience", .requirements, sought: "years experience năm kinh nghiệm",
    unwanted: "tenure term stay nhiệm kỳ", aspect: .years,
    en: """
      experience|experienced|how many years|years (of|to|do)|how long … (need|required|become|take)|how senior
      """,
    vi: """
      kinh nghiệm|tuổi nghề|thâm niên|(bao nhiêu|mấy) năm (để|làm|mới|nghề)|(bao nhiêu|mấy) năm thì (được|lên|thành|mới|có|đủ)|mất (bao nhiêu|mấy) năm|bao lâu (để|mới)
      """),
  Rule(
    "field of study", .requirements, sought: "degree field accepted bằng ngành chấp nhận", aspect: .field,
    en: """
      (field|fields|area|areas) of study|major|majors|study|studied|studying|subjects|(degree|degrees) in
      """,
    vi: """
      ngành (gì|nào|học)|học (gì|ngành|chuyên|những gì|về)|chuyên ngành
      """),
  Rule(
    "without a degree", .requirements,
    sought: "equivalent accepted experience instead tương đương chấp nhận thay", aspect: .degree,
    en: """
      (without|no|lack*|skip*) [a|an|any|the] (degree|diploma|mba|college|university|bachelor*|master*)
      (degree|mba|diploma|college) (necessary|mandatory|optional|really)
      """,
    vi: """
      (không [cần] [có]|thiếu|chưa có|khỏi) (bằng|bằng cấp|bằng đại học|đại học|mba|thạc sĩ) … (không|được|sao)
      """),
  Rule(
    "degree", .requirements, sought: "degree bachelor master mba law bằng cử nhân thạc sĩ học vấn luật",
    aspect: .degree,
    en: """
      degree|degrees|diploma|mba|phd|doctorate|bachelor|bachelors|master|masters|education|educational|academic|university|college|law school|graduate|graduated
      """,
    vi: """
      bằng (cấp|thạc|cử|tiến|đại|mba|luật|gì|kinh|tốt)|bằng [cấp] của (ROLE|một)|tấm bằng|(có|cần|không) bằng
      thạc sĩ|cử nhân|tiến sĩ|học vấn|trình độ|đại học|cao học|học (luật|mba|kế toán|đại)|mba|tốt nghiệp
      """),
  Rule(
    "levels", .requirements, sought: "scale level levels thang mức", aspect: .level,
    en: """
      (what|which) (level|levels)|how (good|strong|deep|much) … (know|knowledge|understand)|level of|scale of|skill (level|levels)
      """,
    vi: """
      mức (nào|độ|yêu cầu|cần)|cấp độ|thang điểm|mấy điểm|giỏi [đến] (mức|cỡ)
      """),
  Rule(
    "skills", .requirements, sought: "skills skill kỹ năng kiến thức", aspect: .skills,
    en: """
      (need|needs|have|require*) [a|an|some] [WORD] background|background (should|must|does|do|is needed|needed|required)|skill*|competenc*|competent|abilit*|trait*|qualities|characteristics|attributes|knowledge|(need|have to|must|should) … (know|code|program)
      able to (do|lead|manage|handle|work|speak)|be able to|should … be good at|(strengths|talents) … ROLE
      """,
    vi: """
      kỹ năng|năng lực|phẩm chất|tố chất|kiến thức|cần (giỏi|biết|hiểu)|giỏi (gì|về)|phải (biết|giỏi)
      """),
  Rule(
    "requirements", .requirements,
    en: """
      require*|qualif*|criteria|prerequisite*|eligib*|candidate|candidates|what does it take|suitable|hiring requirements
      (what|who) … (need|needs|take|takes) … (to|for)|(need|needs) to (be|become|have)|(must|should) have|what (do i|does one|do you) need
      what makes a (good|great) ROLE|^ can … (person|someone|somebody|anybody|anyone|people|engineer|i|you) … (be|work as) [a|an|the] ROLE
      how WORD [a|an] WORD … ROLE (have|need|needs) to be|how WORD (must|should|does) [a|an|the] ROLE [have to|need to] be
      """,
    vi: """
      yêu cầu [công việc|tuyển dụng]|điều kiện|tiêu chuẩn|tiêu chí|đòi hỏi|ứng viên|cần chuẩn bị|phải có|cần [phải] có
      cần [có] [những] gì|thế nào là một ROLE (giỏi|tốt)
      """),
]
