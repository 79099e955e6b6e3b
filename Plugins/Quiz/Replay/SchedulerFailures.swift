import Commands
import SourceText
import SpacedRepetition

extension CommandFailure {
  static func notAWeight(_ word: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-weights", .usage,
      LocalizedText(en: "‘\(word)’ is no weight.", vi: "‘\(word)’ không phải trọng số."),
      hint: LocalizedText(
        en: "Give 21 numbers with commas between them.", vi: "Hãy ghi 21 số, cách nhau bằng dấu phẩy."),
      word: word)
  }

  static func wrongWeights(_ flaw: Weights.Flaw) -> CommandFailure {
    CommandFailure(
      id: "wrong-weights", .usage, flaw.message,
      hint: LocalizedText(
        en: "FSRS-6 has 21 weights; 19 of FSRS-5 and 17 of FSRS-4.5 are converted.",
        vi: "FSRS-6 có 21 trọng số; 19 của FSRS-5 và 17 của FSRS-4.5 sẽ được chuyển đổi."))
  }

  static func wrongRetention(_ text: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-retention", .usage,
      LocalizedText(
        en: "‘\(text)’ is no chance of recall.", vi: "‘\(text)’ không phải xác suất còn nhớ."),
      hint: LocalizedText(
        en: "Give a number between 0 and 1, such as 0.9.", vi: "Hãy ghi một số giữa 0 và 1, như 0.9."),
      word: text)
  }

  static func wrongStep(_ word: String) -> CommandFailure {
    CommandFailure(
      id: "wrong-step", .usage,
      LocalizedText(en: "‘\(word)’ is no wait.", vi: "‘\(word)’ không phải quãng chờ."),
      hint: LocalizedText(
        en: "Write waits as 30s, 10m, 1h or 1d, with commas between them, or ‘none’.",
        vi: "Hãy ghi quãng chờ như 30s, 10m, 1h hay 1d, cách nhau bằng dấu phẩy, hoặc ‘none’."),
      word: word)
  }
}

extension Weights.Flaw {
  fileprivate var message: LocalizedText {
    switch self {
    case .count(let count):
      LocalizedText(
        en: "\(counted(count, "weight")) \(count == 1 ? "was" : "were") given.",
        vi: "Có \(count) trọng số được ghi.")
    case .outOfBounds(let index, let value):
      LocalizedText(
        en: "w\(index) is \(value), but must be \(bounds(index)).",
        vi: "w\(index) là \(value), nhưng phải trong khoảng \(bounds(index)).")
    }
  }

  private func bounds(_ index: Int) -> String {
    let bounds = Weights.bounds[index]
    return "\(bounds.lowerBound)–\(bounds.upperBound)"
  }
}
