import Commands
import SourceText

/// How an answer leaves the program: to which file, and which columns of it.
struct Delivery: Equatable {
  /// The file to write; nil for standard output.
  var path: String?
  /// Whether a file that is there may be replaced.
  var overwrites = false
  /// What another program makes of the page.
  var conversion: Conversion?
  /// Whether the file is opened once it is written.
  var opens = false
  /// The fields of a list to keep, in this order; nil for the usual ones.
  var fields: [String]?
  /// Whether CSV is to open rightly in a spreadsheet program.
  var isForExcel = false

  /// What the program's options say of it.
  ///
  /// - Throws: A usage failure for a list of fields without a name.
  init(_ values: [String: String] = [:]) throws(CommandFailure) {
    path = values["output"].flatMap { $0 == "-" ? nil : $0 }
    overwrites = values["overwrite"] != nil
    isForExcel = values["excel"] != nil
    opens = values["open"] != nil
    conversion = (values["format"] ?? path?.fileEnding).flatMap(Conversion.init(rawValue:))
    if let conversion, path == nil { throw .conversionNeedsFile(conversion.rawValue) }
    guard let list = values["fields"] else { return }
    let names = list.split { $0 == "," || $0.isWhitespace }.map(String.init)
    guard !names.isEmpty else { throw .missingOptionValue("fields") }
    fields = names
  }

  /// What holds for every line.
  static let standard = Delivery(path: nil)

  private init(path: String?) { self.path = path }

  /// The form that follows from the ending of the file or from what it is for; nil when nothing says.
  ///
  /// - Throws: A usage failure for an ending that names no form.
  func impliedFormat() throws(CommandFailure) -> OutputFormat? {
    if conversion != nil { return .html }
    guard let path, let ending = path.fileEnding else { return isForExcel ? .csv : nil }
    guard let format = formatsByEnding.first(where: { $0.ending == ending })?.format else {
      throw .unknownEnding(path)
    }
    return format
  }

  /// What holds for a line that asks for something itself.
  func replaced(by line: Delivery) -> Delivery {
    var delivery = line
    delivery.fields = line.fields ?? fields
    delivery.isForExcel = line.isForExcel || isForExcel
    delivery.opens = line.opens || opens
    if line.path == nil { delivery.conversion = conversion }
    if line.path == nil { (delivery.path, delivery.overwrites) = (path, line.overwrites || overwrites) }
    return delivery
  }

  /// Says whether the answer can be delivered; `--overwrite` without a file is for the command, if it knows the
  /// option.
  ///
  /// - Throws: A failure when what is asked for cannot be done, before anything is.
  func check(_ call: inout Call) throws(CommandFailure) {
    if let path {
      try checkWritable(path, overwrites: overwrites)
    } else if overwrites, !call.give(flag: "overwrite") {
      throw .overwriteWithoutOutput
    }
  }
}

/// What the endings of files say of their form.
let formatsByEnding: [(ending: String, format: OutputFormat)] = [
  ("json", .json), ("jsonl", .jsonl), ("csv", .csv), ("md", .markdown), ("html", .html), ("txt", .text),
  ("ndjson", .jsonl), ("markdown", .markdown), ("htm", .html),
]

extension String {
  /// The letters behind the last point of a path's last part; nil when there are none.
  fileprivate var fileEnding: String? {
    let name = split(separator: "/").last ?? ""
    guard let point = name.lastIndex(of: "."), point != name.startIndex else { return nil }
    let ending = name[name.index(after: point)...].lowercased()
    return ending.isEmpty ? nil : ending
  }
}
