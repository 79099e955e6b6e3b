import Roles
import SourceText

extension QuestionMaker {
  /// How the sentence of a fact goes on, from memory.
  func recallQuestions() -> [Outline] {
    knowledge.roles.flatMap { role in
      (sentences[role.id]?.facts ?? []).compactMap { fact in
        guard fact.kind != .aboutSource, !ledger.isContradicted(fact.id), !ledger.isCommonplace(fact) else {
          return nil
        }
        let head = QuestionHead(.recall, of: fact, [role.id])
        return Outline(head) { recallQuestion(head, fact) }
      }
    }
  }

  private func recallQuestion(_ head: QuestionHead, _ fact: Fact) -> Draft? {
    guard let recall = recall(of: fact) else { return nil }
    return Draft(
      head, stem: recall.stem,
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

extension QuestionMaker {
  /// The sentence of a fact, parted in both languages; nil when it cannot be parted well.
  func recall(of fact: Fact) -> Recall? {
    guard let role = fact.role, let own = sentences[role] else { return nil }
    if let recall = own.series[fact.id] { return recall }
    let source = Self.attribution(of: fact, ledger)
    var cuts: [Language: SentenceCut] = [:]
    for language in Language.allCases {
      let question = source[language] + Recall.question[language]
      let cut = SentenceCutter(
        language: language, names: own.names, joined: ledger.namePairs,
        shared: ledger.beginnings.shared(by: fact.id, of: role, language), isAboutNames: fact.kind == .name,
        longestHead: Wording.stemLimit(language) - Wording.words(question) - 1
      ).cut(fact.text[language])
      guard let cut else { return nil }
      cuts[language] = cut
    }
    guard let en = cuts[.en], let vi = cuts[.vi] else { return nil }
    return Recall(
      stem: LocalizedText(
        en: Recall.stem(source[.en], en.head, .en), vi: Recall.stem(source[.vi], vi.head, .vi)),
      tail: LocalizedText(en: en.tail, vi: vi.tail))
  }
}

/// The facts of a role with what parting their sentences needs of all of them.
struct RoleSentences: Sendable {
  let facts: [Fact]
  /// The words of the role's names, folded.
  let names: Set<String>
  /// What is missing in sentences that differ in one place only.
  let series: [Fact.ID: Recall]

  init(_ role: Role, _ facts: [Fact], _ ledger: Ledger) {
    self.facts = facts
    names = Set(([role.acronym] + role.names.map(\.text)).flatMap(foldedWords))
    series = seriesRecalls(facts, ledger)
  }
}

/// Facts that differ in one place only: which one is missing between its neighbours.
private func seriesRecalls(_ facts: [Fact], _ ledger: Ledger) -> [Fact.ID: Recall] {
  var recalls: [Fact.ID: Recall] = [:]
  for series in Series.all(in: facts.filter { ledger.isSeed($0) || ledger.isPlain($0) }, atLeast: 2) {
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
