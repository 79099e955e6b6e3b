import Glibc

/// A small terminal: characters in cells, a cursor, and the sequences that the editor sends.
///
/// It knows nothing of the editor: widths are those of the C library. Marks go into the cell of their letter,
/// wide characters take two cells, and a character in the last column leaves the cursor there until the next
/// one comes, as on xterm. Whether the parts of an emoji share their cells is up to the terminal (`joinsEmoji`), and
/// so is whether it `reflows`: breaks rows again that a narrower window has no room for, as tmux does, or cuts them.
package struct TerminalEmulator {
  /// A cell's text, empty in the right half of a wide character, and its attributes.
  package struct Cell: Equatable {
    var text = " "
    var style: Set<Int> = []
  }

  package private(set) var columns: Int
  package private(set) var height: Int
  package private(set) var row = 0
  package private(set) var column = 0
  /// The private modes that are on.
  package private(set) var modes: Set<Int> = [7]
  /// The attributes of what is written next.
  package private(set) var style: Set<Int> = []
  /// The sequences that came, without their Escape.
  package private(set) var sequences: [String] = []
  /// Those of them that this terminal does not know; there should be none.
  package private(set) var unknown: [String] = []
  private let joinsEmoji: Bool
  private let reflows: Bool
  private let widths: CharacterWidths
  private var cells: [[Cell]]
  /// How many cells of each row were written since it was erased as a whole.
  private var used: [Int]
  private var lastWritten: (row: Int, column: Int)?
  private var isAtMargin = false
  private var sequence: String?
  private var undecoded: [UInt8] = []

  package init(columns: Int, rows: Int, joinsEmoji: Bool = true, reflows: Bool = true) {
    (self.columns, height, self.joinsEmoji, self.reflows) = (columns, rows, joinsEmoji, reflows)
    widths = CharacterWidths()
    used = Array(repeating: 0, count: rows)
    cells = Array(repeating: Array(repeating: Cell(), count: columns), count: rows)
  }

  /// The rows as text without blanks at their ends, and without empty rows at the bottom.
  package var rows: [String] {
    var rows = cells.map { row in trimmed(row.map(\.text).joined()) }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// The rows with their attributes, as in `<32>show</> cpo`.
  package var styledRows: [String] {
    var rows = cells.map { row in
      var text = ""
      var style: Set<Int> = []
      for cell in row + [Cell(text: "")] where cell.style != style || cell.text != "" {
        if cell.style != style {
          text += style.isEmpty ? "" : "</>"
          text += cell.style.isEmpty ? "" : "<\(cell.style.sorted().map(String.init).joined(separator: ";"))>"
          style = cell.style
        }
        text += cell.text
      }
      return trimmed(text)
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// What stands in a row from a column on.
  package func text(from column: Int, in row: Int) -> String {
    trimmed(cells[row].dropFirst(column).map(\.text).joined())
  }

  /// Shows bytes as they come; a character may be cut anywhere.
  package mutating func feed(_ bytes: [UInt8]) {
    undecoded += bytes
    var rest = undecoded[...]
    while let scalar = nextScalar(&rest) { show(scalar) }
    undecoded = Array(rest)
  }

  /// Shows a text.
  package mutating func feed(_ text: String) {
    feed(Array(text.utf8))
  }

  /// Changes the width.
  package mutating func resize(columns newColumns: Int) {
    if reflows { reflow(newColumns) } else { cut(newColumns) }
    (columns, isAtMargin, lastWritten) = (newColumns, false, nil)
  }

  private mutating func cut(_ newColumns: Int) {
    cells = cells.map { row in
      var kept = Array(row.prefix(newColumns))
      // Half of a wide character cannot stay.
      if newColumns < columns, row[newColumns].text.isEmpty { kept[newColumns - 1] = Cell() }
      return kept + Array(repeating: Cell(), count: max(0, newColumns - kept.count))
    }
    used = used.map { min($0, newColumns) }
    column = min(column, newColumns - 1)
  }

  /// Breaks rows as tmux does: only what was written of them, and a cursor behind that goes to its end.
  private mutating func reflow(_ newColumns: Int) {
    var (broken, lengths): ([[Cell]], [Int]) = ([], [])
    var cursor = (row: 0, column: 0)
    for (index, row) in cells.enumerated() {
      let parts = parts(of: row.prefix(used[index]), newColumns)
      if index == self.row {
        let place = place(of: column, in: parts)
        cursor = (broken.count + place.row, min(place.column, newColumns - 1))
      }
      broken += parts.map { $0 + Array(repeating: Cell(), count: newColumns - $0.count) }
      lengths += parts.map(\.count)
    }
    let emptyAtBottom = min(lengths.reversed().prefix { $0 == 0 }.count, lengths.count - 1 - cursor.row)
    let removed = min(max(0, broken.count - height), emptyAtBottom)
    broken.removeLast(removed)
    lengths.removeLast(removed)
    let scrolled = max(0, broken.count - height)
    (cells, used) = (Array(broken.dropFirst(scrolled)), Array(lengths.dropFirst(scrolled)))
    cells += Array(repeating: Array(repeating: Cell(), count: newColumns), count: height - cells.count)
    used += Array(repeating: 0, count: height - used.count)
    (row, column) = cursor.row < scrolled ? (0, 0) : (cursor.row - scrolled, cursor.column)
  }

  /// The rows that one becomes; both halves of a wide character stay together.
  private func parts(of row: ArraySlice<Cell>, _ columns: Int) -> [[Cell]] {
    var (parts, rest): ([[Cell]], ArraySlice<Cell>) = ([], row)
    while rest.count > columns {
      let isWide = rest[rest.startIndex + columns].text.isEmpty
      parts.append(Array(rest.prefix(isWide ? columns - 1 : columns)))
      rest = rest.dropFirst(isWide ? columns - 1 : columns)
    }
    return parts + [Array(rest)]
  }

  private func place(of column: Int, in parts: [[Cell]]) -> (row: Int, column: Int) {
    var start = 0
    for (row, part) in parts.enumerated() {
      if column < start + part.count { return (row, column - start) }
      start += part.count
    }
    return (parts.count - 1, parts.last?.count ?? 0)
  }

  private func nextScalar(_ bytes: inout ArraySlice<UInt8>) -> Unicode.Scalar? {
    guard let lead = bytes.first else { return nil }
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard bytes.count >= length else { return nil }
    let text = String(decoding: bytes.prefix(length), as: UTF8.self)
    bytes.removeFirst(length)
    return text.unicodeScalars.first
  }

  private mutating func show(_ scalar: Unicode.Scalar) {
    if sequence != nil { return continueSequence(scalar) }
    switch scalar {
    case "\u{1B}": sequence = ""
    case "\r": move(row: row, column: 0)
    case "\n":
      if row == height - 1 { scroll() } else { row += 1 }
      move(row: row, column: column)
    case ..<" ", "\u{7F}"..."\u{9F}": unknown.append("control \(scalar.value)")
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if let last = lastWritten, joins(scalar, cells[last.row][last.column].text) {
      return join(scalar, to: last)
    }
    let width = max(1, widths.width(of: scalar))
    if (isAtMargin || column + width > columns) && modes.contains(7) {
      show("\r")
      show("\n")
    }
    column = min(column, columns - width)
    lastWritten = (row, column)
    put(String(Character(scalar)), width: width)
  }

  private func joins(_ scalar: Unicode.Scalar, _ base: String) -> Bool {
    if widths.width(of: scalar) == 0 { return true }
    return joinsEmoji && (base + String(Character(scalar))).count == 1
  }

  /// A mark joins a cell; an emoji that is put together is wide.
  private mutating func join(_ scalar: Unicode.Scalar, to place: (row: Int, column: Int)) {
    let isWide = place.column + 1 < columns && cells[place.row][place.column + 1].text.isEmpty
    cells[place.row][place.column].text += String(Character(scalar))
    let becomesWide = joinsEmoji && (scalar == "\u{FE0F}" || widths.width(of: scalar) > 0)
    guard becomesWide && !isWide && place.column + 1 < columns else { return }
    column = place.column
    put(cells[place.row][place.column].text, width: 2)
  }

  private mutating func put(_ text: String, width: Int) {
    // Half of a wide character cannot stay.
    if cells[row][column].text.isEmpty { cells[row][column - 1].text = " " }
    if column + width < columns && cells[row][column + width].text.isEmpty {
      cells[row][column + width].text = " "
    }
    cells[row][column] = Cell(text: text, style: style)
    if width == 2 { cells[row][column + 1] = Cell(text: "", style: style) }
    used[row] = max(used[row], column + width)
    isAtMargin = column + width == columns
    column = min(column + width, columns - 1)
  }

  private mutating func continueSequence(_ scalar: Unicode.Scalar) {
    let text = (sequence ?? "") + String(Character(scalar))
    let isComplete = text.count > 1 && (0x40..<0x7F).contains(scalar.value)
    sequence = isComplete ? nil : text
    if isComplete { obey(text) }
  }

  private mutating func obey(_ sequence: String) {
    sequences.append(sequence)
    let number = Int(sequence.dropFirst().dropLast())
    switch sequence.last {
    case "A": move(row: row - (number ?? 1), column: column)
    case "B": move(row: row + (number ?? 1), column: column)
    case "C": move(row: row, column: column + (number ?? 1))
    case "G": move(row: row, column: (number ?? 1) - 1)
    case "H" where number == nil: move(row: 0, column: 0)
    case "K" where number == nil: erase(row, from: column)
    case "J":
      if number == nil { erase(row, from: column) }
      for below in (number == 2 ? 0 : row + 1)..<max(height, row + 1) { erase(below, from: 0) }
    case "m": changeStyle(sequence.dropFirst().dropLast())
    case "h", "l": switchMode(sequence)
    default: unknown.append(sequence)
    }
  }

  private mutating func changeStyle(_ parameters: Substring) {
    for parameter in parameters.split(separator: ";", omittingEmptySubsequences: false) {
      let code = Int(parameter) ?? 0
      if code == 0 { style = [] } else { style.insert(code) }
    }
  }

  private mutating func switchMode(_ sequence: String) {
    guard let mode = Int(sequence.dropFirst(2).dropLast()) else { return unknown.append(sequence) }
    if sequence.last == "h" { modes.insert(mode) } else { modes.remove(mode) }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    if cells[row][column].text.isEmpty { cells[row][column - 1].text = " " }
    for index in column..<columns { cells[row][index] = Cell() }
    if column == 0 { used[row] = 0 }
  }

  private mutating func move(row: Int, column: Int) {
    self.row = min(max(row, 0), height - 1)
    self.column = min(max(column, 0), columns - 1)
    (isAtMargin, lastWritten) = (false, nil)
  }

  private mutating func scroll() {
    cells.removeFirst()
    cells.append(Array(repeating: Cell(), count: columns))
    used.removeFirst()
    used.append(0)
  }
}

/// A text without the blanks at its end.
package func trimmed(_ text: String) -> String {
  String(text.reversed().drop { $0 == " " }.reversed())
}

/// How wide the C library says that characters are, whatever the locale of the process.
package struct CharacterWidths {
  private typealias WidthFunction = @convention(c) (Int32) -> Int32

  private let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
  // Swift's view of the C library has no wcwidth.
  private let function = dlsym(nil, "wcwidth").map { unsafeBitCast($0, to: WidthFunction.self) }

  package init() {}

  package func width(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x7F { return 1 }
    let before = uselocale(locale)
    defer { uselocale(before) }
    return Int(function?(Int32(scalar.value)) ?? -1)
  }
}
