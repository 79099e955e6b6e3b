import SourceText

/// What a cell says, read by the letters of a family.
struct CellReading: Hashable, Sendable {
  /// The parts, the strongest first; none in an empty cell.
  var parts: [Part] = []
  /// What could not be read.
  var unknown: [String] = []
  /// Words beside the letters.
  var note: String?

  /// Whether the cell holds letters and nothing that cannot be read.
  var isLetters: Bool { !parts.isEmpty && unknown.isEmpty }

  init() {}

  /// Reads `R`, `A/R`, `R, A`, `ri`, `Accountable`, `**C**`, `I (weekly)`, `-` and their like.
  init(_ cell: String, _ scheme: Scheme?) {
    let text = plainText(cell)
    guard !isNothing(text) else { return }
    if let part = phrases[folded(text)] {
      parts = [part]
      return
    }
    let letters = scheme?.letters ?? allLetters
    let (words, aside) = withoutAsides(text)
    var rest = words[...]
    while let word = nextWord(&rest) {
      if ["AND", "VÀ", "OR", "HOẶC"].contains(word.text.uppercased()) { continue }
      if let found = read(word.text, letters) {
        parts += found
      } else if !parts.isEmpty, !word.isJoined {
        note = (word.text + rest).trimmingBlanks
        rest = ""
      } else {
        unknown.append(word.text)
      }
    }
    if parts.isEmpty, unknown.isEmpty, let inside = aside, let found = read(inside, letters) { parts = found }
    note = note ?? (parts.isEmpty ? nil : aside)
    parts = Array(Set(parts)).sorted()
  }
}

/// Letters of every family; S stands for support unless V shows that it means the signature.
private let allLetters: [Character: Part] = [
  "R": .responsible, "A": .accountable, "S": .supporting, "C": .consulted, "I": .informed, "D": .responsible,
  "V": .verifying, "O": .omitted,
]

/// The parts that one word of a cell stands for.
private func read(_ word: String, _ letters: [Character: Part]) -> [Part]? {
  if let part = phrases[folded(word)] { return [part] }
  let trimmed = String(word.reversed().drop { "*†‡§#.!".contains($0) || $0.isWhitespace }.reversed())
  let capitals = trimmed.uppercased()
  guard (1...4).contains(capitals.count), Set(capitals).count == capitals.count,
    trimmed == capitals || trimmed == trimmed.lowercased()
  else { return nil }
  let parts = capitals.compactMap { letters[$0] }
  // Two small letters may be a word, such as ‘is’.
  guard parts.count == capitals.count, trimmed == capitals || trimmed.count == 1 || isKnownPair(trimmed)
  else { return nil }
  return parts
}

private func isKnownPair(_ word: String) -> Bool {
  ["ra", "ar", "ci", "ic", "rc", "cr", "ri", "ir", "ac", "ca", "rs", "sr"].contains(word)
}

/// The letters that a cell uses, whatever family they are of.
func lettersUsed(in cell: String) -> [Character] {
  let (words, aside) = withoutAsides(plainText(cell))
  if CellReading(words, nil).parts.isEmpty, let aside { return lettersUsed(in: aside) }
  if let first = phrases[folded(words.trimmingBlanks)] { return [letter(first, folded(words))] }
  var rest = words[...]
  var letters: [Character] = []
  while let word = nextWord(&rest) {
    guard let parts = read(word.text, allLetters) else { continue }
    let isWord = phrases[folded(word.text)] != nil
    letters +=
      isWord ? parts.map { letter($0, folded(word.text)) } : word.text.uppercased().filter(\.isLetter)
  }
  return letters
}

private func letter(_ part: Part, _ word: String) -> Character {
  if word.hasPrefix("driv") { return "D" }
  return allLetters.first { $0.value == part && $0.key != "D" }?.key ?? "R"
}

/// The next word of a cell, and whether a sign that joins letters stands before it.
private func nextWord(_ rest: inout Substring) -> (text: String, isJoined: Bool)? {
  let joints = "/,;&+|\n·•\\"
  var isJoined = false
  while let first = rest.first, first.isWhitespace || joints.contains(first) || "-–—:=.".contains(first) {
    isJoined = isJoined || joints.contains(first)
    rest.removeFirst()
  }
  let word = rest.prefix { !$0.isWhitespace && !joints.contains($0) && !"–—:=".contains($0) }
  guard !word.isEmpty else { return nil }
  rest = rest.dropFirst(word.count)
  return (String(word), isJoined)
}

/// The text without what stands in brackets, and that.
private func withoutAsides(_ text: String) -> (String, aside: String?) {
  var (outside, inside, depth) = ("", "", 0)
  for character in text {
    if "([".contains(character) {
      depth += 1
    } else if ")]".contains(character), depth > 0 {
      depth -= 1
      outside += " "
    } else if depth > 0 {
      inside.append(character)
    } else {
      outside.append(character)
    }
  }
  return (outside, inside.isEmpty ? nil : inside.trimmingBlanks)
}

/// Words in place of letters, folded.
private let phrases: [String: Part] = Dictionary(
  [
    ("responsible accountable", Part.accountable), ("responsible", .responsible),
    ("accountable", .accountable),
    ("approver", .accountable), ("approves", .accountable), ("driver", .responsible),
    ("drives", .responsible),
    ("consulted", .consulted), ("consult", .consulted), ("contributor", .consulted),
    ("contributors", .consulted), ("contributes", .consulted), ("informed", .informed), ("inform", .informed),
    ("support", .supporting), ("supports", .supporting), ("supporting", .supporting),
    ("supportive", .supporting), ("supported", .supporting), ("omitted", .omitted), ("verifies", .verifying),
    ("verifier", .verifying), ("signs off", .signing), ("signatory", .signing),
    ("chịu trách nhiệm chính", .accountable), ("chịu trách nhiệm", .accountable),
    ("phê duyệt", .accountable), ("người phê duyệt", .accountable), ("thực hiện", .responsible),
    ("người thực hiện", .responsible), ("tham vấn", .consulted), ("được tham vấn", .consulted),
    ("góp ý", .consulted), ("thông báo", .informed), ("được thông báo", .informed), ("nắm tin", .informed),
    ("hỗ trợ", .supporting),
  ].map { (folded($0.0), $0.1) }, uniquingKeysWith: { first, _ in first })

/// Marks that say that there is nothing.
private func isNothing(_ text: String) -> Bool {
  text.allSatisfy { $0.isWhitespace || "-–—.…_·/".contains($0) }
    || ["n/a", "na", "none", "nil", "không", "k/c"].contains(text.lowercased())
}
