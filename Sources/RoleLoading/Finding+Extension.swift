import SourceText

/// Findings about bases that extend others.
extension Finding {
  static func unknownBase(_ text: String, known: String) -> Finding {
    Finding(
      id: "unknown-base",
      message: LocalizedText(
        en: text.isEmpty ? "Nothing is named to extend." : "No knowledge base is called ‘\(text)’.",
        vi: text.isEmpty ? "Chưa ghi mở rộng kho nào." : "Không có kho tri thức nào tên ‘\(text)’."),
      hint: LocalizedText(
        en: "Write \(known) for the base that comes with the program; a folder begins with ./ or ../.",
        vi: "Hãy ghi \(known) cho kho đi kèm chương trình; thư mục thì bắt đầu bằng ./ hoặc ../."))
  }

  static func wrongEdition(_ text: String, _ edition: String, known: String) -> Finding {
    Finding(
      id: "unknown-edition",
      message: LocalizedText(
        en: "This program brings edition \(edition) of its base; ‘\(text)’ does not name it.",
        vi: "Chương trình này đi kèm kho ấn bản \(edition); ‘\(text)’ không phải bản đó."),
      hint: LocalizedText(
        en: "Write \(known), then run ‘csuite validate’: what no longer fits is told line by line.",
        vi: "Hãy ghi \(known) rồi chạy ‘csuite validate’: chỗ nào không còn khớp sẽ được báo theo từng dòng.")
    )
  }

  static func missingBase(_ path: String, near: LocalizedText?) -> Finding {
    Finding(
      id: "missing-base",
      message: LocalizedText(
        en: "No knowledge base lies at ‘\(path)’.", vi: "Không có kho tri thức nào ở ‘\(path)’."),
      hint: near
        ?? LocalizedText(
          en: "Name a folder with a knowledge.yaml in it, seen from the folder of this file.",
          vi: "Hãy ghi thư mục có knowledge.yaml, tính từ thư mục của tệp này."))
  }

  static func extensionCycle(_ path: [String]) -> Finding {
    let arrows = path.joined(separator: " → ")
    return Finding(
      id: "extension-cycle",
      message: LocalizedText(
        en: "The bases extend one another in a circle: \(arrows).",
        vi: "Các kho mở rộng lẫn nhau thành vòng tròn: \(arrows)."),
      hint: LocalizedText(
        en: "One of them must extend csuite or stand for itself.",
        vi: "Một kho trong số đó phải mở rộng csuite hoặc tự đứng riêng."))
  }

  static func brokenBase(_ path: String, _ errors: Int) -> Finding {
    Finding(
      id: "broken-base",
      message: LocalizedText(
        en: "The base that is extended, ‘\(path)’, has \(errors == 1 ? "an error" : "\(errors) errors").",
        vi: "Kho được mở rộng, ‘\(path)’, có \(errors) lỗi."),
      hint: LocalizedText(
        en: "Mend it first; this base is checked after that.",
        vi: "Hãy sửa kho đó trước; sau đó kho này mới được kiểm tra."))
  }

  static func inheritedID(_ id: String, _ kind: Subject.Kind) -> Finding {
    let key = overlayKinds.first { $0.kind == kind }?.key
    return Finding(
      id: "duplicate-id",
      message: LocalizedText(
        en: "The base that is extended has a \(kind.noun[.en]) ‘\(id)’ already.",
        vi: "Kho được mở rộng đã có \(kind.noun[.vi]) ‘\(id)’."),
      hint: key.map {
        LocalizedText(
          en: "To change it, write it under ‘change: \($0):’ in knowledge.yaml; what is new needs a new id.",
          vi: "Để sửa nó, hãy ghi ở ‘change: \($0):’ trong knowledge.yaml; thứ mới cần mã mới.")
      })
  }

  static func forbiddenID(_ id: String, _ kind: Subject.Kind, line: Int) -> Finding {
    Finding(
      id: "forbidden-thing",
      message: LocalizedText(
        en: "The \(kind.noun[.en]) ‘\(id)’ is forbidden on line \(line) of knowledge.yaml.",
        vi:
          "\(kind.noun[.vi].prefix(1).uppercased() + kind.noun[.vi].dropFirst()) ‘\(id)’ bị cấm ở dòng \(line) của knowledge.yaml."
      ),
      hint: LocalizedText(
        en: "Take it out here, or out of ‘forbid’.", vi: "Hãy bỏ ở đây, hoặc bỏ khỏi ‘forbid’."))
  }
}
