import LegalModel
import Testing

@Suite("Concurrent map")
struct ConcurrentMapTests {
    @Test("Results stand in the order of the elements", arguments: [0, 1, 2, 7, 300])
    func order(_ count: Int) {
        let found = (0..<count).concurrentMap { number in
            // The first elements take longest.
            (0..<(count - number) * 50).reduce(number) { sum, step in sum &+ (step & 0) }
        }
        #expect(found == Array(0..<count))
    }

    @Test("Results that are nothing stay in their places")
    func optionals() {
        let found = [1, 2, 3].concurrentMap { $0 == 2 ? nil : $0 }
        #expect(found == [1, nil, 3])
    }
}
