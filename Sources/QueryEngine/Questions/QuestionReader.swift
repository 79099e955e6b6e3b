import Roles
import SourceText

/// Reads questions about a knowledge base.
package struct QuestionReader: Sendable {
  let knowledge: KnowledgeBase
  private let titles: TitleNames
  private let areas: AreaNames
  private let spelling: Spelling
  private let unknownTitles: UnknownTitles
  private let properNames: ProperNames
  private let languages: QuestionLanguage

  /// A reader that knows the names of a knowledge base and the words of its facts.
  package init(_ index: SearchIndex) {
    knowledge = index.knowledge
    titles = TitleNames(knowledge)
    areas = AreaNames(knowledge)
    languages = QuestionLanguage(questionGrammar)
    let grammar = questionGrammar.flatMap { $0.words.values }.reduce(allEmptyWords) { $0.union($1) }
    let phrases = questionGrammar.flatMap { $0.examples.map(wordKeys) + $0.patterns.flatMap(\.phrases) }
    spelling = Spelling(
      phrases: phrases + Array(titles.names) + Array(areas.names), grammar: grammar, index: index)
    unknownTitles = UnknownTitles(spelling: spelling, index: index)
    properNames = ProperNames(spelling: spelling, index: index)
  }

  /// What a question asks.
  package func question(_ text: String, in conversation: Conversation = Conversation()) -> Question {
    let (words, corrections) = spelling.repaired(questionWords(text))
    let annotated = annotated(words)
    let rule = questionGrammar.lazy.compactMap { rule in
      rule.match(in: annotated).map { (rule, $0) }
    }.first
    var question = Question(
      text: text, language: languages.language(of: annotated), intent: rule?.0.intent ?? .topic,
      annotated: annotated)
    question.rule = rule?.0.name
    question.aspect = rule?.0.aspect
    question.sought = rule?.0.sought ?? ""
    question.corrections = corrections
    question.strangeName = properNames.first(in: annotated)
    question.takeNames()
    question.takeWords(besides: rule?.1 ?? [], knows: spelling.knows)
    question.settle(yesNo: isYesNo(annotated))
    question.continueConversation(conversation)
    return question
  }

  /// Whether a word belongs to the grammar, a name or a fact.
  package func knows(_ word: String) -> Bool {
    wordKeys(word).allSatisfy(spelling.knows)
  }

  /// Whether the words hold the name of a role, a title or an area of work.
  package func holdsName(_ text: String) -> Bool {
    let annotated = annotated(spelling.repaired(questionWords(text)).words)
    return !annotated.names.isEmpty || !annotated.areas.isEmpty
  }

  private func isYesNo(_ annotated: AnnotatedQuestion) -> Bool {
    rulesForYesAndNo.contains { $0.match(in: annotated) != nil }
  }

  private func annotated(_ words: [QuestionWord]) -> AnnotatedQuestion {
    var names: [NameMention] = []
    var place = 0
    while place < words.count {
      if let mention = mention(in: words, at: place) {
        names.append(mention)
        place = mention.range.upperBound
      } else {
        place += 1
      }
    }
    let decided = names.map { titles.decided($0, among: words, in: knowledge) }
    let free = areas.mentions(in: words).filter { area in
      !names.contains { $0.range.overlaps(area.range) }
        && !isHiring(area, words, before: names)
    }
    return AnnotatedQuestion(words: words, names: decided, areas: free)
  }

  /// ‘thuê CPO’ (to hire) is not ‘thuế’ (tax) where the marks do not tell.
  private func isHiring(_ area: AreaMention, _ words: [QuestionWord], before names: [NameMention]) -> Bool {
    area.range.count == 1 && !words[area.range.lowerBound].marksCount
      && names.contains { $0.range.lowerBound == area.range.upperBound }
  }

  private func mention(in words: [QuestionWord], at place: Int) -> NameMention? {
    let found = titles.longest(in: words, at: place)
    if let unknown = unknownTitles.length(in: words, at: place), unknown > found?.length ?? 0 {
      return mention(place..<(place + unknown), words, Title(isUnknown: true))
    }
    return found.map { mention(place..<(place + $0.length), words, $0.title) }
  }

  private func mention(_ range: Range<Int>, _ words: [QuestionWord], _ title: Title) -> NameMention {
    NameMention(range: range, text: words[range].map(\.typed).joined(separator: " "), title: title)
  }
}

extension Rule {
  /// The places of the words by which the rule reads a question; nil when it does not.
  func match(in question: AnnotatedQuestion) -> Set<Int>? {
    let matches = patterns.compactMap { $0.match(in: question) }
    return matches.isEmpty ? nil : Set(matches.flatMap(\.literals))
  }
}
