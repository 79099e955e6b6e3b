import SourceText

/// Findings about ids: their form, their place, what they stand for.
extension Finding {
  static func malformedID(_ id: String, _ kind: Subject.Kind) -> Finding {
    Finding(
      id: "malformed-id",
      message: LocalizedText(
        en: "‘\(id)’ does not have the form of the id of a \(kind.noun[.en]).",
        vi: "‘\(id)’ không đúng dạng mã của một \(kind.noun[.vi])."),
      hint: LocalizedText(
        en: "Such an id looks like ‘\(kind.example)’.", vi: "Mã loại này có dạng như ‘\(kind.example)’."))
  }

  static func duplicateID(_ id: String, _ kind: Subject.Kind, first: Register.Definition) -> Finding {
    let place = "\(first.file.path):\(first.idRange.start.line)"
    return Finding(
      id: "duplicate-id",
      message: LocalizedText(
        en: "There is a \(kind.noun[.en]) ‘\(id)’ already.",
        vi: "Đã có một \(kind.noun[.vi]) mang mã ‘\(id)’."),
      hint: LocalizedText(
        en: "The first one is at \(place). Ids are permanent: give this one a new id.",
        vi: "Mục đầu tiên ở \(place). Mã là vĩnh viễn: hãy đặt mã mới cho mục này."))
  }

  static func unknownID(
    _ id: String, _ kind: Subject.Kind, known: [String], name: (String) -> LocalizedText?
  ) -> Finding {
    Finding(
      id: "unknown-\(kind.rawValue)",
      message: LocalizedText(
        en: "No \(kind.noun[.en]) is called ‘\(id)’.", vi: "Không có \(kind.noun[.vi]) nào mang mã ‘\(id)’."),
      hint: nearestNames(to: id, among: known).first.map { near in
        let meaning = name(near)
        return LocalizedText(
          en: "Did you mean ‘\(near)’\(meaning.map { " (\($0[.en]))" } ?? "")?",
          vi: "Có phải ý bạn là ‘\(near)’\(meaning.map { " (\($0[.vi]))" } ?? "")?")
      } ?? allOfFew(known))
  }

  /// All that there is, where that is little enough to be read.
  private static func allOfFew(_ known: [String]) -> LocalizedText? {
    guard !known.isEmpty, known.count <= 8 else { return nil }
    let list = known.sorted().map { "‘\($0)’" }.joined(separator: ", ")
    return LocalizedText(en: "There is \(list).", vi: "Hiện có \(list).")
  }

  static func unused(_ id: String, _ kind: Subject.Kind) -> Finding {
    Finding(
      id: "unused-\(kind.rawValue)", severity: .warning,
      message: LocalizedText(
        en: "Nothing refers to the \(kind.noun[.en]) ‘\(id)’.",
        vi: "Không chỗ nào nhắc tới \(kind.noun[.vi]) ‘\(id)’."),
      hint: LocalizedText(
        en: "Name it where it belongs, or remove it.", vi: "Hãy nhắc tới nó ở chỗ cần, hoặc bỏ nó đi."))
  }

  static func fileName(_ id: String, expected: String) -> Finding {
    Finding(
      id: "file-name",
      message: LocalizedText(
        en: "The file’s name and the id ‘\(id)’ differ.", vi: "Tên tệp và mã ‘\(id)’ không khớp."),
      hint: LocalizedText(en: "Rename the file to \(expected).", vi: "Hãy đổi tên tệp thành \(expected)."))
  }

  static func unknownFile(_ name: String) -> Finding {
    Finding(
      id: "unknown-file",
      message: LocalizedText(
        en: "A knowledge base has no file ‘\(name)’.", vi: "Kho tri thức không có tệp nào tên ‘\(name)’."),
      hint: LocalizedText(
        en: "Roles belong in roles/, groups of competencies in competencies/.",
        vi: "Vai trò nằm trong roles/, nhóm năng lực nằm trong competencies/."))
  }

  static func missingFile(_ name: String) -> Finding {
    Finding(
      id: "missing-file",
      message: LocalizedText(en: "The file \(name) is missing.", vi: "Thiếu tệp \(name)."),
      hint: LocalizedText(
        en: "A knowledge base is a folder with knowledge.yaml, roles/, competencies/ and sources.yaml in it.",
        vi: "Kho tri thức là một thư mục có knowledge.yaml, roles/, competencies/ và sources.yaml."))
  }
}
