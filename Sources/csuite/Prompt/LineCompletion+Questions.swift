import Commands
import SourceText

/// Names inside a question, in whatever language it is asked.
extension LineCompletion {
  /// What the last words of a question could become: names of roles and areas as they are written, by the longest
  /// run of words up to the cursor that begins one.
  func questionOffers(_ reading: LineReading) -> (start: Int, offers: [Offer]) {
    let words = reading.questionWords
    guard let last = words.last else { return (0, []) }
    let names = catalog.roles + catalog.competencies.map(\.insideSentence)
    // One word behind which a blank stands is rather a verb, such as ‘lo’, than the beginning of a name.
    let fewest = last.text.isEmpty ? 3 : 1
    for first in words.indices.suffix(longestName).dropLast(fewest - 1) {
      let found = names.spelledOut(joined(words[first...]))
      if !found.isEmpty { return (words[first].range.lowerBound, found) }
    }
    return (last.range.lowerBound, [])
  }
}

/// Names have no more words than these.
private let longestName = 8

extension [Offer] {
  /// The names that go on from what was typed, each as an offer that says whose name it is.
  func spelledOut(_ typed: String) -> [Offer] {
    guard folded(typed).count >= 2 else { return [] }
    let found = names(from: typed)
    return found.isEmpty ? readings(ofKeys: typed).lazy.map(names).first { !$0.isEmpty } ?? [] : found
  }

  /// With marks a name has to begin with just these, unless none does.
  private func names(from typed: String) -> [Offer] {
    let (key, written) = (folded(typed), typed.lowercased())
    let found = compactMap { $0.name(from: key, written) }
    let marked = written == key ? [] : compactMap { $0.name(from: key, written, withMarks: true) }
    return marked.isEmpty ? found : marked
  }

  /// The keys of the offers that words name, one after the other, each by as many words as make a name.
  func keys(namedBy words: [String]) -> Set<String> {
    var (keys, rest) = (Set<String>(), words[...])
    while !rest.isEmpty {
      let lengths = stride(from: Swift.min(rest.count, longestName), through: 1, by: -1)
      let named = lengths.lazy.compactMap { length in
        let name = folded(rest.prefix(length).joined(separator: " "))
        return first { $0.key == name || $0.nameKeys.contains(name) }.map { ($0.key, length) }
      }.first
      if let named { keys.insert(named.0) }
      rest = rest.dropFirst(named?.1 ?? 1)
    }
    return keys
  }
}

extension Offer {
  /// The offer with its names as they stand in a sentence: an area of work is no proper name.
  fileprivate var insideSentence: Offer {
    let names = names.map { name in
      let rest = name.dropFirst()
      return rest.first?.isUppercase == true ? name : name.prefix(1).lowercased() + rest
    }
    return Offer(text, meaning, names: names, isFinished: isFinished)
  }

  /// The first of its names that goes on from what was typed, as an offer of its own.
  fileprivate func name(from key: String, _ written: String, withMarks: Bool = false) -> Offer? {
    let name = zip([text] + names, [self.key] + nameKeys).first { name, nameKey in
      let isNew = name.lowercased() != written
      return isNew && (withMarks ? name.lowercased().hasPrefix(written) : nameKey.hasPrefix(key))
    }?.0
    guard let name else { return nil }
    let meaning = { (language: Language) in
      self.meaning[language] == name
        ? text : name == text ? self.meaning[language] : "\(text) · \(self.meaning[language])"
    }
    return Offer(name, LocalizedText(en: meaning(.en), vi: meaning(.vi)))
  }
}
