import CEditLine
import Glibc

/// libedit without a screen: the buffer, the kill ring, the word commands, vi's keys, the modes of the terminal.
///
/// libedit asks for a character through `run`'s closure. All drawing happens there, and so do the edits that
/// libedit gets wrong (by grapheme, composed): its own drawing goes to /dev/null.
final class EditEngine {
  /// Whether vi's command keys are on; known after `EditCommand.tellMap` was taken in.
  var isCommanding = false

  /// Counts the changes of the line that are not libedit's own.
  var version = 0

  let handle: OpaquePointer
  private let input: Int32
  private let null: UnsafeMutablePointer<FILE>
  private var nextCode: () -> UInt32? = { nil }

  /// An engine for a terminal; nil if the descriptors are not one that libedit can edit on.
  init?(input: Int32, output: Int32) {
    guard isatty(input) == 1, isatty(output) == 1, csuite_use_utf8_locale() == 1 else { return nil }
    guard let mode = TerminalMode(of: input), let null = fopen("/dev/null", "r+") else { return nil }
    // Opening and configuring change the terminal's modes; a signal must not end the program in between.
    let held = csuite_hold_signals()
    defer { csuite_release_signals(held) }
    guard let handle = csuite_open("csuite", null, input, output) else {
      fclose(null)
      return nil
    }
    (self.input, self.handle, self.null) = (input, handle, null)
    let edits = csuite_configure(handle) == 1 && csuite_set_modes(handle) == 1
    mode.restore(on: input)
    guard edits else { return nil }
    connect()
  }

  deinit {
    // el_end sets the modes of the day the engine was opened.
    let held = csuite_hold_signals()
    let mode = TerminalMode(of: input)
    el_end(handle)
    mode?.restore(on: input)
    csuite_release_signals(held)
    fclose(null)
  }

  private func connect() {
    csuite_set_context(handle, Unmanaged.passUnretained(self).toOpaque())
    csuite_set_key_reader(handle) { handle, result in
      guard let result, let engine = EditEngine.of(handle) else { return 0 }
      return engine.give(result)
    }
    csuite_add_map_tellers(
      handle,
      { handle, _ in
        EditEngine.of(handle)?.isCommanding = false
        return UInt8(CC_ARGHACK)
      },
      { handle, _ in
        EditEngine.of(handle)?.isCommanding = true
        return UInt8(CC_ARGHACK)
      })
  }

  private static func of(_ handle: OpaquePointer?) -> EditEngine? {
    guard let handle, let context = csuite_context(handle) else { return nil }
    return Unmanaged<EditEngine>.fromOpaque(context).takeUnretainedValue()
  }

  /// Edits one line, which starts empty: runs until `nextCode` gives nil.
  func run(_ nextCode: @escaping () -> UInt32?) {
    self.nextCode = nextCode
    isCommanding = false
    csuite_run(handle)
    self.nextCode = { nil }
  }

  private func give(_ result: UnsafeMutablePointer<Int32>) -> Int32 {
    guard let code = nextCode() else { return 0 }
    result.pointee = Int32(bitPattern: code)
    return 1
  }
}
