import Answering
import Commands
import Documents
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension KnowledgeBase {
  /// An answer to a question as a person reads it: the sentence that answers, the facts, what to ask next.
  ///
  /// What else letters may stand for is not said again of those that were explained before.
  func document(
    of reply: QuestionReply, in language: Language, _ explained: Set<String> = [], suggesting next: [String]
  ) -> Document {
    var blocks: [Block] = corrections(reply, language)
    switch reply.outcome {
    case .answered: blocks += answered(reply, language, explained)
    case .ambiguous: blocks += ambiguous(reply, language)
    case .unknown: blocks.append(.paragraph(RichText(reply.sentence[language], .strong)))
    }
    blocks.append(.suggestions(next))
    return Document(blocks.filter { $0 != .entries([]) && $0 != .suggestions([]) })
  }

  private func answered(
    _ reply: QuestionReply, _ language: Language, _ explained: Set<String>
  ) -> [Block] {
    let sentence = reply.sentence[language]
    let facts = reply.facts.map(\.fact)
    let saysFirst = facts.first.map { sentence.hasSuffix($0.text[language]) } ?? false
    var entries: [Entry] = []
    var blocks: [Block] = []
    if saysFirst, let first = facts.first {
      entries.append(
        Entry(RichText(sentence, .strong), trailing: self.reference(to: first, in: language, reply)))
    } else {
      blocks.append(.paragraph(RichText(sentence, .strong)))
    }
    entries += facts.dropFirst(saysFirst ? 1 : 0).prefix(factsOnScreen).map { fact in
      Entry(RichText(fact.text[language]), trailing: self.reference(to: fact, in: language, reply))
    }
    return blocks + [.entries(entries), .entries(disputes(reply, language))]
      + otherMeanings(reply, language, explained)
  }

  /// The id and the grade; disagreements are flagged once, below the facts.
  private func reference(to fact: Fact, in language: Language, _ reply: QuestionReply) -> RichText {
    RichText("\(fact.id)  \(basis(of: fact)[language])", .quiet) + mark(of: origin(of: fact.id))
  }

  private func disputes(_ reply: QuestionReply, _ language: Language) -> [Entry] {
    reply.disagreements.map { disagreement in
      let lead = LocalizedText(en: "Sources disagree: ", vi: "Các nguồn không thống nhất: ")
      return Entry(
        label: RichText("⚑", .notice),
        RichText(lead[language] + disagreement.topic[language].lowercasedInitial),
        trailing: RichText("show \(disagreement.id)", .quiet))
    }
  }

  private func otherMeanings(
    _ reply: QuestionReply, _ language: Language, _ explained: Set<String>
  ) -> [Block] {
    let letters = unique(reply.alternatives.map(\.typed)).filter { !explained.contains(folded($0)) }
    return letters.map { typed in
      let lead = LocalizedText(en: "‘\(typed)’ may also mean: ", vi: "‘\(typed)’ còn có thể là: ")
      let names = reply.alternatives.filter { $0.typed == typed }.map { $0.name[language] }
      return .paragraph(RichText(lead[language] + names.joined(separator: " · "), .notice))
    }
  }

  private func ambiguous(_ reply: QuestionReply, _ language: Language) -> [Block] {
    let lead = LocalizedText(
      en: "‘\(reply.ambiguousName)’ has several meanings. Which one do you mean?",
      vi: "‘\(reply.ambiguousName)’ có nhiều nghĩa. Bạn muốn hỏi nghĩa nào?")
    let meanings = reply.alternatives.map { meaning in
      Entry(
        RichText(meaning.name[language]), trailing: meaning.role.map { RichText("show \($0)", .quiet) })
    }
    let facts = reply.facts.prefix(3).map { entry($0.fact, in: language) }
    return [.paragraph(RichText(lead[language], .strong)), .entries(meanings), .entries(facts)]
  }

  private func corrections(_ reply: QuestionReply, _ language: Language) -> [Block] {
    let corrections = reply.question.corrections
    guard !corrections.isEmpty, reply.outcome != .unknown else { return [] }
    let readings = corrections.map { "‘\($0.from)’ → ‘\($0.to)’" }.joined(separator: ", ")
    let text = LocalizedText(en: "Read as: \(readings).", vi: "Hiểu là: \(readings).")
    return [.paragraph(RichText(text[language], .quiet))]
  }
}

/// The facts below the first sentence; JSON gives all of them.
private let factsOnScreen = 5

extension QuestionReply {
  fileprivate var ambiguousName: String { question.ambiguous?.text ?? question.text }
}

extension String {
  /// The text with a small first letter, unless it begins with an abbreviation.
  fileprivate var lowercasedInitial: String {
    guard let first, dropFirst().first?.isUppercase != true else { return self }
    return first.lowercased() + dropFirst()
  }
}
