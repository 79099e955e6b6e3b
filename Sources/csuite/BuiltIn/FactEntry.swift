import Commands
import Documents
import Roles
import SourceText

extension KnowledgeBase {
  /// A fact as a line: the sentence, and at the right edge its id and what it rests on.
  func entry(_ fact: Fact, in language: Language, sought: (String) -> Bool = { _ in false }) -> Entry {
    Entry(marked(fact.text[language], sought), trailing: reference(to: fact, in: language))
  }

  /// The id of a fact, its best grade or its other basis, and the disagreements that it touches.
  func reference(to fact: Fact, in language: Language) -> RichText {
    var text = RichText("\(fact.id)  \(basis(of: fact)[language])", .quiet)
    for disagreement in disagreements(touching: fact.id) {
      text += RichText(" ⚑\(disagreement.id)", .notice)
    }
    return text
  }

  private func basis(of fact: Fact) -> LocalizedText {
    if let grade = grade(of: fact) { return LocalizedText(verbatim: grade.rawValue) }
    return fact.evidence.first.map { name(of: $0) } ?? LocalizedText(verbatim: "")
  }

  /// A piece of evidence in a few words.
  func name(of evidence: Evidence) -> LocalizedText {
    switch evidence.basis {
    case .source(let id), .opposing(let id): LocalizedText(verbatim: id.text)
    case .seed: LocalizedText(en: "seed", vi: "bài gốc")
    case .generalKnowledge: LocalizedText(en: "general knowledge", vi: "kiến thức chung")
    case .ownJudgement: LocalizedText(en: "own judgement", vi: "nhận định riêng")
    }
  }
}

/// A sentence with the words that were sought made visible.
private func marked(_ sentence: String, _ sought: (String) -> Bool) -> RichText {
  var spans: [RichText.Span] = []
  var rest = sentence[...]
  while let first = rest.first {
    let isWord = first.isLetter || first.isNumber
    let piece = rest.prefix { ($0.isLetter || $0.isNumber) == isWord }
    spans.append(.init(String(piece), isWord && sought(String(piece)) ? .match : .plain))
    rest = rest.dropFirst(piece.count)
  }
  return RichText(spans)
}

extension Fact {
  /// The parameters that stand in every list of facts.
  static func json(_ facts: [Fact], in knowledge: KnowledgeBase) -> JSONValue {
    .array(facts.map { knowledge.json(of: $0) })
  }
}
