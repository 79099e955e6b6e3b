/// What a knowledge base of roles does not hold; asked before everything else, so that no fact passes for it.
let rulesAboutThingsOutside: [Rule] = [
  Rule(
    "who decides on pay", .ownership,
    en: """
      (who|whom|which) … (set|sets|decide|decides|determines|approves|approve|owns|handles|designs|responsible|accountable|work|works|figure|figures|calculates|sorts|fixes|deals|answers|runs) … \
      (pay|paid|salary|salaries|compensation|bonus|bonuses|rewards)
      (pay|salary|salaries|compensation|bonuses) (decided|set|approved|determined) by
      """,
    vi: """
      (ai|bộ phận nào|vai trò nào) … (quyết định|quyết|duyệt|phụ trách|lo|quản lý|chịu trách nhiệm|đặt|chi|định|tính|giải quyết) … (lương|thưởng|đãi ngộ)
      (lương|thưởng|đãi ngộ) … (do ai|ai quyết|ai duyệt|ai phụ trách|ai lo|thuộc về ai)|(chê|kêu|than|chậm|nợ|tính|trả) [WORD] lương … (ai|sếp nào|giám đốc nào|bộ phận nào|phòng nào)
      """),
  Rule(
    "who decides on the pay of a role", .involvement,
    sought: "pay committee board decide lương thưởng ủy ban hội đồng quyết", aspect: .pay,
    en: """
      (who|whom|which) … (set|sets|decide|decides|determines|approves|approve|fixes) … ROLE [s] (pay|salary|compensation|bonus|bonuses)
      (who|whom) … (set|sets|decide|decides|determines|approves|approve|fixes) … (pay|salary|compensation|bonus|bonuses) (of|for) [a|an|the] ROLE
      """,
    vi: """
      (lương|thưởng|đãi ngộ) [của|cho] ROLE … (ai|do ai) [quyết|quyết định|duyệt|định|đặt|phê duyệt|trả]|ai … (quyết|quyết định|duyệt|định|đặt|phê duyệt) … (lương|thưởng|đãi ngộ) [của|cho] ROLE
      """),
  Rule(
    "whether a role decides on pay", .involvement, sought: "decides pay committee quyết lương ủy ban",
    en: """
      ROLE … (set|sets|decide|decides|determine|determines|approve|approves) … (pay|paid|salary|salaries|compensation|bonus|bonuses|rewards)
      ROLE [s] (pay|salary|compensation|bonus|bonuses) … (set|decided|determined|approved|fixed) by … ROLE
      ROLE (get|gets|take|takes|be|is) paid what … (decide|decides|want|wants|like|likes|choose|chooses)
      """,
    vi: """
      ROLE … (quyết định|quyết|duyệt|đặt|định) … (lương|thưởng|đãi ngộ)
      (lương|thưởng|đãi ngộ) [của|cho] ROLE … ROLE … (quyết định|quyết|duyệt|đặt|định|chọn)
      """),
  Rule(
    "pay", .outside, subject: .pay,
    en: """
      <one,two,second,extra,another> salary|salaries|(make|makes|making|get|gets) [WORD] money|more money than|wage|wages|earn|earns|earning|earnings|income|incomes|paycheck|remuneration|stock options|equity|rich|wealthy|millionaire*|billionaire*
      how much … (make|makes|paid|pay|worth)|how much … TITLE … (take home|took home|takes home|pocket|pockets|rake in|bring home)|(take|takes|took|bring|brings) home … TITLE
      (what|which) … (bonus|bonuses|salary|salaries|compensation|pay package|equity|perks) … TITLE … (get|gets|receive|receives|earn|earns|make|makes|expect)
      how much (do|does|can|will|would|should) [a|an|the] TITLE [usually|typically|normally] (get|receive|cost|charge|expect|take home)
      TITLE [average|annual|typical] (pay|compensation)
      (pay|compensation) [package|range|level] (of|for) [a|an|the] TITLE
      (bonus|bonuses) (of|for) [a|an|the] TITLE
      (well|highest|best|better|most) paid|paid (more|less|most|better|well|best)|pay (scale|range|grade)
      """,
    vi: """
      <đo,chất,số,khối,sản,lực,năng,dung,trọng,lưu> lương (TITLE|của|cho|bao|cao|thấp|tháng|năm|trung|khởi|một|là)
      thu nhập|lương bổng|mức lương|tiền lương|thưởng tết|tháng lương|lương tháng
      (kiếm|lãnh|lĩnh|nhận) [được] bao nhiêu|trả bao nhiêu|đãi ngộ … bao nhiêu|thưởng bao nhiêu
      TITLE [được|có] lương|thưởng của TITLE
      """),
  Rule(
    "a person", .outside, subject: .person,
    en: """
      who (is|was|are|s|became|will) [be] [the] [current|new|former|first|next|present|acting] TITLE (of|at|in|for|from) [the] ORG
      who (is|was) [the] [world] [first|current|youngest|oldest|present] (first|current|youngest|oldest|present) TITLE
      who [is|are|was] NAME [s] TITLE
      name of [the] [current] TITLE (of|at|in) [the] ORG
      (current|incumbent) TITLE (of|at) ORG
      ^ name (a|some|any|me) [famous|well known] TITLE
      TITLE … (favourite|favorite) [WORD] (food|drink|beer|colour|color|song|film|movie|book|restaurant|team)|(favourite|favorite) [WORD] of TITLE|bank account (of|for) [the|our|a] TITLE|TITLE [s] (bank account|account number|passport|wife|husband|home)
      born|birthday|birthdate|biography|net worth|wikipedia|how old (is|are) [the|a|an] TITLE|how old is ORG|phone number|mobile number|(email|e mail|mail|home|postal) address|(email|e mail|phone|mobile|contact details|linkedin|facebook|instagram) [number|account] (of|for) [the|our|a] TITLE|TITLE [s] (email|e mail|phone|mobile|facebook|instagram|contact details)|TITLE [s] linkedin|linkedin [profile|page] (of|for)
      TITLE name $
      """,
    vi: """
      TITLE [hiện tại|hiện nay|mới|cũ] (của|tại|ở|bên) ORG … là ai
      TITLE ORG là ai
      ai [đang|từng|sẽ] [là|làm|giữ] [chức] TITLE [hiện tại] (của|tại|ở|bên) ORG
      ai (đang|từng) [là|làm|giữ] [chức] TITLE
      TITLE [của|tại|ở] ORG … tên [là] gì
      TITLE (hiện tại|hiện nay|đương nhiệm)
      sinh năm (nào|bao nhiêu)|sinh ngày|tiểu sử|số điện thoại|bao nhiêu tuổi (rồi|$)
      TITLE … thích (ăn|uống|mặc|chơi|nghe|xem|màu|đi|món)|số tài khoản [ngân hàng] [của] TITLE|(căn cước|cccd|hộ chiếu|quê|nhà riêng|vợ|chồng) [của] TITLE
      tên [của] TITLE (của|tại|ở) ORG
      (email|e mail|mail|sđt|zalo|facebook|điện thoại|địa chỉ nhà) [liên hệ] [của] TITLE|TITLE … (email|e mail|sđt|zalo|facebook) (là gì|là bao nhiêu|bao nhiêu|nào)
      TITLE [của|tại|ở] ORG ORG [ORG] là ai
      """),
  Rule(
    "a ranking of people", .outside, subject: .ranking,
    en: """
      (best|greatest|top|richest|famous|worst|youngest|oldest|successful|influential|powerful|well known|number one) [female|male|tech|vietnamese] TITLE
      (top|best) (10|ten|5|five|20|100) TITLE
      TITLE (ranking|rankings|list of names|of the year)
      """,
    vi: """
      TITLE (giỏi|giàu|nổi tiếng|trẻ|tốt|xuất sắc|quyền lực|tài|đẹp trai|hàng đầu) [nhất]
      (top|tốp) [WORD] TITLE|xếp hạng [các] TITLE
      ai là [WORD] TITLE … nhất|TITLE nào … nhất|những TITLE nổi tiếng
      """),
  Rule(
    "other subjects", .outside, subject: .other,
    en: """
      (my|our) [WORD] WORD at home|weather|stock price|share price|gold price|exchange rate|recipe|horoscope|lyrics|football|soccer|world cup|joke|homework|poem
      (best|good|top|recommended|favorite|favourite) … (software|app|apps|laptop|phone)
      (which|what) [WORD] (software|app|apps|laptop) … (use|buy|recommend)|(what|how) … (wear|dress)
      ^ who (invented|discovered|painted|composed|directed|sang|sings|starred|starring|voiced)|in the world $|in the universe|meaning of life|riddle|trivia
      translate (this|the following)|what time is it|bake|capital of [the] ORG|(president|king|queen|mayor) of [the] (usa|us|united states|world|city|country)|prime minister|^ (hello|hi|hey|thanks|thank you|bye|goodbye|good morning) $
      """,
    vi: """
      ^ (xin chào|chào|chào bạn|cảm ơn|cám ơn|cảm ơn bạn|tạm biệt) $|thời tiết|tỷ giá|nấu ăn|cách nấu|cách luộc|bóng đá|đội tuyển|trận đấu|tỷ số|làm thơ|tử vi|chuyện cười|mấy giờ rồi|kể chuyện|thủ đô|tổng thống|thủ tướng|chủ tịch (nước|xã|phường|quận|huyện|tỉnh|quốc hội|thành phố|ủy ban|ubnd)
      ^ ai [đã|là người] (phát minh|phát hiện ra|sáng tác|hát|đóng vai)|nhất (thế giới|hành tinh|vũ trụ)|câu đố|đố vui
      giá (vàng|đô|xăng|usd|bitcoin|cổ phiếu|nhà|đất)|(dùng|xài|mua|tải|cài) [WORD] (phần mềm|app|ứng dụng|laptop|điện thoại) (gì|nào)|mặc (gì|đồ|áo)
      (phần mềm|app) [WORD] nào (tốt|hay|rẻ)
      """),
]
