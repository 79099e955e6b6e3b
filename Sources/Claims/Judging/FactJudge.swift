import Answering
import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// Holds statements against single facts.
struct FactJudge {
  let answering: QuestionAnswering
  /// The facts of a role and those that speak of it, with their words, as they were needed.
  private var texts: [Role.ID: [(fact: Fact, words: FactWords)]] = [:]

  init(_ answering: QuestionAnswering) { self.answering = answering }

  /// A fact that speaks of the matter of a statement, and what follows from it.
  private struct Finding {
    let rank: Double
    let judgement: Judgement
  }

  /// What the facts of the subject make of a statement; nil when none of them speaks of it.
  mutating func judge(_ statement: Statement) -> Judgement? {
    guard let subject = statement.subject, !statement.places.isEmpty, !holdsStrangeWord(statement) else {
      return nil
    }
    let findings = facts(about: subject).compactMap { fact, words in finding(statement, fact, words) }
      .sorted { $0.rank > $1.rank }
    guard let best = findings.first else { return nil }
    let near = findings.prefix { $0.rank >= best.rank - nearShare }
    return (near.first { $0.judgement.verdict == .supported } ?? best).judgement
  }

  private func finding(_ statement: Statement, _ fact: Fact, _ words: FactWords) -> Finding? {
    if let quoted = fact.misconception(statement.language), statement.roles == fact.role.map({ [$0] }) {
      let said = statement.sought.share(in: FactWords(fact.misconceptions))
      if said >= shareOfSameMatter {
        let isDenied = statement.tone.isDenial != Tone(quoted).isDenial
        let judgement = Judgement(
          verdict: isDenied ? .supported : .contradicted, reason: .fact, facts: [fact.id])
        return Finding(rank: said + nearShare, judgement: judgement)
      }
    }
    guard holdsAcronyms(of: statement, fact), let held = share(of: statement, in: words, of: fact),
      let judgement = judgement(of: statement, by: fact, held)
    else { return nil }
    let amounts = statement.amounts.intersection(fact.amounts).count
    return Finding(rank: held + nearShare * Double(amounts), judgement: judgement)
  }

  /// How much of a statement a fact holds; nil when it is another matter.
  ///
  /// "Is responsible for contracts" and "contracts are the responsibility of" are the same part in other words.
  private func share(of statement: Statement, in words: FactWords, of fact: Fact) -> Double? {
    let whole = statement.sought.share(in: words)
    if whole >= shareOfSameWords, statement.places.count > 1 { return whole }
    if let bare = statement.soughtBesidePart?.share(in: words), bare >= shareOfSameWords,
      let said = ClaimedPart.named(in: statement.question.annotated),
      said == ClaimedPart.named(in: answering.reader.annotated(fact.text[statement.language]))
    {
      return bare
    }
    return whole >= shareOfSameMatter && statement.places.count > 1 ? whole : nil
  }

  /// Whether a fact has every title that is no role and every word in capitals of a statement: "AI" is part of no other name.
  private func holdsAcronyms(of statement: Statement, _ fact: Fact) -> Bool {
    let strange = statement.question.annotated.names.filter { $0.roles.count != 1 }
    let isNamed = strange.allSatisfy { name in
      Language.allCases.contains { fact.text[$0].contains(name.text) }
    }
    return isNamed
      && statement.places.map { statement.question.annotated.words[$0] }
        .allSatisfy { word in
          !word.isAcronym || Language.allCases.contains { fact.text[$0].contains(word.typed) }
        }
  }

  /// Whether a statement has a word that the whole base does not know.
  private func holdsStrangeWord(_ statement: Statement) -> Bool {
    statement.places.contains { !answering.reader.knows(statement.question.annotated.words[$0].typedKey) }
  }

  private mutating func facts(about role: Role.ID) -> [(fact: Fact, words: FactWords)] {
    if let known = texts[role] { return known }
    let knowledge = answering.index.knowledge
    let found = knowledge.places.places(of: role, in: knowledge).map { knowledge.facts[$0] }
      .map { (fact: $0, words: FactWords($0)) }
    texts[role] = found
    return found
  }

