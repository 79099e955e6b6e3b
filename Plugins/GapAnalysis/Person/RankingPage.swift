import Commands
import Documents
import Roles
import SourceText

/// All roles beside a person, as readers see them: the nearest in a sentence, a table, the questions that decide most.
struct RankingPage {
  let ranking: RoleRanking
  let language: Language
  let path: String
  /// Whether lists are shown in full.
  let isWhole: Bool
  /// What moved since an earlier profile.
  var change: ProfileChange?

  private var knowledge: KnowledgeBase { ranking.knowledge }

  var document: Document {
    let title = LocalizedText(en: "Nearest roles", vi: "Vai trò gần nhất")[language]
    var blocks: [Block] = [
      .heading(
        RichText([ranking.profile.name, title].compactMap(\.self).joined(separator: " → ")), level: 1),
      .paragraph(RichText(summary[language])),
    ]
    if let change { blocks += ChangePage(change: change, gap: nil, language: language).blocks }
    if isKnown { blocks += [.table(table)] + rest }
    blocks += questions + [.paragraph(RichText(Sentence.nearness[language], .quiet))]
    let next = ranking.gaps.first.map { ["gap person \(quoted(path)) \($0.role.id)"] } ?? []
    blocks.append(.suggestions((isKnown ? next : []) + ["help gap person"]))
    return Document(blocks)
  }

  /// Below this nothing is near.
  private var farthest: Double { 0.1 }

  private var isKnown: Bool { (ranking.nearness.first?.high ?? 0) > 0 }

  private var shown: Int { isWhole ? ranking.gaps.count : min(8, ranking.gaps.count) }

  private var rest: [Block] {
    let count = ranking.gaps.count - shown
    return count > 0 ? [.paragraph(RichText(Sentence.rest(count)[language], .quiet))] : []
  }

  private func name(_ id: Role.ID) -> String { knowledge.shortName(of: id, in: language) }

  private var summary: LocalizedText {
    guard isKnown, let best = ranking.gaps.first else {
      return LocalizedText(
        en: "Nothing in this profile tells the roles apart.",
        vi: "Hồ sơ này chưa có gì để phân biệt các vai trò.")
    }
    let count = ranking.profile.claims.values.count { $0.level != nil }
    guard (ranking.nearness.first?.high ?? 0) >= farthest else {
      let name = name(best.role.id)
      return LocalizedText(
        en:
          "What is known is still far from every executive role, so the order says little; first would be \(name).",
        vi:
          "Những gì đã biết còn xa mọi vai trò điều hành nên thứ hạng chưa nói lên nhiều; đầu tiên là \(name)."
      )
    }
    let (first, share) = (name(best.role.id), best.knownShare)
    let second = ranking.gaps.dropFirst().first.map { name($0.role.id) } ?? ""
    let isClose =
      ranking.nearness.dropFirst().first.map { $0.high > 0.9 * (ranking.nearness[0].low) } ?? false
    return LocalizedText(
      en: """
        By the \(count) areas that are known, \(first) is nearest\(isClose ? ", with \(second) close behind" : ""); \
        \(share) % of that role is known.
        """,
      vi: """
        Theo \(count) mảng đã biết, gần nhất là \(first)\(isClose ? ", sát sau là \(second)" : ""); mới biết \(share) % \
        của vai trò đó.
        """)
  }

  private var table: Table {
    let titles = [Sentence.role, Sentence.near, Sentence.knownPart, Sentence.metOfKnown, Sentence.wholeRange]
    return Table(
      columns: titles.enumerated().map { index, title in
        Table.Column(RichText(title[language]), alignment: index == 0 ? .leading : .trailing)
      },
      rows: zip(ranking.gaps, ranking.nearness).prefix(shown).map { gap, nearness in
        [
          RichText(name(gap.role.id)), RichText(span(nearness)), RichText("\(gap.knownShare) %"),
          RichText(gap.knownShare == 0 ? "–" : Sentence.percent(gap.knownFit.percent)),
          RichText(Sentence.percent(gap.fit.percent), .quiet),
        ]
      })
  }

  private func span(_ nearness: (low: Double, high: Double)) -> String {
    Span(Int((nearness.low * 100).rounded()), Int((nearness.high * 100).rounded())).text
  }

  private var questions: [Block] {
    let questions = ranking.questions
    guard !questions.isEmpty else { return [] }
    return [.heading(RichText(Sentence.threeAnswers[language]), level: 2)]
      + [
        .entries(
          questions.map { question in
            let speaks = question.speaksFor.map { Sentence.speaksFor(name($0))[language] } ?? ""
            return Entry(
              label: RichText(question.area.name[language], .strong),
              RichText(speaks) + RichText(Sentence.levels(of: question.area, [3, 5])[language], .quiet))
          })
      ]
  }
}

/// A path as a word of a line.
func quoted(_ path: String) -> String {
  path.contains(where: \.isWhitespace) ? "\"\(path)\"" : path
}
