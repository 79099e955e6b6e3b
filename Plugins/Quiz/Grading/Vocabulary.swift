import QuestionBank
import Roles
import SourceText

extension QuestionBank {
  /// A grader that knows what else could be meant in an answer to a question.
  func grader(for question: Question) -> Grader {
    let knowledge = ledger.knowledge
    if question.keys.contains(where: { $0.role != nil }) {
      return Grader(vocabulary: knowledge.roles.flatMap { [$0.acronym] + $0.names.map(\.text) })
    }
    switch question.keys.first?.claim {
    case .areaName, .areaOfOthers, .relation:
      return Grader(vocabulary: knowledge.competencies.flatMap { [$0.name[.en], $0.name[.vi]] })
    case .abbreviation:
      return Grader(
        vocabulary: knowledge.abbreviations.flatMap { [$0.letters, $0.meaning[.en], $0.meaning[.vi]] })
    default:
      return Grader(vocabulary: question.keys.map(\.text) + question.distractors.map(\.text))
    }
  }
}

extension KnowledgeBase {
  /// Names of one thing each, in both languages: roles, abbreviations, areas of work.
  var equivalentNames: [[String]] {
    roles.map { [$0.acronym] + $0.names.map(\.text) }
      + abbreviations.map { [$0.letters, $0.meaning[.en], $0.meaning[.vi]] }
      + competencies.map {
        [$0.name[.en], $0.name[.vi]] + $0.words.alsoCalled[.en] + $0.words.alsoCalled[.vi]
      }
  }
}
