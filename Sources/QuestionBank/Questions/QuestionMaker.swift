import Roles
import SourceText

/// Makes questions from facts and from the matrix.
struct QuestionMaker: Sendable {
  let ledger: Ledger
  let masking: Masking
  /// For each role the others, the nearest by the matrix first.
  private let rivals: [Role.ID: [Role.ID]]
  /// The facts of each role that can be asked about, with their sentences taken apart.
  let statements: [Role.ID: [Statement]]
  /// The facts of each role, with what parting their sentences needs.
  let sentences: [Role.ID: RoleSentences]

  init(_ ledger: Ledger) {
    self.ledger = ledger
    masking = Masking(labels: ledger.labels)
    rivals = nearestRoles(in: ledger.knowledge)
    statements = allStatements(ledger, masking)
    let facts = Dictionary(grouping: ledger.knowledge.facts.filter { $0.role != nil }) {
      $0.role ?? Role.ID("")
    }
    let sentences = ledger.knowledge.roles.map { ($0.id, RoleSentences($0, facts[$0.id] ?? [], ledger)) }
    self.sentences = Dictionary(sentences) { first, _ in first }
  }

  var knowledge: KnowledgeBase { ledger.knowledge }

  /// Every question there can be; some may break a rule when they are made, and are then not asked.
  func outlines() -> [Outline] {
    var outlines = evenKeys(
      ownerQuestions() + accountableQuestions() + pairQuestions() + involvedQuestions()
        + caseQuestions())
    outlines += dutyQuestions() + areaQuestions() + relationQuestions() + boundaryQuestions() + areaClozes()
    outlines += taglineQuestions() + roleNameQuestions() + abbreviationQuestions()
    outlines += reportingQuestions() + partLists() + areaLists() + acronymLists() + seriesLists()
    outlines += taskQuestions() + sectionQuestions() + figureQuestions() + formulaQuestions()
    return outlines + areaMeaningQuestions() + meaningQuestions() + recallQuestions()
  }

  /// The other roles, the nearest by the matrix first.
  func rivals(of role: Role.ID) -> [Role.ID] { rivals[role] ?? [] }

  /// A role as an answer, with the names that count when it is typed.
  func option(_ role: Role.ID, _ claim: Claim) -> Draft.Option {
    Draft.Option(
      text: ledger.labels.label(role), claim: claim, synonyms: ledger.labels.names(role), role: role)
  }

  /// The first options whose length gives nothing away beside the key, in both languages.
  func pool(_ options: [Draft.Option], beside key: Draft.Option, limit: Int = 12) -> [Draft.Option] {
    Array(
      options.lazy.filter { option in
        areNear(option, key)
          && Language.allCases.allSatisfy { Lengths.areClose(option.text[$0], key.text[$0]) }
      }.prefix(limit))
  }
}

extension QuestionMaker {
  /// Whether two roles meet in some area; other options are near by the way they were found.
  private func areNear(_ option: Draft.Option, _ key: Draft.Option) -> Bool {
    guard let one = option.role, let other = key.role else { return true }
    if case .roleName = option.claim { return true }
    return ledger.areCompanions(one, other)
  }
}

/// How far the lengths of options may differ before they give the key away.
enum Lengths {
  static func areClose(_ option: String, _ key: String) -> Bool {
    let (long, short) = (option.utf8.count * 10, key.utf8.count * 10)
    return long >= short * 6 / 10 && long <= short * 17 / 10
  }
}

/// For each role the others by how much their parts in the areas of work overlap (cosine).
private func nearestRoles(in knowledge: KnowledgeBase) -> [Role.ID: [Role.ID]] {
  var vectors: [Role.ID: [Competency.ID: Double]] = [:]
  for area in knowledge.competencies where !area.isPersonal {
    for (role, relation) in area.relations {
      let isAtWork = relation.involvement == .accountable || relation.involvement == .responsible
      vectors[role, default: [:]][area.id] = isAtWork ? 3 : 1
    }
  }
  func cosine(_ left: [Competency.ID: Double], _ right: [Competency.ID: Double]) -> Double {
    let product = left.reduce(0) { $0 + $1.value * (right[$1.key] ?? 0) }
    let norms = [left, right].map { $0.values.reduce(0) { $0 + $1 * $1 } }
    return norms.contains(0) ? 0 : product / (norms[0] * norms[1]).squareRoot()
  }
  var nearest: [Role.ID: [Role.ID]] = [:]
  for role in knowledge.roles {
    let scored = knowledge.roles.filter { $0.id != role.id }.map { other in
      (other.id, cosine(vectors[role.id] ?? [:], vectors[other.id] ?? [:]))
    }
    nearest[role.id] = scored.sorted { ($1.1, $0.0) < ($0.1, $1.0) }.map(\.0)
  }
  return nearest
}
