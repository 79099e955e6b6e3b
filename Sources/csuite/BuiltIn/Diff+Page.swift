import Commands
import Documents
import KnowledgeDiff
import Roles
import SourceText

/// What differs between two bases, as people and programs read it.
struct DiffPage {
  let old: KnowledgeBase
  let new: KnowledgeBase
  let differences: [Difference]
  let language: Language

  var answer: Answer {
    Answer(
      document,
      data: .object([
        "from": json(old.manifest), "to": json(new.manifest), "total": .integer(differences.count),
        "counts": .object(counts), "changes": .array(differences.map { .object($0.members) }),
      ]),
      records: Records(fields, differences.map(\.members), under: "changes"))
  }

  private var counts: [String: JSONValue] {
    Dictionary(grouping: differences, by: \.thing.rawValue).mapValues { .integer($0.count) }
  }

  private func json(_ manifest: Manifest) -> JSONValue {
    .object(["name": .string(manifest.name), "version": .string(manifest.version)])
  }

  private var fields: [Records.Field] {
    [
      .init("change"), .init("thing"), .init("id"), .init("formerID"), .init("role"), .init("fields"),
      .init("before", .text), .init("after", .text), .init("name", .text), .init("follows"),
      .init("origin", .detail),
    ]
  }

  private var document: Document {
    var blocks: [Block] = [
      .heading(RichText("\(title(old.manifest)) → \(title(new.manifest))"), level: 1),
      .paragraph(RichText(summary[language], .strong)),
    ]
    for thing in Difference.Thing.allCases {
      let part = differences.filter { $0.thing == thing }
      guard !part.isEmpty else { continue }
      blocks.append(.heading(RichText("\(thing.title[language]) (\(part.count))"), level: 2))
      blocks.append(.entries(part.flatMap(entries)))
    }
    return Document(blocks)
  }

  private func title(_ manifest: Manifest) -> String { "\(manifest.name) \(manifest.version)" }

  private var summary: LocalizedText {
    let count = differences.count
    if count == 0 { return LocalizedText(en: "Nothing differs.", vi: "Không có gì khác nhau.") }
    return LocalizedText(
      en: count == 1 ? "One change." : "\(grouped(count, .en)) changes.",
      vi: "\(grouped(count, .vi)) thay đổi.")
  }

  /// The difference in a line, with its place at the edge, and below it what follows from it.
  private func entries(_ difference: Difference) -> [Entry] {
    let edge = difference.origin?.place ?? difference.id
    let line = Entry(
      label: RichText(difference.deed.sign, .strong), RichText(sentence(difference)),
      trailing: RichText(edge, .quiet))
    return [line] + former(difference) + follows(difference)
  }

  private func sentence(_ difference: Difference) -> String {
    let name = difference.name[language]
    switch difference.thing {
    case .owner:
      return LocalizedText(
        en:
          "\(name): the \(role(difference.after, .en)) is accountable instead of the \(role(difference.before, .en)).",
        vi:
          "\(name): \(role(difference.after, .vi)) chịu trách nhiệm chính thay cho \(role(difference.before, .vi))."
      )[
        language]
    case .cell:
      let label = difference.role.map { shortName($0) } ?? ""
      return "\(name), \(label): \(words(difference.before)) → \(words(difference.after))"
    case .name: return "\(difference.id): \(words(difference.before)) → \(words(difference.after))"
    case .fact: return "\(difference.id): \(difference.deed == .removed ? words(difference.before) : name)"
    case .role, .competency, .source, .disagreement: return "\(difference.id): \(name)"
    case .acronym, .abbreviation, .word, .scale:
      let (before, after) = (words(difference.before), words(difference.after))
      return "\(difference.id): "
        + (difference.deed == .changed
          ? "\(before) → \(after)" : difference.deed == .removed ? before : after)
    }
  }

  /// What a changed thing was, or the id that a renamed one had.
  private func former(_ difference: Difference) -> [Entry] {
    if let id = difference.formerID {
      let words = LocalizedText(en: "so far ‘\(id)’", vi: "trước đây là ‘\(id)’")
      return [Entry(label: "", RichText(words[language], .quiet))]
    }
    guard difference.deed == .changed, ![.owner, .cell, .name].contains(difference.thing),
      let field = difference.fields.first
    else { return [] }
    let isText = field == "text"
    let change = isText ? words(difference.before) : change(of: field, difference)
    let others = difference.fields.dropFirst().joined(separator: ", ")
    let more = others.isEmpty ? "" : LocalizedText(en: "; also \(others)", vi: "; và \(others)")[language]
    let label = isText ? LocalizedText(en: "so far", vi: "trước đây")[language] : field
    return [Entry(label: "", RichText("\(label): \(change)\(more)", .quiet))]
  }

