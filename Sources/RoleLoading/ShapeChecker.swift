import SourceText
import YAMLTree

/// Compares the tree of one file with the shape that it should have.
///
/// Reports everything that does not fit, never only the first, and enters what is defined and named.
struct ShapeChecker {
  let file: SourceFile
  let languages: [Language]
  var register: Register
  /// Whether a key without a value counts as left out, as in a person's own file.
  let isLenient: Bool
  private(set) var findings: [Diagnostic] = []

  init(file: SourceFile, languages: [Language], register: Register, isLenient: Bool = false) {
    self.isLenient = isLenient
    self.file = file
    self.languages = languages
    self.register = register
  }

  mutating func check(_ node: YAMLNode, _ shape: Shape) {
    guard let entries = node.entries else {
      return report(.wrongType(expected: .mapping(shape.noun)), node.range)
    }
    if let kind = shape.defines { define(node, kind) }
    var isPresent = [Bool](repeating: false, count: shape.keys.count)
    var wordings: [YAMLNode?] = shape.isLocalized ? languages.map { _ in nil } : []
    for entry in entries {
      let name = entry.name
      if let index = shape.names.firstIndex(of: name) {
        guard !(isLenient && entry.value.isNull) else { continue }
        isPresent[index] = true
        check(entry.value, shape.keys[index].value)
      } else if shape.isLocalized, let index = languages.firstIndex(where: { $0.rawValue == name }) {
        wordings[index] = entry.value
      } else {
        report(.unknownKey(name, in: shape, known: knownKeys(of: shape)), entry.key.range)
      }
    }
    for (index, key) in shape.keys.enumerated() where key.isRequired && !isPresent[index] {
      report(.missingKey(key, in: shape), node.headRange)
    }
    if shape.mayLackText, wordings.allSatisfy({ $0 == nil }) { return }
    for (language, wording) in zip(languages, wordings) { checkWording(wording, language, node) }
  }

  private func knownKeys(of shape: Shape) -> [String] {
    shape.names + (shape.isLocalized ? languages.map(\.rawValue) : [])
  }

  private mutating func checkWording(_ wording: YAMLNode?, _ language: Language, _ node: YAMLNode) {
    guard let wording else { return report(.missingLanguage(language), node.headRange) }
    check(wording, .text)
    for letters in abbreviations(in: wording.text ?? "") {
      register.enter(.init(letters: letters, file: file, range: wording.range))
    }
  }

  private mutating func define(_ node: YAMLNode, _ kind: Subject.Kind) {
    guard let idNode = node["id"], let id = idNode.text, kind.admits(id) else { return }
    let subject = Subject(kind: kind, id: id)
    let definition = Register.Definition(file: file, node: node, idRange: idNode.range)
    if register.inherited?.holds(kind, id) == true {
      return report(.inheritedID(id, kind), idNode.range)
    }
    guard !register.define(subject, definition), let first = register.definition(kind, id) else { return }
    report(.duplicateID(id, kind, first: first), idNode.range)
  }

  mutating func check(_ node: YAMLNode, _ value: ValueShape) {
    switch value {
    case .text, .address, .id, .reference, .link, .integer, .boolean, .choice: checkScalar(node, value)
    case .span, .date: checkScalar(node, value)
    case .list(let element, let minimum): checkList(node, element, minimum)
    case .oneOrMore(let element):
      node.elements == nil ? check(node, element) : checkList(node, element, 0)
    case .perName(let element): checkPerName(node, element)
    case .mapping(let shape): check(node, shape)
    case .perLanguage(let element): checkPerLanguage(node, element, isComplete: true)
    case .names: checkPerLanguage(node, .list(.text), isComplete: false)
    case .perReference(let kind, let element): checkPerReference(node, kind, element)
    case .scalarOrMapping(let scalar, let shape):
      node.entries == nil ? check(node, scalar) : check(node, shape)
    }
  }

  private mutating func checkList(_ node: YAMLNode, _ element: ValueShape, _ minimum: Int) {
    guard let elements = node.elements else { return report(.wrongType(expected: .list), node.range) }
    if elements.isEmpty, minimum > 0 { report(.emptyList, node.range) }
    var seen = SeenTexts()
    for item in elements {
      if let text = item.text, !seen.insert(text) { report(.repeatedItem(text), item.range) }
      check(item, element)
    }
  }

  private mutating func checkPerLanguage(_ node: YAMLNode, _ element: ValueShape, isComplete: Bool) {
    guard let entries = node.entries else {
      return report(.wrongType(expected: .languages), node.range)
    }
    for entry in entries {
      guard languages.contains(where: { $0.rawValue == entry.name }) else {
        report(.unknownLanguage(entry.name, known: languages), entry.key.range)
        continue
      }
      check(entry.value, element)
    }
    for language in languages where isComplete && node[language.rawValue] == nil {
      report(.missingLanguage(language), node.headRange)
    }
  }

  private mutating func checkPerName(_ node: YAMLNode, _ element: ValueShape) {
    guard let entries = node.entries else { return report(.wrongType(expected: .names), node.range) }
    for entry in entries where !(isLenient && entry.value.isNull) { check(entry.value, element) }
  }

  private mutating func checkPerReference(_ node: YAMLNode, _ kind: Subject.Kind, _ element: ValueShape) {
    guard let entries = node.entries else {
      return report(.wrongType(expected: .references(kind)), node.range)
    }
    for entry in entries {
      check(entry.key, .reference(kind))
      check(entry.value, element)
    }
  }

  mutating func report(_ finding: Finding, _ range: SourceRange?) {
    findings.append(finding.diagnostic(in: file, at: range))
  }
}
