import Roles
import SourceText

/// The parts of a knowledge base that an import makes, before they are written as YAML.
struct BaseDraft {
  /// What every fact of the base cites.
  struct Origin {
    let id: String
    let title: String
    let grade: String
    var address: String?
  }

  struct DraftRole {
    let id: String
    let acronym: String
    let name: String
    var otherNames: [String] = []
    var tagline: String
    var facts: [DraftFact] = []
  }

  struct DraftFact {
    let id: String
    let kind: FactKind
    let text: String
    var competencies: [String] = []
    var repeats: [String] = []
  }

  struct Area {
    let id: String
    let name: String
    var definition = ""
    var isPersonal = false
    var evidence: [String] = []
    var relations: [DraftRelation] = []
  }

  struct DraftRelation {
    let role: String
    var involvement: Relation.Involvement?
    let importance: Int
    let level: Int
  }

  struct Group {
    let id: String
    let name: String
    var areas: [Area] = []
  }

  let language: Language
  let name: String
  let title: String
  let origin: Origin
  /// What the first lines of the files say about how they were made.
  let remark: String
  var roles: [DraftRole] = []
  var groups: [Group] = []
  /// Sentences that stand already, with the facts that say them.
  private var said: [String: [String]] = [:]

  init(language: Language, name: String, title: String, origin: Origin, remark: String) {
    (self.language, self.name, self.title, self.origin, self.remark) = (language, name, title, origin, remark)
  }

  /// Adds a fact to a role; one that says what others say is linked to each of them.
  mutating func add(_ fact: DraftFact, to role: Int) {
    var fact = fact
    let key = folded(fact.text)
    fact.repeats = said[key] ?? []
    said[key, default: []].append(fact.id)
    roles[role].facts.append(fact)
  }
}

/// Gives every thing an id of its own, made of its name.
struct IDMaker {
  private var used: Set<String> = []
  private let fallback: String

  init(fallback: String) { self.fallback = fallback }

  /// Takes an id that is settled.
  mutating func reserve(_ id: String) { used.insert(id) }

  mutating func id(for name: String) -> String {
    var stem = slug(name)
    if stem.isEmpty { stem = fallback } else if stem.first?.isNumber == true { stem = "\(fallback)-\(stem)" }
    var id = stem
    var number = 2
    while !used.insert(id).inserted {
      id = "\(stem)-\(number)"
      number += 1
    }
    return id
  }
}

/// The folded words of a name with hyphens between them, of ASCII letters and digits alone; ten words at most.
private func slug(_ name: String) -> String {
  var bytes: [UInt8] = []
  var words = 0
  var isBetween = true
  for byte in folded(name).utf8 {
    if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) {
      if isBetween {
        words += 1
        if words > 10 { break }
        if words > 1 { bytes.append(UInt8(ascii: "-")) }
      }
      isBetween = false
      bytes.append(byte)
    } else if byte < 0x80, byte != UInt8(ascii: "'") {
      isBetween = true
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}

/// A text in one line, without what hides.
func oneLine(_ text: String) -> String {
  guard !isOneLine(text.utf8) else { return text }
  var line = String.UnicodeScalarView()
  var isBlank = true
  for scalar in text.unicodeScalars {
    if scalar.isASCII ? scalar.value <= 0x20 && scalar.value >= 0x09 : scalar.properties.isWhitespace {
      if !isBlank { line.append(" ") }
      isBlank = true
    } else if scalar.isASCII ? scalar.value >= 0x20 && scalar.value != 0x7F : !hides(scalar) {
      line.append(scalar)
      isBlank = false
    }
  }
  if line.last == " " { line.removeLast() }
  return String(line)
}

/// Whether a text is plain and has single blanks inside it alone; texts are many, so bytes are asked.
private func isOneLine(_ bytes: String.UTF8View) -> Bool {
  var before: UInt8 = 0x20
  for byte in bytes {
    if byte < 0x20 || byte >= 0x7F || byte == 0x20 && before == 0x20 { return false }
    before = byte
  }
  return before != 0x20
}

private func hides(_ scalar: Unicode.Scalar) -> Bool {
  switch scalar.properties.generalCategory {
  case .control, .format, .surrogate, .privateUse, .unassigned: true
  default: false
  }
}

/// A sentence of no more words than a fact may have, and whether it had to be cut for that.
func shortened(_ text: String, words limit: Int) -> (text: String, isCut: Bool) {
  let line = oneLine(text)
  let blanks = line.utf8.indices.lazy.filter { line.utf8[$0] == 0x20 }
  guard line.utf8.count(where: { $0 == 0x20 }) >= limit else { return (line, false) }
  let end = blanks.dropFirst(limit - 2).first ?? line.endIndex
  return (line[..<end] + " …", true)
}

/// The first sentence of a piece of prose.
func firstSentence(_ prose: String) -> String {
  let line = oneLine(prose)
  var before: UInt8 = 0
  for index in line.utf8.indices {
    if line.utf8[index] == 0x20, before == UInt8(ascii: ".") { return String(line[..<index]) }
    before = line.utf8[index]
  }
  return line
}
