import Commands
import Foundation
import Roles
import SourceText
import Testing

@testable import csuite
import TestSupport

/// Whether the plugin that drills is there.
private func hasQuiz() -> Bool {
  (try? ShippedPrompt())?.catalog.table.command("quiz") != nil
}

@Suite struct `At the prompt` {
  @Test func `the first visit gets three lines of help, the second none`() throws {
    let first = try PromptConversation()
    first.expectPrompt()
    let knowledge = try ShippedPrompt().catalog.knowledge
    let facts = grouped(knowledge.facts.count, .en)
    let greeting = "csuite · \(knowledge.roles.count) roles, \(facts) facts · vi/en · ? for help"
    #expect(first.screen.rows.first == greeting)
    #expect(first.screen.rows.count == 6)
    let second = try PromptConversation(
      "printf 'exit\\n' | csuite >/dev/null; mkdir -p .local/state/csuite; : >.local/state/csuite/welcomed; exec csuite"
    )
    second.expectPrompt()
    #expect(second.screen.rows.count == 2)
  }

  @Test(.enabled(if: hasQuiz(), "there is no quiz yet"))
  func `a first step is offered, and Right takes it`() throws {
    let person = try PromptConversation()
    person.expect("quiz cpo duties")
    person.expectPrompt()
    person.type("\u{1B}[C")
    person.expect("the step in the line") { $0.column == "csuite› quiz cpo duties".count }
  }

  @Test func `a mistake is pointed at and its mending offered`() throws {
    let person = try PromptConversation(rows: 200)
    person.enter("shwo cpo")
    let rows = person.screen.rows.suffix(3)
    #expect(
      Array(rows) == [
        "csuite› shwo cpo",
        "        ^^^^ No command is called ‘shwo’. Did you mean ‘show’? (Right accepts)",
        "csuite› show cpo",
      ])
    person.type("\u{1B}[C\r")
    person.expect("CPO · Chief Product Officer")
  }

  @Test func `a line that cannot be mended is offered again`() throws {
    let person = try PromptConversation()
    person.enter("show cpo nonsense")
    #expect(person.screen.rows.last == "csuite› show cpo nonsense")
    person.type("\u{1B}[C" + String(repeating: "\u{7F}", count: "nonsense".count) + "mission\r")
    person.expect("csuite› show cpo mission")
    person.expectPrompt()
  }

  @Test func `Tab explains what can stand there`() throws {
    let person = try PromptConversation(rows: 200)
    person.type("show cpo \t")
    person.expect("decision-right    Decision rights · ")
    person.type("\t\t\t\t\t\r\r")
    person.expect("CPO · Chief Product Officer")
  }

  @Test func `what is set holds at once and the next time`() throws {
    let person = try PromptConversation(environment: ["CSUITE_LANG": ""])
    person.enter("set language vi")
    person.enter("show S1")
    person.expect("S1 · Tên gọi")
    let config = try String(contentsOf: person.home.appending(path: ".config/csuite/config"), encoding: .utf8)
    #expect(config.contains("\nlanguage = vi\n"))
  }

  @Test func `a long page opens in the pager, a short one does not`() throws {
    let person = try PromptConversation(environment: ["PAGER": "sed 's/^/PAGED /'"])
    person.enter("show S1")
    #expect(!person.screen.rows.contains { $0.contains("PAGED") })
    person.enter("show cpo all")
    person.expect("PAGED")
    person.enter("set pager off")
    person.enter("show cto all")
    #expect(!person.screen.rows.contains { $0.contains("PAGED") })
  }

  @Test func `a pager that is not there costs nothing`() throws {
    let person = try PromptConversation(environment: ["PAGER": "no-such-pager 2>/dev/null"])
    person.enter("show cpo all")
    person.expect("Wikipedia")
  }

  @Test func `a changed file is read before the next answer, and a broken one is said`() throws {
    let source = Program.repository.appending(path: "KnowledgeBase").path
    let person = try PromptConversation("cp -r \(source) kb && exec csuite --kb kb")
    person.expectPrompt()
    let role = person.home.appending(path: "kb/roles/cpo.yaml")
    let text = try String(contentsOf: role, encoding: .utf8)
    person.type("show S1")
    person.expect("csuite› show S1")
    try text.replacingOccurrences(of: "kind: mission", with: "kind: misson")
      .write(to: role, atomically: false, encoding: .utf8)
    person.expect("the finding above the line") { screen in
      screen.rows.contains { $0.contains("Did you mean ‘mission’?") } && screen.rows.last == "csuite› show S1"
    }
    person.type("\r")
    person.expect("S1 · Names")
    try text.replacingOccurrences(of: "en: CPO is the abbreviation", with: "en: CPO is a mended abbreviation")
      .write(to: role, atomically: false, encoding: .utf8)
    person.expect("was changed and read again")
    person.enter("show S1")
    person.expect("CPO is a mended abbreviation")
  }

  @Test func `Ctrl-C gives a line up and leaves the prompt as it is`() throws {
    let person = try PromptConversation()
    person.expectPrompt()
    person.type("show cp\u{3}")
    person.expect("a second prompt") { $0.rows.filter { $0.hasPrefix("csuite›") }.count == 2 }
    person.type("exit\r")
    #expect(person.end() == 0)
  }

  @Test func `nothing is lost that was typed while an answer was written`() throws {
    let person = try PromptConversation()
    person.type("show S1\rshow S9\rexit\r")
    #expect(person.end() == 0)
    #expect(person.screen.rows.contains { $0.contains("S9 · Responsibilities") })
  }

  @Test func `an empty row stands before and after an answer, and none before a mistake`() throws {
    let person = try PromptConversation(rows: 200)
    person.expectPrompt()
    person.enter("version")
    #expect(person.screen.rows.suffix(5) == ["csuite› version", "", "  csuite 0.1.0", "", "csuite›"])
    person.enter("shwo cpo")
    #expect(person.screen.rows.suffix(3).first == "csuite› shwo cpo")
  }

  @Test func `history lists what was entered, a block in one, and answers of a quiz are not there`() throws {
    let person = try PromptConversation(rows: 200, environment: ["NO_COLOR": "1"])
    person.enter("version")
    person.type("\u{1B}[200~show S1\nshow S9\u{1B}[201~\r")
    person.expect("S9 · Responsibilities")
    person.expectPrompt()
    person.enter("history")
    person.expect("the lines by number") { screen in
      ["1  version", "2  show S1 ⏎ show S9", "3  history"].allSatisfy { line in
        screen.rows.contains { $0.trimmingCharacters(in: .whitespaces) == line }
      }
    }
    person.enter("history s9")
    person.expect("one line") { $0.rows.dropLast(2).last?.hasSuffix("4  history s9") == true }
    person.type("\u{1B}[A\u{1B}[A\u{1B}[A")
    person.expect("the block") { $0.rows.suffix(2) == ["csuite› show S1", "        show S9"] }
  }

  @Test func `help in forty columns stays inside them`() throws {
    let person = try PromptConversation(columns: 40, rows: 200, environment: ["TERM": "dumb"])
    for line in ["help", "help show", "help query", "help keys", "help settings", "help sources"] {
      person.enter(line)
    }
    #expect(!person.screen.rows.isEmpty)
  }
}
