import Commands
import LineEditor
import Roles
import SourceText
import TextSearch

/// What could stand at a place of a line: the one function behind the Tab key and the shells.
struct LineCompletion {
  let catalog: NameCatalog
  /// The role that lines without a role are about.
  let currentRole: Role.ID?
  let readFolder: FolderReader

  /// What could stand at the cursor, which is an offset in Unicode scalars of the line.
  func completion(of line: String, at cursor: Int, in language: Language) -> Completion {
    let lexed = LexedLine(text(of: line.unicodeScalars.prefix(cursor)), goesOn: true)
    guard !lexed.endsInComment else { return .none(at: cursor) }
    var words = lexed.words
    if words.last?.range.upperBound != cursor { words.append(LineWord(text: "", at: cursor)) }
    let (start, offers) = offers(at: words)
    // A name in a question is words among words.
    let asks = LineReading(words, catalog.table, options: programOptions).questionWords.last != nil
    return Completion(
      replacing: start..<cursor, candidates: offers.map { $0.candidate(language, quoted: !asks) })
  }

  /// What could stand for the last of the words, which may be empty.
  ///
  /// A shell replaces one word: names that begin with words before it are no help there.
  func offers(for words: [String]) -> [Offer] {
    var place = 0
    let line = words.map { word in
      defer { place += word.unicodeScalars.count + 1 }
      return LineWord(text: word, at: place)
    }
    let (start, offers) = offers(at: line)
    return start == line.last?.range.lowerBound ? offers : []
  }

  /// The offers for the last word, and where what they replace begins.
  private func offers(at words: [LineWord]) -> (start: Int, offers: [Offer]) {
    let reading = LineReading(words, catalog.table, options: programOptions)
    guard let (word, meaning) = reading.words.last else { return (0, []) }
    let start = word.range.lowerBound
    switch meaning {
    case .command: return (start, commandOffers(reading, word))
    case .option(let option): return (start, optionOffers(option, word, reading.command))
    case .value(let option): return (start, offers(option.domain, word.text))
    case .argument where !reading.questionWords.isEmpty: return questionOffers(reading)
    case .argument(let parameter, let index):
      let second = index == 0 ? secondWords(of: reading.command, word) : []
      let (start, found) = argumentOffers(parameter, reading, word)
      return (start, second + found)
    case .separator, .surplus:
      return (start, word.text == "--" ? optionOffers(nil, word, reading.command) : [])
    case .question:
      let commands = reading.questionLength == 1 ? catalog.firstWords.matches(word.text) : []
      let (begin, names) = questionOffers(reading)
      return commands.isEmpty ? (begin, names) : (start, commands + (begin == start ? names : []))
    }
  }

  private func commandOffers(_ reading: LineReading, _ word: LineWord) -> [Offer] {
    let names = reading.words.filter { if case .command = $0.meaning { true } else { false } }.map(
      \.word.text)
    guard names.count > 1, let first = names.first else { return catalog.firstWords.matches(word.text) }
    return catalog.secondWords(after: first).matches(word.text)
  }

  private func secondWords(of command: Command?, _ word: LineWord) -> [Offer] {
    command.map { catalog.secondWords(after: $0.name).beginning(with: word.text) } ?? []
  }

  private func optionOffers(_ option: Parameter?, _ word: LineWord, _ command: Command?) -> [Offer] {
    if let option, let sign = word.text.firstIndex(of: "=") {
      let value = String(word.text[word.text.index(after: sign)...])
      return offers(option.domain, value).map { $0.behind(String(word.text[...sign])) }
    }
    let own = command?.parameters.filter { $0.kind == .option || $0.kind == .flag } ?? []
    return (own + programOptions).map { Offer("--" + $0.name, $0.help) }.beginning(with: word.text)
  }

  private func offers(_ domain: Parameter.Domain, _ typed: String) -> [Offer] {
    switch domain {
    case .path, .file: pathOffers(typed, readFolder)
    case .folder: pathOffers(typed) { readFolder($0).filter(\.isFolder) }
    case .query: catalog.queryOffers(typed)
    case .reference: references(typed)
    default: catalog.offers(domain).matches(typed)
    }
  }

