/// Which roles there are, when, how long, how many.
let rulesAboutNumbers: [Rule] = [
  Rule(
    "which roles", .roles,
    en: """
      (which|what|how many) roles|list [of] [all] [the] (roles|executives|officers)|what c (level|suite) roles
      """,
    vi: """
      (những|các|bao nhiêu|mấy) vai trò [nào]|danh sách [các] vai trò|(có|gồm) những chức danh
      """),
  Rule(
    "types", .quantity, sought: "types recognised kiểu loại named", aspect: .number,
    en: """
      (types|kinds|sorts|categories|type|kind) of|what (types|kinds)|different (types|kinds)
      """,
    vi: """
      (mấy|những|các|bao nhiêu|nhiều) (loại|kiểu|dạng)|phân loại
      """),
  Rule(
    "origin", .timing,
    sought: "grew grown first defined dates role title hình thành thập niên định nghĩa lần đầu",
    aspect: .number,
    en: """
      (start|started|begin|began|emerge|emerged|appear|appeared|exist) $|when did … (start|begin) (having|hiring|appointing|using|naming|to have|to hire|to appoint)|history|origin|origins|(first|originally) (appear|appeared|defined|created|used|introduced)|how old is the|since when|come into being|(grow|grew) out of|invented
      """,
    vi: """
      ra đời|nguồn gốc|lịch sử|bắt nguồn|xuất hiện (từ|khi|năm|lần)|có từ (bao|khi|năm)|hình thành
      """),
  Rule(
    "how many", .quantity, sought: "percent average about", aspect: .number,
    en: """
      how (many|often|much|common|rare|old)|percent*|(share|proportion|number) of|average
      """,
    vi: """
      bao nhiêu|mấy (nhóm|người|giờ|cấp|ngày|thành viên|lần)|tỷ lệ|phần trăm|phổ biến|trung bình|số lượng
      """),
  Rule(
    "when", .timing, sought: "when years startups young first khi lúc năm startup",
    en: """
      <involved,part,say,in,do,role,happens,decide,decides,know,tell> when|whenever|what (year|stage|time|date)|how (long|early|soon)
      """,
    vi: """
      khi nào|bao giờ|lúc nào|năm nào|thời điểm|giai đoạn nào|bao lâu|từ khi
      """),
]
