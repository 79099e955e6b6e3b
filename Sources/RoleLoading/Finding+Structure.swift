import SourceText

/// Findings about the form of a file: keys, types, words, numbers, ids.
extension Finding {
  /// What a shape expects at a place.
  enum Expected {
    case text
    case list
    case languages
    case names
    case mapping(LocalizedText)
    case references(Subject.Kind)

    var description: LocalizedText {
      switch self {
      case .text: LocalizedText(en: "a text", vi: "một đoạn chữ")
      case .list: LocalizedText(en: "a list", vi: "một danh sách")
      case .languages: LocalizedText(en: "a mapping from languages", vi: "một bảng theo ngôn ngữ")
      case .names: LocalizedText(en: "a mapping from names", vi: "một bảng theo tên")
      case .mapping(let name):
        LocalizedText(en: "a mapping (\(name[.en]))", vi: "một bảng khóa–giá trị (\(name[.vi]))")
      case .references(let kind):
        LocalizedText(
          en: "a mapping from ids of the kind ‘\(kind.rawValue)’", vi: "một bảng theo mã \(kind.noun[.vi])")
      }
    }
  }

  /// What was left unchecked because a file cannot be read.
  static func notChecked(_ count: Int, files: Int) -> Finding {
    Finding(
      id: "not-checked", severity: .warning,
      message: LocalizedText(
        en:
          "\(count) \(count == 1 ? "reference" : "references") to \(files == 1 ? "it" : "\(files) such files") "
          + "\(count == 1 ? "was" : "were") not checked.",
        vi: "Chưa kiểm tra \(count) chỗ nhắc tới \(files == 1 ? "tệp này" : "\(files) tệp như vậy")."),
      hint: LocalizedText(
        en: "Mend the file first, then validate again.", vi: "Hãy sửa tệp trước rồi kiểm tra lại."))
  }

  static func wrongType(expected: Expected) -> Finding {
    Finding(
      id: "wrong-type",
      message: LocalizedText(
        en: "Here \(expected.description[.en]) is expected.",
        vi: "Chỗ này cần \(expected.description[.vi])."),
      hint: LocalizedText(
        en: "See the guide in KnowledgeBase/README.md, or ‘csuite schema’ for the format.",
        vi: "Xem hướng dẫn trong KnowledgeBase/README.md, hoặc ‘csuite schema’ để biết định dạng."))
  }

  static func unknownKey(_ key: String, in shape: Shape, known: [String]) -> Finding {
    Finding(
      id: "unknown-key",
      message: LocalizedText(
        en: "A \(shape.name) has no key ‘\(key)’.", vi: "Mục này (\(shape.noun[.vi])) không có khóa ‘\(key)’."
      ),
      hint: nearest(to: key, among: known) ?? oneOf(known))
  }

  static func missingKey(_ key: Key, in shape: Shape) -> Finding {
    Finding(
      id: "missing-key",
      message: LocalizedText(
        en: "This \(shape.name) has no ‘\(key.name)’.",
        vi: "Mục này (\(shape.noun[.vi])) thiếu ‘\(key.name)’."),
      hint: LocalizedText(
        en: "Add ‘\(key.name): …’. \(key.meaning)", vi: "Hãy thêm ‘\(key.name): …’."))
  }

  static func missingLanguage(_ language: Language) -> Finding {
    Finding(
      id: "missing-language",
      message: LocalizedText(
        en: "The text is missing in \(language.name[.en]) (‘\(language.rawValue)’).",
        vi: "Thiếu phần chữ bằng \(language.name[.vi]) (‘\(language.rawValue)’)."),
      hint: LocalizedText(
        en: "Add ‘\(language.rawValue): …’ beside the other language; both must say the same.",
        vi: "Hãy thêm ‘\(language.rawValue): …’ bên cạnh ngôn ngữ kia; hai bên phải cùng nội dung."))
  }

  static func unknownLanguage(_ word: String, known: [Language]) -> Finding {
    Finding(
      id: "unknown-language",
      message: LocalizedText(
        en: "This knowledge base has no language ‘\(word)’.",
        vi: "Kho tri thức này không có ngôn ngữ ‘\(word)’."),
      hint: oneOf(known.map(\.rawValue)))
  }

  static let emptyText = Finding(
    id: "empty-text",
    message: LocalizedText(en: "There is no text here.", vi: "Chỗ này chưa có chữ nào."),
    hint: LocalizedText(en: "Write the text, or remove the key.", vi: "Hãy viết nội dung, hoặc bỏ khóa này."))

  static let emptyList = Finding(
    id: "empty-list",
    message: LocalizedText(en: "The list is empty.", vi: "Danh sách đang trống."),
    hint: LocalizedText(en: "Add an entry, or remove the key.", vi: "Hãy thêm một mục, hoặc bỏ khóa này."))

  static func repeatedItem(_ item: String) -> Finding {
    Finding(
      id: "repeated-item",
      message: LocalizedText(
        en: "‘\(item)’ stands in this list twice.", vi: "‘\(item)’ có hai lần trong danh sách này."),
      hint: LocalizedText(en: "Remove one of them.", vi: "Hãy bỏ bớt một chỗ."))
  }

  static func hiddenCharacter(_ shown: String) -> Finding {
    Finding(
      id: "hidden-character",
      message: LocalizedText(
        en: "The text holds a character that cannot be seen: ‘\(shown)’.",
        vi: "Đoạn chữ có ký tự không nhìn thấy được: ‘\(shown)’."),
      hint: LocalizedText(en: "Remove it.", vi: "Hãy xóa ký tự đó."))
  }

  static func unknownWord(_ word: String, known: [String]) -> Finding {
    Finding(
      id: "unknown-word",
      message: LocalizedText(en: "‘\(word)’ cannot stand here.", vi: "Không dùng được ‘\(word)’ ở đây."),
      hint: nearest(to: word, among: known) ?? oneOf(known))
  }

  static func notInteger(_ text: String) -> Finding {
    Finding(
      id: "not-a-number",
      message: LocalizedText(en: "‘\(text)’ is not a whole number.", vi: "‘\(text)’ không phải số nguyên."),
      hint: LocalizedText(en: "Write it in digits, such as 4.", vi: "Hãy viết bằng chữ số, ví dụ 4."))
  }

  static func outOfRange(_ number: Int, _ range: ClosedRange<Int>) -> Finding {
    let (low, high) = (range.lowerBound, range.upperBound)
    return Finding(
      id: "out-of-range",
      message: LocalizedText(
        en: "\(number) lies outside \(low) to \(high).", vi: "\(number) nằm ngoài khoảng \(low) đến \(high)."),
      hint: LocalizedText(
        en: "Choose a number from \(low) to \(high).", vi: "Hãy chọn một số từ \(low) đến \(high)."))
  }

  static func notBoolean(_ text: String) -> Finding {
    Finding(
      id: "not-true-or-false",
      message: LocalizedText(
        en: "‘\(text)’ is neither true nor false.", vi: "‘\(text)’ không phải true hay false."),
      hint: LocalizedText(en: "Write true or false.", vi: "Hãy viết true hoặc false."))
  }

  static func notAddress(_ text: String) -> Finding {
    Finding(
      id: "not-an-address",
      message: LocalizedText(
        en: "‘\(text)’ is not a web address.", vi: "‘\(text)’ không phải địa chỉ trang web."),
      hint: LocalizedText(
        en: "Begin it with https:// and leave no blanks.",
        vi: "Hãy bắt đầu bằng https:// và không để dấu cách."))
  }
}
