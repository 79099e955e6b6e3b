import Commands
import Documents
import PluginTestSupport
import Roles
import SourceText
import Testing

@testable import csuite

private let odd = """
  mkdir -p plugins/odd && cat >plugins/odd/plugin.yaml <<'END'
  protocol: 1
  name: odd
  run: [sh, main.sh]
  commands: [{name: odd, summary: {en: Does something odd., vi: Làm điều lạ.}}]
  settings:
    - name: mood
      help: {en: How it speaks., vi: Nói thế nào.}
      words: [{text: warm, meaning: {en: warmly, vi: nồng nhiệt}}, short]
      default: warm
    - {name: count, help: {en: How often., vi: Bao nhiêu lần.}, minimum: 1, maximum: 9, default: 3}
    - {name: sign, help: {en: What stands below., vi: Lời ký.}, text: true, default: odd}
  END
  echo 'read -r request; echo "{\\"data\\": {\\"request\\": $request}}"' >plugins/odd/main.sh
  export CSUITE_PLUGINS=$PWD/plugins;
  """

@Suite struct `A setting of a plugin` {
  @Test func `is told to its program, with what holds when nobody has set it`() throws {
    let run = try Program.shell(
      """
      \(odd) csuite odd --format json; csuite set odd.mood short >/dev/null; csuite set odd.count 5 >/dev/null
      csuite set odd.sign 'all the best' >/dev/null; csuite odd --format json
      """)
    for part in ["\"mood\": \"warm\"", "\"count\": 3", "\"sign\": \"odd\""] {
      #expect(run.output.contains(part), "\(part) in \(run.output)\(run.errors)")
    }
    for part in ["\"mood\": \"short\"", "\"count\": 5", "\"sign\": \"all the best\""] {
      #expect(run.output.contains(part), "\(part) in \(run.output)\(run.errors)")
    }
  }

  @Test func `stands in set, completion, the manual and the file, in both languages`() throws {
    let run = try Program.shell(
      "\(odd) csuite set --lang vi; csuite man; csuite __complete set odd.; csuite __complete --lang vi set odd.mood w"
    )
    for text in ["Nói thế nào.", "1 đến 9", "odd.count = 3", "odd.mood\tHow it speaks.", "warm\tnồng nhiệt"] {
      #expect(run.output.contains(text), "\(text) in \(run.output)\(run.errors)")
    }
  }

  @Test(arguments: [
    ("odd.mood loud", "It can be: warm, short."), ("odd.count 12", "It can be: 1 to 9."),
    ("odd.mod warm", "Did you mean ‘odd.mood’?"),
  ])
  func `takes nothing else`(typed: String, hint: String) throws {
    let run = try Program.shell("\(odd) csuite set \(typed)")
    #expect(run.exitCode == 64 && run.errors.contains(hint), "\(run.errors)")
  }

  @Test func `stays in the file without complaint while the plugin is not there`() throws {
    let run = try Program.shell(
      """
      \(odd) csuite set odd.mood short >/dev/null; unset CSUITE_PLUGINS
      csuite show S1 >/dev/null; csuite set width 60 >/dev/null; grep -c 'odd.mood = short' .config/csuite/config
      """)
    #expect(run.output == "1\n" && run.errors.isEmpty, "\(run.output)\(run.errors)")
  }

  @Test func `whose default it cannot have is shown by plugin check`() throws {
    let wrong = odd.replacing("default: warm", with: "default: loud")
    let run = try Program.shell("\(wrong) csuite plugin check plugins/odd")
    #expect(run.exitCode == 1 && run.output.contains("wrong-default"), "\(run.output)\(run.errors)")
  }

  @Test func `of a compiled plugin is asked of the session`() throws {
    let table = CommandTable([], [Contribution(Goal.self)])
    var session = Session(
      knowledge: .empty, commands: table, language: .en, surroundings: PluginSession([]).session.surroundings)
    let first = try table.run(["goal"], in: &session).data
    session.settings[Goal.cards] = "25"
    let second = try table.run(["goal"], in: &session).data
    #expect(first == .string("10") && second == .string("25"))
    #expect(table.setting("goal.cards") == Goal.cards && table.settings.contains(.language))
  }
}

/// A plugin that is compiled into the program and has a setting.
private enum Goal: Plugin {
  static let cards = Setting(
    "goal.cards", LocalizedText(en: "How many cards a day.", vi: "Mỗi ngày bao nhiêu thẻ."), numbers: 1...100,
    standard: "10")
  static let settings = [cards]
  static let commands = [
    Command("goal", summary: LocalizedText(en: "Tells the goal.", vi: "Nói mục tiêu."), examples: []) {
      session, _ in
      let value = session.value(of: cards)
      return Answer(data: .string(value))
    }
  ]
}
