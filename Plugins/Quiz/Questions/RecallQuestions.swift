import Roles
import SourceText

extension QuestionMaker {
  /// How the sentence of a fact goes on, from memory.
  func recallQuestions() -> [Draft] {
    knowledge.roles.flatMap { role in knowledge.facts(of: role.id).compactMap { recallQuestion($0, role) } }
  }

  private func recallQuestion(_ fact: Fact, _ role: Role) -> Draft? {
    guard fact.kind != .aboutSource, !ledger.isContradicted(fact.id), !ledger.isCommonplace(fact),
      let recall = recalls[fact.id]
    else { return nil }
    return Draft(
      kind: .recall, subject: fact.id.text, roles: [role.id], competencies: fact.competencies,
      factKind: fact.kind, topics: ["fact:\(fact.id)"], stem: recall.stem,
      keys: [
        Draft.Option(
          text: recall.tail, claim: .said(fact.id), synonyms: [recall.tail[.en], recall.tail[.vi]])
      ], content: fact.text, recall: recall)
  }

  /// Whose word a sentence is, where it is not simply so, as the beginning of a question; empty where it is.
  static func attribution(of fact: Fact, _ ledger: Ledger) -> LocalizedText {
    if let dispute = ledger.dispute(about: fact.id), ledger.isSeed(fact) {
      return LocalizedText(
        en: "In the original job description (sources differ: \(dispute)): ",
        vi: "Trong bản mô tả gốc (các nguồn khác nhau: \(dispute)): ")
    }
    if let dispute = ledger.dispute(about: fact.id) {
      return LocalizedText(
        en: "One view (sources differ: \(dispute)): ", vi: "Một ý kiến (các nguồn khác nhau: \(dispute)): ")
    }
    switch fact.caution {
    case .quotedLaw:
      return LocalizedText(en: "Of the law, as pages quote it: ", vi: "Về luật, theo các trang trích lại: ")
    case .weakSources: return LocalizedText(en: "By weak sources: ", vi: "Theo nguồn chưa chắc chắn: ")
    case nil: break
    }
    if !ledger.isPlain(fact), ledger.isSeed(fact) {
      return LocalizedText(en: "In the original job description: ", vi: "Trong bản mô tả gốc: ")
    }
    return LocalizedText(verbatim: "")
  }
}

/// The sentence of a fact, parted in both languages.
struct Recall: Hashable, Sendable {
  /// The question with the part that is shown.
  let stem: LocalizedText
  /// What is to be said.
  let tail: LocalizedText
}

/// The facts of all roles that can be parted, with their parts.
func allRecalls(_ ledger: Ledger) -> [Fact.ID: Recall] {
  var recalls: [Fact.ID: Recall] = [:]
  for role in ledger.knowledge.roles {
    let facts = ledger.knowledge.facts(of: role.id)
    let names = Set(([role.acronym] + role.names.map(\.text)).flatMap(foldedWords))
    let sentences = Language.allCases.map { language in
      (language, facts.map { (id: $0.id, text: folded($0.text[language])) })
    }
    recalls.merge(seriesRecalls(facts, ledger)) { first, _ in first }
    for fact in facts where recalls[fact.id] == nil {
      let source = QuestionMaker.attribution(of: fact, ledger)
      var cuts: [Language: SentenceCut] = [:]
      for (language, texts) in sentences {
        let question = source[language] + Recall.question[language]
        cuts[language] = SentenceCutter(
          language: language, names: names, others: texts.filter { $0.id != fact.id }.map(\.text),
          isAboutNames: fact.kind == .name,
          longestHead: Wording.stemLimit(language) - Wording.words(question) - 1
        ).cut(fact.text[language])
      }
      guard let en = cuts[.en], let vi = cuts[.vi] else { continue }
      recalls[fact.id] = Recall(
        stem: LocalizedText(
          en: Recall.stem(source[.en], en.head, .en), vi: Recall.stem(source[.vi], vi.head, .vi)),
        tail: LocalizedText(en: en.tail, vi: vi.tail))
    }
  }
  return recalls
}

/// Facts that differ in one place only: which one is missing between its neighbours.
private func seriesRecalls(_ facts: [Fact], _ ledger: Ledger) -> [Fact.ID: Recall] {
  var recalls: [Fact.ID: Recall] = [:]
  for series in Series.all(in: facts.filter { ledger.isSeed($0) || ledger.isPlain($0) })
  where series.facts.count >= 3 {
    for (place, fact) in series.facts.enumerated() {
      let source = QuestionMaker.attribution(of: fact, ledger)
      func stem(_ language: Language) -> String {
        let question = (source[language] + Recall.missing[language]).capitalised
        return "\(question) ‘\(series.frame(around: place, language))’"
      }
      let isShort = Language.allCases.allSatisfy {
        Wording.words(stem($0)) <= Wording.stemLimit($0) && !stem($0).contains("‘" + blank)
      }
      guard isShort else { continue }
      recalls[fact.id] = Recall(
        stem: LocalizedText(en: stem(.en), vi: stem(.vi)),
        tail: LocalizedText(en: series.filling(of: fact, .en), vi: series.filling(of: fact, .vi)))
    }
  }
  return recalls
}

extension Recall {
  /// What is asked where several sentences differ in one place.
  static let missing = LocalizedText(en: "what is missing here?", vi: "ở đây thiếu gì?")

  /// What is asked about every sentence.
  static let question = LocalizedText(en: "how does this go on?", vi: "câu này tiếp thế nào?")

  static func stem(_ source: String, _ head: String, _ language: Language) -> String {
    "\((source + question[language]).capitalised) ‘\(head) \(blank)’"
  }
}
