import Roles
import SourceText

extension QuestionMaker {
  private var areas: [Competency] { knowledge.competencies.filter { !$0.isPersonal } }

  /// Who is accountable for an area of work, beside others that have a part in it.
  func accountableQuestions() -> [Outline] {
    areas.compactMap { area in
      guard let owner = ledger.owner(of: area.id) else { return nil }
      // Who has little to do with a matter is no answer that anybody would give.
      let others = [Relation.Involvement.responsible, .consulted, .informed].flatMap(area.roles).filter {
        ledger.isNear($0, to: area.id) && isSettled($0, in: area)
      }
      let key = option(owner, .relation(owner, area.id, .accountable))
      let wrong = others.filter { $0 != owner }.map { option($0, part(of: $0, in: area)) }
      let head = QuestionHead(
        .accountable, area.id.text, [owner] + area.roles(.responsible), [area.id],
        topics: ["accountable:\(area.id)"])
      return settled(
        Draft(
          head,
          stem: byTheChart(
            area,
            LocalizedText(
              en: "who is accountable for ‘\(area.name[.en])’?",
              vi: "ai chịu trách nhiệm chính về mảng ‘\(area.name[.vi])’?")),
          keys: [key], distractors: pool(wrong, beside: key), synonyms: ledger.labels.names(owner),
          content: area.name))
    }
  }

  /// Which of two neighbours that work in the same area is accountable for it.
  func pairQuestions() -> [Outline] {
    areas.flatMap { area -> [Outline] in
      guard let owner = ledger.owner(of: area.id) else { return [] }
      return area.roles(.responsible).compactMap { other in
        let (one, two) = (ledger.labels.label(owner), ledger.labels.label(other))
        let names = [owner, other].sorted() == [owner, other] ? (one, two) : (two, one)
        let head = QuestionHead(
          .pair, "\(area.id)/\(other)", [owner, other], [area.id],
          topics: ["accountable:\(area.id)", "part:\(area.id)/\(other)"])
        return settled(
          Draft(
            head,
            stem: byTheChart(
              area,
              LocalizedText(
                en: "\(names.0[.en]) or \(names.1[.en]): who is accountable for ‘\(area.name[.en])’?",
                vi:
                  "\(names.0[.vi]) hay \(names.1[.vi]): ai chịu trách nhiệm chính về mảng ‘\(area.name[.vi])’?"
              )),
            keys: [option(owner, .relation(owner, area.id, .accountable))],
            distractors: [option(other, .relation(other, area.id, .responsible))], content: area.name))
      }
    }
  }

  /// Who does the work of an area, beside others that are consulted on it.
  ///
  /// Who is only consulted or informed is not asked for: those are many, and too near to each other to be told apart.
  func involvedQuestions() -> [Outline] { areas.compactMap { involvedQuestion($0, .responsible) } }

  private func involvedQuestion(_ area: Competency, _ involvement: Relation.Involvement) -> Outline? {
    let right = area.roles(involvement).filter {
      isSettled($0, in: area) && (area.relations[$0]?.importance ?? 0) > Nearness.mattering
    }
    guard let first = right.first else { return nil }
    // Who is accountable may well do the work too, so that ‘responsible’ would not be plainly wrong.
    let other: Relation.Involvement = involvement == .responsible ? .consulted : .responsible
    let wrong = area.roles(other).filter { isSettled($0, in: area) && ledger.isNear($0, to: area.id) }
    let key = option(first, .relation(first, area.id, involvement))
    let head = QuestionHead(
      .involved, "\(area.id)/\(involvement.rawValue)", right, [area.id],
      topics: Set(right.map { "part:\(area.id)/\($0)" }))
    return settled(
      Draft(
        head, stem: byTheChart(area, LocalizedText.asking(involvement, about: area.name)),
        keys: right.map { option($0, .relation($0, area.id, involvement)) },
        distractors: pool(
          wrong.map { option($0, part(of: $0, in: area, not: involvement)) }, beside: key, limit: 12),
        content: area.name))
  }

  /// Whether a fact stands behind the part that a role has in an area, and it matters to the role.
  private func isSettled(_ role: Role.ID, in area: Competency) -> Bool {
    area.relations[role].map { !$0.restsOnJudgement && $0.importance >= Nearness.mattering } ?? false
  }

  /// The parts that can be told apart: being informed is too near to being consulted.
  private static let toldApart: [Relation.Involvement] = [.accountable, .responsible, .consulted]

