package import Roles

/// Reads the spellings of chat in Vietnamese, such as `ko` for `không`, and leaves out words of mere politeness.
package struct ChatSpelling: Sendable {
  private let meanings: [String: [String]]
  private let letters: Set<String>

  /// The spellings of a vocabulary; in capitals they leave the letters of titles alone.
  package init(_ vocabulary: Vocabulary, besides letters: Set<String>) {
    self.letters = letters
    meanings = Dictionary(
      vocabulary.chat.compactMap { spelling in
        wordKeys(spelling.typed).first.map { ($0, wordKeys(spelling.meaning)) }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The words as they would be written out.
  package func writtenOut(_ words: [QuestionWord], isVietnamese: Bool) -> [QuestionWord] {
    let plain = withoutAsides(words).filter { word in
      !englishFillers.keys.contains(word.key)
        && !(word.isMarked && vietnameseFillers.forms.contains(word.form))
    }
    let said = plain.isEmpty ? words : plain
    guard isVietnamese else { return said }
    return said.flatMap { word -> [QuestionWord] in
      guard !letters.contains(word.key) || !word.isCapitals, let keys = meanings[word.key] else {
        return [word]
      }
      return keys.map { QuestionWord(word, readAs: $0) }
    }
  }
}

/// The words without phrases that say how the answer should sound.
private func withoutAsides(_ words: [QuestionWord]) -> [QuestionWord] {
  var kept: [QuestionWord] = []
  var place = 0
  while place < words.count {
    let aside = asides.first { words[place...].starts(with: $0) { $0.matches($1) } }
    if aside == nil { kept.append(words[place]) }
    place += aside?.count ?? 1
  }
  return kept
}

/// Phrases that change nothing of what is asked, the longer before the shorter.
private let asides =
  """
  in plain english, in plain words, in plain language, in easy words, in other words, in simple terms, in simple words, in simple english, \
  quick question, serious question, silly question, dumb question, stupid question, sounds made up, no idea, asking for a friend, \
  can you explain, could you explain, can you tell me, could you tell me, can someone tell me, can someone explain, can anyone tell me, \
  can anyone explain, can anybody explain, i would like to know, i d like to know, i want to know, i need to know, help me understand, \
  never heard of, i keep hearing about, i keep reading about, i have heard of, i heard of, heard of, in layman s terms, in a nutshell, in short, in one sentence, for dummies, \
  explain like i m five, eli5, just curious, out of curiosity, by the way, i mean the, i mean, i meant, numbers please, same question for, \
  same for, at most, at least, a lot, i don t know, we don t know, i have no idea, we have no idea, i m not sure, not sure, no clue, \
  nói đơn giản, nói dễ hiểu, nói ngắn gọn, cho dễ hiểu, nói nôm na, ý mình là, ý tôi là, ý em là, ý mình, nhân tiện, tò mò, \
  lúc nào cũng, khi nào cũng, ít nhất, nhiều nhất, trong vòng, hỏi ngu, hỏi khí không phải, em không biết, mình không biết, tôi không biết, chẳng biết, chả biết, không rõ, mọi người ơi, \
  cả nhà ơi, mới nghe lần đầu
  """
  .split(separator: ",").map { KnownWord.words(of: String($0)) }.sorted { $0.count > $1.count }

/// Words that make a question softer or stronger and never change what it asks.
private let englishFillers = KnownWords(
  "exactly actually basically honestly literally kindly pls please lol haha hehe lmao tbh imo btw fyi usually normally typically"
)
/// Without their marks these are other words: ‘ạ’ is the article "a".
private let vietnameseFillers = KnownWords("ạ nhỉ nhé")
