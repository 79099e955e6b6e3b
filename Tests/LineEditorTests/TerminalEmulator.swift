import SourceText

/// A small terminal: characters in cells, a cursor, and the sequences that the editor sends.
///
/// Marks go into the cell of their letter, wide characters take two cells, and a character in the last column
/// leaves the cursor there until the next one comes, as on xterm. Whether the parts of an emoji share their
/// cells is up to the terminal (`joinsEmoji`).
struct TerminalEmulator {
  /// A cell's character; nil is the right half of a wide one.
  typealias Cell = Character?

  private(set) var columns: Int
  private(set) var height: Int
  private(set) var row = 0
  private(set) var column = 0
  /// The private modes that are on.
  private(set) var modes: Set<Int> = []
  /// Sequences that this terminal does not know; there should be none.
  private(set) var unknown: [String] = []
  /// Whether a text that is too long for its row goes on in the next one.
  private(set) var wraps = true
  private let joinsEmoji: Bool
  private var cells: [[Cell]]
  private var lastWritten: (row: Int, column: Int)?
  private var isAtMargin = false
  private var sequence: String?
  private var undecoded: [UInt8] = []

  init(columns: Int, rows: Int, joinsEmoji: Bool = true) {
    (self.columns, height, self.joinsEmoji) = (columns, rows, joinsEmoji)
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  /// The rows as text without blanks at their ends, and without empty rows at the bottom.
  var rows: [String] {
    var rows = cells.map { row in
      let text = String(row.compactMap { $0 })
      return String(text.reversed().drop { $0 == " " }.reversed())
    }
    while rows.last == "" { rows.removeLast() }
    return rows
  }

  /// Shows bytes as they come; a character may be cut anywhere.
  mutating func feed(_ bytes: [UInt8]) {
    undecoded += bytes
    while let scalar = nextScalar() { show(scalar) }
  }

  /// Shows a text.
  mutating func feed(_ text: String) {
    feed(Array(text.utf8))
  }

  /// Changes the size as tmux does: rows that no longer fit are broken.
  mutating func resize(columns newColumns: Int) {
    var broken: [[Cell]] = []
    var cursor = (row: 0, column: 0)
    for (index, cells) in cells.enumerated() {
      let used = max(cells.lastIndex { $0 != " " }.map { $0 + 1 } ?? 0, 1)
      if index == row { cursor = (broken.count + column / newColumns, column % newColumns) }
      for start in stride(from: 0, to: used, by: newColumns) {
        let part = cells[start..<min(start + newColumns, used)]
        broken.append(part + Array(repeating: " ", count: newColumns - part.count))
      }
    }
    let emptyAtBottom = broken.reversed().prefix { $0.allSatisfy { $0 == " " } }.count
    broken.removeLast(min(max(0, broken.count - height), emptyAtBottom))
    let scrolled = max(0, broken.count - height)
    cells = Array(broken.dropFirst(scrolled))
    (columns, row, column, isAtMargin, lastWritten) = (
      newColumns, cursor.row - scrolled, cursor.column, false, nil
    )
  }

  private mutating func nextScalar() -> Unicode.Scalar? {
    guard let lead = undecoded.first else { return nil }
    let length = lead < 0xC0 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard undecoded.count >= length else { return nil }
    let text = String(decoding: undecoded.prefix(length), as: UTF8.self)
    undecoded.removeFirst(length)
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
    case ..<" ": unknown.append("control \(scalar.value)")
    default: write(scalar)
    }
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    if let last = lastWritten, let base = cells[last.row][last.column], joins(scalar, base) {
      return replace(last, with: Character(String(base) + String(Character(scalar))))
    }
    let character = Character(scalar)
    let width = character.displayWidth
    if (isAtMargin || column + width > columns) && wraps {
      show("\r")
      show("\n")
    }
    column = min(column, columns - width)
    lastWritten = (row, column)
    put(character, width: width)
  }

  private func joins(_ scalar: Unicode.Scalar, _ base: Character) -> Bool {
    guard (String(base) + String(Character(scalar))).count == 1 else { return false }
    return joinsEmoji || scalar.properties.generalCategory == .nonspacingMark && scalar != "\u{FE0F}"
      || Character(scalar).displayWidth == 0
  }

  /// A mark joins a cell; with some the character becomes wide.
  private mutating func replace(_ place: (row: Int, column: Int), with character: Character) {
    let oldWidth = cells[place.row][place.column]?.displayWidth ?? 1
    if !joinsEmoji || character.displayWidth == oldWidth {
      cells[place.row][place.column] = character
    } else {
      column = place.column
      put(character, width: character.displayWidth)
    }
  }

  private mutating func put(_ character: Character, width: Int) {
    // Half of a wide character cannot stay.
    if cells[row][column] == nil { cells[row][column - 1] = " " }
    if column + width < columns && cells[row][column + width] == nil { cells[row][column + width] = " " }
    cells[row][column] = character
    if width == 2 { cells[row][column + 1] = .none }
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
    let number = Int(sequence.dropFirst().dropLast())
    switch sequence.last {
    case "A": move(row: row - (number ?? 1), column: column)
    case "B": move(row: row + (number ?? 1), column: column)
    case "C": move(row: row, column: column + (number ?? 1))
    case "H" where number == nil: move(row: 0, column: 0)
    case "K" where number == nil: erase(row, from: column)
    case "J":
      if number == nil { erase(row, from: column) }
      for below in (number == 2 ? 0 : row + 1)..<max(height, row + 1) { erase(below, from: 0) }
    case "m": break
    case "h", "l": switchMode(sequence)
    default: unknown.append(sequence)
    }
  }

  private mutating func switchMode(_ sequence: String) {
    guard let mode = Int(sequence.dropFirst(2).dropLast()) else { return unknown.append(sequence) }
    let isOn = sequence.last == "h"
    if mode == 7 { wraps = isOn } else if isOn { modes.insert(mode) } else { modes.remove(mode) }
  }

  private mutating func erase(_ row: Int, from column: Int) {
    for index in column..<columns { cells[row][index] = " " }
  }

  private mutating func move(row: Int, column: Int) {
    self.row = min(max(row, 0), height - 1)
    self.column = min(max(column, 0), columns - 1)
    (isAtMargin, lastWritten) = (false, nil)
  }

  private mutating func scroll() {
    cells.removeFirst()
    cells.append(Array(repeating: " ", count: columns))
  }
}
