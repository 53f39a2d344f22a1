/// Orders the places of each rank so that few links cross: barycentres, then exchanges of neighbours; the best order is kept.
struct CrossingReduction {
    /// The places of each rank from top to bottom.
    private(set) var order: [[Int]]

    private let network: LayerNetwork
    private var position: [Int]

    /// Orders a network.
    ///
    /// - Complexity: a fixed number of sweeps, each linear in links but for sorting.
    init(_ network: LayerNetwork) {
        self.network = network
        order = network.layers
        position = Array(repeating: 0, count: network.left.count)
        orderByDescent()
        var best = order
        var fewest = crossings()
        for sweep in 0..<CrossingReduction.sweeps where fewest > 0 {
            if sweep.isMultiple(of: 2) {
                for rank in order.indices.dropFirst() { sort(rank, by: network.left) }
            } else {
                for rank in order.indices.dropLast().reversed() { sort(rank, by: network.right) }
            }
            exchange()
            let count = crossings()
            if count < fewest {
                fewest = count
                best = order
            }
        }
        order = best
    }

    private static let sweeps = 24

    /// Begins in the order in which places are met from the first rank down: trees then have no crossing at all.
    private mutating func orderByDescent() {
        var rankOf = Array(repeating: 0, count: position.count)
        for (rank, layer) in network.layers.enumerated() { for place in layer { rankOf[place] = rank } }
        var met: [[Int]] = Array(repeating: [], count: order.count)
        var seen = Array(repeating: false, count: position.count)
        var stack = order.flatMap { $0 }.filter { network.left[$0].isEmpty }.reversed() as [Int]
        while let place = stack.popLast() {
            guard !seen[place] else { continue }
            seen[place] = true
            met[rankOf[place]].append(place)
            stack += network.right[place].reversed()
        }
        order = met
        for rank in order.indices { number(rank) }
    }

    private mutating func number(_ rank: Int) {
        for (index, place) in order[rank].enumerated() { position[place] = index }
    }

    private mutating func sort(_ rank: Int, by neighbours: [[Int]]) {
        let weights = order[rank].map { place -> Double in
            let around = neighbours[place]
            guard !around.isEmpty else { return Double(position[place]) }
            return Double(around.reduce(0) { $0 + position[$1] }) / Double(around.count)
        }
        let sorted = order[rank].indices.sorted { (weights[$0], $0) < (weights[$1], $1) }
        order[rank] = sorted.map { order[rank][$0] }
        number(rank)
    }

    private mutating func exchange() {
        for rank in order.indices where order[rank].count > 1 {
            var isBetter = true
            var rounds = 0
            while isBetter, rounds < 8 {
                isBetter = false
                rounds += 1
                for index in order[rank].indices.dropLast() {
                    let upper = order[rank][index]
                    let lower = order[rank][index + 1]
                    if crossings(upper, above: lower) > crossings(lower, above: upper) {
                        order[rank].swapAt(index, index + 1)
                        position[upper] = index + 1
                        position[lower] = index
                        isBetter = true
                    }
                }
            }
        }
    }

    /// How many links of two places cross when one stands above the other.
    private func crossings(_ upper: Int, above lower: Int) -> Int {
        var count = 0
        for neighbours in [network.left, network.right] {
            for high in neighbours[upper] {
                for low in neighbours[lower] where position[high] > position[low] { count += 1 }
            }
        }
        return count
    }

    /// All crossings between neighbouring ranks.
    func crossings() -> Int {
        var count = 0
        for layer in order {
            var ends: [Int] = []
            for place in layer {
                let targets = network.right[place].map { position[$0] }.sorted()
                for target in targets { count += ends.count { $0 > target } }
                ends += targets
            }
        }
        return count
    }
}
