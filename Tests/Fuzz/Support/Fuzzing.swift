/// What libFuzzer calls with the bytes that it made; 0 says that they may go into its corpus.
package typealias Trial = @convention(c) (UnsafePointer<UInt8>?, Int) -> Int32

/// Hands the process over to libFuzzer, which reads the options of its command line.
package func fuzz(_ trial: Trial) -> Never {
  var count = CommandLine.argc
  var arguments = CommandLine.unsafeArgv
  let code = runDriver(&count, &arguments, trial)
  fatalError("libFuzzer came back with \(code)")
}

/// The bytes of a trial.
package func bytes(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  Array(UnsafeBufferPointer(start: start, count: count))
}

/// The text of a trial, as a terminal or a file would give it.
package func text(_ start: UnsafePointer<UInt8>?, _ count: Int) -> String {
  String(decoding: bytes(start, count), as: UTF8.self)
}

/// Part of libFuzzer's interface for programs that bring their own `main`.
@_silgen_name("LLVMFuzzerRunDriver")
private func runDriver(
  _ count: UnsafeMutablePointer<Int32>,
  _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>>, _ trial: Trial
) -> Int32

/// What libFuzzer's own entry would call.
///
/// It is linked but never runs, since each program here has a `main`.
@_cdecl("LLVMFuzzerTestOneInput")
package func unusedTrial(_ start: UnsafePointer<UInt8>?, _ count: Int) -> Int32 { -1 }
