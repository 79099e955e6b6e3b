/// Numbers before a key: how often it is to be done, or with a minus in the other direction.
extension EditLineSource {
  /// What was typed of a number so far.
  struct Argument {
    private var digits = ""
    private var isNegative = false

    /// A minus alone counts as −1.
    var value: Int { (isNegative ? -1 : 1) * min(Int(digits) ?? (digits.isEmpty ? 1 : .max), 1_000) }

    mutating func take(_ sign: Character) {
      if sign == "-" { isNegative.toggle() } else { digits.append(sign) }
    }
  }

  /// Takes a digit or a minus of a number in; false if the key is none.
  func takeArgument(_ key: Key) -> Bool {
    var argument = state.argument
    switch key {
    case .meta(let sign) where sign == "-" || "0"..."9" ~= sign: argument = argument ?? Argument()
    case .text(let scalar) where argument != nil && "0"..."9" ~= scalar: break
    default: return false
    }
    argument?.take(key.sign)
    state.argument = argument
    return true
  }

  /// ^G gives a number up; false when there is none.
  func cancelArgument() -> Bool {
    defer { state.argument = nil }
    return state.argument != nil
  }

  /// Acts on a key so many times; what a number means otherwise is done here, too.
  func repeatKey(_ key: Key, _ count: Int) {
    switch key {
    case .meta("."), .meta("_"), .metaControl("Y"): return yankWord(at: count)
    case .meta("u"), .meta("l"), .meta("c"): if count < 0 { return changeWords(before: -count, key) }
    default: break
    }
    guard let key = count < 0 ? key.opposite : key else { return }
    for _ in 0..<abs(count) where state.event == nil { perform(key) }
  }
}

extension Key {
  fileprivate var sign: Character {
    switch self {
    case .meta(let sign): sign
    case .text(let scalar): Character(scalar)
    default: "0"
    }
  }

  /// The key that does the same in the other direction; nil if there is none.
  fileprivate var opposite: Key? {
    let pairs: [(Key, Key)] = [
      (.left, .right), (.control("B"), .control("F")), (.meta("b"), .meta("f")), (.wordLeft, .wordRight),
      (.backspace, .delete), (.wordBackspace, .meta("d")), (.control("K"), .control("U")), (.up, .down),
      (.control("P"), .control("N")), (.backspace, .control("D")),
    ]
    if let pair = pairs.first(where: { $0.0 == self }) { return pair.1 }
    return pairs.first { $0.1 == self }?.0
  }
}
