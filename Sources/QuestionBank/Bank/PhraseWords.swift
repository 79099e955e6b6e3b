/// Words by which one sees where a phrase of a sentence begins, in both languages.
enum PhraseWords {
  static let articles: Set = ["a", "an", "the", "các", "những", "một", "mọi", "mỗi", "từng", "nhiều"]

  /// Words that a phrase hangs on: what is left out does not begin with them.
  static let joints: Set = ["and", "or", "và", "hoặc", "&", "–", "-", "hay", "của"]

  /// Vietnamese verbs of two syllables, whose object begins after them.
  static let verbs: Set = [
    "phụ trách", "quản lý", "giám sát", "bảo đảm", "đảm bảo", "xây dựng", "đánh giá", "hỗ trợ", "thực hiện",
    "tham gia", "bao gồm", "sử dụng", "phối hợp", "quyết định", "chấp nhận", "cải tiến",
    "nâng cao", "xác định", "dẫn dắt", "điều hành",
    "kiểm soát", "theo dõi", "thực thi", "hoạch định", "giải quyết", "phát huy", "giảm dần",
    "tư vấn", "thay thế", "đóng vai", "dưới quyền", "tự mình", "vai trò", "dự thảo", "chuẩn bị", "phê duyệt",
    "so với", "duy trì", "cung cấp", "thiết lập", "trình bày", "thúc đẩy", "tổ chức",
  ]

  /// Words after which a phrase begins, in both languages.
  static let links: Set = [
    "to", "of", "in", "for", "with", "by", "at", "from", "on", "into", "over", "through", "across", "and",
    "or", "than", "as", "before", "after", "when", "where", "because", "that", "is", "are", "without",
    "within",
    "about", "under", "until", "while", "if", "not", "against", "between", "how", "what",
    "để", "cho", "với", "của", "trong", "về", "từ", "bằng", "theo", "và", "hoặc", "là", "mà", "khi", "nếu",
    "ở",
    "trên", "vào", "thành", "đến", "tới", "nhằm", "cùng", "do", "bởi", "như", "hơn", "qua", "gồm", "vì",
    "rằng",
    "giữa", "thì", "thuộc", "giúp", "nên", "cần", "phải", "sang", "trừ",
  ]

  /// Whether two words are one, so that nothing may stand between them: ‘cho phép’, ‘how many’.
  static func isOneWord(_ first: String, _ second: String) -> Bool {
    compounds[first]?.contains(second.filter(\.isLetter)) ?? false
  }

  private static let compounds: [String: Set<String>] = [
    "how": ["many", "much", "long", "far", "often", "well", "big", "fast"],
    "as": ["well", "far", "long", "such"],
    "of": ["course", "which", "whom"],
    "in": [
      "which", "whom", "order", "turn", "substance", "practice", "fact", "general", "particular", "addition",
      "time",
    ],
    "at": ["least", "most", "all"],
    "by": ["which", "whom"], "for": ["which", "whom", "example"], "to": ["which", "whom"],
    "with": ["which", "whom"],
    "more": ["than"], "less": ["than"], "rather": ["than"], "such": ["as"], "so": ["that"], "out": ["of"],
    "cho": ["phép", "thấy", "biết", "vay", "thuê", "rằng", "đến", "tới", "dù", "nên"],
    "thành": [
      "viên", "lập", "phần", "công", "phố", "tích", "quả", "thạo", "thật", "ra", "ngữ", "niên", "tựu", "bại",
    ],
    "theo": ["dõi", "đuổi", "đó", "kịp", "sát", "cách"],
    "từ": ["chối", "bỏ", "chức", "khóa", "vựng", "đó", "nhiệm"],
    "về": ["hưu", "sau", "nước", "đích"], "bằng": ["cấp", "chứng", "nhau", "cách", "được"],
    "trong": ["sạch", "nước", "suốt", "khi", "đó", "ngoài", "vòng", "sáng"],
    "trên": ["hết", "dưới", "toàn", "thế"],
    "vào": ["cuộc", "việc", "nghề", "lúc", "khoảng"], "đến": ["hạn", "từ", "nỗi", "đâu"],
    "tới": ["hạn", "mức"],
    "cùng": ["nhau", "lúc", "một", "với", "làm", "cấp", "ngành", "kỳ"], "do": ["đó", "vậy", "dự"],
    "bởi": ["vì", "vậy"],
    "như": ["vậy", "thế", "nhau", "sau", "trên", "là", "một", "nào"],
    "hơn": ["nữa", "nhiều", "hết", "kém", "cả"],
    "qua": ["lại", "đó", "loa", "đi", "đời"], "vì": ["vậy", "thế", "sao"], "giữa": ["kỳ", "các", "chừng"],
    "thuộc": ["vào", "về", "tính", "cấp", "lòng"], "giúp": ["đỡ", "ích"], "nên": ["chăng", "người"],
    "cần": ["thiết", "kíp", "cù"], "phải": ["chăng", "trái"], "để": ["ý", "lại", "dành", "lộ", "mắt"],
    "với": ["tư", "nhau"], "của": ["cải", "mình", "họ", "nó"], "là": ["vì", "do", "gì", "bao"],
    "khi": ["nào", "đó"],
    "ở": ["đâu", "lại", "mức", "chỗ", "đó"], "mà": ["không", "còn", "thôi"], "nếu": ["không", "như"],
    "sang": ["trọng", "tay"], "trừ": ["khi"], "và": ["hoặc"], "hoặc": ["là"],
  ]

  /// Whether an end begins with what is said by the way, which nobody can be asked to go on with.
  static func isAside(_ word: String, _ next: String?) -> Bool {
    switch word {
    case "according", "reported", "theo": true
    case "một": next == "số" || next == "vài"
    case "some", "others", "perhaps", "often", "usually", "có": word != "có" || next == "thể"
    default: false
    }
  }
}
