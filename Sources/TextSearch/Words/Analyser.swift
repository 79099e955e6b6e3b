package import SourceText

/// How the words of a language become the terms of the index.
package struct Analyser: Sendable {
  let language: Language
  private let functionKeys: Set<[UInt8]>
  private let functionForms: Set<[UInt8]>

  package init(_ language: Language) {
    self.language = language
    var keys: Set<[UInt8]> = []
    var forms: Set<[UInt8]> = []
    var reader = WordReader(functionWords[language])
    while reader.next() {
      keys.insert(reader.key)
      forms.insert(reader.form)
    }
    (functionKeys, functionForms) = (keys, forms)
  }

  /// The term under which a word without marks is found.
  package func key(of word: [UInt8]) -> [UInt8] {
    language == .en ? englishStem(word) : word
  }

  /// Whether a word asks or joins and says little about what is sought.
  func isFunctionWord(_ word: QueryWord) -> Bool {
    if word.isCapitals, word.key.count > 1 { return false }
    return word.isMarked ? functionForms.contains(word.form) : functionKeys.contains(word.key)
  }
}

/// Words that ask or join: they are in few facts but in every question.
private let functionWords = LocalizedText(
  en: """
    a an and are as at be been being by can could did do does for from had has have how if in into is it its me my of \
    on or our s shall should so some such t tell than that the their them then there these they this those to was we \
    were what when where which while who whom whose why will with would you your about please i
    """,
  vi: """
    ai à ạ bao nhiêu bằng bị cả cái các có của cho cũng còn đã đâu đây đang để đến đó được gì hay hãy hỏi hơn khi không là \
    làm lại mà mấy mình một này nào nên nếu như nhỉ nhưng những ở phải ra rằng rồi sao sẽ tại tất tôi thế thì theo trong từ và \
    vào vậy vẫn về với vì bởi xin biết cần giúp
    """)
