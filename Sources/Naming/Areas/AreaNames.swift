package import Roles
import SourceText
package import StoredValues
import TextSearch

/// Every name by which a person may call an area of work: its own, its id, what the knowledge base says that
/// people call it, and the situations that belong to it.
///
/// Plain arrays, so that an image holds them as they are used (`AreaNamesBuilder` fills them).
package struct AreaNames: Sendable {
  /// The names without marks, their words parted by blanks.
  let names: TermDictionary
  /// Where the entries of each name begin; one more than there are names.
  let entryStarts: [UInt32]
  /// Of each entry its name with marks, in `forms`.
  let formOfEntry: [UInt32]
  let forms: TermDictionary
  let manners: [UInt8]
  /// Where the areas of each entry begin; one more than there are entries.
  let areaStarts: [UInt32]
  /// The areas of the entries, the likeliest first, by their places in `areas`.
  let areasOfEntries: [UInt32]
  let areas: TermDictionary
  /// The words with which names begin.
  let firsts: TermDictionary
  /// Of each first word how many words its names have: the bit of each length.
  let lengths: [UInt64]

  /// The names of the areas of a knowledge base: those that its image holds, or new ones.
  package init(_ knowledge: KnowledgeBase) {
    self = knowledge.tables?.value(.areaNames) ?? AreaNamesBuilder(knowledge).finished()
  }

  /// How a name counts.
  struct Manner: OptionSet {
    let rawValue: UInt8
    /// Only when nothing else was typed.
    static let alone = Manner(rawValue: 1)
    /// Only as it is written here: in capitals, or with its marks.
    static let strict = Manner(rawValue: 2)
    /// It carries marks, and so may have lost them: `thuế`, not `IT`.
    static let marked = Manner(rawValue: 4)
  }

  /// The longest name at each place that lies in no longer one.
  package func mentions(in words: [QuestionWord]) -> [AreaMention] {
    var mentions: [AreaMention] = []
    for place in words.indices {
      guard let found = longest(in: words, at: place) else { continue }
      if let last = mentions.last, found.range.upperBound <= last.range.upperBound { continue }
      mentions.append(found)
    }
    return mentions
  }

  private func longest(in words: [QuestionWord], at place: Int) -> AreaMention? {
    guard let first = firsts.term(words[place].key) else { return nil }
    let longest = min(longestName, words.count - place)
    for length in (1...longest).reversed() where lengths[first] >> UInt64(length) & 1 == 1 {
      let range = place..<(place + length)
      guard let name = names.term(words[range].map(\.key).joined(separator: " ")) else { continue }
      let named = (Int(entryStarts[name])..<Int(entryStarts[name + 1])).first {
        isNamed($0, by: range, in: words)
      }
      if let mention = named.flatMap({ mention(range, of: $0) }) { return mention }
    }
    return nil
  }

  private func mention(_ range: Range<Int>, of entry: Int) -> AreaMention? {
    let named = areasOfEntries[Int(areaStarts[entry])..<Int(areaStarts[entry + 1])].map {
      Competency.ID(areas.text(Int($0)))
    }
    return named.first.map { AreaMention(range: range, competency: $0, others: Array(named.dropFirst())) }
  }

  private func isNamed(_ entry: Int, by range: Range<Int>, in words: [QuestionWord]) -> Bool {
    let (manner, named, isAlone) = (Manner(rawValue: manners[entry]), words[range], range == words.indices)
    guard isAlone || !manner.contains(.alone), hasForm(of: entry, named), let first = named.first else {
      return false
    }
    guard named.count == 1, !isAlone else { return true }
    guard manner.contains(.strict) else { return first.isCapitals || !first.isOne(of: allEmptyWords) }
    // `còn thuế thì sao` without marks: no other word says anything.
    return first.isCapitals || first.isMarked
      || manner.contains(.marked)
        && !words.indices.contains { !range.contains($0) && !words[$0].isOne(of: allEmptyWords) }
  }

  /// Whether the words, which are those of the name without marks, have the name's marks where theirs count.
  private func hasForm(of entry: Int, _ words: ArraySlice<QuestionWord>) -> Bool {
    guard words.contains(where: \.marksCount) else { return true }
    let parts = forms[Int(formOfEntry[entry])].split(separator: 0x20)
    return zip(words, parts).allSatisfy { word, part in !word.marksCount || part.elementsEqual(word.form) }
  }

  /// All names, as words.
  package var allNames: some Sequence<[String]> {
    (0..<names.count).lazy.map { names.text($0).split(separator: " ").map(String.init) }
  }
}

/// The most words of a name.
let longestName = 63

extension AreaNames: Storable {
  package static func passed(_ names: AreaNames?, _ pass: inout some FieldPass) -> AreaNames {
    AreaNames(
      names: pass(names) { $0.names }, entryStarts: pass.block(names) { $0.entryStarts },
      formOfEntry: pass.block(names) { $0.formOfEntry }, forms: pass(names) { $0.forms },
      manners: pass.block(names) { $0.manners }, areaStarts: pass.block(names) { $0.areaStarts },
      areasOfEntries: pass.block(names) { $0.areasOfEntries }, areas: pass(names) { $0.areas },
      firsts: pass(names) { $0.firsts }, lengths: pass.block(names) { $0.lengths })
  }

  init(
    names: TermDictionary, entryStarts: [UInt32], formOfEntry: [UInt32], forms: TermDictionary,
    manners: [UInt8], areaStarts: [UInt32], areasOfEntries: [UInt32], areas: TermDictionary,
    firsts: TermDictionary, lengths: [UInt64]
  ) {
    (self.names, self.entryStarts, self.formOfEntry) = (names, entryStarts, formOfEntry)
    (self.forms, self.manners, self.areaStarts) = (forms, manners, areaStarts)
    (self.areasOfEntries, self.areas, self.firsts, self.lengths) = (areasOfEntries, areas, firsts, lengths)
  }
}
