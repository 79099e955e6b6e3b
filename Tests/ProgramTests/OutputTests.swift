import Foundation
import Testing

@Suite struct `An answer in a file` {
  @Test(arguments: [
    ("page.json", "{\n"), ("page.jsonl", "{\"id\": \"S1\""), ("page.csv", "id,role,kind,text_vi,text_en,"),
    ("page.md", "# S1 · Names"), ("page.html", "<!DOCTYPE html>"), ("page.txt", "S1 · Names"),
    ("PAGE.HTM", "<!DOCTYPE html>"),
  ])
  func `has the form that its ending names`(name: String, start: String) throws {
    let run = try Program.shell("csuite show S1 --lang en --output \(name) && cat \(name); ls | grep new")
    #expect(run.output.hasPrefix(start) && run.errors.contains("‘\(name)’ was written"), "\(run.output)")
    #expect(!run.output.hasSuffix(".new\n"), "nothing is left beside it")
  }

  @Test func `has the form that is asked for in spite of its ending`() throws {
    let run = try Program.shell("csuite show S1 --output page.txt --format json && cat page.txt")
    #expect(run.output.hasPrefix("{"))
    let unknown = try Program.shell("csuite show S1 --lang en --output page.odt; code=$?; ls; exit $code")
    #expect(unknown.exitCode == 64 && unknown.errors.contains(".html") && !unknown.output.contains("page"))
    #expect(
      try Program.shell("csuite show S1 --output page.pdf --format html && ls").output.contains("page.pdf"))
  }

  @Test func `never takes the place of a file unless that is allowed`() throws {
    let line = "echo mine >a.md; csuite show S1 --lang en --output a.md; code=$?; cat a.md; exit $code"
    let run = try Program.shell(line)
    #expect(run.exitCode == 74 && run.output == "mine\n" && run.errors.contains("--overwrite"))
    let again = try Program.shell(
      "echo mine >a.md; ln -s a.md b.md; csuite show S1 --output b.md --overwrite && cat a.md && test -L b.md"
    )
    #expect(again.exitCode == 0 && again.output.hasPrefix("# S1"), "a link stays one")
  }

  @Test(arguments: [
    ("csuite show S1 --output nowhere/a.md", 74), ("csuite show S1 --output . --format text", 74),
    ("csuite show S1 --output /dev/null --format text --overwrite", 74),
    ("csuite show nothing-like-it --output a.md", 1), ("csuite show S1 --overwrite", 64),
    ("csuite --output a.md </dev/null", 64), ("echo '--output a.md' | csuite", 64),
    ("csuite quiz cpo --output a.md </dev/null", 64),
  ])
  func `is not there at all when it cannot be whole`(line: String, code: Int) throws {
    let run = try Program.shell("\(line); code=$?; ls; exit $code")
    #expect(Int(run.exitCode) == code && !run.output.contains("a.md"), "\(run.output)\(run.errors)")
  }

  @Test func `leaves options of commands to them`() throws {
    let run = try Program.shell(
      "csuite quiz import answers.csv; echo mine >mine.json; csuite quiz export mine.json --overwrite && cat mine.json"
    )
    #expect(run.exitCode == 0 && run.output.contains("{"), "\(run.errors)")
  }

  @Test func `can be made of the last answer at the prompt`() throws {
    let run = try Program.shell("csuite && cat a.html", input: "show S1\nlast --output a.html\nshow S2\n")
    #expect(run.output.contains("S2 ·") && run.output.contains("<!DOCTYPE html>"))
  }

  @Test func `is what an option in one letter is taken for`() throws {
    #expect(
      try Program.shell("csuite -o a.md show cpo --lang en").errors.contains("Did you mean ‘--output’?"))
  }
}
