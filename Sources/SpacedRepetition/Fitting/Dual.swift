/// A number that carries its derivatives by the 21 weights (forward differentiation).
struct Dual: ModelNumber {
  typealias Gradient = SIMD32<Double>

  let value: Double
  let gradient: Gradient

  init(_ value: Double) {
    self.value = value
    gradient = .zero
  }

  private init(_ value: Double, _ gradient: Gradient) {
    self.value = value
    self.gradient = gradient
  }

  /// The weight with a number, as the thing by which derivatives are taken.
  init(weight number: Int, _ value: Double) {
    self.value = value
    var gradient = Gradient.zero
    gradient[number] = 1
    self.gradient = gradient
  }

  static func + (left: Dual, right: Dual) -> Dual {
    Dual(left.value + right.value, left.gradient + right.gradient)
  }

  static func - (left: Dual, right: Dual) -> Dual {
    Dual(left.value - right.value, left.gradient - right.gradient)
  }

  static func * (left: Dual, right: Dual) -> Dual {
    Dual(left.value * right.value, left.gradient * right.value + right.gradient * left.value)
  }

  static func / (left: Dual, right: Dual) -> Dual {
    let quotient = left.value / right.value
    return Dual(quotient, (left.gradient - right.gradient * quotient) / right.value)
  }

  var exponential: Dual {
    let power = value.exponential
    return Dual(power, gradient * power)
  }

  func raised(to power: Dual) -> Dual {
    let result = value.raised(to: power.value)
    let byBase = result * power.value / value
    return Dual(result, gradient * byBase + power.gradient * (result * logarithm(value)))
  }
}
