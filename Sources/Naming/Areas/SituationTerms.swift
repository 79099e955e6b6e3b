import Roles
import SourceText
import TextSearch

/// The terms by which a text is compared with a situation: words that say something and, in Vietnamese, pairs of
/// syllables, since one syllable alone says little.
struct SituationTerms: Sendable {
  private let analysers: [Language: Analyser]
  private let alike: WordsAlike

  init(_ knowledge: KnowledgeBase) {
    analysers = Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, Analyser($0)) })
    alike = WordsAlike(knowledge.vocabulary)
  }

  /// The terms of a text, each once.
  func terms(of text: String, in language: Language) -> Set<String> {
    var reader = WordReader(text)
    var keys: [String] = []
    var forms: [[UInt8]?] = []
    while reader.next() {
      keys.append(String(decoding: reader.key, as: UTF8.self))
      forms.append(language == .vi ? reader.form : nil)
    }
    return terms(keys, forms: forms, in: language)
  }

  /// The terms of words, each once: without marks, and in Vietnamese with the marks that they have, so that what was
  /// typed with marks is nearer to what has the same ones.
  func terms(_ keys: [String], forms: [[UInt8]?], in language: Language) -> Set<String> {
    let isEmpty = keys.map {
      emptyWords[language]?.keys.contains($0) == true || wordsOfOffice.keys.contains($0)
    }
    var terms = Set(zip(keys, isEmpty).filter { !$0.1 }.map { term($0.0, language) })
    guard language == .vi else { return terms }
    for place in keys.indices.dropFirst() where !isEmpty[place - 1] || !isEmpty[place] {
      terms.insert("\(keys[place - 1]) \(keys[place])")
      if let left = forms[place - 1], let right = forms[place] {
        terms.insert(marked(left + [0x20] + right))
      }
    }
    for (form, isEmpty) in zip(forms, isEmpty) where !isEmpty {
      if let form { terms.insert(marked(form)) }
    }
    return terms
  }

  /// A term that counts its marks, in the bytes of `WordReader`: no other term begins so.
  private func marked(_ form: [UInt8]) -> String { String(decoding: [0x3D] + form, as: UTF8.self) }

  private func term(_ key: String, _ language: Language) -> String {
    let known = alike.first(of: key)
    guard language == .en, let stem = analysers[.en]?.key(of: Array(known.utf8)) else { return known }
    return String(decoding: stem, as: UTF8.self)
  }
}

/// Words that ask for whoever deals with a situation and say nothing of the situation.
let wordsOfOffice = KnownWords(
  """
  chief officer officers exec executive executives level c role roles person boss responsible accountable charge job \
  problem owns own handle handles deal deals lead leads fix fixes call company team sort whose
  yesterday today tonight night morning week month year big
  hôm qua nay tối đêm sáng giữa liên tục suốt hàng loạt chịu trách nhiệm giám đốc sếp phụ xử lý lo công ty người đứng quyền quyết vai trò cty gđ tgd gd
  """)
