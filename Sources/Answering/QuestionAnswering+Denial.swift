import Naming
import QuestionReading
import Roles
import SourceText

extension QuestionAnswering {
  /// "Can the CISO accept a risk?" is denied by a fact about that matter in which the CISO only advises on what others
  /// decide; nil where the first fact says nothing of the kind.
  func denial(in reply: QuestionReply) -> LocalizedText? {
    guard reply.question.isYesNo, let role = reply.question.roles.first.flatMap(knowledge.role),
      let fact = reply.facts.first?.fact, fact.kind == .decisionRight, asksForDecision(reply.question),
      isAbout(fact, reply), isHeldByOthers(fact, than: role, in: reply.question)
    else { return nil }
    let text = bestFact(of: reply)
    let wording = { (language: Language) in
      ReplyWording.notAloneIn[language].replacing("ROLE", with: shortName(role, language))
        .replacing("FACT", with: text[language])
    }
    return LocalizedText(en: wording(.en), vi: wording(.vi))
  }

  /// "Who sets the CEO's bonus?" is answered by the first fact where that says who decides on this matter and names
  /// everybody whom the question names: the owner of the whole area is another answer.
  func decisionRight(in reply: QuestionReply) -> Fact? {
    if reply.question.roles.isEmpty { return rightOfAnother(in: reply) }
    guard let fact = reply.facts.first?.fact, fact.kind == .decisionRight,
      Set(reply.question.roles).isSubset(of: fact.about + [fact.role].compactMap(\.self)),
      let area = reply.competencies.first, fact.competencies.contains(area), isAbout(fact, reply)
    else { return nil }
    return fact
  }

  /// "Who decides how a transaction is booked?" is answered by the first fact where that gives just this to another one
  /// than the owner of the area, of whom no fact speaks of it.
  private func rightOfAnother(in reply: QuestionReply) -> Fact? {
    guard let first = reply.facts.first?.fact, first.kind == .decisionRight, let role = first.role,
      let area = reply.competencies.first.flatMap(knowledge.competency), area.accountable != role,
      first.competencies.contains(area.id), reply.question.annotated.holds(phrasesOfWhoDecides)
    else { return nil }
    var bare = reply.question
    bare.barePlaces = bare.placesToProve
    let share = { (facts: [Fact]) in evidence.share(of: bare, in: facts) }
    let ofOwner =
      reply.facts.map(\.fact).filter { $0.role == area.accountable }.map { share([$0]) }.max() ?? 0
    return !bare.barePlaces.isEmpty && share([first]) >= max(leastShareOfRight, ofOwner + leadOfRight)
      ? first : nil
  }

  /// Whether a fact gives a decision to others, or to the role not alone, where that is asked.
  private func isHeldByOthers(_ fact: Fact, than role: Role, in question: Question) -> Bool {
    let words = wordKeys(fact.text[.en])
    if let helps = helping(role, in: words) {
      return !question.annotated.words.contains { isSame($0.key, helps) }
    }
    return Predicate(question) == .decidesAlone && holds(words, .sharing)
  }

  private func asksForDecision(_ question: Question) -> Bool {
    switch Predicate(question) {
    case .decides, .decidesAlone, nil: true
    case .answers, .takesPart: false
    }
  }

  /// What a role does in a sentence that gives the decision to others: the word behind its name.
  private func helping(_ role: Role, in words: [String]) -> String? {
    guard holds(words, .lastWord) || holds(words, .approving) else { return nil }
    let helping = Set(knowledge.vocabulary.decisions[.helping].en)
    let names = ([role.acronym] + role.names.map(\.text)).map(wordKeys)
    for name in names where !name.isEmpty {
      for place in words.indices where words[place...].starts(with: name) {
        let rest = words[(place + name.count)...].drop { $0 == "is" }
        if let word = rest.first, helping.contains(word) { return word }
      }
    }
    return nil
  }

  /// Whether one of the single words of a list of the base stands among the words of a fact.
  private func holds(_ words: [String], _ use: DecisionWords.Use) -> Bool {
    !Set(words).isDisjoint(with: knowledge.vocabulary.decisions[use].en)
  }

  /// Whether the fact holds most of what the question is about beside names and verbs of deciding.
  private func isAbout(_ fact: Fact, _ reply: QuestionReply) -> Bool {
    var bare = reply.question
    bare.barePlaces = bare.placesToProve.filter { !wordsThatDecide.contains(bare.annotated.words[$0].key) }
    if bare.barePlaces.isEmpty {
      return reply.question.competencies.first.map(fact.competencies.contains) == true
    }
    return evidence.share(of: bare, in: [fact]) >= leastShareOfMatter
  }

  /// "Does the CISO advise" and "the CISO advises".
  private func isSame(_ asked: String, _ told: String) -> Bool {
    asked == told || asked.count > 3 && told.hasPrefix(asked)
  }
}

/// A fact that holds less than this of what is asked is about another matter.
private let leastShareOfMatter = 0.5

/// How much of what is asked a fact must hold to give it to another one than the owner of the area.
private let leastShareOfRight = 0.25
/// How much more it must hold than the owner's facts.
private let leadOfRight = 0.2

/// How a question asks who decides, in words that are no matter of a decision.
let phrasesOfWhoDecides = Phrases(
  """
  decide, decides, decided, approve, approves, sign off, signs off, final say, last word, quyết, quyết định, duyệt, chốt, ký
  """)

/// Words of questions that ask for a decision and are no matter of one.
private let wordsThatDecide: Set = [
  "decide", "decides", "approve", "approves", "set", "sets", "fix", "accept", "accepts", "quyen", "quyet",
  "dinh", "duyet", "chap", "nhan",
]
