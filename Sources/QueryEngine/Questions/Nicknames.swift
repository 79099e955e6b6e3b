import Roles

/// Names that people make up for the head of a function: "head of HR", "sếp công nghệ".
///
/// The functions of a role stand on the left of the table, the ways to speak of their heads below it.
func nicknames(of role: Role.ID) -> [String] {
  guard let functions = functionsOfRoles[role.text] else { return nicknamesAlone[role.text] ?? [] }
  let english = functions.en.flatMap { function in
    headsInEnglish.map { $0.replacing("FUNCTION", with: function) }
  }
  let vietnamese = functions.vi.flatMap { function in
    headsInVietnamese.map { $0.replacing("FUNCTION", with: function) }
  }
  return english + vietnamese + (nicknamesAlone[role.text] ?? [])
}

private let headsInEnglish = [
  "head of FUNCTION", "FUNCTION head", "FUNCTION chief", "chief of FUNCTION", "FUNCTION director",
  "director of FUNCTION", "FUNCTION boss", "head of the FUNCTION department",
]

private let headsInVietnamese = [
  "sếp FUNCTION", "trưởng FUNCTION", "trưởng phòng FUNCTION", "trưởng bộ phận FUNCTION", "giám đốc FUNCTION",
  "người đứng đầu FUNCTION", "người đứng đầu mảng FUNCTION", "người đứng đầu bộ phận FUNCTION",
  "lãnh đạo FUNCTION", "giám đốc mảng FUNCTION", "giám đốc phụ trách FUNCTION",
]

private let functionsOfRoles: [String: (en: [String], vi: [String])] = [
  "cpo": (["product"], ["sản phẩm"]),
  "cto": (["technology", "tech", "engineering"], ["công nghệ", "kỹ thuật"]),
  "cfo": (["finance"], ["tài chính"]),
  "coo": (["operations"], ["vận hành"]),
  "cmo": (["marketing"], ["marketing", "tiếp thị"]),
  "cio": (["it", "information technology"], ["công nghệ thông tin", "CNTT", "IT"]),
  "ciso": (
    ["security", "cybersecurity", "cyber security", "information security"],
    ["an ninh mạng", "bảo mật", "an toàn thông tin", "an ninh thông tin", "bảo mật thông tin"]
  ),
  "chro": (["hr", "human resources", "people", "personnel"], ["nhân sự", "HR", "nguồn nhân lực"]),
  "cro": (["revenue"], ["doanh thu"]),
  "cdo": (["data"], ["dữ liệu"]),
  "clo": (["legal"], ["pháp chế", "pháp lý"]),
  "cso": (["strategy"], ["chiến lược"]),
  "cco-customer": (["customer", "customer success"], ["khách hàng", "chăm sóc khách hàng"]),
  "cco-commercial": (["commercial"], ["thương mại"]),
  "cco-compliance": (["compliance"], ["tuân thủ"]),
  "caio": (["ai", "artificial intelligence"], ["trí tuệ nhân tạo", "AI"]),
  "csco": (["supply chain"], ["chuỗi cung ứng", "cung ứng"]),
]

private let nicknamesAlone: [String: [String]] = [
  "ceo": ["big boss", "sếp tổng", "top boss", "giám đốc công ty", "chief exec", "general director"],
  "clo": ["top lawyer", "GC"],
  "cpo": ["product executive"],
  "cco-customer": ["customer CCO", "CCO customer", "CCO khách hàng"],
  "cco-commercial": ["commercial CCO", "CCO commercial", "CCO thương mại"],
  "cco-compliance": ["compliance CCO", "CCO compliance", "CCO tuân thủ"],
]
