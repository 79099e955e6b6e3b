package import StoredValues

extension KnownWord: Storable {
  package static func passed(_ word: KnownWord?, _ pass: inout some FieldPass) -> KnownWord {
    KnownWord(key: pass(word) { $0.key }, form: pass.block(word) { $0.form })
  }

  private init(key: String, form: [UInt8]) { (self.key, self.form) = (key, form) }
}
