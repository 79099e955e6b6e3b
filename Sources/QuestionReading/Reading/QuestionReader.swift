import Naming
import Roles
import SourceText
import StoredValues
package import TextSearch

/// Reads questions about a knowledge base.
package struct QuestionReader: Sendable {
  let knowledge: KnowledgeBase
  private let titles: TitleNames
  private let areas: AreaNames
  private let spelling: Spelling
  private let chat: ChatSpelling
  private let pronouns = Pronouns()
  private let departments: Departments
  private let politeness = Politeness()
  private let unknownTitles: UnknownTitles
  private let properNames: ProperNames
  private let grammar: GrammarTables
  private let languages: QuestionLanguage

  /// A reader that knows the names of a knowledge base and the words of its facts.
  package init(_ index: SearchIndex) {
    knowledge = index.knowledge
    titles = TitleNames(knowledge)
    departments = Departments(titles, knowledge.vocabulary)
    areas = AreaNames(knowledge)
    grammar = knowledge.tables?.value(.grammar) ?? GrammarTables(questionGrammar)
    languages = QuestionLanguage(grammar)
    chat = ChatSpelling(
      knowledge.vocabulary, besides: Set(titles.singleWords))
    let tables =
      knowledge.tables?.value(.spelling)
      ?? spellingTables(of: knowledge, titles: titles, areas: areas)
    spelling = Spelling(tables, index: index)
    unknownTitles = UnknownTitles(spelling: spelling, index: index)
    properNames = ProperNames(spelling: spelling, index: index)
  }

  /// The ways to read a question, in the order of the grammar; the last one has no rule, only the words.
  ///
  /// Of several sentences each that asks something is read by itself, too: "What is a CAIO? Sounds made up."
  package func readings(
    of text: String, in conversation: Conversation = Conversation()
  ) -> [Question] {
    let whole = readings(ofSentence: text, in: conversation)
    let sentences = sentences(of: text)
    guard sentences.count > 1 else { return whole }
    let sizes = sentences.map { questionWords($0).count { !$0.isOne(of: allEmptyWords) } }
    return whole
      + sentences.indices.flatMap { number -> [Question] in
        // "... Who replies?" asks about what the sentences before tell.
        let read = readings(ofSentence: sentences[number], in: conversation)
          .filter { $0.rule != nil && !($0.intent == .ownership && $0.namesNothing) }
        return read.map { reading in
          var reading = reading
          reading.wordsOfOtherSentences = sizes.reduce(0, +) - sizes[number]
          return reading
        }
      }
  }

  /// The words of a text with the names in them, for what is no question and needs no rule.
  package func annotated(_ text: String) -> AnnotatedQuestion { annotated(words(of: text).words) }

  private func words(of text: String) -> (words: [QuestionWord], corrections: [Correction]) {
    let typed = questionWords(text)
    let isVietnamese = languages.language(of: typed) == .vi
    return spelling.repaired(chat.writtenOut(typed, isVietnamese: isVietnamese))
  }

  private func readings(ofSentence text: String, in conversation: Conversation) -> [Question] {
    let (typed, corrections) = words(of: text)
    let words = politeness.cut(from: typed)
    let language = languages.language(of: typed)
    let annotated = pointing(acting(annotated(words), in: language), in: language, to: conversation)
    let plain = Question(
      text: text, language: language, intent: .topic,
      strangeName: properNames.first(in: annotated), corrections: corrections, annotated: annotated)
    let read = grammar.matches(in: annotated).map { match in
      reading(plain, by: questionGrammar[match.rule], through: match.places, conversation)
    }
    let readings = unique(read + [reading(plain, by: nil, through: [], conversation)], by: Reading.init)
    return readings.enumerated().map { place, reading in
      var reading = reading
      reading.place = place
      return reading
    }
  }

  /// What a question asks, by the first rule that fits.
  package func question(_ text: String, in conversation: Conversation = Conversation()) -> Question {
    readings(of: text, in: conversation)[0]
  }

  private func reading(
    _ plain: Question, by rule: Rule?, through places: Set<Int>, _ conversation: Conversation
  ) -> Question {
    var question = plain
    if let rule {
      (question.intent, question.aspect, question.rule) = (rule.intent, rule.aspect, rule.name)
      (question.sought, question.unwanted) = (rule.sought, rule.unwanted)
      (question.subject, question.intentOfRule) = (rule.subject, rule.intent)
      question.told = rule.told
    }
    question.takeNames()
    question.takeWords(besides: places, knows: spelling.knows)
    question.settle(yesNo: isYesNo(question))
    question.continueConversation(conversation)
    return question
  }

  /// A question that names no role, but a department that does something.
  private func acting(_ annotated: AnnotatedQuestion, in language: Language?) -> AnnotatedQuestion {
    guard annotated.names.isEmpty, let mention = departments.mention(in: annotated.words, of: language) else {
      return annotated
    }
    let areas = annotated.areas.filter { !$0.range.overlaps(mention.range) }
    return AnnotatedQuestion(words: annotated.words, names: [mention], areas: areas)
  }

  /// A question that names no role and points back to one: "what are its duties?".
  private func pointing(
    _ annotated: AnnotatedQuestion, in language: Language?, to conversation: Conversation
  ) -> AnnotatedQuestion {
    let last = conversation.question?.roles ?? []
    let role = last.first ?? conversation.role ?? conversation.answered
    let longest = language == .vi ? longestVietnameseFollowUp : longestFollowUp
    // "Can the CFO tell her what to audit?" speaks of both.
    let isBesideName = !annotated.names.isEmpty
    guard annotated.names.count < 2, annotated.words.count <= longest, last.count < 2, let role,
      !annotated.names.contains(where: { $0.roles.contains(role) }),
      let mention = pronouns.mention(
        of: role, in: annotated.words, of: language,
        onlyPersons: isBesideName || last.isEmpty && conversation.role == nil)
    else { return annotated }
    var pointing = annotated
    pointing.names = (annotated.names + [mention]).sorted { $0.range.lowerBound < $1.range.lowerBound }
    return pointing
  }

  /// What tells one reading from another.
  private struct Reading: Hashable {
    let intent: Intent
    let aspect: Aspect?
    let sought: String
    let roles: [Role.ID]

    init(_ question: Question) {
      (intent, aspect, sought, roles) = (question.intent, question.aspect, question.sought, question.roles)
    }
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

  /// ‘đo’ (to measure) without its mark is no English "do".
  private func isYesNo(_ question: Question) -> Bool {
    !grammar.matches(in: question.annotated, of: question.language, among: placesOfYesAndNo).isEmpty
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
      !decided.contains { $0.range.overlaps(area.range) }
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

/// A longer question tells its own story: its "he" is somebody in it.
private let longestFollowUp = 8
/// The same in Vietnamese, where syllables are counted.
private let longestVietnameseFollowUp = 12

/// The sentences of a text, and what a dash parts from them.
private func sentences(of text: String) -> [String] {
  var sentences = [""]
  var last: Character = " "
  for character in text {
    let isEnd = character.isWhitespace && ".?!;".contains(last) || character.isNewline
    let isDash =
      character.isWhitespace && "-–—".contains(last) && sentences[sentences.count - 1].dropLast().last == " "
    if isEnd || isDash { sentences.append("") } else { sentences[sentences.count - 1].append(character) }
    last = character
  }
  return sentences.filter { $0.contains(where: \.isLetter) }
}
