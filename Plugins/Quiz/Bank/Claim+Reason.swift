import Roles
import SourceText

extension Ledger {
  /// Why an answer is right or wrong, as one reads it after the answer.
  func reason(_ claim: Claim) -> LocalizedText {
    switch claim {
    case .fact(let id): knowledge.fact(id)?.text ?? nothing
    case .factOfAnother(let id, _): reasonOfAnother(id)
    case .notInvolved(let role, let id), .apart(let role, let id):
      knowledge.fact(id).map { reason(role, outside: $0) } ?? nothing
    case .exchanged: LocalizedText(en: "It is the other way round.", vi: "Ngược lại mới đúng.")
    case .relation(let role, let area, _), .otherRelation(let role, let area, _): part(of: role, in: area)
    case .areaOfOthers(let area, _):
      knowledge.competency(area)?.accountable.map { part(of: $0, in: area) } ?? nothing
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
    case .peers(_, let other):
      LocalizedText(
        en: "\(label(other)[.en]) usually has the same superior.",
        vi: "\(label(other)[.vi]) thường có cùng cấp trên.")
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

  private func reasonOfAnother(_ id: Fact.ID) -> LocalizedText {
    guard let role = knowledge.fact(id)?.role else { return nothing }
    return LocalizedText(en: "That is the \(label(role)[.en])’s.", vi: "Đó là việc của \(label(role)[.vi]).")
  }

  /// What a role has to do with the closest area of a fact.
  private func reason(_ role: Role.ID, outside fact: Fact) -> LocalizedText {
    area(of: fact, closestTo: role).map { part(of: role, in: $0) } ?? nothing
  }

  private func area(of fact: Fact, closestTo role: Role.ID) -> Competency.ID? {
    fact.competencies.first { knowledge.competency($0)?.relations[role] != nil } ?? fact.competencies.first
  }

  /// What can be typed to read the reason, such as `S48` or `pricing`.
  func references(_ claim: Claim) -> [String] {
    switch claim {
    case .notInvolved(let role, let id), .apart(let role, let id):
      let closest = knowledge.fact(id).flatMap { area(of: $0, closestTo: role) }
      return closest.map { [$0.text] } ?? claim.references
    default: return claim.references
    }
  }

  /// The part of a role in an area, in words.
  func part(of role: Role.ID, in area: Competency.ID) -> LocalizedText {
    guard let competency = knowledge.competency(area) else { return nothing }
    let (en, vi) = (competency.name[.en], competency.name[.vi])
    let involvement = competency.relations[role]?.involvement
    let words = involvement.map(LocalizedText.part(_:))
    return LocalizedText(
      en: "\(label(role)[.en]): \(words?[.en] ?? "no regular part") in ‘\(en)’",
      vi: "\(label(role)[.vi]): \(words?[.vi] ?? "không có phần thường xuyên") trong ‘\(vi)’")
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

extension LocalizedText {
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
