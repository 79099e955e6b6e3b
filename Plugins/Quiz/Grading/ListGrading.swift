import QuestionBank
import SourceText

extension Grader {
  /// Grades a list: in any order, with commas, semicolons or ‘and’ between; each thing by the ladder.
  func grade(list typed: String, keys: [Question.Option]) -> Grade {
    var found: Set<Int> = []
    var left: [String] = []
    func take(_ piece: String) -> Bool {
      guard let key = keys.indices.first(where: { !found.contains($0) && isMeant(piece, keys[$0]) }) else {
        return false
      }
      found.insert(key)
      return true
    }
    for piece in pieces(of: typed) where !take(piece) {
      let parts = piece.partedAtAnd
      let rest = parts.filter { !take($0) }
      left += rest.count == parts.count ? [piece] : rest
    }
    // Names with a comma or an ‘and’ in them were parted: put together, they are there.
    var rest = " " + Spelled(left.joined(separator: " ")).folded + " "
    for name in names(of: keys) where !found.contains(name.index) {
      guard let place = rest.firstRange(of: " \(name.folded) ") else { continue }
      rest.replaceSubrange(place, with: " ")
      found.insert(name.index)
    }
    let fillers: Set = ["and", "va", "the"]
    let words = Set(rest.split(separator: " ").map(String.init)).subtracting(fillers)
    return grade(found, left.filter { !words.isDisjoint(with: foldedWords($0)) }, keys)
  }

  /// The names of the things, the longest first, so that ‘product’ does not take the place of ‘product marketing’.
  private func names(of keys: [Question.Option]) -> [(index: Int, folded: String)] {
    keys.enumerated().flatMap { index, key in
      ([key.text] + key.synonyms).map { (index: index, folded: Spelled($0).folded) }
    }.filter { !$0.folded.isEmpty }
      .sorted { ($1.folded.utf8.count, $0.folded) < ($0.folded.utf8.count, $1.folded) }
  }

  private func grade(_ found: Set<Int>, _ extra: [String], _ keys: [Question.Option]) -> Grade {
    let named = keys.indices.filter(found.contains).map { keys[$0].text }
    let missing = keys.indices.filter { !found.contains($0) }.map { keys[$0].text }
    let verdict: Verdict =
      named.isEmpty ? .wrong : missing.isEmpty && extra.isEmpty ? .wholeList : .partOfList
    return Grade(verdict: verdict, found: named, missing: missing, extra: extra)
  }

  /// What was typed, parted at commas, semicolons and bars.
  private func pieces(of typed: String) -> [String] {
    typed.split { ",;|\n/".contains($0) }.map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !Spelled($0).folded.isEmpty }
  }

  private func isMeant(_ piece: String, _ key: Question.Option) -> Bool {
    verdict(piece, key: key.text, synonyms: key.synonyms) != .wrong
  }
}

extension String {
  /// The text parted at ‘and’, ‘và’ and ‘&’.
  fileprivate var partedAtAnd: [String] {
    [" and ", " và ", " & "].reduce([self]) { pieces, word in pieces.flatMap { $0.parted(at: word) } }
  }

  private func parted(at word: String) -> [String] {
    guard let place = firstRange(of: word) else { return [self] }
    return [String(self[..<place.lowerBound])] + String(self[place.upperBound...]).parted(at: word)
  }
}
