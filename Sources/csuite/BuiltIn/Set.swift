import Commands
import Documents
import SourceText

extension Command {
  /// The command that shows and changes settings, and keeps them.
  static func set(_ store: SettingsStore, locale: Language) -> Command {
    Command(
      "set",
      summary: LocalizedText(
        en: "Shows the settings, or sets one and keeps it for the next time.",
        vi: "Xem các thiết lập, hoặc đặt một thiết lập và nhớ cho lần sau."),
      details: LocalizedText(
        en: """
          Settings are kept in the file ‘config’ in $XDG_CONFIG_HOME/csuite (else ~/.config/csuite), which may be \
          edited: comments in it stay. An option such as --lang, or an environment variable, wins over the file.
          """,
        vi: """
          Thiết lập được lưu trong tệp ‘config’ ở $XDG_CONFIG_HOME/csuite (hoặc ~/.config/csuite); bạn có thể sửa \
          tay, chú thích trong tệp được giữ nguyên. Tùy chọn như --lang và biến môi trường được ưu tiên hơn tệp.
          """),
      parameters: [
        Parameter(
          "setting", .rest, .setting,
          help: LocalizedText(en: "A setting, and its new value.", vi: "Một thiết lập, và giá trị mới."))
      ],
      examples: [
        .init("set", LocalizedText(en: "Every setting.", vi: "Mọi thiết lập.")),
        .init("set language vi", LocalizedText(en: "Answer in Vietnamese.", vi: "Trả lời bằng tiếng Việt.")),
        .init("set pager off", LocalizedText(en: "Print long pages at once.", vi: "In trang dài một lượt.")),
      ],
      needsKnowledge: false, dataSchema: schemaOfSettings, access: .program
    ) { session, arguments throws(CommandFailure) in
      let words = arguments.all("setting").filter { $0 != "=" }
      guard let name = words.first else { return session.settingsPage(session.commands.settings) }
      guard let setting = session.commands.setting(name) else {
        throw SettingProblem.unknownSetting(name, among: session.commands.settings).failure(name)
      }
      guard words.count > 1 else { return session.settingsPage([setting]) }
      let typed = words.dropFirst().joined(separator: " ")
      guard let value = setting.value(typed) else {
        throw SettingProblem.wrongValue(typed, of: setting).failure(typed)
      }
      session.change(setting, to: value, locale: locale)
      try store.save(setting, value, session.language)
      return session.settingsPage([setting])
    }
  }
}

extension Session {
  /// Changes a setting for the rest of the session.
  fileprivate mutating func change(_ setting: Setting, to value: String, locale: Language) {
    settings[setting] = value
    language = settings.language ?? locale
    format = settings.format
  }

  fileprivate func settingsPage(_ shown: [Setting]) -> Answer {
    let values = Dictionary(
      uniqueKeysWithValues: shown.map { ($0.name, JSONValue.string(settings.value(of: $0))) })
    return Answer(Document([table(of: shown)]), data: .object(["settings": .object(values)]))
  }

  /// Every setting with its value.
  var settingsTable: Block { table(of: commands.settings) }

  private func table(of shown: [Setting]) -> Block {
    let titles = [
      LocalizedText(en: "Setting", vi: "Thiết lập"), LocalizedText(en: "Value", vi: "Giá trị"),
      LocalizedText(en: "Meaning", vi: "Ý nghĩa"), LocalizedText(en: "It can be", vi: "Có thể là"),
    ]
    return .table(
      Table(columns: titles.map { Table.Column(RichText($0[language])) }, rows: shown.map(row)))
  }

  private func row(_ setting: Setting) -> [RichText] {
    let value = settings.value(of: setting)
    let meaning = setting.meaning(of: value).map { " (\($0[language]))" } ?? ""
    return [
      RichText(setting.name, .code), RichText(value, .strong) + RichText(meaning),
      RichText(setting.meaning[language]), RichText(setting.allowed[language], .quiet),
    ]
  }
}

private let schemaOfSettings: JSONValue = .object([
  "type": "object", "required": ["settings"],
  "properties": .object([
    "settings": .object([
      "type": "object", "additionalProperties": .object(["type": "string"]),
      "description": "The settings that were asked for, by name.",
    ])
  ]),
])
