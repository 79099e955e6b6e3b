import SourceText

/// What is wrong with the YAML of a file, in both languages.
struct YAMLFinding {
  let id: String
  let message: LocalizedText
  let hint: LocalizedText?

  init(_ id: String, en: String, vi: String, hint: LocalizedText? = nil) {
    self.id = "yaml-" + id
    message = LocalizedText(en: en, vi: vi)
    self.hint = hint
  }

  func diagnostic(in file: SourceFile, at range: SourceRange?) -> Diagnostic {
    Diagnostic(id: id, message: message.withShortQuotations, hint: hint, file: file, range: range)
  }

  static func duplicateKey(_ key: String) -> YAMLFinding {
    YAMLFinding(
      "duplicate-key", en: "The key ‘\(key)’ stands here a second time.",
      vi: "Khóa ‘\(key)’ xuất hiện lần thứ hai ở đây.",
      hint: LocalizedText(en: "Keep one of them.", vi: "Hãy giữ lại một chỗ."))
  }

  static let tag = YAMLFinding(
    "tag", en: "Tags such as ‘!!str’ are not used here.", vi: "Ở đây không dùng thẻ kiểu như ‘!!str’.",
    hint: LocalizedText(en: "Remove the tag; every value is text.", vi: "Hãy bỏ thẻ; mọi giá trị đều là chữ.")
  )

  static let mergeKey = YAMLFinding(
    "merge-key", en: "The merge key ‘<<’ is not used here.", vi: "Ở đây không dùng khóa gộp ‘<<’.",
    hint: LocalizedText(en: "Write the keys out.", vi: "Hãy viết đầy đủ các khóa."))

  static let complexKey = YAMLFinding(
    "complex-key", en: "A key must be a plain word, not a list or a mapping.",
    vi: "Khóa phải là một từ, không phải danh sách hay bảng.",
    hint: LocalizedText(
      en: "Put text that begins with a bracket in quotation marks.",
      vi: "Hãy đặt chữ bắt đầu bằng dấu ngoặc trong dấu nháy."))

  static func unknownAlias(_ name: String) -> YAMLFinding {
    YAMLFinding(
      "unknown-alias", en: "Nothing before this place is anchored as ‘&\(name)’.",
      vi: "Trước chỗ này chưa có gì được đặt tên ‘&\(name)’.",
      hint: LocalizedText(
        en: "Write the value out; text that begins with * needs quotation marks.",
        vi: "Hãy viết rõ giá trị; chữ bắt đầu bằng * cần đặt trong dấu nháy."))
  }

  static func tooManyAliases(_ limit: Int) -> YAMLFinding {
    YAMLFinding(
      "alias-limit", en: "The aliases of this file repeat more than \(limit) nodes.",
      vi: "Các bí danh trong tệp này lặp lại hơn \(limit) nút.",
      hint: LocalizedText(en: "Write the values out.", vi: "Hãy viết rõ các giá trị."))
  }

  static func tooDeep(_ limit: Int) -> YAMLFinding {
    YAMLFinding(
      "depth", en: "The nesting is deeper than \(limit) levels.", vi: "Cấu trúc lồng sâu quá \(limit) bậc.",
      hint: LocalizedText(
        en: "Look for a bracket that is never closed.", vi: "Hãy tìm dấu ngoặc chưa được đóng."))
  }

  static func tooManyNodes(_ limit: Int) -> YAMLFinding {
    YAMLFinding(
      "node-limit", en: "The file holds more than \(limit) values.", vi: "Tệp có hơn \(limit) giá trị.",
      hint: LocalizedText(en: "Split it.", vi: "Hãy chia nhỏ tệp."))
  }

  static func tooLarge(_ limit: Int) -> YAMLFinding {
    YAMLFinding(
      "too-large", en: "The file is larger than \(limit >> 20) MiB.", vi: "Tệp lớn hơn \(limit >> 20) MiB.",
      hint: LocalizedText(en: "Split it.", vi: "Hãy chia nhỏ tệp."))
  }

  static let encoding = YAMLFinding(
    "encoding", en: "This byte is not part of UTF-8 text.", vi: "Byte này không thuộc văn bản UTF-8.",
    hint: LocalizedText(en: "Save the file as UTF-8.", vi: "Hãy lưu tệp ở dạng UTF-8."))

  static let lineEnd = YAMLFinding(
    "line-end", en: "A line ends here in a way that editors and programs do not agree on.",
    vi: "Dòng kết thúc ở đây theo cách mà trình soạn thảo và chương trình không hiểu giống nhau.",
    hint: LocalizedText(
      en: "Save the file with the line ends of Unix (LF) or Windows (CR LF).",
      vi: "Hãy lưu tệp với dấu xuống dòng kiểu Unix (LF) hoặc Windows (CR LF)."))

  static let directive = YAMLFinding(
    "directive", en: "Directives such as %YAML and %TAG are not used here.",
    vi: "Ở đây không dùng chỉ thị như %YAML hay %TAG.",
    hint: LocalizedText(en: "Remove the line.", vi: "Hãy xóa dòng này."))

  static let severalDocuments = YAMLFinding(
    "several-documents", en: "A second document begins here.", vi: "Một tài liệu thứ hai bắt đầu ở đây.",
    hint: LocalizedText(
      en: "Put it in a file of its own, or remove the ‘---’.", vi: "Hãy tách thành tệp riêng, hoặc bỏ ‘---’.")
  )

  static let empty = YAMLFinding(
    "empty", en: "The file is empty.", vi: "Tệp trống.",
    hint: LocalizedText(en: "Write its contents, or remove the file.", vi: "Hãy viết nội dung, hoặc xóa tệp.")
  )

  static let outOfMemory = YAMLFinding(
    "memory", en: "There is not enough memory to read the file.", vi: "Không đủ bộ nhớ để đọc tệp.")
}
