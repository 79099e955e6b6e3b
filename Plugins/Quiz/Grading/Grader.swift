import SourceText

/// Grades what a learner typed, rung by rung: the first rung on which it is found is its verdict.
struct Grader: Sendable {
  /// Everything else of the kind that one could have meant: a slip must not be nearer to one of these.
  let vocabulary: [String]
  private let folds: [String: Int]

  /// A grader that knows all names of the kind, the right one among them or not.
  init(vocabulary: [String]) {
    self.vocabulary = vocabulary
    var folds: [String: Set<String>] = [:]
    for name in vocabulary { folds[Spelled(name).folded, default: []].insert(Spelled(name).marked) }
    self.folds = folds.mapValues(\.count)
  }

  /// The verdict on an answer to a question with one right answer.
  func verdict(_ typed: String, key: String, synonyms: [String]) -> Verdict {
    let answer = Spelled(typed)
    guard !answer.folded.isEmpty else { return .wrong }
    let (right, others) = (Spelled(key), synonyms.map(Spelled.init))
    if answer.plain == right.plain { return .same }
    if answer.marked == right.marked { return .tonePlacement }
    if others.contains(where: { $0.marked == answer.marked || $0.plain == answer.plain }) { return .synonym }
    // Numbers say something else when a digit differs, whatever the letters.
    let candidates = ([right] + others).filter { $0.digits == answer.digits }
    if candidates.contains(where: { $0.folded == answer.folded && isUnique($0) }) { return .withoutMarks }
    return candidates.contains { isSlip(answer, of: $0) } ? .typo : .wrong
  }

  /// Whether no other name of the kind is the same without its marks.
  private func isUnique(_ name: Spelled) -> Bool { (folds[name.folded] ?? 1) == 1 }

  /// One slip in five letters or more, two in ten or more, and no other name nearer.
  private func isSlip(_ answer: Spelled, of name: Spelled) -> Bool {
    let allowed = name.letters.count >= 10 ? 2 : name.letters.count >= 5 ? 1 : 0
    guard allowed > 0, abs(answer.letters.count - name.letters.count) <= allowed else { return false }
    let distance = editDistance(answer.letters, name.letters)
    guard (1...allowed).contains(distance) else { return false }
    return !vocabulary.contains { other in
      let other = Spelled(other)
      return other.folded != name.folded && abs(other.letters.count - answer.letters.count) <= distance
        && editDistance(answer.letters, other.letters) <= distance
    }
  }
}

/// A text in the forms by which it is compared.
struct Spelled: Hashable, Sendable {
  /// Words in small letters, marks as they were typed; punctuation and quotation marks gone.
  let plain: String
  /// The same with every tone mark in one place.
  let marked: String
  /// Words without marks.
  let folded: String

  init(_ text: String) {
    let words = Self.withoutArticle(text.lowercased().split { !$0.isLetter && !$0.isNumber })
    plain = words.joined(separator: " ")
    marked = wordForms(plain).joined(separator: " ")
    folded = foldedWords(plain).joined(separator: " ")
  }

  /// The folded letters, without blanks.
  var letters: [Unicode.Scalar] { folded.unicodeScalars.filter { $0 != " " } }
  /// The digits, in order.
  var digits: String { folded.filter(\.isNumber) }

  private static func withoutArticle(_ words: [Substring]) -> ArraySlice<Substring> {
    words.count > 1 && ["the", "a", "an"].contains(words[0]) ? words.dropFirst() : words[...]
  }
}
