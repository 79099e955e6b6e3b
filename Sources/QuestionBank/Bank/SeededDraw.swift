public import Roles
public import SpacedRepetition

extension SplitMix64 {
  /// The numbers of a text, such as a card and an attempt; the seed is the text's hash (FNV-1a).
  public init(_ text: String) {
    self.init(seed: text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 })
  }

  /// The first number of a seed.
  public static func first(_ seed: String) -> UInt64 {
    var numbers = SplitMix64(seed)
    return numbers.next()
  }
}

/// The options of one showing of a question.
public struct Choices: Hashable, Sendable {
  /// What there is to choose from, in the order of the page.
  public let options: [Question.Option]
  /// Where the right one stands.
  public let keyIndex: Int

  /// The right one.
  public var key: Question.Option { options[keyIndex] }
}

extension Question {
  /// How many wrong answers are shown beside the right one.
  public static let distractorCount = 2

  /// The options of an attempt: the same for the same card and attempt, others for another attempt.
  ///
  /// - Parameter role: A role that should be among them if it can be, so that a quiz about one role is not
  ///   answered by its name alone.
  public func choices(attempt: Int, including role: Role.ID? = nil) -> Choices {
    var numbers = SplitMix64("\(kind.rawValue):\(subject) \(attempt)")
    let key = keys.randomElement(using: &numbers) ?? Option(text: "", claim: .step(.init(""), ""))
    var pool = distractors
    pool.shuffle(using: &numbers)
    if let wanted = pool.firstIndex(where: { $0.role != nil && $0.role == role }) {
      pool.swapAt(0, wanted)
    }
    var options = Array(pool.prefix(Self.distractorCount))
    // The key goes through the places from attempt to attempt, so that none is the better guess.
    let first = SplitMix64.first("\(kind.rawValue):\(subject)") % UInt64(options.count + 1)
    options.insert(key, at: (Int(first) + abs(attempt % (options.count + 1))) % (options.count + 1))
    return Choices(options: options, keyIndex: options.firstIndex(of: key) ?? 0)
  }
}
