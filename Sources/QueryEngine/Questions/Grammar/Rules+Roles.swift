/// What a role does and is: the widest questions, asked last.
let rulesAboutRoles: [Rule] = [
  Rule(
    "duties", .duties,
    en: """
      duty|duties|dutys|task|tasks|job description|jd|day to day|daily|activities|ROLE job
      (what|how) (does|do|did|should) [a|an|the] ROLE [actually|really] … (do|does|spend|work)|(work|job) of [a|an|the] ROLE|ROLE … do $
      """,
    vi: """
      nhiệm vụ|làm [những|các] [công] [việc] gì|công việc|việc (gì|của)|phải làm|mô tả việc|hằng ngày|hàng ngày|làm những
      """,
    examples: [
      "Nhiệm vụ của CPO là gì?", "What does a CPO do all day?", "CTO job description", "nhiem vu cua cpo",
      "cpo lam gi",
    ]),
  Rule(
    "responsibilities", .responsibilities,
    en: """
      responsib*|accountab*|in charge of|charged with|expected (of|from)|expectations|role of|scope|remit|(function|functions|areas) of|oversee*|own|owns|lead|leads|manage|manages
      """,
    vi: """
      trách nhiệm|phụ trách|đảm nhiệm|đảm trách|(những|các) mảng|mảng nào|chức năng|quản lý [những] gì|vai trò của ROLE|phạm vi|nắm
      """,
    examples: [
      "responsibilities of a chief information officer", "CMO chịu trách nhiệm về những mảng nào?",
      "cpo phu trach nhung mang nao",
    ]),
  Rule(
    "definition", .definition,
    en: """
      (what|who) (is|are|s|was) [a|an|the|exactly|really|meant] [by] [a|an|the] (TITLE|AREA)
      (whats|whos|wat|wats) [is] [a|an|the] (TITLE|AREA)
      define|definition|meaning|mean|means|explain|describe|tell me [more] about|introduce|overview|information (about|on)|what [a|an|the] TITLE is
      """,
    vi: """
      là [cái|chức|vị|người|vai] [trò|trí|vụ] (gì|ai)|nghĩa [là]|định nghĩa|khái niệm|giải thích|giới thiệu|tìm hiểu|thông tin
      (nói|kể|biết) về|hiểu (là|thế nào)|thế nào là
      """,
    examples: [
      "What is a CPO?", "CPO là gì?", "cpo la gi", "who is the ciso", "CEO là ai trong công ty?",
      "tell me about the CAIO", "what does chief operating officer mean",
    ]),
]
