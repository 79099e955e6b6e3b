import Documents
import RoleFrameworks
import SourceText

/// The page of a comparison: the counts, then the changes role by role.
struct DriftPage {
  let report: DriftReport
  let language: Language
  /// Whether every change is shown.
  let isWhole: Bool

  private var rolesShown: Int { isWhole ? .max : 8 }
  private var changesShown: Int { isWhole ? .max : 6 }

  var document: Document {
    let roles = report.roles
    var blocks: [Block] = [
      .heading(RichText(title[language]), level: 1), .paragraph(RichText(summary(roles.count)[language])),
    ]
    if !report.counts.isEmpty { blocks.append(.table(countTable)) }
    for role in roles.prefix(rolesShown) {
      let name = role.code == role.name ? role.name : "\(role.name) · \(role.code)"
      blocks.append(.heading(RichText(name), level: 2))
      blocks += entries(role.changes)
    }
    if roles.count > rolesShown {
      let more = LocalizedText(
        en: "… and \(roles.count - rolesShown) more roles: --all, or --role CODE",
        vi: "… và \(roles.count - rolesShown) vai trò nữa: --all, hoặc --role MÃ")
      blocks.append(.paragraph(RichText(more[language], .quiet)))
    }
    if !report.skills.isEmpty {
      blocks.append(.heading(RichText(listTitle[language]), level: 2))
      blocks += entries(report.skills)
    }
    return Document(blocks)
  }

  private var title: LocalizedText {
    LocalizedText(en: "From \(report.old) to \(report.new)", vi: "Từ \(report.old) đến \(report.new)")
  }

  private var listTitle: LocalizedText {
    report.kind == .base
      ? LocalizedText(en: "Areas of work", vi: "Các mảng công việc")
      : LocalizedText(en: "The list of skills", vi: "Danh sách kỹ năng")
  }

  private func summary(_ count: Int) -> LocalizedText {
    let (old, new) = report.sizes
    guard !report.counts.isEmpty else {
      return LocalizedText(
        en: "Nothing differs: \(new) roles are as they were.",
        vi: "Không có gì khác: \(new) vai trò vẫn như cũ.")
    }
    return LocalizedText(
      en: "\(report.kind.title): \(old) roles before, \(new) now; \(count) differ.",
      vi: "\(report.kind.title): trước có \(old) vai trò, nay \(new); \(count) vai trò có thay đổi.")
  }

  private var countTable: Table {
    let counts = report.counts
    let fates = CatalogueDrift.Fate.allCases.filter { fate in counts.values.contains { $0[fate] != nil } }
    return Table(
      columns: [Table.Column("")]
        + fates.map { Table.Column(RichText($0.words[language]), alignment: .trailing) },
      rows: CatalogueDrift.Thing.allCases.filter { counts[$0] != nil }.map { thing in
        [RichText(thing.words(report.kind)[language])]
          + fates.map { RichText(counts[thing]?[$0].map(String.init) ?? "") }
      })
  }

  private func entries(_ changes: [CatalogueDrift.Change]) -> [Block] {
    let ordered = changes.enumerated().sorted { ($0.element.rank, $0.offset) < ($1.element.rank, $1.offset) }
    let shown = ordered.prefix(changesShown).map(\.element)
    var blocks: [Block] = [.entries(shown.map(entry))]
    if changes.count > shown.count {
      let more = LocalizedText(
        en: "… and \(changes.count - shown.count) more",
        vi: "… và \(changes.count - shown.count) thay đổi nữa")
      blocks.append(.paragraph(RichText(more[language], .quiet)))
    }
    return blocks
  }

  private func entry(_ change: CatalogueDrift.Change) -> Entry {
    let word = change.thing == .task && change.fate == .renamed ? reworded : change.fate.words
    let label = RichText(word[language], change.fate == .went ? .notice : .plain)
    let text = [change.before, change.after].compactMap(\.self).joined(separator: " → ")
    return Entry(label: label, RichText(text), trailing: RichText(change.thing.words(report.kind)[language]))
  }
}

private let reworded = LocalizedText(en: "reworded", vi: "đổi lời")

extension CatalogueDrift.Change {
  /// What matters most comes first: the role itself, then duties, then the rest.
  fileprivate var rank: Int {
    let thing = CatalogueDrift.Thing.allCases.firstIndex(of: thing) ?? 0
    let order = [0, 3, 1, 2, 4]
    return order[thing] * 10 + (CatalogueDrift.Fate.allCases.firstIndex(of: fate) ?? 0)
  }
}

extension CatalogueDrift.Fate {
  /// What became of it, in a word.
  var words: LocalizedText {
    switch self {
    case .came: LocalizedText(en: "came", vi: "thêm")
    case .went: LocalizedText(en: "went", vi: "mất")
    case .renamed: LocalizedText(en: "renamed", vi: "đổi tên")
    case .renumbered: LocalizedText(en: "renumbered", vi: "đổi mã")
    case .changed: LocalizedText(en: "changed", vi: "đổi mức")
    }
  }
}

extension CatalogueDrift.Thing {
  /// What kind of thing it is in such a catalogue.
  func words(_ kind: Catalogue.Kind) -> LocalizedText {
    switch (self, kind) {
    case (.role, _): LocalizedText(en: "role", vi: "vai trò")
    case (.title, _): LocalizedText(en: "other name", vi: "tên khác")
    case (.task, .base): LocalizedText(en: "fact", vi: "dữ kiện")
    case (.task, _): LocalizedText(en: "task", vi: "nhiệm vụ")
    case (.skill, .base): LocalizedText(en: "part", vi: "phần việc")
    case (.skill, _): LocalizedText(en: "skill", vi: "kỹ năng")
    case (.listedSkill, .base): LocalizedText(en: "area", vi: "mảng")
    case (.listedSkill, _): LocalizedText(en: "listed skill", vi: "kỹ năng chung")
    }
  }
}
