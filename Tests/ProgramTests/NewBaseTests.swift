import Foundation
import Testing

private let role =
  "csuite --kb mine new role cto --en 'Chief Technology Officer' --vi 'Giám đốc công nghệ' --reports-to ceo"
private let area = "csuite --kb mine new area hosting --en Hosting --vi 'Hạ tầng máy chủ' --owner cto"
private let fact =
  "csuite --kb mine new fact cto --area hosting --en 'The CTO tests: \"all\" backups.' --vi 'CTO thử mọi bản sao lưu.'"

@Suite struct `A new base` {
  @Test(arguments: ["both", "vi", "en"], ["vi", "en"])
  func `is without fault and answers`(languages: String, language: String) throws {
    let line = """
      export CSUITE_LANG=\(language); csuite new mine --languages \(languages) >/dev/null &&
      csuite validate mine && csuite --kb mine show ceo && csuite --kb mine who company-direction &&
      csuite --kb mine ask 'what is a CEO?'
      """
    let run = try Program.shell(line)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("CEO ·"))
  }

  @Test func `teaches in its files, which editors check`() throws {
    let run = try Program.shell(
      "csuite new mine --lang vi >/dev/null; cat mine/*.yaml mine/*/*.yaml; ls mine/schema; csuite new mine2/deep/er"
    )
    for word in [
      "# yaml-language-server: $schema=../schema/role.schema.json", "# Mỗi dữ kiện", "role.schema.json",
    ] {
      #expect(run.output.contains(word), "\(word)")
    }
    #expect(run.exitCode == 0)
  }

  @Test(arguments: [
    "mkdir mine; echo mine >mine/note", "echo mine >mine", "mkdir mine; touch mine/.hidden",
  ])
  func `takes no other’s place`(before: String) throws {
    let run = try Program.shell(
      "\(before); find . >../before; csuite new mine; code=$?; ls -A mine; exit $code")
    #expect(run.exitCode == 74 && !run.output.contains("roles"), "\(run.output)")
  }

  @Test func `may be made in an empty folder, and in no folder that cannot be written`() throws {
    #expect(try Program.shell("mkdir mine && csuite new mine/ && csuite validate mine").exitCode == 0)
    let run = try Program.shell("csuite new /proc/mine; code=$?; ls; exit $code")
    #expect(run.exitCode == 74 && run.errors.contains("/proc/mine"))
  }

  @Test func `grows by a role, an area and a fact`() throws {
    let run = try Program.shell(
      """
      csuite new mine >/dev/null && \(role) && \(area) && \(fact) --lang en && csuite validate mine &&
      csuite --kb mine --lang en show CTO-3 && csuite --kb mine --lang en who hosting
      """)
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
    #expect(run.output.contains("Made: ‘CTO-3’ in mine/roles/cto.yaml."))
    #expect(run.output.contains("The CTO tests: \"all\" backups."))
    #expect(run.output.contains("Hosting: the CTO is accountable."))
  }

  @Test(arguments: [
    ("csuite new role cto --en A --vi B", 64, "new DIR"),
    ("csuite --kb mine new role ceo --en A --vi B", 64, "‘ceo’"),
    ("csuite --kb mine new role cto --en A", 64, "--vi"),
    ("csuite --kb mine new role 'C/../x' --en A --vi B", 65, "nothing"),
    ("csuite --kb mine new area a --en A --vi B", 64, "--owner"),
    ("csuite --kb mine new area a --en A --vi B --owner cto", 1, "‘cto’"),
    ("csuite --kb mine new fact ceo --en A --vi B --area sales", 1, "‘sales’"),
    ("csuite --kb mine new fact ceo --en A --vi B --source S", 1, "‘S’"),
    ("csuite --kb mine new fact ceo --en 'The same.' --vi 'The same.'", 65, "nothing was written"),
    ("csuite --kb mine new fact ceo --en A --vi B --kind dutty", 64, "uty"),
  ])
  func `refuses what would make it wrong, and changes nothing`(line: String, code: Int, word: String) throws {
    let run = try Program.shell(
      """
      csuite new mine >/dev/null; cp -r mine before; \(line) --lang en; code=$?
      diff -r mine before && csuite validate mine --lang en; exit $code
      """)
    #expect(Int(run.exitCode) == code && run.errors.contains(word), "\(run.errors)")
    #expect(run.output == "  No findings in 4 files.\n", "\(run.output)")
  }

  @Test func `keeps what people wrote around the places where it grows`() throws {
    let run = try Program.shell(
      """
      csuite new mine >/dev/null
      printf 'notes:\\n  - { id: O1, en: E, vi: V, title: { en: T, vi: U } }\\n' >>mine/roles/ceo.yaml
      csuite --kb mine new fact ceo --en 'The CEO opens meetings.' --vi 'CEO mở đầu buổi họp.' >/dev/null &&
      tail -8 mine/roles/ceo.yaml && csuite --kb mine show CEO-3
      """)
    #expect(run.exitCode == 0, "\(run.errors)\(run.output)")
    #expect(run.output.contains("general-knowledge }]\nnotes:\n"))
  }
}
