import Roles
import SourceText
import TextSearch

/// The terms by which a text is compared with a situation: words that say something and, in Vietnamese, pairs of
/// syllables, since one syllable alone says little.
struct SituationTerms: Sendable {
  /// The terms of one text, each once.
  struct Terms: Hashable, Sendable {
    /// Those that say what the text speaks of.
    var telling: Set<String> = []
    /// Small words and, in English, pairs of words: they only tip the scales, since few areas share them.
    var beside: Set<String> = []
  }

  private let alike: WordsAlike
  /// The first word of a family by the English stem of each of its words, so that ‘resigning’ is one of its ‘quit’.
  private let families: [String: String]

  init(_ knowledge: KnowledgeBase) {
    alike = WordsAlike(knowledge.vocabulary)
    families = Dictionary(
      alike.firsts.sorted { $0.key < $1.key }.map { (stem($0.key), stem($0.value)) },
      uniquingKeysWith: { first, _ in first })
  }

  /// The terms of a text.
  func terms(of text: String, in language: Language) -> Terms {
    var reader = WordReader(text)
    var keys: [String] = []
    var forms: [[UInt8]?] = []
    while reader.next() {
      keys.append(String(decoding: reader.key, as: UTF8.self))
      forms.append(language == .vi ? reader.form : nil)
    }
    return terms(keys, forms: forms, in: language)
  }

  /// The terms of words: without marks, and in Vietnamese with the marks that they have, so that what was typed with
  /// marks is nearer to what has the same ones.
  func terms(_ keys: [String], forms: [[UInt8]?], in language: Language) -> Terms {
    let isSmall = keys.map { emptyWords[language]?.keys.contains($0) == true }
    let isOffice = keys.map(wordsOfOffice.keys.contains)
    let telling = keys.indices.filter { !isSmall[$0] && !isOffice[$0] }
    let small = keys.indices.filter {
      isSmall[$0] && !isOffice[$0] && !wordsThatAsk.keys.contains(keys[$0])
    }
    let stems = telling.map { term(keys[$0], language) }
    var terms = Terms(telling: Set(stems), beside: Set(small.map { keys[$0] }))
    guard language == .vi else {
      terms.beside.formUnion(zip(stems, stems.dropFirst()).map { "\($0) \($1)" })
      return terms
    }
    terms.telling.formUnion(telling.compactMap { forms[$0].map(marked) })
    terms.beside.formUnion(small.compactMap { forms[$0].map(marked) })
    let isTelling = Set(telling)
    let asks = keys.map(wordsThatAsk.keys.contains)
    for place in keys.indices.dropFirst()
    where !asks[place - 1] && !asks[place] && (isTelling.contains(place - 1) || isTelling.contains(place)) {
      terms.telling.insert("\(keys[place - 1]) \(keys[place])")
      if let left = forms[place - 1], let right = forms[place] {
        terms.telling.insert(marked(left + [0x20] + right))
      }
    }
    return terms
  }

  /// A term that counts its marks, in the bytes of `WordReader`: no other term begins so.
  private func marked(_ form: [UInt8]) -> String { String(decoding: [0x3D] + form, as: UTF8.self) }

  private func term(_ key: String, _ language: Language) -> String {
    guard language == .en else { return alike.first(of: key) }
    let stem = stem(key)
    return families[stem] ?? stem
  }
}

private func stem(_ key: String) -> String {
  String(decoding: englishStem(Array(key.utf8)), as: UTF8.self)
}

/// Words that ask for whoever deals with a situation and say nothing of the situation.
package let wordsOfOffice = KnownWords(
  """
  chief officer officers exec executive executives level c role roles person boss responsible accountable charge job \
  problem owns own handle handles deal deals lead leads fix fixes call company team sort whose
  case matter issue mess act acts reply replies respond responds react reacts always never often constantly suddenly since noon sure makes
  yesterday today tonight night morning week month year big
  hôm qua nay tối đêm sáng giữa liên tục suốt hàng loạt chịu trách nhiệm giám đốc sếp phụ xử lý lo công ty người đứng quyền quyết vai trò cty gđ tgd gd
  """)

/// Words that ask and stand in every question, so that it says nothing if few areas hold them.
private let wordsThatAsk = KnownWords("who whom whose which what is are was i me please ai nào gì là ạ")
