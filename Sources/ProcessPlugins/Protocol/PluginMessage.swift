package import Documents
package import SourceText

/// One line that a plugin says: a JSON object whose key tells what it is.
package enum PluginMessage: Sendable {
  /// A piece of the page.
  case block(Block)
  /// A line of a list whose lines share a column.
  case entry(Entry)
  /// What one may type next.
  case suggestion(String)
  /// What a program reads.
  case data([String: JSONValue])
  case warning(String)
  /// There is no answer.
  case failure(message: String, hint: String?)
  /// A line of ours that the plugin wants answered.
  case ask(String)
  /// The conversation goes on, behind this prompt.
  case prompt(String)
  /// A word that may stand in a domain.
  case word(String, meaning: LocalizedText, names: [String])
  /// What the plugin speaks.
  case hello(protocolVersion: Int)
  /// The answer is whole.
  case end

  /// Reads a line.
  ///
  /// - Throws: `.notUnderstood` for everything else.
  package init(line: [UInt8]) throws(PluginTrouble) {
    let value: JSONValue
    do { value = try JSONValue(parsing: line) } catch { throw .notUnderstood(shown(line)) }
    guard case .object(let members) = value, let message = PluginMessage(members) else {
      throw .notUnderstood(shown(line))
    }
    self = message
  }

  private init?(_ members: [String: JSONValue]) {
    if let block = Block(members) {
      self = .block(block)
    } else if let text = RichText(members["entry"]) {
      self = .entry(Entry(label: RichText(members["label"]), text, trailing: RichText(members["trailing"])))
    } else if let line = members["suggest"]?.text {
      self = .suggestion(visible(line))
    } else if case .object(let data)? = members["data"] {
      self = .data(data)
    } else if let text = members["warning"]?.text {
      self = .warning(text)
    } else if let text = members["error"]?.text {
      self = .failure(message: text, hint: members["hint"]?.text)
    } else if let line = members["ask"]?.text {
      self = .ask(line)
    } else if let prompt = members["prompt"]?.text {
      self = .prompt(prompt)
    } else if let word = members["word"]?.text {
      self = .word(
        word, meaning: members["meaning"]?.localized ?? LocalizedText(verbatim: ""),
        names: members["names"]?.elements.compactMap(\.text) ?? [])
    } else if case .integer(let number)? = members["protocol"] {
      self = .hello(protocolVersion: number)
    } else if members["end"] == true {
      self = .end
    } else {
      return nil
    }
  }
}

/// The beginning of what was said, so that it may be looked at.
private func shown(_ line: [UInt8]) -> String {
  let text = visible(String(decoding: line.prefix(200), as: UTF8.self))
  return text.count > 60 ? text.prefix(60) + "…" : text
}

extension JSONValue {
  var text: String? { if case .string(let text) = self { text } else { nil } }
  var elements: [JSONValue] { if case .array(let elements) = self { elements } else { [] } }
  var members: [String: JSONValue] { if case .object(let members) = self { members } else { [:] } }

  var number: Double? {
    switch self {
    case .integer(let number): Double(number)
    case .number(let number): number
    default: nil
    }
  }

  /// A text for both languages, or one in each.
  var localized: LocalizedText? {
    text.map { LocalizedText(verbatim: $0) }
      ?? LocalizedText(en: members["en"]?.text, vi: members["vi"]?.text)
  }
}
