import Commands
import Documents
import ProcessPlugins
import SourceText

extension Command {
  /// What there is of plugins that are programs of their own.
  static func pluginList(_ environment: Environment) -> Command {
    Command(
      "plugin list",
      summary: LocalizedText(
        en: "Lists the plugins that are programs of their own, and what is wrong with them.",
        vi: "Liệt kê các plugin là chương trình riêng, và chỗ sai của chúng nếu có."),
      details: LocalizedText(
        en: """
          They lie in ~/.local/share/csuite/plugins, in the folders of CSUITE_PLUGINS, and in ‘plugins’ of a knowledge \
          base. A plugin is a program that can do whatever you can, so those of a base run only after ‘--allow’, and once \
          one of their files has changed only after you say it again.
          """,
        vi: """
          Plugin nằm trong ~/.local/share/csuite/plugins, trong các thư mục của CSUITE_PLUGINS, và trong ‘plugins’ của \
          kho tri thức. Plugin là chương trình, làm được mọi việc bạn làm được, nên plugin của kho chỉ chạy sau ‘--allow’, \
          và khi có tệp nào của nó thay đổi thì phải ‘--allow’ lại.
          """),
      parameters: [
        Parameter(
          "allow", .flag, .text,
          help: LocalizedText(
            en: "Says yes to the plugins of the base in use, as they are now.",
            vi: "Đồng ý cho chạy plugin của kho đang dùng, như hiện tại."))
      ],
      examples: [.init("plugin list", LocalizedText(en: "What is there.", vi: "Có những plugin nào."))],
      needsKnowledge: false, dataSchema: schemaOfPlugins, access: .program
    ) { session, arguments throws(CommandFailure) in
      if arguments.has("allow") {
        let found = installedPlugins(environment, base: session.folder).filter { $0.place == .base }
        try AllowedPlugins(environment).adding(found.map(\.folder))
      }
      let plugins = installedPlugins(environment, base: session.folder)
      return session.answer(listing: plugins, isChanged: arguments.has("allow"))
    }
  }
}

extension Session {
  fileprivate func answer(listing plugins: [InstalledPlugin], isChanged: Bool) -> Answer {
    let none = LocalizedText(
      en: "There are no plugins of this kind; ‘plugin new DIR’ begins one.",
      vi: "Chưa có plugin nào loại này; ‘plugin new DIR’ để bắt đầu một plugin.")
    let changed = LocalizedText(
      en: "They run from the next start on.", vi: "Chúng sẽ chạy từ lần khởi động sau.")
    var page = Document(plugins.isEmpty ? [.paragraph(RichText(none[language]))] : [])
    page.append(.entries(plugins.map(entry)))
    for finding in plugins.flatMap(\.findings) { page.append(.verbatim(finding.report(in: language))) }
    if isChanged, !plugins.isEmpty { page.append(.paragraph(RichText(changed[language]))) }
    page.blocks.removeAll { $0 == .entries([]) }
    return Answer(
      page, data: .object(["plugins": .array(plugins.map { $0.json(language) })]),
      outcome: plugins.allSatisfy { $0.findings.isEmpty } ? .answered : .negative)
  }

  private func entry(_ plugin: InstalledPlugin) -> Entry {
    let commands = plugin.manifest?.commands.map(\.name).joined(separator: ", ") ?? ""
    return Entry(
      label: RichText(plugin.name, .code),
      RichText([plugin.state[language], commands].filter { !$0.isEmpty }.joined(separator: ": ")),
      trailing: RichText(plugin.folder, .quiet))
  }
}

extension InstalledPlugin {
  var name: String { manifest?.name ?? String(folder.split(separator: "/").last ?? "") }

  fileprivate var state: LocalizedText {
    if manifest == nil { return LocalizedText(en: "cannot be used", vi: "không dùng được") }
    return switch consent {
    case .given: LocalizedText(en: "in use", vi: "đang dùng")
    case .missing:
      LocalizedText(en: "waits for your ‘plugin list --allow’", vi: "chờ bạn gõ ‘plugin list --allow’")
    case .outdated:
      LocalizedText(
        en: "has changed since your yes; waits for ‘plugin list --allow’ again",
        vi: "đã thay đổi từ lúc bạn đồng ý; chờ bạn gõ lại ‘plugin list --allow’")
    }
  }

  fileprivate func json(_ language: Language) -> JSONValue {
    .object([
      "name": .string(name), "folder": .string(folder), "version": JSONValue(manifest?.version),
      "commands": JSONValue(manifest?.commands.map(\.name) ?? []), "inUse": .bool(isInUse),
      "findings": .array(findings.map { $0.json(language) }),
    ])
  }
}

private let schemaOfPlugins: JSONValue = .object([
  "type": "object", "required": ["plugins"],
  "properties": .object([
    "plugins": .object([
      "type": "array",
      "items": .object([
        "type": "object", "required": ["name", "folder", "commands", "inUse", "findings"],
      ]),
    ])
  ]),
])
