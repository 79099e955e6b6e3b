/// The words of a text in the one way of writing that we compare by: small letters, marks kept, the tone where the
/// old style puts it, final i and y alike.
///
/// `hòa` and `hoà` have the same form, `thúy` and `thuý`, `kĩ thuật` and `kỹ thuật`; `ma` and `mà` have not.
public func wordForms(_ text: String) -> [String] {
  var reader = WordReader(text)
  var words: [String] = []
  while reader.next() { words.append(spelling(ofForm: reader.form)) }
  return words
}
