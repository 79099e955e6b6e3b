import Commands
import Documents
import SourceText

extension Command {
  /// Begins a plugin that already works.
  static let pluginNew = Command(
    "plugin new",
    summary: LocalizedText(
      en: "Begins a plugin in a new folder; it works as it is.",
      vi: "Bắt đầu một plugin trong thư mục mới; chạy được ngay."),
    parameters: [
      Parameter(
        "dir", .required, .path, help: LocalizedText(en: "The folder to make.", vi: "Thư mục cần tạo.")),
      Parameter(
        "in", .option, .words(["sh", "python"]),
        help: LocalizedText(en: "The language of the program.", vi: "Ngôn ngữ của chương trình.")),
    ],
    examples: [
      .init("plugin new hello", LocalizedText(en: "In shell.", vi: "Viết bằng shell."))
    ], needsKnowledge: false, access: .files
  ) { session, arguments throws(CommandFailure) in
    let folder = arguments["dir"] ?? ""
    let isPython = arguments["in"] == "python"
    let typed = folded(String(folder.split(separator: "/").last ?? "")).filter {
      $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-")
    }
    let name = typed.first?.isLetter == true ? typed : "hello"
    try makeFolder(
      folder,
      [
        ("plugin.yaml", manifest(name, isPython)),
        isPython ? ("main.py", pythonProgram) : ("main.sh", shellProgram),
      ])
    let done = LocalizedText(
      en: "‘\(folder)’ is a plugin with the command ‘\(name)’.",
      vi: "‘\(folder)’ là một plugin với lệnh ‘\(name)’.")
    let place = LocalizedText(
      en: "Put it into ~/.local/share/csuite/plugins, or name its folder in CSUITE_PLUGINS.",
      vi: "Hãy đặt vào ~/.local/share/csuite/plugins, hoặc nêu thư mục đó trong CSUITE_PLUGINS.")
    return Answer(
      Document([
        .paragraph(RichText(done[session.language])), .paragraph(RichText(place[session.language], .quiet)),
        .suggestions(["plugin check \(folder)"]),
      ]), data: .object(["folder": .string(folder), "command": .string(name)]))
  }
}

private func manifest(_ name: String, _ isPython: Bool) -> String {
  """
  # The manifest of a plugin; ‘csuite schema plugin’ prints its form.
  protocol: 1
  name: \(name)
  version: "1.0"
  run: \(isPython ? "[python3, main.py]" : "[sh, main.sh]")
  summary: {en: Greets a role., vi: Chào một vai trò.}
  commands:
    - name: \(name)
      summary: {en: Greets a role., vi: Chào một vai trò.}
      parameters:
        - {name: role, kind: required, domain: role, help: {en: Whom., vi: Chào ai.}}
        - {name: mood, kind: option, domain: mood, help: {en: How., vi: Chào thế nào.}}
      examples:
        - {line: \(name) cpo, meaning: {en: A greeting., vi: Một lời chào.}}
  domains:
    - name: mood
      words:
        - {text: warm, meaning: {en: Warmly, vi: Nồng nhiệt}}
        - {text: short, meaning: {en: In short, vi: Ngắn gọn}}

  """
}

private let shellProgram = #"""
  # Called as: main.sh describe | complete DOMAIN | run COMMAND [--OPTION=VALUE] WORD...
  # Every line that it prints is an object of JSON; see Plugins/README.md.
  case $1 in
    describe) echo '{"protocol": 1}' ;;
    run)
      shift 2
      mood=warm
      case $1 in --mood=*) mood=${1#--mood=}; shift ;; esac
      read -r request
      echo "{\"ask\": \"show $1\"}"
      read -r role
      case $CSUITE_LANG in vi) greeting='Xin chào' ;; *) greeting='Hello' ;; esac
      if [ "$mood" = short ]; then greeting=Hi; fi
      echo "{\"text\": \"$greeting, $1!\"}"
      echo "{\"data\": {\"role\": \"$1\", \"mood\": \"$mood\"}}"
      ;;
  esac

  """#

private let pythonProgram = #"""
  """Called as: main.py describe | complete DOMAIN | run COMMAND ...; every line is an object of JSON."""
  from json import dumps, loads
  from sys import argv, stdin


  def say(**message):
      print(dumps(message, ensure_ascii=False), flush=True)


  def ask(line):
      say(ask=line)
      return loads(stdin.readline())


  if argv[1] == "describe":
      say(protocol=1)
  elif argv[1] == "run":
      request = loads(stdin.readline())
      language = request["language"]
      role = ask("show " + request["arguments"]["role"])["data"]["role"]
      greeting = {"vi": "Xin chào", "en": "Hello"}[language]
      say(text=f"{greeting}, {role['name'][language]}!")
      say(data={"role": role["id"]})

  """#
