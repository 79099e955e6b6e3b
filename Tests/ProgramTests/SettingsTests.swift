import Commands
import SourceText
import Testing

@testable import csuite

@Suite struct `Settings` {
  @Test func `are kept for the next time in a private file`() throws {
    let run = try Program.shell(
      "csuite set language vi >/dev/null; csuite show S1; stat -c '%a %n' .config/csuite/config .config/csuite"
    )
    #expect(run.output.contains("S1 · Tên gọi"))
    #expect(run.output.contains("600 .config/csuite/config\n700 .config/csuite\n"))
  }

  @Test func `leave comments and lines that they do not know as they are`() throws {
    let line = """
      mkdir -p .config/csuite && cd .config/csuite
      printf '# mine\\n  width = 50 # narrow\\n\\npagre = off\\n' >config
      csuite set width 60 >/dev/null; csuite set pager off >/dev/null; cat config
      """
    let run = try Program.shell(line)
    #expect(run.output == "# mine\n  width = 60 # narrow\n\npagre = off\npager = off\n")
    #expect(run.errors.contains("/config:4:1: warning: There is no setting ‘pagre’. [unknown-setting]"))
    #expect(run.errors.contains("Did you mean ‘pager’?"))
  }

  @Test func `give way to the environment and to options`() throws {
    let line = """
      csuite set language vi >/dev/null; csuite set width 40 >/dev/null
      CSUITE_LANG=en csuite show S1 | head -1; csuite show S1 --lang en | head -1
      csuite show cpo all | wc -L; csuite show cpo all --width 60 | wc -L
      """
    let lines = try Program.shell(line).output.split(separator: "\n")
    #expect(lines.prefix(2) == ["S1 · Names", "S1 · Names"])
    #expect(lines.dropFirst(2).compactMap { Int($0) }.map { $0 <= 60 } == [true, true])
    #expect(Int(lines[2]) ?? 99 <= 40 && Int(lines[3]) ?? 0 > 40)
  }

  @Test(arguments: [
    ("", "width = 40\n"), ("width = 80\nwidth = 90", "width = 80\nwidth = 40\n"),
    ("width=80#no comment\n", "width=80#no comment\nwidth = 40\n"),
    ("keys = vi\nwidth =\n", "keys = vi\nwidth =\nwidth = 40\n"),
    ("#width = auto\n# end\n", "#width = auto\nwidth = 40\n# end\n"),
  ])
  func `change one line of their file`(before: String, after: String) {
    var file = SettingsFile(SourceFile(path: "config", text: before))
    file.set(.width, to: "40")
    #expect(file.text == after)
    #expect(SettingsFile(SourceFile(path: "config", text: file.text)).settings.width == 40)
  }
}
