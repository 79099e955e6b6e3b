import Naming
import Roles

extension Pattern {
  /// Where the pattern stands in a question; nil when it does not.
  func match(in question: AnnotatedQuestion) -> PatternMatch? {
    for start in 0...question.words.count {
      guard !question.isInsideName(start) else { continue }
      if let match = matchRest(elements[...], at: start, PatternMatch(), question) {
        return match
      }
    }
    return nil
  }
}

/// What a pattern took hold of.
struct PatternMatch: Hashable, Sendable {
  /// The places of the words that the pattern names.
  var literals: [Int] = []
}

private func matchRest(
  _ elements: ArraySlice<Pattern.Element>, at place: Int, _ match: PatternMatch,
  _ question: AnnotatedQuestion
) -> PatternMatch? {
  guard let element = elements.first else { return match }
  let rest = elements.dropFirst()
  switch element {
  case .start: return place == 0 ? matchRest(rest, at: place, match, question) : nil
  case .end: return place == question.words.count ? match : nil
  case .gap: return matchAfterGap(rest, from: place, match, question)
  case .word, .beginning:
    guard let word = question.literal(at: place), element.fits(word) else { return nil }
    var longer = match
    longer.literals.append(place)
    return matchRest(rest, at: place + 1, longer, question)
  case .notAfter(let words):
    let before = place > 0 ? question.literal(at: place - 1) : nil
    guard !words.contains(where: { before?.matches($0) == true }) else { return nil }
    return matchRest(rest, at: place, match, question)
  case .optional(let group):
    return matchRest(group + rest, at: place, match, question)
      ?? matchRest(rest, at: place, match, question)
  case .anyOf(let groups):
    for group in groups {
      if let found = matchRest(group + rest, at: place, match, question) { return found }
    }
    return nil
  case .slot(let slot):
    guard let end = question.end(of: slot, at: place) else { return nil }
    return matchRest(rest, at: end, match, question)
  }
}

/// The longest gap, in words and names.
private let longestGap = 6

private func matchAfterGap(
  _ rest: ArraySlice<Pattern.Element>, from place: Int, _ match: PatternMatch, _ question: AnnotatedQuestion
) -> PatternMatch? {
  var next = place
  for _ in 0...longestGap {
    if let found = matchRest(rest, at: next, match, question) { return found }
    guard next < question.words.count else { return nil }
    next = question.endOfName(at: next) ?? next + 1
  }
  return nil
}

extension Pattern.Element {
  fileprivate func fits(_ word: QuestionWord) -> Bool {
    switch self {
    case .word(let wanted): word.matches(wanted)
    case .beginning(let wanted): word.key.hasPrefix(wanted)
    default: false
    }
  }
}
