import Roles
import SourceText

/// Every name by which a person may call an area of work.
struct AreaNames: Sendable {
  private var areas: [[String]: [(name: [KnownWord], competency: Competency.ID)]] = [:]
  private var lengths: [String: Set<Int>] = [:]

  init(_ knowledge: KnowledgeBase) {
    for competency in knowledge.competencies {
      let known = otherNamesOfAreas[competency.id.text] ?? ("", "")
      let names = [competency.name.en, competency.name.vi].compactMap { $0 }
      let id = competency.id.text.replacing("-", with: " ")
      for name in names + [id] + list(known.en) + list(known.vi) { add(name, competency.id) }
    }
  }

  private mutating func add(_ name: String, _ competency: Competency.ID) {
    let words = KnownWord.words(of: name)
    guard let first = words.first else { return }
    areas[words.map(\.key), default: []].append((words, competency))
    lengths[first.key, default: []].insert(words.count)
  }

  /// The longest name at each place that lies in no longer one.
  func mentions(in words: [QuestionWord]) -> [AreaMention] {
    var mentions: [AreaMention] = []
    for place in words.indices {
      guard let found = longest(in: words, at: place) else { continue }
      if let last = mentions.last, found.range.upperBound <= last.range.upperBound { continue }
      mentions.append(found)
    }
    return mentions
  }

  private func longest(in words: [QuestionWord], at place: Int) -> AreaMention? {
    for length in lengths[words[place].key, default: []].sorted(by: >) where place + length <= words.count {
      let range = place..<(place + length)
      let named = areas[words[range].map(\.key)]?.first { name, _ in
        zip(words[range], name).allSatisfy { $0.matches($1) }
          && (length > 1 || words[place].isCapitals || !words[place].isOne(of: allEmptyWords))
      }
      if let named { return AreaMention(range: range, competency: named.competency) }
    }
    return nil
  }

  /// All names, as words.
  var names: some Sequence<[String]> { areas.keys }
}

private func list(_ names: String) -> [String] {
  names.split(separator: ",").map { $0.trimmed }
}

extension Substring {
  fileprivate var trimmed: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
