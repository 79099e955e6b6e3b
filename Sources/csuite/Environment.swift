import Commands
import Glibc
import SourceText

/// What the surroundings say, read once.
struct Environment: Sendable {
  private let values: @Sendable (String) -> String?

  static let current = Environment { name in
    guard let value = getenv(name) else { return nil }
    let text = String(cString: value)
    return text.isEmpty ? nil : text
  }

  private init(_ values: @escaping @Sendable (String) -> String?) {
    self.values = values
  }

  /// The knowledge base to use instead of the shipped one.
  var folder: String? { values("CSUITE_KB") }

  /// Folders with plugins, or of plugins.
  var pluginFolders: [String] {
    (values("CSUITE_PLUGINS") ?? "").split(separator: ":").map(String.init)
  }

  /// The type of the terminal; empty when there is none.
  var terminal: String { values("TERM") ?? "" }

  /// Whether the user asked every program for plain text.
  var forbidsColor: Bool { values("NO_COLOR") != nil }

  /// Whether the terminal takes no escape sequences.
  var isDumb: Bool { ["", "dumb", "unknown", "emacs"].contains(terminal) }

  /// The language that was asked for.
  var language: Language? { values("CSUITE_LANG").flatMap(Language.init(rawValue:)) }

  /// The locale's language, else English.
  var localeLanguage: Language {
    let locale = values("LC_ALL") ?? values("LC_MESSAGES") ?? values("LANG") ?? ""
    return locale.hasPrefix("vi") ? .vi : .en
  }

  /// The program that shows long pages, as the person set it; an empty PAGER means none.
  var pager: String? { values("PAGER") }

  /// The settings with what the environment asks for in place of what they say.
  func applied(to settings: Settings) -> Settings {
    var settings = settings
    if let language { settings[.language] = language.rawValue }
    if forbidsColor { settings[.color] = ColorChoice.never.rawValue }
    return settings
  }

  /// The file of the settings; nil when there is no place for it.
  var settingsPath: String? { folder("XDG_CONFIG_HOME", orHome: ".config").map { $0 + "/config" } }

  /// The person's settings for every program that edits with libedit.
  var editorSettingsPath: String? {
    values("EDITRC") ?? home.map { $0 + "/.editrc" }
  }

  /// The file of the lines typed before; nil when there is no place for it.
  var historyPath: String? { stateFolder.map { $0 + "/history" } }

  /// The folder of what the program remembers for itself; nil when there is no place for it.
  var stateFolder: String? { folder("XDG_STATE_HOME", orHome: ".local/state") }

  /// The folder of what the person has made; nil when there is no place for it.
  var dataFolder: String? { folder("XDG_DATA_HOME", orHome: ".local/share") }

  /// Where knowledge is found again; `CSUITE_IMAGE=none` reads everything from YAML instead.
  var images: Images {
    Images(
      folder: folder("XDG_CACHE_HOME", orHome: ".cache"), areUsed: values("CSUITE_IMAGE") != "none")
  }

  /// The person's home; a relative one would depend on where the program is started.
  var home: String? { values("HOME").flatMap { $0.hasPrefix("/") ? $0 : nil } }

  /// A folder of ours below one of the base directories.
  ///
  /// A relative path in an XDG variable is invalid and ignored, as the specification of base directories says.
  private func folder(_ variable: String, orHome place: String) -> String? {
    if let base = values(variable), base.hasPrefix("/") { return base + "/csuite" }
    guard let home else { return nil }
    return "\(home)/\(place)/csuite"
  }

  /// The clock that was set for tests; nil for the real one.
  func fixedClock() throws(CommandFailure) -> Moment? {
    guard let value = values("CSUITE_NOW") else { return nil }
    guard let moment = Moment(rfc3339: value) else { throw .wrongClock(value) }
    return moment
  }
}

/// The time of the machine, in the zone of the machine.
func machineTime() -> Moment {
  var time = timespec()
  clock_gettime(CLOCK_REALTIME, &time)
  var local = tm()
  localtime_r(&time.tv_sec, &local)
  return Moment(milliseconds: time.tv_sec * 1000 + time.tv_nsec / 1_000_000, offset: local.tm_gmtoff)
}
