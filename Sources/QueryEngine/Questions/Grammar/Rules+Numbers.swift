/// Which roles there are, when, how long, how many.
let rulesAboutNumbers: [Rule] = [
  Rule(
    "which roles", .roles,
    en: """
      (which|what|how many) roles|list [of] [all] [the] (roles|executives|officers)|what c (level|suite) roles
      """,
    vi: """
      (những|các|bao nhiêu|mấy) vai trò [nào]|danh sách [các] vai trò|(có|gồm) những chức danh
      """,
    examples: ["which roles do you know", "có bao nhiêu vai trò", "list of roles"]),
  Rule(
    "types", .quantity, sought: "types recognised kiểu loại named",
    en: """
      (types|kinds|sorts|categories|type|kind) of|what (types|kinds)|different (types|kinds)
      """,
    vi: """
      (mấy|những|các|bao nhiêu|nhiều) (loại|kiểu|dạng)|phân loại
      """,
    examples: ["how many types of CTO are there", "Có mấy kiểu COO?", "what kinds of COO exist"]),
  Rule(
    "term", .timing, sought: "term tenure months nhiệm kỳ tại chức trung bình",
    en: """
      term of office|average (tenure|tenures)|tenure|tenures|how long … (stay|stays|serve|serves|last|lasts|term)|length of … term
      """,
    vi: """
      nhiệm kỳ trung bình|nhiệm kỳ|tại vị|tại chức|giữ chức bao lâu|tenure
      """,
    examples: [
      "Nhiệm kỳ của tổng giám đốc là bao lâu?", "how long does a CEO stay",
      "how long is the term of office of a CEO",
    ]),
  Rule(
    "origin", .timing,
    sought: "grew grown first defined dates role title hình thành thập niên định nghĩa lần đầu",
    en: """
      (start|started|begin|began|emerge|emerged|appear|appeared|exist) $|history|origin|origins|(first|originally) (appear|appeared|defined|created|used|introduced)|how old is the|since when|come into being|(grow|grew) out of|invented
      """,
    vi: """
      ra đời|nguồn gốc|lịch sử|bắt nguồn|xuất hiện (từ|khi|năm|lần)|có từ (bao|khi|năm)|hình thành
      """,
    examples: ["Vai trò CTO ra đời khi nào?", "history of the CIO title", "nguồn gốc của vai trò CIO"]),
  Rule(
    "how many", .quantity, sought: "percent average about",
    en: """
      how (many|often|much|common|rare|old)|percent*|(share|proportion|number) of|average
      """,
    vi: """
      bao nhiêu|mấy (nhóm|người|giờ|cấp)|tỷ lệ|phần trăm|phổ biến|trung bình|số lượng
      """,
    examples: [
      "How many hours a day does a CEO work?", "Bao nhiêu phần trăm công ty Fortune 1000 có CPO?",
    ]),
  Rule(
    "when to have one", .timing,
    sought:
      "young early startups company has without before arrives not every small startup trẻ chưa có xuất hiện không phải nhỏ",
    en: """
      when [should|does|do|would|must|can] … (hire|hires|need|needs|appoint|add|get|have|want) [a|an|the|its] [first] ROLE
      too (early|small|soon) … ROLE
      """,
    vi: """
      (khi nào|lúc nào|bao giờ|thời điểm nào|giai đoạn nào|khi) … (cần|nên|thuê|tuyển|có|phải) [có|thuê|tuyển] [một] ROLE
      """,
    examples: ["when should a startup hire a CPO", "khi nao can thue cpo", "Khi nào công ty cần CPO?"]),
  Rule(
    "when", .timing, sought: "when years startups young first khi lúc năm startup",
    en: """
      when|whenever|what (year|stage|time|date)|how (long|early|soon)
      """,
    vi: """
      khi nào|bao giờ|lúc nào|năm nào|thời điểm|giai đoạn nào|bao lâu|từ khi
      """,
    examples: ["When does the CTO take care of security?", "cto viet ma khi nao"]),
]
