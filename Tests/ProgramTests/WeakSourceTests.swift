import Foundation
import Testing

@Suite struct `A fact that rests on aggregators alone` {
  @Test(arguments: [
    "show ceo reporting", "find role:ceo kind:reporting --limit 40", "ask who reports to the ceo",
    "show CPEO-19", "show ceo --format html", "show ceo reporting --format markdown",
    "show ceo reporting --format csv",
  ])
  func `says so in its line wherever it is shown`(command: String) throws {
    let run = try Program.shell("csuite \(command) --lang en --width 200")
    #expect(run.output.replacing("-", with: " ").contains("weak sources"), "\(run.output)\(run.errors)")
  }

  @Test func `says so in both languages, and in a narrow window`() throws {
    let run = try Program.shell("csuite show ceo reporting --lang vi --width 40")
    #expect(run.output.contains("CEO-11  D nguồn yếu"), "\(run.output)")
  }

  @Test func `is told apart from one with a better source beside its grade`() throws {
    let output = try Program.shell("csuite show ceo reporting --lang en --width 80").output
    let line = output.split(separator: "\n").first { $0.contains("CEO-8 ") }
    #expect(line?.hasSuffix("CEO-8  B") == true, "\(output)")
  }
}
