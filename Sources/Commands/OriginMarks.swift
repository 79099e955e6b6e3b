public import Documents
public import Roles
public import SourceText

extension KnowledgeBase {
  /// The name of the base that changed or added a thing, quietly; nothing for what comes from the base below.
  public func mark(of origin: Origin?) -> RichText {
    origin.map { RichText("  \($0.base)", .quiet) } ?? RichText()
  }

  /// What was done to an area of work, as half a sentence: "the CRO instead of the CPO".
  public func change(of competency: Competency.ID) -> LocalizedText? {
    guard let mark = provenance.competencies[competency] else { return nil }
    guard mark.before != nil else { return LocalizedText(en: "added", vi: "thêm mới") }
    guard let former = previousOwner(of: competency),
      let owner = self.competency(competency)?.accountable
    else { return LocalizedText(en: "changed", vi: "đã sửa") }
    return LocalizedText(
      en: "the \(shortName(of: owner, in: .en)) instead of the \(shortName(of: former, in: .en))",
      vi: "\(shortName(of: owner, in: .vi)) thay cho \(shortName(of: former, in: .vi))")
  }
}

extension Origin {
  /// Who changed or added a thing, and where.
  public var json: JSONValue {
    .object([
      "deed": .string(deed.rawValue), "base": .string(base), "file": .string(path), "line": .integer(line),
    ])
  }
}
