import Testing

@Suite struct `A quiz through a pipe` {
  @Test func `parts its pages by a blank line, since nobody sees the answers typed`() throws {
    let run = try Program.shell("csuite --lang en", input: "quiz cto --size 1\nq\n")
    #expect(run.output.contains("\n\n  Nothing was answered") && run.exitCode == 0)
  }
}
