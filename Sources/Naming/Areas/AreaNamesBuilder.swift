import Roles
import SourceText
import TextSearch

/// Gathers the names of areas of work, and lays them down as `AreaNames` looks them up.
struct AreaNamesBuilder {
  /// One name and the areas that it stands for, the likeliest first.
  private struct Entry {
    let form: [UInt8]
    let areas: [Competency.ID]
    let manner: AreaNames.Manner
  }

  private var entries: [String: [Entry]] = [:]
  private var lengths: [String: UInt64] = [:]

  init(_ knowledge: KnowledgeBase) {
    for competency in knowledge.competencies {
      let id = competency.id.text.replacing("-", with: " ")
      let own = [competency.name.en, competency.name.vi].compactMap { $0 } + [id]
      for name in own { add(name, [competency.id]) }
    }
    for shared in knowledge.vocabulary.shared {
      for name in shared.names.all { add(name, shared.competencies) }
    }
    for competency in knowledge.competencies {
      let words = competency.words
      for name in words.alsoCalled.all { add(name, [competency.id]) }
      for name in words.events.flatMap(\.phrases.all) { add(name, [competency.id]) }
      for name in words.alone.all { add(name, [competency.id], .alone) }
    }
  }

  private mutating func add(_ name: String, _ areas: [Competency.ID], _ manner: AreaNames.Manner = []) {
    let words = KnownWord.words(of: name)
    guard let first = words.first, words.count <= longestName else { return }
    var manner = manner
    if isStrict(name, words) { manner.insert(.strict) }
    if words.contains(where: { Array($0.key.utf8) != $0.form }) { manner.insert(.marked) }
    let form = Array(words.map(\.form).joined(separator: [0x20]))
    entries[words.map(\.key).joined(separator: " "), default: []].append(
      Entry(form: form, areas: areas, manner: manner))
    lengths[first.key, default: 0] |= 1 << UInt64(words.count)
  }

  func finished() -> AreaNames {
    let names = TermDictionary(entries.keys)
    let inOrder = (0..<names.count).map { entries[names.text($0)] ?? [] }
    let all = inOrder.flatMap { $0 }
    let forms = TermDictionary(ofBytes: all.map(\.form))
    let areas = TermDictionary(all.flatMap { $0.areas.map(\.text) })
    let firsts = TermDictionary(lengths.keys)
    return AreaNames(
      names: names, entryStarts: starts(inOrder.map(\.count)),
      formOfEntry: all.map { UInt32(forms.term($0.form) ?? 0) }, forms: forms,
      manners: all.map(\.manner.rawValue),
      areaStarts: starts(all.map(\.areas.count)),
      areasOfEntries: all.flatMap { $0.areas.compactMap { areas.term($0.text) }.map { UInt32($0) } },
      areas: areas, firsts: firsts, lengths: (0..<firsts.count).map { lengths[firsts.text($0)] ?? 0 })
  }
}

/// Where stretches of some lengths begin, one behind the other; one more than there are.
func starts(_ counts: some Sequence<Int>) -> [UInt32] {
  counts.reduce(into: [0]) { $0.append(($0.last ?? 0) + UInt32($1)) }
}

/// Whether a name is so short that other words look like it: `AI` is `ai` (who) in small letters, and `lương`
/// (pay) is `lượng` (amount) without marks.
private func isStrict(_ name: String, _ words: [KnownWord]) -> Bool {
  guard words.count == 1, let word = words.first else { return false }
  let isMarked = Array(word.key.utf8) != word.form
  let isCapitals = name.allSatisfy(\.isUppercase)
  return isMarked || isCapitals && word.key.count == 2 && isLikeSyllable(word.key)
}

/// Whether two letters may be a syllable of Vietnamese: a vowel, and an end that a syllable may have.
private func isLikeSyllable(_ key: String) -> Bool {
  guard let last = key.last else { return false }
  return key.contains { "aeiouy".contains($0) } && "aeiouycmnpt".contains(last)
}
