import Commands
import RoleLoading
import Roles
import SourceText

extension BaseDraft {
  /// Writes the files one by one.
  func write(_ take: FolderDoors.FileTaker) throws(CommandFailure) {
    try take("knowledge.yaml", manifest)
    try take("sources.yaml", sources)
    var letters: Set<String> = []
    for role in roles {
      letters.formUnion(role.texts.flatMap { abbreviations(in: $0) })
      try take("roles/\(role.id).yaml", yaml(role))
    }
    for (index, group) in groups.enumerated() where !group.areas.isEmpty {
      letters.formUnion(group.areas.flatMap { abbreviations(in: $0.name) + abbreviations(in: $0.definition) })
      letters.formUnion(abbreviations(in: group.name))
      try take("competencies/\(group.id).yaml", yaml(group, order: min(99, index + 1)))
    }
    letters.formUnion(abbreviations(in: title))
    letters.subtract(roles.map(\.acronym))
    if !letters.isEmpty { try take("abbreviations.yaml", yaml(letters.sorted())) }
  }

  private var manifest: [UInt8] {
    var file = YAMLFile(schema: "schema/knowledge.schema.json", remark)
    file.line("name: ", name)
    file.line("title: { \(language.rawValue): ", title, isInBraces: true, end: " }")
    file.add("version: 0.1.0\nlanguages: [\(language.rawValue)]\n")
    return file.bytes
  }

  private var sources: [UInt8] {
    var file = YAMLFile(schema: "schema/sources.schema.json")
    file.add("sources:\n  - id: \(origin.id)\n")
    file.line("    title: ", origin.title)
    if let address = origin.address { file.line("    address: ", address) }
    file.add("    grade: \(origin.grade)\n")
    return file.bytes
  }

  private func yaml(_ role: DraftRole) -> [UInt8] {
    let code = language.rawValue
    var file = YAMLFile(schema: "../schema/role.schema.json")
    file.add("id: \(role.id)\n")
    file.line("acronym: ", role.acronym)
    file.add("names:\n  \(code):\n")
    file.line("    - { text: ", role.name, isInBraces: true, end: ", status: preferred }")
    for name in role.otherNames {
      file.line("    - { text: ", name, isInBraces: true, end: ", status: also-used }")
    }
    file.add("tagline:\n")
    file.line("  \(code): ", role.tagline)
    file.add("facts:\n")
    for fact in role.facts {
      file.add("  - id: \(fact.id)\n    kind: \(fact.kind.rawValue)\n")
      file.line("    \(code): ", fact.text)
      if !fact.competencies.isEmpty {
        file.add("    competencies: [\(fact.competencies.joined(separator: ", "))]\n")
      }
      if !fact.repeats.isEmpty { file.add("    repeats: [\(fact.repeats.joined(separator: ", "))]\n") }
      file.add("    evidence: [\(origin.id)]\n")
    }
    return file.bytes
  }

  private func yaml(_ group: Group, order: Int) -> [UInt8] {
    let code = language.rawValue
    var file = YAMLFile(schema: "../schema/competencies.schema.json")
    file.add("id: \(group.id)\n")
    file.line("\(code): ", group.name)
    file.add("order: \(order)\ncompetencies:\n")
    for area in group.areas {
      file.add("  - id: \(area.id)\n")
      file.line("    \(code): ", area.name)
      if area.isPersonal { file.add("    personal: true\n") }
      if !area.definition.isEmpty {
        file.line("    definition: { \(code): ", area.definition, isInBraces: true, end: " }")
      }
      if !area.evidence.isEmpty { file.add("    evidence: [\(area.evidence.joined(separator: ", "))]\n") }
      file.add("    relations:\n")
      for relation in area.relations {
        let letter = relation.involvement.map { "relation: \($0.rawValue), " } ?? ""
        file.add(
          "      \(relation.role): { \(letter)importance: \(relation.importance), level: \(relation.level) }\n"
        )
      }
    }
    return file.bytes
  }

  private func yaml(_ letters: [String]) -> [UInt8] {
    let note = LocalizedText(
      en: "stands so in \(lastPart(of: origin.title)); write here what it means",
      vi: "ghi như vậy trong \(lastPart(of: origin.title)); hãy viết nghĩa ở đây")
    var file = YAMLFile(schema: "schema/abbreviations.schema.json")
    file.add("abbreviations:\n")
    for name in letters {
      file.line("  - letters: ", name)
      file.line("    \(language.rawValue): ", note[language])
    }
    return file.bytes
  }
}

extension BaseDraft.DraftRole {
  fileprivate var texts: [String] { [tagline, name] + facts.map(\.text) }
}

/// The bytes of a YAML file, line by line.
private struct YAMLFile {
  private(set) var bytes: [UInt8] = []

  init(schema: String, _ remark: String? = nil) {
    add("# yaml-language-server: $schema=\(schema)\n")
    for line in remark?.split(separator: "\n") ?? [] { add("# \(line)\n") }
  }

  mutating func add(_ text: String) { bytes += text.utf8 }

  /// A key with a text, in quotation marks where YAML would read it as something else.
  mutating func line(_ key: String, _ text: String, isInBraces: Bool = false, end: String = "") {
    add(key)
    let text = oneLine(text)
    if isPlain(text, isInBraces: isInBraces) {
      add(text)
    } else {
      add("\"")
      for byte in text.utf8 {
        if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      }
      add("\"")
    }
    add(end + "\n")
  }
}

/// Whether a text can stand without quotation marks.
private func isPlain(_ text: String, isInBraces: Bool) -> Bool {
  guard let first = text.utf8.first, isLetter(first), text.utf8.last != UInt8(ascii: " ") else {
    return false
  }
  let signs = isInBraces ? " -_().'/&+;%" : " -_().'/&+;%,!?"
  guard text.utf8.allSatisfy({ isLetter($0) || (0x30...0x39).contains($0) || signs.utf8.contains($0) }) else {
    return false
  }
  return !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
}

private func isLetter(_ byte: UInt8) -> Bool {
  (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || byte >= 0x80
}
