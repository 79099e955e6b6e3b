import Roles
import SourceText
package import TextSearch

/// Reads words that nobody knows as words of the grammar or of a name: typos, Telex and VNI keys, syllables
/// written as one.
///
/// A short word, which one edit makes into many others, is replaced only where its neighbour is known to stand
/// beside the new one. Words that only facts may hold are left to the search.
package struct Spelling: Sendable {
  private let tables: SpellingTables
  private let index: SearchIndex

  /// A speller that knows the words and phrases of some tables, and the words of an index.
  package init(_ tables: SpellingTables, index: SearchIndex) {
    (self.tables, self.index) = (tables, index)
  }

  private var words: TermDictionary { tables.words }

  package func knows(_ key: String) -> Bool {
    words.contains(key) || isForm(key) || key.allSatisfy(\.isNumber)
      || QueryWord.words(of: key).allSatisfy { index.count($0) > 0 }
  }

  /// Whether it is an English form of a word that is known: ‘resigning’ is no ‘designing’ mistyped.
  private func isForm(_ key: String) -> Bool {
    guard key.hasSuffix("ing") || key.hasSuffix("ed") else { return false }
    let stem = String(decoding: englishStem(Array(key.utf8)), as: UTF8.self)
    return stem != key && (words.contains(stem) || words.contains(stem + "e"))
  }

  /// Whether two words stand side by side in a phrase of the grammar or in a name.
  func knowsPhrase(_ left: String, _ right: String) -> Bool { tables.holdsPair(left, right) }

  private func knowsForm(_ form: [UInt8]) -> Bool {
    tables.forms.term(form) != nil || index.texts.contains { $0.forms.term(form) != nil }
  }

  /// The question with its unknown words repaired, and what was changed.
  package func repaired(_ typed: [QuestionWord]) -> (words: [QuestionWord], corrections: [Correction]) {
    var result: [QuestionWord] = []
    var corrections: [Correction] = []
    for (place, word) in typed.enumerated() {
      let next = place + 1 < typed.count ? typed[place + 1].key : nil
      var word = word
      word.marksCount = word.isMarked && knowsForm(word.form)
      let keyed = keyed(word, after: result.last?.key, before: next)
      if let syllable = keyed.syllable {
        result.append(QuestionWord(word, keyedAs: syllable))
        corrections.append(Correction(from: word.typed, to: syllable.typed))
        continue
      }
      guard !knows(word.key), !word.isCapitals, !isChiefAcronym(word.key),
        let keys = reading(of: word.key, after: result.last?.key, before: next, isKeyed: keyed.isSyllable)
      else {
        result.append(word)
        continue
      }
      result += keys.map { QuestionWord(word, readAs: $0) }
      corrections.append(Correction(from: word.typed, to: keys.joined(separator: " ")))
    }
    return (result, corrections)
  }

  /// What a word says that was typed in Telex or VNI keys: `baos caos` is `báo cáo`, even where an English plural
  /// looks like one of the words.
  private func keyed(
    _ word: QuestionWord, after left: String?, before right: String?
  ) -> (syllable: QueryWord?, isSyllable: Bool) {
    guard !word.isMarked, !words.contains(word.key), let typed = QueryWord.words(of: word.typed).first,
      !index.isWritten(typed)
    else { return (nil, false) }
    let syllables = index.syllables(meantBy: typed)
    let known = syllables.filter { knowsForm($0.form) || words.contains(QuestionWord($0).key) }
    let beside = known.first { syllable in
      let key = QuestionWord(syllable).key
      return left.map { tables.holdsPair($0, key) } == true
        || right.map { tables.holdsPair(key, $0) } == true
    }
    return (beside ?? known.first, !syllables.isEmpty)
  }

  private func reading(
    of key: String, after left: String?, before right: String?, isKeyed: Bool
  ) -> [String]? {
    let fits = { (word: String) in
      left.map { tables.holdsPair($0, word) } == true || right.map { tables.holdsPair(word, $0) } == true
    }
    if let near = nearest(to: key, where: fits) { return [near] }
    if isKeyed { return nil }
    if let parts = split(key) { return parts }
    return key.utf8.count >= 5 ? nearest(to: key) { _ in true }.map { [$0] } : nil
  }

  private func nearest(to key: String, where fits: (String) -> Bool) -> String? {
    let wanted = Array(key.unicodeScalars)
    guard wanted.count >= 2 else { return nil }
    let reach = wanted.count >= 8 ? 2 : 1
    var best: (distance: Int, word: String)?
    // One edit makes the letters of a title of many a short word: ‘meo’ (mèo) is no CEO.
    for word in (0..<words.count).lazy.map(words.text)
    where (wanted.count > 3 || !isChiefAcronym(word))
      && abs(word.unicodeScalars.count - wanted.count) <= reach && fits(word)
    {
      let distance = editDistance(wanted, Array(word.unicodeScalars))
      guard distance <= reach, best.map({ (distance, word) < $0 }) ?? true else { continue }
      best = (distance, word)
    }
    return best?.word
  }

  /// Known words that were written as one and stand beside each other somewhere.
  private func split(_ key: String) -> [String]? {
    guard key.utf8.count >= 5 else { return nil }
    for place in key.indices.dropFirst(2) {
      let (left, right) = (String(key[..<place]), String(key[place...]))
      if tables.holdsPair(left, right) { return [left, right] }
      if words.contains(left), let more = split(right), tables.holdsPair(left, more[0]) {
        return [left] + more
      }
    }
    return nil
  }
}

/// Whether letters have the form of a chief's title: CEO, CXO, CAIO.
func isChiefAcronym(_ key: String) -> Bool {
  (3...4).contains(key.utf8.count) && key.hasPrefix("c") && key.hasSuffix("o")
}
