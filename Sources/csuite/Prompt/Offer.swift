import LineEditor
import SourceText

/// Something that could be typed at a place, what it means, and the names by which it is found too.
struct Offer {
  let text: String
  let meaning: LocalizedText
  let names: [String]
  /// Whether the word is finished with it; a folder or a qualifier goes on.
  var isFinished = true
  /// The text, folded.
  let key: String
  /// The names, folded.
  let nameKeys: [String]

  init(_ text: String, _ meaning: LocalizedText, names: [String] = [], isFinished: Bool = true) {
    (self.text, self.meaning, self.names, self.isFinished) = (text, meaning, names, isFinished)
    key = folded(text)
    nameKeys = names.map(folded)
  }

  /// The same offer behind a beginning, such as `role:`.
  func behind(_ beginning: String) -> Offer {
    Offer(beginning + text, meaning, names: names, isFinished: isFinished)
  }

  /// The offer as the editor lists it; a text of several words is put into quotation marks.
  func candidate(_ language: Language, quoted: Bool = true) -> Candidate {
    let isOneWord = !quoted || !text.contains(where: \.isWhitespace)
    return Candidate(
      text: isOneWord ? text : "\"\(text)\"", summary: meaning[language], appendsSpace: isFinished)
  }
}

extension [Offer] {
  /// The offers that begin so by their text, in their order, an exact one first.
  func beginning(with typed: String) -> [Offer] {
    let key = folded(typed)
    let found = filter { $0.key.hasPrefix(key) }
    return found.filter { $0.key == key } + found.filter { $0.key != key }
  }

  /// The offers that fit what was typed: by their text, else by a name, else by words inside a name.
  ///
  /// Marks and case do not matter; but when something is typed with its marks and fits so, that counts.
  func matches(_ typed: String) -> [Offer] {
    let byText = beginning(with: typed)
    guard byText.isEmpty, folded(typed).count >= 2 else { return byText }
    return named(typed)
  }

  /// The offers of which a name begins so, then those of which words inside a name do.
  ///
  /// Where there are none, what was typed may be the keys of Telex or VNI.
  func named(_ typed: String) -> [Offer] {
    let found = namedAsWritten(typed)
    return found.isEmpty
      ? readings(ofKeys: typed).lazy.map(namedAsWritten).first { !$0.isEmpty } ?? [] : found
  }

  private func namedAsWritten(_ typed: String) -> [Offer] {
    let (key, written) = (folded(typed), typed.lowercased())
    let exact = written == key ? [] : named(written) { $0.names.map { $0.lowercased() } }
    return exact.isEmpty ? named(key, by: \.nameKeys) : exact
  }

  private func named(_ typed: String, by forms: (Offer) -> [String]) -> [Offer] {
    let first = filter { forms($0).contains { $0.hasPrefix(typed) } }
    let known = Set(first.map(\.key))
    let inside = filter { !known.contains($0.key) && forms($0).contains { $0.contains(" " + typed) } }
    return first + inside
  }
}
