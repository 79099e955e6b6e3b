public import SourceText

/// What of the outside world a command may touch; the program gives it, and tests give their own.
public struct Surroundings: Sendable {
  /// Reads a file of the user's: a profile, a log.
  public typealias FileReader = @Sendable (_ path: String) throws(CommandFailure) -> SourceFile
  /// Writes a file of the user's, whole or not at all.
  public typealias FileWriter =
    @Sendable (_ path: String, _ bytes: [UInt8], _ overwrite: Bool) throws(CommandFailure) -> Void

  /// Makes a folder hold files, and takes away those that an earlier call made and that are no longer wanted.
  public typealias FolderWriter =
    @Sendable (_ path: String, _ files: [FolderFile], _ overwrite: Bool) throws(CommandFailure) ->
    FolderChange

  let readFile: FileReader
  let writeFile: FileWriter
  let writeFolder: FolderWriter
  let now: @Sendable () -> Moment
  let report: @Sendable (Progress) throws(CommandFailure) -> Void
  let folders: FolderDoors
  /// The folder of what the person has made, such as learning progress; nil when there is no place for it.
  public let dataFolder: String?

  /// The surroundings of a session.
  public init(
    readFile: @escaping FileReader, writeFile: @escaping FileWriter, now: @escaping @Sendable () -> Moment,
    dataFolder: String?,
    writeFolder: @escaping FolderWriter = { path, _, _ throws(CommandFailure) in throw .noFolders(path) },
    report: @escaping @Sendable (Progress) throws(CommandFailure) -> Void = { _ throws(CommandFailure) in },
    folders: FolderDoors = .closed
  ) {
    self.readFile = readFile
    self.writeFile = writeFile
    self.writeFolder = writeFolder
    self.now = now
    self.dataFolder = dataFolder
    self.report = report
    self.folders = folders
  }

  /// Surroundings for somebody who only reads, through doors of their own, and perhaps learns.
  package func forReading(
    _ readFile: @escaping FileReader, _ folders: FolderDoors, keepsProgress: Bool,
    refusing failure: CommandFailure
  ) -> Surroundings {
    Surroundings(
      readFile: readFile, writeFile: { _, _, _ throws(CommandFailure) in throw failure }, now: now,
      dataFolder: keepsProgress ? dataFolder : nil,
      writeFolder: { _, _, _ throws(CommandFailure) in throw failure },
      folders: folders.withoutWriting(failure))
  }

  /// The same surroundings without anything that could be changed: every try to write fails.
  func withoutWriting(_ failure: CommandFailure) -> Surroundings {
    Surroundings(
      readFile: readFile, writeFile: { _, _, _ throws(CommandFailure) in throw failure }, now: now,
      dataFolder: nil, writeFolder: { _, _, _ throws(CommandFailure) in throw failure }, report: report,
      folders: folders.withoutWriting(failure))
  }
}

/// How far a long piece of work has come.
public struct Progress: Hashable, Sendable {
  /// What is being done, such as "Fitting the weights".
  public let activity: LocalizedText
  /// The steps that are done.
  public let done: Int
  /// The steps that there are; nil when that is not known.
  public let total: Int?

  /// How far a long piece of work has come.
  public init(_ activity: LocalizedText, done: Int, of total: Int? = nil) {
    self.activity = activity
    self.done = done
    self.total = total
  }
}

extension Session {
  /// Reads a file of the user's: a profile, a log.
  ///
  /// - Throws: A failure that says in words why the file cannot be read.
  public func readFile(_ path: String) throws(CommandFailure) -> SourceFile {
    try surroundings.readFile(path)
  }

  /// Writes a file of the user's, whole or not at all; it is private to the user.
  ///
  /// - Throws: A failure when the file is there already and must not be replaced, or when it cannot be written.
  public func writeFile(_ path: String, _ bytes: [UInt8], overwrite: Bool = false) throws(CommandFailure) {
    try surroundings.writeFile(path, bytes, overwrite)
  }

  /// Makes a folder hold these files and no others of an earlier call.
  ///
  /// A file that is the same already is not written again. A file that nobody told of is never removed, and is
  /// replaced only with `overwrite`.
  ///
  /// - Throws: A failure when something else stands in the way, or when the folder cannot be written.
  public func writeFolder(_ path: String, _ files: [FolderFile], overwrite: Bool = false)
    throws(CommandFailure)
    -> FolderChange
  {
    try surroundings.writeFolder(path, files, overwrite)
  }

  /// The time; `CSUITE_NOW` sets it for tests.
  public func now() -> Moment { surroundings.now() }

  /// The folder of what the person has made, such as learning progress; nil when there is no place for it.
  ///
  /// The path is absolute; the folder need not be there yet.
  public var dataFolder: String? { surroundings.dataFolder }

  /// Tells the person how far a long piece of work has come; to be called at least ten times a second.
  ///
  /// - Throws: `.interrupted` when the person has asked to stop.
  public func report(_ progress: Progress) throws(CommandFailure) {
    try surroundings.report(progress)
  }
}

/// A file inside a folder that is written as a whole.
public struct FolderFile: Hashable, Sendable {
  /// Its path inside the folder, such as `en/index.html`.
  public let name: String
  /// What is in it.
  public let text: String

  /// A file inside a folder.
  public init(_ name: String, _ text: String) {
    self.name = name
    self.text = text
  }
}

/// What writing a folder changed.
public struct FolderChange: Hashable, Sendable {
  /// The files that were written, by their paths inside the folder.
  public let written: [String]
  /// The files of an earlier call that were removed.
  public let removed: [String]
  /// Files of an earlier call that are no longer wanted but were changed by somebody else, so that they stay.
  public let left: [String]
  /// How many files were the same already.
  public let unchanged: Int

  /// What writing a folder changed.
  public init(written: [String], removed: [String], left: [String], unchanged: Int) {
    (self.written, self.removed, self.left, self.unchanged) = (written, removed, left, unchanged)
  }
}

extension CommandFailure {
  /// Surroundings in which no folder can be written.
  public static func noFolders(_ path: String) -> CommandFailure {
    CommandFailure(
      id: "no-folders", .inputOutput,
      LocalizedText(
        en: "No folder can be written here: ‘\(path)’.", vi: "Ở đây không ghi được thư mục: ‘\(path)’."))
  }

  /// The person stopped the command; nothing is wrong.
  public static let interrupted = CommandFailure(
    id: "interrupted", .negative, LocalizedText(en: "Stopped.", vi: "Đã dừng."))
}
