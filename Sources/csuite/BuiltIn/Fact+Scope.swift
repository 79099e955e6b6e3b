import Commands
import Documents
import Roles
import SourceText

extension Session {
  /// Where and when a fact holds, the law that it gives, and how a metric is worked out.
  func scopeEntries(_ fact: Fact) -> [Entry] {
    let scope = fact.scope
    let rows: [(LocalizedText, String)] = [
      (.init(en: "Stage", vi: "Giai đoạn"), listed(scope.stages.map(\.name))),
      (.init(en: "Industry", vi: "Ngành"), listed(scope.industries)),
      (.init(en: "Country", vi: "Quốc gia"), scope.country ?? ""),
      (.init(en: "Law", vi: "Văn bản"), scope.law.map(lawText) ?? ""),
      (.init(en: "In force", vi: "Hiệu lực"), periodText(scope)),
      (.init(en: "Formula", vi: "Công thức"), fact.metric?.formula?[language] ?? ""),
      (.init(en: "Unit", vi: "Đơn vị"), fact.metric?.unit?[language] ?? ""),
      (.init(en: "Owner", vi: "Người chịu trách nhiệm"), fact.metric?.owner.map(shortName) ?? ""),
    ]
    return rows.filter { !$0.1.isEmpty }.map { Entry(label: RichText($0[language]), RichText($1)) }
  }

  private func listed(_ texts: [LocalizedText]) -> String {
    texts.map { $0[language] }.joined(separator: ", ")
  }

  private func lawText(_ law: FactScope.Law) -> String {
    let article = law.article.map { LocalizedText(en: "article \($0)", vi: "điều \($0)")[language] }
    let seen = law.seen?.wording[language]
    return [law.name, article, seen].compactMap(\.self).joined(separator: ", ")
  }

  private func periodText(_ scope: FactScope) -> String {
    let since = scope.since.map { LocalizedText(en: "since \($0)", vi: "từ \($0)")[language] }
    let until = scope.until.map { LocalizedText(en: "until \($0)", vi: "đến \($0)")[language] }
    return [since, until].compactMap(\.self).joined(separator: ", ")
  }
}

extension FactScope.Law.Seen {
  fileprivate var wording: LocalizedText {
    switch self {
    case .original: LocalizedText(en: "read in the original", vi: "đọc từ văn bản gốc")
    case .quoted: LocalizedText(en: "as others quote it", vi: "theo trích dẫn của nơi khác")
    case .summarised: LocalizedText(en: "as others sum it up", vi: "theo tóm tắt của nơi khác")
    }
  }
}
