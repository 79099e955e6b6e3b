import Documents
import RoleLoading
import SourceText

/// The files of a base that extends another one and differs in nothing yet; comments show how it would.
struct OverlayTemplate {
  /// The short name that programs see.
  let name: String
  /// What is extended, as the file says it.
  let base: String
  /// The languages of its own texts.
  let languages: [Language]
  /// Whether these are fewer than those of the base below, so that the file must say so.
  let namesLanguages: Bool
  /// The language of the comments.
  let comments: Language

  /// Every file by its place in the base, with its text.
  var files: [(name: String, text: String)] {
    [("knowledge.yaml", manifest), ("README.md", Self.guide[comments])]
      + KnowledgeFileKind.allCases.map { kind in
        ("schema/\(kind.rawValue).schema.json", renderJSON(kind.jsonSchema(in: languages)))
      }
  }

  /// Whether the base may be written without quotation marks, as most paths may.
  private var isPlain: Bool {
    base.unicodeScalars.allSatisfy { $0 == "/" || $0 == "." || $0 == "-" || $0.properties.isAlphabetic }
  }

  private var manifest: String {
    let titles = LocalizedText(en: "Roles at \(name)", vi: "Vai trò tại \(name)")
    let title = languages.map { "\($0.rawValue): \(yamlText(titles[$0], inBrackets: true))" }
    let codes = languages.map(\.rawValue).joined(separator: ", ")
    return """
      # yaml-language-server: $schema=schema/overlay.schema.json
      \(Self.lead[comments])
      extends: \(isPlain ? base : yamlText(base))
      name: \(yamlText(name))
      title: { \(title.joined(separator: ", ")) }
      version: 0.1.0
      \(namesLanguages ? "languages: [\(codes)]\n" : "")
      \(Self.example[comments])

      """
  }
}

extension OverlayTemplate {
  private static let lead = LocalizedText(
    en: "# All of the base below holds here, except for what stands in this file and beside it.",
    vi: "# Mọi điều trong kho bên dưới đều dùng ở đây, trừ những gì ghi trong tệp này và các tệp cạnh nó.")

  private static let example = LocalizedText(
    en: """
      # What is otherwise here, by ids (‘csuite list competencies’, ‘csuite list roles’, ‘csuite find …’ show them):
      # change:
      #   competencies:
      #     pricing: { owner: cro }
      #   roles:
      #     cro: { name: { en: Head of Revenue, vi: Giám đốc doanh thu } }
      # What the base below does not have:
      # add:
      #   sources:
      #     - { id: HOUSE, title: What our own people say, grade: C }
      # What is not to be used here:
      # forbid: { facts: [CRO-19] }
      """,
    vi: """
      # Những gì ở đây khác đi, theo mã (xem bằng ‘csuite list competencies’, ‘csuite list roles’, ‘csuite find …’):
      # change:
      #   competencies:
      #     pricing: { owner: cro }
      #   roles:
      #     cro: { name: { en: Head of Revenue, vi: Giám đốc doanh thu } }
      # Những gì kho bên dưới chưa có:
      # add:
      #   sources:
      #     - { id: HOUSE, title: Theo lời người trong công ty, grade: C }
      # Những gì không dùng ở đây:
      # forbid: { facts: [CRO-19] }
      """)

  private static let guide = LocalizedText(
    en: """
      # A knowledge base for csuite that extends another one

      `knowledge.yaml` says what it begins from (`extends`) and what is otherwise: `change`, `add`, `forbid`. Whole new roles \
      go into `roles/<id>.yaml`, new groups of areas into `competencies/<group>.yaml`; sources, disagreements, acronyms, \
      abbreviations and words may have their files as in any base.

      Check with `csuite validate DIR`, see what differs with `csuite diff csuite DIR`, ask with `csuite --kb DIR who pricing`.

      """,
    vi: """
      # Kho tri thức cho csuite, mở rộng từ một kho khác

      `knowledge.yaml` cho biết bắt đầu từ kho nào (`extends`) và khác ở đâu: `change`, `add`, `forbid`. Vai trò mới ghi vào \
      `roles/<mã>.yaml`, nhóm mảng mới vào `competencies/<nhóm>.yaml`; nguồn, bất đồng, chữ viết tắt và từ ngữ có tệp riêng \
      như mọi kho.

      Kiểm tra bằng `csuite validate DIR`, xem khác gì bằng `csuite diff csuite DIR`, hỏi bằng `csuite --kb DIR who định giá`.

      """)
}