  private func judgement(of statement: Statement, by fact: Fact, _ share: Double) -> Judgement? {
    let text = part(of: fact.assertion(statement.language), sayingMostOf: statement)
    let annotated = answering.reader.annotated(text)
    guard agree(statement, fact, annotated), isMatter(of: annotated, in: statement) else { return nil }
    let verdict = { (verdict: ClaimVerdict, reason: ClaimReason) in
      Judgement(verdict: verdict, reason: reason, facts: [fact.id])
    }
    guard statement.amounts.isSubset(of: fact.amounts) else {
      return fact.amounts.isEmpty ? nil : verdict(.contradicted, .amount)
    }
    if areOpposed(statement.text, text) { return verdict(.contradicted, .fact) }
    let (said, told) = (statement.tone, Tone(text))
    if comparesOtherWay(statement, text) {
      return share >= shareOfSameWords ? verdict(.contradicted, .fact) : nil
    }
    if said.isNegated == told.isNegated {
      if said.deniesAll && told.isOfAll || said.isOfAll && (told.deniesAll || told.force < said.force) {
        return verdict(.contradicted, .force)
      }
      let isAsFar = said.isHeld(by: told) && areInOrder(statement, in: text)
      let isSame = isAsFar && share >= shareOfSameWords && areSameParts(statement, fact, annotated)
      return isSame ? verdict(.supported, .fact) : nil
    }
    guard share >= shareOfSameWords, told.force > .some, said.force > .some, !text.holdsContrast else {
      return nil
    }
    return verdict(.contradicted, .fact)
  }

  /// The half of a sentence that holds the words of a statement, where one does.
  private func part(of text: String, sayingMostOf statement: Statement) -> String {
    let parts = text.split(separator: ";").map(String.init)
    guard parts.count > 1 else { return text }
    return parts.first { part in
      statement.sought.share(in: FactWords([part])) >= shareOfSameWords
    } ?? text
  }

  /// Whether a statement says a good part of what a fact says: "owns pricing" is not "leads on the price of new products".
  private func isMatter(of fact: AnnotatedQuestion, in statement: Statement) -> Bool {
    let told = fact.words.indices.compactMap(fact.literal)
      .filter { !$0.isOne(of: allEmptyWords) && !$0.isOne(of: wordsOfParts) }
    return shareSaid(of: told.map(\.key), by: statement.question.annotated.words.map(\.key)) >= shareOfFact
  }

  /// To be consulted is not to be accountable.
  private func areSameParts(_ statement: Statement, _ fact: Fact, _ text: AnnotatedQuestion) -> Bool {
    guard let said = ClaimedPart.named(in: statement.question.annotated) else { return true }
    let told = ClaimedPart.named(in: text)
    return told == said || told == nil && fact.kind.tellsOfDeeds
  }

  /// "A counts more than B" where the fact has B before A.
  private func comparesOtherWay(_ statement: Statement, _ text: String) -> Bool {
    guard holdsComparison(statement.text), holdsComparison(text) else { return false }
    let words = statement.places.map { statement.question.annotated.words[$0].key }
    return orderShare(of: words, in: wordKeys(text)) < shareInOrder
  }

  /// Whether a statement and a fact speak of the same roles in the same order.
  private func agree(_ statement: Statement, _ fact: Fact, _ annotated: AnnotatedQuestion) -> Bool {
    let named = unique(annotated.names.flatMap { $0.roles.count == 1 ? $0.roles : [] })
    let told = named.isEmpty ? fact.role.map { [$0] } ?? [] : named
    guard let subject = statement.subject, told.contains(subject),
      told.first == subject || fact.role == subject,
      statement.roles.allSatisfy({ told.contains($0) || $0 == fact.role })
    else { return false }
    guard told.count > 1 || statement.roles.count > 1 else { return true }
    let order = told.filter(statement.roles.contains)
    guard order == statement.roles.filter(told.contains) else { return false }
    let words = statement.places.map { statement.question.annotated.words[$0].key }
    return orderShare(of: words, in: annotated.words.map(\.key)) >= shareInOrder
  }
}

/// How much of the words of a statement a fact must hold to speak of the same matter.
private let shareOfSameMatter = 0.75
/// How much of them it must hold to say the same.
private let shareOfSameWords = 0.85
/// Facts that hold nearly as much count as well.
private let nearShare = 0.08
/// How much of the words must stand in the order of a fact that names several roles.
private let shareInOrder = 0.7
/// How much of a fact a statement must say to be about the same.
private let shareOfFact = 0.4
