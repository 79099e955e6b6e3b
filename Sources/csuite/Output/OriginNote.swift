import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// An answer that says below where it follows the person's own base and not the one that is extended.
  ///
  /// It is done here for all commands, those of plugins too: what counts is what the page names.
  func tellingOrigins(_ answer: Answer, of command: String) -> Answer {
    // A question of the quiz would give its answer away, and a list of differences says nothing else.
    guard !knowledge.provenance.bases.isEmpty, answer.dialogue == nil, command != "diff" else {
      return answer
    }
    var told = answer
    let data = answer.data
    let language = data.object?["language"].flatMap(Language.init) ?? language
    told.document = noted(answer.document, data, language)
    told.translation = answer.translation.map { noted($0, data, language.other) }
    return told
  }

  private func noted(_ page: Document, _ data: JSONValue, _ language: Language) -> Document {
    let notes = ownNotes(data, language) + areaNotes(page, language)
    guard !notes.isEmpty else { return page }
    var page = page
    let isLast = page.blocks.last.map { if case .suggestions = $0 { false } else { true } } ?? true
    page.blocks.insert(.entries(notes), at: isLast ? page.blocks.endIndex : page.blocks.endIndex - 1)
    return page
  }

  /// The areas on the page that the base changed or added.
  private func areaNotes(_ page: Document, _ language: Language) -> [Entry] {
    let changed = knowledge.competencies.filter { knowledge.origin(of: $0.id) != nil }
    guard !changed.isEmpty else { return [] }
    let words = PageWords(page)
    let named = changed.filter { words.holds($0.name[language]) || words.holds($0.id.text) }
    let shown = named.prefix(mostNotes).compactMap { area in
      knowledge.origin(of: area.id).map { origin in
        note(origin, "\(area.name[language]): \(knowledge.change(of: area.id)?[language] ?? "")")
      }
    }
    guard named.count > shown.count else { return shown }
    let rest = LocalizedText(
      en: "\(named.count - shown.count) more areas; ‘diff’ lists them.",
      vi: "Còn \(named.count - shown.count) mảng; ‘diff’ liệt kê hết.")
    return shown + [Entry(label: "", RichText(rest[language], .quiet))]
  }

  /// What a page is about, if the base changed or added it.
  private func ownNotes(_ data: JSONValue, _ language: Language) -> [Entry] {
    for kind in ["role", "fact", "source", "disagreement"] {
      guard case .object(let shown)? = data.object?[kind], case .string(let id)? = shown["id"],
        let origin = origin(of: kind, id)
      else { continue }
      let words =
        origin.deed == .added
        ? LocalizedText(en: "added", vi: "thêm mới") : LocalizedText(en: "changed", vi: "đã sửa")
      let name = kind == "role" ? knowledge.role(Role.ID(id))?.name(in: language) : nil
      return [note(origin, "\(name ?? id): \(words[language])")]
    }
    return []
  }

  private func origin(of kind: String, _ id: String) -> Origin? {
    switch kind {
    case "role": knowledge.origin(of: Role.ID(id))
    case "fact": knowledge.origin(of: Fact.ID(id))
    case "source": knowledge.origin(of: Source.ID(id))
    default: knowledge.origin(of: Disagreement.ID(id))
    }
  }

  private func note(_ origin: Origin, _ text: String) -> Entry {
    Entry(
      label: RichText(origin.base, .quiet), RichText(text, .quiet), trailing: RichText(origin.place, .quiet))
  }

  /// Everything in an answer's data that the base changed or added, with its place.
  func origins(in data: JSONValue) -> JSONValue? {
    let marks = knowledge.provenance
    let origins =
      marks.roles.map { ("role", $0.key.text, $0.value.origin) }
      + marks.competencies.map { ("competency", $0.key.text, $0.value.origin) }
      + marks.facts.map { ("fact", $0.key.text, $0.value.origin) }
      + marks.sources.map { ("source", $0.key.text, $0.value.origin) }
      + marks.disagreements.map { ("disagreement", $0.key.text, $0.value.origin) }
    guard !origins.isEmpty else { return nil }
    let named = data.strings
    let told = origins.filter { named.contains($0.1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }
    return .array(
      told.map { kind, id, origin in
        .object((origin.json.object ?? [:]).merging(["thing": .string(kind), "id": .string(id)]) { $1 })
      })
  }
}

/// How many areas are listed below a page.
private let mostNotes = 5

/// The text of a page, for looking names up in it.
private struct PageWords {
  private let text: [UInt8]

  init(_ page: Document) {
    text = Array(folded(page.blocks.map(\.plain).joined(separator: "\n")).utf8)
  }

  /// Whether a name stands there and is no part of a longer word.
  func holds(_ name: String) -> Bool {
    let wanted = Array(folded(name).utf8)
    guard let first = wanted.first, wanted.count <= text.count else { return false }
    for start in 0...(text.count - wanted.count) where text[start] == first {
      let end = start + wanted.count
      guard start == 0 || !isPartOfName(text[start - 1]), end == text.count || !isPartOfName(text[end]) else {
        continue
      }
      if text[start..<end].elementsEqual(wanted) { return true }
    }
    return false
  }

  private func isPartOfName(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...: true
    default: byte == UInt8(ascii: "-")
    }
  }
}

extension Block {
  /// What a reader reads of it; what one may type next is no part of it.
  fileprivate var plain: String {
    switch self {
    case .heading(let text, _), .paragraph(let text): text.plain
    case .entries(let entries):
      entries.map { "\($0.label?.plain ?? "") \($0.text.plain)" }.joined(separator: "\n")
    case .table(let table): table.rows.joined().map(\.plain).joined(separator: "\n")
    case .matrix(let matrix):
      matrix.sections.flatMap(\.rows).map(\.label.plain).joined(separator: "\n")
    case .bars(let bars): bars.bars.map(\.label.plain).joined(separator: "\n")
    case .list(let texts), .numbered(let texts): texts.map(\.plain).joined(separator: "\n")
    case .contents, .suggestions, .verbatim: ""
    }
  }
}

extension JSONValue {
  /// Every string in it, keys too: ids stand in both places.
  fileprivate var strings: Set<String> {
    var found: Set<String> = []
    collect(into: &found)
    return found
  }

  private func collect(into found: inout Set<String>) {
    switch self {
    case .string(let text): found.insert(text)
    case .array(let elements): for element in elements { element.collect(into: &found) }
    case .object(let members):
      for (key, value) in members {
        found.insert(key)
        value.collect(into: &found)
      }
    case .null, .bool, .integer, .number: break
    }
  }
}

extension Language {
  init?(_ value: JSONValue) {
    guard case .string(let word) = value, let language = Language(rawValue: word) else { return nil }
    self = language
  }
}
