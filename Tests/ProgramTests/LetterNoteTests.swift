import Foundation
import Testing

@Suite struct `What else letters may stand for` {
  @Test func `is said once a session`() throws {
    let run = try Program.shell(
      "csuite --lang en",
      input: "ask what is a CPO?\nask what are the metrics of the CPO?\nshow cpo\nask what is a CTO?\n")
    #expect(run.output.components(separatedBy: "‘CPO’ may also mean").count == 2, "\(run.output)")
    #expect(!run.output.contains("CPO may also stand for"))
    #expect(run.output.contains("‘CTO’ may also mean"))
  }

  @Test func `is said on every page that is sent away`() throws {
    let run = try Program.shell(
      "csuite --lang en --format markdown", input: "ask what is a CPO?\nask what are the duties of a CPO?\n")
    #expect(run.output.components(separatedBy: "may also mean").count == 3)
  }
}
