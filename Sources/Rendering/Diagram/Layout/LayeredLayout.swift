/// Places boxes in ranks so that arrows run one way, cross little and pass no box.
///
/// Ranks by the longest way from the first box; arrows over several ranks through narrow places of their own; the order in a
/// rank by barycentres; heights that pull what belongs together to one line. Pure and deterministic.
///
/// - Source: K. Sugiyama, S. Tagawa, M. Toda, *Methods for Visual Understanding of Hierarchical System Structures*, 1981.
struct LayeredLayout {
    /// Each box: its rank from 0 at the left, and the height of its centre.
    private(set) var ranks: [Int]
    private(set) var centres: [Double]
    /// Each arrow: the heights at which it passes the ranks between its ends.
    private(set) var passages: [[Double]]
    /// The height of the whole.
    private(set) var height: Double

    /// Lays out boxes of given heights; `arrows` lead from a box to one further right.
    ///
    /// - Parameters:
    ///   - heights: the height of each box.
    ///   - arrows: pairs of indices; without a cycle.
    ///   - gap: the least distance between two boxes of a rank.
    init(heights: [Double], arrows: [(from: Int, to: Int)], gap: Double) {
        ranks = LayeredLayout.ranks(count: heights.count, arrows: arrows)
        var places = heights.map { Place(height: $0, isPassage: false) }
        var rankOf = ranks
        var chains: [[Int]] = []
        for arrow in arrows {
            var chain = [arrow.from]
            if ranks[arrow.from] + 1 < ranks[arrow.to] {
                for rank in (ranks[arrow.from] + 1)..<ranks[arrow.to] {
                    chain.append(places.count)
                    places.append(Place(height: 12, isPassage: true))
                    rankOf.append(rank)
                }
            }
            chains.append(chain + [arrow.to])
        }
        let links = chains.flatMap { chain in zip(chain, chain.dropFirst()).map { ($0, $1) } }
        let network = LayerNetwork(rankOf: rankOf, links: links)
        let order = CrossingReduction(network).order
        let placed = RankPlacement(network, order: order, places: places, gap: gap).centres
        let top = zip(placed, places).map { $0 - $1.height / 2 }.min() ?? 0
        let bottom = zip(placed, places).map { $0 + $1.height / 2 }.max() ?? 0
        centres = heights.indices.map { placed[$0] - top }
        passages = chains.map { $0.dropFirst().dropLast().map { placed[$0] - top } }
        height = bottom - top
    }

    /// The room that a box or a passing arrow takes in its rank.
    struct Place {
        let height: Double
        let isPassage: Bool
    }

    /// The longest way from a box without arrows into it.
    private static func ranks(count: Int, arrows: [(from: Int, to: Int)]) -> [Int] {
        var waiting = Array(repeating: 0, count: count)
        var below: [[Int]] = Array(repeating: [], count: count)
        for arrow in arrows {
            waiting[arrow.to] += 1
            below[arrow.from].append(arrow.to)
        }
        var ranks = Array(repeating: 0, count: count)
        var ready = (0..<count).filter { waiting[$0] == 0 }
        var next = 0
        while next < ready.count {
            let box = ready[next]
            next += 1
            for child in below[box] {
                ranks[child] = max(ranks[child], ranks[box] + 1)
                waiting[child] -= 1
                if waiting[child] == 0 { ready.append(child) }
            }
        }
        return ranks
    }
}

/// Places in ranks with links between neighbouring ranks.
struct LayerNetwork {
    /// The places of each rank, in the order in which they came.
    let layers: [[Int]]
    /// Links to the left and to the right of each place.
    let left: [[Int]]
    let right: [[Int]]

    init(rankOf: [Int], links: [(Int, Int)]) {
        var layers: [[Int]] = Array(repeating: [], count: (rankOf.max() ?? -1) + 1)
        for (place, rank) in rankOf.enumerated() { layers[rank].append(place) }
        var left: [[Int]] = Array(repeating: [], count: rankOf.count)
        var right = left
        for (from, to) in links {
            right[from].append(to)
            left[to].append(from)
        }
        self.layers = layers
        self.left = left
        self.right = right
    }
}