  private func argumentOffers(
    _ parameter: Parameter, _ reading: LineReading, _ word: LineWord
  ) -> (start: Int, offers: [Offer]) {
    let before = reading.arguments(of: parameter, before: reading.words.count - 1)
    if parameter.domain == .setting, let name = before.first {
      return (word.range.lowerBound, before.count == 1 ? settingValues(name.text).matches(word.text) : [])
    }
    guard parameter.kind == .rest, !before.isEmpty else {
      return (word.range.lowerBound, offers(parameter.domain, word.text))
    }
    if parameter.domain == .reference { return laterReferences(before + [word]) }
    let (start, found) =
      namesOfSeveralWords(parameter.domain, before + [word])
      ?? (word.range.lowerBound, offers(parameter.domain, word.text))
    guard parameter.domain.hasNamesOfSeveralWords else { return (start, found) }
    // What was named already counts once.
    let given = catalog.offers(parameter.domain).keys(
      namedBy: before.filter { $0.range.upperBound <= start }.map(\.text))
    return (start, found.filter { !given.contains($0.key) })
  }

  /// After a role comes one of its parts; else all words are one name.
  private func laterReferences(_ words: [LineWord]) -> (start: Int, offers: [Offer]) {
    for first in words.indices.dropFirst() {
      guard let role = role(named: words[..<first]) else { continue }
      let found = catalog.parts(of: role).matches(joined(words[first...]))
      if !found.isEmpty { return (words[first].range.lowerBound, found) }
    }
    guard words.last?.text.isEmpty == false else { return (words[0].range.lowerBound, []) }
    return (words[0].range.lowerBound, catalog.offers(.reference).named(joined(words[...])))
  }

  /// Names of several words need no quotation marks where all words are about one thing: the longest run of words
  /// up to the cursor that begins a name.
  private func namesOfSeveralWords(
    _ domain: Parameter.Domain, _ words: [LineWord]
  ) -> (start: Int, offers: [Offer])? {
    guard domain.hasNamesOfSeveralWords, words.last?.text.isEmpty == false else { return nil }
    for first in words.indices.dropLast() {
      let found = catalog.offers(domain).named(joined(words[first...]))
      if !found.isEmpty { return (words[first].range.lowerBound, found) }
    }
    return nil
  }

  func joined(_ words: ArraySlice<LineWord>) -> String {
    words.map(\.text).joined(separator: " ")
  }

  /// The role that words name.
  private func role(named words: ArraySlice<LineWord>) -> Role.ID? {
    if case .found(.role(let id)) = catalog.knowledge.resolveRole(joined(words)) { return id }
    return nil
  }

  /// Ids of facts and sources are offered once nothing else can be meant: there are a thousand.
  private func references(_ typed: String) -> [Offer] {
    let parts = currentRole.map { catalog.parts(of: $0) } ?? []
    let others = (parts + catalog.offers(.reference)).matches(typed)
    let looksLikeID = typed.contains { $0.isNumber || $0 == "-" }
    guard others.isEmpty || looksLikeID, !typed.isEmpty else { return others }
    return others + (catalog.facts + catalog.sources).beginning(with: typed)
  }

  private func settingValues(_ name: String) -> [Offer] {
    let words = catalog.table.setting(name)?.words ?? []
    return words.map { Offer($0.text, $0.meaning ?? LocalizedText(verbatim: "")) }
  }
}

extension Parameter.Domain {
  /// Whether what stands there may be called by several words.
  fileprivate var hasNamesOfSeveralWords: Bool {
    switch self {
    case .role, .competency, .choices: true
    default: false
    }
  }
}

extension LineWord {
  /// A word without quotation marks at a place.
  fileprivate init(text: String, at start: Int) {
    self.init(text: text, range: start..<start + text.unicodeScalars.count)
  }
}

/// A text from a stretch of its scalars.
func text(of scalars: some Sequence<Unicode.Scalar>) -> String {
  var view = String.UnicodeScalarView()
  view.append(contentsOf: scalars)
  return String(view)
}
