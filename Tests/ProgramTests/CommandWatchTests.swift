import Commands
import Glibc
import SourceText
import Testing

@testable import csuite

@Suite struct `A command that takes its time` {
  private let step = Progress(LocalizedText(en: "Working", vi: "Đang làm"), done: 1, of: 2)

  @Test func `is stopped by Ctrl-C at its next report, and the program goes on`() throws {
    let watch = CommandWatch(holdsInterrupts: true, draws: false, language: { .en })
    watch.begin()
    try watch.report(step)
    raise(SIGINT)
    var failure: CommandFailure?
    while failure == nil {
      do throws(CommandFailure) { try watch.report(step) } catch { failure = error }
    }
    watch.end()
    #expect(failure == .interrupted)
  }

  @Test func `that ends before it reports outlives a Ctrl-C`() throws {
    let watch = CommandWatch(holdsInterrupts: true, draws: false, language: { .en })
    watch.begin()
    raise(SIGINT)
    watch.end()
    watch.begin()
    try watch.report(step)
    watch.end()
  }
}
