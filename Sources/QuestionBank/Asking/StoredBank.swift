import KnowledgeImage
package import Roles
import SourceText
package import StoredValues

/// The questions of a knowledge base as they were made ready, in the order of their outlines.
struct StoredBank: Sendable {
  /// The languages in which each outline is asked.
  private let languages: [Language]
  private let heads: StoredList<QuestionHead>
  /// The words of all answers, each there once.
  private let words: StoredList<AnswerWords>
  /// For each outline its question in each language; nothing where it would break a rule.
  private let bodies: StoredList<QuestionBody?>

  /// Makes every question that a bank for asking could make.
  init(madeOf bank: QuestionBank, in languages: [Language]) {
    var numbers: [AnswerWords: Int] = [:]
    var words: [AnswerWords] = []
    func number(_ option: Question.Option) -> QuestionBody.Answer {
      let new = AnswerWords(option)
      let number = numbers[new] ?? words.count
      if number == words.count {
        numbers[new] = number
        words.append(new)
      }
      return QuestionBody.Answer(words: number, claim: option.claim)
    }
    let bodies = bank.prospects.map { prospect in
      bank.question(prospect).map { question in
        QuestionBody(
          stem: question.stem, keys: question.keys.map(number), distractors: question.distractors.map(number),
          synonyms: question.synonyms, recall: question.recall, fingerprint: question.fingerprint)
      }
    }
    self.languages = languages
    heads = StoredList(bank.prospects.filter { $0.language == languages.first }.map(\.head))
    self.bodies = StoredList(bodies)
    self.words = StoredList(words)
  }

  private init(
    _ languages: [Language], _ heads: StoredList<QuestionHead>, _ words: StoredList<AnswerWords>,
    _ bodies: StoredList<QuestionBody?>
  ) {
    (self.languages, self.heads, self.words, self.bodies) = (languages, heads, words, bodies)
  }

  /// What there is to ask in some languages, as a bank without an image has it.
  func prospects(in wanted: [Language]) -> [Prospect] {
    (0..<heads.count).flatMap { place in
      heads[place].map { head in wanted.map { Prospect(head, $0, place: place) } } ?? []
    }
  }

  /// The question of a prospect; nil when it would break a rule.
  func question(_ prospect: Prospect) -> Question? {
    guard let number = languages.firstIndex(of: prospect.language),
      let body = bodies[prospect.place * languages.count + number] ?? nil
    else { return nil }
    let head = prospect.head
    return Question(
      id: prospect.id, kind: head.kind, language: prospect.language, subject: head.subject,
      roles: head.roles, competencies: head.competencies, factKind: head.factKind, topics: head.topics,
      stem: body.stem, keys: body.keys.compactMap(option), distractors: body.distractors.compactMap(option),
      synonyms: body.synonyms, recall: body.recall, fingerprint: body.fingerprint)
  }

  private func option(_ answer: QuestionBody.Answer) -> Question.Option? {
    words[answer.words].map {
      Question.Option(text: $0.text, claim: answer.claim, synonyms: $0.synonyms, role: $0.role)
    }
  }
}

extension StoredBank: Storable {
  @usableFromInline package static func passed(_ bank: StoredBank?, _ pass: inout some FieldPass)
    -> StoredBank
  {
    StoredBank(
      pass(bank) { $0.languages }, pass(bank) { $0.heads }, pass(bank) { $0.words },
      pass(bank) { $0.bodies })
  }
}

/// The questions of a knowledge base, as bytes for its image.
package func preparedQuestions(of knowledge: KnowledgeBase) -> [PreparedTable: [UInt8]] {
  var knowledge = knowledge
  knowledge.tables = nil
  let languages = Language.allCases.filter { knowledge.manifest.languages.contains($0) }
  let bank = QuestionBank(asking: knowledge, in: languages)
  return [.questions: PreparedTables.bytes(of: StoredBank(madeOf: bank, in: languages))]
}
