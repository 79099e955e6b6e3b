import Naming
import QuestionReading
import Roles
import SourceText

/// A part of a sentence that says something of the same roles.
struct Clause {
  /// The roles that it speaks of; those of the clause before it where it names none.
  var subjects: [Role.ID] = []
  /// Other roles that it names.
  var objects: [Role.ID] = []
  var concepts: [Concept] = []
  /// Its pieces between commas, and the first part of an enumeration in each.
  var pieces: [(text: String, item: Int)] = []

  /// The words of the pieces that hold some parts of enumerations.
  func text(of items: Set<Int>) -> String {
    let found = pieces.indices.filter { place in
      let end = place + 1 < pieces.count ? pieces[place + 1].item : Int.max
      return items.contains { $0 >= pieces[place].item && $0 < end }
    }
    return found.map { pieces[$0].text }.joined(separator: ", ")
  }

  /// What it says and with which roles.
  var everything: [Concept] {
    concepts
      + objects.map { Concept(keys: ["@\($0.text)"], words: ["@\($0.text)"], isSyllable: false, item: -1) }
  }
}

/// Parts sentences into clauses.
struct ClauseReader {
  let reader: QuestionReader
  let concepts: ConceptReader

  /// The clauses of a sentence in a language; marks do not count where it has none itself or `isPlain` says so.
  func clauses(of text: String, in language: Language, isPlain: Bool) -> [Clause] {
    var found: [Clause] = []
    var item = 0
    var topic: [Concept] = []
    for segment in segments(of: text) {
      let pieces = segment.split(separator: ", ").map(String.init)
      var hasBegun = false
      for piece in pieces {
        item += 1
        for part in parts(of: reader.annotated(piece)) {
          var clause = self.clause(part, piece, language, isPlain, &item)
          if found.isEmpty, clause.isTopic { topic = clause.concepts }
          // "For the platforms the CTO is accountable; the CDO is consulted": on them, too.
          if !hasBegun, !found.isEmpty, clause.concepts.isEmpty { clause.concepts = topic }
          let stands = !clause.subjects.isEmpty && !clause.concepts.isEmpty && !part.isList
          if hasBegun, let last = found.indices.last,
            !stands || found[last].subjects.isEmpty || found[last].isIntroduction
          {
            found[last].take(clause)
          } else {
            found.append(clause)
            hasBegun = true
          }
        }
      }
    }
    return inheriting(found)
  }

  private func clause(
    _ part: Part, _ text: String, _ language: Language, _ isPlain: Bool, _ item: inout Int
  ) -> Clause {
    var clause = Clause(pieces: [(text, item)])
    (clause.subjects, clause.objects) = part.subjectsAndObjects
    for run in part.literals {
      clause.concepts += concepts.concepts(
        of: run, isPlain: isPlain, isVietnamese: language == .vi, item: &item)
    }
    return clause
  }

  /// A clause that names no role speaks of those of the one before, or after where there is none before.
  private func inheriting(_ clauses: [Clause]) -> [Clause] {
    var found = clauses
    for place in found.indices.dropFirst() where found[place].subjects.isEmpty {
      found[place].subjects = found[place - 1].subjects
    }
    for place in found.indices.dropLast().reversed() where found[place].subjects.isEmpty {
      found[place].subjects = found[place + 1].subjects
    }
    return found
  }

  /// A piece parted where another role begins to do something: "the CPO owns this and the CEO owns that".
  private func parts(of annotated: AnnotatedQuestion) -> [Part] {
    let names = annotated.names.filter { $0.roles.count == 1 }.sorted {
      $0.range.lowerBound < $1.range.lowerBound
    }
    var starts = [0]
    for (before, name) in zip(names, names.dropFirst()) {
      let start = annotated.startOfGroup(name.range.lowerBound)
      let joins = start > 0 && wordsThatJoin.contains(annotated.words[start - 1].key)
      let between = before.range.upperBound..<max(before.range.upperBound, start - 1)
      let rest = annotated.words[min(name.range.upperBound, annotated.words.count)...]
      if joins, between.contains(where: { annotated.saysSomething($0) }),
        rest.contains(where: { !$0.isOne(of: allEmptyWords) })
      {
        starts.append(start)
      }
    }
    return zip(starts, starts.dropFirst() + [annotated.words.count]).map {
      Part(annotated: annotated, range: $0..<max($0, $1))
    }
  }

  private func segments(of text: String) -> [String] {
    var plain = " " + text
    for word in connectives { plain = plain.replacing(word, with: "; ") }
    return plain.split { ";:".contains($0) }.map(String.init)
      .filter { $0.contains(where: \.isLetter) }
  }
}

/// Some words of a sentence with the names in them.
private struct Part {
  let annotated: AnnotatedQuestion
  let range: Range<Int>

