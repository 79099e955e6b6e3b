import Roles

/// A source of numbers that gives the same ones for the same seed.
///
/// Source: Steele, Lea and Flood, "Fast splittable pseudorandom number generators" (2014); the seed's hash is
/// FNV-1a.
struct SeededNumbers: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: String) {
    state = seed.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// The options of one showing of a question.
struct Choices: Hashable, Sendable {
  let options: [Question.Option]
  /// Where the right one stands.
  let keyIndex: Int

  var key: Question.Option { options[keyIndex] }
}

extension Question {
  /// How many wrong answers are shown beside the right one.
  static let distractorCount = 2

  /// The options of an attempt: the same for the same card and attempt, others for another attempt.
  ///
  /// - Parameter role: A role that should be among them if it can be, so that a quiz about one role is not
  ///   answered by its name alone.
  func choices(attempt: Int, including role: Role.ID? = nil) -> Choices {
    var numbers = SeededNumbers("\(kind.rawValue):\(subject) \(attempt)")
    let key = keys.randomElement(using: &numbers) ?? Option(text: "", claim: .step(.init(""), ""))
    var pool = distractors
    pool.shuffle(using: &numbers)
    if let wanted = pool.firstIndex(where: { $0.role != nil && $0.role == role }) {
      pool.swapAt(0, wanted)
    }
    var options = [key] + pool.prefix(Self.distractorCount)
    options.shuffle(using: &numbers)
    return Choices(options: options, keyIndex: options.firstIndex(of: key) ?? 0)
  }
}
