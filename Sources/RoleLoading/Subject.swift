import SourceText
import YAMLTree

/// Something in a knowledge base that has an id.
public struct Subject: Hashable, Sendable {
  /// The kinds of things that have ids.
  public enum Kind: String, Sendable, CaseIterable {
    case role
    case fact
    case competency
    case group
    case source
    case disagreement
    case note
    case scale
    case industry
    case post
  }

  let kind: Kind
  let id: String
}

extension Subject.Kind {
  /// The form of an id, as a regular expression that JSON Schema and the checker share in meaning.
  package var pattern: String {
    switch self {
    case .role, .competency, .group, .scale, .industry, .post: "^[a-z][a-z0-9]*(-[a-z0-9]+)*$"
    case .fact: "^[A-Z]+(-[A-Z]+)*-?[0-9]+$"
    case .source: "^[A-Z][A-Z0-9]*(-[A-Z0-9]+)*$"
    case .disagreement: "^D[0-9]+$"
    case .note: "^O[0-9]+$"
    }
  }

  /// Whether a text has the form of such an id.
  func admits(_ id: String) -> Bool {
    let bytes = Array(id.utf8)
    switch self {
    case .role, .competency, .group, .scale, .industry, .post:
      return isHyphenated(bytes[...]) { isSmall($0) || isDigit($0) } && bytes.first.map(isSmall) == true
    case .source:
      return isHyphenated(bytes[...]) { isCapital($0) || isDigit($0) } && bytes.first.map(isCapital) == true
    case .disagreement: return isNumbered(bytes, letter: UInt8(ascii: "D"))
    case .note: return isNumbered(bytes, letter: UInt8(ascii: "O"))
    case .fact: return bytes.last.map(isDigit) == true && isHyphenated(lettersOfFact(bytes), isCapital)
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
    case .industry: "retail"
    case .post: "chief-accountant"
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
    case .industry: LocalizedText(en: "industry", vi: "ngành")
    case .post: LocalizedText(en: "post by law", vi: "chức danh luật định")
    }
  }
}

private func isHyphenated(_ id: ArraySlice<UInt8>, _ isAllowed: (UInt8) -> Bool) -> Bool {
  let parts = id.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  return parts.allSatisfy { part in !part.isEmpty && part.allSatisfy(isAllowed) }
}

/// What stands before the number of a fact's id, without the hyphen between them.
private func lettersOfFact(_ id: [UInt8]) -> ArraySlice<UInt8> {
  var letters = id[...]
  while let last = letters.last, isDigit(last) { letters.removeLast() }
  if letters.last == UInt8(ascii: "-") { letters.removeLast() }
  return letters
}

private func isNumbered(_ id: [UInt8], letter: UInt8) -> Bool {
  id.first == letter && id.count > 1 && id.dropFirst().allSatisfy(isDigit)
}

private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

private func isCapital(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) }

private func isSmall(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte) }
