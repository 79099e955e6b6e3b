import Commands
import Roles
import SourceText

extension QuestionMaker {
  private var areas: [Competency] { knowledge.competencies.filter { !$0.isPersonal } }

  /// Who is accountable for an area of work.
  func accountableQuestions() -> [Draft] {
    areas.compactMap { area in
      guard let owner = area.accountable else { return nil }
      let others =
        area.roles(.responsible) + area.roles(.consulted) + rivals(of: owner) + area.roles(.informed)
      let key = option(owner, .relation(owner, area.id, .accountable))
      let wrong = distinct(others).filter { $0 != owner }.map { option($0, part(of: $0, in: area)) }
      return Draft(
        kind: .accountable, subject: area.id.text, roles: [owner] + area.roles(.responsible),
        competencies: [area.id], topics: ["accountable:\(area.id)"],
        stem: byTheChart(
          area,
          LocalizedText(
            en: "who is accountable for ‘\(area.name[.en])’?",
            vi: "ai chịu trách nhiệm chính về mảng ‘\(area.name[.vi])’?")),
        keys: [key], distractors: pool(wrong, beside: key), synonyms: ledger.labels.names(owner),
        content: area.name)
    }
  }

  /// Which of two neighbours that work in the same area is accountable for it.
  func pairQuestions() -> [Draft] {
    areas.flatMap { area -> [Draft] in
      guard let owner = area.accountable else { return [] }
      return area.roles(.responsible).map { other in
        let (one, two) = (ledger.labels.label(owner), ledger.labels.label(other))
        let names = [owner, other].sorted() == [owner, other] ? (one, two) : (two, one)
        return Draft(
          kind: .pair, subject: "\(area.id)/\(other)", roles: [owner, other], competencies: [area.id],
          topics: ["accountable:\(area.id)", "part:\(area.id)/\(other)"],
          stem: byTheChart(
            area,
            LocalizedText(
              en: "\(names.0[.en]) or \(names.1[.en]): who is accountable for ‘\(area.name[.en])’?",
              vi:
                "\(names.0[.vi]) hay \(names.1[.vi]): ai chịu trách nhiệm chính về mảng ‘\(area.name[.vi])’?")
          ),
          keys: [option(owner, .relation(owner, area.id, .accountable))],
          distractors: [option(other, .relation(other, area.id, .responsible))], content: area.name)
      }
    }
  }

  /// Who does the work of an area, is consulted or informed.
  func involvedQuestions() -> [Draft] {
    areas.flatMap { area in
      [Relation.Involvement.responsible, .consulted, .informed].compactMap { involvedQuestion(area, $0) }
    }
  }

  private func involvedQuestion(_ area: Competency, _ involvement: Relation.Involvement) -> Draft? {
    let right = area.roles(involvement)
    guard let first = right.first else { return nil }
    let others = area.relations.keys.sorted() + rivals(of: area.accountable ?? first)
    // Who is accountable may well do the work too, so that ‘responsible’ would not be plainly wrong.
    let wrong = distinct(others).filter {
      let other = area.relations[$0]?.involvement
      return other != involvement && !(involvement == .responsible && other == .accountable)
    }
    let key = option(first, .relation(first, area.id, involvement))
    let ask = LocalizedText.asking(involvement, about: area.name)
    return Draft(
      kind: .involved, subject: "\(area.id)/\(involvement.rawValue)", roles: right, competencies: [area.id],
      topics: Set(right.map { "part:\(area.id)/\($0)" }), stem: byTheChart(area, ask),
      keys: right.map { option($0, .relation($0, area.id, involvement)) },
      distractors: pool(
        wrong.map { option($0, part(of: $0, in: area, not: involvement)) }, beside: key, limit: 12),
      content: area.name)
  }

  /// The part that a role has in an area.
  func relationQuestions() -> [Draft] {
    areas.flatMap { area in
      area.relations.keys.sorted().compactMap { role in
        area.relations[role]?.involvement.map { relationQuestion(role, area, $0) }
      }
    }
  }