  private var names: [NameMention] {
    annotated.names.filter { $0.roles.count == 1 && range.contains($0.range.lowerBound) }
      .sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// Whether it goes on with an enumeration: "CEO or member of the board".
  var isList: Bool {
    guard let name = names.first, name.range.lowerBound == range.lowerBound,
      name.range.upperBound < range.upperBound
    else { return false }
    return ["and", "or", "va", "hoac", "hay"].contains(annotated.words[name.range.upperBound].key)
  }

  /// The runs of words between the names of roles.
  var literals: [[QuestionWord]] {
    var runs: [[QuestionWord]] = [[]]
    for place in range {
      if names.contains(where: { $0.range.contains(place) }) {
        runs.append([])
      } else {
        runs[runs.count - 1].append(annotated.words[place])
      }
    }
    return runs.filter { !$0.isEmpty }
  }

  /// The roles of the first group, or of the one behind "by", and all others.
  var subjectsAndObjects: ([Role.ID], [Role.ID]) {
    let groups = self.groups
    guard let first = groups.first else { return ([], []) }
    let agent = groups.first { annotated.isAgent($0.start) } ?? first
    let others = groups.flatMap { $0.roles }.filter { !agent.roles.contains($0) }
    return (agent.roles, others)
  }

  /// Roles with nothing but "and" and the like between them.
  private var groups: [(start: Int, roles: [Role.ID])] {
    var groups: [(start: Int, end: Int, roles: [Role.ID])] = []
    for name in names {
      guard let role = name.roles.first else { continue }
      if let last = groups.last,
        (last.end..<max(last.end, name.range.lowerBound)).allSatisfy({
          wordsInGroups.contains(annotated.words[$0].key)
        })
      {
        groups[groups.count - 1].roles.append(role)
        groups[groups.count - 1].end = name.range.upperBound
      } else {
        groups.append((name.range.lowerBound, name.range.upperBound, [role]))
      }
    }
    return groups.map { ($0.start, $0.roles) }
  }
}

extension Clause {
  /// "After serving as CIO, ...": what it names is no subject of its own.
  fileprivate var isIntroduction: Bool {
    guard pieces.count == 1, let first = pieces.first.map({ toneWords(of: $0.text) })?.first else {
      return false
    }
    return wordsOfIntroductions.contains(first)
  }

  /// "For data platforms": what the whole sentence is about.
  fileprivate var isTopic: Bool {
    subjects.isEmpty && wordsOfTopics.contains(pieces.first.flatMap { toneWords(of: $0.text).first } ?? "")
  }

  fileprivate mutating func take(_ other: Clause) {
    if subjects.isEmpty {
      subjects = other.subjects
    } else {
      objects += other.subjects.filter { !subjects.contains($0) }
    }
    objects += other.objects
    concepts += other.concepts
    pieces += other.pieces
  }
}

extension AnnotatedQuestion {
  /// Where a name begins with its article.
  fileprivate func startOfGroup(_ place: Int) -> Int {
    place > 0 && ["the", "a", "an"].contains(words[place - 1].key) ? place - 1 : place
  }

  /// Whether what a name at a place does is said before it: "decided by the CEO", not "with help from the CEO".
  fileprivate func isAgent(_ place: Int) -> Bool {
    guard wordsBeforeAgents.contains(wordBefore(place)) else { return false }
    let verb = startOfGroup(place) - 2
    return verb < 0 || !wordsOfHelp.contains(words[verb].key)
  }

  /// The word before a name, without the article.
  fileprivate func wordBefore(_ place: Int) -> String {
    let start = startOfGroup(place)
    return start > 0 ? words[start - 1].key : ""
  }

  fileprivate func saysSomething(_ place: Int) -> Bool {
    literal(at: place).map { !$0.isOne(of: allEmptyWords) } ?? false
  }
}

private let connectives = [
  " while ", " whereas ", " but ", " so that ", ", so ", ", and ", ", who ", ", which ", " whose ", " còn ",
  " trong khi ", " nhưng ", " để ", ". ",
]
private let wordsOfIntroductions: Set<String> = [
  "after", "before", "when", "where", "if", "in", "as", "for", "on", "to", "under", "at", "since", "unlike",
  "sau", "trước", "khi", "nếu", "ở", "theo", "trong", "để", "với", "về", "nơi", "tại", "nhờ",
]
private let wordsOfTopics: Set<String> = ["for", "on", "về", "đối", "với"]
private let wordsThatJoin: Set<String> = ["and", "va", "con"]
private let wordsInGroups: Set<String> = ["and", "or", "the", "a", "va", "hoac", "hay", "with", "cung"]
private let wordsOfHelp: Set<String> = ["help", "support", "advice", "input", "assistance"]
private let wordsBeforeAgents: Set<String> = ["by", "do", "boi", "through", "nho", "from"]
