package import Roles
package import SourceText
public import StoredValues

extension Identifier: Storable {
  package static func passed(_ id: Identifier?, _ pass: inout some FieldPass) -> Identifier {
    Identifier(pass(id) { $0.text })
  }
}

extension Language: StorableCase {}

extension LocalizedText: Storable {
  package static func passed(_ text: LocalizedText?, _ pass: inout some FieldPass) -> LocalizedText {
    let (en, vi): (String?, String?) = (pass(text) { $0.en }, pass(text) { $0.vi })
    if let text = LocalizedText(en: en, vi: vi) { return text }
    pass.fail()
    return LocalizedText(verbatim: "")
  }
}

extension NameList: Storable {
  package static func passed(_ names: NameList?, _ pass: inout some FieldPass) -> NameList {
    NameList(en: pass(names) { $0.en }, vi: pass(names) { $0.vi })
  }
}
