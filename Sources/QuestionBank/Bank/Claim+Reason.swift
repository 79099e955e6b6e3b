import Roles
public import SourceText

extension Ledger {
  /// Why an answer is right or wrong, as one reads it after the answer.
  public func reason(_ claim: Claim) -> LocalizedText {
    switch claim {
    case .fact(let id), .said(let id), .figure(let id, _), .formula(let id):
      knowledge.fact(id)?.text ?? nothing
    case .inSection(let id, let section): reason(id, inSection: section)
    case .factOfAnother(let id, _): knowledge.fact(id)?.text ?? nothing
    case .notInvolved(let role, let id):
      knowledge.fact(id).map { reason(role, outside: $0) } ?? nothing
    case .exchanged: LocalizedText(en: "It is the other way round.", vi: "Ngược lại mới đúng.")
    case .relation(let role, let area, _), .otherRelation(let role, let area, _): part(of: role, in: area)
    case .areaOfOthers(let area, _): ownerSentence(of: area)
    case .covers(_, let area), .meaning(let area): meaning(of: area)
    case .areaName(let area): both(knowledge.competency(area)?.name)
    case .roleName(let role): both(name(of: role))
    case .tagline(let role):
      knowledge.role(role).map { joined(label($0.id), $0.tagline, by: ": ") } ?? nothing
    case .abbreviation(let letters):
      knowledge.abbreviations.first { $0.letters == letters }
        .map { joined(LocalizedText(verbatim: letters), $0.meaning, by: " = ") } ?? nothing
    case .acronym(let letters, let number): reason(acronym: letters, number)
    case .step(let scale, let value): step(scale, value)
    case .reports(let role, let superior):
      LocalizedText(
        en: "\(label(role)[.en]) usually reports to the \(label(superior)[.en]).",
        vi: "\(label(role)[.vi]) thường báo cáo cho \(label(superior)[.vi]).")
    case .notSuperior(let role, _):
      knowledge.facts(of: role).first { $0.kind == .reporting && isPlain($0) && !$0.about.isEmpty }?.text
        ?? nothing
    }
  }

  private var nothing: LocalizedText { LocalizedText(verbatim: "") }

  private func label(_ role: Role.ID) -> LocalizedText { labels.label(role) }

  private func name(of role: Role.ID) -> LocalizedText? {
    knowledge.role(role).map { LocalizedText(en: $0.name(in: .en), vi: $0.name(in: .vi)) }
  }

  /// A name in both languages, as `Pricing = Định giá`.
  private func both(_ name: LocalizedText?) -> LocalizedText {
    guard let name else { return nothing }
    return LocalizedText(en: "\(name[.en]) = \(name[.vi])", vi: "\(name[.vi]) = \(name[.en])")
  }

  private func joined(_ left: LocalizedText, _ right: LocalizedText, by mark: String) -> LocalizedText {
    LocalizedText(en: left[.en] + mark + right[.en], vi: left[.vi] + mark + right[.vi])
  }

  /// The fact with the section that it stands in.
  private func reason(_ id: Fact.ID, inSection section: String) -> LocalizedText {
    guard let fact = knowledge.fact(id), let role = fact.role.flatMap(knowledge.role),
      let heading = role.sections.first(where: { $0.id == section })
    else { return nothing }
    return LocalizedText(
      en: "\(fact.text[.en]) (\(section) \(heading.name[.en]))",
      vi: "\(fact.text[.vi]) (\(section) \(heading.name[.vi]))")
  }

  /// What a role does instead of what a fact says of another.
  private func reason(_ role: Role.ID, outside fact: Fact) -> LocalizedText {
    if let other = ownFact(of: role, near: fact) { return other.text }
    return knowledge.role(role).map { tagline(of: $0) } ?? nothing
  }

  private func tagline(of role: Role) -> LocalizedText {
    let name = label(role.id)
    return LocalizedText(
      en: "The \(name[.en]) \(role.tagline[.en]).", vi: "\(name[.vi]) \(role.tagline[.vi]).")
  }

  /// An area with its definition, with what it is not.
  private func meaning(of area: Competency.ID) -> LocalizedText {
    guard let area = knowledge.competency(area), let definition = area.meaning.definition else {
      return nothing
    }
    return joined(area.name, definition, by: ": ")
  }

  /// Whose area it is, in a sentence of a fact if there is one.
  private func ownerSentence(of area: Competency.ID) -> LocalizedText {
    guard let competency = knowledge.competency(area), let owner = competency.accountable else {
      return nothing
    }
    let proof = competency.evidence.compactMap { knowledge.fact($0) }.first {
      $0.role == owner && isPlain($0) && Self.claimingKinds.contains($0.kind)
    }
    return proof?.text ?? part(of: owner, in: area)
  }