  /// What came into a list and what went out of it; of anything else what it was and is.
  private func change(of field: String, _ difference: Difference) -> String {
    guard listFields.contains(field) else {
      return "\(words(difference.before)) → \(words(difference.after))"
    }
    let lists = [difference.before, difference.after].map {
      ($0?[language] ?? "").split(separator: ", ").map(String.init)
    }
    let came = lists[1].filter { !lists[0].contains($0) }
    let went = lists[0].filter { !lists[1].contains($0) }
    let parts =
      (came.isEmpty ? [] : ["+ " + came.joined(separator: ", ")])
      + (went.isEmpty ? [] : ["− " + went.joined(separator: ", ")])
    let order = LocalizedText(en: "in another order", vi: "đổi thứ tự")
    return parts.isEmpty ? order[language] : parts.joined(separator: "; ")
  }

  private func follows(_ difference: Difference) -> [Entry] {
    guard !difference.follows.isEmpty else { return [] }
    let ids = difference.follows
    let shown = ids.prefix(8).joined(separator: ", ") + (ids.count > 8 ? " … (\(ids.count))" : "")
    let lead =
      switch (difference.deed, difference.thing) {
      case (.added, .role): LocalizedText(en: "with it come", vi: "kèm theo")
      case (.removed, _): LocalizedText(en: "with it goes", vi: "bỏ theo")
      default: LocalizedText(en: "gives way", vi: "nhường chỗ")
      }
    return [Entry(label: "", RichText("\(lead[language]): \(shown)", .quiet))]
  }

  private func words(_ text: LocalizedText?) -> String {
    let whole = text?[language] ?? "–"
    return whole.count > longest ? String(whole.prefix(longest)) + "…" : whole
  }

  private func role(_ id: LocalizedText?, _ language: Language) -> String {
    id?.en.map { name(Role.ID($0), language) } ?? "–"
  }

  private func shortName(_ id: Role.ID) -> String { name(id, language) }

  private func name(_ id: Role.ID, _ language: Language) -> String {
    (new.role(id) == nil ? old : new).shortName(of: id, in: language)
  }
}

/// The fields that are lists.
private let listFields: Set = [
  "about", "alone", "also-called", "competencies", "events", "evidence", "facts", "fallback", "functions",
  "links",
  "names", "nicknames", "reports-to", "roles", "sections", "sides", "takes-over",
]

/// How much of a text stands in a line of a person's page; programs get all of it.
private let longest = 240

extension Difference {
  /// The difference as programs read it.
  fileprivate var members: [String: JSONValue] {
    [
      "change": .string(deed.rawValue), "thing": .string(thing.rawValue), "id": .string(id),
      "formerID": JSONValue(formerID), "role": JSONValue(role?.text), "name": name.json,
      "fields": JSONValue(fields), "before": before?.json ?? .null, "after": after?.json ?? .null,
      "follows": JSONValue(follows), "origin": origin?.json ?? .null,
    ]
  }
}

extension Difference.Deed {
  fileprivate var sign: String {
    switch self {
    case .added: "+"
    case .removed: "−"
    case .changed: "~"
    case .renamed: "→"
    }
  }
}

extension Difference.Thing {
  fileprivate var title: LocalizedText {
    switch self {
    case .role: LocalizedText(en: "Roles", vi: "Vai trò")
    case .competency: LocalizedText(en: "Areas of work", vi: "Mảng công việc")
    case .owner: LocalizedText(en: "Who is accountable", vi: "Ai chịu trách nhiệm chính")
    case .cell: LocalizedText(en: "Cells of the matrix", vi: "Ô trong bảng phân vai")
    case .name: LocalizedText(en: "Names", vi: "Tên gọi")
    case .fact: LocalizedText(en: "Facts", vi: "Dữ kiện")
    case .source: LocalizedText(en: "Sources", vi: "Nguồn")
    case .disagreement: LocalizedText(en: "Disagreements", vi: "Bất đồng")
    case .acronym: LocalizedText(en: "Letters of titles", vi: "Chữ viết tắt chức danh")
    case .abbreviation: LocalizedText(en: "Abbreviations", vi: "Chữ viết tắt")
    case .word: LocalizedText(en: "Words", vi: "Từ ngữ")
    case .scale: LocalizedText(en: "Scales", vi: "Thang đo")
    }
  }
}
