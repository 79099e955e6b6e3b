/// A complete escape sequence: `ESC [ parameters final` or `ESC O parameters final`.
struct KeySequence {
  let parameters: [UInt8]
  let final: UInt8
  /// Whether another Escape stood before it, as some terminals send Alt.
  let isMeta: Bool

  /// Whether it is the beginning of a bracketed paste.
  var opensPaste: Bool { final == UInt8(ascii: "~") && numbers == [200] }

  /// The key of a control sequence; nil if we know none.
  var key: Key? {
    if final == UInt8(ascii: "~") { return numbers.first == 27 ? otherKey(numbers.last) : numberedKey }
    if final == UInt8(ascii: "u") { return otherKey(numbers.first) }
    return motionKey
  }

  /// The key of a single shift sequence, which the application modes of cursor keys and keypad send.
  var singleShiftKey: Key? {
    switch Character(Unicode.Scalar(final)) {
    case "M": .enter
    case "c": .wordRight
    case "d": .wordLeft
    default: motionKey
    }
  }

  private var motionKey: Key? {
    switch Character(Unicode.Scalar(final)) {
    case "A": .up
    case "B": .down
    case "C": movesByWord ? .wordRight : .right
    case "D": movesByWord ? .wordLeft : .left
    case "H": .home
    case "F": .end
    case "Z": .backTab
    default: nil
    }
  }

  /// A key by its character (`CSI code ; modifiers u`, or xterm’s `CSI 27 ; modifiers ; code ~`).
  private func otherKey(_ code: Int?) -> Key? {
    guard let code, let scalar = UInt32(exactly: code).flatMap(Unicode.Scalar.init) else { return nil }
    let modifiers = max(0, (numbers.count > 1 ? numbers[1] : 1) - 1)
    let (hasAlt, hasControl) = (modifiers & 2 != 0, modifiers & 4 != 0)
    switch code {
    case 8, 127: return hasAlt || hasControl ? .wordBackspace : .backspace
    case 9: return modifiers & 1 != 0 ? .backTab : .tab
    case 13: return hasAlt || modifiers & 1 != 0 ? .newRow : .enter
    case 27: return .escape
    // Keys without a character have codes of the private use area.
    case 0..<32, 0x80..<0xA0, 0xE000..<0xF900: return nil
    default:
      let letter = Character(scalar)
      if hasControl { return scalar.isASCII ? .control(Character(letter.uppercased())) : nil }
      return hasAlt ? (scalar.isASCII ? .meta(letter) : nil) : .text(scalar)
    }
  }

  private var numberedKey: Key? {
    switch numbers.first {
    case 1, 7: .home
    case 2: .insert
    case 3: numbers.count > 1 && movesByWord ? .meta("d") : .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    default: nil
    }
  }

  /// Alt or Control is held (xterm: 1 + a sum of Shift 1, Alt 2, Control 4).
  private var movesByWord: Bool {
    guard let modifiers = numbers.last, modifiers > 1 else { return isMeta }
    return isMeta || (modifiers - 1) & 0b110 != 0
  }

  private var numbers: [Int] {
    parameters.split(separator: UInt8(ascii: ";")).compactMap { Int(String(decoding: $0, as: UTF8.self)) }
  }
}
