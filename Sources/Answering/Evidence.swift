import Naming
import QuestionReading
import Roles
import SourceText
import TextSearch

/// How much of the words of a question the facts of an answer hold.
///
/// A rare word counts more than a common one, and one that no fact holds the most. Of Vietnamese a syllable that
/// stands beside its neighbour in a fact, too, is held; one that stands alone is held in part, since most
/// syllables belong to several words.
struct Evidence: Sendable {
  private let index: SearchIndex
  private let alike: WordsAlike
  private let english = Analyser(.en)

  init(_ index: SearchIndex, _ alike: WordsAlike) {
    self.index = index
    self.alike = alike
  }

  /// The share of the question's own words, by their weight, that some facts hold; 1 when it has none.
  ///
  /// What a role is compared with is a name, for which no word of like meaning stands.
  func share(of question: Question, in facts: some Sequence<Fact>) -> Double {
    share(of: question.barePlaces, of: question, in: facts.map(FactWords.init))
  }

  /// The share of the words at some places, by their weight, that some texts hold; 1 when there are none.
  func share(of places: [Int], of question: Question, in texts: [FactWords]) -> Double {
    share(of: places.map { SoughtWord($0, self, question) }, of: question, in: texts)
  }

  func share(of words: [SoughtWord], of question: Question, in texts: [FactWords]) -> Double {
    var (held, all) = (0.0, 0.0)
    for word in words {
      all += word.weight
      held += word.weight * hold(on: word, of: question, in: texts)
    }
    return all > 0 ? held / all : 1
  }

  /// The places of the question's own words that none of some facts holds.
  func places(notHeldBy facts: [Fact], of question: Question) -> [Int] {
    let texts = facts.map(FactWords.init)
    return question.placesToProve.filter {
      hold(on: SoughtWord($0, self, question), of: question, in: texts) < 1
    }
  }

  /// The weight of a word by the number of facts that hold it.
  fileprivate func rarity(of word: QuestionWord) -> Double {
    if word.key.allSatisfy(\.isNumber) { return weightOfNumber }
    let count = QueryWord.words(of: word.key).map(index.count).min() ?? 0
    return naturalLogarithm(1 + Double(index.knowledge.facts.count) / (Double(count) + 0.5))
  }

  private func hold(on word: SoughtWord, of question: Question, in texts: [FactWords]) -> Double {
    let place = word.place
    let isName = question.intent == .comparison && question.roles.count < 2
    let words = question.annotated.words
    let key = words[place].key
    if word.rewordings.areHeld(by: texts) { return 1 }
    if question.language == .vi {
      guard texts.contains(where: { $0.keys.contains(key) }) else {
        return isName ? 0 : holdByMeaning(word, of: question, texts)
      }
      let isPaired = texts.contains { text in
        place > 0 && text.hasPair(words[place - 1].key, key)
          || place + 1 < words.count && text.hasPair(key, words[place + 1].key)
      }
      // With marks that no known word has, it is another syllable: `nám` is not "năm".
      let isOther = question.namesNothing && words[place].isMarked && !words[place].marksCount
      return isPaired ? 1 : isName || isOther ? 0 : holdOfLoneSyllable
    }
    return texts.contains { $0.stems.contains(word.stem) }
      ? 1 : isName ? 0 : holdByMeaning(word, of: question, texts)
  }

  private func holdByMeaning(_ word: SoughtWord, of question: Question, _ texts: [FactWords]) -> Double {
    let others = word.others ?? phrases(alike: word.place, of: question)
    return texts.contains { text in others.contains(where: text.holds) } ? 1 : 0
  }
}

extension Evidence {
  fileprivate func stem(_ key: String) -> [UInt8] { english.key(of: Array(key.utf8)) }

  fileprivate func phrases(alike place: Int, of question: Question) -> [[String]] {
    alike.phrases(question.annotated.words[place])
  }
}

/// A word of a question, made ready to be looked for in texts.
struct SoughtWord: Sendable {
  let place: Int
  let weight: Double
  let stem: [UInt8]
  /// The phrases of like meaning; nil when they are found only if the word itself is not there.
  var others: [[String]]?
  /// What else may stand in its place in a fact.
  var rewordings = Rewordings()

  init(_ place: Int, _ evidence: Evidence, _ question: Question) {
    let word = question.annotated.words[place]
    self.place = place
    weight = evidence.rarity(of: word)
    stem = evidence.stem(word.key)
  }
}

/// Words of a question that many texts are asked for, one after another.
package struct SoughtWords: Sendable {
  private let evidence: Evidence
  private let question: Question
  private let words: [SoughtWord]

  init(
    _ places: [Int], of question: Question, _ evidence: Evidence, or rewordings: [Int: Rewordings] = [:]
  ) {
    (self.evidence, self.question) = (evidence, question)
    words = places.map { place in
      var word = SoughtWord(place, evidence, question)
      word.others = evidence.phrases(alike: place, of: question)
      word.rewordings = rewordings[place] ?? Rewordings()
      return word
    }
  }

  /// How much of the words, by their weight, a text holds; 1 when there are none.
  package func share(in text: FactWords) -> Double { share(inAnyOf: [text]) }

  /// How much of the words a text holds beyond what another one does.
  package func share(in text: FactWords, beyond other: FactWords) -> Double {
    share(inAnyOf: [text, other]) - share(in: other)
  }

  /// How much of them some texts hold together.
  package func share(inAnyOf texts: [FactWords]) -> Double {
    evidence.share(of: words, of: question, in: texts)
  }
}

/// What a number counts, which stands in many facts by chance.
private let weightOfNumber = 1.5
/// What a syllable counts that a fact holds beside other neighbours.
private let holdOfLoneSyllable = 0.4
