import Commands
import Foundation
import SourceText
import Testing

@testable import csuite

/// Whether a shell is on this machine; where it is not, its tests are skipped and say so.
private func isInstalled(_ name: String) -> Bool {
  ["/usr/bin/", "/bin/", "/usr/local/bin/"].contains {
    FileManager.default.isExecutableFile(atPath: $0 + name)
  }
}

@Suite struct `Completion in the shell` {
  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func `works in bash`() throws {
    let script = """
      source <(csuite completions bash)
      try() { COMP_LINE=$1 COMP_POINT=${#1} COMP_WORDS=(csuite) COMP_CWORD=1; _csuite; echo "${COMPREPLY[@]@Q}"; }
      mkdir 'd ir'; touch 'd ir/log.csv'
      try 'csuite sho'; try 'csuite find role:cp'; try 'csuite find --format=mark'; try 'csuite quiz replay d'
      try 'csuite quiz replay "d ir/'; try 'csuite quiz replay d\\ ir/l'; try 'csuite show "giam doc san ph'
      """
    try Data(script.utf8).write(to: FileManager.default.temporaryDirectory.appending(path: "csuite-try.bash"))
    let file = FileManager.default.temporaryDirectory.appending(path: "csuite-try.bash").path
    let run = try Program.shell("bash --norc --noprofile \(file)")
    #expect(
      run.output == #"""
        'show'
        'cpo' 'cpto' 'cpeo' 'cproc' 'cpriv'
        'markdown'
        'd\ ir/'
        'd ir/log.csv'
        'd\ ir/log.csv'
        ' ' 'cpo' 'cpto'

        """#, "\(run.errors)")
  }

  @Test(.enabled(if: isInstalled("bash"), "bash is not installed"))
  func `does not let bash shorten a word that names are found by`() throws {
    let run = try Program.shell(
      #"csuite __complete-line 'csuite show giam doc' ':='; csuite __complete-line 'csuite show chief' ':='"#)
    #expect(run.output.contains("\n \ncpo\n") || run.output.hasPrefix(" \ncpo\n"))
  }

  @Test(.enabled(if: isInstalled("fish"), "fish is not installed"))
  func `works in fish, with meanings`() throws {
    let run = try Program.shell(
      """
      fish -c 'source (csuite completions fish | psub)
      complete -C "csuite show cpo"; complete -C "csuite --lang vi set pag"; complete -C "csuite list dis"
      complete -C "csuite set pager "'
      """)
    #expect(
      run.output == """
        cpo\tChief Product Officer
        pager\tCó mở trang dài bằng trình xem từng trang (PAGER hoặc less) không.
        disagreements
        on
        off

        """, "\(run.errors)")
  }

  @Test(.enabled(if: isInstalled("zsh"), "zsh is not installed"))
  func `works in zsh, with meanings`() throws {
    let run = try Program.shell(
      """
      zsh -f -c 'compdef() {}; typeset -A compstate
      compadd() { local a=("$@"); print -rl -- "${(@P)${a[-1]}}" "${(@P)${a[-3]}}" }
      source <(csuite completions zsh)
      try() { words=("$@") CURRENT=$# PREFIX=${@[-1]}; _csuite }
      try csuite show cpo; try csuite find role:cp; try csuite --lang vi set pag
      compstate[insert]=unambiguous; try csuite show giam; echo "<${compstate[insert]}>"
      try csuite show giam doc cong'
      """)
    #expect(
      run.output.contains("cpo\ncpo                    Chief Product Officer\n"), "\(run.output)\(run.errors)"
    )
    #expect(run.output.hasSuffix("<>\n"), "what was typed stays, and one word is not taken for several")
    #expect(
      run.output.contains("role:cpo\n") && run.output.contains("pager                  Có mở trang dài"))
  }

  @Test func `parts a line as a shell does`() {
    let words = { (line: String) in ShellWords(line).words }
    #expect(words("csuite show 'a b' \"c\\\"d\" e\\ f") == ["csuite", "show", "a b", "c\"d", "e f"])
    #expect(words("csuite show ") == ["csuite", "show", ""] && words("csuite 'a b") == ["csuite", "a b"])
    #expect(ShellWords("x \"a b").openMark == "\"" && ShellWords("x role:\"a b").typed == "role:\"a b")
  }

  @Test(arguments: [
    "csuite __complete", "csuite __complete-line", "csuite __complete '' ''", "csuite __complete $'\\x1b'",
  ])
  func `never fails and never shows a control character`(line: String) throws {
    let run = try Program.shell("bash -c \"\(line)\"")
    #expect(run.exitCode == 0 && run.errors.isEmpty && !run.output.contains("\u{1B}"))
  }
}

@Suite struct `The manual page` {
  @Test(.enabled(if: isInstalled("groff"), "groff is not installed"), arguments: ["vi", "en"])
  func `is roff without a fault`(language: String) throws {
    let run = try Program.shell("csuite man --lang \(language) | groff -k -man -Tutf8 -ww -b -P-cbou")
    #expect(run.errors.isEmpty && run.exitCode == 0)
    for part in ["csuite", "--format text|json|jsonl|markdown|html|csv", "show cpo duties", "NO_COLOR"] {
      #expect(run.output.contains(part), "\(part)")
    }
  }

  @Test func `names every command, option and setting`() throws {
    let prompt = try ShippedPrompt()
    let page = ManualPage(prompt.catalog.table, .en).text.replacingOccurrences(of: "\\-", with: "-")
    for command in prompt.catalog.table.commands { #expect(page.contains(".SS \(command.name)")) }
    for option in programOptions { #expect(page.contains("--\(option.name)")) }
  }
}
