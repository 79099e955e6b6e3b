import Roles
import SourceText

/// A fact that says what its role does or is judged by, with its sentence taken apart in both languages.
struct Statement: Sendable {
  /// How the English sentence goes on after the role, so that options can be alike.
  enum Form: Hashable, Sendable {
    /// `builds and leads …`
    case finite
    /// `Oversee daily operations`
    case bare
    /// `Contracts and licences`
    case noun
  }

  let fact: Fact
  let role: Role
  let en: MaskedSentence
  let vi: MaskedSentence
  let form: Form

  func masked(_ language: Language) -> MaskedSentence { language == .en ? en : vi }

  /// What the role does, without the role; nil when the sentence names the role in its middle.
  var deed: LocalizedText? {
    guard let english = deed(en), let vietnamese = deed(vi), !beginsWithPost(vietnamese) else { return nil }
    return LocalizedText(en: english, vi: vietnamese)
  }

  /// Whether it begins with the post itself, shortened, as ‘Chủ tịch’ stands for ‘Chủ tịch hội đồng quản trị’.
  private func beginsWithPost(_ text: String) -> Bool {
    let post = role.name(in: .vi).lowercased().split(separator: " ").prefix(2)
    return text.lowercased().split(separator: " ").prefix(2) == post
  }

  private func deed(_ sentence: MaskedSentence) -> String? {
    sentence.predicate?.capitalised ?? (sentence.isNaming ? nil : sentence.text)
  }
}

/// The facts of each role from which questions are made: closed by the matrix, no caution, part of the role's work.
func allStatements(_ ledger: Ledger, _ masking: Masking) -> [Role.ID: [Statement]] {
  let verbs = finiteVerbs(in: ledger.knowledge)
  var statements: [Role.ID: [Statement]] = [:]
  for fact in ledger.knowledge.facts where Ledger.claimingKinds.contains(fact.kind) {
    guard let role = fact.role.flatMap(ledger.knowledge.role), ledger.isPlain(fact) || ledger.isSeed(fact),
      ledger.isClosed(fact), ledger.works(role.id, onAreasOf: fact), !isHedged(fact.text[.en]),
      let en = masking.mask(fact.text[.en], role, in: .en),
      let vi = masking.mask(fact.text[.vi], role, in: .vi)
    else { continue }
    // What an oddity of the seed article touches is asked only where the matrix bears all of it out.
    guard ledger.isPlain(fact) || fact.competencies.allSatisfy({ ledger.works(role.id, on: $0) }) else {
      continue
    }
    let form = form(of: en, fact.kind, verbs)
    let areas = fact.competencies.compactMap { ledger.knowledge.competency($0)?.name[.en] }
    guard isWhole(fact, en, form, areas) else { continue }
    statements[role.id, default: []].append(Statement(fact: fact, role: role, en: en, vi: vi, form: form))
  }
  return statements
}

/// Verbs in the third person that the knowledge base uses after the name of a role.
private func finiteVerbs(in knowledge: KnowledgeBase) -> Set<String> {
  var verbs: Set<String> = ["is", "has", "may", "can", "should", "keeps", "acts", "gives", "holds"]
  for fact in knowledge.facts {
    guard let role = fact.role.flatMap(knowledge.role) else { continue }
    let text = fact.text[.en]
    for start in ["The \(role.acronym) ", "\(role.acronym) "] where text.hasPrefix(start) {
      let word = text.dropFirst(start.count).prefix { $0.isLetter }
      if word.hasSuffix("s") { verbs.insert(word.lowercased()) }
    }
  }
  return verbs
}

private func form(of sentence: MaskedSentence, _ kind: FactKind, _ verbs: Set<String>) -> Statement.Form {
  if sentence.predicate != nil { return .finite }
  let word = sentence.text.prefix { $0.isLetter }.lowercased()
  if verbs.contains(word) { return .finite }
  if verbs.contains(word + "s") || verbs.contains(word + "es") { return .bare }
  return kind == .duty && word.hasSuffix("s") ? .finite : .noun
}

/// Whether the sentence holds for some companies only, so that somebody may rightly answer otherwise.
private func isHedged(_ text: String) -> Bool {
  let words = Set(foldedWords(text))
  return !words.isDisjoint(with: [
    "some", "sometimes", "may", "where", "until", "many", "often", "example", "federal",
  ])
}

/// Whether the sentence says enough to be asked about by itself; a few words must at least name their area.
private func isWhole(
  _ fact: Fact, _ sentence: MaskedSentence, _ form: Statement.Form, _ areas: [String]
) -> Bool {
  let words = foldedWords(sentence.predicate ?? sentence.text)
  if words.count <= 4,
    contentWords(areas.joined(separator: " ")).isDisjoint(with: contentWords(sentence.text))
  {
    return false
  }
  if sentence.predicate != nil { return words.count >= 3 }
  if sentence.isNaming { return words.count >= 5 }
  guard words.count >= 4 || fact.kind == .duty && words.count >= 3 else { return false }
  switch fact.kind {
  case .decisionRight: return false
  case .duty: return form != .noun
  case .metric:
    let verbs: Set = ["is", "are", "that", "tend", "tends", "meet", "finds", "counts", "serve"]
    return verbs.isDisjoint(with: words)
  default: return true
  }
}
