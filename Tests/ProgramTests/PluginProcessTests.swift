import Foundation
import Testing

/// A plugin in a folder of the test: a manifest, and a program in shell.
private func plugin(_ program: String, manifest: String = usualManifest) -> String {
  """
  mkdir -p plugins/odd && cat >plugins/odd/plugin.yaml <<'END'
  \(manifest)
  END
  cat >plugins/odd/main.sh <<'END'
  \(program)
  END
  export CSUITE_PLUGINS=$PWD/plugins;
  """
}

private let usualManifest = """
  protocol: 1
  name: odd
  run: [sh, main.sh]
  commands:
    - name: odd
      summary: {en: Does something odd., vi: Làm điều lạ.}
      parameters:
        - {name: role, kind: optional, domain: role, help: {en: A role., vi: Một vai trò.}}
        - {name: mood, kind: option, domain: mood, help: {en: How., vi: Thế nào.}}
        - {name: count, kind: option, domain: number, minimum: 1, maximum: 9, help: How often.}
        - {name: season, kind: option, domain: season, help: When.}
      examples: [{line: odd cpo, meaning: {en: Odd., vi: Lạ.}}]
  domains:
    - name: mood
      words: [{text: warm, meaning: {en: Warmly, vi: Nồng nhiệt}, names: [ấm áp]}, short]
    - {name: season, closed: false}
  """

@Suite struct `A plugin that is a program of its own` {
  @Test func `answers like a command of ours, in every form`() throws {
    let program = """
      read -r request
      echo '{"ask": "show cpo"}'; read -r role
      case $role in '{"data": '*'"acronym": "CPO"'*) known=yes ;; esac
      echo '{"heading": "Odd"}'
      echo '{"text": [{"text": "known: ", "style": "quiet"}, {"text": "'$known'", "style": "strong"}]}'
      echo '{"table": {"columns": ["a", "b"], "rows": [["1", "hai"]]}}'
      echo '{"data": {"request": '"$request"'}}'
      """
    let odd = plugin(program)
    let text = try Program.shell("\(odd) csuite odd cpo --count 3 --lang vi")
    #expect(text.output.contains("known: yes") && text.output.contains("hai"), "\(text.errors)")
    let json = try Program.shell("\(odd) csuite odd cpo --count 3 --mood 'am ap' --lang vi --format json")
    for part in [
      "\"command\": \"odd\"", "\"role\": \"cpo\"", "\"count\": 3", "\"mood\": \"warm\"",
      "\"language\": \"vi\"",
    ] {
      #expect(json.output.contains(part), "\(part) in \(json.output)")
    }
    #expect(try Program.shell("\(odd) csuite odd --format markdown").output.contains("# Odd"))
    #expect(try Program.shell("\(odd) csuite odd --format html").output.contains("<th"))
  }

  @Test func `stands in help, completion, the manual and the schema`() throws {
    let odd = plugin(
      "case $1 in complete) echo '{\"word\": \"tet\", \"meaning\": {\"en\": \"New year\", \"vi\": \"Tết\"}}' ;; esac"
    )
    #expect(try Program.shell("\(odd) csuite help odd --lang vi").output.contains("Làm điều lạ."))
    #expect(try Program.shell("\(odd) csuite man").output.contains("Does something odd."))
    let offers = try Program.shell(
      "\(odd) csuite __complete od; csuite __complete odd cp; csuite __complete odd --mood w; csuite __complete --lang vi odd --season t"
    )
    for text in ["odd\tDoes", "cpo\tChief", "warm\tWarmly", "tet\tTết"] {
      #expect(offers.output.contains(text), "\(offers.output)")
    }
    #expect(try Program.shell("csuite schema plugin").output.contains("\"protocol\""))
    #expect(try Program.shell("\(odd) csuite odd --mood cold").exitCode == 64)
    #expect(try Program.shell("\(odd) csuite odd --count 10").exitCode == 64)
    #expect(try Program.shell("\(odd) csuite --no-plugins odd").exitCode != 0)
  }

  @Test func `may hold a conversation, line by line`() throws {
    let program = """
      read -r request
      echo '{"text": "two and two?"}'; echo '{"prompt": "? "}'
      while read -r said; do
        case $said in
          *'"4"'*) echo '{"text": "right"}'; exit 0 ;;
          *end*) echo '{"text": "left"}'; exit 0 ;;
          *) echo '{"text": "no"}'; echo '{"prompt": "? "}' ;;
        esac
      done
      """
    let run = try Program.shell("\(plugin(program)) csuite", input: "odd\n5\n4\nshow S1\n")
    #expect(run.exitCode == 0, "\(run.errors)")
    let places = ["two and two?", "no", "right", "S1 ·"].compactMap { run.output.range(of: $0)?.lowerBound }
    #expect(places.count == 4 && places == places.sorted(), "\(run.output)")
  }

  @Test func `gets no more of the environment than it needs`() throws {
    let odd = plugin("echo \"{\\\"verbatim\\\": \\\"$(env | cut -d= -f1 | sort | tr '\\n' ' ')\\\"}\"")
    let run = try Program.shell("\(odd) SECRET=x HOME=/ csuite odd")
    #expect(!run.output.contains("SECRET") && !run.output.contains("HOME"), "\(run.output)\(run.errors)")
    #expect(run.output.contains("CSUITE_LANG"))
  }

