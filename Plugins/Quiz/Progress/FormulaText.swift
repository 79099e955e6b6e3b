import SpacedRepetition

/// The formulas of FSRS-6 as lines with a card's own numbers in them.
struct FormulaText {
  let scheduler: Scheduler

  private var model: MemoryModel { scheduler.model }
  private func w(_ number: Int) -> String { short(model.weights[number]) }

  /// Such as `(1 + F·t/S)^(−w20) = (1 + 0.98·3/8.3)^(−0.154) = 0.96`.
  func recall(_ memory: Memory, days: Int) -> String {
    let value = model.retrievability(of: memory, afterDays: days)
    let numbers = "(1 + \(short(model.factor))·\(max(0, days))/\(short(memory.stability)))^(−\(w(20)))"
    return "(1 + F·t/S)^(−w20) = \(numbers) = \(decimal(value, places: 3))"
  }

  /// Such as `S/F·(r^(−1/w20) − 1) = …`.
  func interval(_ memory: Memory) -> String {
    let retention = scheduler.settings.desiredRetention
    let value = model.interval(for: memory, retention: retention)
    let numbers = "\(short(memory.stability))/\(short(model.factor))·(\(short(retention))^(−1/\(w(20))) − 1)"
    return "S/F·(r^(−1/w20) − 1) = \(numbers) = \(decimal(value, places: 2))"
  }

  /// The formula by which the last answer gave the stability.
  func stability(after rating: Rating, from memory: Memory?, days: Int) -> String {
    let after = model.memory(after: rating, from: memory, days: days)
    let value = decimal(after.stability, places: 2)
    guard let memory else { return "w\(rating.rawValue - 1) = \(value)" }
    let (s, d) = (short(memory.stability), short(memory.difficulty))
    let r = short(model.retrievability(of: memory, afterDays: days))
    switch (days >= 1, rating) {
    case (false, _):
      let floor = rating.isPass ? ", k ≥ 1" : ""
      return "S·e^(w17·(g−3+w18))·S^(−w19)\(floor) = "
        + "\(s)·e^(\(w(17))·(\(rating.rawValue - 3)+\(w(18))))·\(s)^(−\(w(19))) → \(value)"
    case (true, .again):
      return "w11·D^(−w12)·((S+1)^w13 − 1)·e^(w14·(1−R)) = "
        + "\(w(11))·\(d)^(−\(w(12)))·((\(s)+1)^\(w(13)) − 1)·e^(\(w(14))·(1−\(r))) → \(value)"
    default:
      let factor =
        rating == .hard ? ("·w15", "·\(w(15))") : rating == .easy ? ("·w16", "·\(w(16))") : ("", "")
      return "S·(1 + e^w8·(11−D)·S^(−w9)·(e^(w10·(1−R)) − 1)\(factor.0)) = "
        + "\(s)·(1 + e^\(w(8))·(11−\(d))·\(s)^(−\(w(9)))·(e^(\(w(10))·(1−\(r))) − 1)\(factor.1)) = \(value)"
    }
  }

  /// The formula by which the last answer gave the difficulty.
  func difficulty(after rating: Rating, from memory: Memory?) -> String {
    let value = decimal(model.memory(after: rating, from: memory, days: 1).difficulty, places: 2)
    guard let memory else {
      return "w4 − e^(w5·(g−1)) + 1 = \(w(4)) − e^(\(w(5))·\(rating.rawValue - 1)) + 1 → \(value)"
    }
    let d = short(memory.difficulty)
    return "w7·D0(4) + (1−w7)·(D − w6·(g−3)·(10−D)/9) = "
      + "\(w(7))·D0(4) + (1−\(w(7)))·(\(d) − \(w(6))·(\(rating.rawValue - 3))·(10−\(d))/9) → \(value)"
  }

  private func short(_ number: Double) -> String {
    let text = decimal(number, places: 3)
    guard text.contains(".") else { return text }
    var trimmed = text[...]
    while trimmed.hasSuffix("0") { trimmed.removeLast() }
    return String(trimmed.hasSuffix(".") ? trimmed.dropLast() : trimmed)
  }
}
