import Glibc

/// A number that the formulas of the model can be computed with.
///
/// Scheduling computes them with plain numbers, fitting with numbers that carry their derivatives; so each
/// formula is written once.
protocol ModelNumber {
  init(_ value: Double)
  /// The number without its derivatives.
  var value: Double { get }
  static func + (left: Self, right: Self) -> Self
  static func - (left: Self, right: Self) -> Self
  static func * (left: Self, right: Self) -> Self
  static func / (left: Self, right: Self) -> Self
  /// e to the power of the number.
  var exponential: Self { get }
  /// The number, which is positive, to a power.
  func raised(to power: Self) -> Self
}

extension ModelNumber {
  func clamped(_ low: Double, _ high: Double) -> Self {
    if value < low { return Self(low) }
    return value > high ? Self(high) : self
  }

  func atLeast(_ low: Double) -> Self { value < low ? Self(low) : self }
  func atMost(_ other: Self) -> Self { value > other.value ? other : self }
}

extension Double: ModelNumber {
  var value: Double { self }
  var exponential: Double { exp(self) }
  func raised(to power: Double) -> Double { pow(self, power) }
}

/// The natural logarithm.
func logarithm(_ number: Double) -> Double { log(number) }

/// The cosine of an angle in radians.
func cosine(_ angle: Double) -> Double { cos(angle) }
