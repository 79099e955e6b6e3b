extension Document {
  /// The document with another start for every name of a place on it, so that two can share a page.
  func placed(behind prefix: String) -> Document {
    guard !prefix.isEmpty else { return self }
    var copy = self
    copy.blocks = blocks.map { $0.mapped { $0.mapped { $0.placed(behind: prefix) } } }
    return copy
  }
}

extension RichText.Span {
  fileprivate func placed(behind prefix: String) -> RichText.Span {
    var target = target
    switch self.target {
    case .item(let number): target = .place("#\(prefix)item-\(number)")
    case .place(let place) where place.hasPrefix("#"): target = .place("#\(prefix)\(place.dropFirst())")
    default: break
    }
    return RichText.Span(text, style, target: target, language: language, anchor: anchor.map { prefix + $0 })
  }
}

extension Block {
  /// The block with every text as a function gives it.
  fileprivate func mapped(_ change: (RichText) -> RichText) -> Block {
    switch self {
    case .heading(let text, let level): .heading(change(text), level: level)
    case .paragraph(let text): .paragraph(change(text))
    case .entries(let entries):
      .entries(
        entries.map { Entry(label: $0.label.map(change), change($0.text), trailing: $0.trailing.map(change)) }
      )
    case .table(let table):
      .table(
        Table(
          columns: table.columns.map { Table.Column(change($0.title), alignment: $0.alignment) },
          rows: table.rows.map { $0.map(change) }))
    case .matrix(let matrix): .matrix(matrix.mapped(change))
    case .list(let items): .list(items.map(change))
    case .numbered(let items): .numbered(items.map(change))
    case .bars, .contents, .suggestions, .verbatim: self
    }
  }
}

extension Matrix {
  fileprivate func mapped(_ change: (RichText) -> RichText) -> Matrix {
    let sections = sections.map { section in
      Section(
        change(section.title),
        section.rows.map { row in
          Row(
            change(row.label),
            row.cells.map { Cell(change($0.text), weight: $0.weight, meaning: $0.meaning) },
            note: row.note.map { Note(change($0.words), mark: $0.mark) })
        })
    }
    return Matrix(
      corner: change(corner), columns: columns.map(change), sections: sections, legend: legend,
      noteTitle: noteTitle)
  }
}
