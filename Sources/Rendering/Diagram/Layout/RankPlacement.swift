/// Gives every place its height: near the middle of its neighbours, in the given order, at the given distances.
struct RankPlacement {
    /// The centre of each place.
    private(set) var centres: [Double]

    private let network: LayerNetwork
    private let order: [[Int]]
    private let places: [LayeredLayout.Place]
    private let gap: Double

    init(_ network: LayerNetwork, order: [[Int]], places: [LayeredLayout.Place], gap: Double) {
        self.network = network
        self.order = order
        self.places = places
        self.gap = gap
        centres = Array(repeating: 0, count: places.count)
        for layer in order {
            var offset = 0.0
            for (index, place) in layer.enumerated() {
                if index > 0 { offset += distance(layer[index - 1], place) }
                centres[place] = offset
            }
        }
        for sweep in 0..<RankPlacement.sweeps {
            let ranks = Array(order.indices)
            for rank in sweep.isMultiple(of: 2) ? ranks.reversed() : ranks { settle(order[rank], sweep: sweep) }
        }
    }

    private static let sweeps = 32

    /// The least distance of two centres.
    private func distance(_ upper: Int, _ lower: Int) -> Double {
        let isNarrow = places[upper].isPassage && places[lower].isPassage
        return (places[upper].height + places[lower].height) / 2 + (isNarrow ? 4 : gap)
    }

    /// Moves the places of a rank as near to what they wish as order and distances allow.
    ///
    /// The wishes less the distances are made rising by pooling neighbours: the least squares solution.
    private mutating func settle(_ layer: [Int], sweep: Int) {
        guard !layer.isEmpty else { return }
        var offset = 0.0
        var offsets: [Double] = []
        for (index, place) in layer.enumerated() {
            if index > 0 { offset += distance(layer[index - 1], place) }
            offsets.append(offset)
        }
        var pools: [(mean: Double, weight: Double, count: Int)] = []
        for (index, place) in layer.enumerated() {
            let wish = wish(of: place, sweep: sweep)
            pools.append((wish.height - offsets[index], wish.weight, 1))
            while pools.count > 1, pools[pools.count - 2].mean > pools[pools.count - 1].mean {
                let last = pools.removeLast()
                let before = pools.removeLast()
                let weight = last.weight + before.weight
                pools.append(
                    (
                        (last.mean * last.weight + before.mean * before.weight) / weight, weight,
                        last.count + before.count
                    ))
            }
        }
        var index = 0
        for pool in pools {
            for _ in 0..<pool.count {
                centres[layer[index]] = pool.mean + offsets[index]
                index += 1
            }
        }
    }

    /// The middle of the neighbours; passing arrows pull hardest, so that they run straight.
    private func wish(of place: Int, sweep: Int) -> (height: Double, weight: Double) {
        let toRight = sweep.isMultiple(of: 2)
        let ownSide = toRight ? network.right[place] : network.left[place]
        let isLast = sweep >= RankPlacement.sweeps - 4
        let around = isLast ? network.left[place] + network.right[place] : ownSide
        guard !around.isEmpty else { return (centres[place], 0.1) }
        let mean = around.reduce(0.0) { $0 + centres[$1] } / Double(around.count)
        let isStraight = places[place].isPassage && around.contains { places[$0].isPassage }
        return (mean, isStraight ? 8 : places[place].isPassage ? 3 : 1)
    }
}
