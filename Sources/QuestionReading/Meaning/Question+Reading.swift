import Naming
import Roles
import SourceText

extension Question {
  /// Takes over the names that the words hold.
  mutating func takeNames() {
    for name in annotated.names {
      if name.isPronoun { isFollowUp = true }
      if name.title.isUnknown {
        unknownTitles.append(name.text)
      } else if name.title.meaning != nil {
        otherTitles.append(name)
      } else if name.roles.count > 1 {
        ambiguous = ambiguous ?? name
      } else {
        // Two names of one role: what is asked is in the second one.
        let isRepeated = !name.roles.isEmpty && name.roles.allSatisfy(roles.contains)
        // "Is a CXO just the head of customer care?" is answered by a sentence that says so.
        let isSaidOfFirst = !roles.isEmpty && name.range.count > 1 && intent == .misconceptions
        if isRepeated || isSaidOfFirst { contentWords += annotated.words[name.range] }
        for role in name.roles where !roles.contains(role) { roles.append(role) }
      }
    }
    for area in annotated.areas.flatMap(\.competencies) where !competencies.contains(area) {
      competencies.append(area)
    }
  }

  /// Takes over the words that say what is asked, beside names and the words of the rule.
  mutating func takeWords(besides used: Set<Int>, knows: (String) -> Bool) {
    // In English "CAC" is not ‘các’, and in Vietnamese not if it is written in capitals.
    let small = (language == .en ? emptyWords[.en] : nil) ?? allEmptyWords
    for (place, word) in annotated.words.enumerated() where annotated.literal(at: place) != nil {
      let isInArea = annotated.areas.contains { $0.range.contains(place) }
      let isEmpty = word.isOne(of: small) && !(language == .vi && word.isCapitals && word.typed.count > 2)
      let isBare = !used.contains(place) && !isEmpty
      if isBare { barePlaces.append(place) } else if !isEmpty { wordsOfRule += 1 }
      if isInArea || isBare || intent.asksAboutItsWords && !isEmpty {
        contentWords.append(word)
      }
      if !knows(word.key) { unknownWords.append(word) }
    }
    // "company" says something only where nothing else does.
    let telling = contentWords.filter { !$0.isOne(of: wordsOfEveryFact) }
    if !telling.isEmpty { contentWords = telling }
  }

  /// Chooses between readings that words alone cannot tell apart.
  mutating func settle(yesNo: Bool) {
    isYesNo = yesNo
    if intent == .outside { return }
    if asksForPerson {
      (intent, subject) = (.outside, .person)
      return
    }
    // "Does the CPO assess market trends?" names what is measured, and asks who does it.
    if yesNo, !roles.isEmpty, !competencies.isEmpty,
      [.metrics, .decisions, .responsibilities, .duties, .mission, .quantity].contains(intent)
    {
      intent = .involvement
    }
    // "Does the CCO decide on discipline alone?" asks about one matter, not for all that the role decides.
    if yesNo, intent == .decisions, !roles.isEmpty, !placesToProve.isEmpty { intent = .involvement }
    // "Can someone tell me CGO": nothing else is said of the role.
    if yesNo, intent == .involvement, roles.count == 1, contentWords.isEmpty, competencies.isEmpty,
      placesToProve.isEmpty
    {
      intent = .definition
    }
    // "Does the law define the CEO?" asks what a fact says, not what a CEO is.
    if yesNo, intent == .definition, !placesToProve.isEmpty { intent = .involvement }
    if intent == .topic, contentWords.isEmpty || !otherTitles.isEmpty, !annotated.names.isEmpty {
      intent = .definition
    }
    if intent == .definition, roles.isEmpty, ambiguous == nil, otherTitles.isEmpty, unknownTitles.isEmpty {
      intent = competencies.isEmpty ? .topic : .ownership
    }
    // "Does a Tổng giám đốc stand above a Giám đốc?" is about one role.
    if intent == .rank, annotated.names.count == 1 { intent = .misconceptions }
    let namesOneRoleTwice = annotated.names.count > 1 && roles.count == 1 && otherTitles.isEmpty
    if intent == .comparison || intent == .rank, namesOneRoleTwice { intent = .misconceptions }
    if intent == .comparison, roles.count == 1, annotated.names.count < 2 {
      intent = isYesNo ? .misconceptions : contentWords.isEmpty ? .boundaries : .comparison
    }
    // "Can a CHRO become CEO?" asks for the way on from the first.
    if intent == .career, Set(roles).count == 2, annotated.names.count == 2 {
      contentWords += annotated.words[annotated.names[1].range]
      roles = [roles[0]]
      (sought, unwanted) = ("after next become sau thành", "")
    }
    // "Does the CEO do everything?" has no word that stands out, so all of them are looked for.
    // Where people are wrong, the rule says what is sought.
    let isTold = intent == .misconceptions && !sought.isEmpty
    if isYesNo, contentWords.isEmpty, !roles.isEmpty, competencies.isEmpty, !isTold {
      contentWords = annotated.words.indices.compactMap(annotated.literal)
    }
  }

