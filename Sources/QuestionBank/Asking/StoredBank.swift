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
  /// For each of these whether there is a question.
  private let areThere: [UInt8]

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
          head: question.ownHead(beside: prospect.head), stem: question.stem, keys: question.keys.map(number),
          distractors: question.distractors.map(number),
          synonyms: question.synonyms, recall: question.recall, fingerprint: question.fingerprint)
      }
    }
    self.languages = languages
    heads = StoredList(bank.prospects.filter { $0.language == languages.first }.map(\.head))
    self.bodies = StoredList(bodies)
    areThere = bodies.map { $0 == nil ? 0 : 1 }
    self.words = StoredList(words)
  }

  private init(
    _ languages: [Language], _ heads: StoredList<QuestionHead>, _ words: StoredList<AnswerWords>,
    _ bodies: StoredList<QuestionBody?>, _ areThere: [UInt8]
  ) {
    (self.languages, self.heads, self.words, self.bodies) = (languages, heads, words, bodies)
    self.areThere = areThere
  }

  /// What there is to ask in some languages, as a bank without an image has it.
  func prospects(in wanted: [Language]) -> [Prospect] {
    (0..<heads.count).flatMap { place in
      heads[place].map { head in wanted.map { Prospect(head, $0, place: place) } } ?? []
    }
  }

  /// The question of a prospect; nil when it would break a rule.
  func question(_ prospect: Prospect) -> Question? {
    guard let body = place(of: prospect).flatMap({ bodies[$0] ?? nil }) else { return nil }
    let head = body.head ?? prospect.head
    return Question(
      id: prospect.id, kind: head.kind, language: prospect.language, subject: head.subject,
      roles: head.roles, competencies: head.competencies, factKind: head.factKind, topics: head.topics,
      stem: body.stem, keys: body.keys.compactMap(option), distractors: body.distractors.compactMap(option),
      synonyms: body.synonyms, recall: body.recall, fingerprint: body.fingerprint)
  }

  /// Whether there is a question of a prospect.
  func hasQuestion(_ prospect: Prospect) -> Bool {
    guard let place = place(of: prospect), areThere.indices.contains(place) else { return false }
    return areThere[place] == 1
  }

  private func place(of prospect: Prospect) -> Int? {
    languages.firstIndex(of: prospect.language).map { prospect.place * languages.count + $0 }
  }

  private func option(_ answer: QuestionBody.Answer) -> Question.Option? {
    words[answer.words].map {
      Question.Option(text: $0.text, claim: answer.claim, synonyms: $0.synonyms, role: $0.role)
    }
  }
}

extension Question {
  /// What it is about, where its outline said something else.
  fileprivate func ownHead(beside head: QuestionHead) -> QuestionHead? {
    let own = QuestionHead(kind, subject, roles, competencies, factKind, topics: topics)
    let told = QuestionHead(
      head.kind, head.subject, head.roles, head.competencies, head.factKind, topics: head.topics)
    return own == told ? nil : own
  }
}

extension StoredBank: Storable {
  @usableFromInline package static func passed(_ bank: StoredBank?, _ pass: inout some FieldPass)
    -> StoredBank
  {
    StoredBank(
      pass(bank) { $0.languages }, pass(bank) { $0.heads }, pass(bank) { $0.words },
      pass(bank) { $0.bodies }, pass.block(bank) { $0.areThere })
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
