import Foundation
import SourceText
import Testing

@Suite struct `Every colour` {
  @Test(arguments: TerminalColor.allCases)
  func `can be read on white and on black`(color: TerminalColor) {
    let luminance = zip(color.components.map(linear), [0.2126, 0.7152, 0.0722]).map { $0 * $1 }.reduce(0, +)
    #expect(1.05 / (luminance + 0.05) >= 4.5)
    #expect((luminance + 0.05) / 0.05 >= 4.5)
  }

  /// The light of a component, by the definition of sRGB.
  private func linear(_ component: UInt8) -> Double {
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
