import Roles
import SourceText
import TextSearch

/// Texts, and questions of which each is answered by one of them.
struct QuestionSet {
  let name: String
  let language: Language
  var texts: [String] = []
  var questions: [(kind: String, answer: Int, text: String)] = []

  /// A set from lines: `D`, a tab, a text; or `Q`, the kind of question, the place of its text, the question.
  init(name: String, language: Language, lines: some Sequence<Substring>) {
    self.name = name
    self.language = language
    for line in lines {
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      if fields.first == "D", fields.count == 2 {
        texts.append(fields[1])
      } else if fields.first == "Q", fields.count == 4, let answer = Int(fields[2]) {
        questions.append((fields[1], answer, fields[3]))
      }
    }
  }

  /// The facts of the shipped knowledge and what a person might type for each: its own sentence, without marks,
  /// and half of its words.
  init(_ knowledge: KnowledgeBase, _ language: Language) {
    name = "shipped facts"
    self.language = language
    texts = knowledge.facts.map { $0.text[language] }
    for (number, text) in texts.enumerated() {
      questions.append(("sentence", number, text))
      if language == .vi { questions.append(("no marks", number, folded(text))) }
      let half = text.split(separator: " ").enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
      questions.append(("every other word", number, half.joined(separator: " ")))
    }
  }

  /// The texts as a knowledge base in one language.
  var knowledge: KnowledgeBase {
    let facts = texts.enumerated().compactMap { number, text in
      LocalizedText(en: language == .en ? text : nil, vi: language == .vi ? text : nil)
        .map { Fact(id: Fact.ID("T-\(number)"), role: nil, kind: .background, text: $0, evidence: []) }
    }
    return KnowledgeBase(
      manifest: Manifest(
        name: name, title: LocalizedText(verbatim: name), version: "", languages: [language], scales: []),
      roles: [], facts: facts, groups: [], competencies: [], sources: [], disagreements: [], acronyms: [])
  }

  /// The mean reciprocal rank of the right texts among the first ten, by kind of question.
  func meanReciprocalRanks(_ search: (String) -> [Int]) -> [String: Double] {
    var ranks: [String: [Double]] = [:]
    for question in questions {
      let found = search(question.text)
      let place = found.firstIndex { $0 == question.answer || texts[$0] == texts[question.answer] }
      ranks[question.kind, default: []].append(place.map { 1 / Double($0 + 1) } ?? 0)
    }
    return ranks.mapValues { $0.reduce(0, +) / Double($0.count) }
  }
}
