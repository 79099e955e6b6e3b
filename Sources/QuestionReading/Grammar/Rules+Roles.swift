/// What a role does and is: the widest questions, asked last.
let rulesAboutRoles: [Rule] = [
  Rule(
    "duties", .duties,
    en: """
      duty|duties|dutys|task|tasks|job description|jd|day to day|all day|daily|activities|ROLE job
      (typical|average|normal|usual|ordinary) [working|work] (day|week|month)|day in the life|(day|week|calendar|routine) of [a|an|the] ROLE
      (keep|keeps|fill|fills) [a|an|the] ROLE [so] (busy|day|week|occupied)|busy … ROLE|ROLE [be|is|are|keep|keeps] busy [with]|ROLE … for a living|(what|which) [sort|kind|type|sorts|kinds|types] [of] (work|things|stuff|matters|problems) … ROLE|ROLE (busy|spend|spends) [his|her|their|the|with|on] [time|day|days|week]
      what (is|are|was|s) [a|an|the|our|my] ROLE (supposed|meant|expected|obliged|paid|hired|there) to (do|deliver|achieve|handle)
      (what|how) (does|do|did|should|would|will|can) [a|an|the] ROLE … (do|does|doing|spend|work|working|handle|cover|look after|take care of|care about|deal with|focus on|worry about|get up to)|what [a|an|the] ROLE [really|actually] (does|do|handles|covers|takes care of|takes care|looks after|works on)|(work|job) of [a|an|the] ROLE|ROLE … do $
      """,
    vi: """
      nhiệm vụ|làm [những|các] [công|cái|chuyện] [việc] gì|làm (cái|chuyện) (gì|chi)|(lo|gánh|xử lý|đụng tới) [những|các|mấy] [chuyện|việc|thứ|mảng|phần] (gì|nào)|công việc|việc (gì|của)|phải làm|mô tả việc|hằng ngày|hàng ngày|làm những
      (một|1) (ngày|tuần|tháng) [làm việc] [bình thường] [của] ROLE|lịch làm việc|bận (gì|những gì|bịu)|ROLE … bận
      """),
  Rule(
    "responsibilities", .responsibilities,
    en: """
      responsib*|accountab*|in charge of|charged with|expected (of|from)|expectations|role of|scope|remit|(function|functions|areas) of|oversee*|<its,his,her,our,their,your,my> own|owns|lead|leads|manage|manages
      """,
    vi: """
      trách nhiệm|phụ trách|đảm nhiệm|đảm trách|(những|các) mảng|mảng nào|chức năng|quản lý [những] gì|vai trò của ROLE|phạm vi|nắm
      """),
  Rule(
    "definition", .definition,
    en: """
      (what|who) (is|are|s|was) [a|an|the|exactly|really|meant] [by] [a|an|the] (TITLE|AREA)
      (whats|whos|wat|wats) [is] [a|an|the] (TITLE|AREA)
      TITLE … (what|who) (is|s|are) (that|it|this|those|they|he|she)|TITLE explained
      define|definition|meaning|mean|means|explain|describe|tell me [more] about|introduce|overview|information (about|on)|what [a|an|the] TITLE is
      """,
    vi: """
      là [cái|chức|vị|người|vai|nghề|ông] [trò|trí|vụ|danh] (gì|ai|nào)|nghĩa [là]|định nghĩa|khái niệm|giải thích|giới thiệu|tìm hiểu|thông tin
      (nói|kể|biết) về|hiểu (là|thế nào)|thế nào là
      """),
]
