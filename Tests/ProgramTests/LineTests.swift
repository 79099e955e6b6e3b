import Foundation
import Testing

@Suite struct `A line at the prompt or in a pipe` {
  @Test func `may have the options that the shell takes`() throws {
    let run = try Program.shell(
      "csuite --lang en", input: "show S1 --lang vi\nshow S2 --format markdown\nshow S1 --width=30\nshow S1\n"
    )
    #expect(run.output.contains("S1 · Tên gọi") && run.output.contains("# S2 · Names"))
    #expect(run.output.contains("  CPO is the abbreviation of\n"))
    #expect(run.output.hasSuffix("sources.\n") && run.exitCode == 0, "options end with their line")
  }

  @Test func `uses another knowledge base for itself alone`() throws {
    let line = """
      cp -r \(Program.repository.path)/KnowledgeBase kb && sed -i 's/^version: .*/version: 9.9.9/' kb/knowledge.yaml
      printf 'show S1 --kb kb --format json\\nshow S1 --format json\\n' | csuite
      """
    let run = try Program.shell(line)
    #expect(run.output.components(separatedBy: "\"version\": \"9.9.9\"").count == 2, "\(run.errors)")
  }

  @Test func `is pointed at where it is wrong`() throws {
    let run = try Program.shell("csuite --lang en", input: "show S1\nshow  cpo  dutis # a comment\n")
    #expect(
      run.errors == """
        <stdin>:2:12: error: A role has no part called ‘dutis’. [unknown-part]
            2 | show  cpo  dutis # a comment
              |            ^^^^^
          hint: Did you mean ‘Duties’?

        """)
  }

  @Test func `shows an answer again in another form and language`() throws {
    let run = try Program.shell(
      "csuite --lang vi", input: "show S1\nlast --format markdown\n.last --lang en\nlast --format json\n")
    let pages = ["S1 · Tên gọi", "# S1 · Tên gọi", "S1 · Names", "\"command\": \"show\""]
    let places = try pages.map { page in try #require(run.output.range(of: page)).lowerBound }
    #expect(places == places.sorted() && run.exitCode == 0)
  }

  @Test func `does not show again what writes files`() throws {
    let run = try Program.shell("csuite --lang en", input: "last\n")
    #expect(run.exitCode == 1 && run.errors.contains("There is no answer yet."))
  }

  @Test(arguments: ["? show", "?show", ".help show", "show ?", "help show", "show --help"])
  func `asks for help in many ways`(line: String) throws {
    let run = try Program.shell("csuite --lang en", input: line + "\n")
    #expect(run.output.hasPrefix("show REF") && run.exitCode == 0)
  }

  @Test func `that is too long is refused, not cut`() throws {
    let run = try Program.shell(
      "{ printf 'show '; head -c 2000000 /dev/zero | tr '\\0' x; echo; echo show S1; } | csuite")
    #expect(run.exitCode == 65 && run.errors.contains("1 MiB") && run.output.hasPrefix("S1 ·"))
  }

  @Test(arguments: [
    ("csuite <&-", 74), ("csuite </", 74), ("csuite show S1 >&-", 74), ("csuite show S1 <&- 2>&-", 0),
    ("csuite show S1 2>&1 >/dev/full", 74), ("HOME= csuite show S1", 0), ("HOME=here csuite show S1", 0),
    ("env -u HOME csuite show S1", 0), ("HOME=/nowhere csuite show S1", 0),
    ("TERM=nonsense csuite show S1", 0),
    ("HOME= csuite set pager off", 74), ("HOME=/proc csuite set pager off", 74),
  ])
  func `ends as it should in odd surroundings`(line: String, code: Int) throws {
    let run = try Program.shell("\(line); code=$?; ls; exit $code")
    #expect(Int(run.exitCode) == code, "\(run.errors)")
    #expect(!run.output.hasSuffix("here\n"), "nothing is put into the working folder")
  }
}