  @Test func `of a base runs only after the person has said yes`() throws {
    let base =
      "cp -r \(Program.repository.path)/KnowledgeBase kb; \(plugin("echo '{\"text\": \"ran\"}'")) mv plugins kb/plugins; unset CSUITE_PLUGINS;"
    #expect(try !Program.shell("\(base) csuite --kb kb odd").output.contains("ran"))
    let allowed = try Program.shell("\(base) csuite --kb kb plugin list --allow && csuite --kb kb odd")
    #expect(allowed.output.hasSuffix("ran\n"), "\(allowed.output)\(allowed.errors)")
  }

  @Test(arguments: ["plugin.yaml", "main.sh", "lib/more.sh"])
  func `of a base is asked for again once one of its files has changed`(file: String) throws {
    let base =
      "cp -r \(Program.repository.path)/KnowledgeBase kb; \(plugin("echo '{\"text\": \"ran\"}'")) mkdir plugins/odd/lib; "
      + "echo true >plugins/odd/lib/more.sh; mv plugins kb/plugins; unset CSUITE_PLUGINS;"
    let run = try Program.shell(
      "\(base) csuite --kb kb plugin list --allow >list; echo '# changed' >>kb/plugins/odd/\(file); "
        + "csuite --kb kb odd >first; grep -c '^ *ran' first; csuite --kb kb plugin list --width 200 | grep -c 'has changed'; "
        + "csuite --kb kb plugin list --allow >list; csuite --kb kb odd")
    let lines = run.output.split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines == ["0", "1", "ran"], "\(run.output)\(run.errors)")
  }

  @Test func `of a base may leave behind what interpreters leave without being asked for again`() throws {
    let base =
      "cp -r \(Program.repository.path)/KnowledgeBase kb; \(plugin("echo '{\"text\": \"ran\"}'")) mv plugins kb/plugins; unset CSUITE_PLUGINS;"
    let run = try Program.shell(
      "\(base) csuite --kb kb plugin list --allow >list; mkdir kb/plugins/odd/__pycache__; echo x >kb/plugins/odd/__pycache__/x; csuite --kb kb odd"
    )
    #expect(run.output.hasSuffix("ran\n"), "\(run.output)\(run.errors)")
  }

  @Test func `makes a page of every kind of block`() throws {
    let program = """
      echo '{"heading": "Odd"}'; echo '{"contents": "On this page"}'; echo '{"heading": "Part", "level": 2}'
      echo '{"numbered": ["first", {"text": "second", "style": "strong"}]}'
      echo '{"matrix": {"corner": "area", "columns": ["CPO", "CTO"], "sections": [{"title": "Work", "rows": [{"label": "design", "cells": [{"text": "A", "weight": 5, "meaning": "accountable"}, "C"]}]}], "legend": "A leads"}}'
      """
    let odd = plugin(program)
    let text = try Program.shell("\(odd) csuite odd").output
    for part in ["1. first", "2. second", "design", "CTO"] {
      #expect(text.contains(part), "\(part): \(text)")
    }
    let html = try Program.shell("\(odd) csuite odd --format html").output
    for part in ["<ol", "accountable", "On this page"] { #expect(html.contains(part), "\(part): \(html)") }
    let markdown = try Program.shell("\(odd) csuite odd --format markdown").output
    #expect(markdown.contains("1. first") && markdown.contains("| design"), "\(markdown)")
  }

  @Test(arguments: ["1e300", "-1e300", "0", "2.5", "9223372036854775808"])
  func `may say a level that no heading has`(level: String) throws {
    let run = try Program.shell("\(plugin("echo '{\"heading\": \"Odd\", \"level\": \(level)}'")) csuite odd")
    #expect(run.exitCode == 0 && run.output.contains("Odd"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: ["sh", "python"]) func `is begun by the program and works at once`(language: String) throws
  {
    let run = try Program.shell(
      "csuite plugin new hello --in \(language) && csuite plugin check hello && CSUITE_PLUGINS=$PWD/hello csuite hello cpo --lang vi"
    )
    #expect(run.exitCode == 0 && run.output.contains("Xin chào"), "\(run.output)\(run.errors)")
  }

  @Test(arguments: ["hello", "portfolio", "org-chart"])
  func `of the examples is as it should be`(name: String) throws {
    let run = try Program.shell("csuite plugin check \(Program.repository.path)/Plugins/Examples/\(name)")
    #expect(run.exitCode == 0, "\(run.output)\(run.errors)")
  }
}

/// Programs that do what they should not, by what is wrong with them; each must be told of in a message.
private let misbehaving: [(String, String)] = [
  ("says nothing and ends badly", "exit 3"), ("is ended by a signal", "kill -9 $$"), ("aborts", "kill -6 $$"),
  ("complains", "echo 'no luck' >&2; exit 1"), ("prints rubbish", "echo rubbish"),
  ("prints an open object", "echo '{\"text\": '"),
  ("prints a list", "echo '[1]'"), ("prints a number", "echo 7"), ("prints an empty object", "echo '{}'"),
  ("prints an unknown key", "echo '{\"what\": 1}'"), ("prints null", "echo null"),
  ("prints a wrong type", "echo '{\"text\": {}}'"),
  ("prints bytes that are no text", "printf '\\377\\376\\n'"),
  ("prints bytes inside a text", "printf '{\"text\": \"\\377\"}\\n'"),
  ("prints a NUL", "printf '{\"text\": \"\\000\"}\\n'"),
  ("prints a raw escape", "printf '{\"text\": \"\\033[31m\"}\\n'"),
  ("prints half a pair", "echo '{\"text\": \"\\ud800\"}'"),
  ("nests without end", "head -c 100000 /dev/zero | tr '\\0' '['; echo"),
  ("prints a line without end", "head -c 3000000 /dev/zero | tr '\\0' x"),
  ("floods with lines", "yes '{\"text\": \"x\"}'"), ("floods without lines", "cat /dev/zero"),
  ("floods its complaints and fails", "head -c 1000000 /dev/zero >&2; exit 1"),
  ("starts another and leaves it", "sleep 1000 & exit 4"),
  ("asks without end", "read -r r; while :; do echo '{\"ask\": \"show S1\"}'; read -r a || exit 0; done"),
  (
    "asks for what writes and then fails",
    "read -r r; echo '{\"ask\": \"site out\"}'; read -r a; case $a in *only-reading*) exit 5 ;; esac"
  ),
  ("says a word where none is wanted", "echo '{\"word\": \"x\"}'"),
  ("introduces itself in between", "echo '{\"protocol\": 1}'"),
  ("is no program", "\u{1}"), ("exits in the middle of a line", "printf '{\"text\": \"x\"'; exit 1"),
  ("tells that it failed", "echo '{\"error\": \"bad \\u001b[31m luck\", \"hint\": \"try \\u0007 again\"}'"),
  ("fails after its answer", "echo '{\"text\": \"fine\"}'; exit 9"),
  ("has a second line of rubbish", "echo '{\"text\": \"fine\"}'; echo oops"),
  ("says a huge number", "echo '{\"heading\": \"x\", \"level\": 1e999}'"),
  ("prints a byte order mark alone", "printf '\\357\\273\\277\\n'"),
]

@Suite struct `A plugin that misbehaves` {
  @Test(arguments: misbehaving)
  func `is told of, and the prompt lives`(what: String, program: String) throws {
    let run = try Program.shell("\(plugin(program)) csuite 2>&1; true", input: "odd\nshow S1\n")
    #expect(
      run.output.contains("odd") || run.output.contains("luck"), "\(what): nothing is told: \(run.output)")
    #expect(run.output.contains("S1 ·"), "\(what): the prompt is dead: \(run.output)")
    let raw = run.output.unicodeScalars.filter {
      $0.value < 0x20 && $0 != "\n" || $0.value == 0x7F
    }
    #expect(raw.isEmpty, "\(what): raw characters reach the reader")
  }

  @Test(arguments: [
    "", "[", "protocol: 1", "protocol: 99\nname: odd\nrun: x\ncommands: [{name: odd, summary: x}]",
    "protocol: 1\nname: 'Odd One'\nrun: x\ncommands: [{name: odd, summary: x}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: ODD!, summary: x}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: odd, summary: x, parameters: [{name: a, kind: any}]}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: odd, summary: x, parameters: [{name: a, kind: option, domain: rolle}]}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: odd, summary: x, parameters: [{name: a, kind: rest}, {name: b, kind: required}]}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: odd, summary: x}]\nsettings: [{name: a, help: x, maximum: 3, default: 9}]",
    "protocol: 1\nname: odd\nrun: x\ncommands: [{name: odd, summary: x}]\nsettings: [{name: a.b, help: x, text: true, default: y}]",
    "protocol: 1\nname: odd\nrun: x\nextra: 1\ncommands: [{name: odd, summary: x}]",
  ])
  func `in its manifest is shown with file and line, and harms nothing`(manifest: String) throws {
    let odd = plugin("true", manifest: manifest)
    let list = try Program.shell("\(odd) csuite plugin list")
    #expect(list.exitCode == 1 && list.output.contains("plugin.yaml"), "\(list.output)\(list.errors)")
    #expect(try Program.shell("\(odd) csuite show S1").exitCode == 0)
  }

  @Test func `that cannot be started says why`() throws {
    let manifest = usualManifest.replacingOccurrences(of: "[sh, main.sh]", with: "[./no-such-program]")
    let run = try Program.shell("\(plugin("true", manifest: manifest)) csuite odd")
    #expect(run.exitCode == 74 && run.errors.contains("odd"), "\(run.errors)")
  }

  @Test func `leaves no process behind`() throws {
    let run = try Program.shell(
      "\(plugin("sleep 54321 & echo '{\"text\": \"x\"}'; echo '{\"end\": true}'")) csuite odd; ps -e -o args= | grep -c '^sleep 54321'; true"
    )
    #expect(run.output.hasSuffix("0\n"), "\(run.output)")
  }
}
