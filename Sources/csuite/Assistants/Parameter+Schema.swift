import Commands
import Documents
import SourceText

extension Parameter {
  /// The name of the argument that holds the content of a file in place of its path.
  var textKey: String { "\(name)_text" }

  /// Whether several things are given in a list; else all words are one text, such as a question.
  private var isList: Bool {
    guard kind == .rest else { return false }
    switch domain {
    case .text, .query, .reference, .competency: return false
    default: return true
    }
  }

  /// The JSON Schema of a value for an assistant.
  func schema(_ catalog: NameCatalog, _ language: Language) -> JSONValue {
    var schema = isList ? ["type": "array", "items": .object(itemSchema(catalog))] : itemSchema(catalog)
    schema["description"] = .string(help[language])
    return .object(schema)
  }

  /// The JSON Schema of the text that stands for a file.
  func textSchema(_ language: Language) -> JSONValue {
    let content = LocalizedText(en: "The content of the file.", vi: "Nội dung của tệp.")
    return .object([
      "type": "string", "description": .string("\(help[language]) \(content[language])"),
    ])
  }

  private func itemSchema(_ catalog: NameCatalog) -> [String: JSONValue] {
    if kind == .flag { return ["type": "boolean"] }
    switch domain {
    case .number(let range):
      return [
        "type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound),
      ]
    case .choices(let choices) where !choices.isClosed: return ["type": "string"]
    case .role, .part, .words, .choices:
      let words = catalog.offers(domain).map(\.text)
      // A longer list would cost an assistant more to read than a wrong word.
      guard (1...mostWords).contains(words.count) else { return ["type": "string"] }
      return ["type": "string", "enum": JSONValue(words)]
    default: return ["type": "string"]
    }
  }

  /// The words that a value stands for.
  ///
  /// - Throws: A usage failure for a value of another type.
  func words(_ value: JSONValue) throws(CommandFailure) -> [String] {
    switch value {
    case .bool(let isGiven) where kind == .flag: return isGiven ? [""] : []
    case .array(let items) where isList:
      var all: [String] = []
      for item in items { all += try oneWord(item) }
      return all
    default: return try oneWord(value)
    }
  }

  private func oneWord(_ value: JSONValue) throws(CommandFailure) -> [String] {
    switch (value, domain) {
    case (_, _) where kind == .flag: throw .wrongType(name)
    case (.integer(let number), .number): return [String(number)]
    // What may be a name and a part of it, or words with filters, is parted as at the prompt.
    case (.string(let text), .reference), (.string(let text), .query): return Commands.words(ofLine: text)
    case (.string(let text), _): return [text]
    default: throw .wrongType(name)
    }
  }
}

/// How many words an argument lists.
private let mostWords = 64