  private func relationQuestion(_ role: Role.ID, _ area: Competency, _ involvement: Relation.Involvement)
    -> Draft
  {
    let label = ledger.labels.label(role)
    let key = Draft.Option(text: .part(involvement), claim: .relation(role, area.id, involvement))
    let wrong = Relation.Involvement.allCases.filter { $0 != involvement }
      .map { Draft.Option(text: .part($0), claim: .otherRelation(role, area.id, not: $0)) }
    return Draft(
      kind: .relation, subject: "\(area.id)/\(role)", roles: [role], competencies: [area.id],
      topics: Set(
        ["part:\(area.id)/\(role)"] + (involvement == .accountable ? ["accountable:\(area.id)"] : [])),
      stem: byTheChart(
        area,
        LocalizedText(
          en: "what part does the \(label[.en]) have in ‘\(area.name[.en])’?",
          vi: "\(label[.vi]) giữ phần nào trong mảng ‘\(area.name[.vi])’?")),
      keys: [key], distractors: wrong, content: area.name)
  }

  /// Which area one role is accountable for, the others being a neighbour's.
  func areaQuestions() -> [Draft] {
    knowledge.roles.flatMap { role in rivals(of: role.id).prefix(8).compactMap { areaQuestion(role.id, $0) } }
  }

  private func areaQuestion(_ role: Role.ID, _ rival: Role.ID) -> Draft? {
    let keys = areas.filter { $0.accountable == role }
      .map { Draft.Option(text: $0.name, claim: .relation(role, $0.id, .accountable)) }
    let others = areas.filter { $0.accountable == rival && !ledger.works(role, on: $0.id) }
      .map { Draft.Option(text: $0.name, claim: .areaOfOthers($0.id, not: role)) }
    guard let (right, wrong) = level(keys, others) else { return nil }
    let (one, other) = (ledger.labels.label(role), ledger.labels.label(rival))
    let names = right.flatMap(\.claim.references)
    return Draft(
      kind: .area, subject: "\(role)/\(rival)", roles: [role, rival],
      competencies: names.map { Competency.ID($0) },
      topics: Set((names + wrong.flatMap(\.claim.references)).map { "accountable:\($0)" }),
      stem: LocalizedText(
        en:
          "By \(knowledge.chartName[.en]), \(one[.en]) or \(other[.en]): which area is the \(one[.en]) accountable for?",
        vi:
          "Theo \(knowledge.chartName[.vi]), \(one[.vi]) hay \(other[.vi]): \(one[.vi]) chịu trách nhiệm chính mảng nào?"
      ),
      keys: right, distractors: wrong,
      content: LocalizedText(verbatim: names.joined(separator: " ")))
  }
}

extension QuestionMaker {
  /// A question about the matrix, which says whose view it is, and where sources differ.
  func byTheChart(_ area: Competency, _ question: LocalizedText) -> LocalizedText {
    let dispute = ledger.disagreement(about: area.id)?.id.text
    let (en, vi) = (
      dispute.map { " (sources differ: \($0))" } ?? "",
      dispute.map { " (các nguồn còn khác nhau: \($0))" } ?? ""
    )
    return LocalizedText(
      en: "By \(knowledge.chartName[.en])\(en), \(question[.en])",
      vi: "Theo \(knowledge.chartName[.vi])\(vi), \(question[.vi])")
  }

  /// What the matrix says of a role that is not the answer.
  func part(of role: Role.ID, in area: Competency, not involvement: Relation.Involvement? = nil) -> Claim {
    guard let part = area.relations[role]?.involvement else { return .relation(role, area.id, nil) }
    return involvement.map { .otherRelation(role, area.id, not: $0) } ?? .relation(role, area.id, part)
  }
}

extension LocalizedText {
  /// The question which of some roles has a part in an area.
  static func asking(_ involvement: Relation.Involvement, about name: LocalizedText) -> LocalizedText {
    let (en, vi) = (name[.en], name[.vi])
    return switch involvement {
    case .accountable, .responsible:
      LocalizedText(
        en: "which of these roles does the work (R) in ‘\(en)’?",
        vi: "vai trò nào dưới đây thực hiện (R) mảng ‘\(vi)’?")
    case .consulted:
      LocalizedText(
        en: "which of these roles is consulted (C) on ‘\(en)’?",
        vi: "vai trò nào dưới đây được tham vấn (C) về mảng ‘\(vi)’?")
    case .informed:
      LocalizedText(
        en: "which of these roles is informed (I) about ‘\(en)’?",
        vi: "vai trò nào dưới đây được thông báo (I) về mảng ‘\(vi)’?")
    }
  }
}

/// The elements without repetition, in order.
func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
