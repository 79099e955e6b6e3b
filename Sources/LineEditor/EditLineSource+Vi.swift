/// The keys of vi. libedit knows the commands; what it cannot do without its own screen and history is ours.
extension EditLineSource {
  /// Acts on a key; false if it means the same as in emacs mode.
  func handleInVi(_ key: Key) -> Bool {
    switch key {
    case .escape: command()
    // Escape and a letter in one burst are two keys here.
    case .meta(let letter):
      command()
      if let scalar = letter.unicodeScalars.first {
        state.afterCodes = { [unowned self] in handle(.text(scalar)) }
      }
    case .metaControl(let letter):
      command { [unowned self] in if letter != "[" { handle(.control(letter)) } }
    case .newRow:
      command { [unowned self] in act(on: .enter) }
    case .text(let scalar) where engine.isCommanding || state.vi.wantsCharacter: obeyCommand(scalar)
    case .backspace where engine.isCommanding: act(on: .left)
    case .right where engine.isCommanding: goRight()
    default:
      let wantsCharacter = state.vi.wantsCharacter
      state.vi.reset()
      guard wantsCharacter else { return false }
      // The command that waits for a character gets one that it cannot find.
      command { [unowned self] in act(on: key) }
    }
    return true
  }

  /// Escape: letters are commands from now on, and a command that was begun is given up.
  private func command(_ next: @escaping () -> Void = {}) {
    state.vi.reset()
    // libedit goes a step to the left also when it was in command mode already.
    let place = engine.isCommanding ? engine.cursor : nil
    pass([EditCommand.commandMode.rawValue])
    state.afterCodes = { [unowned self] in
      if let place { engine.moveCursor(to: place) }
      next()
    }
  }

  private func obeyCommand(_ letter: Unicode.Scalar) {
    switch state.vi.meaning(of: letter) {
    case .library:
      state.vi.take(letter)
      // A character that is waited for is read by the command itself: nothing may come in between.
      if state.vi.wantsCharacter && letter != "r" {
        state.codes = [letter.value]
      } else {
        pass([letter.value])
      }
    case .key(.right): goRight()
    case .key(let key):
      state.vi.reset()
      act(on: key)
    case .undo:
      state.vi.reset()
      undo()
    case .nothing: command()
    }
  }

  /// Commands stand on a letter: the last one is as far as the cursor goes.
  private func goRight() {
    state.vi.reset()
    let letters = engine.letters(around: engine.cursor)
    let next = letters.after(engine.cursor)
    if next < engine.count { engine.moveCursor(to: next) }
  }
}
