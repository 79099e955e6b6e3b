import Foundation
import Testing

@Suite struct `The folder of a site` {
  private let make = "csuite new base >/dev/null; csuite --width 200 --lang en --kb base site out"

  @Test func `is written once, and then only what has changed`() throws {
    let line = """
      \(make) >/dev/null; csuite --width 200 --lang en --kb base site out; \
      csuite --kb base new role cto --en "Chief Technology Officer" --vi "Giám đốc công nghệ" >/dev/null; \
      csuite --kb base site out --format json
      """
    let output = try Program.shell(line).output
    #expect(output.contains("0 were written"))
    #expect(
      output.contains("\"en/roles/cto.html\"") && !output.contains("\"en/areas/company-direction.html\""))
  }

  @Test func `loses pages of its own that are gone, but nothing of anybody else`() throws {
    let line = """
      \(make) >/dev/null; echo mine >out/mine.txt; \
      csuite --kb base new role cto --en "Chief Technology Officer" --vi "Giám đốc công nghệ" >/dev/null; \
      csuite --kb base site out >/dev/null; echo edited >>out/vi/roles/cto.html; rm base/roles/cto.yaml; \
      csuite --width 200 --lang en --kb base site out; ls out out/en/roles out/vi/roles
      """
    let output = try Program.shell(line).output
    #expect(
      output.contains("mine.txt") && output.contains("1 removed")
        && output.contains("stay: vi/roles/cto.html"))
  }

  @Test func `is not one that holds other things, unless that is allowed`() throws {
    let strange = try Program.shell(
      "mkdir out; echo mine >out/index.html; \(make); code=$?; cat out/index.html; exit $code")
    #expect(strange.exitCode == 74 && strange.output == "mine\n" && strange.errors.contains("--overwrite"))
    let allowed = try Program.shell(
      "mkdir out; echo mine >out/index.html; \(make) --overwrite; head -1 out/index.html")
    #expect(allowed.exitCode == 0 && allowed.output.contains("<!DOCTYPE html>"))
  }

  @Test(arguments: ["0 ../mine.txt", "0 /etc/passwd", "nonsense"])
  func `is not left by a list that names other places`(line: String) throws {
    let run = try Program.shell(
      "echo mine >mine.txt; mkdir out; echo '\(line)' >out/csuite-files.txt; \(make); code=$?; cat mine.txt; exit $code"
    )
    #expect(run.exitCode == 65 && run.output == "mine\n")
  }

  @Test func `is not left by a link in the place of a folder`() throws {
    let run = try Program.shell(
      "\(make) >/dev/null; mv out/vi elsewhere; ln -s ../elsewhere out/vi; rm elsewhere/index.html; csuite --kb base site out; code=$?; ls elsewhere; exit $code"
    )
    #expect(run.exitCode == 74 && !run.output.contains("index.html"))
  }

  @Test func `that cannot be written is said to be so`() throws {
    #expect(try Program.shell("touch out; \(make)").exitCode == 74)
    #expect(try Program.shell("csuite site").exitCode == 64)
  }

  @Test func `is opened when that is asked for`() throws {
    let opener =
      "mkdir bin; printf '#!/bin/sh\\necho \"$1\" >opened\\n' >bin/xdg-open; chmod +x bin/xdg-open; PATH=$PWD/bin:$PATH; "
    #expect(
      try Program.shell(opener + "\(make) --open >/dev/null; cat opened").output.hasSuffix(
        "/out/index.html\n"))
    let page = try Program.shell(opener + "csuite show S1 --output a.html --open; cat opened")
    #expect(page.output.hasSuffix("/a.html\n"))
    let none = try Program.shell("\(make) --open")
    #expect(none.exitCode == 74 || FileManager.default.isExecutableFile(atPath: "/usr/bin/xdg-open"))
    #expect(try Program.shell("csuite show S1 --open").exitCode == 64)
  }
}
