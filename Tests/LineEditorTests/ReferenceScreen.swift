import Testing
import TestSupport

/// Where the characters of a line and the cursor have to stand, worked out without the editor: each letter goes
/// to the next column, or to the next row when it has no room; widths are those of the C library.
struct ReferenceScreen {
  private(set) var rows: [String] = []
  private(set) var row = 0
  private(set) var column = 0

  init(prompt: String, line: String, cursor: Int, columns: Int) {
    let widths = CharacterWidths()
    var (text, width) = ("", 0)
    var indent = 0
    var offset = -prompt.unicodeScalars.count
    var isPlaced = false
    for letter in Array(prompt) + Array(line) {
      if offset == 0 { indent = rows.isEmpty && width * 3 <= columns ? width : 0 }
      let isHere = offset >= 0 && offset + letter.unicodeScalars.count > cursor && !isPlaced
      offset += letter.unicodeScalars.count
      if letter == "\n" {
        if isHere { (row, column, isPlaced) = (rows.count, min(width, columns - 1), true) }
        rows.append(text)
        (text, width) = (String(repeating: " ", count: indent), indent)
        continue
      }
      for (index, cell) in cells(letter, widths).enumerated() {
        if width + cell.width > columns {
          rows.append(text)
          (text, width) = ("", 0)
        }
        if isHere && index == 0 { (row, column, isPlaced) = (rows.count, width, true) }
        text += cell.text
        width += cell.width
      }
    }
    if width == columns {
      rows.append(text)
      (text, width) = ("", 0)
    }
    if !isPlaced { (row, column) = (rows.count, width) }
    rows.append(text)
    rows = rows.map(trimmed)
  }

  /// Whether a terminal shows it: all of it, or as many rows round the cursor as it has.
  func isSeen(on screen: TerminalEmulator) -> Bool {
    let first = row - screen.row
    guard screen.column == column, first <= 0 || rows.count > screen.height else { return false }
    let seen = screen.rows + Array(repeating: "", count: screen.height - screen.rows.count)
    return (0..<screen.height).allSatisfy { index in
      let line = index + first
      if line < 0 { return true }
      return line < rows.count ? seen[index] == rows[line] : seen[index].isEmpty
    }
  }

  /// What is seen of a letter: characters of another direction or no width are spelled out.
  private func cells(_ letter: Character, _ widths: CharacterWidths) -> [(text: String, width: Int)] {
    let scalars = letter.unicodeScalars
    let spelled = scalars.map { scalar in
      [0x202E, 0xFEFF].contains(scalar.value)
        ? "\\u{" + String(scalar.value, radix: 16, uppercase: true) + "}" : String(Character(scalar))
    }.joined()
    if spelled.unicodeScalars.count != scalars.count { return spelled.map { ($0.description, 1) } }
    let parts = scalars.map { widths.width(of: $0) }
    let isWide = parts.max() == 2 || scalars.contains("\u{FE0F}") || parts.filter { $0 == 1 }.count == 2
    if parts.allSatisfy({ $0 == 0 }) { return [("\u{25CC}" + spelled, 1)] }
    return [(String(letter), isWide ? 2 : 1)]
  }
}
