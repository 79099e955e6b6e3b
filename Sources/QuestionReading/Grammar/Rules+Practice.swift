/// How a role is hired, begun and staffed.
let rulesAboutPractice: [Rule] = [
  Rule(
    "interview", .interview,
    en: """
      interview*|(question|questions) … (reveal|reveals|show|expose|separate|spot) … (candidate|candidates|ROLE)|(question|questions) (to|for|should) … (ask|candidate|candidates|ROLE)|(ask|asking|assess|test|evaluate) … (candidate|candidates|applicant|applicants|applies|apply|applying)
      """,
    vi: """
      phỏng vấn|(câu hỏi|hỏi) [gì] … (ứng viên|tuyển)|(đánh giá|kiểm tra) ứng viên
      """),
  Rule(
    "first days", .firstDays,
    en: """
      first (day|days|week|weeks|month|months|quarter|30|60|90|100|three|six|hundred|ninety|year)|(90|100|30) (day|days)|onboard* … ROLE|ROLE … onboard*|new [as] [a|an|the] ROLE|just (got|been|became) … ROLE|ROLE … (do|tackle|focus on|look at) first|(do|tackle|focus on) first … ROLE|ROLE (starts|begins) [the|a|in]
      (start|starting|started|begin|beginning|join|joining|joined|take over|taking over|took over|step in|stepping in|stepped in|hired|promoted|appointed) [work] [in] (as|to) [the|a|an|our|their] [new|next] ROLE|(day|week|month) one … ROLE|ROLE … (day|week|month) one|(hit the ground|find my feet|settle in) … ROLE
      ROLE … where (do|should|would|must) (i|he|she|they|we) [even] (look|start|begin)|where (do|does|should|would|must) [i|he|she|they|we|a|an|the|new] [new] [ROLE] (look|start|begin) … ROLE
      """,
    vi: """
      (ngày|tuần|tháng|quý) đầu|(90|100|30) ngày|mới (nhậm chức|nhận chức|nhận việc|được lên|ngồi ghế|vào|lên|làm) [chức] [ROLE]|nhậm chức|mới được (thăng|bổ nhiệm|lên) … ROLE|(sắp|vừa|mới|chuẩn bị|tuần sau|tháng sau|tháng tới|tuần tới) [được|sẽ|đi] (làm|lên|nhận|ngồi ghế|về làm|thành) [chức] ROLE|(bắt đầu|khởi đầu) (từ đâu|thế nào|ra sao) … ROLE|ROLE … (bắt đầu|khởi đầu) (từ đâu|thế nào|ra sao)|ROLE … (làm gì|việc gì) (đầu tiên|trước tiên|trước)
      """),
  Rule(
    "team", .team,
    en: """
      (team|teams|staff|people|department) (of|under|size|structure) … ROLE|ROLE … (team|teams) [size|structure|look|look like|consist|include|made]|how (big|large) … team
      (org|organisation|organization|setup|hierarchy) … (under|below|around) [a|an|the] ROLE
      (build|structure|organise|organize|size) … team … ROLE
      how (many|few) (people|staff|employees|heads) … ROLE (have|has|lead|leads|manage|manages|need|needs|run|runs|look after|get)
      how (many|few) … (report|reports) [directly] to [a|an|the] ROLE
      (makes|make) up … (under|around|below) [a|an|the] ROLE|(lieutenants|deputies|right hand) of [a|an|the] ROLE|(leadership|managers|directors) (under|below|around) [a|an|the] ROLE
      """,
    vi: """
      (đội ngũ|đội|bộ máy|cơ cấu|ê kíp|nhóm|team|phòng ban|bộ phận) [nhân sự] [của|dưới] ROLE|ROLE … (đội ngũ|bộ máy|(bao nhiêu|mấy) (người|nhân viên|lính))
      """),
]
