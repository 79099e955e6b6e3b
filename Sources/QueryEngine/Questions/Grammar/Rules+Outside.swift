/// What a knowledge base of roles does not hold; asked before everything else, so that no fact passes for it.
let rulesAboutThingsOutside: [Rule] = [
  Rule(
    "who decides on pay", .ownership,
    en: """
      (who|whom|which) … (set|sets|decide|decides|determines|approves|approve|owns|handles|designs|responsible|accountable) … \
      (pay|salary|salaries|compensation|bonus|bonuses|rewards)
      (pay|salary|salaries|compensation|bonuses) (decided|set|approved|determined) by
      """,
    vi: """
      (ai|bộ phận nào|vai trò nào) … (quyết định|quyết|duyệt|phụ trách|lo|quản lý|chịu trách nhiệm|đặt|chi|định) … (lương|thưởng|đãi ngộ)
      (lương|thưởng|đãi ngộ) … (do ai|ai quyết|ai duyệt|ai phụ trách|ai lo|thuộc về ai)
      """,
    examples: [
      "Who decides the CEO's pay?", "who is responsible for salaries", "Ai quyết định lương của CEO?",
      "ai phụ trách lương thưởng",
    ]),
  Rule(
    "pay", .outside,
    en: """
      salary|salaries|wage|wages|earn|earns|earning|earnings|income|incomes|paycheck|remuneration|stock options|equity|rich|wealthy|millionaire*|billionaire*
      how much … (make|makes|paid|pay|worth)
      TITLE [average|annual|typical] (pay|compensation)
      (pay|compensation) [package|range|level] (of|for) [a|an|the] TITLE
      (bonus|bonuses) (of|for) [a|an|the] TITLE
      (well|highest|best) paid|pay (scale|range|grade)
      """,
    vi: """
      <đo,chất,số,khối,sản,lực,năng,dung,trọng,lưu> lương (TITLE|của|cho|bao|cao|thấp|tháng|năm|trung|khởi|một|là)
      thu nhập|lương bổng|mức lương|tiền lương
      kiếm [được] bao nhiêu|trả bao nhiêu|đãi ngộ … bao nhiêu|thưởng bao nhiêu
      TITLE [được|có] lương|thưởng của TITLE
      """,
    examples: [
      "How much does a CTO earn?", "CPO salary in Singapore", "Lương CPO bao nhiêu?", "thu nhap cua cfo",
      "how much do CEOs make", "mức lương giám đốc marketing",
    ]),
  Rule(
    "a person", .outside,
    en: """
      who (is|was|are|s|became|will) [be] [the] [current|new|former|first|next|present|acting] TITLE (of|at|in|for|from) [the] ORG
      who (is|was) [the] [world] [first|current|youngest|oldest|present] (first|current|youngest|oldest|present) TITLE
      name of [the] [current] TITLE (of|at|in) [the] ORG
      (current|incumbent) TITLE (of|at) ORG
      ^ name (a|some|any|me) [famous|well known] TITLE
      born|birthday|birthdate|biography|net worth|wikipedia|how old is|phone number|email address|linkedin
      TITLE name $
      """,
    vi: """
      TITLE [hiện tại|hiện nay|mới|cũ] (của|tại|ở|bên) ORG … là ai
      TITLE ORG là ai
      ai [đang|từng|sẽ] [là|làm|giữ] [chức] TITLE [hiện tại] (của|tại|ở|bên) ORG
      ai (đang|từng) [là|làm|giữ] [chức] TITLE
      TITLE [của|tại|ở] ORG … tên [là] gì
      TITLE (hiện tại|hiện nay|đương nhiệm)
      sinh năm (nào|bao nhiêu)|sinh ngày|tiểu sử|số điện thoại|bao nhiêu tuổi
      tên [của] TITLE (của|tại|ở) ORG
      TITLE [của|tại|ở] ORG ORG [ORG] là ai
      """,
    examples: [
      "Who is the CEO of Apple?", "CEO của Vinamilk là ai?", "ai đang làm CEO của FPT",
      "when was Tim Cook born",
      "who was the first CTO", "giám đốc điều hành Vingroup là ai",
    ]),
  Rule(
    "a ranking of people", .outside,
    en: """
      (best|greatest|top|richest|famous|worst|youngest|oldest|successful|influential|powerful|well known|number one) [female|male|tech|vietnamese] TITLE
      (top|best) (10|ten|5|five|20|100) TITLE
      TITLE (ranking|rankings|list of names|of the year)
      """,
    vi: """
      TITLE (giỏi|giàu|nổi tiếng|trẻ|tốt|xuất sắc|quyền lực|tài|đẹp trai|hàng đầu) [nhất]
      (top|tốp) [WORD] TITLE|xếp hạng [các] TITLE
      ai là [WORD] TITLE … nhất|TITLE nào … nhất|những TITLE nổi tiếng
      """,
    examples: [
      "best CEO in the world", "who is the most famous CTO", "CTO giỏi nhất Việt Nam là ai", "top 10 CEO",
      "ceo giau nhat",
    ]),
  Rule(
    "other subjects", .outside,
    en: """
      weather|stock price|share price|gold price|exchange rate|recipe|horoscope|lyrics|football|joke
      translate (this|the following)|what time is it|bake|capital of [the] ORG|(president|king|queen|mayor) of [the] (usa|us|united states|world|city|country)|prime minister|^ (hello|hi|hey|thanks|thank you|bye|goodbye|good morning) $
      """,
    vi: """
      ^ (xin chào|chào|chào bạn|cảm ơn|cám ơn|cảm ơn bạn|tạm biệt) $|thời tiết|tỷ giá|nấu ăn|bóng đá|tử vi|chuyện cười|mấy giờ rồi|kể chuyện|thủ đô|tổng thống|thủ tướng
      giá (vàng|đô|xăng|usd|bitcoin|cổ phiếu|nhà|đất)
      """,
    examples: ["gia vang hom nay", "Thời tiết hôm nay thế nào?", "what's the weather"]),
]
