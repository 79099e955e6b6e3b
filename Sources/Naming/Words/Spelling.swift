import Roles
import SourceText
package import TextSearch

/// Reads words that nobody knows as words of the grammar or of a name: typos, Telex and VNI keys, syllables
/// written as one.
///
/// A short word, which one edit makes into many others, is replaced only where its neighbour is known to stand
/// beside the new one. Words that only facts may hold are left to the search.
package struct Spelling: Sendable {
  private var words: Set<String> = []
  private let forms: Set<[UInt8]>
  private var pairs: Set<[String]> = []
  private let index: SearchIndex

  /// A speller that knows some phrases, as keys, words of the grammar, and the words of an index.
  package init(phrases: some Sequence<[String]>, grammar: KnownWords, index: SearchIndex) {
    self.index = index
    words = grammar.keys
    forms = grammar.forms
    for phrase in phrases {
      words.formUnion(phrase)
      for (left, right) in zip(phrase, phrase.dropFirst()) { pairs.insert([left, right]) }
    }
  }

  package func knows(_ key: String) -> Bool {
    words.contains(key) || key.allSatisfy(\.isNumber)
      || QueryWord.words(of: key).allSatisfy { index.count($0) > 0 }
  }

  /// Whether two words stand side by side in a phrase of the grammar or in a name.
  func knowsPhrase(_ left: String, _ right: String) -> Bool { pairs.contains([left, right]) }

  private func knowsForm(_ form: [UInt8]) -> Bool {
    forms.contains(form) || index.texts.contains { $0.forms.term(form) != nil }
  }

  /// The question with its unknown words repaired, and what was changed.
  package func repaired(_ typed: [QuestionWord]) -> (words: [QuestionWord], corrections: [Correction]) {
    var result: [QuestionWord] = []
    var corrections: [Correction] = []
    for (place, word) in typed.enumerated() {
      let next = place + 1 < typed.count ? typed[place + 1].key : nil
      var word = word
      word.marksCount = word.isMarked && knowsForm(word.form)
      if let decoded = typedInKeys(word, after: result.last?.key, before: next) {
        result.append(QuestionWord(word, readAs: decoded))
        corrections.append(Correction(from: word.typed, to: decoded))
        continue
      }
      guard !knows(word.key), !word.isCapitals, !isChiefAcronym(word.key),
        let keys = reading(of: word.key, after: result.last?.key, before: next)
      else {
        result.append(word)
        continue
      }
      result += keys.map { QuestionWord(word, readAs: $0) }
      corrections.append(Correction(from: word.typed, to: keys.joined(separator: " ")))
    }
    return (result, corrections)
  }

  /// `baos caos` is `báo cáo`, even where an English plural looks like one of the words.
  private func typedInKeys(_ word: QuestionWord, after left: String?, before right: String?) -> String? {
    guard !words.contains(word.key), !word.isMarked, let decoded = decodedKeystrokes(word.key) else {
      return nil
    }
    let fits = left.map { pairs.contains([$0, decoded]) } ?? false
    return fits || right.flatMap(decodedKeystrokes).map { pairs.contains([decoded, $0]) } ?? false
      ? decoded : nil
  }

  private func reading(of key: String, after left: String?, before right: String?) -> [String]? {
    if let decoded = decodedKeystrokes(key) { return [decoded] }
    let fits = { (word: String) in
      left.map { pairs.contains([$0, word]) } == true || right.map { pairs.contains([word, $0]) } == true
    }
    if let near = nearest(to: key, where: fits) { return [near] }
    if let parts = split(key) { return parts }
    return key.utf8.count >= 5 ? nearest(to: key) { _ in true }.map { [$0] } : nil
  }

  private func nearest(to key: String, where fits: (String) -> Bool) -> String? {
    let wanted = Array(key.unicodeScalars)
    guard wanted.count >= 2 else { return nil }
    let reach = wanted.count >= 8 ? 2 : 1
    var best: (distance: Int, word: String)?
    for word in words where abs(word.unicodeScalars.count - wanted.count) <= reach && fits(word) {
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
      if pairs.contains([left, right]) { return [left, right] }
      if words.contains(left), let more = split(right), pairs.contains([left, more[0]]) {
        return [left] + more
      }
    }
    return nil
  }

  /// The syllable that was typed in Telex or VNI without an input method.
  private func decodedKeystrokes(_ key: String) -> String? {
    [formFromTelex(Array(key.utf8)), formFromVNI(Array(key.utf8))].compactMap { form in
      form.flatMap { wordKeys(spelling(ofForm: $0)).first }
    }
    .first(where: words.contains)
  }
}

/// Whether letters have the form of a chief's title: CEO, CXO, CAIO.
func isChiefAcronym(_ key: String) -> Bool {
  (3...4).contains(key.utf8.count) && key.hasPrefix("c") && key.hasSuffix("o")
}
