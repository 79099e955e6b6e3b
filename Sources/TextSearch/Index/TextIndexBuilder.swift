import SourceText
import StoredValues

/// Puts a `TextIndex` together, fact after fact.
struct TextIndexBuilder {
  private let language: Language
  private let analyser: Analyser
  private var keys = TermNumbering()
  private var forms = TermNumbering()
  private var pairs = PairNumbering()
  private var keyOfForm: [UInt32] = []
  private var formCounts: [UInt32] = []
  private var keyOccurrences: [Occurrence] = []
  private var formOccurrences: [Occurrence] = []
  private var pairOccurrences: [Occurrence] = []
  private var sentences: [UInt32] = []
  private var sentenceStarts: [UInt32] = [0]
  private var pauses: [UInt32] = []

  init(_ language: Language) {
    self.language = language
    analyser = Analyser(language)
  }

  /// The words of a text, by the numbers of their forms.
  mutating func words(of text: String) -> [UInt32] { read(text).words }

  /// The words of a text, and which of them follow a comma or another pause.
  private mutating func read(_ text: String) -> (words: [UInt32], pauses: [Int]) {
    var reader = WordReader(text)
    var words: [UInt32] = []
    var pauses: [Int] = []
    var end = 0
    while reader.next() {
      let between = text.utf8.dropFirst(end).prefix(reader.range.lowerBound - end)
      if !words.isEmpty, isPause(between) { pauses.append(words.count) }
      end = reader.range.upperBound
      let form = forms.number(reader.form)
      if form == keyOfForm.count {
        keyOfForm.append(UInt32(keys.number(analyser.key(of: reader.key))))
        formCounts.append(0)
      }
      words.append(UInt32(form))
    }
    return (words, pauses)
  }

  /// Adds the next fact: its sentence, and the names of what it concerns.
  ///
  /// A fact without a sentence in this language has nothing here.
  mutating func addFact(_ sentence: String?, _ fields: [(words: [UInt32], weight: Float)]) {
    let fact = UInt32(sentenceStarts.count - 1)
    if let sentence {
      let (words, pauses) = read(sentence)
      self.pauses += pauses.map { UInt32(sentences.count + $0) }
      sentences += words
      add(words, weight: 1, to: fact)
      for form in words { formCounts[Int(form)] += 1 }
      for field in fields { add(field.words, weight: field.weight, to: fact) }
    }
    sentenceStarts.append(UInt32(sentences.count))
  }

  private mutating func add(_ words: [UInt32], weight: Float, to fact: UInt32) {
    // Neighbours across a comma count for the ranking, too: measured, it finds more.
    var previous: UInt32?
    for form in words {
      let key = keyOfForm[Int(form)]
      keyOccurrences.append(Occurrence(term: key, fact: fact, weight: weight))
      formOccurrences.append(Occurrence(term: form, fact: fact, weight: weight))
      if let previous {
        let pair = pairs.number(UInt64(previous) << 32 | UInt64(key))
        pairOccurrences.append(Occurrence(term: UInt32(pair), fact: fact, weight: weight))
      }
      previous = key
    }
  }

  /// The index of all facts that were added.
  consuming func finished() -> TextIndex {
    let (keyDictionary, keyPlaces) = keys.sorted()
    let (formDictionary, formPlaces) = forms.sorted()
    let (pairList, pairPlaces) = pairs.sorted(keyPlaces)
    renumber(&keyOccurrences, keyPlaces)
    renumber(&formOccurrences, formPlaces)
    renumber(&pairOccurrences, pairPlaces)
    var keyOfSorted = [UInt32](repeating: 0, count: keyOfForm.count)
    for (form, key) in keyOfForm.enumerated() { keyOfSorted[Int(formPlaces[form])] = keyPlaces[Int(key)] }
    let lengths = sentenceLengths
    let factCount = lengths.count { $0 > 0 }
    let average = Float(sentences.count) / Float(max(1, factCount))
    let strength = { (frequency: Float, fact: Int) in
      Ranking.strength(frequency, length: Float(lengths[fact]), average: average)
    }
    return TextIndex(
      language: language, keys: keyDictionary,
      keyPostings: Postings(keyOccurrences, termCount: keyDictionary.count, strength: strength),
      forms: formDictionary,
      formPostings: Postings(formOccurrences, termCount: formDictionary.count, strength: strength),
      keyOfForm: StoredNumbers(keyOfSorted), usualForm: StoredNumbers(usualForms(keyPlaces, formPlaces)),
      pairs: StoredNumbers(pairList),
      pairPostings: Postings(pairOccurrences, termCount: pairList.count, strength: strength),
      pairsBySecond: StoredNumbers(
        order(of: pairList.count, keyCount: keyDictionary.count) { Int(pairList[$0] & 0xFFFF_FFFF) }),
      sentences: StoredNumbers(sentences.map { formPlaces[Int($0)] }),
      sentenceStarts: StoredNumbers(sentenceStarts), pauses: StoredNumbers(pauses),
      factCount: factCount)
  }

