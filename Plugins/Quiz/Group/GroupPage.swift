import Commands
import Documents
import Roles
import SourceText
import SpacedRepetition

/// Who knows what, as a page and as data.
struct GroupPage {
  let group: GroupStatistics
  let knowledge: KnowledgeBase

  func document(_ language: Language) -> Document {
    let names = group.learners.map(\.name)
    guard !names.isEmpty else {
      let nothing = LocalizedText(
        en: "Nobody whose answers you may see has answered anything yet.",
        vi: "Trong số những người bạn được xem, chưa ai trả lời câu nào.")
      return Document([.paragraph(nothing.rich(language)), .suggestions(["quiz"])])
    }
    var blocks: [Block] = [.table(learners(language))]
    for part in Part.allCases {
      let rows = rows(part, language)
      guard !rows.isEmpty else { continue }
      blocks += [.heading(part.title.rich(language), level: 2), .table(table(part, rows, language))]
    }
    if names.count == 1 { blocks.append(.paragraph(LocalizedText.onlyOne.rich(language, .quiet))) }
    return Document(blocks + [.suggestions(["quiz stats"])])
  }

  private func learners(_ language: Language) -> Table {
    let titles = [
      LocalizedText(en: "Learner", vi: "Người học"), LocalizedText(en: "Answers", vi: "Trả lời"),
      LocalizedText(en: "Last", vi: "Gần nhất"), .known, .remembered,
    ]
    return Table(
      columns: columns(titles, leading: 1, language),
      rows: group.learners.map { learner in
        [
          learner.name, "\(learner.whole.answers)",
          learner.lastDay.map { CalendarDate(day: $0).description } ?? "–", learner.whole.share(language),
          learner.whole.remembered.text,
        ].map { RichText($0) }
      })
  }

  private func columns(_ titles: [LocalizedText], leading: Int, _ language: Language) -> [Table.Column] {
    titles.enumerated().map {
      Table.Column($1.rich(language), alignment: $0 < leading ? .leading : .trailing)
    }
  }

  // MARK: Roles and areas

  private enum Part: CaseIterable {
    case roles
    case areas

    var title: LocalizedText {
      switch self {
      case .roles: LocalizedText(en: "By role", vi: "Theo vai trò")
      case .areas: LocalizedText(en: "By area of work", vi: "Theo mảng công việc")
      }
    }

    func knowledge(of learner: GroupStatistics.Learner) -> [GroupStatistics.Knowledge] {
      switch self {
      case .roles: learner.roles
      case .areas: learner.areas
      }
    }
  }

  /// The rows of a part: what was asked most comes first, and in it who knows most.
  private func rows(_ part: Part, _ language: Language) -> [[RichText]] {
    let pairs = group.learners.flatMap { learner in part.knowledge(of: learner).map { (learner.name, $0) } }
    let groups = Dictionary(grouping: pairs, by: \.1.id).sorted {
      let counts = [$0, $1].map { $0.value.reduce(0) { $0 + $1.1.answers } }
      return (counts[1], $0.key) < (counts[0], $1.key)
    }
    return groups.prefix(20).flatMap { id, members in
      members.sorted { ($1.1.known, $0.0) < ($0.1.known, $1.0) }.map { name, known in
        [
          self.name(of: id, part, language), name, known.share(language), "\(known.met)",
          known.remembered.text,
        ].map { RichText($0) }
      }
    }
  }

  private func table(_ part: Part, _ rows: [[RichText]], _ language: Language) -> Table {
    let first =
      part == .roles
      ? LocalizedText(en: "Role", vi: "Vai trò") : LocalizedText(en: "Area of work", vi: "Mảng công việc")
    let titles = [
      first, LocalizedText(en: "Learner", vi: "Người học"), .known, LocalizedText(en: "Asked", vi: "Đã hỏi"),
      .remembered,
    ]
    return Table(columns: columns(titles, leading: 2, language), rows: rows)
  }

  private func name(of id: String, _ part: Part, _ language: Language) -> String {
    switch part {
    case .roles: knowledge.roles.first { $0.id.text == id }?.acronym ?? id
    case .areas: knowledge.competencies.first { $0.id.text == id }?.name[language] ?? id
    }
  }
}

extension GroupStatistics.Knowledge {
  /// Such as `12 of 60`.
  fileprivate func share(_ language: Language) -> String {
    let count = Int(known.rounded())
    return LocalizedText(en: "\(count) of \(things)", vi: "\(count) trên \(things)")[language]
  }
}

extension LocalizedText {
  fileprivate static let known = LocalizedText(en: "Known today", vi: "Hôm nay nhớ")
  fileprivate static let remembered = LocalizedText(en: "Remembered", vi: "Còn nhớ")
  fileprivate static let onlyOne = LocalizedText(
    en: """
      The database shows you one learner. If there are more, its owner lets you see all with ‘GRANT SELECT ON csuite.everyone TO YOU’, or \
      some with a policy on csuite.event.
      """,
    vi: """
      Cơ sở dữ liệu chỉ cho bạn thấy một người học. Nếu còn ai khác, chủ của nó cho bạn thấy tất cả bằng ‘GRANT SELECT ON csuite.everyone \
      TO BẠN’, hoặc một số người bằng một policy trên csuite.event.
      """)
}
