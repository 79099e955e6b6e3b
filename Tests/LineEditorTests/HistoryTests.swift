import Glibc
import LineEditor
import SourceText
import Testing

@Suite final class `The history` {
  private let folder: String
  private var path: String { folder + "/state/csuite/history" }

  init() throws {
    var name = Array("/tmp/csuite-history-XXXXXX".utf8CString)
    let isMade = mkdtemp(&name) != nil
    try #require(isMade)
    folder = String(decoding: name.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit {
    for name in ["/state/csuite/history", "/state/csuite/history.new", "/plain"] { unlink(folder + name) }
    for name in ["/state/csuite", "/state", ""] { rmdir(folder + name) }
  }

  @Test func `outlives the session, in a file and folders for the user alone`() throws {
    var history = History(path: path)
    history.append("giám đốc sản phẩm")
    #expect(history.takeFailure() == nil)
    #expect(History(path: path).lines == ["giám đốc sản phẩm"])
    #expect(try mode(path) == 0o600)
    #expect(try mode(folder + "/state/csuite") == 0o700)
    #expect(try mode(folder + "/state") == 0o700)
  }

  @Test func `is no file before the first line comes`() {
    _ = History(path: path)
    #expect(access(path, F_OK) != 0)
  }

  @Test func `makes a file private that was not`() throws {
    try put("old\n", mode: 0o644)
    var history = History(path: path)
    history.append("new")
    #expect(try mode(path) == 0o600)
  }

  @Test(arguments: ["", " secret", "two\n\u{7}lines", "\u{1B}[31m", String(repeating: "x", count: 5_000)])
  func `does not keep`(line: String) {
    var history = History(path: path)
    history.append(line)
    #expect(history.lines.isEmpty)
    #expect(History(path: path).lines.isEmpty)
  }

  @Test func `keeps a repeated line once, but not lines in between`() {
    var history = History()
    ["a", "a", "b", "a"].forEach { history.append($0) }
    #expect(history.lines == ["a", "b", "a"])
  }

  @Test func `skips what is not UTF-8 or would drive a terminal, and mends a torn end`() throws {
    try put("good\n\u{1B}[2J\n", mode: 0o600)
    let file = open(path, O_WRONLY | O_APPEND)
    write([0x61, 0xFF, 0x0A] + Array("torn".utf8), to: file)
    close(file)
    var history = History(path: path)
    #expect(history.lines == ["good", "torn"])
    history.append("next")
    #expect(History(path: path).lines == ["good", "torn", "next"])
  }

  @Test func `keeps the newest lines only, in memory and in the file`() throws {
    var history = History(path: path, limit: 10)
    (1...57).forEach { history.append("line \($0)") }
    let newest = (48...57).map { "line \($0)" }
    #expect(history.lines == newest)
    #expect(History(path: path, limit: 10).lines == newest)
    #expect(try contents().count == 10)
    #expect(try mode(path) == 0o600)
    #expect(access(path + ".new", F_OK) != 0)
  }

  @Test func `gives a block back as a block, and any reader of lines finds it in one`() throws {
    var history = History(path: path)
    history.append("show cpo\nshow cto")
    history.append("version")
    #expect(History(path: path).lines == ["show cpo\nshow cto", "version"])
    #expect(try contents() == ["show cpo\u{2028}show cto", "version"])
  }

  @Test func `has what another prompt wrote, once it is asked for, and forgets none of it unasked`() {
    var (first, second) = (History(path: path), History(path: path))
    first.append("one")
    second.append("two")
    first.append("three")
    #expect(first.lines == ["one", "three"])
    let hasNews = first.refresh()
    #expect(hasNews && first.lines == ["one", "two", "three"])
    let hasMore = first.refresh()
    #expect(!hasMore, "nothing is read again that did not change")
    second.refresh()
    second.append("four")
    let isChanged = second.refresh()
    #expect(second.lines == ["one", "two", "three", "four"] && !isChanged)
  }

  @Test func `keeps more than ten thousand lines`() throws {
    try put((1...12_000).map { "line \($0)\n" }.joined(), mode: 0o600)
    var history = History(path: path)
    history.append("last")
    #expect(history.lines.count == 12_001 && History(path: path).lines.first == "line 1")
  }

  @Test func `loses nothing when two prompts write at once`() throws {
    let path = path
    let writers = ["a", "b"].map { name in
      TestThread {
        var history = History(path: path)
        (1...300).forEach { history.append("\(name) \($0)") }
      }
    }
    writers.forEach { $0.join() }
    let lines = try contents()
    for name in ["a", "b"] {
      #expect(lines.filter { $0.hasPrefix(name) } == (1...300).map { "\(name) \($0)" })
    }
  }

  @Test func `loses nothing of the newest lines when two prompts trim at once`() throws {
    let path = path
    let writers = ["a", "b"].map { name in
      TestThread {
        var history = History(path: path, limit: 50)
        (1...300).forEach { history.append("\(name) \($0)") }
      }
    }
    writers.forEach { $0.join() }
    let lines = try contents()
    #expect(lines.contains("a 300") || lines.contains("b 300"))
    #expect(lines.count >= 50 && lines.count <= 160)
    for name in ["a", "b"] {
      let numbers = lines.filter { $0.hasPrefix(name) }.compactMap { Int($0.dropFirst(2)) }
      #expect(numbers.isEmpty || numbers == Array((301 - numbers.count)...300))
    }
  }

  @Test func `goes on in memory when its place is no folder, and says so once`() throws {
    write("", to: try create(folder + "/plain"))
    var history = History(path: folder + "/plain/history")
    history.append("one")
    history.append("two")
    #expect(history.lines == ["one", "two"])
    let failure = history.takeFailure()
    let message = try #require(failure)
    #expect(
      message[.en]
        == "The history file ‘\(folder)/plain/history’ cannot be used: a part of its path is not a "
        + "folder. The lines of this session are kept in memory only.")
    #expect(message[.vi].contains("Không dùng được tệp lịch sử"))
    history.append("three")
    #expect(history.takeFailure() == nil)
  }

  @Test(.enabled(if: getuid() != 0, "the superuser may write everywhere"))
  func `goes on in memory when its folder is read-only`() throws {
    chmod(folder, 0o500)
    defer { chmod(folder, 0o700) }
    var history = History(path: path)
    history.append("one")
    #expect(history.lines == ["one"])
    #expect(history.takeFailure() != nil)
  }

  @Test(arguments: ["/dev/full", "/"])
  func `uses nothing but regular files`(path: String) {
    var history = History(path: path)
    history.append("one")
    #expect(history.lines == ["one"])
    #expect(history.takeFailure()?[.en].contains("not a regular file") == true)
  }

  @Test func `does not follow a link that somebody has put there`() throws {
    try put("mine\n", mode: 0o600)
    let link = folder + "/plain"
    symlink(path, link)
    var history = History(path: link)
    history.append("one")
    #expect(history.takeFailure()?[.en].contains("symbolic link") == true)
    #expect(try contents() == ["mine"])
  }

  private func put(_ text: String, mode: mode_t) throws {
    mkdir(folder + "/state", 0o700)
    mkdir(folder + "/state/csuite", 0o700)
    let file = try create(path)
    write(text, to: file)
    fchmod(file, mode)
    close(file)
  }

  private func create(_ path: String) throws -> Int32 {
    let file = open(path, O_WRONLY | O_CREAT, 0o600)
    try #require(file >= 0)
    return file
  }

  private func mode(_ path: String) throws -> mode_t {
    var status = stat()
    try #require(stat(path, &status) == 0)
    return status.st_mode & 0o777
  }

  private func contents() throws -> [String] {
    let file = open(path, O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    var lines = PipedLines(descriptor: file)
    var result: [String] = []
    while case .line(let line) = lines.nextLine(prompt: "") { result.append(line) }
    return result
  }
}