  private var sentenceLengths: [Int] {
    zip(sentenceStarts.dropFirst(), sentenceStarts).map { Int($0 - $1) }
  }

  private func usualForms(_ keyPlaces: [UInt32], _ formPlaces: [UInt32]) -> [UInt32] {
    var best = [Int](repeating: -1, count: keyPlaces.count)
    for (form, key) in keyOfForm.enumerated() {
      let place = Int(keyPlaces[Int(key)])
      if best[place] < 0 || formCounts[best[place]] < formCounts[form] { best[place] = form }
    }
    return best.map { formPlaces[max(0, $0)] }
  }

}

/// Whether what stands between two words parts them: `định giá, bán hàng` does not hold "giá bán".
private func isPause(_ between: some Collection<UInt8>) -> Bool {
  guard between.count > 1 else { return false }
  var (isParted, hasBlank) = (false, false)
  for byte in between {
    if ",;:.!?()[]".utf8.contains(byte) || byte == 0xE2 { isParted = true }
    if byte == 0x20 { hasBlank = true }
  }
  return isParted && hasBlank
}

private func renumber(_ occurrences: inout [Occurrence], _ places: [UInt32]) {
  for index in occurrences.indices {
    occurrences[index].term = places[Int(occurrences[index].term)]
  }
}

/// The places of some things in the order of their keys, which are small numbers; equals stay as they are.
private func order(of count: Int, keyCount: Int, _ key: (Int) -> Int) -> [UInt32] {
  order(of: (0..<UInt32(count)).map { $0 }, keyCount: keyCount, key)
}

private func order(of places: [UInt32], keyCount: Int, _ key: (Int) -> Int) -> [UInt32] {
  var next = [UInt32](repeating: 0, count: keyCount + 1)
  for place in places { next[key(Int(place)) + 1] += 1 }
  for key in 1..<next.count { next[key] += next[key - 1] }
  var ordered = [UInt32](repeating: 0, count: places.count)
  for place in places {
    let key = key(Int(place))
    ordered[Int(next[key])] = place
    next[key] += 1
  }
  return ordered
}

/// Gives every new pair of keys the next number.
private struct PairNumbering {
  private var pairs: [UInt64] = []
  private var slots = [UInt32](repeating: 0, count: 8192)

  mutating func number(_ pair: UInt64) -> Int {
    if pairs.count * 2 >= slots.count { grow() }
    var slot = firstSlot(pair)
    while slots[slot] != 0 {
      if pairs[Int(slots[slot]) - 1] == pair { return Int(slots[slot]) - 1 }
      slot = (slot + 1) & (slots.count - 1)
    }
    pairs.append(pair)
    slots[slot] = UInt32(pairs.count)
    return pairs.count - 1
  }

  /// The pairs, by the final numbers of their keys, in order, and for each number the place of its pair.
  func sorted(_ keyPlaces: [UInt32]) -> (pairs: [UInt64], places: [UInt32]) {
    let final = pairs.map { pair in
      UInt64(keyPlaces[Int(pair >> 32)]) << 32 | UInt64(keyPlaces[Int(pair & 0xFFFF_FFFF)])
    }
    let bySecond = order(of: final.count, keyCount: keyPlaces.count) { Int(final[$0] & 0xFFFF_FFFF) }
    let order = order(of: bySecond, keyCount: keyPlaces.count) { Int(final[$0] >> 32) }
    var places = [UInt32](repeating: 0, count: final.count)
    for (place, number) in order.enumerated() { places[Int(number)] = UInt32(place) }
    return (order.map { final[Int($0)] }, places)
  }

  private func firstSlot(_ pair: UInt64) -> Int {
    let mixed = pair &* 0x9E37_79B9_7F4A_7C15
    return Int(truncatingIfNeeded: mixed >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for (number, pair) in pairs.enumerated() {
      var slot = firstSlot(pair)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }
}
