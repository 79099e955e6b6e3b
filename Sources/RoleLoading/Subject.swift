import SourceText
import YAMLTree

/// Something in a knowledge base that has an id.
package struct Subject: Hashable, Sendable {
  /// The kinds of things that have ids.
  package enum Kind: String, Sendable, CaseIterable {
    case role
    case fact
    case competency
    case group
    case source
    case disagreement
    case note
    case scale
  }

  let kind: Kind
  let id: String
}

extension Subject.Kind {
  /// The form of an id, as a regular expression that JSON Schema and the checker share in meaning.
  package var pattern: String {
    switch self {
    case .role, .competency, .group, .scale: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    case .fact: "^[A-Z]+(-[A-Z]+)*-?[0-9]+$"
    case .source: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"
    case .disagreement: "^D[0-9]+$"
    case .note: "^O[0-9]+$"
    }
  }

  /// Whether a text has the form of such an id.
  func admits(_ id: String) -> Bool {
    switch self {
    case .role, .competency, .group, .scale:
      isHyphenated(id) { $0.isLowercase || $0.isWholeNumber } && id.first?.isLowercase == true
    case .source:
      isHyphenated(id) { $0.isUppercase || $0.isWholeNumber } && id.first?.isUppercase == true
    case .disagreement: isNumbered(id, letters: "D")
    case .note: isNumbered(id, letters: "O")
    case .fact:
      id.last?.isWholeNumber == true && isHyphenated(lettersOfFact(id), \.isUppercase)
    }
  }

  /// An id to show as a model in a message.
  var example: String {
    switch self {
    case .role: "cpo"
    case .fact: "CPO-52"
    case .competency: "product-vision"
    case .group: "people"
    case .source: "VN-PACE"
    case .disagreement: "D1"
    case .note: "O1"
    case .scale: "importance"
    }
  }

  /// What the thing is called in a message.
  var noun: LocalizedText {
    switch self {
    case .role: LocalizedText(en: "role", vi: "vai trò")
    case .fact: LocalizedText(en: "fact", vi: "dữ kiện")
    case .competency: LocalizedText(en: "competency", vi: "năng lực")
    case .group: LocalizedText(en: "group", vi: "nhóm")
    case .source: LocalizedText(en: "source", vi: "nguồn")
    case .disagreement: LocalizedText(en: "disagreement", vi: "bất đồng")
    case .note: LocalizedText(en: "note", vi: "ghi chú")
    case .scale: LocalizedText(en: "scale", vi: "thang đo")
    }
  }
}

private func isHyphenated(_ id: String, _ isAllowed: (Character) -> Bool) -> Bool {
  let parts = id.split(separator: "-", omittingEmptySubsequences: false)
  return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { $0.isASCII && isAllowed($0) } }
}

/// What stands before the number of a fact's id, without the hyphen between them.
private func lettersOfFact(_ id: String) -> String {
  var letters = id[...]
  while let last = letters.last, last.isASCII, last.isWholeNumber { letters = letters.dropLast() }
  return String(letters.hasSuffix("-") ? letters.dropLast() : letters)
}

private func isNumbered(_ id: String, letters: String) -> Bool {
  id.hasPrefix(letters) && id.count > letters.count
    && id.dropFirst(letters.count).allSatisfy { $0.isASCII && $0.isWholeNumber }
}