  /// The part that a role has in an area; as many with each part, or the most common one is a good guess.
  func relationQuestions() -> [Outline] {
    let all = areas.flatMap { area in
      area.relations.keys.sorted().filter { isAskable($0, in: area) }.compactMap { role in
        area.relations[role]?.involvement.map { (area: area, role: role, part: $0) }
      }
    }
    let parts = Dictionary(grouping: all, by: \.part).mapValues { own in
      own.map { (outline: relationOutline($0.role, $0.area, $0.part), part: $0.part) }
    }
    let count = parts.values.map(\.count).min() ?? 0
    return Self.toldApart.flatMap { part in
      (parts[part] ?? []).map(\.outline)
        .sorted { ($0.head.lot, $0.head.subject) < ($1.head.lot, $1.head.subject) }.prefix(count)
    }
  }

  /// Whether any of the parts might be the role's: the area matters much to it, and its name does not tell whose it is.
  private func isAskable(_ role: Role.ID, in area: Competency) -> Bool {
    guard let relation = area.relations[role], let part = relation.involvement, isSettled(role, in: area),
      Self.toldApart.contains(part), ledger.isNear(role, to: area.id)
    else { return false }
    return part != .accountable
      || Language.allCases.allSatisfy { language in
        [area.name, knowledge.groups.first { $0.id == area.group }?.name ?? area.name].allSatisfy {
          !isToldByTitle(role, $0, language)
        }
      }
  }

  private func isToldByTitle(_ role: Role.ID, _ name: LocalizedText, _ language: Language) -> Bool {
    guard let role = knowledge.role(role) else { return false }
    let words = FieldWords.pieces(of: name[language], language)
    let titles = (role.functions[language] + [role.name(in: language)]).map {
      FieldWords.pieces(of: $0, language)
    }
    return titles.contains { !$0.isDisjoint(with: words) }
  }

  private func relationOutline(_ role: Role.ID, _ area: Competency, _ involvement: Relation.Involvement)
    -> Outline
  {
    let topics = ["part:\(area.id)/\(role)"] + (involvement == .accountable ? ["accountable:\(area.id)"] : [])
    let head = QuestionHead(.relation, "\(area.id)/\(role)", [role], [area.id], topics: Set(topics))
    return Outline(head) { relationQuestion(head, role, area, involvement) }
  }

  private func relationQuestion(
    _ head: QuestionHead, _ role: Role.ID, _ area: Competency, _ involvement: Relation.Involvement
  ) -> Draft {
    let label = ledger.labels.label(role)
    let key = Draft.Option(text: .part(involvement), claim: .relation(role, area.id, involvement))
    let wrong = Self.toldApart.filter { $0 != involvement }
      .map { Draft.Option(text: .part($0), claim: .otherRelation(role, area.id, not: $0)) }
    return Draft(
      head,
      stem: byTheChart(
        area,
        LocalizedText(
          en: "what part does the \(label[.en]) have in ‘\(area.name[.en])’?",
          vi: "\(label[.vi]) giữ phần nào trong mảng ‘\(area.name[.vi])’?")),
      keys: [key], distractors: wrong, content: area.name)
  }

  /// Which area one role is accountable for, the others being a neighbour's.
  func areaQuestions() -> [Outline] {
    let owned = Dictionary(grouping: areas) { ledger.owner(of: $0.id) ?? Role.ID("") }
    return knowledge.roles.flatMap { role -> [Outline] in
      guard let own = owned[role.id] else { return [] }
      return rivals(of: role.id).prefix(8).compactMap { rival in
        guard let others = owned[rival] else { return nil }
        let head = QuestionHead(.area, "\(role.id)/\(rival)", [role.id, rival], own.map(\.id))
        return Outline(head) { areaQuestion(head, role.id, rival, own, others) }
      }
    }
  }

  private func areaQuestion(
    _ head: QuestionHead, _ role: Role.ID, _ rival: Role.ID, _ own: [Competency], _ others: [Competency]
  ) -> Draft? {
    // Where the role does the work, or is asked about what lies beside its own areas, it might be accountable as well.
    // What holds the everyday word of the other role is told to be that one's.
    let near = others.filter {
      ledger.isNear(role, to: $0.id) && $0.relations[role] != nil && !ledger.labels.tell(rival, in: $0.name)
    }
    guard
      let (right, wrong) = level(
        own.map { Draft.Option(text: $0.name, claim: .relation(role, $0.id, .accountable)) },
        near.map { Draft.Option(text: $0.name, claim: .otherRelation(role, $0.id, not: .accountable)) })
    else { return nil }
    let (one, other) = (ledger.labels.label(role), ledger.labels.label(rival))
    let names = right.flatMap(\.claim.references)
    var head = head
    head.competencies = names.map { Competency.ID($0) }
    head.topics = Set((names + wrong.flatMap(\.claim.references)).map { "accountable:\($0)" })
    return Draft(
      head,
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
public func distinct<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
