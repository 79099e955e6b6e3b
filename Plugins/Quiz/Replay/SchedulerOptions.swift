import Commands
import SourceText
import SpacedRepetition

/// The options by which a schedule is chosen: the same for a replay and for the learner's own settings.
enum SchedulerOptions {
  static let parameters = [
    Parameter(
      "weights", .option, .text,
      help: LocalizedText(
        en: "The 21 weights of FSRS-6, w0 to w20, with commas between them.",
        vi: "21 trọng số của FSRS-6, từ w0 đến w20, cách nhau bằng dấu phẩy.")),
    Parameter(
      "retention", .option, .text,
      help: LocalizedText(
        en: "The chance of recall at which a card comes back, such as 0.9.",
        vi: "Xác suất còn nhớ khi thẻ được hỏi lại, ví dụ 0.9.")),
    Parameter(
      "learning-steps", .option, .text,
      help: LocalizedText(
        en: "The waits of a new card, such as 1m,10m; ‘none’ for none.",
        vi: "Các quãng chờ của thẻ mới, như 1m,10m; ‘none’ là không có.")),
    Parameter(
      "relearning-steps", .option, .text,
      help: LocalizedText(
        en: "The waits of a forgotten card, such as 10m; ‘none’ for none.",
        vi: "Các quãng chờ của thẻ đã quên, như 10m; ‘none’ là không có.")),
    Parameter(
      "maximum-interval", .option, .number(1...1_000_000),
      help: LocalizedText(en: "The longest wait, in days.", vi: "Quãng chờ dài nhất, tính bằng ngày.")),
  ]

  /// Settings with what was given changed.
  ///
  /// - Throws: A usage failure for a value that no schedule can have.
  static func apply(
    _ arguments: Arguments, to settings: SchedulerSettings
  ) throws(CommandFailure) -> SchedulerSettings {
    var settings = settings
    if let text = arguments["weights"] { settings.weights = try weights(text) }
    if let text = arguments["retention"] { settings.desiredRetention = try retention(text) }
    if let text = arguments["learning-steps"] { settings.learningSteps = try steps(text) }
    if let text = arguments["relearning-steps"] { settings.relearningSteps = try steps(text) }
    if let days = arguments.number("maximum-interval") { settings.maximumInterval = days }
    return settings
  }

  private static func weights(_ text: String) throws(CommandFailure) -> Weights {
    var numbers: [Double] = []
    for word in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let number = Double(word.filter { !$0.isWhitespace }), number.isFinite else {
        throw .notAWeight(String(word))
      }
      numbers.append(number)
    }
    do throws(Weights.Flaw) {
      return try Weights(numbers)
    } catch {
      throw .wrongWeights(error)
    }
  }

  private static func retention(_ text: String) throws(CommandFailure) -> Double {
    guard let number = Double(text), number > 0, number < 1 else { throw .wrongRetention(text) }
    return number
  }

  private static func steps(_ text: String) throws(CommandFailure) -> [Int] {
    let words = text.split { $0 == "," || $0.isWhitespace }.map(String.init)
    if words.isEmpty || words.map(folded) == ["none"] { return [] }
    var steps: [Int] = []
    for word in words {
      guard let step = StepText.milliseconds(word) else { throw .wrongStep(word) }
      steps.append(step)
    }
    return steps
  }
}
