import Foundation
import ReviewLog
import SpacedRepetition

/// A folder of a learner's that is gone when the test is over.
final class TemporaryFolder: Sendable {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)").path
  }

  deinit {
    try? FileManager.default.removeItem(atPath: path)
  }

  var file: String { path + "/progress.sqlite" }

  func open() throws -> ReviewStore { try ReviewStore.open(folder: path) }

  func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: path).sorted() }

  func permissions(_ name: String = "") throws -> Int {
    let path = name.isEmpty ? path : "\(path)/\(name)"
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}

/// A time on the learner's calendar: days and minutes after a Monday morning at nine.
func time(day: Int = 0, minute: Int = 0) -> AnswerTime {
  AnswerTime(milliseconds: 1_764_550_800_000 + day * 86_400_000 + minute * 60_000, offset: 7 * 3600)
}

func answer(_ card: String, _ rating: Rating, day: Int = 0, minute: Int = 0) -> NewAnswer {
  NewAnswer(card: card, rating: rating, time: time(day: day, minute: minute))
}
