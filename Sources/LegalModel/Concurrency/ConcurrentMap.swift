import Dispatch
import Synchronization

extension Collection where Element: Sendable {
    /// The results of a transformation in the order of the elements, worked out side by side on the machine's cores.
    ///
    /// For a few pieces of work of some milliseconds each; the transformation must not wait for another one.
    public func concurrentMap<Result: Sendable>(_ transform: @Sendable (Element) -> Result) -> [Result] {
        let elements = Array(self)
        guard elements.count > 1 else { return elements.map(transform) }
        let results = Mutex<[Result?]>(Array(repeating: nil, count: elements.count))
        DispatchQueue.concurrentPerform(iterations: elements.count) { index in
            let result = transform(elements[index])
            results.withLock { $0[index] = result }
        }
        return results.withLock { $0.compactMap { $0 } }
    }
}
