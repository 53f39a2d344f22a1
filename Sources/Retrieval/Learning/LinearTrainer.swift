/// Trains linear classifiers, one class against the rest.
///
/// - Source: Hsieh, Chang, Lin, Keerthi, Sundararajan, A Dual Coordinate Descent Method for Large-scale Linear SVM, ICML
///   2008, algorithm 1 for the squared hinge loss, with the shrinking of section 3.2 and a bias as a further feature of 1.
public struct LinearTrainer: Sendable {
    /// One example: features counted from 0 with their values, and its class.
    public struct Example: Sendable {
        let features: [(place: Int32, value: Float)]
        let kind: Int32

        /// An example of a class; the places lie below the width of the trainer.
        public init(features: [(place: Int32, value: Float)], kind: Int32) {
            self.features = features
            self.kind = kind
        }
    }

    private let starts: [Int32]
    private let places: [Int32]
    private let values: [Float]
    private let kinds: [Int32]
    private let lengths: [Float]
    private let width: Int
    private let cost: Float

    /// Rounds over the examples at most, and how far from the optimum it may end.
    static let rounds = 60
    static let tolerance: Float = 0.02

    /// Prepares examples with `width` features.
    ///
    /// - Parameter cost: what a violated margin costs; the usual range is .1 to 10.
    public init(_ examples: [Example], width: Int, cost: Float = 0.3) {
        var starts: [Int32] = [0]
        var places: [Int32] = []
        var values: [Float] = []
        for example in examples {
            for feature in example.features {
                places.append(feature.place)
                values.append(feature.value)
            }
            starts.append(Int32(places.count))
        }
        self.starts = starts
        self.places = places
        self.values = values
        self.width = width
        self.cost = cost
        kinds = examples.map(\.kind)
        lengths = examples.map { $0.features.reduce(1) { $0 + $1.value * $1.value } }
    }

    /// The weights of the features for one class, the bias last; the same every time.
    public func weights(of kind: Int) -> [Float] {
        let count = kinds.count
        let loss = 1 / (2 * cost)
        var weights = [Float](repeating: 0, count: width + 1)
        var duals = [Float](repeating: 0, count: count)
        var order = Array(0..<count)
        var active = count
        var bound = Float.infinity
        var random = SplitMix(state: UInt64(kind) &+ 1)
        var round = 0
        while round < LinearTrainer.rounds {
            round += 1
            var most = -Float.infinity
            var least = Float.infinity
            for place in 0..<active { order.swapAt(place, place + random.next(below: active - place)) }
            var place = 0
            while place < active {
                let example = order[place]
                let sign: Float = kinds[example] == Int32(kind) ? 1 : -1
                let range = Int(starts[example])..<Int(starts[example + 1])
                var product = weights[width]
                for at in range { product += weights[Int(places[at])] * values[at] }
                let gradient = sign * product - 1 + duals[example] * loss
                var projected = gradient
                if duals[example] == 0 {
                    if gradient > bound {
                        active -= 1
                        order.swapAt(place, active)
                        continue
                    }
                    projected = min(0, gradient)
                }
                most = max(most, projected)
                least = min(least, projected)
                if abs(projected) > 1e-12 {
                    let before = duals[example]
                    duals[example] = max(before - gradient / (lengths[example] + loss), 0)
                    let step = (duals[example] - before) * sign
                    for at in range { weights[Int(places[at])] += step * values[at] }
                    weights[width] += step
                }
                place += 1
            }
            if most - least <= LinearTrainer.tolerance {
                guard active < count else { break }
                active = count
                bound = .infinity
            } else {
                bound = most > 0 ? most : .infinity
            }
        }
        return weights
    }
}

/// A sequence of numbers that looks random and is always the same.
///
/// - Source: Steele, Lea, Flood, Fast Splittable Pseudorandom Number Generators, OOPSLA 2014.
private struct SplitMix {
    var state: UInt64

    mutating func next(below bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var number = state
        number = (number ^ (number >> 30)) &* 0xBF58_476D_1CE4_E5B9
        number = (number ^ (number >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((number ^ (number >> 31)) % UInt64(bound))
    }
}
