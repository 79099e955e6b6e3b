import Answering
public import Documents
public import Roles
public import SourceText
package import TextSearch

extension KnowledgeBase {
  /// A fact as a line: the sentence, and at the right edge its id and what it rests on.
  public func entry(_ fact: Fact, in language: Language) -> Entry { entry(fact, in: language, nil) }

  /// The same, with the words that were sought made visible.
  package func entry(_ fact: Fact, in language: Language, _ highlighter: Highlighter?) -> Entry {
    let text = fact.text[language]
    let places = highlighter?.places(
      in: text, fact.text.wording(in: language) == nil ? language.other : language)
    return Entry(marked(text, places ?? []), trailing: reference(to: fact, in: language))
  }

  /// The id of a fact, its best grade or its other basis, and the disagreements that it touches.
  ///
  /// On a page that has a place for a disagreement, `place` says where it is.
  public func reference(
    to fact: Fact, in language: Language, place: (Disagreement.ID) -> String? = { _ in nil }
  ) -> RichText {
    var text = RichText("\(fact.id)  \(basis(of: fact)[language])", .quiet)
    text += mark(of: origin(of: fact.id))
    for disagreement in disagreements(touching: fact.id) {
      let target = place(disagreement.id).map { RichText.Target.place($0) }
      text += RichText(" ") + RichText("⚑\(disagreement.id)", .notice, target: target)
    }
    return text
  }

  /// What a fact rests on in a letter or a few words: its best grade, with a word where no source has any
  /// authority, or its other basis.
  public func basis(of fact: Fact) -> LocalizedText {
    if let grade = grade(of: fact) {
      let letter = grade.rawValue
      return fact.caution == .weakSources
        ? LocalizedText(en: "\(letter) weak sources", vi: "\(letter) nguồn yếu")
        : LocalizedText(verbatim: letter)
    }
    return fact.evidence.first.map { name(of: $0) } ?? LocalizedText(verbatim: "")
  }

  /// A piece of evidence in a few words.
  public func name(of evidence: Evidence) -> LocalizedText {
    switch evidence.basis {
    case .source(let id), .opposing(let id): LocalizedText(verbatim: id.text)
    case .seed: LocalizedText(en: "original", vi: "bản mô tả gốc")
    case .generalKnowledge: LocalizedText(en: "general knowledge", vi: "kiến thức chung")
    case .ownJudgement: LocalizedText(en: "own judgement", vi: "nhận định riêng")
    }
  }
}

/// A sentence with the words that were sought made visible; their places are those of its UTF-8.
private func marked(_ sentence: String, _ places: [Range<Int>]) -> RichText {
  let bytes = Array(sentence.utf8)
  var spans: [RichText.Span] = []
  var end = 0
  for place in places {
    spans.append(.init(String(decoding: bytes[end..<place.lowerBound], as: UTF8.self)))
    spans.append(.init(String(decoding: bytes[place], as: UTF8.self), .match))
    end = place.upperBound
  }
  return RichText(spans + [.init(String(decoding: bytes[end...], as: UTF8.self))])
}
