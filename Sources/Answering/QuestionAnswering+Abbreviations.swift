import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

extension QuestionAnswering {
  /// The abbreviation that a question is about, such as KPI, when it asks for nothing but its meaning.
  func abbreviation(in question: Question) -> Abbreviation? {
    guard question.annotated.names.isEmpty, !question.isFollowUp,
      [.definition, .abbreviation, .topic, .metrics, .ownership].contains(question.intent)
    else { return nil }
    let words = question.annotated.words.filter { word in
      !word.isOne(of: allEmptyWords) && !word.isOne(of: wordsThatAskForMeaning)
    }
    // "bao cao cho ai" does not ask what CAO stands for.
    let asksForMeaning = [.definition, .abbreviation].contains(question.intent)
    guard asksForMeaning || words.count == question.annotated.words.count || words.allSatisfy(\.isCapitals)
    else { return nil }
    let typed = words.map(\.key)
    return knowledge.abbreviations.first { wordKeys($0.letters) == typed }
  }

  func reply(about abbreviation: Abbreviation, _ question: Question) -> QuestionReply {
    var asked = question
    asked.intent = .abbreviation
    var reply = QuestionReply(
      question: asked, outcome: .answered, roles: [], competencies: [],
      sentence: LocalizedText(
        en: "\(abbreviation.letters): \(abbreviation.meaning[.en]).",
        vi: "\(abbreviation.letters): \(abbreviation.meaning[.vi])."))
    reply.facts = index.search(FactQuery(words: abbreviation.letters), limit: 3).hits.map { hit in
      RankedFact(hit.fact)
    }
    return reply
  }
}

private let wordsThatAskForMeaning = KnownWords(
  "define definition meaning mean means stand stands for abbreviation acronym explain nghĩa viết tắt định khái niệm giải thích chữ"
)
