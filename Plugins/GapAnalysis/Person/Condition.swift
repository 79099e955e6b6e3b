import Roles
import SourceText

/// What a role asks for beside levels: years of experience, or a degree.
struct Condition {
  let fact: Fact
  let status: Need.Status
  /// What the person brings, in words; nil when the profile does not say.
  let found: LocalizedText?
}

extension Profile {
  /// The years and degrees that the facts about a role ask for, each against the profile.
  func conditions(of role: Role.ID, in knowledge: KnowledgeBase) -> [Condition] {
    let facts = knowledge.facts(of: role)
    let isReplaceable = facts.contains { $0.requirement?.degree?.orEquivalent == true }
    return facts.flatMap { fact -> [Condition] in
      var conditions: [Condition] = []
      if let years = fact.requirement?.years { conditions.append(condition(fact, years)) }
      if let degree = fact.requirement?.degree, let level = degree.level {
        conditions.append(condition(fact, level, isReplaceable: isReplaceable || degree.orEquivalent))
      }
      return conditions
    }
  }

  /// Years count for certain where every word of the kind of work stands in the requirement, else perhaps.
  private func condition(_ fact: Fact, _ years: Requirement.Years) -> Condition {
    guard let experience, !experience.isEmpty else {
      return Condition(fact: fact, status: .unclear, found: nil)
    }
    let certain = experience.filter { $0.counts(for: years.field) }.reduce(0) { $0 + ($1.years?.low ?? 0) }
    let isOpen = experience.contains { $0.years == nil }
    let possible = experience.reduce(0) { $0 + ($1.years?.high ?? 0) }
    let status: Need.Status =
      certain >= years.minimum ? .met : possible < years.minimum && !isOpen ? .short : .unclear
    let text = certain == possible ? "\(certain)" : "\(certain)–\(possible)"
    return Condition(
      fact: fact, status: status,
      found: LocalizedText(
        en: "\(text)\(isOpen ? " or more" : "") years count",
        vi: "tính được \(text)\(isOpen ? " trở lên" : "") năm"))
  }

  private func condition(_ fact: Fact, _ wanted: Requirement.Degree.Level, isReplaceable: Bool) -> Condition {
    guard let degrees else { return Condition(fact: fact, status: .unclear, found: nil) }
    let levels = degrees.compactMap(\.level).map(\.rank)
    let isMet = levels.contains { $0 >= wanted.rank }
    // Where experience may stand in for a degree, its lack decides nothing.
    let status: Need.Status = isMet ? .met : isReplaceable ? .unclear : .short
    let best = degrees.max { ($0.level?.rank ?? 0) < ($1.level?.rank ?? 0) }?.level
    return Condition(
      fact: fact, status: status,
      found: best?.name ?? LocalizedText(en: "no degree", vi: "không có bằng"))
  }
}

extension Profile.Stretch {
  fileprivate func counts(for wanted: LocalizedText?) -> Bool {
    guard let wanted else { return true }
    guard let field else { return false }
    let words = contentWords(field)
    return !words.isEmpty
      && [wanted.en, wanted.vi].compactMap(\.self).contains { contentWords($0).isSuperset(of: words) }
  }
}

/// The words that carry a meaning, cut to five letters so that endings do not matter.
func contentWords(_ text: String) -> Set<String> {
  let empty: Set = [
    "a", "an", "the", "in", "of", "and", "or", "at", "as", "for", "o", "va", "ve", "tai", "trong",
  ]
  return Set(foldedWords(text).filter { !empty.contains($0) }.map { String($0.prefix(5)) })
}

extension Requirement.Degree.Level {
  fileprivate var rank: Int {
    switch self {
    case .bachelor: 1
    case .master: 2
    case .doctorate: 3
    }
  }

  fileprivate var name: LocalizedText {
    switch self {
    case .bachelor: LocalizedText(en: "bachelor’s degree", vi: "bằng cử nhân")
    case .master: LocalizedText(en: "master’s degree", vi: "bằng thạc sĩ")
    case .doctorate: LocalizedText(en: "doctorate", vi: "bằng tiến sĩ")
    }
  }
}