  /// `Tim Cook là ai`: somebody whose name is nothing that is known.
  private var asksForPerson: Bool {
    let keys = annotated.words.map(\.key)
    let asksWho =
      keys.starts(with: ["who", "is"]) || keys.starts(with: ["who", "was"])
      || keys.suffix(2).elementsEqual(["la", "ai"]) || keys.starts(with: ["ai", "la"])
    return asksWho && roles.isEmpty && ambiguous == nil && otherTitles.isEmpty && unknownTitles.isEmpty
      && !unknownWords.isEmpty
  }

  /// Takes over from the question before what this one leaves out.
  mutating func continueConversation(_ conversation: Conversation) {
    guard ambiguous == nil, unknownTitles.isEmpty, otherTitles.isEmpty, intent != .outside else { return }
    // "which skills are required?" needs a role and names none, so the last one holds.
    // A question with words of its own asks about something else.
    let needsRole = roles.isEmpty && intent.isAboutRole && competencies.isEmpty && bareWords.count < 2
    guard isFragment || needsRole || conversation.role != nil else { return }
    let last = isFragment || needsRole ? conversation.question : nil
    let before = last.map(\.roles).flatMap { $0.isEmpty ? nil : $0 } ?? conversation.role.map { [$0] } ?? []
    if let last, opensLikeFollowUp, intent == .definition || intent == .topic, !roles.isEmpty,
      last.intent != .outside
    {
      (intent, aspect, sought, rule) = (last.intent, last.aspect, last.sought, last.rule)
      if competencies.isEmpty { competencies = last.competencies }
      isFollowUp = true
    }
    // "What about cash?" after "who is in charge of taxes?" asks for whoever is in charge, too.
    if let last, opensLikeFollowUp, last.intent == .ownership, roles.isEmpty,
      [.topic, .definition].contains(intent)
    {
      (intent, rule, isFollowUp) = (.ownership, last.rule, true)
      return
    }
    // "and the CFO?" after a comparison adds to it.
    if isFollowUp, intent == .comparison, last?.intent == .comparison, roles.count == 1, before.count > 1 {
      roles = before + roles.filter { !before.contains($0) }
    } else if intent == .comparison || intent == .boundaries, roles.count == 1, let first = before.first,
      first != roles[0], intentOfRule == .comparison
    {
      roles = [first] + roles
      intent = .comparison
      isFollowUp = true
    } else if roles.isEmpty, intent.isAboutRole, !before.isEmpty {
      roles = intent == .comparison ? before : Array(before.prefix(1))
      isFollowUp = true
    }
  }

  /// Whether it is too short to stand alone, or points back: `nhiệm vụ?`, `so với CEO?`, `what are its duties?`.
  private var isFragment: Bool {
    opensLikeFollowUp || annotated.words.count - annotated.names.count <= 2 && otherTitles.isEmpty
      || annotated.words.contains {
        pronouns.contains($0.key)
      }
        && annotated.words.count <= 8
  }

  /// `and the CTO?`, `còn CTO?`: words that go on from the question before.
  private var opensLikeFollowUp: Bool {
    let keys = annotated.words.map(\.key)
    return keys.suffix(2) == ["thi", "sao"] || openings.contains { keys.starts(with: $0) }
  }
}

/// Words that go on from the question before; without marks, as keys are.
private let openings = [
  "and", "also", "what about", "how about", "compared", "same", "con", "the", "vay", "roi", "so voi", "khac",
].map { $0.split(separator: " ").map(String.init) }

/// Words that point back to what was spoken of.
private let pronouns: Set = [
  "its", "their", "that", "this", "it", "he", "she", "him", "her", "his", "they", "them", "no", "do", "nay",
]

/// Words that say something only where nothing else does.
let wordsOfEveryFact = KnownWords(
  "company companies firm firms công ty doanh nghiệp role roles vai trò job jobs position post title titles person people vị trí chức vụ chức danh"
)

extension Intent {
  /// Whether the words by which the question is recognised also say what is sought: "who approves the budget".
  fileprivate var asksAboutItsWords: Bool {
    [.ownership, .involvement, .timing, .quantity, .topic].contains(self)
  }

  /// Whether the question is about a role even if it names none.
  package var isAboutRole: Bool {
    switch self {
    case .ownership, .outside, .roles, .topic, .disagreement, .sources: false
    default: true
    }
  }
}

extension Question {
  /// The places of the words that neither the rule nor the name of an area explains, and that say something.
  package var placesToProve: [Int] {
    let named = Set(annotated.areas.flatMap(\.range))
    let open = barePlaces.filter { !named.contains($0) }
    let telling = open.filter { !annotated.words[$0].isOne(of: wordsOfEveryFact) }
    return telling.isEmpty && !named.isEmpty ? [] : telling
  }
}
