/// Who deals with something that has happened: asked last, since most questions that name nobody are of this kind.
let rulesAboutSituations: [Rule] = [
  Rule(
    "who deals with it", .ownership,
    en: """
      who|whom|whose|(which|what) (exec|execs|executive|executives|chief|chiefs|c level|c suite|officer|leader|director|boss|function|department)
      """,
    vi: """
      (gặp|hỏi|báo|gọi|tìm|cần|nhờ|kiếm) ai|ai|(giám đốc|sếp|phòng|bộ phận|lãnh đạo|người|bên|chức|vị trí) nào
      """),
  Rule(
    "what to do now", .ownership,
    en: """
      what (now|next|then)|what (do|should|can) we do|how (do|should) we (handle|respond|react|deal)
      """,
    vi: """
      (phải|nên) làm (gì|sao|thế nào)|(xử lý|giải quyết|đối phó|ứng phó) (sao|thế nào|như thế nào|ra sao)
      """),
  Rule(
    "is it so", .misconceptions,
    en: """
      ^ (is|are|isn t|aren t) … (same|just|only|nothing|really|always|automatically) …
      """,
    vi: """
      có phải|phải không|đúng không|có đúng|chỉ … (thôi|hả|à|đúng)
      """),
  Rule(
    "what has happened in a company", .ownership, told: .ofCompany,
    en: """
      (a|an|the|one|two|three|another|former|my|our|some) [WORD] (boss|company|firm|team|teams|department|departments|employee|employees|staff|worker|workers|manager|managers|colleague|colleagues|engineer|engineers|customer|customers|client|clients|supplier|suppliers|vendor|vendors|competitor|competitors|partner|partners|investor|investors|shareholder|shareholders|auditor|auditors|inspector|inspectors|regulator|bank|union|founder|founders|journalist|reporter|hacker|hackers|factory|plant|warehouse|branch|server|servers|website|product|products|payroll|sales|app|brand|logo|patents|contract|contracts|data|developer|developers|project|projects|shipment|shipments|order|orders|batch|invoice|invoices|budget|rent|loan|machine|machines|launch|port|containers|truck|trucks|salesman|salesmen)
      (we|our|us) … (hire|hiring|shipped|ship|launch|launched|export|import|merge|acquire|customers|developers|suppliers|investors|employees|staff|branch|factory|loan|batch|invoice|invoices)
      ^ (employees|staff|workers|engineers|customers|clients|suppliers|vendors|competitors|investors|shareholders|auditors|hackers|managers) …
      (posted|spread|spreads|wrote|writes|lies|rumours|rumors|reviews|complained|complains|threatens|sued|suing) … us
      """,
    vi: """
      công ty|cty|xí nghiệp|nhà máy|xưởng|chúng tôi|nhân viên|công nhân|kỹ sư|khách hàng|khách (vip|to|nợ|kiện|đòi|chê|bỏ|than|phàn|kêu|trả|hủy|lớn)|bị khách|đối tác|đối thủ|nhà cung cấp|đoàn (thanh tra|kiểm tra)|thanh tra|cổ đông|nhà đầu tư|máy chủ|sản phẩm|báo chí|nhà báo|hàng (tồn|hóa|lỗi)|lô hàng|doanh số|(hai|2|các|mấy) (team|đội|phòng|bộ phận|phòng ban|nhóm)
      """),
  Rule(
    "what has happened to us", .ownership, told: .ofUs,
    en: """
      we|our|ours|us
      """,
    vi: """
      bên (em|mình|tôi|tụi)|chúng (ta|mình|em)|tụi (em|mình|tui)|hệ thống
      """),
]