  /// What can be typed to read the reason, such as `S48` or `pricing`.
  public func references(_ claim: Claim) -> [String] {
    switch claim {
    case .notInvolved(let role, let id):
      return [knowledge.fact(id).flatMap { ownFact(of: role, near: $0)?.id.text } ?? role.text]
    default: return claim.references
    }
  }

  /// The part of a role in an area, in words.
  func part(of role: Role.ID, in area: Competency.ID) -> LocalizedText {
    guard let competency = knowledge.competency(area) else { return nothing }
    let (en, vi) = (competency.name[.en], competency.name[.vi])
    let involvement = competency.relations[role]?.involvement
    let words = LocalizedText.deed(involvement, of: label(role))
    return LocalizedText(en: "\(words[.en]) ‘\(en)’.", vi: "\(words[.vi]) mảng ‘\(vi)’.")
  }

  private func reason(acronym letters: String, _ number: Int) -> LocalizedText {
    guard let acronym = knowledge.acronyms.first(where: { $0.letters == letters }),
      acronym.meanings.indices.contains(number)
    else { return nothing }
    return both(acronym.meanings[number].name ?? acronym.meanings[number].role.flatMap(name(of:)))
  }

  private func step(_ scale: Scale.ID, _ value: String) -> LocalizedText {
    knowledge.manifest.scales.first { $0.id == scale }?.steps.first { $0.value == value }
      .map { joined($0.name, $0.meaning, by: ": ") } ?? nothing
  }
}

extension Ledger {
  /// The fact that shows best what a role does near the matter of another role's fact; nil when there is none
  /// that nothing disputes.
  func ownFact(of role: Role.ID, near fact: Fact) -> Fact? {
    let groups = Set(fact.competencies.compactMap { knowledge.competency($0)?.group })
    let all = plainFacts[role] ?? []
    let own = all.filter { $0.kind != .metric } + all.filter { $0.kind == .metric }
    return own.first {
      $0.about.contains { $0 == fact.role } && !Set($0.competencies).isDisjoint(with: fact.competencies)
    }
      ?? own.first { !Set($0.competencies).isDisjoint(with: fact.competencies) }
      ?? own.first {
        $0.competencies.contains { knowledge.competency($0).map { groups.contains($0.group) } ?? false }
      }
      ?? own.first { $0.kind == .mission }
  }

  /// Whether the reason for a wrong answer is a sentence that nothing disputes.
  func isReasonSound(_ claim: Claim) -> Bool {
    let text = reason(claim)
    guard Language.allCases.allSatisfy({ !text[$0].isEmpty && !text[$0].contains("(C)") }) else {
      return false
    }
    switch claim {
    case .factOfAnother(let id, _): return knowledge.fact(id).map(isPlain) ?? false
    case .relation(let role, let area, let part): return !isDisputed(role, part, in: area)
    case .otherRelation(let role, let area, _):
      return !isDisputed(role, knowledge.competency(area)?.relations[role]?.involvement, in: area)
    default: return true
    }
  }

  /// Whether a fact says another part of a role in an area than the matrix does.
  private func isDisputed(_ role: Role.ID, _ part: Relation.Involvement?, in area: Competency.ID) -> Bool {
    if let stated = stated[area]?[role], stated.contains(where: { $0 != part }) { return true }
    guard part == nil else { return false }
    return (plainFacts[role] ?? []).contains { $0.competencies.contains(area) }
  }
}

extension LocalizedText {
  /// What a role does in an area by the makers' chart, up to the area's name.
  static func deed(_ involvement: Relation.Involvement?, of role: LocalizedText) -> LocalizedText {
    let (en, vi) = (role[.en], role[.vi])
    return switch involvement {
    case .accountable:
      LocalizedText(en: "The \(en) is accountable for", vi: "\(vi) chịu trách nhiệm chính về")
    case .responsible: LocalizedText(en: "The \(en) does the work in", vi: "\(vi) thực hiện")
    case .consulted: LocalizedText(en: "The \(en) is consulted on", vi: "\(vi) được tham vấn về")
    case .informed: LocalizedText(en: "The \(en) is informed about", vi: "\(vi) được thông báo về")
    case nil:
      LocalizedText(en: "The \(en) has no regular part in", vi: "\(vi) không có phần thường xuyên trong")
    }
  }

  /// A part of the RACI chart, with its letter.
  static func part(_ involvement: Relation.Involvement) -> LocalizedText {
    switch involvement {
    case .accountable: LocalizedText(en: "accountable (A)", vi: "chịu trách nhiệm chính (A)")
    case .responsible: LocalizedText(en: "responsible (R)", vi: "thực hiện (R)")
    case .consulted: LocalizedText(en: "consulted (C)", vi: "được tham vấn (C)")
    case .informed: LocalizedText(en: "informed (I)", vi: "được thông báo (I)")
    }
  }
}
