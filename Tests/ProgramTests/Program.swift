import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Run {
    let output: String
    let errors: String
    let exitCode: Int32
  }

  static let repository = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  /// Files that the examples of help name; each run finds copies of them.
  static let samples = repository.appending(path: "Tests/ProgramTests/Samples")
  static let folder = repository.appending(path: ".build/debug").path

  /// Runs a line of the shell with the program on the path and a home of its own.
  static func shell(_ line: String, input: String = "") throws -> Run {
    let home = FileManager.default.temporaryDirectory.appending(path: "csuite-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: home) }
    for sample in try FileManager.default.contentsOfDirectory(atPath: samples.path) {
      try FileManager.default.copyItem(
        at: samples.appending(path: sample), to: home.appending(path: sample))
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    process.arguments = ["-c", line]
    process.currentDirectoryURL = home
    process.environment = ["PATH": "\(folder):/usr/bin:/bin", "HOME": home.path, "LANG": "C.UTF-8"]
    let (stdin, stdout) = (Pipe(), Pipe())
    let errors = home.appending(path: "errors")
    try Data().write(to: errors)
    process.standardInput = stdin
    process.standardOutput = stdout
    process.standardError = try FileHandle(forWritingTo: errors)
    try process.run()
    try stdin.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try stdin.fileHandleForWriting.close()
    let output = try stdout.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return Run(
      output: String(decoding: output, as: UTF8.self),
      errors: try String(contentsOf: errors, encoding: .utf8), exitCode: process.terminationStatus)
  }
}
