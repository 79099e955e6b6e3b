import SourceText

extension Grader {
  /// Grades a list: in any order, with commas, semicolons or ‘and’ between; each thing by the ladder.
  func grade(list typed: String, keys: [Question.Option]) -> Grade {
    var rest = " " + Spelled(typed).folded + " "
    var found: Set<Int> = []
    // The longest names first, so that ‘product’ does not take the place of ‘product marketing’.
    let names = keys.enumerated().flatMap { index, key in
      ([key.text] + key.synonyms).map { (index: index, folded: Spelled($0).folded) }
    }.sorted { ($1.folded.utf8.count, $0.folded) < ($0.folded.utf8.count, $1.folded) }
    for name in names where !found.contains(name.index) {
      guard !name.folded.isEmpty, let place = rest.range(of: " \(name.folded) ") else { continue }
      rest = rest.replacing(place, with: " ; ")
      found.insert(name.index)
    }
    var extra: [String] = []
    for piece in pieces(of: typed) where !isSpent(piece, rest) {
      if let slip = keys.indices.first(where: { !found.contains($0) && isMeant(piece, keys[$0]) }) {
        found.insert(slip)
      } else {
        extra.append(piece)
      }
    }
    return grade(found, extra, keys)
  }

  private func grade(_ found: Set<Int>, _ extra: [String], _ keys: [Question.Option]) -> Grade {
    let named = keys.indices.filter(found.contains).map { keys[$0].text }
    let missing = keys.indices.filter { !found.contains($0) }.map { keys[$0].text }
    let verdict: Verdict =
      named.isEmpty ? .wrong : missing.isEmpty && extra.isEmpty ? .wholeList : .partOfList
    return Grade(verdict: verdict, found: named, missing: missing, extra: extra)
  }

  /// What was typed, parted at commas, semicolons, bars, ‘and’ and ‘và’.
  private func pieces(of typed: String) -> [String] {
    var pieces = typed.split { ",;|\n/".contains($0) }.map(String.init)
    for word in [" and ", " và ", " & "] {
      pieces = pieces.flatMap { $0.parted(at: word) }
    }
    return pieces.filter { !Spelled($0).folded.isEmpty }
  }

  /// Whether every word of a piece was taken as part of a thing that was found.
  private func isSpent(_ piece: String, _ rest: String) -> Bool {
    let left = Set(rest.split { $0 == " " || $0 == ";" }.map(String.init))
    let fillers: Set = ["and", "va", "the"]
    return foldedWords(piece).allSatisfy { !left.contains($0) || fillers.contains($0) }
  }

  private func isMeant(_ piece: String, _ key: Question.Option) -> Bool {
    verdict(piece, key: key.text, synonyms: key.synonyms) != .wrong
  }
}

extension String {
  fileprivate func parted(at word: String) -> [String] {
    guard let place = range(of: word) else { return [self] }
    return [String(self[..<place.lowerBound])] + String(self[place.upperBound...]).parted(at: word)
  }
}
