import Documents
import SourceText

extension Block {
  /// The block that a message brings; nil when it brings none.
  init?(_ members: [String: JSONValue]) {
    if let text = RichText(members["heading"]) {
      let level = members["level"]?.number ?? 1
      self = .heading(text, level: level.isNaN ? 1 : Int(min(max(level, 1), 3)))
    } else if let text = RichText(members["text"]) {
      self = .paragraph(text)
    } else if case .array(let items)? = members["list"] {
      self = .list(items.compactMap { RichText($0) })
    } else if case .array(let items)? = members["numbered"] {
      self = .numbered(items.compactMap { RichText($0) })
    } else if case .object(let table)? = members["table"] {
      self = .table(Table(table))
    } else if case .object(let matrix)? = members["matrix"] {
      self = .matrix(Matrix(matrix))
    } else if let title = members["contents"]?.text {
      self = .contents(title: visible(title))
    } else if case .array(let bars)? = members["bars"] {
      self = .bars(Bars(bars.map { Bars.Bar($0.members) }))
    } else if let text = members["verbatim"]?.text {
      self = .verbatim(visible(text))
    } else {
      return nil
    }
  }
}

extension Table {
  fileprivate init(_ members: [String: JSONValue]) {
    let columns = members["columns"]?.elements ?? []
    self.init(
      columns: columns.prefix(mostColumns).map { Column(RichText($0) ?? "", alignment: .leading) },
      rows: (members["rows"]?.elements ?? []).map { row in
        row.elements.prefix(mostColumns).map { RichText($0) ?? "" }
      })
  }
}

extension Matrix {
  fileprivate init(_ members: [String: JSONValue]) {
    let columns = (members["columns"]?.elements ?? []).prefix(mostColumns)
    self.init(
      corner: RichText(members["corner"]) ?? "", columns: columns.map { RichText($0) ?? "" },
      sections: (members["sections"]?.elements ?? []).map { section in
        let rows = section.members["rows"]?.elements ?? []
        return Section(RichText(section.members["title"]) ?? "", rows.map { Row($0.members) })
      }, legend: RichText(members["legend"]) ?? "")
  }
}

extension Matrix.Row {
  fileprivate init(_ members: [String: JSONValue]) {
    let cells = (members["cells"]?.elements ?? []).prefix(mostColumns)
    self.init(RichText(members["label"]) ?? "", cells.map { Matrix.Cell($0) })
  }
}

extension Matrix.Cell {
  /// A text, or `{"text": ..., "weight": 3, "meaning": ...}`.
  fileprivate init(_ value: JSONValue) {
    let members = value.members
    guard members["weight"] != nil || members["meaning"] != nil else {
      self.init(RichText(value) ?? "", weight: 0)
      return
    }
    let weight = members["weight"]?.number ?? 0
    self.init(
      RichText(members["text"]) ?? "", weight: Int(min(max(weight.isNaN ? 0 : weight, 0), 5)),
      meaning: members["meaning"]?.text.map(visible))
  }
}

/// A page of a thousand columns helps nobody, and would take all memory.
private let mostColumns = 40

extension Bars.Bar {
  fileprivate init(_ members: [String: JSONValue]) {
    let amount = members["amount"]?.number ?? 0
    self.init(
      RichText(members["label"]) ?? "", from: amount, to: members["most"]?.number ?? amount,
      value: RichText(members["value"]) ?? "")
  }
}

extension RichText {
  /// A text: as it is, or `{"text": ..., "style": ...}`, or a list of these; nothing in it can drive a terminal.
  init?(_ value: JSONValue?) {
    switch value {
    case .string(let text): self.init(visible(text))
    case .integer(let number): self.init(String(number))
    case .number(let number): self.init(number.description)
    case .object(let members):
      guard let text = members["text"]?.text else { return nil }
      self.init(visible(text), Style(named: members["style"]?.text))
    case .array(let pieces): self = pieces.compactMap { RichText($0) }.joined()
    default: return nil
    }
  }
}

extension RichText.Style {
  fileprivate init(named name: String?) {
    let styles: [String: RichText.Style] = [
      "strong": .strong, "quiet": .quiet, "notice": .notice, "error": .error, "code": .code,
    ]
    self = name.flatMap { styles[$0] } ?? .plain
  }
}
