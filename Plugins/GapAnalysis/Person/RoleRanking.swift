import Commands
import Documents
import Roles
import SourceText

/// All roles, ordered by how far a person fills them.
struct RoleRanking {
  let profile: Profile
  let gaps: [PersonGap]

  init(_ profile: Profile, _ knowledge: KnowledgeBase, today: CalendarDate) {
    self.profile = profile
    let keyed = knowledge.roles.enumerated().map { position, role in
      (position: position, gap: PersonGap(profile, role, knowledge, today: today))
    }
    gaps = keyed.sorted { left, right in
      if left.gap.fit.isBetter(than: right.gap.fit) { return true }
      return !right.gap.fit.isBetter(than: left.gap.fit) && left.position < right.position
    }.map(\.gap)
  }

  /// How many roles may be the best one: their ranges reach up to the least that the first one is.
  var undecided: Int {
    guard let first = gaps.first else { return 0 }
    return gaps.count { $0.fit.percent.high >= first.fit.percent.low }
  }

  func document(_ knowledge: KnowledgeBase, _ language: Language, path: String) -> Document {
    let title = LocalizedText(en: "All roles", vi: "Mọi vai trò")[language]
    var blocks: [Block] = [
      .heading(RichText([profile.name, title].compactMap(\.self).joined(separator: " → ")), level: 1),
      .paragraph(RichText(summary(knowledge, language))),
      .bars(
        Bars(
          gaps.map { gap in
            let share = gap.fit.share
            return Bars.Bar(
              RichText(knowledge.shortName(of: gap.role.id, in: language)), from: share.low, to: share.high,
              value: RichText(Sentence.percent(gap.fit.percent)))
          })),
    ]
    let next = gaps.first.map { ["gap person \(quoted(path)) \($0.role.id)"] } ?? []
    blocks.append(.suggestions(next + ["help gap person"]))
    return Document(blocks)
  }

  private func summary(_ knowledge: KnowledgeBase, _ language: Language) -> String {
    guard let best = gaps.first else { return "" }
    let name = knowledge.shortName(of: best.role.id, in: language)
    guard gaps.contains(where: { best.fit.isBetter(than: $0.fit) }) else {
      return LocalizedText(
        en: "Nothing in this profile tells the roles apart.",
        vi: "Hồ sơ này chưa có gì để phân biệt các vai trò.")[language]
    }
    guard undecided > 1 else {
      return LocalizedText(
        en: "\(name) fits best, whatever is still unknown.", vi: "Hợp nhất là \(name), dù còn điều chưa rõ.")[
          language]
    }
    return LocalizedText(
      en: """
        \(name) has the most that is certain, but the ranges of \(undecided) roles overlap: this profile does not tell them \
        apart.
        """,
      vi:
        "\(name) chắc chắn được nhiều nhất, nhưng khoảng của \(undecided) vai trò chồng lên nhau: hồ sơ này chưa phân biệt được."
    )[
      language]
  }
}

/// A path as a word of a line.
func quoted(_ path: String) -> String {
  path.contains(where: \.isWhitespace) ? "\"\(path)\"" : path
}
