import Commands
import Documents
import Glibc
import SourceText

/// A form that another program makes of our pages.
enum Conversion: String, CaseIterable {
  case pdf
  case docx

  /// What a page is turned into.
  ///
  /// The program gets a file of its own in a private folder that is gone afterwards, no shell, and a minute.
  ///
  /// - Throws: A failure when there is no program for it here, or when it fails.
  func bytes(of answer: Answer, title: String, language: Language) throws(CommandFailure) -> [UInt8] {
    let page =
      switch self {
      case .pdf: renderHTML(answer.document, title: title, language: language)
      case .docx: fragment(answer.document, title: title, language: language)
      }
    return try inPrivateFolder { folder throws(CommandFailure) in
      let (source, target) = ("\(folder)/page.html", "\(folder)/page.\(rawValue)")
      try writeNew(source, Array(page.utf8), mode: 0o600, reportedAs: source)
      guard let maker = maker(source, target, folder) else { throw .noMaker(of: self) }
      let end = run(maker.program, maker.arguments, seconds: 60)
      guard end == .code(0), isRegularFile(target) else { throw .failed(maker.program, self) }
      return try readBytes(target)
    }
  }

  /// The page without what only a screen needs; the heading stands for the title.
  private func fragment(_ document: Document, title: String, language: Language) -> String {
    var paper = document
    paper.blocks.removeAll { block in
      switch block {
      case .contents, .suggestions: true
      default: false
      }
    }
    let body = renderHTMLBody(paper, title: title)
    return
      "<html lang=\"\(language.rawValue)\"><head><meta charset=\"utf-8\"></head><body>\(body)</body></html>"
  }

  /// The first program that is here, and how it is called.
  private func maker(
    _ source: String, _ target: String, _ folder: String
  ) -> (program: String, arguments: [String])? {
    switch self {
    case .docx:
      return programPath("pandoc").map {
        // Not in its sandbox, where Debian's pandoc does not find its own template; our page names no other file.
        ($0, ["--from", "html", "--to", "docx", "--output", target, source])
      }
    case .pdf:
      if let program = programPath("weasyprint") { return (program, [source, target]) }
      let browsers = ["chromium", "chromium-browser", "google-chrome"].lazy.compactMap(programPath)
      // Chromium refuses to build its sandbox as root; the page runs no script.
      let asRoot = geteuid() == 0 ? ["--no-sandbox"] : []
      return browsers.first.map {
        (
          $0,
          [
            "--headless", "--disable-gpu", "--no-pdf-header-footer", "--user-data-dir=\(folder)/profile",
            "--print-to-pdf=\(target)",
          ] + asRoot + ["file://\(source)"]
        )
      }
    }
  }

  fileprivate var makers: LocalizedText {
    switch self {
    case .pdf: LocalizedText(en: "WeasyPrint or Chromium", vi: "WeasyPrint hoặc Chromium")
    case .docx: LocalizedText(verbatim: "pandoc")
    }
  }

  fileprivate var package: String { self == .pdf ? "weasyprint" : "pandoc" }
}

/// Does something with a folder that only we can read and that is gone afterwards.
private func inPrivateFolder(
  _ work: (String) throws(CommandFailure) -> [UInt8]
) throws(CommandFailure) -> [UInt8] {
  let place = getenv("TMPDIR").map { String(cString: $0) } ?? ""
  var path = Array(((place.hasPrefix("/") ? place : "/tmp") + "/csuite-XXXXXX").utf8CString)
  guard mkdtemp(&path) != nil else { throw .unwritable("/tmp", reason(errno)) }
  let folder = path.withUnsafeBufferPointer { $0.baseAddress.map { String(cString: $0) } } ?? ""
  defer { removeTree(folder) }
  return try work(folder)
}

/// Removes a folder with all that is in it; links are removed, not followed.
private func removeTree(_ path: String) {
  var status = stat()
  guard lstat(path, &status) == 0 else { return }
  guard status.st_mode & S_IFMT == S_IFDIR else {
    unlink(path)
    return
  }
  for entry in entries(inFolder: path) { removeTree("\(path)/\(entry.name)") }
  rmdir(path)
}

extension CommandFailure {
  fileprivate static func noMaker(of form: Conversion) -> CommandFailure {
    CommandFailure(
      id: "no-converter", .inputOutput,
      LocalizedText(
        en: "A \(form.rawValue) file is made by \(form.makers[.en]), which is not installed here.",
        vi: "Tệp \(form.rawValue) cần \(form.makers[.vi]), mà máy này chưa cài."),
      hint: LocalizedText(
        en: "Install it (on Debian: apt install \(form.package)), or write .html, which prints well.",
        vi: "Hãy cài (trên Debian: apt install \(form.package)), hoặc ghi ra .html, in ra vẫn đẹp."))
  }

  fileprivate static func failed(_ program: String, _ form: Conversion) -> CommandFailure {
    CommandFailure(
      id: "conversion-failed", .inputOutput,
      LocalizedText(
        en: "‘\(program)’ did not make a \(form.rawValue) file of the page.",
        vi: "‘\(program)’ không tạo được tệp \(form.rawValue) từ trang này."),
      hint: LocalizedText(
        en: "Nothing was written; write .html and print that.",
        vi: "Chưa ghi gì; hãy ghi ra .html rồi in từ đó."))
  }

  static func conversionNeedsFile(_ form: String) -> CommandFailure {
    CommandFailure(
      id: "no-output-file", .usage,
      LocalizedText(
        en: "‘\(form)’ goes into a file.", vi: "Dạng ‘\(form)’ phải ghi ra tệp."),
      hint: LocalizedText(en: "Add --output FILE.\(form)", vi: "Hãy thêm --output FILE.\(form)"),
      word: "--format")
  }
}
