import Foundation
import Testing

@Suite struct `A page that another program makes` {
  private let here = "program=$(command -v csuite); mkdir bin; "

  /// A program that stands for the real one, so that the test needs none.
  private func maker(_ name: String, _ script: String) -> String {
    here
      + "printf '#!/bin/sh\\n\(script)\\n' >bin/\(name); chmod +x bin/\(name); PATH=$PWD/bin:/usr/bin:/bin; "
  }

  @Test func `is asked for by its ending, and leaves nothing behind`() throws {
    let run = try Program.shell(
      maker("weasyprint", "cp \"$1\" \"$2\"; dirname \"$1\" >place")
        + "$program show S1 --output a.pdf; cat a.pdf; ls -d $(cat place)")
    #expect(run.output.hasPrefix("<!DOCTYPE html>") && run.errors.contains("‘a.pdf’ was written (pdf)"))
    #expect(!run.output.contains("csuite-"), "the folder for it is gone")
  }

  @Test func `has neither contents nor suggestions where it is a text to go on with`() throws {
    let run = try Program.shell(
      maker("pandoc", "cp \"$7\" \"$6\"") + "$program show cpo --short --output a.docx; cat a.docx")
    #expect(run.output.contains("<h1>CPO") && !run.output.contains("suggestions"), "\(run.errors)")
  }

  @Test(arguments: ["pdf", "docx"])
  func `is refused with the program that is missing`(form: String) throws {
    let run = try Program.shell(
      here + "PATH=$PWD/bin; $program show S1 --lang en --output a.\(form); code=$?; /bin/ls; exit $code")
    #expect(run.exitCode == 74 && run.errors.contains("not installed") && run.errors.contains(".html"))
    #expect(!run.output.contains("a.\(form)"))
  }

  @Test func `is not written when its program fails`() throws {
    let run = try Program.shell(
      maker("weasyprint", "exit 3") + "$program show S1 --output a.pdf; code=$?; ls; exit $code")
    #expect(run.exitCode == 74 && !run.output.contains("a.pdf"))
  }

  @Test func `goes into a file`() throws {
    #expect(try Program.shell("csuite show S1 --format pdf").exitCode == 64)
  }
}
