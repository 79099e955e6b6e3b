package import StoredValues

/// Words in alphabetical order of their bytes, each known by its number.
///
/// Plain arrays, so that it can be written to a file and used where it lies.
package struct TermDictionary: Sendable {
  let bytes: StoredNumbers<UInt8>
  /// Where each word begins in `bytes`; one more than there are words.
  let starts: StoredNumbers<UInt32>

  package var count: Int { starts.count - 1 }

  init(bytes: StoredNumbers<UInt8>, starts: StoredNumbers<UInt32>) {
    (self.bytes, self.starts) = (bytes, starts)
  }

  /// A dictionary of words in any order, each of which it holds once.
  package init(_ words: some Sequence<String>) { self.init(ofBytes: words.map { Array($0.utf8) }) }

  /// A dictionary of words in any order, told by their bytes.
  package init(ofBytes words: some Sequence<[UInt8]>) {
    self.init(sorted: Set(words).sorted { $0.lexicographicallyPrecedes($1) }.map { $0[...] })
  }

  /// A dictionary from words that are in order.
  init(sorted words: some Sequence<ArraySlice<UInt8>>) {
    var (bytes, starts): ([UInt8], [UInt32]) = ([], [0])
    for word in words {
      bytes += word
      starts.append(UInt32(bytes.count))
    }
    (self.bytes, self.starts) = (StoredNumbers(bytes), StoredNumbers(starts))
  }

  package subscript(term: Int) -> Slice<StoredNumbers<UInt8>> {
    bytes[Int(starts[term])..<Int(starts[term + 1])]
  }

  /// How many bytes a word has.
  func length(of term: Int) -> Int { Int(starts[term + 1]) - Int(starts[term]) }

  /// The number of a word; nil when it is not there.
  package func term(_ word: some RandomAccessCollection<UInt8>) -> Int? {
    let place = firstTerm(notBefore: word)
    return place < count && self[place].elementsEqual(word) ? place : nil
  }

  /// The number of a word; nil when it is not there.
  package func term(_ word: String) -> Int? {
    var word = word
    return word.withUTF8 { term($0) }
  }

  /// Whether it holds a word.
  package func contains(_ word: String) -> Bool { term(word) != nil }

  /// A word as text.
  package func text(_ term: Int) -> String { String(decoding: self[term], as: UTF8.self) }

  /// The numbers of all words that begin so.
  func terms(beginningWith prefix: [UInt8]) -> Range<Int> {
    let first = firstTerm(notBefore: prefix)
    var end = first
    var upper = count
    while end < upper {
      let middle = (end + upper) / 2
      if self[middle].starts(with: prefix) { end = middle + 1 } else { upper = middle }
    }
    return first..<end
  }

  private func firstTerm(notBefore word: some RandomAccessCollection<UInt8>) -> Int {
    var (lower, upper) = (0, count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if self[middle].lexicographicallyPrecedes(word) { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }
}

/// Gives every new word the next number; the way from words to a dictionary.
struct TermNumbering {
  private var bytes: [UInt8] = []
  private var starts: [Int] = [0]
  private var slots = [UInt32](repeating: 0, count: 4096)

  var count: Int { starts.count - 1 }

  /// The number of a word, which is new when the word is.
  mutating func number(_ word: [UInt8]) -> Int {
    if starts.count * 2 > slots.count { grow() }
    var slot = Int(truncatingIfNeeded: hash(word[...])) & (slots.count - 1)
    while slots[slot] != 0 {
      let number = Int(slots[slot]) - 1
      if isEqual(number, word) { return number }
      slot = (slot + 1) & (slots.count - 1)
    }
    bytes += word
    starts.append(bytes.count)
    slots[slot] = UInt32(count)
    return count - 1
  }

  /// The words in order, and for each number the place of its word among them.
  func sorted() -> (dictionary: TermDictionary, places: [UInt32]) {
    let order = (0..<count).map { (start: start(of: $0), number: $0) }.sorted { left, right in
      left.start == right.start
        ? self[left.number].lexicographicallyPrecedes(self[right.number]) : left.start < right.start
    }.map(\.number)
    var places = [UInt32](repeating: 0, count: count)
    for (place, number) in order.enumerated() { places[number] = UInt32(place) }
    return (TermDictionary(sorted: order.lazy.map { self[$0] }), places)
  }

  /// The first eight bytes of a word as a number that sorts like them.
  private func start(of number: Int) -> UInt64 {
    var start: UInt64 = 0
    let word = self[number]
    for byte in word.prefix(8) { start = start << 8 | UInt64(byte) }
    return word.count < 8 ? start << UInt64(8 * (8 - word.count)) : start
  }

  private subscript(number: Int) -> ArraySlice<UInt8> { bytes[starts[number]..<starts[number + 1]] }

  private func isEqual(_ number: Int, _ word: [UInt8]) -> Bool {
    let start = starts[number]
    guard starts[number + 1] - start == word.count else { return false }
    for index in word.indices where bytes[start + index] != word[index] { return false }
    return true
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      var slot = Int(truncatingIfNeeded: hash(self[number])) & (slots.count - 1)
      while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = UInt32(number + 1)
    }
  }

  /// FNV-1a.
  private func hash(_ word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash ^ hash >> 32
  }
}
