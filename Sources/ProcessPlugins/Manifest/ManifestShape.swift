package import RoleLoading

extension Shape {
  /// The manifest of a plugin, `plugin.yaml`.
  package static let pluginManifest = Shape(
    "plugin manifest",
    keys: [
      .required("protocol", .integer(1...99), "The form of the protocol that the plugin speaks: 1."),
      .required("name", .text, "What the plugin is called: small letters, digits and hyphens."),
      .optional("version", .text, "Its version."),
      .optional("summary", text, "What it is for."),
      .required(
        "run", .oneOrMore(.text),
        "The program and its first words; a name with a slash is a path inside the plugin’s folder."),
      .required("commands", .list(.mapping(command)), "The commands that it brings."),
      .optional("domains", .list(.mapping(domain)), "What may stand at a place of its commands."),
      .optional(
        "settings", .list(.mapping(setting)),
        "What a person may set for it, once for all; it is told the values when a command runs."),
    ])

  private static let command = Shape(
    "command of a plugin",
    keys: [
      .required("name", .text, "The word that is typed, or two words."),
      .required("summary", text, "What the command does, in a sentence."),
      .optional("details", text, "What else its help says."),
      .optional(
        "parameters", .list(.mapping(parameter)), "What it takes, in the order in which it is typed."),
      .optional(
        "examples", .list(.mapping(example)), "Lines that show it at work; ‘plugin check’ runs them."),
    ])

  private static let parameter = Shape(
    "parameter of a command",
    keys: [
      .required("name", .text, "The name by which the plugin gets it."),
      .required("kind", .choice(parameterKinds), "How it is given."),
      .optional(
        "domain", .oneOrMore(.text),
        "What may stand there: \(ownDomains.joined(separator: ", ")), a domain of the plugin, or a list of words."
      ),
      .optional("minimum", .integer(-1_000_000_000...1_000_000_000), "The least number."),
      .optional("maximum", .integer(-1_000_000_000...1_000_000_000), "The largest number."),
      .optional("help", text, "What it is for, in a sentence."),
    ])

  private static let example = Shape(
    "example of a command",
    keys: [
      .required("line", .text, "The line as it is typed."), .optional("meaning", text, "What it shows."),
    ])

  private static let domain = Shape(
    "domain of a plugin",
    keys: [
      .required("name", .text, "The name that parameters use."),
      .optional("closed", .boolean, "Whether nothing else may stand there; true when left out."),
      .optional(
        "words", .list(.scalarOrMapping(.text, word)),
        "The words; without them the plugin is asked at run time."),
    ])

  private static let setting = Shape(
    "setting of a plugin",
    keys: [
      .required("name", .text, "Its name; one types it behind the plugin’s: ‘set hello.mood warm’."),
      .required("help", text, "What it is for, in a few words."),
      .optional("words", .list(.scalarOrMapping(.text, word)), "The words that can be its value."),
      .optional("minimum", .integer(-1_000_000_000...1_000_000_000), "The least number that can be."),
      .optional("maximum", .integer(-1_000_000_000...1_000_000_000), "The largest number that can be."),
      .optional("text", .boolean, "Whether any text on one line can be its value."),
      .required("default", .text, "The value that holds when nobody has set one."),
    ])

  private static let word = Shape(
    "word of a domain",
    keys: [
      .required("text", .text, "What is typed."), .optional("meaning", text, "What it means."),
      .optional("names", .list(.text), "What it may be called besides."),
    ])

  /// A text for both languages, or one in each.
  private static let text = ValueShape.scalarOrMapping(
    .text,
    Shape(
      "text in each language",
      keys: [.optional("en", .text, "In English."), .optional("vi", .text, "In Vietnamese.")]))
}

/// How a parameter may be given, as a manifest says it.
let parameterKinds = ["required", "optional", "rest", "option", "flag"]

/// The domains that every plugin may name.
let ownDomains = ["text", "role", "area", "reference", "part", "query", "number", "file", "path"]
