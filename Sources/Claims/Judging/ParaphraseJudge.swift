import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// Holds statements against facts that say it in other words, clause by clause and role by role.
struct ParaphraseJudge {
  private struct Key: Hashable {
    let language: Language
    let isPlain: Bool
  }

  private let answering: QuestionAnswering
  private let concepts: ConceptReader
  private let reader: ClauseReader
  /// The facts by what they speak of, made when a sentence of the language comes.
  private var indices: [Key: FactConcepts] = [:]

  init(_ answering: QuestionAnswering) {
    self.answering = answering
    concepts = ConceptReader(families: Families(answering.index.knowledge.vocabulary))
    reader = ClauseReader(reader: answering.reader, concepts: concepts)
  }

  /// What the facts make of a statement; nil when none speaks of it.
  ///
  /// Where it names no role it may be of the one that the text is about, or of none.
  mutating func judge(_ statement: Statement) -> Judgement? {
    let subject = statement.subject
    if let found = judge(statement, of: subject) { return found }
    let namesNone = statement.question.annotated.names.isEmpty
    return subject != nil && namesNone ? judge(statement, of: nil) : nil
  }

  private mutating func judge(_ statement: Statement, of subject: Role.ID?) -> Judgement? {
    let language = statement.language
    let isPlain = language == .vi && !statement.text.unicodeScalars.contains { $0.value >= 0xC0 }
    let key = Key(language: language, isPlain: isPlain)
    let index =
      indices[key]
      ?? FactConcepts(
        Array(answering.index.knowledge.facts), in: language, isPlain: isPlain, concepts)
    indices[key] = index
    var clauses = reader.clauses(of: statement.text, in: language, isPlain: isPlain)
    for place in clauses.indices where clauses[place].subjects.isEmpty {
      clauses[place].subjects = subject.map { [$0] } ?? []
    }
    let said = clauses.flatMap(\.concepts)
    guard isEnough(said, clauses, statement) else { return nil }
    let near = index.facts(near: said, leastShare: shareOfCandidate).filter { fact in
      subject.map { fact.role == $0 || fact.about.contains($0) } ?? true
    }
    let findings: [Judgement] = near.prefix(mostCandidates).compactMap { fact in
      finding(statement, clauses, fact, isPlain, index)
    }
    // One thing and an amount are too little to be the same, but enough to be another amount.
    let supported = findings.first { $0.verdict == .supported }
    guard said.count + clauses.flatMap(\.objects).count > 1 || statement.amounts.isEmpty else {
      return supported == nil ? findings.first : nil
    }
    return supported ?? findings.first
  }

  private func finding(
    _ statement: Statement, _ clauses: [Clause], _ fact: Fact, _ isPlain: Bool, _ index: FactConcepts
  ) -> Judgement? {
    let language = statement.language
    let match = { (text: String) in
      ClauseMatch(
        clauses, in: reader.clauses(of: text, in: language, isPlain: isPlain), of: fact.role,
        isSymmetric: saysAlike(statement.text) && saysAlike(text), weight: index.weight)
    }
    if let quoted = fact.misconception(language) {
      let found = match(quoted)
      if found.held >= shareOfQuoted, found.told >= shareOfQuoted, found.holdsRoles {
        let isDenied = statement.tone.isDenial != Tone(quoted).isDenial
        return Judgement(verdict: isDenied ? .supported : .contradicted, reason: .fact, facts: [fact.id])
      }
    }
    // Whoever quotes a misconception has to call it one.
    if statement.text.contains("\""), statement.tone.isDenial != Tone(fact.text[language]).isDenial {
      return nil
    }
    let assertion = fact.assertion(language)
    let found = match(assertion)
    // Of a fact that tells of several parts, the one that it tells in the same clause.
    let part = part(of: found.clauses) ?? part(of: assertion)
    return ParaphraseVerdict(statement: statement, fact: fact, match: found, part: part).judgement
  }

  private func part(of text: String) -> ClaimedPart? {
    ClaimedPart.named(in: answering.reader.annotated(text))
  }

  /// Whether a statement says enough to be looked for: two things, or that two roles are the same.
  private func isEnough(_ said: [Concept], _ clauses: [Clause], _ statement: Statement) -> Bool {
    let count = said.count + clauses.flatMap(\.objects).count + statement.amounts.count
    if count > 1 { return !said.isEmpty }
    return !said.isEmpty && statement.roles.count > 1 && saysAlike(statement.text)
  }

  private func saysAlike(_ text: String) -> Bool {
    let words = " " + toneWords(of: text).joined(separator: " ") + " "
    return phrasesOfLikeness.contains { words.contains(" \($0) ") }
  }
}

private let phrasesOfLikeness = [
  "same", "identical", "equal", "different", "differ", "differs", "no different", "interchangeable", "giống",
  "khác", "là một", "như nhau", "chính là", "không phải là",
]
/// How much of a statement a fact must hold, whoever does it, to be looked at.
private let shareOfCandidate = 0.55
private let mostCandidates = 12
/// How much a statement and a misconception must say of each other.
private let shareOfQuoted = 0.7
